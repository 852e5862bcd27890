# SPDX-License-Identifier: MPL-2.0
# shellcheck shell=bash disable=SC2154
# The PHP peer of tests/bench/run: php-fpm with the program of this folder. To be sourced after tests/bench/parts.sh.

with_php() { [[ " $wanted " == *' edit '* ]]; }

# php_user: who php-fpm runs as, the one who may reach the database's socket.
php_user() { database_user "$run_dir"; }

# The program, and what it keeps in memory of the definition, the statements and the settings.
make_php_program() {
  local folder_of_php=$run_dir/bench/php
  rm -rf "$folder_of_php"
  mkdir -p "$folder_of_php/made" "$folder_of_php/views"
  cp tests/bench/php/*.php "$folder_of_php"
  cp tests/bench/php/views/*.php "$folder_of_php/views"
  printf '{"socket": "%s", "user": "tianbao", "password": "%s", "secret": "%s"}' "$run_dir/db/db.sock" "$(<"$secrets/database_worker")" "$(<"$secrets/portal")" |
    node tests/bench/php/prepare.mjs "$port" "$folder" "$folder_of_php/made"
  if ((EUID == 0)); then chown -R "$(php_user):" "$folder_of_php"; fi
}

# As many children as the portal has threads in all. Files are looked at once, as on a server where each release restarts PHP.
write_php_conf() {
  local peer=$run_dir/bench owner=''
  if ((EUID == 0)); then owner=$(printf 'user = %s\ngroup = %s' "$(php_user)" "$(id -gn "$(php_user)")"); fi
  cat >"$peer/php.conf" <<CONF
[global]
error_log = $peer/log/php-fpm.log
log_level = warning
daemonize = no

[edit]
$owner
listen = $peer/php.sock
listen.backlog = 1024
pm = static
pm.max_children = $((kProcesses * kThreads))
catch_workers_output = yes
php_admin_value[error_log] = /dev/stderr
php_admin_value[expose_php] = 0
php_admin_value[display_errors] = 0
php_admin_value[log_errors] = 1
php_admin_value[output_buffering] = 262144
php_admin_value[zlib.output_compression] = 0
CONF
}

start_php() {
  local peer=$run_dir/bench fpm options=()
  fpm=$(compgen -c php-fpm | sort -rV | head -n 1)
  make_php_program
  write_php_conf
  if ((EUID == 0)) && [[ $(php_user) == root ]]; then options+=(--allow-to-run-as-root); fi
  start_process "$peer" php "$fpm" "${options[@]}" --nodaemonize --fpm-config "$peer/php.conf" -d opcache.enable=1 -d opcache.validate_timestamps=0 \
    -d opcache.memory_consumption=128 -d opcache.interned_strings_buffer=16 -d opcache.jit_buffer_size=64M -d opcache.jit=tracing -d apc.enabled=1 -d realpath_cache_ttl=3600
  wait_until 20 "$peer" php test -S "$peer/php.sock" || { tail "$peer/log/php"*.log >&2; return 1; }
}

# add_php_to_nginx_conf PEER: where the program answers, with the settings that the portal has: /php/edit before each address.
add_php_to_nginx_conf() {
  local peer=$1
  sed 's/^fastcgi_pass tianbao;/fastcgi_pass php;/' "$root/nginx/tianbao_pass.conf" >"$peer/nginx/php_pass.conf"
  sed -i -e "s|^ *upstream tianbao .*|&\n    upstream php { server unix:$peer/php.sock; }|" \
    -e "s|^ *include tianbao/tianbao.conf;|&\n        location /php/edit/ { include php_pass.conf; fastcgi_param SCRIPT_FILENAME $peer/php/edit.php; }|" "$peer/nginx/nginx.conf"
}

# The pages of both must have the same fields and figures, and about the same size. All children have answered then.
check_php() {
  local target cookie sample=$run_dir/bench/views/static/php.html
  IFS=$'\t' read -r target cookie <"$folder/edit.requests"
  curl --silent --include --noproxy '*' --cookie "$cookie" "http://127.0.0.1:$peer_port/php/edit$target" >"$sample"
  node tests/bench/php/compare.mjs "http://127.0.0.1:$port" "http://127.0.0.1:$peer_port/php/edit" "$folder/edit.requests" ||
    { tail "$run_dir/bench/log/php"*.log >&2; return 1; }
  wrk --threads 1 --connections $((kProcesses * kThreads)) --duration 2s --script tests/bench/pages.lua "http://127.0.0.1:$peer_port/" -- "$folder/edit.requests" /php/edit >/dev/null
}

stop_php() { stop_process "$run_dir/bench" php QUIT 5; }
