// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_tamer.h"

#include "formats/documents/picture_type.h"
#include "formats/html_amp.h"
#include "formats/html_names.h"
#include "formats/inline_html.h"
#include "formats/tag.h"

#include <QSet>

#include <algorithm>

namespace formats {

using namespace html;

namespace {

constexpr int deepestFormatting = 16; // a parser repeats open ones in every paragraph
constexpr qsizetype longestAttribute = 4096;
constexpr qsizetype longestTag = 64 * 1024; // what is longer says nothing a reader needs
constexpr qsizetype longestStyles = 1024 * 1024;
constexpr qsizetype mostPictures = 200;
constexpr qsizetype mostAmp = 1000; // elements of AMP in each other

class Tamer
{
public:
    Tamer(const QByteArray &html, const HtmlLimits &limits, DropLog *dropped)
        : m_html(html)
        , m_limits(limits)
        , m_dropped(dropped)
    {
    }

    core::Result<Tame> run()
    {
        m_out.reserve(std::min<qsizetype>(m_html.size(), 4 * 1024 * 1024));
        while (m_at < m_html.size() && m_tags <= m_limits.tags && m_out.size() <= m_limits.text
               && !m_limits.patience.isOver()) {
            const qsizetype open = m_html.indexOf('<', m_at);
            const qsizetype textEnd = open < 0 ? m_html.size() : open;
            takeText(textEnd);
            if (open >= 0)
                takeMarkup();
        }
        if (m_tags > m_limits.tags)
            return core::Error{core::Error::Kind::Invalid, QStringLiteral("too big: HTML with too many elements")};
        if (m_out.size() > m_limits.text)
            return core::Error{core::Error::Kind::Invalid, QStringLiteral("too big: HTML with too much text")};
        if (m_limits.patience.isOver())
            return core::Error{core::Error::Kind::Invalid, QStringLiteral("too big: HTML that takes too long")};
        return Tame{m_out, m_styles, m_pictures, m_base};
    }

private:
    void takeText(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            const char c = m_html.at(m_at);
            if (isSpace(c)) {
                m_word = 0;
            } else {
                m_headingBegins = false;
                m_word += (uchar(c) & 0xc0) != 0x80 ? 1 : 0; // counts characters, not bytes
            }
            // The parser would put a sign of its own in the place of a control character.
            const bool control = (uchar(c) < 0x20 && !isSpace(c)) || c == 0x7f;
            if (m_word <= m_limits.wordLength && (!control || c == '\v'))
                m_out += control ? ' ' : c;
            else if (m_word == m_limits.wordLength + 1 && m_dropped && (uchar(c) & 0xc0) != 0x80)
                m_dropped->add(Dropped::LongWords, QString::fromUtf8(m_html.mid(m_at, 40)));
        }
    }

