// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts of blocks with settings drawn by lot, as an editor saves them.
'use strict';

// The same numbers for the same seed, on every computer.
function lot(seed) {
    let state = seed >>> 0 || 1;
    const next = () => {
        state ^= state << 13; state >>>= 0;
        state ^= state >>> 17;
        state ^= state << 5; state >>>= 0;
        return state / 4294967296;
    };
    const below = (n) => Math.floor(next() * n);
    return { below, chance: (n) => below(n) === 0, of: (list) => list[below(list.length)] };
}

const pieces = ['The harbour reopened', ' on Tuesday', ' &amp; more', ' a&nbsp;b', ' &lt;b&gt;', ' -- and', ' “quoted”', ' \\ u002d',
    ' [not a code]', ' سلام دنیا', ' 🙂👩‍👧', ' x--&gt;y', ' é', ' é', ' {"a":1}', ' $1', ' 日本語', ' &#91;x]', ' &quot;', ' \u00ad'];
const marked = ['<strong>bold</strong>', '<em>slanted</em>', '<strong><em>both</em></strong>', '<s>gone</s>', '<code>x &lt; y</code>',
    '<kbd>Ctrl</kbd>', 'H<sub>2</sub>O', 'm<sup>2</sup>', '<a href="https://example.com/?a=1&amp;b=2">link</a>',
    '<a href="https://example.com/" target="_blank" rel="noreferrer noopener">out</a>', '<a href="https://e.example" data-type="post" data-id="7">in</a>',
    '<mark style="background-color:rgba(0, 0, 0, 0)" class="has-inline-color has-vivid-red-color">red</mark>', '<span lang="fr" dir="ltr">mot</span>',
    '<bdo lang="fa" dir="rtl">abc</bdo>', '<br>', '<img class="wp-image-3" style="width: 16px;" src="https://e.example/i.png" alt="">',
    '<sup data-fn="a1b2" class="fn"><a href="#a1b2" id="a1b2-link">1</a></sup>', '<cite>Work</cite>', '<q>q</q>', '<abbr title="World">W</abbr>',
    '<b>old</b>', '<i>old</i>', '<u>under</u>', '<span style="text-decoration: underline">u</span>', '<span class="x">y</span>'];

