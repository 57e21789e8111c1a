// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_markup.h"

#include "formats/block_markup.h"
#include "formats/inline_html.h"
#include "publishing/comparing.h"
#include "publishing/wordpress_api.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace publishing {

namespace {

QByteArray markedParagraph(const QString &classes, const QByteArray &html, const QString &language)
{
    const bool rightToLeft = core::isRightToLeft(language);
    const QByteArray names = classes.toUtf8();
    return "<!-- wp:paragraph {\"className\":\"" + names + "\"" + (rightToLeft ? ",\"direction\":\"rtl\"" : "")
           + "} -->\n<p class=\"" + names + "\"" + (rightToLeft ? " dir=\"rtl\"" : "") + ">" + html
           + "</p>\n<!-- /wp:paragraph -->";
}

QByteArray escapedLines(const QString &text)
{
    return formats::escapedText(text.trimmed()).replace("\n", "<br>");
}

// The line of core::creditLine(), with the names that have an address made links.
QByteArray creditLineHtml(const core::Story &story)
{
    const QString line = core::creditLine(story.credits, story.language);
    QByteArray html;
    qsizetype done = 0;
    for (const core::Credit &credit : story.credits) {
        const qsizetype at = line.indexOf(credit.name, done);
        if (credit.url.isEmpty() || credit.name.isEmpty() || at < 0 || !formats::isWebAddress(credit.url))
            continue;
        html += formats::escapedText(line.mid(done, at - done)) + "<a href=\"" + formats::escapedAttribute(credit.url)
                + "\">" + formats::escapedText(credit.name) + "</a>";
        done = at + credit.name.size();
    }
    return html + formats::escapedText(line.mid(done));
}

QString wordsOf(const QString &html)
{
    static const QRegularExpression lineBreak(QStringLiteral("<br\\s*/?>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString text = html;
    text.replace(lineBreak, QStringLiteral("\n")).remove(tag);
    return withoutEntities(text);
}

const QRegularExpression &markedPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "<!-- wp:paragraph (\\{[^\\n]*?\\}) -->\\s*<p\\b([^>]*)>((?:(?!</p>).)*)</p>\\s*<!-- /wp:paragraph -->"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

QStringList classesOf(const QString &attributes)
{
    static const QRegularExpression pattern(QStringLiteral("\\bclass=[\"']([^\"']*)[\"']"));
    return pattern.match(attributes).captured(1).split(u' ', Qt::SkipEmptyParts);
}

// Takes one marked paragraph into the parts; false when it is an ordinary one.
bool take(const QRegularExpressionMatch &match, PostParts &parts)
{
    const QStringList classes = classesOf(match.captured(2));
    const std::array<std::pair<QLatin1String, QString *>, 4> places = {
        {{QLatin1String("kicker"), &parts.kicker},
         {QLatin1String("standfirst"), &parts.standfirst},
         {QLatin1String("byline"), &parts.byline},
         {QLatin1String("dateline"), &parts.dateline}}};
    for (const auto &[name, place] : places) {
        if (classes.contains(name) && place->isEmpty()) {
            *place = wordsOf(match.captured(3));
            parts.marked = true;
            return true;
        }
    }
    return false;
}

QDateTime utcOf(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QString rawOf(const QJsonObject &json, QLatin1String name)
{
    return json[name].toObject()[QLatin1String("raw")].toString();
}

QStringList idsOf(const QJsonValue &value)
{
    QStringList ids;
    for (const QJsonValue &id : value.toArray())
        ids << QString::number(id.toInteger());
    return ids;
}

// All that a write replaces; the text first. Not the stamp: the same words are the same words.
QByteArray hashOf(const Post &post)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    };
    add(post.headline.toUtf8());
    add(post.standfirst.toUtf8());
    add(post.content);
    for (QStringList ids : {post.categoryIds, post.tagIds}) {
        std::sort(ids.begin(), ids.end());
        add(ids.join(u',').toLatin1());
    }
    add(post.leadPictureId.toLatin1());
    return hash.result().toHex();
}

// What filters on the way into a WordPress are known to change without changing what is read: entities, the slash of
// empty elements, white space at the ends of lines and inside tags.
QString settled(const QByteArray &content)
{
    static const QRegularExpression slash(QStringLiteral("\\s*/>"));
    static const QRegularExpression space(QStringLiteral("[ \\t\\r]*\\n\\s*"));
    QString text = QString::fromUtf8(content).trimmed();
    text.replace(slash, QStringLiteral(">")).replace(space, QStringLiteral("\n"));
    return withoutEntities(withoutEntities(text));
}

} // namespace

QString keyOf(const core::StoryId &story)
{
    return QLatin1String("standfirst-") + story.value;
}

QString keyOf(const core::MediaId &media)
{
    return QLatin1String("standfirst-") + media.value.left(16);
}

QByteArray postContent(const Article &article)
{
    const core::Story &story = article.story;
    QList<QByteArray> pieces;
    QString key = u' ' + keyOf(story.id);
    const auto add = [&](QLatin1String name, const QByteArray &html) {
        if (html.isEmpty())
            return;
        pieces.append(markedParagraph(name + key, html, story.language));
        key.clear();
    };
    add(QLatin1String("kicker"), escapedLines(story.kicker));
    add(QLatin1String("standfirst"), escapedLines(story.standfirst));
    add(QLatin1String("byline"), escapedLines(story.byline));
    add(QLatin1String("dateline"), escapedLines(story.dateline));

    formats::WriteOptions options;
    options.language = story.language;
    for (auto it = article.pictures.cbegin(); it != article.pictures.cend(); ++it)
        options.pictures.insert(it.key(), {it->id, QString::fromUtf8(it->address.toEncoded())});
    const QByteArray body = formats::writeBlocks(story.body, options);
    if (!body.isEmpty())
        pieces.append(body);

    add(QLatin1String("credit-line"), creditLineHtml(story));
    return pieces.join("\n\n");
}

PostParts partsOf(const QByteArray &content)
{
    PostParts parts;
    QString text = QString::fromUtf8(content);
    // Bytes that are no UTF-8 would not survive: such a text is all body.
    if (text.toUtf8() != content) {
        parts.body = content;
        return parts;
    }
    qsizetype from = 0;
    while (true) {
        qsizetype start = from;
        while (start < text.size() && text.at(start).isSpace())
            ++start;
        const QRegularExpressionMatch match = markedPattern().match(text, start, QRegularExpression::NormalMatch,
                                                                    QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || !take(match, parts))
            break;
        from = match.capturedEnd();
        while (from < text.size() && text.at(from).isSpace())
            ++from;
    }
    text = text.mid(from);

    const qsizetype last = text.lastIndexOf(QLatin1String("<!-- wp:paragraph {"));
    const QRegularExpressionMatch match = last < 0
                                              ? QRegularExpressionMatch()
                                              : markedPattern().match(text, last, QRegularExpression::NormalMatch,
                                                                      QRegularExpression::AnchorAtOffsetMatchOption);
    const bool atEnd = match.hasMatch() && QStringView(text).mid(match.capturedEnd()).trimmed().isEmpty();
    if (atEnd && classesOf(match.captured(2)).contains(QLatin1String("credit-line"))) {
        parts.creditLine = wordsOf(match.captured(3));
        parts.marked = true;
        text.truncate(last);
        if (text.endsWith(QLatin1String("\n\n")))
            text.chop(2);
    }
    parts.body = text.toUtf8();
    return parts;
}

QString escapedWords(const QString &words)
{
    QString text = words.trimmed();
    return text.replace(u'&', QLatin1String("&amp;"))
        .replace(u'<', QLatin1String("&lt;"))
        .replace(u'>', QLatin1String("&gt;"));
}

Post postFromJson(const QJsonObject &json, const QUrl &home)
{
    Post post;
    post.remote.postId = QString::number(json[QLatin1String("id")].toInteger());
    post.remote.address = QUrl(json[QLatin1String("link")].toString());
    post.remote.editAddress =
        home.resolved(QUrl(QLatin1String("wp-admin/post.php?action=edit&post=") + post.remote.postId));
    post.remote.status = json[QLatin1String("status")].toString();
    post.remote.modified = utcOf(json[QLatin1String("modified_gmt")]);
    post.publicAt = utcOf(json[QLatin1String("date_gmt")]);
    post.headline = withoutEntities(rawOf(json, QLatin1String("title")));
    post.standfirst = withoutEntities(rawOf(json, QLatin1String("excerpt")));
    post.content = rawOf(json, QLatin1String("content")).toUtf8();
    post.slug = QUrl::fromPercentEncoding(json[QLatin1String("slug")].toString().toLatin1());
    post.categoryIds = idsOf(json[QLatin1String("categories")]);
    post.tagIds = idsOf(json[QLatin1String("tags")]);
    const qint64 picture = json[QLatin1String("featured_media")].toInteger();
    post.leadPictureId = picture > 0 ? QString::number(picture) : QString();
    post.remote.contentHash = hashOf(post);
    return post;
}

core::Result<void> sameText(const Article &article, const Post &post)
{
    const QString headline = article.story.headline.trimmed();
    if (headline != post.headline.trimmed())
        return difference(QStringLiteral("headline"), headline, post.headline.trimmed());
    const QString standfirst = article.story.standfirst.trimmed();
    if (standfirst != post.standfirst.trimmed())
        return difference(QStringLiteral("standfirst"), standfirst, post.standfirst.trimmed());
    const QByteArray content = postContent(article);
    if (content == post.content)
        return {};
    const QString ours = settled(content);
    const QString theirs = settled(post.content);
    if (ours != theirs)
        return difference(QStringLiteral("text"), ours, theirs);
    return {};
}

} // namespace publishing
