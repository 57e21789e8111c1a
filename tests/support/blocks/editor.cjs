// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The block editor of a site without its window: the installed WordPress's own scripts, and the editor of today where
// install.sh has fetched it, each in a document of jsdom's, which Ghost brings along. What they say of a text is what a
// person would see who opens it there.
'use strict';
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');
const { execFileSync } = require('child_process');

const installed = process.env.STANDFIRST_WORDPRESS || '/usr/share/wordpress';
const place = process.env.STANDFIRST_BLOCKS;
const { JSDOM, VirtualConsole } = createRequire(path.join(process.env.STANDFIRST_GHOST, 'package/package.json'))('jsdom');

// What the editor tells of a block that it could only read as one of an older release.
let said = [];
const listen = (at) => {
    for (const name of ['info', 'log', 'groupCollapsed', 'groupEnd', 'warn', 'error', 'debug'])
        at[name] = (...words) => said.push(words.map(String).join(' '));
};

function page(options) {
    const dom = new JSDOM('<!doctype html><html><body></body></html>',
        { url: 'http://localhost/', pretendToBeVisual: true, virtualConsole: new VirtualConsole(), ...options });
    const window = dom.window;
    const observer = class { observe() {} unobserve() {} disconnect() {} };
    window.matchMedia = () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} });
    window.ResizeObserver = window.IntersectionObserver = observer;
    window.CSS = { escape: (text) => text, supports: () => false };
    return window;
}

function installedEditor() {
    const scripts = path.join(installed, 'wp-includes/js/dist');
    const list = path.join(installed, 'wp-includes/assets/script-loader-packages.php');
    const known = JSON.parse(execFileSync('php', ['-r', 'echo json_encode(require $argv[1]);', list]));
    const window = page({ runScripts: 'outside-only' });
    listen(window.console);
    const done = new Set();
    const load = (name) => {
        if (done.has(name) || name.startsWith('wp-polyfill')) return;
        done.add(name);
        const own = name.startsWith('wp-');
        const file = (own ? name.slice(3) : name) + '.js';
        if (name === 'react-dom') load('react');
        for (const needed of own ? known[file].dependencies : []) load(needed);
        window.eval(fs.readFileSync(path.join(scripts, own ? '' : 'vendor', file), 'utf8'));
        if (name === 'lodash') window.lodash = window._.noConflict();
    };
    load('wp-block-library');
    window.wp.oldEditor = {}; // with it comes the block for text without comments
    window.wp.blockLibrary.registerCoreBlocks();
    return window.wp.blocks;
}

function editorOfToday() {
    const window = page({});
    for (const name of Object.getOwnPropertyNames(window)) {
        if (!(name in globalThis)) {
            try { globalThis[name] = window[name]; } catch { /* one that only a window may have */ }
        }
    }
    Object.assign(globalThis, { window, document: window.document });
    Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
    listen(globalThis.console);
    window.wp = { oldEditor: {} };
    const from = createRequire(path.join(place, 'package.json'));
    const blocks = from('@wordpress/blocks');
    from('@wordpress/block-library').registerCoreBlocks();
    return blocks;
}

const reasons = (block) => block.validationIssues.map((issue) => issue.args
    .map((word) => typeof word === 'object' ? JSON.stringify(word).slice(0, 200) : String(word)).join(' ')).join(' | ');

const all = (list) => list.flatMap((block) => [block, ...all(block.innerBlocks)]);

// {"names": the blocks in their order, "broken": what would be shown as unexpected or invalid content, "older": whether
// one is markup of an older release, "saved": what the editor writes when it is saved}
function judge(blocks, text) {
    said = [];
    const read = blocks.parse(text);
    const older = said.some((line) => line.includes('Updated Block'));
    const every = all(read);
    return {
        names: every.map((block) => block.name),
        broken: every.filter((block) => !block.isValid).map((block) => block.name + ': ' + reasons(block).slice(0, 1500)),
        older,
        saved: blocks.serialize(read),
    };
}

// editor.cjs judge: a JSON list of texts on standard input; for each, what either editor says.
// editor.cjs samples SEED NUMBER: texts that either editor has written, of every kind of block and its settings.
const editors = { installed: installedEditor(), ...(place ? { today: editorOfToday() } : {}) };
const names = Object.keys(editors);
let answer = null;
if (process.argv[2] === 'samples') {
    const { samples } = require('./samples.cjs');
    answer = names.flatMap((name) => samples(editors[name], Number(process.argv[3]), Number(process.argv[4]))
        .map((text) => ({ editor: name, text })));
} else {
    answer = JSON.parse(fs.readFileSync(0, 'utf8'))
        .map((text) => Object.fromEntries(names.map((name) => [name, judge(editors[name], text)])));
}
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
