<?php
// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The host is the one that was asked for, so that the same site also answers through a proxy on another port.
$standfirst_host = $_SERVER['HTTP_HOST'] ?? '127.0.0.1:' . getenv('STANDFIRST_TEST_PORT');
// A proxy in front of it may speak TLS for it, and says so.
if (($_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '') === 'https') {
    $_SERVER['HTTPS'] = 'on';
}
$standfirst_scheme = empty($_SERVER['HTTPS']) ? 'http://' : 'https://';
define('WP_HOME', $standfirst_scheme . $standfirst_host);
define('WP_SITEURL', $standfirst_scheme . $standfirst_host);
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('STANDFIRST_TEST_FOLDER') . '/db.sock');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT',
          'LOGGED_IN_SALT', 'NONCE_SALT'] as $standfirst_name) {
    define($standfirst_name, 'only for tests ' . $standfirst_name);
}
// Application passwords without TLS; with the fault "not-local" the site is as strict as one on the web (faults.php).
define('WP_ENVIRONMENT_TYPE', is_file(getenv('STANDFIRST_TEST_FOLDER') . '/faults/not-local') ? 'production' : 'local');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', getenv('STANDFIRST_TEST_FOLDER') . '/site/');
}
require_once ABSPATH . 'wp-settings.php';
