#!/usr/bin/env bash
# Puts in place what the browser tests need beside Python: Chromium, Java, Node.js and nginx on the machine, and the packages
# of package-lock.json in node_modules here. Does nothing where all is there. With --all, also what benchmarks/lighthouse.py
# needs. As root on a Debian machine it installs what is missing; elsewhere it says what is missing, and fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

has_browser() {
    local name
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable chrome; do
        if [ -n "$name" ] && command -v "$name" >/dev/null; then return 0; fi
    done
    return 1
}
has_java() { java -version >/dev/null 2>&1; } # some systems have a java that only says how to get one
has_node() { command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' 2>/dev/null; }
has_nginx() { PATH="$PATH:/usr/sbin:/usr/local/sbin" command -v nginx >/dev/null; }

missing=()
has_browser || missing+=(chromium fonts-liberation fonts-dejavu-core)
has_java || missing+=(default-jre-headless)
has_node || missing+=(nodejs npm)
has_nginx || missing+=(nginx-light)

if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    fi
    if ! { has_browser && has_java && has_node && has_nginx; }; then
        echo "The browser tests need Chromium or Chrome (on PATH, or its path in CHROMIUM), Java 17, Node.js 18 or newer, and nginx." >&2
        echo "Missing, by their Debian names: ${missing[*]}" >&2
        exit 1
    fi
fi

omit=--omit=optional
wanted=axe-core
if [ "${1:-}" = --all ]; then
    omit=--include=optional
    wanted=lighthouse
fi
if [ ! -d "node_modules/$wanted" ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --ignore-scripts --loglevel=error "$omit"
fi
