// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/inline_html_edit.h"

#include "core/caption_calls.h"
#include "formats/dom.h"
#include "formats/inline_html_marks.h"
#include "formats/tag.h"

#include <algorithm>

namespace formats {

namespace {

using core::Marks;
using core::Span;

constexpr int none = -1;

// An element of the source, in a chain to those around it.
struct Element
{
    OpenMark mark; // with the source's own tags
    QByteArray name;
    int parent = none;
};

// One UTF-16 unit of the text and the bytes it was written with.
struct Letter
{
    QChar c;
    qsizetype begin = 0;
    qsizetype end = 0;
    int element = none;
};

int utf8Length(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    if (byte < 0xc0)
        return 1;
    return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

// Finds the bytes of each letter. Where it should read otherwise than readInline() its answer is not used.
class Letters
{
public:
    Letters(const QByteArray &html, InlineRules rules)
        : m_html(html)
        , m_rules(rules)
    {
    }

    bool read()
    {
        while (m_at < m_html.size()) {
            const char c = m_html.at(m_at);
            if (c == '<' && !readTag())
                return false;
            if (c == '&')
                readReference();
            else if (c != '<')
                readCharacter(c);
        }
        const bool trimmed = m_rules.lineEnds != LineEnds::Verbatim && !letters.isEmpty();
        if (trimmed && letters.last().c == QLatin1Char(' '))
            letters.removeLast();
        return m_element == none;
    }

    QList<Letter> letters;
    QList<Element> elements;

private:
    void add(const QString &text, qsizetype end)
    {
        for (const QChar c : text)
            letters.append({c, m_at, end, m_element});
        m_at = end;
        m_atLineStart = false;
        m_afterSpace = false;
    }

    bool readTag()
    {
        Tag tag;
        const TagScan scan = scanTag(m_html, m_at, tag);
        if (scan == TagScan::Unfinished)
            return false;
        if (scan == TagScan::NoTag) {
            add(QStringLiteral("<"), m_at + 1);
            return true;
        }
        if (tag.closing) {
            if (m_element == none || elements.at(m_element).name != tag.name)
                return false;
            elements[m_element].mark.close = m_html.mid(tag.begin, tag.end - tag.begin);
            m_element = elements.at(m_element).parent;
        } else if (tag.name == "br") {
            endLine(tag.end);
        } else if (!readCall(tag)) {
            const QByteArray open = m_html.mid(tag.begin, tag.end - tag.begin);
            elements.append({{open, {}, meaningOfTag(open)}, tag.name, m_element});
            m_element = int(elements.size()) - 1;
        }
        m_at = std::max(m_at, tag.end);
        return true;
    }

    bool readCall(const Tag &tag)
    {
        if (m_rules.footnotes != Footnotes::Ours || tag.name != "sup"
            || !m_html.mid(tag.begin, tag.end - tag.begin).startsWith("<sup class=\"footnote\" id=\"fnref-"))
            return false;
        const qsizetype end = m_html.indexOf("</sup>", tag.end);
        if (end < 0)
            return false;
        add(QString(core::footnoteCall), end + 6);
        return true;
    }

    void readReference()
    {
        qsizetype end = m_at + 1;
        while (end < m_html.size() && end - m_at < 40
               && (QChar::fromLatin1(m_html.at(end)).isLetterOrNumber() || m_html.at(end) == '#'))
            ++end;
        if (end < m_html.size() && m_html.at(end) == ';')
            ++end;
        const Dom dom(m_html.mid(m_at, end - m_at));
        const GumboVector &children = dom.body()->v.element.children;
        QString text;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto *node = static_cast<const GumboNode *>(children.data[i]);
            text += isText(node) ? textOf(node) : QString();
        }
        add(text, end);
    }

    void endLine(qsizetype end)
    {
        if (m_rules.lineEnds != LineEnds::Verbatim && !letters.isEmpty() && letters.last().c == QLatin1Char(' '))
            letters.removeLast();
        add(QStringLiteral("\n"), end);
        m_atLineStart = true;
    }

    void readCharacter(char c)
    {
        if (m_rules.lineEnds == LineEnds::Verbatim || !isSpace(c)) {
            if (c == '\r') {
                const bool pair = m_at + 1 < m_html.size() && m_html.at(m_at + 1) == '\n';
                return add(QStringLiteral("\n"), m_at + (pair ? 2 : 1));
            }
            const qsizetype end = std::min(m_html.size(), m_at + utf8Length(c));
            return add(QString::fromUtf8(m_html.mid(m_at, end - m_at)), end);
        }
        const bool lineEnd = c == '\n' || c == '\r';
        if (lineEnd && m_rules.lineEnds == LineEnds::Break && !m_atLineStart)
            return endLine(m_at + 1);
        if (m_atLineStart) {
            ++m_at;
        } else if (m_afterSpace) {
            letters.last().end = ++m_at;
        } else {
            add(QStringLiteral(" "), m_at + 1);
            m_afterSpace = true;
            // A space that ends its run swallows those that follow behind a tag.
            m_atLineStart = m_at < m_html.size() && m_html.at(m_at) == '<';
        }
    }

    const QByteArray &m_html;
    InlineRules m_rules;
    qsizetype m_at = 0;
    int m_element = none;
    bool m_atLineStart = true;
    bool m_afterSpace = false;
};

QString lettersOf(const QList<Span> &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

// The marks of each letter, one by one from either end.
class MarkedLetters
{
public:
    explicit MarkedLetters(const QList<Span> &spans)
        : text(lettersOf(spans))
    {
        m_of.reserve(text.size());
        for (const Span &span : spans)
            m_of.insert(m_of.size(), span.text.size(), &span.marks);
    }

    [[nodiscard]] const Marks &marks(qsizetype at) const { return *m_of.at(at); }
    const QString text;

private:
    QList<const Marks *> m_of;
};

bool sameLetter(const MarkedLetters &a, qsizetype i, const MarkedLetters &b, qsizetype j)
{
    return a.text.at(i) == b.text.at(j) && a.marks(i) == b.marks(j);
}

struct Common
{
    qsizetype front = 0;
    qsizetype back = 0;
};

Common commonOf(const MarkedLetters &a, const MarkedLetters &b)
{
    Common common;
    const qsizetype most = std::min(a.text.size(), b.text.size());
    while (common.front < most && sameLetter(a, common.front, b, common.front))
        ++common.front;
    while (common.back < most - common.front
           && sameLetter(a, a.text.size() - 1 - common.back, b, b.text.size() - 1 - common.back))
        ++common.back;
    return common;
}

// Letters first to last of the spans.
QList<Span> part(const QList<Span> &spans, qsizetype first, qsizetype last)
{
    QList<Span> cut;
    qsizetype at = 0;
    for (const Span &span : spans) {
        const qsizetype begin = std::max(first - at, qsizetype(0));
        const qsizetype end = std::min(last - at, span.text.size());
        if (begin < end)
            cut.append({span.text.mid(begin, end - begin), span.marks});
        at += span.text.size();
    }
    return cut;
}

// Writes what stands between two cuts of the source, inside the elements that are open at the first and ending in those
// that are open at the second.
class Between
{
public:
    Between(const QList<Element> &elements, int first, const InlineDialect &dialect)
        : m_elements(elements)
        , m_dialect(dialect)
    {
        for (const int element : chain(first))
            m_open.append({m_elements.at(element).mark, element});
        m_base = m_open.size();
    }

    void write(const Span &span)
    {
        QList<OpenMark> wanted = openMarks(span.marks, m_dialect, Links::AsTheyAre);
        qsizetype kept = 0;
        for (bool more = true; more && kept < m_base;) {
            const auto found = std::find_if(wanted.begin(), wanted.end(), [&](const OpenMark &mark) {
                return mark.meaning == m_open.at(kept).mark.meaning;
            });
            more = found != wanted.end();
            if (more) {
                wanted.erase(found);
                ++kept;
            }
        }
        if (kept < m_base) {
            closeDownTo(kept);
            m_base = kept;
        }
        qsizetype shared = 0;
        while (m_base + shared < m_open.size() && shared < wanted.size()
               && m_open.at(m_base + shared).mark.meaning == wanted.at(shared).meaning)
            ++shared;
        closeDownTo(m_base + shared);
        for (; shared < wanted.size(); ++shared) {
            m_open.append({wanted.at(shared), none});
            html += wanted.at(shared).open;
        }
        html += inlineText(span, m_dialect);
    }

    void end(int element)
    {
        const QList<int> wanted = chain(element);
        qsizetype shared = 0;
        while (shared < m_open.size() && shared < wanted.size()
               && (m_open.at(shared).element == wanted.at(shared)
                   || m_open.at(shared).mark.open == m_elements.at(wanted.at(shared)).mark.open))
            ++shared;
        closeDownTo(shared);
        for (; shared < wanted.size(); ++shared)
            html += m_elements.at(wanted.at(shared)).mark.open;
    }

    QByteArray html;

private:
    struct Open
    {
        OpenMark mark;
        int element = none; // none: ours
    };

    QList<int> chain(int element) const
    {
        QList<int> outermostFirst;
        for (; element != none; element = m_elements.at(element).parent)
            outermostFirst.prepend(element);
        return outermostFirst;
    }

    void closeDownTo(qsizetype depth)
    {
        while (m_open.size() > depth)
            html += m_open.takeLast().mark.close;
    }

    const QList<Element> &m_elements;
    const InlineDialect &m_dialect;
    QList<Open> m_open;
    qsizetype m_base = 0;
};

bool splitsCharacter(const QList<Letter> &letters, qsizetype at)
{
    return at > 0 && at < letters.size() && letters.at(at).begin == letters.at(at - 1).begin;
}

QByteArray spliced(const QByteArray &html, const QList<Span> &before, const QList<Span> &after, const Letters &source,
                   const InlineDialect &dialect)
{
    const MarkedLetters old(before);
    const MarkedLetters now(after);
    Common common = commonOf(old, now);
    const QList<Letter> &letters = source.letters;
    while (splitsCharacter(letters, common.front))
        --common.front;
    while (splitsCharacter(letters, letters.size() - common.back))
        --common.back;
    qsizetype cut = 0;
    while (common.front == 0 && cut < html.size() && isSpace(html.at(cut)))
        ++cut;
    int element = none;
    if (common.front > 0) {
        cut = letters.at(common.front - 1).end;
        element = letters.at(common.front - 1).element;
    }
    qsizetype resume = html.size();
    while (common.back == 0 && resume > cut && isSpace(html.at(resume - 1)))
        --resume;
    int then = none;
    if (common.back > 0) {
        resume = letters.at(letters.size() - common.back).begin;
        then = letters.at(letters.size() - common.back).element;
    }
    Between between(source.elements, element, dialect);
    for (const Span &span : part(after, common.front, now.text.size() - common.back))
        between.write(span);
    between.end(then);
    return html.left(cut) + between.html + html.mid(resume);
}

} // namespace

QByteArray changedInline(const QByteArray &html, const QList<Span> &spans, InlineRules rules,
                         const InlineDialect &dialect)
{
    const QList<Span> after = core::normalised(spans);
    const QByteArray fresh = writeInline(after, dialect);
    const InlineText before = readInline(html, rules);
    Letters source(html, rules);
    if (html.isEmpty() || !before.faithful || !source.read() || source.letters.size() != lettersOf(before.spans).size())
        return fresh;
    for (qsizetype i = 0; const QChar c : lettersOf(before.spans)) {
        if (source.letters.at(i++).c != c)
            return fresh;
    }
    const QByteArray changed = spliced(html, before.spans, after, source, dialect);
    const InlineText said = readInline(changed, rules);
    return said.faithful && said.spans == readInline(fresh, rules).spans ? changed : fresh;
}

QByteArray renumbered(const QByteArray &html, const FootnoteNumbers &numbers)
{
    const QByteArray &start = core::captionCallStart;
    QByteArray changed;
    qsizetype done = 0;
    for (qsizetype at = html.indexOf(start); at >= 0; at = html.indexOf(start, at + 1)) {
        const qsizetype quote = html.indexOf('"', at + start.size());
        const qsizetype close = html.indexOf("</sup>", at);
        if (quote < 0 || close < 0)
            break;
        const QString name = footnoteName(html.mid(at + start.size(), quote - at - start.size()));
        const auto number = numbers.constFind(name);
        const QByteArray digits = html.mid(at, close - at);
        const qsizetype from = digits.lastIndexOf('>', digits.size() - 5) + 1;
        const int said = digits.mid(from, digits.size() - 4 - from).toInt();
        if (number == numbers.constEnd() || said == *number || footnoteCallHtml(name, said) != digits + "</sup>")
            continue;
        changed += html.mid(done, at - done) + footnoteCallHtml(name, *number);
        done = close + 6;
    }
    return done == 0 ? html : changed + html.mid(done);
}

} // namespace formats
