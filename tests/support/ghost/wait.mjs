// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wait.mjs PORT PROCESS: ends well when the Ghost there answers, and badly when the process ended or two minutes passed.
const [port, process_] = process.argv.slice(2);
const end = Date.now() + 120_000;
for (;;) {
    try {
        const answer = await fetch(`http://127.0.0.1:${port}/ghost/api/admin/site/`);
        if (answer.ok && (await answer.json()).site.version) process.exit(0);
    } catch {
        // It does not listen yet.
    }
    try {
        process.kill(Number(process_), 0);
    } catch {
        process.exit(1);
    }
    if (Date.now() > end) process.exit(1);
    await new Promise((done) => setTimeout(done, 100));
}