    void takeMarkup()
    {
        // A sign of less than in the text.
        const char next = m_at + 1 < m_html.size() ? m_html.at(m_at + 1) : ' ';
        if (!(next == '/' || next == '!' || next == '?' || (next >= 'a' && next <= 'z')
              || (next >= 'A' && next <= 'Z'))) {
            if (++m_word <= m_limits.wordLength)
                m_out += "&lt;";
            ++m_at;
            return;
        }
        Tag tag;
        const QByteArrayView rest = QByteArrayView(m_html).sliced(m_at);
        if (rest.startsWith("<!--")) {
            const qsizetype begin = m_at;
            skipComment(m_at);
            const bool condition = m_at - begin < 60 && m_html.at(std::min(begin + 4, m_html.size() - 1)) == '['
                                   && m_html.mid(begin, m_at - begin).contains("]-->");
            takeCondition(begin, condition);
            return;
        }
        if (m_at + 1 < m_html.size() && (m_html.at(m_at + 1) == '!' || m_html.at(m_at + 1) == '?')) {
            const qsizetype begin = m_at;
            skipTo(">", m_at + 2);
            takeCondition(begin, true);
            return;
        }
        switch (scanTag(m_html, m_at, tag)) {
        case TagScan::Unfinished:
            m_at = m_html.size();
            return;
        case TagScan::NoTag:
            if (rest.startsWith("</")) {
                skipTo(">", m_at + 2); // a browser takes it for a comment
                return;
            }
            if (++m_word <= m_limits.wordLength)
                m_out += "&lt;";
            ++m_at;
            return;
        case TagScan::Found:
            break;
        }
        m_at = tag.end;
        ++m_tags;
        if (tag.name == "base" && m_base.isEmpty() && m_dropped)
            m_base = decodedAttribute(m_html.mid(tag.begin, std::min(tag.end - tag.begin, longestTag)), "href");
        if (isOfficeData(tag.name) && !tag.closing && !tag.selfClosing) {
            skipToEndOf(tag.name);
            return;
        }
        if (!tag.closing && isStandIn(tag)) {
            if (!tag.selfClosing && !isVoid(tag.name))
                skipToEndOf(tag.name);
            return;
        }
        if (tag.name == "input" && m_dropped) {
            takeBox(tag);
            return;
        }
        if (isAmp(tag.name)) {
            takeAmp(tag);
            return;
        }
        const bool shut = tag.name == "dialog" && !tag.closing && !says(tag, "open");
        tag.name = plainName(tag.name);
        const bool foreign = tag.name == "svg" || tag.name == "math";
        const bool words = tag.name == "button" && m_headingBegins; // what is clicked to open what is below
        if (isDropped(tag.name) && !words && !tag.closing && !(tag.selfClosing && foreign)) {
            if (m_dropped)
                m_dropped->add(Dropped::Frames, QString::fromLatin1(tag.name));
            if (foreign)
                skipForeign(tag.name);
            else
                skipElement(tag.name);
        } else if (isRawText(tag.name) && !tag.closing) {
            takeRawText(tag);
        } else if (tag.closing)
            close(tag.name);
        else
            open(tag, shut ? Shown::No : Shown::Yes);
    }

    // A box in a list of things to do, which nobody can tick: it only says what is done.
    void takeBox(const Tag &tag)
    {
        const QByteArrayView whole = QByteArrayView(m_html).sliced(tag.begin, tag.end - tag.begin);
        if (whole.size() <= longestTag && attributeOf(whole, "type").toLower() == "checkbox"
            && (says(tag, "disabled") || attributeOf(whole, "class").contains("task")))
            m_out += QByteArray("<span role=\"checkbox\" aria-checked=\"") + (says(tag, "checked") ? "true" : "false")
                     + "\"></span>";
    }

    // As its plain siblings; of what is only something around its content, the content.
    void takeAmp(const Tag &tag)
    {
        Tag plain = tag;
        plain.name = "div";
        if (tag.closing) {
            if (m_amp.isEmpty())
                return;
            if (m_amp.takeLast())
                close(plain.name);
            return;
        }
        const AmpTag amp = ampTag(tag.name, QByteArrayView(m_html).sliced(tag.begin, tag.end - tag.begin));
        bool around = false;
        switch (amp.is) {
        case AmpTag::Is::Picture:
            plain.name = "img";
            open(plain, Shown::Yes);
            break;
        case AmpTag::Is::Frame:
            m_out +=
                "<iframe src=\"" + QByteArray(amp.address).replace('"', "&quot;").replace('\0', "") + "\"></iframe>";
            break;
        case AmpTag::Is::Player:
            if (m_dropped)
                m_dropped->add(Dropped::Frames, QString::fromLatin1(tag.name));
            break;
        case AmpTag::Is::Hidden:
        case AmpTag::Is::Around:
            around = !tag.selfClosing && amp.is == AmpTag::Is::Hidden;
            if (around)
                open(plain, Shown::No);
            break;
        }
        if (!tag.selfClosing && m_amp.size() < mostAmp)
            m_amp.append(around);
    }

