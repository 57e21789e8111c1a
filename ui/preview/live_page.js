// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs in a world of its own inside the previewed page: the page's scripts are off and could not see this anyway.
// Exchanges only what differs, so that pictures are not loaded again, nothing flashes and the page stays in its place.
(() => {
    'use strict';

    const live = () => document.getElementById('article') || document.querySelector('main');

    const alike = (a, b) =>
        a.nodeType === b.nodeType && a.nodeName === b.nodeName &&
        (a.nodeType !== Node.ELEMENT_NODE || a.getAttribute('data-block') === b.getAttribute('data-block'));

    function adoptAttributes(from, to) {
        for (const { name } of [...to.attributes]) {
            if (!from.hasAttribute(name)) to.removeAttribute(name);
        }
        for (const { name, value } of [...from.attributes]) {
            if (to.getAttribute(name) !== value) to.setAttribute(name, value);
        }
    }

    function adopt(from, to) {
        if (to.isEqualNode(from)) return;
        if (!alike(from, to)) {
            to.replaceWith(from);
        } else if (to.nodeType !== Node.ELEMENT_NODE) {
            to.nodeValue = from.nodeValue;
        } else {
            adoptAttributes(from, to);
            adoptChildren(from, to);
        }
    }

    // Equal children at both ends stay untouched; what is left in the middle is paired in order.
    function adoptChildren(from, to) {
        const next = [...from.childNodes];
        const old = [...to.childNodes];
        let start = 0;
        while (start < next.length && start < old.length && old[start].isEqualNode(next[start])) start++;
        let nextEnd = next.length;
        let oldEnd = old.length;
        while (nextEnd > start && oldEnd > start && old[oldEnd - 1].isEqualNode(next[nextEnd - 1])) {
            nextEnd--;
            oldEnd--;
        }
        const after = oldEnd < old.length ? old[oldEnd] : null;
        const middle = new Set(old.slice(start, oldEnd));
        for (const node of next.slice(start, nextEnd)) {
            const pair = [...middle].find((candidate) => alike(node, candidate));
            if (!pair) {
                to.insertBefore(node, middle.values().next().value || after);
                continue;
            }
            // What stood before the pair has gone from the text.
            for (const gone of middle) {
                if (gone === pair) break;
                middle.delete(gone);
                gone.remove();
            }
            middle.delete(pair);
            adopt(node, pair);
        }
        for (const gone of middle) gone.remove();
    }

    // A quiet bar instead of the toolkit's; none on a device, where one that takes room would make the page too narrow.
    const bars = {
        thin:
            '::-webkit-scrollbar{width:10px;height:10px}::-webkit-scrollbar-thumb{background:#8888;border-radius:5px;' +
            'border:2px solid transparent;background-clip:padding-box}',
        none: '::-webkit-scrollbar{display:none}',
    };
    const bar = document.head.appendChild(document.createElement('style'));

    globalThis.standfirst = {
        update(html) {
            const page = live();
            if (!page) return false;
            const next = page.cloneNode(false);
            next.innerHTML = html;
            adoptChildren(next, page);
            return true;
        },
        scrollTo(block) {
            const element = document.querySelector(`[data-block="${CSS.escape(block)}"]`);
            if (!element) return false;
            const { top, bottom } = element.getBoundingClientRect();
            const margin = Math.min(96, innerHeight / 6);
            if (top >= margin && bottom <= innerHeight - margin) return true;
            const wanted = scrollY + top - innerHeight * 0.3;
            const near = Math.abs(wanted - scrollY) < innerHeight * 1.5;
            const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
            scrollTo({ top: wanted, behavior: near && !still ? 'smooth' : 'instant' });
            return true;
        },
        setScheme(scheme) {
            document.documentElement.dataset.theme = scheme;
            document.documentElement.style.colorScheme = scheme;
            return true;
        },
        setBars(kind) {
            if (bar.textContent !== bars[kind]) bar.textContent = bars[kind];
            return true;
        },
    };
})();
