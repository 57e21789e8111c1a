<?php
// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What plugins and weak servers do to a WordPress, on demand: a file of that name in the folder "faults" turns it on.
function standfirst_fault(string $name): bool {
    return is_file(getenv('STANDFIRST_TEST_FOLDER') . '/faults/' . $name);
}

// A plugin prints a warning before every answer.
if (standfirst_fault('noise')) {
    add_filter('rest_pre_serve_request', function ($served) {
        echo "<br />\n<b>Warning</b>: Undefined array key [0] in {closure} of /plugins/counter.php on line 7<br />\n";
        return $served;
    });
}
// Somebody else makes the tag between our look and our request.
if (standfirst_fault('hidden-tags')) {
    add_filter('rest_post_tag_query', function ($arguments) {
        if (!empty($arguments['search'])) {
            $arguments['search'] = 'no such tag anywhere';
        }
        return $arguments;
    });
}
// The server runs out of memory while it makes the smaller sizes of a picture.
if (standfirst_fault('no-sizes')) {
    add_filter('intermediate_image_sizes_advanced', function ($sizes) {
        if (!str_contains($_SERVER['REQUEST_URI'], 'post-process')) {
            http_response_code(500);
            echo 'out of memory';
            exit;
        }
        return $sizes;
    });
}
// Application passwords are switched off by a plugin.
if (standfirst_fault('passwords-off')) {
    add_filter('wp_is_application_passwords_available', '__return_false');
}
// The REST API is closed by a plugin.
if (standfirst_fault('api-closed')) {
    add_filter('rest_authentication_errors', function () {
        return new WP_Error('rest_disabled', 'The REST API is disabled on this site.', ['status' => 403]);
    });
}
// A security plugin hides where the API is.
if (standfirst_fault('hidden-api')) {
    remove_action('template_redirect', 'rest_output_link_header', 11);
    remove_action('wp_head', 'rest_output_link_wp_head');
}
// A house-style plugin changes words on the way in.
if (standfirst_fault('house-style')) {
    add_filter('content_save_pre', function ($content) {
        return str_replace('per cent', '%', $content);
    });
}
// A plugin marks every link on the way in.
if (standfirst_fault('marked-links')) {
    add_filter('content_save_pre', function ($content) {
        return str_replace('<a href', '<a rel=\"ugc\" href', $content);
    });
}
// A plugin puts a line of its own at the end of every text.
if (standfirst_fault('own-line')) {
    add_filter('content_save_pre', function ($content) {
        $line = "\n\n<!-- wp:paragraph -->\n<p>Read more in our paper.</p>\n<!-- /wp:paragraph -->";
        return str_contains($content, 'Read more in our paper') ? $content : $content . $line;
    });
}
