#!/usr/bin/env bash
# Installs the Debian packages named that are not there yet; asks for nothing when all are.
# A package given as `program=package` counts as there when the program is on the PATH.
set -euo pipefail

missing=()
for wanted in "$@"; do
  package=${wanted##*=}
  if [[ $wanted == *=* ]] && command -v "${wanted%%=*}" >/dev/null; then continue; fi
  if command -v dpkg-query >/dev/null && dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed'; then continue; fi
  missing+=("$package")
done
((${#missing[@]})) || exit 0

if ! command -v apt-get >/dev/null; then
  echo "Please install what this needs, by its Debian names: ${missing[*]}" >&2
  exit 1
fi
as_root=()
if ((EUID != 0)); then
  if ! command -v sudo >/dev/null; then
    echo "Please run as root: apt-get install ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
echo "Installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
