# SPDX-License-Identifier: MPL-2.0
# shellcheck shell=bash
# For shell tests: each check prints a line that tests/run counts. To be sourced; end the test with `finish_checks`.
failed_checks=0

# check WORDS COMMAND…: holds when the command succeeds.
check() {
  local words=$1
  shift
  if "$@" >/dev/null 2>&1; then
    echo "ok - $words"
  else
    echo "not ok - $words"
    failed_checks=$((failed_checks + 1))
  fi
}

# check_not WORDS COMMAND…: holds when it fails.
check_not() {
  local words=$1
  shift
  if "$@" >/dev/null 2>&1; then check "$words" false; else check "$words" true; fi
}

finish_checks() {
  exit $((failed_checks > 0))
}
