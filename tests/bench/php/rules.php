<?php
// SPDX-License-Identifier: MPL-2.0
declare(strict_types=1);

/** The rules of the form that are no formula. What each is about and its wording is data. */
trait Rules
{
    private static function filled_in(string $message, array $values): string
    {
        return preg_replace_callback('/\{([^}]*)\}/', fn ($found) => (string) ($values[$found[1]] ?? $found[0]), $message);
    }

    public function filled(array $rule): void
    {
        foreach ($this->places as $key => [$indicator]) {
            if ($this->states[$key] !== 'empty' || !in_array($indicator['required'], $rule['required'], true) || !$this->is_required($indicator)) continue;
            $message = $rule[$indicator['is_numeric'] ? 'number' : ($indicator['is_choice'] ? 'choice' : 'text')];
            $this->fails([$key], self::filled_in($message, ['cell' => $this->label($key)]));
        }
    }

    /** $wording: the rule's message by the name of what is wrong. */
    private function report_faults(array $rule, array $wording): void
    {
        foreach ($this->states as $key => $state) {
            if (!isset($wording[$state])) continue;
            [$indicator] = $this->places[$key];
            $alone = array_column(array_filter($indicator['choices'], fn ($choice) => $choice['alone'] ?? false), 'label');
            $this->fails([$key], self::filled_in($rule[$wording[$state]], ['cell' => $this->label($key), 'alone' => implode('', $alone)] + $indicator));
        }
    }

    public function well_formed(array $rule): void
    {
        $this->report_faults($rule, ['not_a_number' => 'not_a_number', 'exponent' => 'exponent', 'too_many_decimals' => 'too_many_decimals',
            'not_whole' => 'not_whole', 'too_large' => 'too_large', 'too_long' => 'too_long']);
    }

    public function listed(array $rule): void
    {
        $this->report_faults($rule, ['unknown_choice' => 'unknown', 'too_many_choices' => 'too_many', 'doubled_choice' => 'doubled', 'not_alone' => 'not_alone']);
    }

    public function empty_unless_industrial(array $rule): void
    {
        foreach ($this->states as $key => $state) {
            if ($state === 'unwanted') $this->fails([$key], self::filled_in($rule['message'], ['cell' => $this->label($key)]));
        }
    }

    private function numeric_cells(array $columns): array
    {
        return array_keys(array_filter($this->places, fn ($place) => $place[0]['is_numeric'] && in_array($place[1]['column'], $columns, true)));
    }

    private function is_faulty(string $key): bool
    {
        return !in_array($this->states[$key], ['empty', 'filled', 'not_applicable', 'unwanted'], true);
    }

    public function not_all_zero(array $rule): void
    {
        if ($this->is_nil) return;
        foreach ($this->numeric_cells($rule['columns']) as $key) {
            if (($this->numbers[$key] ?? 0) !== 0 || $this->is_faulty($key)) return;
        }
        $this->fails([], $rule['message']);
    }

    public function zero_when_nil(array $rule): void
    {
        if (!$this->is_nil) return;
        $wrong = array_values(array_filter($this->numeric_cells($rule['columns']), fn ($key) => ($this->numbers[$key] ?? 0) !== 0));
        if ($wrong === []) return;
        $values = ['cell' => $this->label($wrong[0]), 'value' => $this->text_of($wrong[0], $this->numbers[$wrong[0]]), 'count' => count($wrong)];
        $this->fails($wrong, self::filled_in($rule['message'], $values));
    }

    /** By how much one figure is the other one in another unit, to 5 %; 0: it is not. */
    private static function slip_of(int $a, int $b): int
    {
        if ($a === 0 || $b === 0 || ($a < 0) !== ($b < 0)) return 0;
        $ratio = $a / $b;
        foreach ([10, 100, 1000, 10000] as $factor) {
            if ($ratio >= 0.95 * $factor && $ratio <= 1.05 * $factor) return $factor;
            if ($ratio * $factor >= 0.95 && $ratio * $factor <= 1.05) return $factor;
        }
        return 0;
    }

