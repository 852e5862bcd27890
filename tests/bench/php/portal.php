<?php
// SPDX-License-Identifier: MPL-2.0
declare(strict_types=1);

const BANNER_SECONDS = 10;
const ID_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function e(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

/** Over a connection that outlives the request. Values are put in by the driver, so that a statement is one round trip. */
function database(array $settings): PDO
{
    return new PDO("mysql:unix_socket={$settings['socket']};dbname=tianbao;charset=utf8mb4", $settings['user'], $settings['password'],
        [PDO::ATTR_PERSISTENT => true, PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_NUM]);
}

function rows(PDO $database, string $sql, array $values): array
{
    $statement = $database->prepare($sql);
    $statement->execute($values);
    return $statement->fetchAll();
}

/** Rows that the database has put into one text. */
function unpacked(?string $text): array
{
    return $text === null || $text === '' ? [] : array_map(fn ($row) => explode("\x1f", $row), explode("\x1e", $text));
}

function instant(string $sql): float
{
    return strtotime("$sql UTC") + (float) ('0' . strstr($sql, '.'));
}

function sql_time(float $at): string
{
    return gmdate('Y-m-d H:i:s', (int) $at) . sprintf('.%06d', ($at - (int) $at) * 1e6);
}

function base64url(string $bytes): string
{
    return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
}

function new_id(float $now): string
{
    $millis = (int) ($now * 1000);
    $id = '';
    for ($i = 0; $i < 10; $i++, $millis >>= 5) $id = ID_ALPHABET[$millis & 31] . $id;
    $random = random_bytes(16);
    for ($i = 0; $i < 16; $i++) $id .= ID_ALPHABET[ord($random[$i]) & 31];
    return $id;
}

/** The user whose session the cookie names; null: signed out. */
function signed_in(PDO $database, string $sql, array $settings, float $now): ?array
{
    $token = $_COOKIE['session'] ?? '';
    if (!is_string($token) || !preg_match('/^[A-Za-z0-9_-]{43}$/D', $token)) return null;
    $hash = hash('sha256', $token);
    $found = rows($database, $sql, [$hash])[0] ?? null;
    if ($found === null) return null;
    [$session, , $began, $seen, $ended, , , $user, $name, $role, , $closed, , $unread, $locked, , $dismissed] = $found;
    [$began, $seen] = [instant($began), instant($seen)];
    $absolute = $began + $settings['absolute_seconds'];
    $idle = $seen + $settings['idle_seconds'];
    if ($ended !== null || $closed !== null || $locked !== null || $now >= min($idle, $absolute)) return null;
    if ($now >= $seen + 60) {
        $database->prepare('UPDATE session SET seen_at = ? WHERE id = ? AND seen_at < ? AND ended_at IS NULL')->execute([sql_time($now), $session, sql_time($now)]);
        $idle = $now + $settings['idle_seconds'];
    }
    return [
        'id' => $user,
        'name' => $name,
        'is_enterprise_side' => $role === 'user',
        'unread' => (int) $unread,
        'dismissed' => $dismissed === null || $dismissed === '' ? [] : explode(',', $dismissed),
        'idle_left' => (int) floor(min($idle, $absolute) - $now),
        'absolute_left' => (int) floor($absolute - $now),
        'csrf' => base64url(hash_hmac('sha256', "csrf:$hash", $settings['secret'], true)),
        'device_key' => base64url(hash_hmac('sha256', "device:$user", $settings['secret'], true)),
    ];
}

/** Notices on top of pages: of all or of the user's district, kept for some seconds by all children. */
function banners(PDO $database, string $sql, array $user, float $now): array
{
    $all = apcu_entry('banners', fn () => rows($database, $sql, [sql_time($now), sql_time($now + BANNER_SECONDS)]), BANNER_SECONDS);
    return array_filter($all, fn ($banner) => $banner[3] === null && $banner[8] === null && !in_array($banner[0], $user['dismissed'], true));
}
