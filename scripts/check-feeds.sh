#!/usr/bin/env bash
# Reads the feeds of a made-up office with independent parsers. Run through scripts/with-server.sh.
set -euo pipefail
cd "$(dirname "$0")/.."

"$PAUTA_BIN" demo >/dev/null
target/tools/contract/bin/python tests/contract/check_feeds.py
