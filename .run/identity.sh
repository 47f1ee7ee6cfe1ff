# shellcheck shell=bash disable=SC2034 # some of what is set here is read in the other parts
# Keycloak: fetched once through Maven, built once, one data folder for each copy.

KEYCLOAK_VERSION=26.7.3
MAVEN_DEPENDENCY_PLUGIN=3.9.0
KEYCLOAK="$PHUSA_CACHE/tools/keycloak-$KEYCLOAK_VERSION"
REALM_FILE="$CHECKOUT/.identity/phusa-realm.json"

fetch_keycloak() {
  local new="$PHUSA_CACHE/tools/keycloak.new"
  say "Fetching Keycloak $KEYCLOAK_VERSION (170 MB, once) …"
  rm -rf "$new"
  mkdir -p "$new"
  run_step "$PHUSA_CACHE/log/fetch-keycloak.log" "$new" mvn -q -B \
    "org.apache.maven.plugins:maven-dependency-plugin:$MAVEN_DEPENDENCY_PLUGIN:copy" \
    "-Dartifact=org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:tar.gz" "-DoutputDirectory=$new" ||
    fail "Keycloak cannot be fetched from the Maven registry; the whole log is $(short_path "$PHUSA_CACHE/log/fetch-keycloak.log")."
  tar -xzf "$new/keycloak-quarkus-dist-$KEYCLOAK_VERSION.tar.gz" -C "$new" ||
    fail "Keycloak cannot be unpacked into $new; see the message above (a full disk is the usual cause)."
  rm -rf "$KEYCLOAK"
  mv "$new/keycloak-$KEYCLOAK_VERSION" "$KEYCLOAK"
  rm -rf "$new"
}

# The build step fixes the choices that never change at run time; later starts are then fast.
install_keycloak() {
  [ ! -f "$KEYCLOAK/.built" ] || return 0
  mkdir -p "$PHUSA_CACHE/tools"
  fetch_keycloak
  say "Preparing Keycloak (once) …"
  run_step "$PHUSA_CACHE/log/build-keycloak.log" "$KEYCLOAK" "$KEYCLOAK/bin/kc.sh" build --db=dev-file \
    --health-enabled=false --metrics-enabled=false ||
    fail "Keycloak cannot be prepared; the whole log is $(short_path "$PHUSA_CACHE/log/build-keycloak.log")."
  : >"$KEYCLOAK/.built"
}

# A secret kept in a file that only its owner reads, drawn the first time it is asked for.
secret() {
  local file="$COPY/secrets/$1"
  if [ ! -s "$file" ]; then
    mkdir -p "$COPY/secrets"
    chmod 700 "$COPY/secrets"
    (umask 077 && random_secret >"$file")
  fi
  cat "$file"
}

# Gives this copy a Keycloak home: programs shared by links, data its own. The realm is imported into an
# empty database only, so a changed realm or web address starts an empty one; account ids are fixed.
prepare_identity() {
  local home="$COPY/keycloak" part stamp
  mkdir -p "$home/data/import"
  for part in lib providers conf themes; do ln -sfn "$KEYCLOAK/$part" "$home/$part"; done
  stamp="$( { sha256 <"$REALM_FILE"; printf '%s' "$WEB_ORIGIN $KEYCLOAK_VERSION"; } | sha256 | cut -c1-16)"
  IDENTITY_IS_NEW=''
  if [ "$(cat "$home/imported" 2>/dev/null || true)" != "$stamp" ]; then
    [ ! -d "$home/data/h2" ] || say 'Importing the realm anew: it or the addresses changed, or an earlier import was cut short.'
    rm -rf "$home/data/h2" "$home/data/transaction-logs" "$home/imported"
    IDENTITY_IS_NEW=yes
  fi
  cp "$REALM_FILE" "$home/data/import/phusa-realm.json"
  IDENTITY_STAMP="$stamp"
}

# Called once Keycloak answers with the realm: from now on what is in its database is kept.
identity_is_imported() { printf '%s' "$IDENTITY_STAMP" >"$COPY/keycloak/imported"; }

# Starts Keycloak's own main class: its start script would stand between us and the process.
exec_identity() {
  local home="$COPY/keycloak"
  export PHUSA_WEB_ORIGIN="$WEB_ORIGIN" PHUSA_INTEGRATOR_SECRET
  PHUSA_INTEGRATOR_SECRET="$(secret integrator)"
  if [ -n "$IDENTITY_IS_NEW" ]; then
    export KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD
    KC_BOOTSTRAP_ADMIN_PASSWORD="$(secret keycloak-admin)"
  fi
  cd "$home" || exit 1
  # shellcheck disable=SC2086 # options are words
  exec "$JAVA_HOME/bin/java" -Xms64m "-Xmx${PHUSA_ID_HEAP:-256m}" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 $COMPACT_HEADERS \
    -XX:MaxMetaspaceSize=256m -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Duser.language=en -Duser.country=US \
    "-Dkc.home.dir=$home" "-Djboss.server.config.dir=$home/conf" \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dpicocli.disable.closures=true \
    -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory \
    --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
    --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
    --enable-native-access=ALL-UNNAMED \
    -cp "$home/lib/quarkus-run.jar" io.quarkus.bootstrap.runner.QuarkusEntryPoint \
    start --optimized --import-realm --cache=local --http-enabled=true --http-host=localhost \
    "--http-port=$PHUSA_ID_PORT" "--hostname=http://localhost:$PHUSA_ID_PORT"
}
