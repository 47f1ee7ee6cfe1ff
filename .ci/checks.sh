# shellcheck shell=bash disable=SC2034 # some of what is set here is read in the other parts
# Counts: a check is one command that succeeds or not; a suite is a command that leaves JUnit reports.

PASSED=0
FAILED=0
TEST_HOME="$PHUSA_CACHE/test"
TEST_LOGS="$TEST_HOME/log"

# Remembers the contract as it was committed or left by its author, before any build writes it anew.
prepare_checks() {
  mkdir -p "$TEST_LOGS"
  rm -f "$TEST_HOME/openapi.before.yaml"
  if [ -f "$CHECKOUT/openapi.yaml" ]; then cp "$CHECKOUT/openapi.yaml" "$TEST_HOME/openapi.before.yaml"; fi
}

pass() {
  PASSED=$((PASSED + 1))
  say "  ok      $1"
}

flunk() {
  FAILED=$((FAILED + 1))
  say "  FAILED  $1"
}

# check NAME FOLDER COMMAND…
check() {
  local name="$1" folder="$2" began=$SECONDS
  shift 2
  if run_step "$TEST_LOGS/${name// /-}.log" "$folder" "$@"; then
    pass "$name ($((SECONDS - began)) s)"
  else
    flunk "$name; the whole log is $(short_path "$TEST_LOGS/${name// /-}.log")"
  fi
}

# suite NAME REPORTS FOLDER COMMAND…: REPORTS is a folder whose XML files are counted.
suite() {
  local name="$1" reports="$2" folder="$3" began=$SECONDS status=0 passed failed skipped
  shift 3
  rm -rf "$reports"
  run_step "$TEST_LOGS/${name// /-}.log" "$folder" "$@" || status=$?
  read -r passed failed skipped <<EOF
$(node "$CHECKOUT/.ci/counts.mjs" "$reports")
EOF
  # A command that fails without a failed test broke before or after its tests: that is a failure too.
  if [ "$failed" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$passed" -eq 0 ]; }; then failed=1; fi
  PASSED=$((PASSED + passed))
  FAILED=$((FAILED + failed))
  say "  $( [ "$failed" -eq 0 ] && printf 'ok    ' || printf 'FAILED')  $name: $passed passed, $failed failed, $skipped skipped ($((SECONDS - began)) s)"
  [ "$failed" -eq 0 ] || say "          the whole log is $(short_path "$TEST_LOGS/${name// /-}.log")"
}

has_npm_script() {
  node -e 'process.exit(JSON.parse(require("fs").readFileSync(process.argv[1])).scripts[process.argv[2]] ? 0 : 1)' \
    "$CHECKOUT/frontend/package.json" "$1"
}

# check_npm NAME SCRIPT: a script of the frontend's package.json.
check_npm() { check "$1" "$CHECKOUT/frontend" npm run --silent "$2"; }

web_packages_are_there() {
  install_web_packages || { flunk "packages of the web interface; the whole log is $(short_path "$BUILD_LOGS/npm-install.log")"; return 1; }
}