    // What an AMP page shows until the thing itself is there, or instead of it.
    [[nodiscard]] bool isStandIn(const Tag &tag) const
    {
        return !m_amp.isEmpty() && (says(tag, "placeholder") || says(tag, "fallback"));
    }

    [[nodiscard]] bool says(const Tag &tag, const char *name) const
    {
        const QList<Attribute> all = attributesOf(QByteArrayView(m_html).sliced(tag.begin, tag.end - tag.begin));
        return std::any_of(all.cbegin(), all.cend(), [name](const Attribute &one) { return one.name == name; });
    }

    // As browsers do: "<!-->" and "<!--->" are whole ones, and "--!>" ends one as well.
    void skipComment(qsizetype begin)
    {
        const qsizetype plain = m_html.indexOf("-->", begin + 2);
        if (m_bang < begin + 4) {
            m_bang = m_html.indexOf("--!>", begin + 4); // looked up once for all comments in front of it
            m_bang = m_bang < 0 ? m_html.size() : m_bang;
        }
        const qsizetype end = plain < 0 ? m_html.size() : plain + 3;
        m_at = std::min(end, std::min(m_bang + 4, m_html.size()));
    }

    // What a word processor keeps for itself beside the text. One without an end is only a tag.
    void skipToEndOf(const QByteArray &name)
    {
        if (m_endless.contains(name))
            return;
        const qsizetype begin = m_at;
        if (skipElement(name))
            return;
        m_endless.insert(name);
        m_at = begin;
    }

    // "<![if !supportLists]>", "<!--[if !supportLists]-->": what stands up to the end of the condition is the sign in
    // front of a list item. All other conditions and comments are nothing.
    void takeCondition(qsizetype begin, bool condition)
    {
        const QByteArrayView whole = QByteArrayView(m_html).sliced(begin, m_at - begin);
        if (condition && m_dropped && whole.size() < 60) {
            const QByteArray word = whole.toByteArray().toLower();
            if (word.contains("[if !supportlists]") && m_marker.isEmpty()) {
                Tag tag;
                m_marker = "<span style='mso-list:Ignore'>";
                if (scanTag(m_marker, 0, tag) == TagScan::Found && m_open.size() < m_limits.depth) {
                    m_open.append(tag.name);
                    m_out += m_marker;
                    m_markerDepth = m_open.size();
                }
                return;
            }
            if (word.contains("[endif]") && !m_marker.isEmpty()) {
                if (m_markerDepth > 0 && m_open.size() >= m_markerDepth && m_open.at(m_markerDepth - 1) == "span")
                    pop(m_markerDepth - 1);
                m_marker.clear();
                m_markerDepth = 0;
                return;
            }
        }
        if (m_dropped && whole.startsWith("<!--") && !whole.startsWith("<!--StartFragment")
            && !whole.startsWith("<!--EndFragment"))
            m_dropped->add(Dropped::Comments, m_dropped->wantsSample(Dropped::Comments) ? QString::fromUtf8(
                                                  whole.sliced(4, qMin<qsizetype>(whole.size() - 4, 120)))
                                                                                        : QString());
    }

    void skipTo(const char *end, qsizetype from)
    {
        const qsizetype found = m_html.indexOf(end, from);
        m_at = found < 0 ? m_html.size() : found + qstrlen(end);
    }

    void skipRawText(const QByteArray &name)
    {
        for (qsizetype at = m_html.indexOf("</", m_at); at >= 0; at = m_html.indexOf("</", at + 2)) {
            const qsizetype behind = at + 2 + name.size();
            if (m_html.mid(at + 2, name.size()).compare(name, Qt::CaseInsensitive) != 0 || behind >= m_html.size()
                || !(isSpace(m_html.at(behind)) || m_html.at(behind) == '/' || m_html.at(behind) == '>'))
                continue;
            Tag tag;
            if (scanTag(m_html, at, tag) != TagScan::Found)
                break;
            m_at = tag.end;
            return;
        }
        m_at = m_html.size();
    }

