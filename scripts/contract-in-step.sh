#!/usr/bin/env bash
# The committed contract is what the code says; the SPA's types are what the contract says.
set -euo pipefail
cd "$(dirname "$0")/.."

fresh=$(mktemp)
trap 'rm -f "$fresh"' EXIT
"${PAUTA_BIN:-target/debug/pauta}" openapi >"$fresh"
if ! diff -u openapi/openapi.json "$fresh" | head -n 60; then
  echo 'openapi/openapi.json is not what the code says: run `make openapi` and commit it.' >&2
  exit 1
fi
npm --prefix frontend run --silent check:api
