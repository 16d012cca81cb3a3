# A PostgreSQL for the time of a script, in a temporary folder, socket only; read with `source`
# after common.sh. `throwaway_start` sets THROWAWAY_URL (a superuser's address, database
# "postgres") and THROWAWAY_SCRATCH (a folder of ours); all is removed when the script ends. Where
# THROWAWAY_KEEP names a folder, the PostgreSQL lives there, stays when it stops, and is taken up again.

throwaway_start() {
    local programs
    programs=$(postgres_programs) || die "PostgreSQL's programs are missing: install postgresql"
    THROWAWAY_PROGRAMS=$programs
    # Short, since the path of a socket is limited; not TMPDIR, which may be anywhere.
    THROWAWAY_FOLDER=${THROWAWAY_KEEP:-$(mktemp -d /tmp/maillage-test.XXXXXX)}
    mkdir -p -- "$THROWAWAY_FOLDER"
    THROWAWAY_SCRATCH=$(mktemp -d)
    trap throwaway_stop EXIT
    THROWAWAY_AS=()
    if [ "$(id -u)" = 0 ]; then
        local account=nobody
        id postgres >/dev/null 2>&1 && account=postgres
        chown "$account" "$THROWAWAY_FOLDER"
        THROWAWAY_AS=(setpriv "--reuid=$account" "--regid=$(id -g "$account")" --clear-groups)
    fi
    [ -d "$THROWAWAY_FOLDER/data" ] || throwaway_do initdb --pgdata "$THROWAWAY_FOLDER/data" --username maillage \
        --encoding UTF8 --locale=C.UTF-8 --auth-local trust --auth-host reject --no-sync >/dev/null
    # It is thrown away: nothing needs to survive a power cut. THROWAWAY_SETTINGS come last and win.
    throwaway_do pg_ctl start --silent --wait --pgdata "$THROWAWAY_FOLDER/data" --log "$THROWAWAY_FOLDER/log" \
        --options "-c listen_addresses='' -c unix_socket_directories=$THROWAWAY_FOLDER -c port=5432 -c max_connections=300 -c dynamic_shared_memory_type=mmap -c fsync=off -c synchronous_commit=off -c full_page_writes=off ${THROWAWAY_SETTINGS:-}" \
        >/dev/null || { cat "$THROWAWAY_FOLDER/log" >&2; die "the throwaway PostgreSQL did not start"; }
    THROWAWAY_URL="postgres://maillage@localhost/postgres?host=$THROWAWAY_FOLDER"
}

# One of PostgreSQL's programs, as an account that may run it, without what the environment says
# of another server.
throwaway_do() {
    local program=$1
    shift
    (
        cd /
        unset "${!PG@}"
        LC_ALL=C ${THROWAWAY_AS[@]+"${THROWAWAY_AS[@]}"} "$THROWAWAY_PROGRAMS/$program" "$@"
    )
}

throwaway_stop() {
    [ -n "${THROWAWAY_FOLDER:-}" ] || return 0
    local how=immediate
    [ -z "${THROWAWAY_KEEP:-}" ] || how=fast
    throwaway_do pg_ctl stop --silent --mode "$how" --timeout 600 --pgdata "$THROWAWAY_FOLDER/data" >/dev/null 2>&1 || true
    rm -rf -- "$THROWAWAY_SCRATCH"
    [ -n "${THROWAWAY_KEEP:-}" ] || rm -rf -- "$THROWAWAY_FOLDER"
    THROWAWAY_FOLDER=
}

# throwaway_schema NAME: a database with the schema of migrations/; prints its address.
throwaway_schema() {
    local name=$1 file
    throwaway_sql postgres -c "create database $name"
    for file in migrations/*.sql; do
        throwaway_sql "$name" -1 <"$file"
    done
    printf '%s\n' "${THROWAWAY_URL/\/postgres\?//$name?}"
}

throwaway_sql() {
    local database=$1
    shift
    throwaway_do psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --host "$THROWAWAY_FOLDER" --port 5432 --username maillage --dbname "$database" "$@" >/dev/null
}
