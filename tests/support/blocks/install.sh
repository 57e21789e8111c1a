#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Standfirst authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install.sh: fetches a block editor of today from the npm registry, once for each computer, so that our markup is not only
# tried on that of the installed WordPress. Into $STANDFIRST_BLOCKS, or ~/.cache/standfirst/blocks-VERSION. Needs Node 20.19
# or later and npm; takes half a minute to two, and 200 MB. Does nothing when it is there.
set -eu
version=10.4.0
day=2026-08-25 # nothing younger than this comes with it, so that all computers have the same
place=${STANDFIRST_BLOCKS:-${XDG_CACHE_HOME:-$HOME/.cache}/standfirst/blocks-$version}

[ -e "$place/ready-1" ] && exit 0
fail() {
    echo "The block editor $version was not installed: $1" >&2
    exit 1
}
command -v npm >/dev/null || fail "npm is missing"
mkdir -p "$(dirname "$place")"
work=$(mktemp -d "$place.part.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM HUP
cd "$work"
echo '{ "private": true }' >package.json
npm install --no-audit --no-fund --ignore-scripts --legacy-peer-deps --before "$day" "@wordpress/block-library@$version" \
    react@18.3.1 react-dom@18.3.1 >install.log 2>&1 || fail "npm install: $(tail -n 5 install.log)"
# What a browser would load and what tools would read: more than half of it.
find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.scss' -o -name '*.wasm' \) -delete
rm -rf node_modules/@wordpress/*/src node_modules/@wordpress/*/build-types install.log
# Another may have been quicker, and its editor may be in use.
[ -e "$place/ready-1" ] && exit 0
touch ready-1
rm -rf "$place"
mv "$work" "$place"
trap - EXIT
