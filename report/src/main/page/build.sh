#!/bin/sh
# Bundles the script of report.html into the folder given. Fetches packages only when the lock changed.
set -eu
out=$1
cd "$(dirname "$0")"
command -v npm >/dev/null || {
  echo "onshore: Node 20 or later with npm is needed to build report.html's script: install it (Debian: apt-get install nodejs npm)" >&2
  exit 1
}
[ node_modules/.package-lock.json -nt package-lock.json ] ||
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
mkdir -p "$out"
node_modules/.bin/esbuild page.js --bundle --minify --format=iife --target=es2022 --charset=utf8 \
  --legal-comments=eof --log-level=warning --outfile="$out/page.js"
cp page.css "$out/page.css"
