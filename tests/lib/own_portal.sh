# SPDX-License-Identifier: MPL-2.0
# shellcheck shell=bash
# To be sourced first by a test that runs a real portal of its own: on PORT + 5 and the ports after it, in $folder, both gone when the test ends.
# It stands in the project's root then, with the checks and the parts of a portal at hand.
export LANG=C.UTF-8 LC_ALL=C.UTF-8
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
cd "$root" || exit 1
folder=$(mktemp -d)
chmod 755 "$folder"
export PORT=$((${PORT:-8190} + 5)) RUN_DIR=$folder/run
# shellcheck source=tests/lib/check.sh
. tests/lib/check.sh
# shellcheck source=tests/lib/processes.sh
. tests/lib/processes.sh
# shellcheck source=tests/lib/database.sh
. tests/lib/database.sh
# shellcheck source=nginx/parts.sh
. nginx/parts.sh
settle_names
trap 'nginx/down >/dev/null 2>&1; rm -rf "$folder"' EXIT