    void takeRawText(const Tag &tag)
    {
        const qsizetype begin = m_at;
        if (tag.name == "iframe")
            m_out += written(tag) + "</iframe>"; // the reader knows some films by their address
        if (!(tag.name == "iframe" && tag.selfClosing))
            skipRawText(tag.name);
        if (!m_dropped)
            return;
        if (tag.name == "noscript")
            takeUnscripted(begin, m_at);
        if (tag.name == "script")
            m_dropped->add(Dropped::Scripts, QString::fromUtf8(m_html.mid(tag.begin, 120)));
        else if (tag.name == "style" && m_styles.size() + m_at - begin < longestStyles)
            m_styles += m_html.mid(begin, m_at - begin) + ";";
    }

    // Pages whose pictures a script puts in have them once more for programs without any; some have them there alone.
    void takeUnscripted(qsizetype begin, qsizetype end)
    {
        constexpr int most = 200;           // looked for
        constexpr qsizetype longest = 8192; // of what holds a picture
        constexpr qsizetype nearby = 4096;  // behind it, where the other one may be
        const qsizetype at = m_html.indexOf("<img", begin);
        Tag tag;
        if (at < 0 || at >= end || end - begin > longest || ++m_unscripted > most
            || scanTag(m_html, at, tag) != TagScan::Found || tag.end > end || tag.name != "img")
            return;
        const QByteArray address = attributeOf(QByteArrayView(m_html).sliced(tag.begin, tag.end - tag.begin), "src");
        const QByteArray path = address.left(address.indexOf('?') < 0 ? address.size() : address.indexOf('?'));
        const QByteArray name = path.mid(path.lastIndexOf('/') + 1).toLower();
        const bool photo = name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".png")
                           || name.endsWith(".webp") || name.endsWith(".avif");
        const QByteArray file = path.mid(path.lastIndexOf('/') + 1);
        if (photo && !m_out.contains(file) && !m_html.mid(end, nearby).contains(file))
            m_out += written(tag);
    }

    // A drawing or a formula, up to its end or to where a browser would end it.
    void skipForeign(const QByteArray &name)
    {
        int depth = 1;
        QList<QByteArray> html; // elements with HTML of their own that are open
        while (depth > 0) {
            const qsizetype at = m_html.indexOf('<', m_at);
            if (at < 0) {
                m_at = m_html.size();
                return;
            }
            const QByteArrayView rest = QByteArrayView(m_html).sliced(at);
            if (rest.startsWith("<!--")) {
                skipComment(at);
                continue;
            }
            if (rest.startsWith("<![CDATA[")) {
                skipTo("]]>", at + 9);
                continue;
            }
            Tag tag;
            const TagScan scan = scanTag(m_html, at, tag);
            if (scan == TagScan::Unfinished) {
                m_at = m_html.size();
                return;
            }
            if (scan == TagScan::Found && html.isEmpty() && breaksOut(tag, rest.first(tag.end - at))) {
                m_at = at;
                return;
            }
            m_at = scan == TagScan::Found ? tag.end : at + 1;
            if (scan != TagScan::Found || tag.selfClosing)
                continue;
            if (tag.closing && !html.isEmpty() && tag.name == html.last())
                html.removeLast();
            else if (!tag.closing && holdsHtml(tag.name) && html.size() < m_limits.depth)
                html.append(tag.name);
            else if (tag.name == name)
                depth += tag.closing ? -1 : 1;
        }
    }

    // False when it has no end, and all the rest was skipped.
    bool skipElement(const QByteArray &name)
    {
        // One that opens inside another of its kind ends it.
        const bool nests = name != "button" && name != "select";
        int depth = 1;
        while (depth > 0) {
            const qsizetype at = m_html.indexOf('<', m_at);
            Tag tag;
            const TagScan scan = at < 0 ? TagScan::Unfinished : scanTag(m_html, at, tag);
            if (scan == TagScan::Unfinished) {
                m_at = m_html.size();
                return false;
            }
            m_at = scan == TagScan::Found ? tag.end : at + 1;
            if (scan == TagScan::Found && tag.name == name && !tag.selfClosing)
                depth += tag.closing ? -1 : nests ? 1 : 0;
        }
        return true;
    }

