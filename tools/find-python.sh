#!/usr/bin/env bash
# Print a Python that can run Shopkeeper (3.11 or newer): the first one found, or with `newest` the newest.
set -euo pipefail

wanted=${1:-first}
candidates=()
if [ "$wanted" = first ]; then
  candidates+=("${PYTHON:-python3}" python3)
fi
# Where this machine keeps its versions side by side, if it does: beside the one that answers to python3.
beside=$(dirname "$(python3 -c 'import sys; print(sys.base_prefix)' 2>/dev/null || echo /nowhere/3)")
for minor in 14 13 12; do
  candidates+=("python3.$minor" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3."$minor".*/bin/python3 "$beside"/3."$minor".*/bin/python3)
done
if [ "$wanted" = first ]; then
  candidates+=(python3.11 "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.11.*/bin/python3)
fi

for candidate in "${candidates[@]}"; do
  # A name on PATH may be a launcher for a version that is not there, so it is asked.
  if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    command -v "$candidate"
    exit 0
  fi
done

if [ "$wanted" = first ]; then
  echo "No Python 3.11 or newer with venv was found. Install one (Debian: python3 and python3-venv), or set PYTHON." >&2
else
  echo "No Python newer than 3.11 was found on PATH or in ~/.pyenv/versions. Install one, for example 3.13." >&2
fi
exit 1
