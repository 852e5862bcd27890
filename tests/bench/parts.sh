# SPDX-License-Identifier: MPL-2.0
# shellcheck shell=bash disable=SC2154,SC2034,SC2030,SC2031
# The steps of tests/bench/run. To be sourced after nginx/parts.sh; run_dir, port and the others are settled there.

kEnterprises=400 # half of them save the current period, the other half submit returned filings
kProcesses=2 kThreads=8 # of each peer, as the portal has them

# --- what is measured

bench_sql() {
  mariadb --no-defaults --socket="$run_dir/db/db.sock" --user=root --default-character-set=utf8mb4 --batch --skip-column-names "$@"
}

# A portal with a database made anew, so that one run does not see what another has left.
fresh_portal() {
  nginx/down >/dev/null
  rm -rf "$run_dir/db" "$run_dir/bench"
  kept_portal
}

# The same with the database that stands in run_dir.
kept_portal() {
  nginx/up --background >"$run_dir/log/bench-up.log" 2>&1 9>&- || { tail -n 20 "$run_dir/log/bench-up.log" >&2; return 1; }
  folder=$run_dir/bench/data
  mkdir -p "$folder"
  current=$(TZ=Asia/Shanghai date -d "$(TZ=Asia/Shanghai date +%Y-%m-15) -1 month" +%Y%m)
}

build_peers() {
  local flags=(-std=c++20 -O2 -Wall -Wextra -Wconversion -Wshadow -Werror -Wno-restrict) source
  tools=$root/build/bench
  mkdir -p "$tools"
  for source in recording replay; do
    if ! is_newer "$tools/$source.o" "$source"; then g++ "${flags[@]}" -c "tests/bench/$source.cpp" -o "$tools/$source.o"; fi
  done
  for source in bare_worker direct load reads; do
    if ! is_newer "$tools/$source" "$source" || [[ $tools/recording.o -nt $tools/$source || $tools/replay.o -nt $tools/$source ]]; then
      g++ "${flags[@]}" "tests/bench/$source.cpp" "$tools/recording.o" "$tools/replay.o" -lfcgi -lmysqlcppconn -o "$tools/$source"
    fi
  done
}

# is_newer OUTPUT SOURCE: than its source and all headers.
is_newer() {
  [[ -e $1 && -z $(find tests/bench -maxdepth 1 \( -name "$2.cpp" -o -name '*.hpp' \) -newer "$1") ]]
}

# seed_rows COUNT: enterprises, half of them with a draft of the current period, the other half with returned filings.
seed_rows() {
  local salt
  salt=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  { echo "USE tianbao; SET @salt = '$salt', @current = $current, @enterprises = $1;"; cat tests/bench/seed.sql; } | bench_sql >/dev/null
}

seed() {
  local kind period="${current:0:4}-${current:4:2}"
  seed_rows "$kEnterprises"
  local half="FROM bench.subject WHERE number * 2 <= $kEnterprises ORDER BY number"
  bench_sql --execute="SELECT '/'" >"$folder/home.requests"
  bench_sql --raw --execute="SELECT CONCAT('/filing/', uscc, '\tsession=', token) $half" >"$folder/list.requests"
  bench_sql --raw --execute="SELECT CONCAT('/filing/', uscc, '/$period/edit\tsession=', token) $half" >"$folder/edit.requests"
  form_tokens >"$folder/form_tokens"
  for kind in $wanted; do
    case $kind in
      save) plan_of "f.state = 'draft'" >"$folder/save.plan" ;;
      submit)
        plan_of "f.state = 'returned' AND f.period > (FLOOR($current / 100) - 1) * 100" |
          node tests/bench/submissions.mjs "$port" >"$folder/submit.plan"
        ;;
      *) continue ;;
    esac
    cut -d ' ' -f 3 "$folder/$kind.plan" >"$folder/$kind.targets"
  done
}

