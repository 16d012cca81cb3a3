# The data sqlx keeps of each query, so that building needs no database: gathered again from a
# real one. Read with `source` after throwaway-postgres.sh.

# gather_queries FOLDER CARGO-WORDS…: compiles every target that way against a fresh schema and
# leaves the data of each query in FOLDER (an absolute path).
gather_queries() {
    local folder=$1 url
    shift
    url=$(throwaway_schema "queries_$$")
    # The queries are gathered while they are compiled: cargo must not find that done.
    touch src/lib.rs
    SQLX_OFFLINE=false SQLX_OFFLINE_DIR=$folder DATABASE_URL=$url cargo "$@"
}

# Fails unless FOLDER holds what .sqlx holds.
compare_queries() {
    local differences
    differences=$(diff -rq .sqlx "$1") || {
        say "$differences"
        die ".sqlx does not say what the queries are now: run script/prepare, and commit what it changes"
    }
}
