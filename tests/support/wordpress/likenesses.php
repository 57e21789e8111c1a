<?php
// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Likenesses, written for the tests, of what plugins and later versions add to a WordPress's interface, in the shape
// that their own documentation gives it: none of their code is in here. Turned on like the faults.

// What a newsroom's own plugin registers: a kind of post with its taxonomy, which ordinary articles have too.
if (standfirst_fault('kinds')) {
    add_action('init', function () {
        register_post_type('guide', [
            'labels' => ['name' => 'Guides & maps', 'singular_name' => 'Guide & map'], 'public' => true,
            'show_in_rest' => true, 'rest_base' => 'guides', 'supports' => ['title', 'editor', 'author', 'custom-fields'],
        ]);
        register_post_type('ledger', ['label' => 'Ledgers', 'public' => false, 'show_in_rest' => true]);
        register_taxonomy('topic', ['post', 'guide'], [
            'label' => 'Topics', 'hierarchical' => true, 'show_in_rest' => true, 'rest_base' => 'topics',
        ]);
        register_taxonomy('secret', ['post'], ['label' => 'Secrets', 'public' => false]);
    });
}

// A kind of post without custom fields, as plugins make them for what has a form of its own; and one that only those
// may edit who were given the right to it.
if (standfirst_fault('bare-kinds')) {
    add_action('init', function () {
        register_post_type('brief', [
            'labels' => ['name' => 'Briefs', 'singular_name' => 'Brief'], 'public' => true, 'show_in_rest' => true,
            'rest_base' => 'briefs', 'supports' => ['title', 'editor'],
        ]);
        register_post_meta('brief', 'likeness_of_others', ['type' => 'string', 'single' => true, 'show_in_rest' => true]);
        register_post_type('notice', [
            'labels' => ['name' => 'Notices', 'singular_name' => 'Notice'], 'public' => true, 'show_in_rest' => true,
            'rest_base' => 'notices', 'supports' => ['title', 'editor'], 'capability_type' => 'notice',
            'map_meta_cap' => true,
        ]);
    });
}

// Fields for search engines, registered for the interface as these plugins' companions do it.
$standfirst_fields = [
    'yoast' => ['_yoast_wpseo_title', '_yoast_wpseo_metadesc', '_yoast_wpseo_opengraph-title',
                '_yoast_wpseo_opengraph-description'],
    'rank-math' => ['rank_math_title', 'rank_math_description'],
];
foreach ($standfirst_fields as $plugin => $keys) {
    if (standfirst_fault($plugin)) {
        add_action('init', function () use ($keys) {
            foreach ($keys as $key) {
                register_post_meta('post', $key, [
                    'type' => 'string', 'single' => true, 'show_in_rest' => true,
                    'sanitize_callback' => 'sanitize_text_field',
                    'auth_callback' => fn () => current_user_can('edit_posts'),
                ]);
            }
        });
    }
}

// Languages: the list of them, and in each post its own and the posts that say the same. Kept in fields of the post.
if (standfirst_fault('languages') || standfirst_fault('languages-free')) {
    add_action('rest_api_init', function () {
        register_rest_route('pll/v1', '/languages', [
            'methods' => 'GET', 'permission_callback' => '__return_true',
            'callback' => fn () => [
                ['name' => 'English', 'slug' => 'en', 'locale' => 'en_GB', 'is_default' => true],
                ['name' => 'فارسی', 'slug' => 'fa', 'locale' => 'fa_IR', 'is_default' => false],
            ],
        ]);
        if (!standfirst_fault('languages')) {
            return;
        }
        register_rest_field('post', 'lang', [
            'get_callback' => fn ($post) => get_post_meta($post['id'], 'likeness_lang', true) ?: false, // none yet
            'update_callback' => fn ($value, $post) => update_post_meta($post->ID, 'likeness_lang', $value),
            'schema' => ['lang' => 'Language', 'type' => 'string'],
        ]);
        register_rest_field('post', 'translations', [
            'get_callback' => function ($post) {
                $tied = get_post_meta($post['id'], 'likeness_tied', true) ?: [];
                $own = get_post_meta($post['id'], 'likeness_lang', true);
                return $own ? [$own => $post['id']] + $tied : []; // an empty list, not an empty object
            },
            'update_callback' => function ($value, $post) {
                update_post_meta($post->ID, 'likeness_tied', $value);
                $own = get_post_meta($post->ID, 'likeness_lang', true) ?: 'en';
                foreach ($value as $other) {
                    update_post_meta($other, 'likeness_tied', [$own => $post->ID] + $value);
                }
            },
            'schema' => ['translations' => 'Translations', 'type' => 'object'],
        ]);
    });
}

