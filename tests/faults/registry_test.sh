#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# shellcheck disable=SC2317
# A registry that hangs under a portal with its own workers: matches wait or are told to come again, the home page keeps its speed.
# A real portal of this test alone, on PORT + 5 and the ports after it.
set -uo pipefail
# shellcheck source=tests/lib/own_portal.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib/own_portal.sh"

kMatches=24
sql() { mariadb --no-defaults --socket="$run_dir/db/db.sock" --user=root tianbao --batch --skip-column-names --execute="$1"; }
tell() { curl --silent --fail --noproxy '*' --output /dev/null --data "$2" "http://127.0.0.1:$registry_control_port/stand-in/$1"; }
# asked: how often the registry was asked for one of the codes; at night the portal asks for its own enterprises, too.
asked() { curl --silent --noproxy '*' "http://127.0.0.1:$registry_control_port/stand-in/log" | grep --only-matching --fixed-strings "$(printf '/v1/entities/%s\n' "${codes[@]}")" | wc -l; }

# load SECONDS: the home page as fast as it goes; prints the 99th percentile in milliseconds, and how many were no 200.
load() {
  wrk --threads 1 --connections 4 --duration "$1s" --timeout 5s --latency "http://127.0.0.1:$port/" >"$folder/load.txt" 2>&1
  awk '/99%/ { t = $2; if (t ~ /us$/) v = t / 1000; else if (t ~ /ms$/) v = t + 0; else v = t * 1000 } /Non-2xx|timeout/ { bad = $NF } END { print v + 0, bad + 0 }' "$folder/load.txt"
}

# Made-up users, each with a session and an enterprise of its own to match, since one user, and one code, has five tries at a time.
tokens=() codes=() csrf=()
begin_sessions() {
  local i tail
  mapfile -t codes < <(awk -F , '$4 == "in_business" { print $1 }' tests/stand-ins/registry/entities.csv | tail -n "$kMatches")
  for ((i = 0; i < kMatches; ++i)); do
    printf -v tail '%016d' "$i"
    tokens[i]=$(head -c 32 /dev/urandom | base64 -w0 | tr '+/' '-_' | tr -d '=')
    sql "INSERT INTO user (id, name, role, created_at) VALUES ('01JDTESTRU$tail', '测试比对 $i', 'user', UTC_TIMESTAMP(6));
      INSERT INTO session (id, token_hash, user_id, method, client_address, user_agent, began_at, seen_at)
      VALUES ('01JDTESTRS$tail', SHA2('${tokens[i]}', 256), '01JDTESTRU$tail', 'sso', '127.0.0.1', 'test', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))"
    csrf[i]=$(page "$i" "http://localhost:$port/association/new" | sed -n 's/.*name="csrf" value="\([^"]*\)".*/\1/p' | head -n 1)
  done
}
page() { curl --silent --noproxy '*' --max-time 20 --cookie "session=${tokens[$1]}" "${@:2}"; }
match() {
  page "$1" --output "$folder/match$1.html" --write-out '%{http_code} %{time_total}\n' --header "Origin: http://localhost:$port" --data-urlencode "csrf=${csrf[$1]}" \
    --data-urlencode 'enterprise_name=测试001号精密机械（上海）有限公司' --data-urlencode "uscc=${codes[$1]}" --data-urlencode 'legal_representative=测试001' \
    "http://localhost:$port/association/match"
}

nginx/up --background >"$folder/up.txt" 2>&1 || { tail -n 30 "$folder/up.txt"; check 'the portal comes up' false; finish_checks; }
begin_sessions
check 'the match page has its form' test "${#codes[@]}" = "$kMatches" -a -n "${csrf[kMatches - 1]}"
read -r before bad < <(load 3)
check 'the home page answers' test "$bad" = 0

tell behave '{"delay_ms":60000}'
began=$SECONDS
for ((i = 0; i < kMatches; ++i)); do match "$i" >"$folder/match$i.txt" & matches+=($!); done
sleep 0.5
read -r during bad < <(load 3)
echo "# 99% of home pages within $before ms before, $during ms while matches hang"
check 'every home page is served while the registry hangs' test "$bad" = 0
check 'as fast as before, but for what a busy machine adds' awk "BEGIN { exit !($during < 5 * $before + 200) }"
wait "${matches[@]}"
check 'each match has its answer in time' test $((SECONDS - began)) -lt 15
check 'and each says that nothing was compared' test "$(cat "$folder"/match*.txt | grep -c '^503 ')" = "$kMatches"
check 'most are told at once to come again' test "$(grep -l '正在比对的人较多\|暂时不能应答' "$folder"/match*.html | wc -l)" -ge $((kMatches / 2))
asked=$(asked)
check "the registry was asked by some, not by all of them ($asked of $kMatches)" test "$asked" -gt 0 -a "$asked" -lt "$kMatches"
tell calm ''
finish_checks
