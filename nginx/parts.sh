# SPDX-License-Identifier: MPL-2.0
# shellcheck shell=bash disable=SC2154
# The parts of a running portal, for nginx/up and nginx/down: one function a step. To be sourced after tests/lib/*.sh.

kParts=(nginx portal mail clamd registry sso lemonldap) # in the order in which they are stopped; the database comes last

# shellcheck source=nginx/sso_entries.sh
. "$(dirname "${BASH_SOURCE[0]}")/sso_entries.sh"

# Reads PORT and RUN_DIR and settles every name that follows from them.
settle_names() {
  port=${PORT:-8080}
  run_dir=$(realpath -m "${RUN_DIR:-$root/.run}")
  if ! [[ $port =~ ^[0-9]+$ ]] || ((port < 1 || port > 65528)); then
    echo "PORT=$port is no port that leaves seven more after it" >&2
    exit 2
  fi
  if ! [[ $run_dir$root =~ ^[A-Za-z0-9._/+-]+$ ]]; then
    echo "RUN_DIR and the project's folder may hold letters, digits and ._/+- only: $run_dir, $root" >&2
    exit 2
  fi
  sso_port=$((port + 1)) registry_port=$((port + 2)) sso_control_port=$((port + 3)) registry_control_port=$((port + 4))
  mail_port=$((port + 5)) mail_control_port=$((port + 6)) lemonldap_port=$((port + 7))
  address=http://localhost:$port
  program=$root/build/release/tianbao
  conf=$run_dir/tianbao.toml
  socket=$run_dir/portal.sock
  secrets=$run_dir/secrets
}

# seconds_since MICROSECONDS, as EPOCHREALTIME without its point counts them.
seconds_since() {
  local gone=$((${EPOCHREALTIME/./} - $1))
  printf '%d.%d' $((gone / 1000000)) $((gone / 100000 % 10))
}

# with_lemonldap: whether a real CAS and OpenID Connect server of Debian is wanted beside the stand-ins, as the browser walk does.
with_lemonldap() { [[ ${WITH_LEMONLDAP:-} == yes ]]; }

install_system_packages() {
  if with_lemonldap; then install_packages nginx/packages tests/stand-ins/lemonldap/packages; else install_packages nginx/packages; fi
}