// Several authors of one post, in an order, guests among them.
if (standfirst_fault('co-authors')) {
    add_action('rest_api_init', function () {
        $everybody = function () {
            $all = ['guest-writer' => ['id' => '9001', 'userNicename' => 'guest-writer', 'login' => 'guest-writer',
                                       'email' => '', 'displayName' => 'Guest Writer', 'avatar' => '']];
            foreach (get_users(['capability' => ['edit_posts']]) as $user) {
                $all[$user->user_nicename] = [
                    'id' => (string) $user->ID, 'userNicename' => $user->user_nicename, 'login' => $user->user_login,
                    'email' => $user->user_email, 'displayName' => $user->display_name, 'avatar' => '',
                ];
            }
            return $all;
        };
        $of = function ($id) use ($everybody) {
            $names = get_post_meta($id, 'likeness_authors', true)
                ?: [get_userdata(get_post($id)->post_author)->user_nicename];
            return array_map(fn ($name) => $everybody()[$name], $names);
        };
        $may = fn () => current_user_can('edit_others_posts');
        register_rest_route('coauthors/v1', '/search', [
            'methods' => 'GET', 'permission_callback' => $may, 'callback' => function ($request) use ($everybody) {
                $words = strtolower((string) $request['q']);
                $found = array_filter($everybody(), fn ($one) => $words === ''
                    || str_contains(strtolower(implode(' ', [$one['displayName'], $one['userNicename']])), $words));
                return array_slice(array_values($found), 0, 10); // however many there are
            },
        ]);
        register_rest_route('coauthors/v1', '/authors/(?P<post_id>[\d]+)', [
            ['methods' => 'GET', 'permission_callback' => $may, 'callback' => fn ($request) => $of($request['post_id'])],
            ['methods' => 'POST', 'permission_callback' => $may, 'callback' => function ($request) use ($of) {
                update_post_meta($request['post_id'], 'likeness_authors', explode(',', $request['new_authors']));
                return $of($request['post_id']);
            }],
        ]);
    });
}

// Notes beside blocks, which a WordPress has from 6.9 on.
if (standfirst_fault('notes')) {
    add_action('init', function () {
        add_post_type_support('post', 'editor', ['notes' => true]);
        register_meta('comment', '_wp_note_status', [
            'type' => 'string', 'single' => true, 'show_in_rest' => true,
            'auth_callback' => fn () => current_user_can('edit_posts'),
        ]);
    });
    // The old interface makes comments of one type only, and lets nobody leave an empty one.
    add_filter('rest_pre_dispatch', function ($result, $server, $request) {
        if ($request->get_method() !== 'POST' || $request->get_route() !== '/wp/v2/comments'
            || $request['type'] !== 'note') {
            return $result;
        }
        $mark = $request['meta']['_wp_note_status'] ?? '';
        if (!current_user_can('edit_post', $request['post'])) {
            return new WP_Error('rest_cannot_create_note', 'Sorry.', ['status' => 403]);
        }
        if (trim($request['content']) === '' && $mark === '') {
            return new WP_Error('rest_comment_content_invalid', 'Invalid comment content.', ['status' => 400]);
        }
        $user = wp_get_current_user();
        $id = wp_insert_comment(wp_slash([
            'comment_post_ID' => $request['post'], 'comment_parent' => (int) $request['parent'],
            'comment_type' => 'note', 'comment_content' => $request['content'], 'user_id' => $user->ID,
            'comment_author' => $user->display_name, 'comment_approved' => $request['status'] === 'approved' ? 1 : 0,
        ]));
        if ($mark !== '') {
            update_comment_meta($id, '_wp_note_status', $mark);
        }
        $server->send_header('X-Likeness', 'note');
        return (new WP_REST_Comments_Controller())->prepare_item_for_response(get_comment($id), $request);
    }, 10, 3);
}

// Where a plugin's question is answered with nonsense.
if (standfirst_fault('broken-plugins')) {
    add_filter('rest_pre_dispatch', function ($result, $server, $request) {
        if (preg_match('#^/(wp/v2/(types|taxonomies|themes|users$)|coauthors|pll)#', $request->get_route())) {
            return new WP_Error('likeness_broken', 'A plugin fell over.', ['status' => 500]);
        }
        return $result;
    }, 10, 3);
}
