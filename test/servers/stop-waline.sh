#!/bin/bash
# Ends what start-waline.sh started in WALINE_HOME_DIR, and nothing else.
set -uo pipefail
TITLE=waline
HOME_DIR=${WALINE_HOME_DIR:-${TMPDIR:-/tmp}/news-waline}
. "$(cd "$(dirname "$0")" && pwd)/processes.sh"
[ -d "$HOME_DIR" ] || exit 0
HOME_DIR=$(cd "$HOME_DIR" && pwd)
end "$HOME_DIR/pid" server
