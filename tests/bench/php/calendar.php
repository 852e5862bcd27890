<?php
// SPDX-License-Identifier: MPL-2.0
declare(strict_types=1);

/** Periods are numbers, 202610; days are texts, 2026-11-20, in the time of Shanghai, which is the program's. */
const FIRST_PERIOD = 201201;

function period_text(int $period): string
{
    return sprintf('%04d-%02d', intdiv($period, 100), $period % 100);
}

function month_before(int $period): int
{
    return $period % 100 === 1 ? $period - 89 : $period - 1;
}

function month_after(int $period): int
{
    return $period % 100 === 12 ? $period + 89 : $period + 1;
}

/** Until when an enterprise files in time, and when that can be done at all. */
final class Calendar
{
    public readonly string $today;
    public readonly int $current;
    private array $dues = [];

    /** $terms: founded_on, extensions (period => [until, reason]), exemptions ([first, last]). */
    public function __construct(private readonly array $rule, private readonly array $terms, private readonly float $now)
    {
        $this->today = date('Y-m-d', (int) $now);
        $this->current = month_before((int) date('Ym', (int) $now));
    }

    /** The last day of a period, and what made it another one than usual: ['day' => …, 'moved_from' => …, 'holiday' => …, 'extension' => …]. */
    public function due(int $period): array
    {
        return $this->dues[$period] ??= $this->compute_due($period);
    }

    private function compute_due(int $period): array
    {
        $by_rule = sprintf('%s-%02d', period_text(month_after($period)), $this->rule['due_day_of_next_month']);
        $due = ['day' => $by_rule, 'moved_from' => null, 'holiday' => '', 'extension' => null];
        while (true) {
            $holiday = $this->rule['shift_from_holidays'] ? $this->holiday_on($due['day']) : null;
            if ($holiday === null && !$this->is_free_weekend($due['day'])) break;
            if ($due['moved_from'] === null) $due = ['moved_from' => $by_rule, 'holiday' => $holiday['name'] ?? ''] + $due;
            $due['day'] = date('Y-m-d', strtotime(($holiday['to'] ?? $due['day']) . ' +1 day'));
        }
        $extension = $this->terms['extensions'][$period] ?? null;
        if ($extension !== null && $extension[0] > $due['day']) $due = ['day' => $extension[0], 'extension' => $extension] + $due;
        return $due;
    }

    private function holiday_on(string $day): ?array
    {
        foreach ($this->rule['holidays'] as $holiday) {
            if ($day >= $holiday['from'] && $day <= $holiday['to']) return $holiday;
        }
        return null;
    }

    private function is_free_weekend(string $day): bool
    {
        return $this->rule['shift_from_weekends'] && date('N', strtotime($day)) > 5 && !in_array($day, $this->rule['workdays'], true);
    }

    public function is_late(int $period): bool
    {
        return $this->today > $this->due($period)['day'];
    }

    public function days_left(int $period): int
    {
        return intdiv(strtotime($this->due($period)['day']) - strtotime($this->today), 86400);
    }

    /** not_open, before_founding, exempt, view_only, backfill or open. */
    public function standing(int $period): string
    {
        if ($period > $this->current || $period < FIRST_PERIOD) return 'not_open';
        $founded = $this->terms['founded_on'];
        if ($founded !== null && period_text($period) < substr($founded, 0, 7)) return 'before_founding';
        foreach ($this->terms['exemptions'] as [$first, $last]) {
            if ($period >= $first && ($last === null || $period <= $last)) return 'exempt';
        }
        if ($period < ((int) substr($this->today, 0, 4) - 1) * 100 + 1) return 'view_only';
        return $this->is_late($period) ? 'backfill' : 'open';
    }

    public function is_fillable(int $period): bool
    {
        return in_array($this->standing($period), ['open', 'backfill'], true);
    }
}