function samples(blocks, seed, number) {
    const { below, chance, of } = lot(seed);
    const has = (name) => blocks.getBlockType(name) !== undefined;
    const words = () => {
        let html = of(pieces).trim();
        for (let n = below(5); n > 0; --n) html += chance(2) ? of(pieces) : ' ' + of(marked);
        return html;
    };
    const title = () => of(['A', 'Two words', 'Ünïcode', 'x & y', '"said"', "it's"]);
    const address = () => of(['https://e.example/a.jpg', 'https://e.example/b.png?x=1&y=2', 'https://e.example/%D8%B3.webp']);

    // What every block may have, where it may.
    const looks = (name) => {
        const a = {};
        const may = (feature, standard) => blocks.hasBlockSupport(name, feature, standard) && chance(5);
        if (may('anchor', false)) a.anchor = of(['here', 'part-2', 'سلام']);
        if (may('className', true) && blocks.hasBlockSupport(name, 'customClassName', true)) a.className = of(['lead', 'one two', 'is-style-plain', 'has--dashes']);
        if (may('color', false)) Object.assign(a, of([{ textColor: 'primary' }, { backgroundColor: 'black' }, { style: { color: { text: '#123456' } } },
            { style: { color: { background: '#fff', text: '#000' } } }, { gradient: 'vivid-cyan-blue-to-vivid-purple' }]));
        if (may('typography', false)) Object.assign(a, of([{ fontSize: 'large' }, { style: { typography: { fontSize: '21px', lineHeight: '1.7' } } },
            { style: { typography: { fontStyle: 'italic', fontWeight: '700' } } }]));
        if (may('spacing', false)) a.style = { ...a.style, spacing: { padding: { top: '1em', left: 'var:preset|spacing|40' }, margin: { top: '0' } } };
        if (may('__experimentalBorder', false) || may('border', false)) a.style = { ...a.style, border: { radius: '4px', width: '1px' } };
        if (chance(9)) a.lock = { move: true, remove: false };
        if (chance(9)) a.metadata = { name: 'A -- name <b> & "more"' };
        const aligns = blocks.getBlockSupport(name, 'align');
        if (aligns && chance(4)) a.align = of(Array.isArray(aligns) ? aligns : ['left', 'center', 'right', 'wide', 'full']);
        return a;
    };
    const make = (name, attributes = {}, inner = []) => blocks.createBlock(name, { ...looks(name), ...attributes }, inner);
    const some = (most, one) => Array.from({ length: 1 + below(most) }, one);

    const paragraph = () => make('core/paragraph', { content: words(), ...of([{}, {}, { align: of(['left', 'center', 'right']) }, { dropCap: true }, { direction: 'rtl' }]) });
    const heading = () => make('core/heading', { content: words(), level: of([2, 2, 3, 4, 1, 5]), ...of([{}, {}, { textAlign: 'center' }]) });
    const item = (depth) => make('core/list-item', { content: words() }, depth > 0 && chance(3) ? [list(depth - 1)] : []);
    const list = (depth) => make('core/list', of([{}, { ordered: true }, { ordered: true, start: 4 }, { ordered: true, reversed: true },
        { ordered: true, type: 'upper-roman' }]), some(4, () => item(depth)));
    const quote = (depth) => make('core/quote', chance(2) ? { citation: words() } : {}, some(3, () => chance(4) && depth > 0 ? any(depth - 1) : paragraph()));
    const pullquote = () => make('core/pullquote', { value: words(), ...(chance(2) ? { citation: words() } : {}), ...of([{}, { textAlign: 'left' }]) });
    const sized = blocks.getBlockType('core/image').attributes.width.type === 'string' ? { width: '300px', height: 'auto' } : { width: 300, height: 200 };
    const image = () => make('core/image', { url: address(), alt: chance(2) ? title() : '', ...(chance(2) ? { caption: words() } : {}),
        ...of([{}, { id: 7, sizeSlug: 'large', linkDestination: 'none' }, { id: 8, sizeSlug: 'full', linkDestination: 'media', href: 'https://e.example/a.jpg' }]),
        ...of([{}, {}, { title: title() }, { rel: 'x', linkTarget: '_blank', href: 'https://e.example/' }, sized]) });
    const gallery = () => make('core/gallery', { linkTo: 'none', ...of([{}, { columns: 2 }, { imageCrop: false }]), ...(chance(2) ? { caption: words() } : {}) }, some(4, image));
    const cell = (tag) => ({ content: words(), tag, ...of([{}, {}, { align: 'center' }]) });
    const table = () => {
        const n = 1 + below(3);
        const row = (tag) => ({ cells: Array.from({ length: n }, () => cell(tag)) });
        return make('core/table', { hasFixedLayout: chance(2), body: some(3, () => row('td')), ...(chance(2) ? { head: [row('th')] } : {}),
            ...(chance(4) ? { foot: [row('td')] } : {}), ...(chance(3) ? { caption: words() } : {}) });
    };
    const embed = () => make('core/embed', { url: 'https://www.youtube.com/watch?v=a&t=1', ...of([{}, { providerNameSlug: 'youtube' },
        { providerNameSlug: 'youtube', type: 'video', responsive: true, className: 'wp-embed-aspect-16-9 wp-has-aspect-ratio' }]),
        ...(chance(2) ? { caption: words() } : {}) });
    const code = () => make('core/code', { content: of(['if (a &lt; b) {\n\treturn [x];\n}', '  two  spaces', 'https://e.example/\nhttps://e.example/', '']) });
    const inside = (depth) => some(3, () => any(depth - 1));
    const simple = [paragraph, paragraph, paragraph, heading, () => list(2), () => quote(1), pullquote, image, gallery, table, embed, code,
        () => make('core/preformatted', { content: 'one\n  two <strong>x</strong>' }), () => make('core/verse', { content: 'a line\n  another' }),
        () => make('core/separator', of([{}, { opacity: 'css' }, { className: 'is-style-dots' }])),
        () => make('core/spacer', { height: '40px' }), () => make('core/more', of([{}, { customText: 'Go on' }, { noTeaser: true }])), () => make('core/nextpage'),
        () => make('core/shortcode', { text: '[gallery ids="1,2" x="y"]' }), () => make('core/html', { content: '<div onclick="x()">\n<!-- not wp:x -->\n<p>raw</p></div>' }),
        () => make('core/latest-posts', { postsToShow: 3 }), () => make('core/block', { ref: 12, ...(chance(2) ? { content: { 'A title': { content: '<b>-- x' } } } : {}) }),
        () => blocks.createBlock('core/freeform', { content: '<p>classic words</p>' }), () => make('core/video', { src: 'https://e.example/v.mp4', caption: words() }),
        () => make('core/file', { id: 3, href: 'https://e.example/a.pdf', fileName: 'a.pdf', downloadButtonText: 'Get' }),
        () => make('core/audio', { src: 'https://e.example/a.mp3' })];
    const around = [
        (d) => make('core/group', of([{}, { layout: { type: 'constrained' } }, { tagName: 'section' }, { layout: { type: 'flex', flexWrap: 'nowrap' } }]), inside(d)),
        (d) => make('core/columns', of([{}, { verticalAlignment: 'center' }, { isStackedOnMobile: false }]),
            some(3, () => make('core/column', of([{}, { width: '33.3%' }, { verticalAlignment: 'top' }]), inside(d)))),
        (d) => make('core/cover', { url: address(), id: 5, dimRatio: 50, ...of([{}, { minHeight: 300 }, { hasParallax: true }]) }, inside(d)),
        (d) => make('core/media-text', { mediaUrl: address(), mediaId: 6, mediaType: 'image', mediaAlt: title(), ...of([{}, { mediaPosition: 'right' }]) }, inside(d)),
        (d) => has('core/details') ? make('core/details', { summary: words(), showContent: chance(2) }, inside(d)) : make('core/group', {}, inside(d)),
        () => make('core/buttons', {}, some(2, () => make('core/button', { text: of(pieces), url: 'https://e.example/?a&b' }))),
        () => make('core/social-links', {}, some(2, () => make('core/social-link', { service: 'x', url: 'https://e.example' }))),
        (d) => make('core/query', { queryId: 1 }, [make('core/post-template', {}, [make('core/post-title')]), ...inside(d)])];
    const any = (depth) => depth > 0 && chance(4) ? of(around)(depth) : of(simple)();
    return Array.from({ length: number }, () => blocks.serialize(some(4, () => any(3))));
}

module.exports = { samples };
