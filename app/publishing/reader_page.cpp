// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/reader_page.h"

#include "formats/inline_html.h"
#include "formats/tag.h"
#include "publishing/wordpress_api.h"

#include <QSet>

#include <algorithm>

namespace publishing {

namespace {

using formats::Tag;

// What stands in them is no text, and tags in it are none.
bool isSilent(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"script", "style", "template", "noscript", "textarea", "svg", "iframe"};
    return names.contains(name);
}

// Words on both sides of it are two.
bool parts(const QByteArray &name)
{
    static const QSet<QByteArray> names = {
        "p",  "div",    "section", "article", "header",     "footer",  "aside", "main", "nav",
        "h1", "h2",     "h3",      "h4",      "h5",         "h6",      "ul",    "ol",   "li",
        "dl", "dt",     "dd",      "pre",     "hr",         "table",   "tr",    "td",   "th",
        "br", "figure", "img",     "option",  "blockquote", "caption", "body",  "head", "title"};
    return names.contains(name);
}

class Reader
{
public:
    Reader(const QByteArray &html, const QUrl &at)
        : m_html(html)
        , m_base(at)
    {
    }

    ReaderPage read()
    {
        qsizetype at = 0;
        while (at < m_html.size()) {
            const qsizetype next = m_html.indexOf('<', at);
            take(m_html.mid(at, next < 0 ? -1 : next - at));
            if (next < 0)
                break;
            at = pass(next);
        }
        m_page.text = m_text.simplified();
        return m_page;
    }

private:
    // Goes behind what stands at a '<'.
    qsizetype pass(qsizetype at)
    {
        if (m_html.mid(at, 4) == "<!--") {
            const qsizetype end = m_html.indexOf("-->", at + 4);
            return end < 0 ? m_html.size() : end + 3;
        }
        Tag tag;
        switch (formats::scanTag(m_html, at, tag)) {
        case formats::TagScan::Found:
            break;
        case formats::TagScan::Unfinished:
            return m_html.size();
        case formats::TagScan::NoTag: {
            const char after = at + 1 < m_html.size() ? m_html.at(at + 1) : ' ';
            if (after == '!' || after == '?' || after == '/') { // a doctype
                const qsizetype end = m_html.indexOf('>', at);
                return end < 0 ? m_html.size() : end + 1;
            }
            take("<");
            return at + 1;
        }
        }
        if (parts(tag.name))
            m_text += QLatin1Char(' ');
        if (tag.closing) {
            if (tag.name == m_inside)
                closeInside();
            return tag.end;
        }
        const QByteArray bytes = m_html.mid(tag.begin, tag.end - tag.begin);
        open(tag.name, bytes);
        if (!isSilent(tag.name) || tag.selfClosing)
            return tag.end;
        const QByteArray closing = "</" + tag.name;
        for (qsizetype end = m_html.indexOf("</", tag.end); end >= 0; end = m_html.indexOf("</", end + 2)) {
            if (m_html.mid(end, closing.size()).toLower() == closing)
                return end;
        }
        return m_html.size();
    }

    void take(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return;
        const QString words = withoutEntities(QString::fromUtf8(bytes));
        if (m_inside != "title")
            m_text += words;
        if (!m_inside.isEmpty())
            m_collected += words;
    }

    void open(const QByteArray &name, const QByteArray &tag)
    {
        const auto attribute = [&](const char *which) { return formats::decodedAttribute(tag, which).trimmed(); };
        const auto address = [&](const char *which) {
            const QString written = attribute(which);
            return written.isEmpty() ? QUrl() : m_base.resolved(QUrl(written));
        };
        if (name == "title" || name == "h1") {
            if (name == "h1" || m_page.title.isEmpty()) {
                m_inside = name;
                m_collected.clear();
            }
        } else if (name == "html") {
            m_page.language = attribute("lang");
        } else if (name == "base") {
            m_base = address("href");
        } else if (name == "link") {
            takeLink(attribute("rel").toLower().split(QLatin1Char(' ')), attribute("type").toLower(), address("href"),
                     attribute("title"));
        } else if (name == "meta") {
            const QString which = (attribute("property") + attribute("name")).toLower();
            if (which == QLatin1String("og:title"))
                m_page.socialTitle = attribute("content");
            else if (which == QLatin1String("og:image") && m_page.socialPicture.isEmpty())
                m_page.socialPicture = address("content");
            else if (which == QLatin1String("robots"))
                m_page.asksNotToBeListed = attribute("content").toLower().contains(QLatin1String("noindex"));
        } else if (name == "img") {
            if (const QUrl picture = address("src"); !picture.isEmpty())
                m_page.pictures.append(picture);
        }
    }

    void takeLink(const QStringList &kinds, const QString &type, const QUrl &address, const QString &title)
    {
        if (address.isEmpty())
            return;
        if (kinds.contains(QLatin1String("canonical"))) {
            m_page.canonical = address;
        } else if (kinds.contains(QLatin1String("alternate"))
                   && (type.contains(QLatin1String("rss")) || type.contains(QLatin1String("atom"))
                       || type.contains(QLatin1String("feed+json")))) {
            const bool ofComments = address.path().contains(QLatin1String("comments"))
                                    || title.contains(QLatin1String("comment"), Qt::CaseInsensitive);
            if (!ofComments)
                m_page.feeds.append(address);
        }
    }

    void closeInside()
    {
        if (m_inside == "title")
            m_page.title = m_collected.simplified();
        else
            m_page.headings.append(m_collected.simplified());
        m_inside.clear();
    }

    QByteArray m_html;
    QUrl m_base;
    ReaderPage m_page;
    QString m_text;
    QByteArray m_inside; // the element whose words are collected
    QString m_collected;
};

} // namespace

ReaderPage readerPage(const QByteArray &html, const QUrl &at)
{
    return Reader(html, at).read();
}

bool samePlace(const QUrl &a, const QUrl &b)
{
    const auto settled = [](QUrl url) {
        url = url.adjusted(QUrl::RemoveFragment | QUrl::NormalizePathSegments);
        if (url.scheme() == QLatin1String("http"))
            url.setScheme(QStringLiteral("https"));
        if (url.port() == 80 || url.port() == 443)
            url.setPort(-1);
        QString path = url.path(QUrl::FullyDecoded);
        while (path.endsWith(QLatin1Char('/')))
            path.chop(1);
        url.setPath({});
        return QString(url.toString(QUrl::FullyEncoded) + QLatin1Char('\n')
                       + path.normalized(QString::NormalizationForm_C));
    };
    return !a.isEmpty() && settled(a) == settled(b);
}

QList<QUrl> placesIn(const QByteArray &sitemap, int most)
{
    QList<QUrl> places;
    qsizetype at = 0;
    while (places.size() < most) {
        const qsizetype begin = sitemap.indexOf("<loc>", at);
        const qsizetype end = begin < 0 ? -1 : sitemap.indexOf("</loc>", begin);
        if (end < 0)
            break;
        places.append(QUrl(withoutEntities(QString::fromUtf8(sitemap.mid(begin + 5, end - begin - 5))).trimmed()));
        at = end;
    }
    return places;
}

QList<QUrl> sitemapsIn(const QByteArray &robots)
{
    QList<QUrl> sitemaps;
    for (const QByteArray &line : robots.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == "sitemap")
            sitemaps.append(QUrl(QString::fromUtf8(line.mid(colon + 1)).trimmed()));
    }
    return sitemaps;
}

} // namespace publishing
