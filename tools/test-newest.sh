#!/usr/bin/env bash
# The client, the store and the lanes on the newest Python of this machine, in a virtual environment of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

newest=$(tools/find-python.sh newest)
"$newest" --version
"$newest" -m venv --clear .venv-newest
pip=(.venv-newest/bin/python -m pip --disable-pip-version-check --quiet install)
"${pip[@]}" --require-hashes -r requirements/test.txt
"${pip[@]}" --no-deps --no-build-isolation --editable .
.venv-newest/bin/python -m pytest -n 2 -m "not slow and not postgres" tests/tiktok tests/core tests/store tests/sync "$@"
