#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Standfirst authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh FOLDER PORT SCRIPTS: a WordPress of its own in FOLDER on 127.0.0.1:PORT, until standard input ends. That is how it
# stops when the test that started it dies, however that happens. Says "ready" or "failed: why" on standard output.
set -u
folder=$1
port=$2
scripts=$3
source=${STANDFIRST_WORDPRESS:-/usr/share/wordpress}
site=$folder/site
socket=$folder/db.sock
database=
web=

stop() {
    trap - EXIT INT TERM HUP
    [ -n "$web" ] && kill -KILL "-$web" 2>/dev/null
    [ -n "$database" ] && kill -KILL "-$database" 2>/dev/null
    wait 2>/dev/null
    rm -rf "$folder"
}
fail() {
    echo "failed: $1"
    exit 1
}
trap stop EXIT
trap 'exit 1' INT TERM HUP

mkdir -p "$folder/data" "$folder/tmp" "$site/wp-content/themes" "$site/wp-content/mu-plugins" "$site/wp-content/uploads" ||
    fail "cannot write to $folder"
user=$(id -un)
TMPDIR=$folder/tmp
export TMPDIR
mariadb-install-db --no-defaults --datadir="$folder/data" --user="$user" --auth-root-authentication-method=normal \
    --skip-test-db >"$folder/install-db.log" 2>&1 || fail "mariadb-install-db: $(tail -n 3 "$folder/install-db.log")"
setsid mariadbd --no-defaults --datadir="$folder/data" --socket="$socket" --pid-file="$folder/db.pid" --user="$user" \
    --tmpdir="$folder/tmp" --skip-networking --skip-name-resolve --performance-schema=OFF --skip-log-bin \
    --innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=0 --innodb-buffer-pool-size=32M \
    --innodb-use-native-aio=0 --character-set-server=utf8mb4 >"$folder/db.log" 2>&1 </dev/null &
database=$!

for name in "$source"/*.php; do
    case $name in
    */wp-config.php | */wp-config-sample.php) ;;
    *) cp -L "$name" "$site/" || fail "cannot copy $name" ;;
    esac
done
ln -s "$source/wp-includes" "$site/wp-includes"
ln -s "$source/wp-admin" "$site/wp-admin"
ln -s "$source/wp-content/themes/twentytwentyone" "$site/wp-content/themes/twentytwentyone"
cp "$scripts/wp-config.php" "$site/wp-config.php"
cp "$scripts/faults.php" "$site/wp-content/mu-plugins/faults.php"
cp "$scripts/likenesses.php" "$site/wp-content/mu-plugins/likenesses.php"

tries=0
until mariadb --no-defaults --socket="$socket" --user=root \
    -e 'CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4' >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -gt 300 ] && fail "the database did not start: $(tail -n 3 "$folder/db.log")"
    kill -0 "$database" 2>/dev/null || fail "the database stopped: $(tail -n 3 "$folder/db.log")"
    sleep 0.1
done

STANDFIRST_TEST_FOLDER=$folder
STANDFIRST_TEST_PORT=$port
PHP_CLI_SERVER_WORKERS=4
export STANDFIRST_TEST_FOLDER STANDFIRST_TEST_PORT PHP_CLI_SERVER_WORKERS
php_settings="-d display_errors=0 -d log_errors=1 -d error_log=$folder/php.log -d sendmail_path=/bin/true \
    -d upload_max_filesize=8M -d post_max_size=9M -d memory_limit=256M"
# shellcheck disable=SC2086
php $php_settings "$scripts/install.php" >"$folder/users.json" 2>"$folder/install.log" ||
    fail "install: $(tail -n 3 "$folder/install.log" "$folder/php.log" 2>/dev/null)"
# shellcheck disable=SC2086
setsid php $php_settings -d opcache.enable=1 -d opcache.enable_cli=1 -S "127.0.0.1:$port" -t "$site" \
    "$scripts/router.php" >"$folder/web.log" 2>&1 </dev/null &
web=$!

tries=0
until php -r 'exit(@fsockopen("127.0.0.1", (int)$argv[1]) ? 0 : 1);' "$port" 2>/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -gt 100 ] && fail "the web server did not start: $(tail -n 3 "$folder/web.log")"
    kill -0 "$web" 2>/dev/null || fail "port taken"
    sleep 0.05
done
kill -0 "$web" 2>/dev/null || fail "port taken"
echo ready

# Nothing is ever written there: this waits for the end.
cat >/dev/null
