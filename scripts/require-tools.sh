#!/usr/bin/env bash
# Says plainly which of Rust, Node and npm is missing or too old.
set -euo pipefail

# at_least HAVE WANT
at_least() { [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n1) == "$2" ]]; }

fail=0
need() {
  local name=$1 want=$2 have=$3 where=$4
  if [[ -z $have ]]; then
    echo "$name $want or newer is needed and was not found: $where" >&2
    fail=1
  elif ! at_least "$have" "$want"; then
    echo "$name $want or newer is needed, this is $have: $where" >&2
    fail=1
  fi
}
version() { if command -v "$1" >/dev/null; then "$@" 2>/dev/null | grep -oE "[0-9]+(\.[0-9]+)+" | head -n1; fi; }

need Rust 1.95 "$(version cargo --version)" https://rustup.rs
need Node.js 20.19 "$(version node --version)" https://nodejs.org
need npm 10 "$(version npm --version)" 'it comes with Node.js'
exit $fail
