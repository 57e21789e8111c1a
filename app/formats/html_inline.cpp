// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_inline.h"

#include "formats/html.h"
#include "formats/inline_html.h"
#include "formats/inline_html_marks.h"
#include "formats/tag.h"

#include <QUrl>

#include <algorithm>

namespace formats {

namespace {

using core::Span;

const QByteArray callLetter = QString(core::footnoteCall).toUtf8();

// A run of spans inside the same kept elements. Calls are written as one letter each and then take their places, so
// that the marks around them stay whole.
QByteArray runHtml(const QList<Span> &run, NoteCalls &calls)
{
    QList<Span> spans;
    QStringList names;
    for (Span span : run) {
        span.marks.kept.clear();
        const QString name = std::exchange(span.marks.footnote, {});
        if (name.isEmpty()) {
            span.text.remove(core::footnoteCall);
        } else {
            span.text = core::footnoteCall;
            span.marks.href.clear();
            span.marks.superscript = false;
            names.append(name);
        }
        spans.append(span);
    }
    QByteArray html = writeInline(spans, {}, Links::SafeOnly);
    qsizetype at = 0;
    for (const QString &name : names) {
        at = html.indexOf(callLetter, at);
        if (at < 0)
            break;
        const QByteArray call = calls.call(name);
        html.replace(at, callLetter.size(), call);
        at += call.size();
    }
    return html;
}

struct Outside
{
    QList<QByteArray> tags; // of kept elements
    core::Marks left;       // what they do not say
};

Outside outside(const Span &span)
{
    Outside around{{}, span.marks};
    if (!span.marks.kept.isEmpty())
        around.tags = keptTags(span.marks, around.left);
    return around;
}

} // namespace

NoteCalls::NoteCalls(const core::Body &body)
{
    int number = 0;
    for (const QString &name : core::footnoteOrder(body))
        m_numbers.insert(name, ++number);
    for (const core::Block &block : body.blocks) {
        if (block.kind != core::BlockKind::Footnote || !m_numbers.contains(block.name))
            continue;
        m_known.insert(block.name);
        m_notes.append(block);
    }
    std::stable_sort(m_notes.begin(), m_notes.end(), [this](const core::Block &a, const core::Block &b) {
        return m_numbers.value(a.name, int(m_numbers.size()) + 1) < m_numbers.value(b.name, int(m_numbers.size()) + 1);
    });
}

QByteArray NoteCalls::call(const QString &name)
{
    const int number = m_numbers.value(name);
    if (number == 0)
        return {};
    QByteArray html = QByteArray::number(number);
    if (m_known.contains(name)) {
        const QByteArray anchor = noteAnchor(name);
        const QByteArray id = m_written.contains(name) ? QByteArray() : QByteArray(" id=\"fnref-" + anchor + '"');
        html = "<a href=\"#fn-" + anchor + '"' + id + '>' + html + "</a>";
        m_written.insert(name);
    }
    return "<sup class=\"footnote-call\">" + html + "</sup>";
}

QByteArray noteAnchor(const QString &name)
{
    return QUrl::toPercentEncoding(name);
}

QByteArray readersHtml(const QList<Span> &spans, NoteCalls &calls)
{
    QByteArray html;
    for (qsizetype i = 0; i < spans.size();) {
        const QList<QByteArray> kept = outside(spans.at(i)).tags;
        QList<Span> run;
        for (; i < spans.size(); ++i) {
            const Outside next = outside(spans.at(i));
            if (next.tags != kept)
                break;
            run.append(Span{spans.at(i).text, next.left});
        }
        QByteArray inside = runHtml(run, calls);
        for (qsizetype k = kept.size() - 1; k >= 0; --k) {
            const QByteArray open = sanitisedTag(kept.at(k));
            Tag tag;
            if (!open.isEmpty() && scanTag(open, 0, tag) == TagScan::Found)
                inside = open + inside + "</" + tag.name + '>';
        }
        html += inside;
    }
    return html;
}

QByteArray sanitisedTag(const QByteArray &source)
{
    Tag tag;
    if (!source.startsWith('<') || scanTag(source, 0, tag) != TagScan::Found || tag.closing)
        return {};
    const QByteArray rest = "x</" + tag.name + '>';
    const QByteArray clean = sanitise(source.left(tag.end) + rest);
    const QByteArray start = '<' + tag.name;
    return clean.startsWith(start) && clean.endsWith(rest) ? clean.chopped(rest.size()) : QByteArray();
}

} // namespace formats
