<?php
// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Installs the site: users with application passwords, desks, tags. Prints the passwords as JSON.
define('WP_INSTALLING', true);
require getenv('STANDFIRST_TEST_FOLDER') . '/site/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/taxonomy.php';

wp_install('Get News Fast', 'admin', 'admin@example.invalid', true, '', 'admin-login');
switch_theme('twentytwentyone');
update_option('blogdescription', 'News & views from the harbour');
update_option('timezone_string', 'Europe/Zurich');
update_option('default_pingback_flag', 0);
global $wp_rewrite;
$wp_rewrite->set_permalink_structure('/%postname%/');
flush_rewrite_rules(false);

$passwords = [];
foreach (['admin' => 'administrator', 'editor' => 'editor', 'author' => 'author', 'contributor' => 'contributor',
          'subscriber' => 'subscriber'] as $name => $role) {
    $user = get_user_by('login', $name);
    $id = $user ? $user->ID : wp_insert_user([
        'user_login' => $name, 'user_pass' => $name . '-login', 'user_email' => $name . '@example.invalid',
        'role' => $role, 'display_name' => ucfirst($name) . ' Müller',
    ]);
    if (is_wp_error($id)) {
        fwrite(STDERR, $id->get_error_message());
        exit(1);
    }
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'Standfirst']);
    $passwords[$name] = $password;
}

$world = wp_create_category('World');
foreach ([['Europe & Neighbours', $world], ['Politics', 0], ['Économie', 0], ['اقتصاد', 0], ['الثقافة', 0]] as [$name, $parent]) {
    wp_insert_term($name, 'category', ['parent' => $parent]);
}
foreach (['Harbour', 'Fishing', 'بندر'] as $name) {
    wp_insert_term($name, 'post_tag');
}
wp_delete_post(1, true);
wp_delete_post(2, true);
echo json_encode($passwords);
