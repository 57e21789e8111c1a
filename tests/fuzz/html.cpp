// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever HTML comes in, nothing that runs or leads to what runs comes out of the sanitiser, the reader, or the writer
// behind the reader. What comes out is judged by a parser, as a browser would, not by its letters.
#include "formats/html.h"

#include "formats/block_markup.h"
#include "formats/dom.h"
#include "formats/html_links.h"
#include "formats/paste.h"
#include "fuzz/target.h"

#include <QSet>

namespace {

void isHarmless(const GumboNode *node)
{
    if (!formats::isElement(node))
        return;
    static const QSet<QByteArray> running = {"script", "style", "iframe", "object", "embed",    "svg",     "math",
                                             "form",   "link",  "meta",   "base",   "applet",   "frame",   "template",
                                             "input",  "video", "audio",  "title",  "noscript", "textarea"};
    const QByteArray name = formats::nameOf(node);
    fuzz::promise(!running.contains(name), "no element that runs or loads comes out");
    const GumboVector &attributes = node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        const QByteArray key = QByteArray(attribute->name).toLower();
        fuzz::promise(!key.startsWith("on") && key != "style" && key != "srcdoc", "no attribute that runs comes out");
        if (key == "src" || key == "href")
            fuzz::promise(fuzz::leadsSomewhereHarmless(QString::fromUtf8(attribute->value)),
                          "links and pictures lead to the web, to mail or to a telephone");
    }
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        isHarmless(static_cast<const GumboNode *>(children.data[i]));
}

void isHarmless(const QByteArray &html)
{
    const formats::Dom dom(html);
    const GumboVector &children = dom.body()->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        isHarmless(static_cast<const GumboNode *>(children.data[i]));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray html = fuzz::bytesOf(data, size);
    isHarmless(formats::sanitise(html));

    formats::HtmlLimits limits;
    limits.base = QUrl(QStringLiteral("https://example.org/news/"));
    const core::Result<core::Body> read = formats::readHtml(html, limits);
    if (read)
        isHarmless(formats::writeHtml(read.value()));
    // The clipboard: as HTML, as text, and as what claims to be our own copy.
    for (const formats::PasteInput &input :
         {formats::PasteInput{{}, html, {}, {}}, formats::PasteInput{{}, {}, QString::fromUtf8(html), {}},
          formats::PasteInput{html, {}, {}, {}}}) {
        const core::Result<formats::Pasted> pasted = formats::readPaste(input);
        if (!pasted)
            continue;
        const core::Body body{pasted->blocks, {}, {}};
        isHarmless(formats::writeHtml(body));
        fuzz::promise(core::loneFences(body).isEmpty(), "no half of a wrapper is pasted");
        for (const core::Block &block : body.blocks)
            fuzz::promise(!input.own.isEmpty() || !formats::isFilePath(block.picture.remoteUrl),
                          "no picture is on the writer's disk");
    }
    // A site's own text on its way to the preview.
    isHarmless(formats::writeHtml(formats::readBlocks(html)));
    return 0;
}
