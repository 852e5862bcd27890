#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# shellcheck disable=SC2317
# A backup drilled: taken while filings come in, read back into another database, and served from there. A real portal of this test alone, on PORT + 5
# and the ports after it.
set -uo pipefail
# shellcheck source=tests/lib/own_portal.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib/own_portal.sh"

rows() { mariadb --no-defaults --socket="$run_dir/db/db.sock" --user=root --default-character-set=utf8mb4 --batch --skip-column-names "$@"; }
number() { rows "$1" --execute="SELECT COUNT(*) FROM $2"; }
# tianbao_on DATABASE WORDS…: the program with the portal's own configuration, but for the database.
tianbao_on() {
  sed "/^\[database\]/,/^\[/ s/^name = .*/name = \"$1\"/" "$conf" >"$folder/$1.toml"
  "$program" "${@:2}" --config "$folder/$1.toml"
}

nginx/up --background >"$folder/up.txt" 2>&1 || { tail -n 30 "$folder/up.txt"; check 'the portal comes up' false; finish_checks; }
for name in live whole; do rows --execute="CREATE DATABASE tianbao_$name"; done
for name in live whole; do database_accounts "$run_dir/db" "tianbao_$name" tianbao_owner "$secrets/database_owner" tianbao "$secrets/database_worker"; done
printf '[client]\nsocket=%s\nuser=tianbao_owner\npassword=%s\n' "$run_dir/db/db.sock" "$(<"$secrets/database_owner")" >"$folder/client.cnf"
mkdir "$folder/kept"

# while filings come in
"$program" demo --config "$conf" --enterprises 2500 --months 6 >"$folder/city.txt" 2>&1 &
city=$!
until (($(number tianbao filing) > 500)) || ! is_running "$city"; do sleep 0.1; done
live='' && live=$(sql/backup "$folder/client.cnf" tianbao "$folder/kept")
check 'a backup is made while filings come in' test -s "$live"
check 'it is for its owner alone' test "$(stat -c %a "$live")" = 600
check 'it is read back' sql/restore "$folder/client.cnf" "$live" tianbao_live
echo "# $(number tianbao_live filing) filings of a moment"
check 'it has filings' test "$(number tianbao_live filing)" -gt 500
check 'each submission is there with what was submitted' test "$(number tianbao_live 'filing f LEFT JOIN filing_version v ON v.enterprise_id = f.enterprise_id
  AND v.period = f.period AND v.number = f.submission WHERE f.submission > 0 AND v.number IS NULL')" = 0
check 'each version has its filing' test "$(number tianbao_live 'filing_version v LEFT JOIN filing f ON f.enterprise_id = v.enterprise_id AND f.period = v.period
  WHERE f.period IS NULL')" = 0
check 'each filler is associated with the enterprise' test "$(number tianbao_live 'filler f LEFT JOIN association a USING (user_id, enterprise_id) WHERE a.user_id IS NULL')" = 0
check 'migrate gives the workers their rights' tianbao_on tianbao_live migrate --sql sql --anyway
check 'its chain holds' tianbao_on tianbao_live audit verify
wait "$city"
check 'what came in meanwhile came in whole' grep -q 'filings added' "$folder/city.txt"
check 'and was more than the backup has' test "$(number tianbao filing)" -gt "$(number tianbao_live filing)"

# at rest
nginx_pid=$(is_ours "$run_dir" nginx)
stop_process "$run_dir" portal TERM 20 # so that nothing changes between backup and comparison
for ((tries = 0; tries < 600; ++tries)); do # a duty that was going on ends what it began
  (($(number information_schema "processlist WHERE user = 'tianbao'") == 0)) && break
  sleep 0.1
done
"$program" audit seal --config "$conf" >/dev/null
whole='' && whole=$(sql/backup "$folder/client.cnf" tianbao "$folder/kept")
check 'it is read back as well' sql/restore "$folder/client.cnf" "$whole" tianbao_whole
# CHECKSUM TABLE tells two tables with the same rows apart at times
sum_of() { rows --execute="SELECT * FROM $1.$2" | sort | sha256sum; }
differing=''
for table in $(rows --execute="SELECT table_name FROM information_schema.tables WHERE table_schema = 'tianbao' ORDER BY table_name"); do
  [[ $(sum_of tianbao "$table") == "$(sum_of tianbao_whole "$table")" ]] || differing+=" $table"
done
echo "# differing:${differing:- none}"
check 'every table has the same rows' test -z "$differing"
check 'the tables are those of this version' grep -q 'up to date' <(tianbao_on tianbao_whole migrate --sql sql --anyway)
check 'the chain holds' tianbao_on tianbao_whole audit verify
# the content as the program writes it, of filings without explanations
wrong="filing_version v JOIN enterprise e ON e.id = v.enterprise_id WHERE v.explanations IS NULL AND v.content_hash <>
  CONVERT(SHA2(CONCAT('{\"cells\":', v.cells, ',\"declaration\":\"', COALESCE(v.declaration_version, ''), '\",\"enterprise\":\"', e.uscc, '\",\"explanations\":[],\"form\":\"',
  v.form_version, '\",\"nil\":', IF(v.nil_declared, 'true', 'false'), ',\"period\":\"', INSERT(v.period, 5, 0, '-'), '\"}'), 256) USING ascii) COLLATE ascii_bin"
check 'there are filings to look at' test "$(number tianbao_whole filing_version)" -gt 5000
check 'each content has the hash of its receipt' test "$(number tianbao_whole "$wrong")" = 0

# served from there
tianbao_on tianbao_whole check-config >/dev/null
cp "$folder/tianbao_whole.toml" "$conf"
check 'the portal starts on what was read back' start_portal
read -r receipt hash < <(rows tianbao_whole --execute="SELECT receipt_number, content_hash FROM filing_version ORDER BY enterprise_id DESC LIMIT 1")
verified() { [[ $(curl --silent --noproxy '*' --max-time 10 "http://127.0.0.1:$port/verify?number=$receipt&hash=$1") == *'id="verified-title"'* ]]; }
check 'a receipt from before is verified' verified "$hash"
check_not 'another hash is not' verified "${hash:0:15}$(tr '0-9a-f' '1-9a-f0' <<<"${hash:15:1}")"
check 'nginx went on the whole time' test "$(is_ours "$run_dir" nginx)" = "$nginx_pid"

# what must not be taken
cp "$whole" "$whole.sha256" "$folder/"
printf 'x' >>"$folder/$(basename "$whole")"
rows --execute='DROP DATABASE tianbao_live; CREATE DATABASE tianbao_live'
check_not 'a file that was changed is refused' sql/restore "$folder/client.cnf" "$folder/$(basename "$whole")" tianbao_live
check 'and nothing of it is read' test "$(rows --execute="SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'tianbao_live'")" = 0
check_not 'a database with tables is left alone' sql/restore "$folder/client.cnf" "$whole" tianbao_whole
sed 's/^password=.*/password=wrong/' "$folder/client.cnf" >"$folder/wrong.cnf"
sleep 1 # a file of its own second
check_not 'a backup that cannot be made is a failure' sql/backup "$folder/wrong.cnf" tianbao "$folder/kept"
check 'which leaves no file' test "$(find "$folder/kept" -type f | wc -l)" = 4
finish_checks