# The token that each session's forms carry, as its pages have it.
form_tokens() {
  local token uscc page
  bench_sql --execute='SELECT token, uscc FROM bench.subject ORDER BY number' | while read -r token uscc; do
    page=$(curl --silent --noproxy '*' --cookie "session=$token" "http://127.0.0.1:$port/filing/$uscc")
    [[ $page =~ name=\"csrf\"\ value=\"([^\"]+)\" ]] || { echo "no form token in the list of $uscc" >&2; return 1; }
    echo "$token ${BASH_REMATCH[1]}"
  done
}

# plan_of CONDITION: prints the filings that clients will send, one enterprise after another.
plan_of() {
  bench_sql --execute="
    SELECT s.token, CONCAT('/filing/', s.uscc, '/', LEFT(f.period, 4), '-', RIGHT(f.period, 2)), f.version, f.form_version, HEX(f.cells)
    FROM bench.filing f JOIN bench.subject s ON s.enterprise_id = f.enterprise_id WHERE $1 ORDER BY f.period, s.number" |
    awk 'NR == FNR { form[$1] = $2; next } { $1 = $1 " " form[$1]; print }' "$folder/form_tokens" -
}

reset_rows() {
  bench_sql <tests/bench/reset.sql
}

# --- what the portal sends to the database

# signal_runner NAME: to the process that works by the clock
signal_runner() {
  local master runner
  master=$(is_ours "$run_dir" portal) || return 0
  for runner in $(pgrep --parent "$master" --full -- '--runner'); do kill "-$1" "$runner"; done
}

# Adds to $folder/statements what was prepared since the log began.
keep_prepared() {
  bench_sql --execute="SELECT DISTINCT HEX(argument) FROM mysql.general_log WHERE user_host LIKE 'tianbao[%' AND command_type = 'Prepare'" |
    cat "$folder/statements" - 2>/dev/null | sort -u >"$folder/.statements" || true
  mv "$folder/.statements" "$folder/statements"
}

# From here on the database writes down what it is asked for. The first time the workers are made anew, so that the log has the texts of all that
# is prepared.
begin_log() {
  if [[ ! -s $folder/statements ]]; then
    bench_sql --execute="SET GLOBAL log_output = 'TABLE', general_log = 1"
    kill -HUP "$(is_ours "$run_dir" portal)"
    sleep 2
    signal_runner STOP # what it does by the clock would stand among a request's statements, and its work among the load
  fi
  bench_sql --execute='SET GLOBAL general_log = 1'
  for _ in {1..40}; do curl --silent --output /dev/null --noproxy '*' "http://127.0.0.1:$port/"; done # so that each worker knows what it keeps a minute
  keep_prepared
  bench_sql --execute='SET GLOBAL general_log = 0; TRUNCATE mysql.general_log; SET GLOBAL general_log = 1'
}

# end_log KIND
end_log() {
  bench_sql --execute='SET GLOBAL general_log = 0'
  bench_sql --raw --execute="SELECT CONCAT(command_type, '\t', HEX(argument)) FROM mysql.general_log WHERE user_host LIKE 'tianbao[%'
    AND command_type IN ('Execute', 'Query')" >"$folder/$1.log"
  keep_prepared
}

# record KIND: requests every target once with the general log on, and checks each answer.
record() {
  local kind=$1
  reset_rows
  begin_log
  case $kind in
    home | list | edit) record_pages "$kind" ;;
    save | submit) "$tools/load" "$port" '' "$folder/$kind.plan" "$kind" 1 0 "$folder/$kind.sample" >/dev/null ;;
  esac
  end_log "$kind"
  split_sample "$kind"
  reset_rows
}

# What each page's title must hold; the enterprise's code must stand in the page too.
kTitle_home=首页 kTitle_list=填报列表 kTitle_edit=数据填报

