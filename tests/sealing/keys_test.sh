#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# shellcheck disable=SC2154,SC2317
# A key of [sealing] is changed while a portal runs, as the read-me tells operators: a second key, made the current one, `tianbao sealing
# reseal`, `retire`, the first one taken away. The page reads the numbers the whole time, and `status` counts what each key has sealed.
# A real portal of this test alone, on PORT + 5; it needs no stand-ins.
set -uo pipefail
# shellcheck source=tests/lib/own_portal.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib/own_portal.sh"

up() {
  local part status
  mkdir -p "$run_dir/log"
  for part in install_system_packages check_ports build_views build_program start_private_database write_configuration migrate load_demo start_portal start_nginx await_portal; do
    (set -e; "$part") >>"$folder/up.txt" 2>&1 # by itself: behind || it would run on after a failure
    status=$?
    if ((status)); then echo "# $part has failed:"; tail -n 30 "$folder/up.txt"; return 1; fi
  done
}

sql() { database_sql "$run_dir/db" "USE tianbao; $1"; }
page() { curl --silent --noproxy '*' --max-time 20 --cookie "session=$token" "$@"; }
reads() { [[ $(page "$profile") == *"value=\"$1\""* ]]; }
field() { page "$profile" | sed -n "s/.*name=\"$1\" value=\"\([^\"]*\)\".*/\1/p" | head -n 1; }

# store TELEPHONE MOBILE: by the page 企业基本信息; prints the answer's status.
store() {
  page --output "$folder/stored.html" --write-out '%{http_code}' --header "Origin: $address" --data-urlencode "csrf=$(field csrf)" --data-urlencode "version=$(field version)" \
    --data-urlencode 'address=测试路 1 号' --data-urlencode 'registered_capital=100' --data-urlencode 'founded_on=2010-03-01' --data-urlencode 'size=small' \
    --data-urlencode 'contact_person=测试联系人' --data-urlencode "telephone=$1" --data-urlencode "mobile=$2" --data-urlencode 'email=ceshi@example.com' "$profile"
}

# A made-up session of a demo user with an enterprise.
begin_session() {
  local user uscc
  read -r user uscc < <(sql "SELECT u.id, e.uscc FROM association a JOIN enterprise e ON e.id = a.enterprise_id JOIN user u ON u.id = a.user_id
    WHERE u.role = 'user' AND u.closed_at IS NULL AND u.locked_at IS NULL ORDER BY e.uscc LIMIT 1")
  token=$(head -c 32 /dev/urandom | base64 -w0 | tr '+/' '-_' | tr -d '=')
  profile=$address/association/$uscc/profile
  sql "INSERT INTO session (id, token_hash, user_id, method, client_address, user_agent, began_at, seen_at)
    VALUES ('01JDTESTSEAL00000000000001', SHA2('$token', 256), '$user', 'sso', '127.0.0.1', 'test', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))"
}

# set_keys CURRENT ID…: what [sealing] says; the cipher of k2 is the other one.
set_keys() {
  local current=$1 id list=''
  shift
  for id in "$@"; do
    secret "$secrets/sealing-$id"
    list+="${list:+, }{ id = \"$id\", cipher = \"$([[ $id == k2 ]] && echo sm4 || echo aes-256-gcm)\", secret_file = \"$secrets/sealing-$id\" }"
  done
  sed -i "s|^keys = .*|keys = [$list]|; s|^current = .*|current = \"$current\"|" "$conf"
}

# SIGHUP, until the new workers answer.
reload() {
  local before deadline=$((SECONDS + 20))
  before=$(grep -c '"message":"reloaded"' "$run_dir/log/portal.json")
  kill -HUP "$(is_ours "$run_dir" portal)" || return 1
  until (($(grep -c '"message":"reloaded"' "$run_dir/log/portal.json") > before)); do
    ((SECONDS < deadline)) || return 1
    sleep 0.1
  done
}

sealing() { "$program" sealing "$@" --config "$conf" >"$folder/said.txt" 2>"$folder/complained.txt"; }
said() { grep -qF -- "$1" "$folder/said.txt" "$folder/complained.txt"; }
# counted KEY: by `status`; nothing for a key that it does not name.
counted() { sealing status && awk -v key="$1" '/^[^ ]/ && $1 == key { print $2 }' "$folder/said.txt"; }
plain() { sealing status && sed -n 's/^in plain text  *\([0-9]*\).*/\1/p' "$folder/said.txt"; }
in_dump() { mariadb-dump --no-defaults --socket="$run_dir/db/db.sock" --user=root tianbao | grep -F -- "$1"; }

up || { check 'the portal comes up' false; finish_checks; }
cp "$secrets/sealing" "$secrets/sealing-k1"
begin_session
check 'the page stores two numbers' test "$(store 021-22220001 19922220001)" = 303
check 'and reads them' reads 19922220001
first=$(counted k1)
check 'status counts what the only key has sealed' test "${first:-0}" -gt 2
check 'nothing is in plain text' test "$(plain)" = 0
check_not 'nor in a dump' in_dump 19922220001
check_not 'the current key is not let go' sealing retire k1
check 'which says why' said 'is the current one'

set_keys k1 k1 k2
check 'a second key is added' reload
check 'it has sealed nothing yet' test "$(counted k2)" = 0
set_keys k2 k1 k2
check 'it becomes the current one' reload
check 'what the first has sealed is read' reads 19922220001
check 'the page stores another number' test "$(store 021-22220001 19922220002)" = 303
check 'and reads it beside the old one' reads 021-22220001
check 'the new key has sealed it' test "$(counted k2)" -gt 0
check 'the old one still seals the others' test "$(counted k1)" -gt 0
check_not 'so it is not let go' sealing retire k1
check 'which says why' said 'run tianbao sealing reseal first'
set_keys k2 k2
check_not 'nothing goes on without it' sealing reseal
check 'which names it' said 'the key k1'
set_keys k2 k1 k2

check 'all is sealed anew' sealing reseal
check 'and told so' said 'all are sealed with the key k2'
check 'the old key has none left' test "$(counted k1)" = 0
check 'the new one has all' test "$(counted k2)" -ge "$first"
check 'the page reads the numbers' reads 19922220002
check 'sealing anew again finds nothing' sealing reseal
check 'and says so' said '0 values sealed anew'
check 'the old key is let go' sealing retire k1
set_keys k2 k2
check 'it leaves the configuration' reload
check 'status knows it no more' test -z "$(counted k1)"
check 'the page reads the numbers without it' reads 19922220002
check 'and stores others' test "$(store 021-22220003 19922220003)" = 303
check 'which it reads' reads 19922220003
check_not 'no number stands in a dump' in_dump 1992222000
check 'both acts are in the audit trail' test "$(sql "SELECT COUNT(*) FROM audit_event WHERE act IN ('sealing.reseal', 'sealing.retire')")" = 3
finish_checks
