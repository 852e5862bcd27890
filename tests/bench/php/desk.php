<?php
// SPDX-License-Identifier: MPL-2.0
declare(strict_types=1);

/** All that the filing page of one period needs, by the portal's own statement; null: the enterprise is not one of the user's. */
function find_desk(PDO $database, string $sql, string $user, string $uscc, int $period): ?array
{
    $before = month_before($period);
    $year = intdiv($period, 100);
    $found = rows($database, $sql, [$period, $period, $period, $period, ($year - 1) * 100 + 1, $year * 100 + 12, $period, $user, $period, $before, $period - 100, $uscc]);
    if ($found === []) return null;
    $desk = desk_of($found[0]);
    foreach ($found as $row) {
        if ($row[16] === null || $row[38] === null) continue;
        match ((int) $row[16]) {
            $period => $desk['filing'] = filing_of($row, $desk['marks']),
            $before => $desk['before'] = $row[38],
            default => [$desk['year_before'], $desk['year_before_at']] = [$row[38], $row[25]],
        };
    }
    return $desk;
}

function desk_of(array $row): array
{
    [, $uscc, $name, , $industry, $category, $size, $holder, $holder_name, , $founded_on, $extensions, $exemptions, , $acceptances, $marks] = $row;
    [, $states, , $usual, $is_prepared, $asked_at, $is_refused] = array_slice($row, 39);
    $terms = ['founded_on' => $founded_on, 'extensions' => [], 'exemptions' => []];
    foreach (unpacked($extensions) as [$period, $until, $reason]) $terms['extensions'][(int) $period] = [$until, $reason];
    foreach (unpacked($exemptions) as [$first, $last]) $terms['exemptions'][] = [(int) $first, $last === '' ? null : (int) $last];
    $months = [];
    foreach ($states === null ? [] : explode(',', $states) as $entry) $months[(int) substr($entry, 0, 6)] = substr($entry, 6);
    return [
        'uscc' => $uscc, 'name' => $name, 'industry' => $industry, 'section' => substr($industry, 0, 1), 'category' => $category, 'size' => $size ?? '',
        'holder' => $holder, 'holder_name' => $holder_name, 'is_prepared' => (bool) $is_prepared, 'terms' => $terms, 'states' => $months,
        'acceptances' => unpacked($acceptances), 'marks' => unpacked($marks), 'usual' => $usual === null ? [] : json_decode($usual, true),
        'waits_since' => $asked_at, 'is_refused' => (bool) $is_refused, 'filing' => null, 'before' => null, 'year_before' => null, 'year_before_at' => null,
    ];
}

function filing_of(array $row, array $marks): array
{
    [, $form_version, $state, $version, , $is_nil, $saved_at, $saved_by, $first_submitted_at, , , $submission, $is_late, , $explanations, $doubts,
        $reason_class, $reason, $returned_at, $fix_due, $contact] = array_slice($row, 16);
    return [
        'form_version' => $form_version, 'state' => $state, 'version' => (int) $version, 'is_nil' => (bool) $is_nil, 'saved_at' => instant($saved_at),
        'saved_by' => $saved_by, 'is_first' => $first_submitted_at === null, 'is_late' => (bool) $is_late, 'cells' => json_decode($row[38], true),
        'explanations' => $explanations === null ? [] : json_decode($explanations, true), 'doubts' => $doubts === null ? [] : json_decode($doubts, true),
        'marks' => array_values(array_filter($marks, fn ($mark) => $mark[0] === (string) $row[16] && $mark[1] === (string) $submission)),
        'return' => $reason_class === null ? null : [$reason_class, $reason, $returned_at, $fix_due, $contact],
    ];
}

/** Where a size class begins for an industry, by the longest code that the thresholds have. */
function limits_of(array $sizes, string $industry): ?array
{
    for ($digits = substr($industry, 1); strlen($digits) >= 2; $digits = substr($digits, 0, -1)) {
        if (isset($sizes[$digits])) return $sizes[$digits];
    }
    return $sizes[substr($industry, 0, 1)] ?? null;
}

/** What the page's script is told of the enterprise and the other months. */
function browser_context(array $desk, int $period, ?array $limits): string
{
    $said = fn ($value) => json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
    $accepted = [];
    foreach ($desk['acceptances'] as [$check, $place, $until, $since]) {
        if ($period >= (int) $since && $period <= (int) $until) $accepted[] = ['check' => $check, 'place' => $place, 'until' => period_text((int) $until)];
    }
    $usual = array_map(fn ($range) => ['count' => $range['count'], 'group' => $range['group'], 'high' => $range['high'], 'low' => $range['low']], $desk['usual']);
    $size = ['limits' => $limits === null ? null : array_map(fn ($each) => (object) $each, $limits), 'profile' => $desk['size']];
    return '{"acceptances":' . $said($accepted) . ',"category":' . $said($desk['category']) . ',"last_year":' . ($desk['year_before'] ?? 'null')
        . ',"period":' . $said(period_text($period)) . ',"previous":' . ($desk['before'] ?? 'null') . ',"section":' . $said($desk['section'])
        . ',"size":' . $said($size) . ',"usual":' . $said((object) $usual) . '}';
}

/** The months before this one that were not filed and still can be. */
function unfiled_before(int $period, array $states, Calendar $calendar): array
{
    $months = [];
    for ($month = (intdiv($period, 100) - 1) * 100 + 1; $month < $period; $month = month_after($month)) {
        if (in_array($states[$month] ?? 'draft', ['draft'], true) && $calendar->is_fillable($month)) $months[] = $month;
    }
    return $months;
}

/** Last year's figures in their columns, for cells that are empty. */
function filled_with_last_year(array $form, array $cells, ?array $last_year, bool $is_new, bool $came_since): array
{
    $late = [];
    foreach ($last_year === null ? [] : $form['sections'] as $section) {
        foreach ($section['has_figures'] ? $section['indicators'] : [] as $indicator) {
            if ($indicator['required'] === 'optional' && !$is_new && !$came_since) continue;
            foreach ([['py', 'y'], ['pe', 'e']] as [$column, $source]) {
                $text = $last_year["{$indicator['code']}.$source"] ?? '';
                $key = "{$indicator['code']}.$column";
                if ($text !== '' && $text !== NOT_APPLICABLE && trim($cells[$key] ?? '') === '') $late[$key] = $text;
            }
        }
    }
    return $late;
}
