#!/bin/bash
# Runs once, on an empty database volume: one owner and one database each for the API and for Keycloak.
# Neither owner is a superuser; the extensions the API uses are trusted ones, which an owner may create.
set -euo pipefail

create() {
  local name="$1" password
  password="$(cat "$2")"
  psql -v ON_ERROR_STOP=1 -v name="$name" -v password="$password" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}

create phusa /run/secrets/database-phusa
create keycloak /run/secrets/database-keycloak