    enum class Shown { Yes, No };
    void open(const Tag &tag, Shown shown)
    {
        const bool block = isBlock(tag.name);
        if (!block && !isInline(tag.name))
            return;
        if (block || tag.name == "br")
            m_word = 0;
        if (isVoid(tag.name)) {
            m_out += written(tag);
            return;
        }
        if (block)
            closeImplied(tag.name);
        else if (isFormatting(tag.name) && m_formatting >= (tag.name == "a" ? 2 : 1) * deepestFormatting) {
            if (m_dropped)
                m_dropped->add(Dropped::DeepStructure, QString::fromLatin1(tag.name));
            return;
        }
        if (m_open.size() >= m_limits.depth) {
            if (m_dropped)
                m_dropped->add(Dropped::DeepStructure, QString::fromLatin1(tag.name));
            ++m_overflow;
            if (block)
                m_out += "<p>"; // the structure goes, the paragraphs stay
            return;
        }
        m_open.append(tag.name);
        if (tag.name == "p")
            ++m_paragraphs;
        if (isFormatting(tag.name))
            ++m_formatting;
        m_out += written(tag, shown);
        m_headingBegins = m_headingBegins || isHeading(tag.name);
    }

    // The elements that a browser closes by itself when this one opens, so that they do not count as depth.
    void closeImplied(const QByteArray &name)
    {
        const auto closeUpTo = [this](const QSet<QByteArray> &closed, const QSet<QByteArray> &limits) {
            for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
                if (limits.contains(m_open.at(i)))
                    return;
                if (closed.contains(m_open.at(i))) {
                    pop(i);
                    return;
                }
            }
        };
        static const QSet<QByteArray> p = {"p"};
        static const QSet<QByteArray> li = {"li"};
        static const QSet<QByteArray> terms = {"dt", "dd"};
        static const QSet<QByteArray> cells = {"td", "th"};
        static const QSet<QByteArray> row = {"tr"};
        static const QSet<QByteArray> groups = {"tbody", "thead", "tfoot"};
        static const QSet<QByteArray> table = {"table"};
        static const QSet<QByteArray> aroundP = {"td", "th", "table", "caption"};
        static const QSet<QByteArray> aroundLi = {"ul", "ol", "table", "td", "th"};
        static const QSet<QByteArray> aroundTerms = {"dl", "table", "td", "th"};
        if (m_paragraphs > 0)
            closeUpTo(p, aroundP);
        if (name == "li")
            closeUpTo(li, aroundLi);
        else if (name == "dt" || name == "dd")
            closeUpTo(terms, aroundTerms);
        else if (cells.contains(name))
            closeUpTo(cells, table);
        else if (name == "tr")
            closeUpTo(row, table);
        else if (groups.contains(name))
            closeUpTo(groups, table);
    }

    void close(const QByteArray &name)
    {
        const bool block = isBlock(name);
        if (block)
            m_word = 0;
        if (m_overflow > 0 && (block || isInline(name))) {
            --m_overflow;
            if (block)
                m_out += "</p>";
            return;
        }
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open.at(i) == name) {
                pop(i);
                return;
            }
            // A stray </b> does not reach out of its cell, nor a </div>.
            if (!block && (m_open.at(i) == "td" || m_open.at(i) == "th"))
                return;
        }
        if (name == "p")
            m_out += "<p></p>";
    }

    void pop(qsizetype index)
    {
        while (m_open.size() > index) {
            const QByteArray name = m_open.takeLast();
            if (name == "p")
                --m_paragraphs;
            else if (isFormatting(name))
                --m_formatting;
            else if (isHeading(name))
                m_headingBegins = false;
            m_out += "</" + name + '>';
        }
    }

    QByteArray written(const Tag &tag, Shown shown = Shown::Yes)
    {
        QByteArray out = '<' + tag.name;
        if (shown == Shown::No)
            out += " hidden";
        const QByteArrayView whole = QByteArrayView(m_html).sliced(tag.begin, tag.end - tag.begin);
        const bool picture = m_dropped && tag.name == "img";
        if (whole.size() > longestTag && !picture)
            return out + '>';
        for (const Attribute &attribute : attributesOf(whole)) {
            if (picture && attribute.name == "src" && takePicture(attribute.value)) {
                out += " src=\"pasted:" + QByteArray::number(m_pictures.size() - 1) + '"';
                continue;
            }
            const qsizetype longest = attribute.name.endsWith("srcset") ? longestTag : longestAttribute;
            if (!isKeptAttribute(attribute.name) || attribute.value.size() > longest)
                continue;
            QByteArray value = attribute.value;
            value.replace('"', "&quot;").replace('\0', "");
            out += ' ' + attribute.name + "=\"" + value + '"';
        }
        return out + '>';
    }

    // "data:image/png;base64,…", of the kinds that are photos and drawings in points.
    bool takePicture(const QByteArray &address)
    {
        if (address.size() < 22 || qstrnicmp(address.constData(), "data:image/", 11) != 0
            || m_pictures.size() >= mostPictures)
            return false;
        const qsizetype comma = address.indexOf(',');
        const QByteArray kind = comma < 0 ? QByteArray() : address.mid(11, comma - 11).toLower();
        if (!kind.endsWith(";base64")
            || !(kind.startsWith("png") || kind.startsWith("jpeg") || kind.startsWith("jpg") || kind.startsWith("gif")
                 || kind.startsWith("webp")))
            return false;
        const QByteArray bytes = QByteArray::fromBase64(address.mid(comma + 1));
        const QSize size = pictureSize(bytes);
        if (size.isEmpty() ? bytes.size() < 100 : size.width() <= 2 && size.height() <= 2)
            return false; // one point that holds a place
        m_pictures.append(bytes);
        return true;
    }

    const QByteArray &m_html;
    const HtmlLimits &m_limits;
    DropLog *m_dropped;
    QByteArray m_styles;
    QList<QByteArray> m_pictures;
    QByteArray m_marker; // while a condition around the sign of a list item is open
    qsizetype m_markerDepth = 0;
    QByteArray m_out;
    QString m_base;
    QSet<QByteArray> m_endless; // elements of which no more end
    qsizetype m_at = 0;
    qsizetype m_bang = -1; // the next "--!>"
    int m_word = 0;
    int m_tags = 0;
    int m_overflow = 0;
    int m_formatting = 0;
    int m_unscripted = 0;
    int m_paragraphs = 0;         // open ones
    QList<bool> m_amp;            // elements of AMP that are open: whether an element was opened for each
    bool m_headingBegins = false; // one is open, and no letter of it has come
    QList<QByteArray> m_open;
};

} // namespace

namespace {

core::Result<Tame> tame(const QByteArray &html, const HtmlLimits &limits, DropLog *dropped)
{
    if (html.size() > limits.bytes)
        return core::Error{core::Error::Kind::Invalid,
                           QStringLiteral("too big: HTML larger than %1 bytes").arg(limits.bytes)};
    return Tamer(html, limits, dropped).run();
}

} // namespace

core::Result<QByteArray> tamed(const QByteArray &html, const HtmlLimits &limits)
{
    const core::Result<Tame> made = tame(html, limits, nullptr);
    if (!made)
        return made.error();
    return made->html;
}

core::Result<Tame> tamed(const QByteArray &html, const HtmlLimits &limits, DropLog &dropped)
{
    return tame(html, limits, &dropped);
}

} // namespace formats
