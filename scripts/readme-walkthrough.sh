#!/usr/bin/env bash
# Runs README's walk-through word for word against a fresh server, and checks what it ends with.
# Run through scripts/with-server.sh, which gives BASE and the administrator.
set -euo pipefail
cd "$(dirname "$0")/.."

script=$(mktemp)
trap 'rm -f "$script"' EXIT
# The block between the two markers, without its fences.
sed -n '/<!-- walk-through: begin -->/,/<!-- walk-through: end -->/p' README.md | sed -n '/^```sh$/,/^```$/p' | sed '/^```/d' >"$script"
[[ -s $script ]] || { echo 'README.md has no walk-through.' >&2; exit 1; }
# The README speaks of the address and program of `make run`.
sed -i "s#http://127\.0\.0\.1:8080#$BASE#g; s#target/release/pauta#$PAUTA_BIN#g" "$script"
output=$(bash -euo pipefail "$script")
printf '%s\n' "$output"
grep -q '304' <<<"$(tail -n 1 <<<"$output")" || { echo 'The walk-through did not end with a 304.' >&2; exit 1; }
