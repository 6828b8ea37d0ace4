#!/bin/bash
# stop-waline.sh — ends only the process that start-waline.sh started, by its recorded pid, with its children
H=${WALINE_HOME_DIR:-${TMPDIR:-/tmp}/news-waline}; f="$H/pid"
[ -s "$f" ] || exit 0
p=$(cat "$f"); for c in $(pgrep -P "$p" 2>/dev/null); do kill "$c" 2>/dev/null; done
kill "$p" 2>/dev/null; for i in $(seq 100); do kill -0 "$p" 2>/dev/null || break; sleep .05; done; rm -f "$f"; echo "stopped waline ($p)"
