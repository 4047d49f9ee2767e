#!/usr/bin/env bash
# Runs a command against a fresh server that is stopped, and its data removed, when the command ends.
#
#   scripts/with-server.sh COMMAND [ARGUMENT…]
#
# The command finds BASE (http://127.0.0.1:PORT) and, to call `$PAUTA_BIN` on the same data, the
# server's own environment. PAUTA_BIN defaults to the debug build.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
PAUTA_BIN=$(realpath "${PAUTA_BIN:-$root/target/debug/pauta}")
PAUTA_DATA_DIR=$(mktemp -d "${TMPDIR:-/tmp}/pauta-server.XXXXXX")
PAUTA_LISTEN=127.0.0.1:0
PAUTA_ADMIN_EMAIL=admin@example.org
PAUTA_ADMIN_PASSWORD=$(head -c 18 /dev/urandom | base64)
export PAUTA_BIN PAUTA_DATA_DIR PAUTA_LISTEN PAUTA_ADMIN_EMAIL PAUTA_ADMIN_PASSWORD

"$PAUTA_BIN" serve >"$PAUTA_DATA_DIR/log" 2>&1 &
server=$!
finish() {
  local status=$?
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  ((status == 0)) || { echo "The end of the server's log:"; tail -n 30 "$PAUTA_DATA_DIR/log"; } >&2
  rm -rf "$PAUTA_DATA_DIR"
}
trap finish EXIT

for _ in $(seq 600); do
  if [[ -s $PAUTA_DATA_DIR/address ]]; then
    BASE=http://$(sed 's#^http://##; s#/*$##' "$PAUTA_DATA_DIR/address")
    if curl -fsS -o /dev/null "$BASE/health/ready" 2>/dev/null; then break; fi
  fi
  kill -0 "$server" 2>/dev/null || { echo 'The server ended before it was ready.' >&2; exit 1; }
  sleep 0.1
done
[[ -n ${BASE:-} ]] || { echo 'The server was not ready within a minute.' >&2; exit 1; }
export BASE
"$@"
