<?php
// SPDX-License-Identifier: MPL-2.0
// The filing page, GET …/filing/USCC/PERIOD/edit, as the portal shows it; see README.md in tests/bench.
declare(strict_types=1);

require __DIR__ . '/portal.php';
require __DIR__ . '/calendar.php';
require __DIR__ . '/desk.php';
require __DIR__ . '/rules.php';
require __DIR__ . '/evaluation.php';
require __DIR__ . '/judgement.php';
require __DIR__ . '/made/checks.php';

function refuse(int $status): never
{
    http_response_code($status);
    header('Content-Type: text/plain; charset=utf-8');
    exit("$status\n");
}

date_default_timezone_set('Asia/Shanghai');
$settings = require __DIR__ . '/made/settings.php';
$statements = require __DIR__ . '/made/statements.php';
$form = require __DIR__ . '/made/form.php';
$now = microtime(true);
foreach ($settings['headers'] as $line) header($line);
header("X-Request-Id: {$_SERVER['REQUEST_ID']}");

if (!preg_match('~/filing/([0-9A-Z]{18})/(\d{4})-(0[1-9]|1[0-2])/edit$~D', $_SERVER['REQUEST_URI'], $parts)) refuse(404);
[$uscc, $period] = [$parts[1], (int) ($parts[2] . $parts[3])];

$database = database($settings);
$user = signed_in($database, $statements['session'], $settings, $now) ?? refuse(401);
$desk = $user['is_enterprise_side'] ? find_desk($database, $statements['desk'], $user['id'], $uscc, $period) : null;
if ($desk === null) refuse(404);
if ($desk['holder'] !== $user['id'] && !$desk['is_prepared']) refuse(403);

$calendar = new Calendar($settings['calendar'], $desk['terms'], $now);
$standing = $calendar->standing($period);
$filing = $desk['filing'];
$is_returned = $filing !== null && $filing['state'] === 'returned';
if ($filing !== null && !in_array($filing['state'], ['draft', 'returned'], true)) refuse(403);
if (!$is_returned && !$calendar->is_fillable($period)) refuse(403);

$before = $desk['before'] === null ? null : json_decode($desk['before'], true);
$year_before = $desk['year_before'] === null ? null : json_decode($desk['year_before'], true);
$came_since = $filing !== null && $desk['year_before_at'] !== null && instant($desk['year_before_at']) > $filing['saved_at'];
$cells = $filing['cells'] ?? [];
$late = filled_with_last_year($form, $cells, $year_before, $filing === null, $came_since);
$cells = $late + $cells;
$limits = limits_of($settings['sizes'], $desk['industry']);

$scene = new Scene(
    form: $form,
    cells: $cells,
    before: figures_of($form, $before),
    year_before: figures_of($form, $year_before),
    has_before: $before !== null,
    month: $period % 100,
    is_industrial: in_array($desk['section'], ['B', 'C', 'D'], true),
    is_specialised: $desk['category'] === 'specialised',
    is_nil: $filing['is_nil'] ?? false,
    size: $desk['size'],
    limits: $limits,
    usual: $desk['usual'],
    tolerance: $form['tolerance'],
);
check_form($scene);
$judgement = judgement($scene, $cells, $filing ?? ['explanations' => []], $desk['acceptances'], $period);

header('Content-Type: text/html; charset=utf-8');
$title = intdiv($period, 100) . ' 年 ' . $period % 100 . ' 月数据填报';
$banners = banners($database, $statements['banners'], $user, $now);
require __DIR__ . '/views/layout.php';
