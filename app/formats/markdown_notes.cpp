// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/markdown_notes.h"

namespace formats {

namespace {

using core::Span;

// Two code points that no text has: a call is its number between them.
constexpr QChar signBegin(0xfdd0);
constexpr QChar signEnd(0xfdd1);

bool isFence(const QByteArray &line, QByteArray &fence)
{
    qsizetype at = 0;
    while (at < line.size() && at < 4 && line.at(at) == ' ')
        ++at;
    if (at > 3 || at >= line.size() || (line.at(at) != '`' && line.at(at) != '~'))
        return false;
    qsizetype end = at;
    while (end < line.size() && line.at(end) == line.at(at))
        ++end;
    if (end - at < 3)
        return false;
    const QByteArray found = line.mid(at, end - at);
    if (fence.isEmpty()) {
        if (found.at(0) == '`' && line.indexOf('`', end) >= 0)
            return false;
        fence = found;
    } else if (found.at(0) == fence.at(0) && found.size() >= fence.size() && line.mid(end).trimmed().isEmpty()) {
        fence.clear();
    }
    return true;
}

// The name in "[^name]: " and where the text begins.
QByteArray definition(const QByteArray &line, qsizetype &textBegin)
{
    qsizetype begin = 0;
    while (begin < 3 && begin < line.size() && line.at(begin) == ' ')
        ++begin;
    if (line.mid(begin, 2) != "[^")
        return {};
    const qsizetype end = line.indexOf("]:", begin + 2);
    if (end <= begin + 2 || end - begin > 200)
        return {};
    const QByteArray name = line.mid(begin + 2, end - begin - 2);
    for (const char c : name) {
        if (c == ' ' || c == '\t' || c == '[' || c == ']')
            return {};
    }
    textBegin = end + 2;
    return name;
}

} // namespace

MarkdownNotes::MarkdownNotes(const QByteArray &markdown)
{
    if (!markdown.contains("[^")) {
        m_text = markdown;
        return;
    }
    QByteArray text;
    QByteArray fence;
    bool inNote = false;
    bool blank = false;
    for (const QByteArray &whole : markdown.split('\n')) {
        const QByteArray line = whole.endsWith('\r') ? whole.chopped(1) : whole;
        qsizetype begin = 0;
        const bool fenced = !fence.isEmpty();
        const bool mark = !inNote && isFence(line, fence);
        const QByteArray name = fenced || mark ? QByteArray() : definition(line, begin);
        if (!name.isEmpty() && !m_numbers.contains(name)) {
            m_notes.append({QString::fromUtf8(name), line.mid(begin).trimmed()});
            m_numbers.insert(name, int(m_names.size()));
            m_names.append(QString::fromUtf8(name));
            inNote = true;
            blank = false;
            continue;
        }
        const bool indented = line.startsWith("    ") || line.startsWith('\t');
        if (inNote && line.trimmed().isEmpty()) {
            blank = true;
            continue;
        }
        if (inNote && (indented || !blank)) {
            m_notes.last().text += (blank ? "\n\n" : "\n") + line.trimmed();
            blank = false;
            continue;
        }
        if (inNote)
            text += '\n';
        inNote = false;
        text += line + '\n';
    }
    m_text = withSigns(text);
    for (Note &note : m_notes)
        note.text = withSigns(note.text);
}

QByteArray MarkdownNotes::withSigns(const QByteArray &text) const
{
    if (m_names.isEmpty())
        return text;
    QByteArray out;
    qsizetype at = 0;
    for (qsizetype begin = text.indexOf("[^"); begin >= 0; begin = text.indexOf("[^", begin + 2)) {
        qsizetype slashes = 0;
        while (begin - slashes > 0 && text.at(begin - slashes - 1) == '\\')
            ++slashes;
        const qsizetype end = text.mid(begin, 202).indexOf(']');
        if (slashes % 2 != 0 || end < 0)
            continue;
        const auto number = m_numbers.constFind(text.mid(begin + 2, end - 2));
        if (number == m_numbers.cend())
            continue;
        out += text.mid(at, begin - at);
        out += QString(signBegin + QString::number(*number) + signEnd).toUtf8();
        at = begin + end + 1;
    }
    return out + text.mid(at);
}

QList<Span> MarkdownNotes::withCalls(const QList<Span> &spans) const
{
    if (m_names.isEmpty())
        return spans;
    QList<Span> out;
    for (const Span &span : spans) {
        if (span.marks.code) {
            out.append(Span{restored(span.text), span.marks});
            continue;
        }
        qsizetype at = 0;
        for (qsizetype begin = span.text.indexOf(signBegin); begin >= 0;
             begin = span.text.indexOf(signBegin, begin + 1)) {
            const qsizetype end = span.text.indexOf(signEnd, begin);
            if (end < 0)
                break;
            const QString name = m_names.value(span.text.mid(begin + 1, end - begin - 1).toInt());
            out.append(Span{span.text.mid(at, begin - at), span.marks});
            Span call{QString(core::footnoteCall), {}};
            call.marks.footnote = name;
            if (!name.isEmpty())
                out.append(call);
            at = end + 1;
        }
        out.append(Span{span.text.mid(at), span.marks});
    }
    return core::normalised(out);
}

QString MarkdownNotes::restored(const QString &text) const
{
    QString out;
    qsizetype at = 0;
    for (qsizetype begin = text.indexOf(signBegin); begin >= 0; begin = text.indexOf(signBegin, at)) {
        const qsizetype end = text.indexOf(signEnd, begin);
        if (end < 0)
            break;
        const QString name = m_names.value(text.mid(begin + 1, end - begin - 1).toInt());
        out += text.mid(at, begin - at) + QLatin1String("[^") + name + QLatin1Char(']');
        at = end + 1;
    }
    return out + text.mid(at);
}

QString markdownNoteName(const QString &name)
{
    QString safe;
    for (const QChar c : name.left(40))
        safe += c.isSpace() || c == QLatin1Char('[') || c == QLatin1Char(']') || c == QLatin1Char('\\')
                    ? QLatin1Char('-')
                    : c;
    return safe.isEmpty() ? QStringLiteral("note") : safe;
}

} // namespace formats
