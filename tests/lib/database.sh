# SPDX-License-Identifier: MPL-2.0
# shellcheck shell=bash
# A private MariaDB: own data folder and unix socket, no network, durable. To be sourced after processes.sh.

# Debian's server refuses to be root, so root starts it as nobody, where nobody can reach the folder.
database_user() {
  if ((EUID != 0)); then id -un
  elif setpriv --reuid nobody --regid nogroup --clear-groups test -x "$1" 2>/dev/null; then echo nobody
  else echo root
  fi
}

write_database_conf() {
  cat >"$1/my.cnf" <<CNF
[mariadbd]
datadir=$1/data
socket=$1/db.sock
pid-file=$1/db.pid
tmpdir=$1/tmp
skip-networking
skip-name-resolve
character-set-server=utf8mb4
collation-server=utf8mb4_bin
default-time-zone=+00:00
sql-mode=STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION
transaction-isolation=READ-COMMITTED
innodb-flush-log-at-trx-commit=1
sync-binlog=1
innodb-lock-wait-timeout=5
innodb-buffer-pool-size=256M
innodb-log-file-size=128M
max-connections=400
local-infile=0
log-bin=$1/data/binlog
binlog-format=ROW
server-id=1
expire-logs-days=2
max-binlog-size=64M
CNF
}

# start_database DIR: makes the data folder at the first time (1 s), starts the server, returns when it answers on
# DIR/db.sock. The folder DIR is closed to other users, since the server's root has no password on that socket.
start_database() {
  local dir=$1 user
  if ((${#dir} + 8 > 107)); then
    echo "$dir/db.sock is longer than the 107 bytes a unix socket's path may have: choose a shorter RUN_DIR" >&2
    return 1
  fi
  stop_database "$dir" # one that an unclean end has left
  mkdir -p "$dir/tmp" "$dir/log" "$dir/pids"
  user=$(database_user "$(dirname "$dir")")
  write_database_conf "$dir"
  if ((EUID == 0)); then chown "$user:" "$dir" "$dir/tmp"; fi
  chmod 700 "$dir"
  if [[ ! -e $dir/data/.made ]]; then
    # --force and --skip-name-resolve: a bare machine may know no name, not even localhost
    rm -rf "$dir/data"
    mariadb-install-db --no-defaults --user="$user" --datadir="$dir/data" --auth-root-authentication-method=normal \
      --skip-test-db --skip-name-resolve --force >"$dir/log/install.log" 2>&1 || { tail -n 20 "$dir/log/install.log" >&2; return 1; }
    touch "$dir/data/.made"
  fi
  start_process "$dir" mariadb mariadbd --defaults-file="$dir/my.cnf" --user="$user"
  wait_until 60 "$dir" mariadb database_sql "$dir" 'SELECT 1' || { tail -n 20 "$dir/log/mariadb.log" >&2; return 1; }
}

stop_database() {
  stop_process "$1" mariadb TERM 60
}

# database_sql DIR SQL: as the server's root; rows without headings.
database_sql() {
  mariadb --no-defaults --socket="$1/db.sock" --user=root --default-character-set=utf8mb4 --batch --skip-column-names --execute="$2"
}

# database_accounts DIR PATTERN OWNER OWNER_PASSWORD_FILE WORKER WORKER_PASSWORD_FILE: the owner may do all in databases
# that match PATTERN and hand rights on; the worker's rights come from sql/grants.sql.
database_accounts() {
  local owner_password worker_password
  owner_password=$(<"$4") worker_password=$(<"$6")
  database_sql "$1" "
    CREATE USER IF NOT EXISTS '$3'@'localhost';
    ALTER USER '$3'@'localhost' IDENTIFIED BY '$owner_password';
    GRANT ALL ON \`$2\`.* TO '$3'@'localhost' WITH GRANT OPTION;
    CREATE USER IF NOT EXISTS '$5'@'localhost';
    ALTER USER '$5'@'localhost' IDENTIFIED BY '$worker_password';"
}
