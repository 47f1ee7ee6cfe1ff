# shellcheck shell=bash
# The stories in a browser, against a whole copy of its own: free ports, throw-away data, shared tools.

E2E_COPY=''
E2E_HOME="$PHUSA_CACHE/test/home"

find_chromium() {
  command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1
}

install_chromium() {
  local as_root=''
  find_chromium && return 0
  command -v apt-get >/dev/null 2>&1 || return 1
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=sudo
  fi
  say '  Installing chromium through apt-get …'
  # shellcheck disable=SC2086 # no word when we are root
  run_step "$TEST_LOGS/install-chromium.log" / $as_root sh -c \
    'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium' || return 1
  find_chromium
}

# Three ports that are free now.
free_ports() {
  node -e '
    const net = require("net");
    const servers = [1, 2, 3].map(() => net.createServer().listen(0, "localhost"));
    let open = 0;
    servers.forEach((server) => server.on("listening", () => {
      if (++open < 3) return;
      console.log(servers.map((s) => s.address().port).join(" "));
      servers.forEach((s) => s.close());
    }));'
}

start_e2e_copy() {
  local log="$TEST_LOGS/e2e-copy.log" api web id
  read -r api web id <<EOF
$(free_ports)
EOF
  rm -rf "$E2E_HOME"
  export PHUSA_WEB_URL="http://localhost:$web" PHUSA_API_URL="http://localhost:$api" PHUSA_ID_URL="http://localhost:$id"
  say "  Starting a copy at $PHUSA_WEB_URL …"
  launch "$log" env -u PHUSA_DB_URL -u PHUSA_IDENTITY_URL -u PHUSA_FILES_DIR PHUSA_HOME="$E2E_HOME" PHUSA_CACHE="$PHUSA_CACHE" \
    PHUSA_API_PORT="$api" PHUSA_WEB_PORT="$web" PHUSA_ID_PORT="$id" "$CHECKOUT/run" --fresh --demo
  E2E_COPY="$(identity_of "$LAUNCHED" || true)"
  until grep -q 'Phù Sa is running' "$log"; do
    if ! is_alive "$E2E_COPY"; then
      tail -n 25 "$log" >&2
      return 1
    fi
    pause 0.5
  done
}

stop_e2e_copy() {
  [ -n "$E2E_COPY" ] || return 0
  end_process "$E2E_COPY" 60
  E2E_COPY=''
  if [ "${1:-}" = passed ]; then rm -rf "$E2E_HOME"; fi
}

test_e2e() {
  local failed_before="$FAILED"
  if ! install_chromium; then
    flunk 'end-to-end stories: no Chromium found and it may not be installed from here; install it (on Debian: apt-get install chromium)'
    return 0
  fi
  web_packages_are_there || return 0
  if ! start_e2e_copy; then
    flunk "end-to-end stories: the copy did not start; the whole log is $(short_path "$TEST_LOGS/e2e-copy.log")"
    return 0
  fi
  export PLAYWRIGHT_JUNIT_OUTPUT_NAME="$CHECKOUT/frontend/reports/e2e/playwright.xml"
  suite 'end-to-end stories' "$CHECKOUT/frontend/reports/e2e" "$CHECKOUT/frontend" npm run --silent e2e -- --reporter=list,junit
  if [ "$FAILED" -eq "$failed_before" ]; then stop_e2e_copy passed; else stop_e2e_copy; fi
}
