# shellcheck shell=bash
# Unit, resource and convention tests of the API; the tests start an embedded PostgreSQL themselves.

test_backend() {
  suite 'backend tests' "$CHECKOUT/backend/target/surefire-reports" "$CHECKOUT/backend" mvn -q -B verify
}
