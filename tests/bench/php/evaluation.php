<?php
// SPDX-License-Identifier: MPL-2.0
declare(strict_types=1);

/** Why a value is missing: nothing need be there, it cannot be read, or another month's filing does not have it. */
final class Missing extends Exception
{
    public const ABSENT = 0;
    public const UNREADABLE = 1;
    public const NO_REFERENCE = 2;
}

const NOT_APPLICABLE = 'n/a';
const NUMBER = '/^([-+]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/D';

/** What was typed for a number or for options, in ASCII and without blanks. */
function normalised_cell(string $text): string
{
    $text = preg_replace('/[\s\x{85}\x{A0}\x{1680}\x{2000}-\x{200D}\x{2028}\x{2029}\x{202F}\x{205F}\x{2060}\x{3000}\x{FEFF}]+/u', '', $text) ?? '';
    $text = str_replace(["\u{2212}", "\u{FE63}"], '-', $text);
    return preg_replace_callback('/[\x{FF01}-\x{FF5E}]/u', fn ($found) => chr(unpack('N', iconv('UTF-8', 'UCS-4BE', $found[0]))[1] - 0xFEE0), $text) ?? '';
}

/** In units of 0.0001, or the name of what is wrong. */
function number_of(string $text, int $decimals): int|string
{
    if (!preg_match(NUMBER, $text, $parts)) {
        $text = normalised_cell($text);
        if ($text === '') return 'empty';
        if (!preg_match(NUMBER, $text, $parts)) return preg_match('/^[-+]?[\d,]+(\.\d+)?e[-+]?\d+$/Di', $text) ? 'exponent' : 'not_a_number';
    }
    $whole = ltrim(str_replace(',', '', $parts[2]), '0');
    if (strlen($whole) > 13) return 'too_large';
    $fraction = rtrim($parts[3] ?? '', '0');
    if (strlen($fraction) > $decimals) return 'too_many_decimals';
    $units = (int) ($whole . str_pad($fraction, 4, '0'));
    return $parts[1] === '-' ? -$units : $units;
}

/** Money as large as the form does not take. */
function is_too_much(array $form, array $indicator, int $units): bool
{
    return $indicator['type'] === 'money' && abs($units) >= $form['money_below'];
}

/** The figures of another month by cell, where it has them. */
function figures_of(array $form, ?array $cells): array
{
    $figures = [];
    foreach ($cells === null ? [] : $form['sections'] as $section) {
        foreach ($section['has_figures'] ? $section['indicators'] : [] as $indicator) {
            foreach ($indicator['cells'] as $cell) {
                $text = $cells[$cell['key']] ?? '';
                if ($text === '' || $text === NOT_APPLICABLE) continue;
                $number = number_of($text, $indicator['decimals']);
                if (is_int($number) && !is_too_much($form, $indicator, $number)) $figures[$cell['key']] = $number;
            }
        }
    }
    return $figures;
}

/** What the rules of one evaluation read, and where they leave their findings. */
final class Scene
{
    use Rules;

    public array $numbers = [];
    public array $options = [];
    /** By cell: empty, filled, not_applicable, unwanted, or the name of what is wrong with it. */
    public array $states = [];
    public array $findings = [];
    private array $places = [];
    private string $check = '';
    private string $class = '';
    private ?array $lacking = null;

    public function __construct(
        public readonly array $form,
        array $cells,
        public readonly array $before,
        public readonly array $year_before,
        public readonly bool $has_before,
        public readonly int $month,
        public readonly bool $is_industrial,
        public readonly bool $is_specialised,
        public readonly bool $is_nil,
        public readonly string $size,
        public readonly ?array $limits,
        public readonly array $usual,
        public readonly int $tolerance,
    ) {
        foreach ($form['sections'] as $section) {
            foreach ($section['indicators'] as $indicator) {
                foreach ($indicator['cells'] as $cell) {
                    $this->places[$cell['key']] = [$indicator, $cell];
                    $this->states[$cell['key']] = $this->read($indicator, $cell['key'], $cells[$cell['key']] ?? '');
                }
            }
        }
    }

    private function read(array $indicator, string $key, string $text): string
    {
        $is_blank = $text === '' || trim($text) === '';
        if ($indicator['required'] === 'industrial' && !$this->is_industrial) return $is_blank || $text === NOT_APPLICABLE ? 'not_applicable' : 'unwanted';
        if ($is_blank) return 'empty';
        if ($indicator['is_numeric']) {
            $number = number_of($text, $indicator['decimals']);
            if (!is_int($number)) return $number === 'too_many_decimals' && $indicator['type'] === 'integer' ? 'not_whole' : $number;
            if (is_too_much($this->form, $indicator, $number)) return 'too_large';
            $this->numbers[$key] = $number;
            return 'filled';
        }
        return $indicator['is_choice'] ? $this->read_options($indicator, $key, $text)
            : (iconv_strlen(trim($text)) > $indicator['max_length'] ? 'too_long' : 'filled');
    }

