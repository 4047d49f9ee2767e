#!/usr/bin/env bash
# Schemathesis over a running server: no 5xx, nothing that the contract does not describe, and no malformed
# request accepted. Run through scripts/with-server.sh.
# FUZZ_EXAMPLES sets the cases per operation, FUZZ_SEED where the search for them begins.
set -euo pipefail
cd "$(dirname "$0")/.."

api=$BASE/api/v1
scopes=$(jq -r '.components.schemas.Permission.enum | join(",")' openapi/openapi.json)

# An administrator cannot write a release, and who writes them does not administer: one run as each.
admin=$("$PAUTA_BIN" token create --user "$PAUTA_ADMIN_EMAIL" --days 1 --scopes units.read,units.manage,users.read,users.manage,releases.read,changes.read)
read -r root slug < <(curl -fsS "$api/units?limit=1" -H "Authorization: Bearer $admin" | jq -r '.items[0] | "\(.id) \(.slug)"')
head -c 18 /dev/urandom | base64 |
  "$PAUTA_BIN" user create --email head@example.org --name Chefia --role head --unit "$slug" --password-stdin >/dev/null
chief=$("$PAUTA_BIN" token create --user head@example.org --days 1 --scopes "$scopes")

draft() {
  curl -fsS "$api/releases" -H "Authorization: Bearer $chief" -H 'Content-Type: application/json' \
    --data '{"kind": "press_release", "title": "Um texto", "body_html": "<p>Com corpo.</p>"}' | jq -r .id
}
FUZZ_DRAFT=$(draft)
FUZZ_IN_REVIEW=$(draft)
curl -fsS -o /dev/null -X POST "$api/releases/$FUZZ_IN_REVIEW/submit" -H "Authorization: Bearer $chief" -H 'If-Match: "1"'
FUZZ_EVENT=$(curl -fsS "$api/agenda" -H "Authorization: Bearer $chief" -H 'Content-Type: application/json' \
  --data '{"kind": "visit", "title": "Uma visita", "starts_at": "2027-03-02T12:00:00Z", "rrule": "FREQ=WEEKLY;COUNT=4"}' | jq -r .id)
FUZZ_UNIT=$(curl -fsS "$api/units" -H "Authorization: Bearer $admin" -H 'Content-Type: application/json' \
  --data "{\"kind\": \"coordination\", \"name\": \"Uma coordenadoria\", \"parent_id\": \"$root\"}" | jq -r .id)
FUZZ_USER=$(curl -fsS "$api/users" -H "Authorization: Bearer $admin" -H 'Content-Type: application/json' \
  --data "{\"name\": \"Alguém\", \"email\": \"one@example.org\", \"password\": \"cadeira-nuvem-31-trilho\", \"roles\": [{\"role\": \"viewer\", \"unit_id\": \"$root\"}]}" | jq -r .id)
export FUZZ_DRAFT FUZZ_IN_REVIEW FUZZ_EVENT FUZZ_UNIT FUZZ_USER

# Schemathesis puts variables into much of its configuration, but not into dictionaries.
config=target/schemathesis.toml
target/tools/contract/bin/python -c 'import os, sys; sys.stdout.write(os.path.expandvars(sys.stdin.read()))' \
  <tests/contract/schemathesis.toml >"$config"

fuzz() {
  local token=$1 tags=()
  shift
  for tag in "$@"; do tags+=(--include-tag "$tag"); done
  target/tools/contract/bin/schemathesis --config-file "$config" run openapi/openapi.json --url "$BASE" \
    --header "Authorization: Bearer $token" "${tags[@]}" \
    --max-examples "${FUZZ_EXAMPLES:-20}" --seed "${FUZZ_SEED:-20261121}"
  # A token that died on the way would make everything after it a dull 401.
  curl -fsS -o /dev/null "$api/me" -H "Authorization: Bearer $token"
}

of_admin=(auth units users tokens)
# A stream without end, and what takes no input.
left_out=(live system)
# Whatever the contract has besides is the chief's; a blackout, which hides texts, comes last.
mapfile -t of_chief < <(jq -r '[.paths[][] | objects | .tags[]?] | unique | . - $ARGS.positional | .[]' openapi/openapi.json \
  --args "${of_admin[@]}" "${left_out[@]}" compliance)
fuzz "$chief" "${of_chief[@]}"
fuzz "$chief" compliance
fuzz "$admin" "${of_admin[@]}"
