<?php
// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What plugins and weak servers do to a WordPress, on demand: a file of that name in the folder "faults" turns it on.
function standfirst_fault(string $name): bool {
    return is_file(getenv('STANDFIRST_TEST_FOLDER') . '/faults/' . $name);
}

// Every time something becomes public, so that not even a moment with two copies goes unseen.
add_action('transition_post_status', function ($new, $old, $post) {
    if ($new === 'publish' && $old !== 'publish' && $post->post_type === 'post') {
        $file = getenv('STANDFIRST_TEST_FOLDER') . '/became-public';
        file_put_contents($file, $post->ID . ' ' . html_entity_decode($post->post_title) . "\n", FILE_APPEND | LOCK_EX);
    }
}, 10, 3);

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
// The site believes that it is on the web: no address without TLS is sent a password, but for its own.
if (standfirst_fault('not-local')) {
    add_filter('wp_is_application_passwords_available', '__return_true');
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
// The same plugin has a word in headlines, in excerpts, in addresses.
foreach (['headline' => 'title_save_pre', 'excerpt' => 'excerpt_save_pre'] as $field => $filter) {
    if (standfirst_fault('house-' . $field)) {
        add_filter($filter, function ($words) {
            return str_replace('per cent', '%', $words);
        });
    }
}
if (standfirst_fault('house-slug')) {
    add_filter('wp_insert_post_data', function ($data) {
        $name = $data['post_name'];
        if ($name !== '' && !str_starts_with($name, 'standfirst-') && !str_starts_with($name, 'news-')) {
            $data['post_name'] = 'news-' . $name;
        }
        return $data;
    });
}
// Every post is filed under Opinion, or gets a tag or a category that nobody has heard of.
if (standfirst_fault('house-desk')) {
    add_action('rest_after_insert_post', function ($post) {
        wp_set_post_categories($post->ID, [get_cat_ID('Opinion')]);
    });
}
if (standfirst_fault('new-desk')) {
    add_action('rest_after_insert_post', function ($post) {
        require_once ABSPATH . 'wp-admin/includes/taxonomy.php';
        wp_set_post_categories($post->ID, [wp_create_category('Long reads')]);
    });
}
if (standfirst_fault('house-tags')) {
    add_action('rest_after_insert_post', function ($post) {
        wp_set_post_terms($post->ID, ['Staff pick'], 'post_tag', true);
    });
}
// Nobody makes tags here.
if (standfirst_fault('no-new-tags')) {
    add_filter('pre_insert_term', function () {
        return new WP_Error('rest_cannot_create', 'Sorry, you are not allowed to create terms.', ['status' => 403]);
    });
}
// A typography plugin: curly quotes, dashes and entities in all that is kept, and white space at the ends.
if (standfirst_fault('typography')) {
    foreach (['title_save_pre', 'excerpt_save_pre'] as $filter) {
        add_filter($filter, function ($words) {
            return wp_slash(' ' . wptexturize(wp_unslash($words)) . "\n");
        });
    }
}
// The site keeps no trash: what is deleted is lost.
if (standfirst_fault('no-trash')) {
    add_filter('rest_post_trashable', '__return_false');
}
// Once: the server dies when a post is in the database and before anybody is told.
if (standfirst_fault('dies-after-insert')) {
    add_action('wp_insert_post', function ($id, $post, $update) {
        if (!$update && $post->post_type === 'post' && defined('REST_REQUEST')) {
            unlink(getenv('STANDFIRST_TEST_FOLDER') . '/faults/dies-after-insert');
            http_response_code(500);
            exit;
        }
    }, 20, 3);
}
// Once: somebody changes a post between our look and our request, its text or only what stands beside it.
foreach (['quicker-text', 'quicker-beside'] as $name) {
    if (standfirst_fault($name)) {
        add_filter('rest_dispatch_request', function ($result, $request) use ($name) {
            $id = (int) $request['id'];
            if ($id && $request->get_method() !== 'GET' && standfirst_fault($name)) {
                unlink(getenv('STANDFIRST_TEST_FOLDER') . '/faults/' . $name);
                if ($name === 'quicker-beside') {
                    stick_post($id);
                } else {
                    $words = str_replace('The ferries of', 'Quicker: the ferries of', get_post($id)->post_content);
                    wp_update_post(['ID' => $id, 'post_content' => wp_slash($words)]);
                }
            }
            return $result;
        }, 25, 2);
    }
}
// Once: a save through the interface takes its time between what it compares and what it writes.
if (standfirst_fault('slow-save')) {
    add_filter('rest_pre_insert_post', function ($post) {
        if (standfirst_fault('slow-save')) {
            unlink(getenv('STANDFIRST_TEST_FOLDER') . '/faults/slow-save');
            sleep(3);
        }
        return $post;
    });
}
