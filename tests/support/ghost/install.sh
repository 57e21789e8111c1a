#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Standfirst authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install.sh: fetches the Ghost that the tests run against from the npm registry, once for each computer, and prepares the
# site that every test begins with. Into $STANDFIRST_GHOST, or ~/.cache/standfirst/ghost-VERSION: outside the sources,
# because it is some 510 MB. Needs Node (18, 20 or 22), npm, and a C++ compiler for its SQLite; takes some minutes. Does
# nothing when it is there.
set -eu
version=5.130.4
checksum=ae770443517b1c091c23a9c414bef29d55070d2101744b5ff7f7ece8a19994c2
edition=1 # counts what this script changed about it
scripts=$(cd "$(dirname "$0")" && pwd)
place=${STANDFIRST_GHOST:-${XDG_CACHE_HOME:-$HOME/.cache}/standfirst/ghost-$version}

[ -e "$place/ready-$edition" ] && exit 0
fail() {
    echo "Ghost $version was not installed: $1" >&2
    exit 1
}
command -v npm >/dev/null || fail "npm is missing"
# Where Node's headers are installed, the compiler need not fetch them.
prefix=$(dirname "$(dirname "$(command -v node)")")
[ ! -e "$prefix/include/node/node.h" ] || export npm_config_nodedir="$prefix"
mkdir -p "$(dirname "$place")"
work=$(mktemp -d "$place.part.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM HUP
log=$work/install.log

cd "$work"
npm pack "ghost@$version" >"$log" 2>&1 || fail "the npm registry did not give it: $(tail -n 3 "$log")"
sum=$(node -e 'console.log(require("crypto").createHash("sha256")
    .update(require("fs").readFileSync(process.argv[1])).digest("hex"))' "ghost-$version.tgz")
[ "$sum" = "$checksum" ] || fail "its checksum is not the one that is known"
tar xzf "ghost-$version.tgz" && rm "ghost-$version.tgz"

# What it is developed with is left out; one of those packages is in no registry. Of the packages with a part to compile
# only SQLite is needed: the pictures' library brings its own along, and the rest has a way without.
cd package
node -e 'const fs = require("fs"), all = JSON.parse(fs.readFileSync("package.json"));
    delete all.devDependencies; delete all.scripts; fs.writeFileSync("package.json", JSON.stringify(all));'
npm install --omit=dev --legacy-peer-deps --ignore-scripts --no-audit --no-fund >"$log" 2>&1 ||
    fail "npm install: $(tail -n 5 "$log")"
npm rebuild sqlite3 >"$log" 2>&1 || true
[ -e node_modules/sqlite3/build/Release/node_sqlite3.node ] || fail "its SQLite could not be compiled: $(tail -n 5 "$log")"
rm -rf node_modules/re2 node_modules/sqlite3/deps node_modules/sqlite3/build/Release/obj.target \
    node_modules/sqlite3/build/Release/obj
cd "$work"

sh "$scripts/run.sh" "$work/first" 0 "$work" prepare >"$log" 2>&1 || fail "it did not start: $(tail -n 5 "$log")"
# Another may have been quicker, and its Ghost may be in use.
[ -e "$place/ready-$edition" ] && exit 0
touch "ready-$edition"
rm -rf "$place" "$log"
mv "$work" "$place"
trap - EXIT