    private function compare_units(array $rule, string $own, ?string $beside): void
    {
        if (!isset($this->numbers[$own])) return;
        $there = $beside === null ? $this->before[$own] ?? null : $this->numbers[$beside] ?? null;
        if ($there === null) {
            if ($beside === null) $this->lacks_references([$own]);
            return;
        }
        $factor = self::slip_of($this->numbers[$own], $there);
        if ($factor === 0) return;
        $cell = $this->label($own);
        $reference = $beside === null ? self::filled_in($rule['previous_month'], ['cell' => $cell]) : $this->label($beside);
        $values = ['cell' => $cell, 'value' => $this->text_of($own, $this->numbers[$own]), 'reference' => $reference,
            'reference_value' => $this->text_of($own, $there), 'factor' => $factor];
        $this->fails($beside === null ? [$own] : [$own, $beside], self::filled_in($rule['message'], $values), $beside === null ? [[$own, 1]] : []);
    }

    public function unit_slip(array $rule): void
    {
        foreach ($rule['indicators'] as $code) {
            $is_flow = isset($this->places["$code.m"]);
            $this->compare_units($rule, $is_flow ? "$code.m" : "$code.e", null);
            $this->compare_units($rule, $is_flow ? "$code.y" : "$code.e", $is_flow ? "$code.py" : "$code.pe");
        }
    }

    public function repeats_previous(array $rule): void
    {
        if (!$this->has_before) {
            $this->lacks_references([]);
            return;
        }
        $known = array_filter($this->numeric_cells($rule['columns']), fn ($key) => isset($this->before[$key]));
        if (count($known) < $rule['at_least']) {
            $this->lacks_references([]);
            return;
        }
        $pairs = array_filter($known, fn ($key) => isset($this->numbers[$key]));
        if (count($pairs) < $rule['at_least']) return;
        $same = array_filter($pairs, fn ($key) => $this->numbers[$key] === $this->before[$key]);
        if (count($same) * 100 < $rule['share_percent'] * count($pairs)) return;
        $message = self::filled_in($rule['message'], ['equal' => count($same), 'compared' => count($pairs)]);
        $this->fails([], $message, array_map(fn ($key) => [$key, 1], array_values($same)));
    }

    public function size_class(array $rule): void
    {
        $cells = [$rule['revenue'], $rule['employees'], $rule['assets']];
        if ($this->size === '' || $this->limits === null) {
            $this->lacks_references($cells);
            return;
        }
        [$revenue, $employees, $assets] = array_map(fn ($key) => $this->numbers[$key] ?? null, $cells);
        if ($revenue === null || $employees === null || $assets === null) return;
        // each compared multiplied by the months, so that the year's revenue need not be divided
        $figures = ['employees' => $employees * $this->month, 'revenue' => $revenue * 12, 'assets' => $assets * $this->month];
        $computed = 'micro';
        foreach (['large', 'medium', 'small'] as $size) {
            foreach ($this->limits[$size] as $name => $limit) {
                if ($figures[$name] < $limit * 10000 * $this->month) continue 2;
            }
            $computed = $size;
            break;
        }
        if ($computed === $this->size) return;
        $this->fails($cells, self::filled_in($rule['message'], ['computed' => $rule['words'][$computed], 'profile' => $rule['words'][$this->size]]));
    }

    public function within_usual(array $rule): void
    {
        foreach ($rule['cells'] as $key) {
            if (!isset($this->numbers[$key])) continue;
            $range = $this->usual[$key] ?? null;
            if ($range === null) {
                $this->lacks_references([$key]);
                continue;
            }
            [$low, $high] = [number_of($range['low'], 4), number_of($range['high'], 4)];
            if ($low <= $this->numbers[$key] && $this->numbers[$key] <= $high) continue;
            $values = ['cell' => $this->label($key), 'value' => $this->text_of($key, $this->numbers[$key]), 'low' => $this->text_of($key, $low),
                'high' => $this->text_of($key, $high), 'count' => $range['count']];
            $this->fails([$key], self::filled_in($rule[$range['group'] ? 'group' : 'own'], $values));
        }
    }
}
