#!/bin/sh
# Runs once, when PostgreSQL fills its empty volume: a second database for the sign-in, closed to the portal.
set -e
psql -v ON_ERROR_STOP=1 -v password="$KEYCLOAK_DB_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
revoke connect on database keycloak from public;
SQL