    private function read_options(array $indicator, string $key, string $text): string
    {
        $choices = array_column($indicator['choices'], null, 'code');
        $options = [];
        $has_lone = false;
        foreach (explode(',', normalised_cell($text)) as $code) {
            if (!ctype_digit($code) || !isset($choices[(int) $code])) return 'unknown_choice';
            if (in_array((int) $code, $options, true)) return 'doubled_choice';
            $has_lone = $has_lone || ($choices[(int) $code]['alone'] ?? false);
            $options[] = (int) $code;
        }
        if ($has_lone && count($options) > 1) return 'not_alone';
        if (count($options) > $indicator['max_choices']) return 'too_many_choices';
        $this->options[$key] = $options;
        return 'filled';
    }

    public function is_required(array $indicator): bool
    {
        return match ($indicator['required']) {
            'always' => true,
            'industrial' => $this->is_industrial,
            'when_positive' => array_filter($indicator['required_cells'], fn ($key) => ($this->numbers[$key] ?? 0) > 0) !== [],
            'when_chosen' => array_filter($indicator['required_cells'], fn ($key) => $this->has($key, [$indicator['required_option']])) !== [],
            default => false,
        };
    }

    public function lacks(string $key): never
    {
        $state = $this->states[$key];
        $is_wrong = match ($state) {
            'empty' => $this->is_required($this->places[$key][0]),
            'not_applicable', 'unwanted', 'filled' => false,
            default => true,
        };
        throw new Missing('', $is_wrong ? Missing::UNREADABLE : Missing::ABSENT);
    }

    public function lacks_reference(string $key): never
    {
        throw new Missing($key, Missing::NO_REFERENCE);
    }

    public function quotient(int|float $a, int|float $b): int|float
    {
        if ($b == 0) throw new Missing('', Missing::UNREADABLE);
        return $a * 10000 / $b;
    }

    public function has(string $key, array $options): bool
    {
        return array_intersect($this->options[$key] ?? [], $options) !== [];
    }

    public function is_filled(string $key): bool
    {
        return match ($this->states[$key]) {
            'filled' => true,
            'empty', 'not_applicable', 'unwanted' => false,
            default => throw new Missing('', Missing::UNREADABLE),
        };
    }

    /** A figure as it stands in a message. */
    public function shown(Closure $compute, int $decimals, int $factor = 1, string $unit = ''): string
    {
        try {
            return number_format($compute() * $factor / 10000, $decimals, '.', '') . $unit;
        } catch (Missing) {
            return '—';
        }
    }

    public function text_of(string $key, int $units): string
    {
        $decimals = $this->places[$key][0]['decimals'];
        $shown = intdiv(abs($units) * 2 + 10 ** (4 - $decimals), 2 * 10 ** (4 - $decimals));
        $digits = str_pad((string) $shown, $decimals + 1, '0', STR_PAD_LEFT);
        return ($units < 0 && $shown !== 0 ? '-' : '') . ($decimals === 0 ? $digits : substr_replace($digits, '.', -$decimals, 0));
    }

    public function label(string $key): string
    {
        return $this->places[$key][1]['label'];
    }

    public function begin(string $check, string $class): void
    {
        $this->check = $check;
        $this->class = $class;
        $this->lacking = null;
    }

    /** What lacks another month's filing is said once for the check, after what fails. */
    public function end(string $no_reference): void
    {
        if ($this->lacking !== null && $no_reference !== '') $this->add('not_evaluated', array_keys($this->lacking), $no_reference, []);
    }

    /** `$references`: the figures of other filings that it fails against, as [key, months back]. */
    public function fails(array $cells, string $message, array $references = []): void
    {
        if ($this->class !== 'hard') {
            foreach ($this->findings as $each) {
                if ($each['check'] === $this->check && ($each['cells'][0] ?? '') === ($cells[0] ?? '')) return;
            }
        }
        $this->add('fails', $cells, $message, $references);
    }

    private function add(string $verdict, array $cells, string $message, array $references): void
    {
        $figures = [];
        foreach ($references as [$key, $months_back]) {
            $number = ($months_back === 1 ? $this->before : $this->year_before)[$key] ?? null;
            if ($number !== null) $figures["$key@-$months_back"] = $this->text_of($key, $number);
        }
        $this->findings[] = ['check' => $this->check, 'class' => $this->class, 'verdict' => $verdict, 'cells' => $cells, 'message' => $message, 'references' => $figures];
    }

    public function lacks_references(array $cells): void
    {
        $this->lacking = ($this->lacking ?? []) + array_fill_keys($cells, true);
    }

    public function missing(Missing $why, array $cells): void
    {
        if ($why->getCode() === Missing::NO_REFERENCE) $this->lacks_references($cells);
    }
}
