# shellcheck shell=bash disable=SC2034 # some of what is set here is read in the other parts
# Starts, watches and stops the three programs of one copy: identity, API, web interface.

SERVICES='identity api web'

# JVM options that only newer JDKs know.
choose_jvm_options() {
  COMPACT_HEADERS=''
  if [ "$JAVA_MAJOR" -ge 25 ]; then COMPACT_HEADERS=-XX:+UseCompactObjectHeaders; fi
}

exec_api() {
  export PHUSA_API_PORT PHUSA_DATA_DIR="$COPY" PHUSA_FILES_DIR="${PHUSA_FILES_DIR:-$COPY/files}"
  export PHUSA_IDENTITY_URL="$IDENTITY_URL" PHUSA_WEB_ORIGINS="${PHUSA_WEB_ORIGINS:-$WEB_ORIGIN}" PHUSA_DEMO
  mkdir -p "$PHUSA_FILES_DIR"
  cd "$COPY" || exit 1
  # shellcheck disable=SC2086 # options are words
  exec "$JAVA_HOME/bin/java" -Xms32m "-Xmx${PHUSA_API_HEAP:-256m}" -XX:+UseSerialGC $COMPACT_HEADERS \
    -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -jar "$API_BUILD/quarkus-app/quarkus-run.jar"
}

exec_web() {
  export PHUSA_WEB_PORT PHUSA_API_PORT PHUSA_ID_PORT
  if [ -n "$EXTERNAL_IDENTITY" ]; then export PHUSA_PUBLIC_IDENTITY_URL="${IDENTITY_URL%/realms/*}"; fi
  cd "$WEB_BUILD" || exit 1
  exec "$(project_node)" serve.mjs
}

start_service() {
  local name="$1"
  mkdir -p "$COPY/log" "$COPY/run"
  [ ! -f "$COPY/log/$name.log" ] || mv -f "$COPY/log/$name.log" "$COPY/log/$name.previous.log"
  launch "$COPY/log/$name.log" "exec_$name"
  identity_of "$LAUNCHED" >"$COPY/run/$name.pid" || true
}

pid_of() { cat "$COPY/run/$1.pid" 2>/dev/null || true; }

service_answers() {
  case "$1" in
    identity) [ "$(http_status "$PHUSA_ID_PORT" /realms/phusa)" = 200 ] ;;
    api) [ "$(http_status "$PHUSA_API_PORT" /q/health/ready)" = 200 ] ;;
    web) [ "$(http_status "$PHUSA_WEB_PORT" /)" = 200 ] ;;
  esac
}

service_title() {
  case "$1" in
    identity) printf 'The identity service' ;;
    api) printf 'The API' ;;
    web) printf 'The web interface' ;;
  esac
}

fail_for_service() {
  printf '\nThe last lines of its log:\n' >&2
  tail -n 15 "$COPY/log/$1.log" >&2 || true
  fail "$(service_title "$1") $2; its whole log is $(short_path "$COPY/log/$1.log")."
}

check_services_live() {
  local name
  for name in $STARTED; do
    is_alive "$(pid_of "$name")" || fail_for_service "$name" 'ended unexpectedly'
  done
}

wait_until_ready() {
  local waiting="$STARTED" left name began=$SECONDS
  while [ -n "$waiting" ]; do
    left=''
    for name in $waiting; do
      if service_answers "$name"; then
        say "  $(service_title "$name") is ready after $((SECONDS - began)) s."
      else
        left="$left $name"
      fi
    done
    waiting="${left# }"
    check_services_live
    [ $((SECONDS - began)) -le "${PHUSA_START_TIMEOUT:-240}" ] ||
      fail_for_service "${waiting%% *}" "did not answer within ${PHUSA_START_TIMEOUT:-240} s"
    [ -z "$waiting" ] || pause 0.3
  done
}

# Stays until a signal comes or one of the programs ends by itself.
watch_services() {
  while true; do
    pause 2
    check_services_live
  done
}

# A killed API leaves its PostgreSQL behind: end exactly the one whose data lie in this copy's folder.
end_orphaned_postgres() {
  local file pid command
  [ -d "$COPY/postgres" ] || return 0
  find "$COPY/postgres" -maxdepth 3 -name postmaster.pid | while IFS= read -r file; do
    pid="$(head -n 1 "$file")"
    command="$(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null || ps -o command= -p "$pid" 2>/dev/null || true)"
    case "$command" in
      *postgres*"$(dirname "$file")"*)
        kill -INT "$pid" 2>/dev/null || true
        end_process "$(identity_of "$pid" || true)" 15
        ;;
    esac
  done
}

# Ends whatever this copy's folder says was started: all at once first, then one after the other by patience.
stop_services() {
  local name id
  for name in web api identity; do
    id="$(pid_of "$name")"
    if is_alive "$id"; then kill -TERM "${id%%:*}" 2>/dev/null || true; fi
  done
  for name in web api identity; do
    end_process "$(pid_of "$name")" 40
    rm -f "$COPY/run/$name.pid"
  done
  end_orphaned_postgres
}

end_leftovers() {
  local name
  for name in $SERVICES; do
    if is_alive "$(pid_of "$name")"; then
      say 'Ending what an interrupted earlier run of this copy left behind.'
      break
    fi
  done
  stop_services
}
