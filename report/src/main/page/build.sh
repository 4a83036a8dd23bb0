#!/bin/sh
# Bundles the script of report.html into the folder of classes given, with the licenses of what is in
# it. Fetches packages only when the lock changed.
set -eu
classes=$1
out=$classes/org/onshore/report/document
cd "$(dirname "$0")/../../.."
command -v npm >/dev/null || {
  echo "onshore: Node 20 or later with npm is needed to build report.html's script: install it (Debian: apt-get install nodejs npm)" >&2
  exit 1
}
[ node_modules/.package-lock.json -nt package-lock.json ] ||
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
mkdir -p "$out" "$classes/META-INF/licenses"
node_modules/.bin/esbuild src/main/page/page.js --bundle --minify --format=iife --target=es2022 --charset=utf8 \
  --legal-comments=eof --log-level=warning --outfile="$out/page.js" \
  --banner:js="/*! Contains Apache ECharts (Apache-2.0, The Apache Software Foundation), ZRender (BSD-3-Clause, Baidu Inc.), d3-geo, d3-array, internmap, topojson-client, world-atlas, us-atlas (ISC, Mike Bostock); outlines by Natural Earth and the US Census Bureau (public domain). */"
cp src/main/page/page.css "$out/page.css"
for package in echarts zrender tslib d3-geo d3-array internmap topojson-client world-atlas us-atlas; do
  cp node_modules/"$package"/LICENSE* "$classes/META-INF/licenses/$package.txt"
done
cp node_modules/echarts/NOTICE "$classes/META-INF/licenses/echarts-NOTICE.txt"
