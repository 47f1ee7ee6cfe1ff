# shellcheck shell=bash disable=SC2034 # some of what is set here is read in the other parts
# Words, locks and process bookkeeping shared by ./run and ./test. Sourced, never started by itself.
# Written for bash 3.2, so that it also works where that is what the system brings.

: "${CHECKOUT:?}"
PHUSA_HOME="${PHUSA_HOME:-$CHECKOUT/.phusa}"
PHUSA_CACHE="${PHUSA_CACHE:-$PHUSA_HOME}"

say() { printf '%s\n' "$*"; }

# One sentence on what is wrong and what helps, then out.
fail() {
  printf 'phusa: %s\n' "$*" >&2
  exit 1
}

short_path() { printf '%s' "${1#"$CHECKOUT/"}"; }

if command -v sha256sum >/dev/null 2>&1; then SHA256=sha256sum; else SHA256='shasum -a 256'; fi

# shellcheck disable=SC2086,SC2119,SC2120 # the program and its options are words
sha256() { $SHA256 "$@"; }

# One hash over names and contents of the files listed on stdin, one path a line.
# shellcheck disable=SC2086,SC2119
fingerprint_of_list() { LC_ALL=C sort | tr '\n' '\0' | xargs -0 $SHA256 | sha256 | cut -c1-16; }

random_secret() { od -An -v -tx1 -N24 /dev/urandom | tr -d ' \n'; }

# When a process began: together with its number it names a process for good, as numbers are reused.
born() {
  local fields
  if [ -r "/proc/$1/stat" ]; then
    fields="$(sed 's/^.*) //' "/proc/$1/stat" 2>/dev/null)" || return 1
    [ -n "$fields" ] && [ "${fields%% *}" != Z ] || return 1
    printf '%s' "$fields" | cut -d' ' -f20
  else
    fields="$(ps -o lstart= -p "$1" 2>/dev/null)" || return 1
    [ -n "$fields" ] && printf '%s' "$fields" | tr -s ' ' '_'
  fi
}

# A process as "number:birth".
identity_of() { printf '%s:%s' "$1" "$(born "$1")"; }

is_alive() { [ -n "$1" ] && [ "$(born "${1%%:*}" 2>/dev/null)" = "${1#*:}" ] && [ -n "${1#*:}" ]; }

# Locks are symbolic links that name their owner: made in one step, and a dead owner's is seen as such.
lock_owner() { readlink "$1" 2>/dev/null || true; }

take_lock() {
  local lock="$1" owner stale
  mkdir -p "$(dirname "$lock")"
  while ! ln -s "$(identity_of $$)" "$lock" 2>/dev/null; do
    owner="$(lock_owner "$lock")"
    if is_alive "$owner"; then return 1; fi
    [ -w "$(dirname "$lock")" ] || fail "cannot write in $(dirname "$lock"); make it writable or set PHUSA_HOME to another folder."
    stale="$lock.stale.$$"
    if mv "$lock" "$stale" 2>/dev/null; then rm -f "$stale"; fi
  done
}

drop_lock() { if [ "$(lock_owner "$1")" = "$(identity_of $$)" ]; then rm -f "$1"; fi; }

# Builds share folders of the checkout, so only one runs at a time; others wait for it.
take_build_lock() {
  local told=''
  until take_lock "$PHUSA_CACHE/build.lock"; do
    [ -n "$told" ] || say "Another build is running in this checkout; waiting for it."
    told=yes
    pause 1
  done
}

drop_build_lock() { drop_lock "$PHUSA_CACHE/build.lock"; }

# A pause that a signal ends at once.
pause() { sleep "$1" & wait $! || true; }

# Starts a command in a process group of its own: a Ctrl+C in the terminal reaches only us,
# and we stop what we started in the order we want. Its number is left in LAUNCHED.
launch() {
  local log="$1"
  shift
  set -m
  ("$@") >"$log" 2>&1 </dev/null &
  LAUNCHED=$!
  set +m
}

exec_in() {
  cd "$1" || exit 1
  shift
  if [ "$(type -t "$1")" = function ]; then "$@"; else exec "$@"; fi
}

# Asks a process to end, waits, and ends its whole group by force when it does not.
end_process() {
  local id="$1" grace="${2:-20}" pid="${1%%:*}" waited=0
  is_alive "$id" || return 0
  kill -TERM "$pid" 2>/dev/null || true
  while is_alive "$id" && [ "$waited" -lt $((grace * 5)) ]; do
    pause 0.2
    waited=$((waited + 1))
  done
  if is_alive "$id"; then
    kill -KILL -- "-$pid" 2>/dev/null || kill -KILL "$pid" 2>/dev/null || true
  fi
}

# Ends a step with everything it started.
end_step() {
  is_alive "$1" || return 0
  kill -TERM -- "-${1%%:*}" 2>/dev/null || true
  end_process "$1" 5
}

# Runs one long step in a folder to its end, its output in a log; shows the end of the log if it fails.
STEP=''
run_step() {
  local log="$1" folder="$2" status=0
  shift 2
  mkdir -p "$(dirname "$log")"
  launch "$log" exec_in "$folder" "$@"
  STEP="$(identity_of "$LAUNCHED" || true)"
  wait "$LAUNCHED" || status=$?
  STEP=''
  [ "$status" -eq 0 ] || tail -n 25 "$log" >&2
  return "$status"
}

# The status line's number of one HTTP answer on localhost, or nothing: needs no other program.
http_status() {
  local port="$1" path="$2" line=''
  # shellcheck disable=SC2016 # expanded by the inner shell, which a hanging server cannot hold for long
  line="$(bash -c 'exec 3<>"/dev/tcp/localhost/$1" && printf "GET %s HTTP/1.0\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n" "$2" "$1" >&3 && IFS= read -r -t 5 line <&3 && printf "%s" "$line"' _ "$port" "$path" 2>/dev/null)" || true
  line="${line#* }"
  printf '%s' "${line%% *}"
}

port_is_open() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || (exec 3<>"/dev/tcp/::1/$1") 2>/dev/null
}
