// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/markdown_html.h"

#include "formats/html_names.h"
#include "formats/html_reader.h"
#include "formats/html_tamer.h"
#include "formats/tag.h"

namespace formats {

namespace {

constexpr int mostTags = 20'000; // that are read; nobody writes more of them differently
constexpr QChar inside(0xe0a0);  // stands for what is inside a tag

} // namespace

QList<core::Block> MarkdownHtml::blocks(const QByteArray &html)
{
    const HtmlLimits limits;
    const core::Result<Tame> tame = tamed(html, limits, m_dropped);
    if (!tame)
        return {};
    const HtmlSource source = {HtmlKind::Page, Tables::OfPage, tame->styles, {}, {}};
    const Dom dom(tame->html);
    const core::Result<core::Body> body = HtmlReader(limits, source, m_dropped).read(dom.body());
    return body ? body->blocks : QList<core::Block>();
}

MarkdownTag MarkdownHtml::tag(const QByteArray &html)
{
    const auto known = m_read.constFind(html);
    if (known != m_read.cend())
        return *known;
    if (++m_tags > mostTags)
        return {};
    return *m_read.insert(html, readTag(html));
}

MarkdownTag MarkdownHtml::readTag(const QByteArray &html)
{
    MarkdownTag tag;
    Tag scanned;
    if (scanTag(html, 0, scanned) != TagScan::Found) {
        if (html.startsWith("<!--"))
            m_dropped.add(Dropped::Comments, QString::fromUtf8(html.mid(4, 120)));
        tag.alone = true;
        return tag;
    }
    tag.name = scanned.name;
    tag.closing = scanned.closing;
    tag.block = html::isBlock(html::plainName(tag.name));
    if (tag.closing)
        return tag;
    tag.alone = html::isVoid(tag.name) || scanned.selfClosing;
    if (tag.name == "br")
        tag.letters = QStringLiteral("\n");
    if (tag.name == "br" || tag.name == "wbr" || (tag.alone && tag.name != "img"))
        return tag;
    const QByteArray whole = tag.alone ? html : html + QString(inside).toUtf8() + "</" + tag.name + '>';
    tag.hides = !tag.alone;
    for (const core::Block &block : blocks(whole)) {
        if (!core::isTextKind(block.kind)) {
            tag.things.append(block);
            continue;
        }
        for (const core::Span &span : block.spans) {
            if (span.text.contains(inside)) {
                tag.marks = span.marks;
                tag.hides = false;
            } else if (tag.alone) {
                tag.letters += span.text;
            }
        }
    }
    return tag;
}

} // namespace formats
