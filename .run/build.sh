# shellcheck shell=bash disable=SC2034 # some of what is set here is read in the other parts
# Builds the API and the web interface when their sources changed. Each result goes into a folder named
# after its sources, so that a rebuild never pulls the program from under a copy that runs.

BUILDS="$PHUSA_CACHE/build"
BUILD_LOGS="$PHUSA_CACHE/log"

api_fingerprint() {
  (cd "$CHECKOUT" && find backend/pom.xml backend/src/main -type f | fingerprint_of_list)
}

web_fingerprint() {
  (cd "$CHECKOUT" && find frontend -type f \
    -not -path 'frontend/node_modules/*' -not -path 'frontend/dist/*' -not -path 'frontend/e2e/*' \
    -not -path 'frontend/reports/*' -not -path 'frontend/test-results/*' -not -path 'frontend/nginx/*' |
    fingerprint_of_list)
}

# Marks a build as used by this process, so that nobody prunes it.
use_build() { : >"$1/in-use-$(identity_of $$)"; }

build_is_used() {
  local mark
  for mark in "$1"/in-use-*; do
    [ -e "$mark" ] || continue
    if is_alive "${mark##*/in-use-}"; then return 0; fi
    rm -f "$mark"
  done
  return 1
}

# Keeps the newest two builds of a kind and every one that a running copy uses.
prune_builds() {
  local build kept=0
  # shellcheck disable=SC2012 # the names are ours: a kind, a dash and a hash
  ls -1td "$BUILDS/$1"-*/ 2>/dev/null | while IFS= read -r build; do
    kept=$((kept + 1))
    if [ "$kept" -gt 2 ] && ! build_is_used "${build%/}"; then rm -rf "$build"; fi
  done
}

# Puts a finished build in place in one step.
keep_build() {
  local from="$1" to="$2"
  rm -rf "$to"
  mv "$from" "$to"
}

build_api() {
  local stamp target
  stamp="$(api_fingerprint)"
  target="$BUILDS/api-$stamp"
  if [ ! -f "$target/quarkus-app/quarkus-run.jar" ]; then
    say "Building the API (the first time also fetches its libraries) …"
    run_step "$BUILD_LOGS/build-api.log" "$CHECKOUT/backend" mvn -q -B -Dmaven.test.skip=true package ||
      fail "the API does not build; the whole log is $(short_path "$BUILD_LOGS/build-api.log")."
    rm -rf "$target.new"
    mkdir -p "$target.new"
    cp -R "$CHECKOUT/backend/target/quarkus-app" "$target.new/"
    keep_build "$target.new" "$target"
    prune_builds api
  fi
  use_build "$target"
  API_BUILD="$target"
}

# Installs the frontend's packages when the lock file changed since the last time.
install_web_packages() {
  local stamp mark="$CHECKOUT/frontend/node_modules/.phusa-installed"
  stamp="$(cd "$CHECKOUT/frontend" && sha256 package.json package-lock.json .npmrc | sha256 | cut -c1-16)"
  [ "$(cat "$mark" 2>/dev/null || true)" != "$stamp" ] || return 0
  say "Installing the packages of the web interface …"
  # npm ci insists on the optional packages of every platform in the lock file, which not every registry has;
  # npm install takes the same locked versions without that, and --no-save leaves the lock file as it is.
  run_step "$BUILD_LOGS/npm-ci.log" "$CHECKOUT/frontend" npm ci --no-audit --no-fund --loglevel=error 2>/dev/null ||
    run_step "$BUILD_LOGS/npm-install.log" "$CHECKOUT/frontend" npm install --no-save --no-audit --no-fund --loglevel=error ||
    return 1
  printf '%s' "$stamp" >"$mark"
}

build_web() {
  local stamp target
  stamp="$(web_fingerprint)"
  target="$BUILDS/web-$stamp"
  if [ ! -f "$target/dist/index.html" ]; then
    install_web_packages ||
      fail "the packages of the web interface cannot be installed; the whole log is $(short_path "$BUILD_LOGS/npm-install.log")."
    say "Building the web interface …"
    run_step "$BUILD_LOGS/build-web.log" "$CHECKOUT/frontend" npm run build ||
      fail "the web interface does not build; the whole log is $(short_path "$BUILD_LOGS/build-web.log")."
    rm -rf "$target.new"
    mkdir -p "$target.new"
    cp -R "$CHECKOUT/frontend/dist" "$CHECKOUT/frontend/serve.mjs" "$CHECKOUT/frontend/package.json" "$target.new/"
    keep_build "$target.new" "$target"
    prune_builds web
  fi
  use_build "$target"
  WEB_BUILD="$target"
}
