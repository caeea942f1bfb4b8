#!/usr/bin/env bash
# Print the path of a program; install Debian's package for it where it is missing and we may.
# Usage: tools/need.sh PACKAGE COMMAND...   (the first command that is there is printed)
set -euo pipefail

package=$1
shift

find_command() {
  for name in "$@"; do
    command -v "$name" && return 0
  done
  return 1
}

if find_command "$@"; then
  exit 0
fi
if ! command -v apt-get >/dev/null; then
  echo "$1 was not found, and there is no apt-get to install it with. Please install $package." >&2
  exit 1
fi
if [ "$(id -u)" = 0 ]; then
  become=(env)
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  become=(sudo -n)
else
  echo "$1 was not found. Please run: sudo apt-get install $package" >&2
  exit 1
fi
echo "Installing Debian's $package" >&2
"${become[@]}" apt-get -qq update >&2
"${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y "$package" >&2
find_command "$@"
