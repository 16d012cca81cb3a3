# What the scripts share. Read with `source`; from here on the folder is the project's.

set -euo pipefail
shopt -s inherit_errexit
called_from=$PWD
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

say() { printf '%s\n' "$*" >&2; }
die() { say "${0##*/}: $*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

need_cargo() {
    has cargo || [ ! -f "$HOME/.cargo/env" ] || source "$HOME/.cargo/env"
    has cargo || die "Rust is missing: install it from https://rustup.rs, then run this again."
}

# The folder of PostgreSQL's server programs, the newest version's; fails when there is none.
postgres_programs() {
    local folder
    for folder in $(printf '%s\n' /usr/lib/postgresql/*/bin /usr/pgsql-*/bin | sort -rV) \
        "$(pg_config --bindir 2>/dev/null || true)" /usr/local/pgsql/bin; do
        if [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ]; then
            printf '%s\n' "$folder"
            return
        fi
    done
    folder=$(command -v initdb) && dirname -- "$(readlink -f -- "$folder")"
}

# install_node_tools FOLDER: what its package-lock.json names, unless it is there.
install_node_tools() {
    if [ ! -e "$1/node_modules/.package-lock.json" ] || [ "$1/package-lock.json" -nt "$1/node_modules/.package-lock.json" ]; then
        (cd "$1" && npm ci --silent --no-audit --no-fund --ignore-scripts >&2)
    fi
}
