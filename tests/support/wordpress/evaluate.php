<?php
// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the PHP on standard input inside the site and prints what it returns as JSON: a look behind the API.
require getenv('STANDFIRST_TEST_FOLDER') . '/site/wp-load.php';
echo json_encode(['value' => eval(stream_get_contents(STDIN))]);
