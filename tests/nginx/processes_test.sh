#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# tests/lib/processes.sh and database.sh: only our own processes are known and stopped, secrets stay secret, the database is ours.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
. "$here/../lib/check.sh"
. "$here/../lib/processes.sh"
. "$here/../lib/database.sh"

folder=$(mktemp -d)
chmod 755 "$folder"
trap 'stop_process "$folder" sleeper; stop_process "$folder" stubborn KILL; stop_database "$folder/db"; rm -rf "$folder"' EXIT

sleep 0.1 # the kernel counts when a process started in hundredths of a second, and the stranger below is this shell
start_process "$folder" sleeper sleep 300
sleeper=$(is_ours "$folder" sleeper)
check 'a started process is ours' test -n "$sleeper"
check_not 'another run does not take it for its own' is_ours "$folder/other" sleeper
sed "s/^[0-9]* /$$ /" "$folder/pids/sleeper" >"$folder/pids/stranger"
check_not 'a stranger under a recorded pid is not ours' is_ours "$folder" stranger
stop_process "$folder" stranger
check 'and is not stopped' is_running "$$"
stop_process "$folder" sleeper
check_not 'stopping stops it' is_running "$sleeper"
check 'stopping what does not run is no error' stop_process "$folder" sleeper

start_process "$folder" stubborn bash -c 'trap "" TERM; while true; do sleep 0.1; done'
stubborn=$(is_ours "$folder" stubborn)
sleep 0.3
stop_process "$folder" stubborn TERM 1 2>/dev/null
sleep 0.2
check_not 'what does not listen is killed in the end' is_running "$stubborn"

secret "$folder/secrets/a"
first=$(cat "$folder/secrets/a")
secret "$folder/secrets/a"
check 'a secret has 32 bytes as hex' test "${#first}" = 64
check 'a secret is made once' test "$first" = "$(cat "$folder/secrets/a")"
check 'a secret is for its owner alone' test "$(stat -c %a "$folder/secrets/a")" = 600

secret "$folder/secrets/b"
started='' && start_database "$folder/db" && started=yes
check 'a fresh database starts' test -n "$started"
database_accounts "$folder/db" 'tianbao%' tianbao_owner "$folder/secrets/a" tianbao "$folder/secrets/b"
settings=$(database_sql "$folder/db" 'SELECT @@tx_isolation, @@sync_binlog, @@innodb_flush_log_at_trx_commit, @@skip_networking, @@innodb_lock_wait_timeout')
check 'it is durable, without network, and READ COMMITTED' test "$settings" = $'READ-COMMITTED\t1\t1\t1\t5'
as_owner() { MYSQL_PWD=$first mariadb --no-defaults --socket="$folder/db/db.sock" --user=tianbao_owner --execute="$1"; }
as_worker() { MYSQL_PWD=$(cat "$folder/secrets/b") mariadb --no-defaults --socket="$folder/db/db.sock" --user=tianbao --execute="$1"; }
check 'the owner makes databases of its pattern' as_owner 'CREATE DATABASE tianbao_one; CREATE TABLE tianbao_one.kept (id INT PRIMARY KEY); INSERT INTO tianbao_one.kept VALUES (7)'
check_not 'and no others' as_owner 'CREATE DATABASE other'
check_not 'the worker has no right that nobody granted' as_worker 'SELECT * FROM tianbao_one.kept'
check 'it stops' stop_database "$folder/db"
check 'it starts again' start_database "$folder/db"
check 'with its data' test "$(database_sql "$folder/db" 'SELECT id FROM tianbao_one.kept')" = 7
long="$folder/$(printf 'x%.0s' {1..100})"
check_not 'a path too long for a unix socket is refused' start_database "$long"
finish_checks