record_pages() {
  local kind=$1 target cookie sample head title=kTitle_$1 first=yes
  while IFS=$'\t' read -r target cookie; do
    sample=$(curl --silent --include --noproxy '*' --cookie "$cookie" "http://127.0.0.1:$port$target")
    head=${sample%%</title>*}
    if [[ $sample != "HTTP/1.1 200"* || $head != *"<title>"*"${!title}"* ]] || { [[ $target == /filing/* ]] && [[ $sample != *"${target:8:18}"* ]]; }; then
      printf 'wrong answer to %s: %.600s\n' "$target" "$sample" >&2
      return 1
    fi
    [[ $first ]] && printf '%s\n' "$sample" >"$folder/$kind.sample"
    first=
  done <"$folder/$kind.requests"
  cut -f 1 "$folder/$kind.requests" >"$folder/$kind.targets"
}

# Takes a recorded answer apart into the head that a worker sent and the body.
split_sample() {
  local skip='^(Server|Date|Connection|Transfer-Encoding|Content-Length|Vary):'
  sed '/^\r$/q' "$folder/$1.sample" | sed -E "1s|^HTTP/1.1 ([0-9]+).*|Status: \1\r|" | grep -vE "$skip" >"$folder/$1.head"
  if grep -q '^Transfer-Encoding: chunked' "$folder/$1.sample" && [[ $1 == save || $1 == submit ]]; then
    : >"$folder/$1.body" # a redirect has none
  else
    sed '1,/^\r$/d' "$folder/$1.sample" >"$folder/$1.body"
  fi
}

# --- the peers

start_peers() {
  local peer=$run_dir/bench kind
  peer_port=$((port + 8))
  mkdir -p "$peer/views/static"
  for kind in $wanted; do
    # of the size of head and body, since nginx writes less of a head for a file
    { cat "$folder/$kind.body"; [[ -s $folder/$kind.body ]] || head -c 200 /dev/zero; } >"$peer/views/static/$kind.html"
  done
  start_process "$peer" bare_worker "$tools/bare_worker" "$peer/bare.sock" "$kProcesses" "$kThreads" "$folder" "$run_dir/db/db.sock" tianbao "$secrets/database_worker"
  wait_until 60 "$peer" bare_worker test -S "$peer/bare.sock" || { tail "$peer/log/bare_worker.log" >&2; return 1; }
  (
    views=$peer/views
    run_dir=$peer port=$peer_port socket=$peer/bare.sock
    write_nginx_conf
    sed -i "s|$root/views|$views|" "$peer/nginx/nginx.conf"
    if with_php; then add_php_to_nginx_conf "$peer"; fi
    start_process "$peer" nginx nginx -e "$peer/log/nginx.log" -p "$peer/nginx" -c "$peer/nginx/nginx.conf"
  )
  wait_until 20 "$peer" nginx reset_peer || { tail "$peer/log/"*.log >&2; return 1; }
}

reset_peer() {
  curl --silent --fail --max-time 5 --noproxy '*' --output /dev/null "http://127.0.0.1:$peer_port/reset"
}

stop_peers() {
  stop_process "$run_dir/bench" nginx QUIT 15
  stop_php
  stop_process "$run_dir/bench" bare_worker TERM 5
}

# --- measuring

variants_of() {
  case $1 in
    save | submit) echo portal static bare same direct ;;
    edit) echo portal static bare one same php ;;
    *) echo portal static bare one same ;;
  esac
}

# measure KIND VARIANT CLIENTS: prints requests a second, p50 and p99 in microseconds; a wrong answer ends the run.
measure() {
  local kind=$1 variant=$2 clients=$3
  if [[ $kind == save || $kind == submit ]]; then
    reset_rows
    reset_peer
  fi
  sleep 0.5
  case $kind-$variant in
    *-static) echo '/static/'"$kind.html" >"$folder/static.requests"; load_pages "$kind" "$peer_port" '' "$folder/static.requests" "$clients" ;;
    *-direct) "$tools/direct" "$folder" "$kind" 16 "$seconds_each" "$(how_often "$kind")" "$run_dir/db/db.sock" tianbao "$secrets/database_worker" | cut -d ' ' -f 1-3 ;;
    save-portal | submit-portal) load_forms "$kind" "$port" '' "$clients" ;;
    save-* | submit-*) load_forms "$kind" "$peer_port" "/$variant/$kind" "$clients" ;;
    *-portal) load_pages "$kind" "$port" '' "$folder/$kind.requests" "$clients" ;;
    edit-php) load_pages php "$peer_port" /php/edit "$folder/edit.requests" "$clients" ;;
    *) load_pages "$kind" "$peer_port" "/$variant/$kind" "$folder/$kind.requests" "$clients" ;;
  esac
}

how_often() { if [[ $1 == submit ]]; then echo once; else echo again; fi; }

load_forms() {
  "$tools/load" "$2" "$3" "$folder/$1.plan" "$1" "$4" "$seconds_each" | cut -d ' ' -f 1-3
}

# load_pages KIND PORT PREFIX REQUESTS CLIENTS: an answer of another size than the page's is a wrong one. KIND php: the PHP peer's page.
load_pages() {
  local out word persecond p50 p99 requests bytes failures size
  out=$(wrk --threads 1 --connections "$5" --duration "${seconds_each}s" --script tests/bench/pages.lua "http://127.0.0.1:$2/" -- "$4" "$3")
  read -r word persecond p50 p99 requests bytes failures < <(grep '^figures ' <<<"$out")
  size=$(stat -c %s "$run_dir/bench/views/static/$1.html")
  if [[ $word != figures ]] || ((failures > 0 || requests == 0 || bytes < size * 98 / 100 || bytes > size * 102 / 100 + 2000)); then
    printf 'void: %s failures, %s bytes each where %s were asked for\n%s\n' "$failures" "$bytes" "$size" "$out" >&2
    return 1
  fi
  echo "$persecond $p50 $p99"
}

# --- the worker itself

print_worker_figures() {
  local requests=0 pid master
  master=$(is_ours "$run_dir" portal)
  kill -HUP "$master"
  sleep 2
  if [[ -s $folder/edit.requests ]]; then
    echo 'Resident memory of the workers, in KiB:'
    printf '  idle: %s\n' "$(resident_of "$master")"
    while ((requests < 100000)); do
      requests=$((requests + $(wrk --threads 1 --connections 16 --duration 10s --script tests/bench/pages.lua "http://127.0.0.1:$port/" -- "$folder/edit.requests" |
        awk '$1 == "figures" { print $5 }')))
    done
    printf '  after %s filing pages: %s\n' "$requests" "$(resident_of "$master")"
  fi
  printf 'From start to ready: %s ms\n' "$(milliseconds_until_ready)"
}

resident_of() {
  local pid
  for pid in $(pgrep --parent "$1"); do awk '/^VmRSS/ { printf "%s ", $2 }' "/proc/$pid/status"; done
}

# The time that a second master needs until all its workers are ready, the best of five.
milliseconds_until_ready() {
  local second=$run_dir/bench/ready.toml file=$run_dir/bench/ready.pid began i best=
  sed "s|^socket = \"$socket\"|socket = \"$run_dir/bench/ready.sock\"|; s|^pid_file = .*|pid_file = \"$file\"|" "$conf" >"$second"
  for i in 1 2 3 4 5; do
    began=${EPOCHREALTIME/./}
    start_process "$run_dir/bench" ready "$program" serve --config "$second"
    until [[ -s $file ]]; do sleep 0.002; done
    i=$(((${EPOCHREALTIME/./} - began) / 1000))
    stop_process "$run_dir/bench" ready
    [[ $best ]] && ((best <= i)) || best=$i
  done
  echo "$best"
}
