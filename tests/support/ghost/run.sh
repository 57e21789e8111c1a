#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Standfirst authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh FOLDER PORT PLACE [prepare]: the Ghost in PLACE (install.sh) with a site of its own in FOLDER, on
# 127.0.0.1:PORT, until standard input ends. That is how it stops when the test that started it dies, however that happens.
# Says "ready" or "failed: why" on standard output. With "prepare" it makes the site that all others begin as, in
# PLACE/site, and ends.
set -u
folder=$1
port=$2
place=$3
task=${4:-run}
scripts=$(cd "$(dirname "$0")" && pwd)
web=

stop() {
    trap - EXIT INT TERM HUP
    [ -n "$web" ] && kill -KILL "-$web" 2>/dev/null
    wait 2>/dev/null
    rm -rf "$folder"
}
fail() {
    echo "failed: $1"
    exit 1
}
trap stop EXIT
trap 'exit 1' INT TERM HUP

content=$folder/content
mkdir -p "$content/themes" || fail "cannot write to $folder"
for name in data images media files logs public settings adapters; do mkdir -p "$content/$name"; done
ln -s "$place/package/content/themes/source" "$content/themes/source"
if [ "$task" = prepare ]; then
    port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => {
        console.log(s.address().port); s.close(); });')
else
    cp "$place/site/ghost.db" "$content/data/ghost.db" || fail "Ghost has no prepared site"
fi

cd "$place/package" || fail "Ghost is not there"
NODE_ENV=production \
    url=http://127.0.0.1:$port/ server__host=127.0.0.1 server__port=$port \
    database__client=sqlite3 database__useNullAsDefault=true \
    database__connection__filename=$content/data/ghost.db \
    paths__contentPath=$content mail__transport=Direct process=local \
    logging__level=error logging__transports='["stdout"]' \
    privacy__useUpdateCheck=false privacy__useGravatar=false privacy__useRpcPing=false \
    security__staffDeviceVerification=false \
    setsid node index.js >"$folder/web.log" 2>&1 </dev/null &
web=$!

node "$scripts/wait.mjs" "$port" "$web" || fail "$(tail -n 5 "$folder/web.log")"
if [ "$task" = prepare ]; then
    node "$scripts/prepare.mjs" "$port" >"$folder/key" || fail "the first site was not made"
    # A clean end brings all into the one file.
    kill -TERM "$web" && wait "$web" 2>/dev/null
    web=
    mkdir -p "$place/site" || fail "cannot write to $place"
    cp "$content/data/ghost.db" "$folder/key" "$place/site/" || fail "cannot keep the first site"
    exit 0
fi
echo ready

# Nothing is ever written there: this waits for the end.
cat >/dev/null
