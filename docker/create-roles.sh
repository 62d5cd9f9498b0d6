#!/bin/sh
# Run once by the image of PostgreSQL when the database is empty: the roles and extensions of Ikrar.
set -eu

as_root() {
  psql --set=ON_ERROR_STOP=1 --no-psqlrc --quiet --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" "$@"
}

# The passwords travel as settings of the session, so that they stand on no command line.
export PGOPTIONS="-c ikrar.owner_password=$IKRAR_OWNER_PASSWORD -c ikrar.app_password=$IKRAR_APP_PASSWORD -c ikrar.backup_password=$IKRAR_BACKUP_PASSWORD"
as_root --file=/ikrar-sql/roles.sql --file=/ikrar-sql/database.sql
