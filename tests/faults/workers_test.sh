#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# shellcheck disable=SC2317
# Workers that are killed, rolled and stopped under load: a real portal of this test alone, on PORT + 5 and the four ports after it.
set -uo pipefail
# shellcheck source=tests/lib/own_portal.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib/own_portal.sh"

workers() { pgrep -P "$master" -f 'serve --worker' | sort -n | tr '\n' ' '; }
worker_count() { workers | wc -w; }
runner() { pgrep -P "$master" -f 'serve --runner'; }
is_running_one() { test "$(runner | wc -w)" = 1; }
answers() { curl --silent --fail --max-time 2 --noproxy '*' --output /dev/null "http://127.0.0.1:$port/livez"; }

# within TENTHS COMMAND…: waits for it.
within() {
  local left=$1
  shift
  until "$@"; do ((left-- > 0)) || return 1; sleep 0.1; done
}

kConnections=8
# start_load SECONDS: requests of a page with its database, as fast as they go, each on a connection of its own.
start_load() {
  wrk --threads 1 --connections "$kConnections" --duration "$1s" --timeout 5s --header 'Connection: close' "http://127.0.0.1:$port/" >"$folder/load.txt" 2>&1 &
  load=$!
  sleep 0.3
}
# end_load: sets `served` and `failed`.
end_load() {
  wait "$load"
  served=$(sed -n 's/^ *\([0-9]*\) requests in .*/\1/p' "$folder/load.txt")
  failed=$(sed -n 's/.*Socket errors: connect \([0-9]*\), read \([0-9]*\), write \([0-9]*\), timeout \([0-9]*\)/\1+\2+\3+\4/p' "$folder/load.txt")
  local refused
  refused=$(sed -n 's/.*Non-2xx or 3xx responses: \([0-9]*\)/\1/p' "$folder/load.txt")
  failed=$((${failed:-0} + ${refused:-0}))
  echo "# served ${served:=0}, failed $failed"
  check 'the load was a load' test "$served" -gt 100
}

nginx/up --background >"$folder/up.txt" 2>&1 || { tail -n 30 "$folder/up.txt"; check 'the portal comes up' false; finish_checks; }
master=$(is_ours "$run_dir" portal)
check 'the portal runs with two workers' test "$(worker_count)" = 2
web_server=$(is_ours "$run_dir" nginx)

check 'the master keeps a runner beside them' within 20 is_running_one
first_runner=$(runner)

# the runner killed
start_load 2
kill -KILL "$first_runner"
is_another() { is_running_one && ! runner | grep -qw "$first_runner"; }
check 'a killed runner is back within a second' within 10 is_another
end_load
check 'and no request fails' test "$failed" = 0
check 'its death is told' grep -q 'side process died' "$run_dir/log/portal.json"

# killed
victim=$(workers | cut -d ' ' -f 1)
start_load 2
kill -KILL "$victim"
replaced() { ! workers | grep -qw "$victim" && test "$(worker_count)" = 2; }
check 'a killed worker is back within a second' within 10 replaced
end_load
check 'no more requests fail than were under way' test "$failed" -le "$kConnections"

# rolled
first_runner=$(runner)
start_load 3
rolled=0
for _ in 1 2 3; do
  before=$(workers)
  kill -HUP "$master"
  all_new() { local pid; test "$(worker_count)" = 2 || return 1; for pid in $before; do workers | grep -qw "$pid" && return 1; done; return 0; }
  within 20 all_new && rolled=$((rolled + 1))
done
end_load
check 'three reloads each brought new workers' test "$rolled" = 3
check 'and not one request failed' test "$failed" = 0
check 'the runner is another one, too' within 50 is_another

# nginx reloaded
start_load 2
for _ in 1 2 3; do kill -HUP "$web_server"; sleep 0.4; done
end_load
check 'three reloads of nginx fail no request' test "$failed" = 0

# a broken configuration
before=$(workers)
cp "$conf" "$folder/good.toml"
sed 's/^workers = .*/workers = "two"/' "$folder/good.toml" >"$conf"
start_load 1
kill -HUP "$master"
check 'a reload with a broken configuration is told' within 20 grep -q 'reload failed' "$run_dir/log/portal.json"
end_load
check 'and leaves the former workers at work' test "$(workers)" = "$before"
check 'and fails no request' test "$failed" = 0
cp "$folder/good.toml" "$conf"

# the master killed: its workers do not outlive it, and the next one takes over
kill -KILL "$master"
no_workers() { local pid; for pid in $before; do is_running "$pid" && return 1; done; return 0; }
check 'no worker outlives its master' within 30 no_workers
"$program" serve --config "$conf" >>"$folder/portal.txt" 2>&1 &
master=$!
check 'a new master takes over the socket that was left' within 50 answers

# asked to stop
before=$(workers)
start_load 1
kill -TERM "$master"
check 'the socket is gone at once, so that nginx need not wait' within 5 test ! -e "$socket"
wait "$master"
check 'the master ends in order' test $? = 0
check 'and its workers with it' no_workers
wait "$load"
check 'no worker had to be killed' test "$(grep -c 'worker died' "$run_dir/log/portal.json")" = 1
check_not 'the portal is gone' answers
finish_checks
