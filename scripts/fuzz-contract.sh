#!/usr/bin/env bash
# Schemathesis over a running server: no 5xx, and nothing that the contract does not describe.
# Run through scripts/with-server.sh. FUZZ_EXAMPLES sets the cases per operation.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=target/tools/contract
# An account of its own: the fuzzer may lock itself out of what it is given, never of ours.
token=$("$PAUTA_BIN" token create --user "$PAUTA_ADMIN_EMAIL" --days 1 --scopes "$(scripts/all-scopes.sh)")
exec "$tools/bin/schemathesis" --config-file tests/contract/schemathesis.toml run "$BASE/api/v1/openapi.json" \
  --url "$BASE" --header "Authorization: Bearer $token" --max-examples "${FUZZ_EXAMPLES:-25}" --generation-database=none
