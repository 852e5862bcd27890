<?php
// SPDX-License-Identifier: MPL-2.0
declare(strict_types=1);

const FEWEST_CHARACTERS = 6;
const MOST_CHARACTERS = 500;
const DOUBT_WORDS = ['soft' => '请核实，见下方说明', 'ask' => '请核对，见下方提示', 'hint' => '见下方提示'];
const ENQUIRY_WORDS = ['soft' => '核实', 'ask' => '请核对', 'hint' => '提示'];

/** What the checks say of a page that was opened: faults by cell, enquiries by place, what could not be looked at, and how much is open. */
function judgement(Scene $scene, array $cells, array $filing, array $acceptances, int $period): array
{
    $said = ['faults' => [], 'enquiries' => [], 'unevaluated' => [], 'nil_problem' => null, 'open' => 0, 'owed' => 0];
    $is_filled = array_filter($scene->findings, fn ($each) => is_of_empty_cell($each, $cells)) === [];
    foreach ($scene->findings as $finding) {
        if ($finding['verdict'] === 'not_evaluated') {
            $said['unevaluated'][] = $finding['message'];
        } elseif ($finding['class'] !== 'hard') {
            $said['enquiries'][($finding['cells'][0] ?? '')][$finding['check']] ??= enquiry($finding, $cells, $filing, $acceptances, $period);
        } else {
            $said['open']++;
            if ($finding['cells'] === []) $said['nil_problem'] = $is_filled ? $finding['message'] : null;
            // what is empty is no mistake before somebody asks to submit
            elseif (!is_of_empty_cell($finding, $cells)) $said['faults'][$finding['cells'][0]][] = $finding['message'];
        }
    }
    foreach ($said['enquiries'] as $here) $said['owed'] += count(array_filter($here, fn ($each) => $each['fault'] !== '' && $each['until'] === null));
    return $said;
}

function is_of_empty_cell(array $finding, array $cells): bool
{
    return $finding['class'] === 'hard' && $finding['verdict'] === 'fails' && $finding['cells'] !== [] && ($cells[$finding['cells'][0]] ?? '') === '';
}

/** A check that is not hard, with the explanation that was written for the very figures that it fails with. */
function enquiry(array $finding, array $cells, array $filing, array $acceptances, int $period): array
{
    $place = $finding['cells'][0] ?? '';
    $enquiry = ['check' => $finding['check'], 'class' => $finding['class'], 'place' => $place, 'message' => $finding['message'], 'text' => '', 'fault' => '', 'until' => null,
        'id' => 'x-' . $finding['check'] . ($place === '' ? '' : '-' . strtr($place, '.', '-'))];
    if ($finding['class'] !== 'soft') return $enquiry;
    $values = array_filter(array_intersect_key($cells, array_flip($finding['cells'])), fn ($text) => $text !== '') + $finding['references'];
    $enquiry['fault'] = 'missing';
    foreach ($filing['explanations'] as $each) {
        if ($each['check'] !== $finding['check'] || $each['place'] !== $place || trim($each['text']) === '') continue;
        if ($each['values'] != $values) {
            $enquiry['fault'] = 'stale';
            continue;
        }
        $length = iconv_strlen(trim($each['text']));
        $enquiry['text'] = $each['text'];
        $enquiry['fault'] = $length < FEWEST_CHARACTERS ? 'too_short' : ($length > MOST_CHARACTERS ? 'too_long' : '');
        break;
    }
    foreach ($acceptances as [$check, $where, $until, $since]) {
        if ($check === $finding['check'] && $where === $place && $period >= (int) $since && $period <= (int) $until) $enquiry['until'] = (int) $until;
    }
    return $enquiry;
}

/** (now - before) / |before| in per cent; empty when there is none. */
function growth_text(array $indicator, array $numbers): string
{
    [$now, $before] = $indicator['kind'] === 'flow' ? ['y', 'py'] : ['e', 'pe'];
    $now = $numbers["{$indicator['code']}.$now"] ?? null;
    $before = $numbers["{$indicator['code']}.$before"] ?? null;
    if ($now === null || $before === null || $before === 0) return '';
    $permille = (int) round(($now - $before) * 1000 / abs($before));
    return ($permille < 0 ? '-' : '') . intdiv(abs($permille), 10) . '.' . abs($permille) % 10 . '%';
}

/** A figure with commas between its thousands; other texts as they are. */
function figure_text(string $text): string
{
    if (!is_numeric($text)) return $text;
    $sign = $text[0] === '-' ? '-' : '';
    [$whole, $fraction] = explode('.', ltrim($text, '-'), 2) + [1 => null];
    return $sign . number_format((float) $whole) . ($fraction === null ? '' : ".$fraction");
}

/** What stands beside a cell, of the month and the year before: pairs of words and figure. */
function figures_beside(array $indicator, string $column, bool $is_january, array $before, array $year_before): array
{
    $sources = match ($column) {
        'm' => [['上月', $before, 'm'], ['上年同月', $year_before, 'm']],
        'y' => $is_january ? [] : [['上月累计', $before, 'y']],
        'e' => [['上月末', $before, 'e']],
        'py' => [['上年已报', $year_before, 'y']],
        'pe' => [['上年已报', $year_before, 'e']],
        'v' => [['上月', $before, 'v']],
    };
    $beside = [];
    foreach ($sources as [$words, $cells, $source]) {
        $text = $cells["{$indicator['code']}.$source"] ?? '';
        if ($text !== '' && $text !== NOT_APPLICABLE) $beside[] = [$words, figure_text($text)];
    }
    return $beside;
}
