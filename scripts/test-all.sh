#!/usr/bin/env bash
# Runs every part of the tests, goes on after one that fails, and sums up at the end.
set -uo pipefail
cd "$(dirname "$0")/.." || exit

parts=(check test-rust test-frontend test-contract test-readme test-e2e)
passed=0
failed=0
summary=()
for part in "${parts[@]}"; do
  printf '\n━━ make %s\n' "$part"
  start=$SECONDS
  if "${MAKE:-make}" --no-print-directory "$part"; then
    passed=$((passed + 1))
    outcome=passed
  else
    failed=$((failed + 1))
    outcome=FAILED
  fi
  summary+=("$(printf '%-14s %-7s %4d s' "$part" "$outcome" $((SECONDS - start)))")
done

printf '\n'
printf '%s\n' "${summary[@]}"
printf '%d passed, %d failed\n' "$passed" "$failed"
((failed == 0))
