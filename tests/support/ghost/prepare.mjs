// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
// prepare.mjs PORT: makes the owner, the settings, desks and tags of a new Ghost, and prints an Admin API key of it.
const base = `http://127.0.0.1:${process.argv[2]}`;
let cookie = '';

async function call(verb, path, body) {
    const answer = await fetch(`${base}/ghost/api/admin/${path}`, {
        method: verb,
        headers: { 'Content-Type': 'application/json', Origin: base, ...(cookie ? { Cookie: cookie } : {}) },
        body: body ? JSON.stringify(body) : undefined,
    });
    for (const one of answer.headers.getSetCookie()) cookie = one.split(';')[0];
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${verb} ${path}: ${answer.status} ${text.slice(0, 300)}`);
    return text.startsWith('{') ? JSON.parse(text) : {};
}

const username = 'ada@port.invalid';
const password = 'lights of the harbour 1904';
await call('POST', 'authentication/setup/', {
    setup: [{ name: 'Ada Müller', email: username, password, blogTitle: 'Get News Fast' }],
});
await call('POST', 'session/', { username, password });
await call('PUT', 'settings/', {
    settings: [
        { key: 'timezone', value: 'Europe/Zurich' },
        { key: 'description', value: 'News & views from the harbour' },
    ],
});
for (const [name, slug, accent_color] of [
    ['Politics', 'desk-politics', '#2b5f8a'],
    ['Économie', 'desk-economie', null],
    ['اقتصاد', 'desk-eqtesad', null],
    ['Harbour', 'harbour', null],
    ['Fishing', 'fishing', null],
    ['#feature', 'hash-feature', null],
]) {
    await call('POST', 'tags/', { tags: [{ name, slug, accent_color }] });
}
const { posts } = await call('GET', 'posts/?fields=id');
for (const { id } of posts) await call('DELETE', `posts/${id}/`);
const { integrations } = await call('POST', 'integrations/?include=api_keys', {
    integrations: [{ name: 'Standfirst' }],
});
console.log(integrations[0].api_keys.find((key) => key.type === 'admin').secret);