check_ports() {
  local wanted owner
  stop_services # what an unclean end of an earlier run in this RUN_DIR has left
  for wanted in "$port portal" "$sso_port SSO" "$registry_port registry" "$sso_control_port 'control of the SSO'" \
    "$registry_control_port 'control of the registry'" "$mail_port 'mail server'" "$mail_control_port 'control of the mail server'" \
    "$lemonldap_port LemonLDAP::NG"; do
    read -r wanted owner <<<"$wanted"
    if ! port_is_free "$wanted"; then
      echo "port $wanted, meant for the $owner, is taken: stop what listens there or choose another PORT"
      return 1
    fi
  done
  if ((${#socket} > 107)); then
    echo "$socket is longer than the 107 bytes a unix socket's path may have: choose a shorter RUN_DIR"
    return 1
  fi
}

# Two runs may share the build folders; one builds, the other waits.
one_builder() {
  mkdir -p build
  exec 8>"build/.$1.lock"
  flock 8
}

build_views() {
  one_builder views
  npm_install tests/stand-ins/sso
  npm_install tests/stand-ins/mail
  npm_install views
  local now stamp=views/static/.built
  now=$(find views -path views/node_modules -prune -o -path views/static -prune -o -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
  [[ -f $stamp && $(<"$stamp") == "$now" ]] && return 0
  (cd views && npm run build)
  echo "$now" >"$stamp"
}

build_program() {
  one_builder program
  [[ -f build/release/build.ninja ]] || cmake --preset release
  cmake --build --preset release --target tianbao
}

start_private_database() {
  secret "$secrets/database_owner"
  secret "$secrets/database_worker"
  start_database "$run_dir/db"
  database_sql "$run_dir/db" 'CREATE DATABASE IF NOT EXISTS tianbao'
  database_accounts "$run_dir/db" tianbao tianbao_owner "$secrets/database_owner" tianbao "$secrets/database_worker"
}

# override FILE: copies conf/tianbao.toml to FILE with the lines "table.key = value" of the standard input in place of its
# own. A key that conf/tianbao.toml does not have is a failure, so that the two cannot drift apart.
override() {
  awk '
    FNR == NR { at = index($0, " = "); value[substr($0, 1, at - 1)] = substr($0, at + 3); next }
    /^\[/ { table = $0; gsub(/[\[\]]/, "", table) }
    match($0, /^[a-z_0-9]+ = /) {
      key = table "." substr($0, 1, RLENGTH - 3)
      if (key in value) { print substr($0, 1, RLENGTH) value[key]; delete value[key]; next }
    }
    { print }
    END { for (key in value) { print "conf/tianbao.toml has no key " key > "/dev/stderr"; failed = 1 } exit failed }
  ' - "$root/conf/tianbao.toml" >"$1"
}

write_configuration() {
  local name
  for name in sso registry mail portal sealing lemonldap; do secret "$secrets/$name"; done
  mkdir -p "$run_dir/state"
  override "$conf" <<VALUES
portal.public_url = "$address"
portal.other_hosts = ["127.0.0.1"]
server.socket = "$socket"
database.socket = "$run_dir/db/db.sock"
database.password_file = "$secrets/database_worker"
database.owner_password_file = "$secrets/database_owner"
sso.issuer = "http://localhost:$sso_port"
sso.client_secret_file = "$secrets/sso"
sso.allow_http = true
registry.url = "http://localhost:$registry_port"
registry.secret_file = "$secrets/registry"
registry.allow_http = true
mail.url = "smtp://localhost:$mail_port"
mail.user = "tianbao"
mail.password_file = "$secrets/mail"
mail.ca_file = "$run_dir/state/mail/certificate.pem"
mail.from_address = "tianbao@example.com"
attachment.scanner = "unix:$run_dir/clamd.sock"
proof.default_rule = "registry"
security.secret_file = "$secrets/portal"
sealing.keys = [{ id = "k1", cipher = "aes-256-gcm", secret_file = "$secrets/sealing" }]
views.directory = "$root/views"
forms.directory = "$root/conf/forms"
reference.directory = "$root/conf/reference"
manual.directory = "$run_dir/manual"
log.file = "$run_dir/log/portal.json"
VALUES
  write_sso_entries >>"$conf"
  if with_lemonldap; then write_lemonldap_entries >>"$conf"; fi
}

migrate() {
  "$program" migrate --config "$conf" --sql "$root/sql" --anyway # made-up data, on whatever day
}

load_demo() {
  "$program" demo --config "$conf" --plan conf/demo.toml --entities tests/stand-ins/registry/entities.csv
}

stand_in_is_up() {
  curl --silent --fail --max-time 2 --noproxy '*' --output /dev/null "http://127.0.0.1:$1/stand-in/log"
}

start_stand_ins() {
  SSO_CLIENT_SECRET=$(<"$secrets/sso") start_process "$run_dir" sso node "$root/tests/stand-ins/sso/sso.mjs" \
    --port "$sso_port" --control-port "$sso_control_port" --portal "$address" --state "$run_dir/state/sso_accounts.json"
  REGISTRY_SECRET=$(<"$secrets/registry") start_process "$run_dir" registry node "$root/tests/stand-ins/registry/registry.mjs" \
    --port "$registry_port" --control-port "$registry_control_port"
  start_mail_stand_in
  start_process "$run_dir" clamd node "$root/tests/stand-ins/clamd/clamd.mjs" --socket "$run_dir/clamd.sock"
  if with_lemonldap; then start_lemonldap; fi
  wait_until 20 "$run_dir" sso stand_in_is_up "$sso_control_port" || { tail -n 20 "$run_dir/log/sso.log"; return 1; }
  wait_until 20 "$run_dir" registry stand_in_is_up "$registry_control_port" || { tail -n 20 "$run_dir/log/registry.log"; return 1; }
  wait_until 20 "$run_dir" clamd test -S "$run_dir/clamd.sock" || { tail -n 20 "$run_dir/log/clamd.log"; return 1; }
  wait_until 20 "$run_dir" mail stand_in_is_up "$mail_control_port" || { tail -n 20 "$run_dir/log/mail.log"; return 1; }
}

# LemonLDAP::NG with made-up people, configured anew each time; tests/stand-ins/lemonldap/accounts.json has who may log in, by user name and the same word as password.
start_lemonldap() {
  local folder=$run_dir/state/lemonldap
  secret "$secrets/lemonldap"
  node "$root/tests/stand-ins/lemonldap/configure.mjs" --port "$lemonldap_port" --portal "$address" --folder "$folder" --client-secret-file "$secrets/lemonldap"
  LLNG_DEFAULTCONFFILE=$folder/lemonldap-ng.ini start_process "$run_dir" lemonldap starman --listen "127.0.0.1:$lemonldap_port" --workers 2 --preload-app --env deployment \
    "$root/tests/stand-ins/lemonldap/app.psgi"
  wait_until 20 "$run_dir" lemonldap lemonldap_is_up || { tail -n 20 "$run_dir/log/lemonldap.log"; return 1; }
}

lemonldap_is_up() {
  curl --silent --fail --max-time 2 --noproxy '*' --output /dev/null "http://127.0.0.1:$lemonldap_port/.well-known/openid-configuration"
}

# Its certificate is made for it, and is the authority that the portal trusts.
start_mail_stand_in() {
  local folder=$run_dir/state/mail
  npm_install tests/stand-ins/mail
  secret "$secrets/mail"
  if [[ ! -s $folder/certificate.pem ]]; then
    mkdir -p "$folder"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
      -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>/dev/null
  fi
  MAIL_PASSWORD=$(<"$secrets/mail") start_process "$run_dir" mail node "$root/tests/stand-ins/mail/mail.mjs" \
    --port "$mail_port" --control-port "$mail_control_port" --certificate "$folder/certificate.pem" --key "$folder/key.pem"
}

start_portal() {
  rm -f "$socket"
  start_process "$run_dir" portal "$program" serve --config "$conf"
  wait_until 20 "$run_dir" portal test -S "$socket" || { tail -n 20 "$run_dir/log/portal.log"; return 1; }
}

write_nginx_conf() {
  local folder=$run_dir/nginx listen="        listen 127.0.0.1:$port;" user=''
  mkdir -p "$folder" "$run_dir/log"
  if [[ -d $folder/tianbao && ! -L $folder/tianbao ]]; then rm -r "$folder/tianbao"; fi # a copy that tests/faults/scanners has made
  ln -sfn "$root/nginx" "$folder/tianbao"
  [[ -e /proc/net/if_inet6 ]] && grep -q '^0\{31\}1 ' /proc/net/if_inet6 && listen+="\n        listen [::1]:$port;"
  ((EUID == 0)) && user='user root;' # its workers must reach RUN_DIR, wherever that is
  sed -e "s|@RUN_DIR@|$run_dir|g; s|@NGINX_DIR@|$root/nginx|g; s|@VIEWS@|$root/views|g; s|@SOCKET@|$socket|g" \
    -e "s|@LISTEN@|$listen|; s|@USER@|$user|" "$root/nginx/demo.conf.in" >"$folder/nginx.conf"
}

start_nginx() {
  local folder=$run_dir/nginx
  write_nginx_conf
  nginx -t -q -e "$run_dir/log/nginx.log" -p "$folder" -c "$folder/nginx.conf"
  start_process "$run_dir" nginx nginx -e "$run_dir/log/nginx.log" -p "$folder" -c "$folder/nginx.conf"
}

portal_is_ready() {
  curl --silent --fail --max-time 2 --noproxy '*' --output /dev/null "http://127.0.0.1:$port/readyz"
}

await_portal() {
  wait_until 30 "$run_dir" nginx portal_is_ready || { tail -n 15 "$run_dir/log/nginx.log" "$run_dir/log/portal.log"; return 1; }
}

print_accounts() {
  echo "The portal:  $address"
  echo "Log in there with one of the made-up accounts of the SSO stand-in (http://localhost:$sso_port):"
  # shellcheck disable=SC2016
  node -e '
    for (const a of JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))) {
      const width = [...a.name].reduce((sum, c) => sum + (c.charCodeAt(0) > 255 ? 2 : 1), 0);
      console.log(`  ${a.name}${" ".repeat(Math.max(1, 42 - width))}${a.note}`);
    }' tests/stand-ins/sso/accounts.json
  if [[ -s $run_dir/log/up-load_demo.log ]]; then
    echo 'Users of the former platform and the demo data:'
    sed 's/^/  /' "$run_dir/log/up-load_demo.log"
  fi
  [[ -e $run_dir/manual/manifest.json ]] || echo "The manual's pictures and PDF: tests/manual/make"
  echo
}

# In the foreground: returns when a part has ended. That is a failure, unless nginx/down did it, which takes the pid file away.
watch_parts() {
  local part
  while true; do
    for part in "${kParts[@]}"; do
      if [[ $part == lemonldap ]] && ! with_lemonldap; then continue; fi
      if ! is_ours "$run_dir" "$part" >/dev/null; then
        sleep 0.5
        [[ -e $run_dir/pids/$part ]] || return 0
        echo "$part has ended by itself; the end of its log:" >&2
        tail -n 20 "$run_dir/log/$part.log" >&2
        return 1
      fi
    done
    sleep 1 & wait $! # so that a signal is heeded at once
  done
}

stop_services() {
  local part
  for part in "${kParts[@]}"; do
    # nginx finishes its requests on QUIT; the workers theirs on TERM
    if [[ $part == nginx ]]; then stop_process "$run_dir" nginx QUIT 15; else stop_process "$run_dir" "$part" TERM 20; fi
  done
}

stop_parts() {
  stop_services
  stop_database "$run_dir/db"
}
