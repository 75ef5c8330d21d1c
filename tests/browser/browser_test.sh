#!/usr/bin/env bash
# Runs the tests of the review page in Chromium: browser_test.sh CLI FOLDER, where the folder keeps the packages.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cli=$1
work=$2

skip() {
    echo "Skipped: $1"
    exit 77
}
chromium=$(command -v chromium || command -v chromium-browser) || skip "there is no Chromium (Debian's package chromium)."
command -v node >/dev/null || skip "there is no Node.js."
mkdir -p "$work"
cp "$here"/package.json "$here"/package-lock.json "$here"/review.mjs "$work"
if ! cmp -s "$work/package-lock.json" "$work/node_modules/installed.json"; then
    command -v npm >/dev/null || skip "there is no npm."
    (cd "$work" && timeout 120 npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1) ||
        skip "npm could not install playwright-core and axe-core (see $work/npm.log)."
    cp "$work/package-lock.json" "$work/node_modules/installed.json"
fi
exec node "$work/review.mjs" "$cli" "$chromium"
