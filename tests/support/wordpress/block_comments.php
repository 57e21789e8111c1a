<?php
// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// block_comments.php PARSER: a JSON list of texts (base64) on standard input; for each, the delimiters that WordPress' own
// parser finds in it, as [kind, name, begin, end].
require $argv[1];
$answer = [];
foreach (json_decode(stream_get_contents(STDIN)) as $text) {
    $parser = new WP_Block_Parser();
    $parser->document = base64_decode($text);
    $parser->offset = 0;
    $found = [];
    for (;;) {
        [$kind, $name, , $begin, $length] = $parser->next_token();
        if ('no-more-tokens' === $kind) {
            break;
        }
        $found[] = [$kind, $name, $begin, $begin + $length];
        $parser->offset = $begin + $length;
    }
    $answer[] = $found;
}
echo json_encode($answer);
