// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters of a Word document: runs, links, calls of notes.
#include "formats/documents/docx_writer.h"

#include "formats/documents/picture_type.h"
#include "formats/html.h"
#include "formats/inline_html.h"
#include "formats/words.h"

#include <algorithm>

namespace formats::docx {

namespace {

// The letters of a run that go in one direction, as Word wants to be told. Letters decide; what stands between two
// letters of one kind goes with them, the rest with the paragraph.
QList<std::pair<QString, bool>> byDirection(const QString &text, bool paragraph)
{
    QList<std::pair<QString, bool>> runs;
    qsizetype begin = 0;
    bool now = paragraph;
    bool known = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar::Direction direction = text.at(i).direction();
        const bool right = direction == QChar::DirR || direction == QChar::DirAL;
        if (!right && direction != QChar::DirL)
            continue;
        if (known && right != now) {
            runs.append({text.mid(begin, i - begin), now});
            begin = i;
        }
        now = right;
        known = true;
    }
    runs.append({text.mid(begin), now});
    return runs;
}

} // namespace

void DocxWriter::writeSpans(const QList<Span> &spans)
{
    const QList<Span> joined = core::normalised(spans);
    for (qsizetype i = 0; i < joined.size();) {
        const QString href = joined.at(i).marks.href;
        const bool linked = !href.isEmpty() && isSafeLink(href);
        if (linked)
            open("w:hyperlink", {{"r:id", relate(QStringLiteral("hyperlink"), href, true)}});
        for (; i < joined.size() && joined.at(i).marks.href == href; ++i)
            writeSpan(joined.at(i));
        if (linked)
            close();
    }
}

void DocxWriter::writeSpan(const Span &span)
{
    if (!span.marks.footnote.isEmpty()) {
        writeCall(span.marks.footnote);
        return;
    }
    for (const auto &[text, rightToLeft] : byDirection(span.text, m_rightToLeft))
        writeRun(text, span.marks, rightToLeft);
}

void DocxWriter::writeCall(const QString &name)
{
    const qsizetype index = m_notes.indexOf(name);
    if (index < 0)
        return;
    if (m_called.contains(name)) {
        Marks marks;
        marks.superscript = true;
        writeRun(number(index + 1), marks, false); // Word has one call a note
        return;
    }
    m_called.insert(name);
    open("w:r");
    open("w:rPr");
    value("w:rStyle", QStringLiteral("FootnoteReference"));
    close();
    leaf("w:footnoteReference", {{"w:id", number(firstNote + index)}});
    close();
}

void DocxWriter::writeRun(const QString &text, const Marks &marks, bool rightToLeft)
{
    open("w:r");
    open("w:rPr");
    if (marks.code)
        value("w:rStyle", QStringLiteral("VerbatimChar"));
    else if (!marks.href.isEmpty())
        value("w:rStyle", QStringLiteral("Hyperlink"));
    if (marks.bold) {
        leaf("w:b");
        leaf("w:bCs");
    }
    if (marks.italic) {
        leaf("w:i");
        leaf("w:iCs");
    }
    if (marks.strike)
        leaf("w:strike");
    if (marks.superscript || marks.subscript)
        value("w:vertAlign", marks.superscript ? QStringLiteral("superscript") : QStringLiteral("subscript"));
    if (rightToLeft)
        leaf("w:rtl");
    const QString language = !marks.language.isEmpty() ? marks.language : m_block ? m_block->language : QString();
    if (!language.isEmpty())
        leaf("w:lang", {{rightToLeft ? "w:bidi" : "w:val", language}});
    close();
    QString letters;
    const auto flush = [&] {
        if (letters.isEmpty())
            return;
        open("w:t", {{"xml:space", QStringLiteral("preserve")}});
        m_xml->writeCharacters(xmlText(std::exchange(letters, {})));
        close();
    };
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const char *element = code == u'\n'    ? "w:br"
                              : code == u'\t'  ? "w:tab"
                              : code == 0xad   ? "w:softHyphen"
                              : code == 0x2011 ? "w:noBreakHyphen"
                                               : nullptr;
        if (element) {
            flush();
            leaf(element);
        } else if (code >= 0x20 && c != core::footnoteCall && code < 0xfffe) {
            letters += c;
        }
    }
    flush();
    close();
}

} // namespace formats::docx
