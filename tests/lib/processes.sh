# SPDX-License-Identifier: MPL-2.0
# shellcheck shell=bash
# Starting and stopping the demo's and the tests' own processes, and no others. To be sourced.
#
# A process is known by RUN_DIR/pids/NAME, which holds its pid, when it started, and in which boot: a pid that was given
# to somebody else meanwhile is left alone. (Marks in its environment would not do: nginx writes over it.)

# process_mark PID: "pid ticks boot", or a failure when there is no such process.
process_mark() {
  local stat ticks
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
  ticks=$(cut -d ' ' -f 20 <<<"${stat##*) }") # field 22 of the line; the name before may hold blanks
  echo "$1 $ticks $(</proc/sys/kernel/random/boot_id)"
}

# is_ours RUN_DIR NAME: prints the pid and succeeds when the process runs and is ours.
is_ours() {
  local mark
  mark=$(cat "$1/pids/$2" 2>/dev/null) || return 1
  [[ $mark =~ ^[0-9]+\ [0-9]+\ [0-9a-f-]+$ && $mark == "$(process_mark "${mark%% *}")" ]] || return 1
  is_running "${mark%% *}" || return 1
  echo "${mark%% *}"
}

# start_process RUN_DIR NAME COMMAND…: in a session of its own, its output to RUN_DIR/log/NAME.log.
# The caller's descriptors above 2 are closed in it, so that no lock or pipe is held.
start_process() {
  local run_dir=$1 name=$2
  shift 2
  mkdir -p "$run_dir/pids" "$run_dir/log"
  setsid "$@" </dev/null >>"$run_dir/log/$name.log" 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- &
  process_mark $! >"$run_dir/pids/$name" || true # one that has ended already is found out by who waits for it
}

# is_running PID: there, and not just a name in the table that nobody has collected yet.
is_running() {
  local state
  state=$(sed 's/.*) //; s/ .*//' "/proc/$1/stat" 2>/dev/null) && [[ -n $state && $state != [ZX] ]]
}

# stop_process RUN_DIR NAME [SIGNAL [SECONDS]]: asks, waits, and kills what does not end in time. Nothing running is no error.
stop_process() {
  local run_dir=$1 name=$2 signal=${3:-TERM} seconds=${4:-30} pid
  pid=$(is_ours "$run_dir" "$name") || { rm -f "$run_dir/pids/$name"; return 0; }
  kill "-$signal" "$pid" 2>/dev/null || true
  local deadline=$((SECONDS + seconds))
  while is_running "$pid"; do
    if ((SECONDS >= deadline)); then
      echo "$name (pid $pid) did not end within $seconds s and is killed" >&2
      kill -KILL -- "-$pid" 2>/dev/null || kill -KILL "$pid" 2>/dev/null || true
      break
    fi
    sleep 0.05
  done
  rm -f "$run_dir/pids/$name"
}

# wait_until SECONDS RUN_DIR NAME COMMAND…: until COMMAND succeeds; fails at once when the process NAME has ended.
wait_until() {
  local deadline=$((SECONDS + $1)) run_dir=$2 name=$3
  shift 3
  until "$@" >/dev/null 2>&1; do
    if ! is_ours "$run_dir" "$name" >/dev/null; then
      echo "$name has ended" >&2
      return 1
    fi
    if ((SECONDS >= deadline)); then
      echo "$name was not ready in time" >&2
      return 1
    fi
    sleep 0.1
  done
}

# port_is_free PORT: nobody listens there on the loopback.
port_is_free() {
  ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# secret FILE: makes 32 random bytes as hex once, readable by this user alone, without a line end.
secret() {
  [[ -s $1 ]] || (umask 077; mkdir -p "$(dirname "$1")"; od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"$1.new"; mv "$1.new" "$1")
}

# packages_missing FILE…: the packages of the lists that are not installed (see nginx/packages for the format).
packages_missing() {
  local package command
  while read -r package command; do
    [[ -n $command ]] && command -v "$command" >/dev/null && continue
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
  done < <(cat "$@" | sed 's/#.*//; /^[[:space:]]*$/d')
}

# install_packages FILE…: by apt, what is missing; as another user than root says what to install.
install_packages() {
  local missing
  mapfile -t missing < <(packages_missing "$@")
  ((${#missing[@]})) || return 0
  if ((EUID != 0)); then
    echo "not installed, and only root can: apt-get install ${missing[*]}" >&2
    return 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# npm_install FOLDER: `npm ci` when its lock file is not the one last installed.
npm_install() {
  local stamp="$1/node_modules/.installed" now
  now=$(cat "$1/package.json" "$1/package-lock.json" | sha256sum)
  [[ -f $stamp && $(<"$stamp") == "$now" ]] && return 0
  (cd "$1" && npm ci --no-audit --no-fund --no-update-notifier)
  echo "$now" >"$stamp"
}
