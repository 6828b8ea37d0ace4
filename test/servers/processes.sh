# Sourced by the scripts beside it: what they say, and the processes they start and end.

# Says where a script stands, in the form of the project's other commands.
step() { printf '%s %s: %s\n' "$TITLE" "$1" "$2"; }
fail() {
  printf '%s: failed: %s\n' "$TITLE" "$1" >&2
  exit 1
}

# True where the process of a pid file runs and is ours: numbers are used again, so its command line or its environment
# must name our folder.
ours() {
  local pid
  [ -s "$1" ] && pid=$(cat "$1") && [ -r "/proc/$pid/cmdline" ] || return 1
  tr '\0' '\n' <"/proc/$pid/cmdline" | grep -qF "$HOME_DIR" || tr '\0' '\n' <"/proc/$pid/environ" | grep -qF "$HOME_DIR"
}

# Starts a command that outlives the script, in a group of its own: launch PIDFILE LOG COMMAND...
launch() {
  local pid_file=$1 log=$2
  shift 2
  setsid nohup "$@" >"$log" 2>&1 </dev/null 9>&- &
  echo $! >"$pid_file"
}

# Ends the group of a pid file, and waits until it is gone. What has become somebody else's is left alone.
end() {
  local pid_file=$1 name=$2 pid
  if ours "$pid_file"; then
    pid=$(cat "$pid_file")
    kill -TERM -- "-$pid" 2>/dev/null
    for _ in $(seq 400); do
      kill -0 -- "-$pid" 2>/dev/null || break
      sleep 0.05
    done
    printf '%s: stopped the %s (process %s)\n' "$TITLE" "$name" "$pid"
  fi
  rm -f "$pid_file"
}

# Installs Debian packages, and says so; never starts a service that they bring.
install_packages() {
  local as=() log=$HOME_DIR/apt.log guard=/usr/sbin/policy-rc.d made=
  command -v apt-get >/dev/null || fail "there is no $* here, and no apt-get to install it with"
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || fail "missing: $*. Install it, or run this where apt-get may be used"
    as=(sudo -n)
  fi
  export DEBIAN_FRONTEND=noninteractive
  printf '%s: installing %s (log: %s)\n' "$TITLE" "$*" "$log"
  [ -e "$guard" ] || { printf '#!/bin/sh\nexit 101\n' | "${as[@]}" tee "$guard" >/dev/null && "${as[@]}" chmod +x "$guard" && made=1; }
  "${as[@]}" apt-get -o DPkg::Lock::Timeout=600 update -qq >"$log" 2>&1 || true
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 "$@" >>"$log" 2>&1 || made="${made}failed"
  [ "${made#1}" = "$made" ] || "${as[@]}" rm -f "$guard"
  [ "${made%failed}" = "$made" ] || fail "apt-get could not install $*: $(tail -n 1 "$log")"
}

# The port: the one that is asked for, else the one used here before, else the default; 0 asks for a free one.
choose_port() {
  local asked=$1 default=$2
  if [ -z "$asked" ] || [ "$asked" = 0 ]; then
    if [ -s "$HOME_DIR/port" ]; then cat "$HOME_DIR/port"; return; fi
    [ "$asked" = 0 ] || { echo "$default"; return; }
    node -e 'const s=require("node:net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
  else
    echo "$asked"
  fi
}

# Waits until an address answers; fails as soon as the process that should answer is gone.
await_answer() {
  local pid_file=$1 address=$2 log=$3
  for _ in $(seq 300); do
    curl -fsS -o /dev/null --max-time 10 "$address" 2>/dev/null && return
    ours "$pid_file" || fail "it ended at once: $(tail -n 2 "$log" | tr '\n' ' ')"
    sleep 0.1
  done
  fail "$address does not answer: $(tail -n 2 "$log" | tr '\n' ' ')"
}
