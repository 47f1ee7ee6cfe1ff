# shellcheck shell=bash
# The web interface: everything that needs no running API.

test_web() {
  web_packages_are_there || return 0
  check_npm 'web lint' lint
  check_npm 'web types' types
  if has_npm_script i18n:check; then check_npm 'web translations' i18n:check; fi
  if has_npm_script knip; then check_npm 'web unused code' knip; fi
  suite 'web unit tests' "$CHECKOUT/frontend/reports/unit" "$CHECKOUT/frontend" \
    npm run --silent test -- --reporter=default --reporter=junit --outputFile.junit=reports/unit/vitest.xml
  check_npm 'web build' build
  check_npm 'web size' size
}
