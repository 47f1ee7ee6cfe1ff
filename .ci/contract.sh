# shellcheck shell=bash
# The contract: code, document and generated client say the same, and nothing breaks unannounced.

contract_is_what_the_code_says() {
  local built="$CHECKOUT/backend/target/openapi/openapi.yaml"
  diff -u "$TEST_HOME/openapi.before.yaml" "$built" || {
    say 'openapi.yaml is not what the code says: build the backend and commit the file it writes.'
    return 1
  }
}

generated_client_is_up_to_date() {
  local generated="$CHECKOUT/frontend/src/shared/api/generated" before="$TEST_HOME/generated.before" status=0
  rm -rf "$before"
  cp -R "$generated" "$before"
  npm run --silent generate || return 1
  diff -ru "$before" "$generated" | head -n 60 || true
  diff -rq "$before" "$generated" >/dev/null || status=1
  # A test leaves the tree as it found it.
  rm -rf "$generated"
  mv "$before" "$generated"
  [ "$status" -eq 0 ] || say 'The generated client is stale: run npm run generate in frontend and commit the result.'
  return "$status"
}

scripts_are_well_formed() {
  local file
  for file in run test .ci/run .run/*.sh .ci/*.sh; do bash -n "$file" || return 1; done
  if command -v shellcheck >/dev/null 2>&1; then shellcheck -x run test .ci/run .run/*.sh .ci/*.sh; fi
}

# The document is compared with what the build wrote, so the build comes first, unless the tests just did it.
build_contract() {
  [ ! "$CHECKOUT/backend/target/openapi/openapi.yaml" -nt "$TEST_HOME/openapi.before.yaml" ] || return 0
  check 'contract build' "$CHECKOUT/backend" mvn -q -B -Dmaven.test.skip=true package
}

test_contract() {
  build_contract
  check 'contract equals the code' "$CHECKOUT" contract_is_what_the_code_says
  check 'production realm is up to date' "$CHECKOUT" node .identity/make-production.mjs --check
  check 'composition sets only what is read' "$CHECKOUT" node .ci/composition.mjs
  check 'scripts are well formed' "$CHECKOUT" scripts_are_well_formed
  web_packages_are_there || return 0
  check 'contract breaks nobody' "$CHECKOUT" node .ci/breaking.mjs
  check 'contract client is up to date' "$CHECKOUT/frontend" generated_client_is_up_to_date
  if has_npm_script contract:lint; then check_npm 'contract lint' contract:lint; fi
}
