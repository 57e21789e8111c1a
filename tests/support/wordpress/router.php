<?php
// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Serves files; all else is WordPress.
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
// The pages to sign in at, which lie behind a link and would look for their settings where the package keeps its own.
if (preg_match('#^/wp-admin/[a-z-]+\\.php$#', $path) && is_file($file)) {
    define('ABSPATH', $_SERVER['DOCUMENT_ROOT'] . '/');
    $_SERVER['SCRIPT_NAME'] = $path;
    $_SERVER['PHP_SELF'] = $path;
    chdir($_SERVER['DOCUMENT_ROOT'] . '/wp-admin');
    require $file;
    return true;
}
if ($path !== '/' && is_file($file)) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF'] = '/index.php';
chdir($_SERVER['DOCUMENT_ROOT']);
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
