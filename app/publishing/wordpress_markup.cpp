// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_markup.h"

#include "core/direction.h"
#include "formats/block_markup.h"
#include "formats/inline_html.h"
#include "publishing/comparing.h"
#include "publishing/wordpress_api.h"
#include "publishing/wordpress_corrections.h"
#include "publishing/wordpress_fields.h"
#include "publishing/wordpress_kinds.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace publishing {

namespace {

QByteArray markedParagraph(const QString &classes, const QByteArray &html, const QString &language,
                           core::Direction reads)
{
    const QByteArray names = classes.toUtf8();
    // Left to right is what most themes do by themselves.
    const bool said = core::isRightToLeft(language) || reads == core::Direction::RightToLeft;
    const QByteArray word = reads == core::Direction::RightToLeft ? "rtl" : "ltr";
    return "<!-- wp:paragraph {\"className\":\"" + names + "\""
           + (said ? ",\"direction\":\"" + word + '"' : QByteArray()) + "} -->\n<p class=\"" + names + "\""
           + (said ? " dir=\"" + word + '"' : QByteArray()) + ">" + html + "</p>\n<!-- /wp:paragraph -->";
}

// As on the page: what is told goes by its letters, names stand as the story.
core::Direction directionOfField(QLatin1String name, const QString &words, const QString &language)
{
    const core::Direction story = core::directionOfLanguage(language);
    const bool told = name == QLatin1String("kicker") || name == QLatin1String("standfirst");
    return told ? core::directionOf(words, story) : story;
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
    static const QRegularExpression tag(QStringLiteral("</?[a-zA-Z][^>]*>|<!--.*?-->"),
                                        QRegularExpression::DotMatchesEverythingOption);
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

constexpr std::array<QLatin1String, 4> headNames = {QLatin1String("kicker"), QLatin1String("standfirst"),
                                                    QLatin1String("byline"), QLatin1String("dateline")};
const QString creditName = QStringLiteral("credit-line");
const QString correctionName = QStringLiteral("correction");

QString &placeOf(PostParts &parts, QLatin1String name)
{
    if (name == QLatin1String("kicker"))
        return parts.kicker;
    if (name == QLatin1String("standfirst"))
        return parts.standfirst;
    return name == QLatin1String("byline") ? parts.byline : parts.dateline;
}

MarkedSlice sliceOf(const QString &name, const QRegularExpressionMatch &match)
{
    return {name, wordsOf(match.captured(3)), match.captured(3).toUtf8(), classesOf(match.captured(2)),
            match.captured(0).toUtf8()};
}

// Takes one marked paragraph into the parts; false when it is an ordinary one.
bool take(const QRegularExpressionMatch &match, PostParts &parts)
{
    const QStringList classes = classesOf(match.captured(2));
    for (const QLatin1String name : headNames) {
        const bool taken = std::any_of(parts.slices.cbegin(), parts.slices.cend(),
                                       [&](const MarkedSlice &slice) { return slice.name == name; });
        if (classes.contains(name) && !taken) {
            parts.slices.append(sliceOf(name, match));
            placeOf(parts, name) = parts.slices.last().words;
            parts.marked = true;
            return true;
        }
    }
    if (!correctionMoment(classes).isValid())
        return false;
    parts.slices.append(sliceOf(correctionName, match));
    parts.marked = true;
    return true;
}

bool carriesKey(const QStringList &classes)
{
    static const QRegularExpression key(QStringLiteral("^standfirst-[a-z0-9]{13}$"));
    return std::any_of(classes.cbegin(), classes.cend(),
                       [](const QString &name) { return key.match(name).hasMatch(); });
}

// Somebody who moves a paragraph in the site's editor may put it above ours, or ours below others. Left in the body it
// would be written once more before it, and the key in it would no longer be found. Takes those of our own posts out of
// the text; each piece of it is looked at once.
void takeMoved(QString &text, PostParts &parts)
{
    const QLatin1String begin("<!-- wp:paragraph {");
    const QLatin1String close("<!-- /wp:paragraph -->");
    struct Found
    {
        qsizetype from;
        qsizetype to;
        QRegularExpressionMatch match;
    };
    QList<Found> all;
    bool isOurs = std::any_of(parts.slices.cbegin(), parts.slices.cend(),
                              [](const MarkedSlice &slice) { return carriesKey(slice.classes); });
    qsizetype at = text.indexOf(begin);
    while (at >= 0) {
        const qsizetype end = text.indexOf(QLatin1String("<!--"), at + begin.size());
        if (end < 0)
            break;
        if (QStringView(text).mid(end).startsWith(close)) {
            const QRegularExpressionMatch match =
                markedPattern().match(text.mid(at, end + close.size() - at), 0, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
            const QStringList classes = match.hasMatch() ? classesOf(match.captured(2)) : QStringList();
            if (std::any_of(headNames.cbegin(), headNames.cend(),
                            [&](QLatin1String name) { return classes.contains(name); })) {
                qsizetype behind = end + close.size();
                while (behind < text.size() && text.at(behind).isSpace())
                    ++behind;
                all.append({at, behind, match});
                isOurs = isOurs || carriesKey(classes);
            }
        }
        at = text.indexOf(begin, end);
    }
    qsizetype gone = 0;
    for (const Found &one : std::as_const(all)) {
        if (!isOurs || !take(one.match, parts))
            continue;
        parts.slices.last().bytes += "\n\n";
        parts.before += parts.slices.last().bytes;
        text.remove(one.from - gone, one.to - one.from);
        gone += one.to - one.from;
    }
}

// What of ours stands behind the body; `end` is where that ends then. Each with the white space before it.
QList<MarkedSlice> footOf(const QString &text, qsizetype &end)
{
    QList<MarkedSlice> slices;
    end = text.size();
    while (end > 0) {
        const qsizetype last = text.lastIndexOf(QLatin1String("<!-- wp:paragraph {"), end - 1);
        const QRegularExpressionMatch match =
            last < 0 ? QRegularExpressionMatch()
                     : markedPattern().match(text, last, QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption);
        const bool atEnd = match.hasMatch() && match.capturedEnd() <= end
                           && QStringView(text).mid(match.capturedEnd(), end - match.capturedEnd()).trimmed().isEmpty();
        if (!atEnd)
            break;
        const QStringList classes = classesOf(match.captured(2));
        const bool isCredit = classes.contains(creditName)
                              && std::none_of(slices.cbegin(), slices.cend(),
                                              [](const MarkedSlice &slice) { return slice.name == creditName; });
        if (!isCredit && !correctionMoment(classes).isValid())
            break;
        MarkedSlice slice = sliceOf(isCredit ? creditName : correctionName, match);
        const qsizetype start = QStringView(text).left(last).endsWith(QLatin1String("\n\n")) ? last - 2 : last;
        slice.bytes = text.mid(start, end - start).toUtf8();
        slices.prepend(slice);
        end = start;
    }
    return slices;
}

const MarkedSlice *creditIn(const QList<MarkedSlice> &slices)
{
    const auto found =
        std::find_if(slices.cbegin(), slices.cend(), [](const MarkedSlice &slice) { return slice.name == creditName; });
    return found == slices.cend() ? nullptr : &*found;
}

QByteArray correctionParagraph(const Article &article, const core::Correction &correction, const QString &classes)
{
    const QString &language = article.story.language;
    return markedParagraph(classes, correctionHtml(correction, article.timeZone, language), language,
                           core::directionOfLanguage(language));
}

// What becomes of a correction that stands there: its bytes while readers get the same of it, else new ones; nothing
// when the story has it no longer.
QByteArray correctionKept(const Article &article, const MarkedSlice &slice)
{
    const core::Correction there = correctionIn(slice);
    for (const core::Correction &correction : article.story.corrections) {
        if (correction.at.toSecsSinceEpoch() != there.at.toSecsSinceEpoch())
            continue;
        return readsAs(correction, there, article.story.language)
                   ? slice.bytes
                   : correctionParagraph(article, correction, slice.classes.join(u' '));
    }
    return {};
}

// Those that stand nowhere in the frame.
QList<core::Correction> newCorrections(const core::Story &story)
{
    qsizetype end = 0;
    const QList<MarkedSlice> slices =
        partsOf(story.siteFrame.before).slices + footOf(QString::fromUtf8(story.siteFrame.after), end);
    QList<core::Correction> added;
    for (const core::Correction &correction : story.corrections) {
        const bool there = std::any_of(slices.cbegin(), slices.cend(), [&](const MarkedSlice &slice) {
            return correctionMoment(slice.classes).toSecsSinceEpoch() == correction.at.toSecsSinceEpoch()
                   && slice.name == correctionName;
        });
        if (!there)
            added.append(correction);
    }
    return added;
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

const QString &wordsFor(const core::Story &story, QLatin1String name)
{
    if (name == QLatin1String("kicker"))
        return story.kicker;
    if (name == QLatin1String("standfirst"))
        return story.standfirst;
    return name == QLatin1String("byline") ? story.byline : story.dateline;
}

// The credits of a line that we wrote, with the links that are in it.
QList<core::Credit> creditsIn(const MarkedSlice &slice)
{
    QList<core::Credit> credits = core::creditsFromLine(slice.words, {});
    static const QRegularExpression link(QStringLiteral("<a\\s[^>]*href=[\"']([^\"']*)[\"'][^>]*>(.*?)</a>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    auto links = link.globalMatch(QString::fromUtf8(slice.html));
    while (links.hasNext()) {
        const QRegularExpressionMatch match = links.next();
        const QString name = wordsOf(match.captured(2));
        for (core::Credit &credit : credits) {
            if (core::sameCredit(credit.name, name))
                credit.url = withoutEntities(match.captured(1));
        }
    }
    return credits;
}

// What stands before the body of a story that was opened from the site: what nobody changed keeps its bytes.
QByteArray headInFrame(const Article &article)
{
    const core::Story &story = article.story;
    const QList<MarkedSlice> slices = partsOf(story.siteFrame.before).slices;
    QList<std::pair<int, QByteArray>> pieces; // with their places in headNames
    const auto add = [&](int rank, const QByteArray &bytes) {
        const auto later =
            std::find_if(pieces.cbegin(), pieces.cend(), [rank](const auto &piece) { return piece.first > rank; });
        pieces.insert(later - pieces.cbegin(), {rank, bytes});
    };
    QList<int> there;
    constexpr int behindAll = int(headNames.size());
    for (const MarkedSlice &slice : slices) {
        if (slice.name == correctionName) {
            const QByteArray kept = correctionKept(article, slice);
            if (!kept.isEmpty())
                pieces.append({behindAll, kept == slice.bytes ? kept : QByteArray(kept + "\n\n")});
            continue;
        }
        const int rank = int(std::find(headNames.cbegin(), headNames.cend(), slice.name) - headNames.cbegin());
        if (rank == behindAll) { // the line of credits, which stands elsewhere in what is read from a site
            pieces.append({behindAll, slice.bytes});
            continue;
        }
        const QString &words = wordsFor(story, headNames.at(size_t(rank)));
        there.append(rank);
        if (words.trimmed() == slice.words.trimmed())
            pieces.append({rank, slice.bytes});
        else if (!words.trimmed().isEmpty())
            pieces.append(
                {rank, QByteArray(markedParagraph(slice.classes.join(u' '), escapedLines(words), story.language,
                                                  directionOfField(headNames.at(size_t(rank)), words, story.language))
                                  + "\n\n")});
    }
    // A post that shows no standfirst of ours keeps it in its excerpt alone.
    const bool laidOutByUs = !there.isEmpty() || !story.siteFrame.after.isEmpty();
    for (int rank = 0; rank < int(headNames.size()); ++rank) {
        const QLatin1String name = headNames.at(size_t(rank));
        const QString &words = wordsFor(story, name);
        if (there.contains(rank) || words.trimmed().isEmpty() || (name == QLatin1String("standfirst") && !laidOutByUs))
            continue;
        const QString key = there.isEmpty() && pieces.isEmpty() ? QString(u' ' + keyOf(story.id)) : QString();
        add(rank, markedParagraph(QString(name + key), escapedLines(words), story.language,
                                  directionOfField(name, words, story.language))
                      + "\n\n");
    }
    if (article.correctionPlace == core::CorrectionPlace::Top) {
        for (const core::Correction &correction : newCorrections(story))
            pieces.append(
                {behindAll, correctionParagraph(article, correction, correctionClasses(correction)) + "\n\n"});
    }
    QByteArray head;
    for (const auto &[rank, bytes] : pieces)
        head += bytes;
    // White space before the first of them.
    const QByteArray &before = story.siteFrame.before;
    if (!slices.isEmpty() && !pieces.isEmpty() && pieces.first().second == slices.first().bytes)
        head.prepend(before.left(before.indexOf(slices.first().bytes)));
    return head;
}

QByteArray footInFrame(const Article &article)
{
    const core::Story &story = article.story;
    qsizetype end = 0;
    const QList<MarkedSlice> slices = footOf(QString::fromUtf8(story.siteFrame.after), end);
    const core::Direction own = core::directionOfLanguage(story.language);
    const QByteArray apart = "\n\n";
    const QByteArray credits = story.credits.isEmpty()
                                   ? QByteArray()
                                   : markedParagraph(creditName, creditLineHtml(story), story.language, own);
    QByteArray added;
    if (article.correctionPlace == core::CorrectionPlace::Bottom) {
        for (const core::Correction &correction : newCorrections(story))
            added += apart + correctionParagraph(article, correction, correctionClasses(correction));
    }
    QByteArray foot;
    for (const MarkedSlice &slice : slices) {
        if (slice.name == correctionName) {
            const QByteArray kept = correctionKept(article, slice);
            if (!kept.isEmpty())
                foot += kept == slice.bytes ? kept : QByteArray(apart + kept);
            continue;
        }
        foot += std::exchange(added, {});
        if (creditsIn(slice) == story.credits)
            foot += slice.bytes;
        else if (!story.credits.isEmpty())
            foot += apart + markedParagraph(slice.classes.join(u' '), creditLineHtml(story), story.language, own);
    }
    foot += added;
    if (creditIn(slices) == nullptr && !credits.isEmpty())
        foot += apart + credits;
    return foot;
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
    formats::WriteOptions options;
    options.language = story.language;
    for (auto it = article.pictures.cbegin(); it != article.pictures.cend(); ++it)
        options.pictures.insert(it.key(), {it->id, QString::fromUtf8(it->address.toEncoded())});
    const QByteArray body = formats::writeBlocks(story.body, options);
    if (story.siteFrame.read)
        return headInFrame(article) + body + footInFrame(article);

    QList<QByteArray> pieces;
    QString key = u' ' + keyOf(story.id);
    const auto add = [&](const QString &name, const QByteArray &html, core::Direction reads) {
        if (html.isEmpty())
            return;
        pieces.append(markedParagraph(QString(name + key), html, story.language, reads));
        key.clear();
    };
    for (const QLatin1String name : headNames)
        add(name, escapedLines(wordsFor(story, name)), directionOfField(name, wordsFor(story, name), story.language));
    const core::Direction own = core::directionOfLanguage(story.language);
    const auto addCorrections = [&](core::CorrectionPlace place) {
        if (article.correctionPlace != place)
            return;
        for (const core::Correction &correction : story.corrections)
            add(correctionClasses(correction), correctionHtml(correction, article.timeZone, story.language), own);
    };
    addCorrections(core::CorrectionPlace::Top);
    if (!body.isEmpty())
        pieces.append(body);
    addCorrections(core::CorrectionPlace::Bottom);
    add(creditName, creditLineHtml(story), own);
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
        parts.slices.last().bytes += text.mid(match.capturedEnd(), from - match.capturedEnd()).toUtf8();
    }
    parts.before = text.left(from).toUtf8();
    text = text.mid(from);
    takeMoved(text, parts);

    qsizetype end = 0;
    const QList<MarkedSlice> foot = footOf(text, end);
    if (!foot.isEmpty()) {
        parts.marked = true;
        parts.slices += foot;
        parts.after = text.mid(end).toUtf8();
        if (const MarkedSlice *credit = creditIn(foot))
            parts.creditLine = credit->words;
        text.truncate(end);
    }
    parts.body = text.toUtf8();
    return parts;
}

std::optional<core::StoryId> storyIn(const PostParts &parts, const QString &slug)
{
    static const QRegularExpression key(QStringLiteral("^standfirst-([a-z0-9]{13})$"));
    if (const QRegularExpressionMatch match = key.match(slug); match.hasMatch())
        return core::StoryId{match.captured(1)};
    for (const MarkedSlice &slice : parts.slices) {
        for (const QString &name : slice.classes) {
            if (const QRegularExpressionMatch match = key.match(name); match.hasMatch())
                return core::StoryId{match.captured(1)};
        }
    }
    return {};
}

void takeParts(core::Story &story, const PostParts &parts, const Post &post)
{
    // The standfirst may stand in two places; what readers see counts.
    const bool inText = std::any_of(parts.slices.cbegin(), parts.slices.cend(),
                                    [](const MarkedSlice &slice) { return slice.name == QLatin1String("standfirst"); });
    story.standfirst = inText ? parts.standfirst : post.standfirst;
    story.kicker = parts.kicker;
    story.byline = parts.byline;
    story.dateline = parts.dateline;
    story.credits.clear();
    if (const MarkedSlice *credit = creditIn(parts.slices))
        story.credits = creditsIn(*credit);
    story.corrections = correctionsIn(parts.slices, story.corrections, story.language);
    story.siteFrame.read = true;
    story.siteFrame.before = parts.before;
    story.siteFrame.after = parts.after;
}

QString plainWords(const QString &html)
{
    return wordsOf(html).trimmed();
}

QString escapedWords(const QString &words)
{
    QString text = words.trimmed();
    return text.replace(u'&', QLatin1String("&amp;"))
        .replace(u'<', QLatin1String("&lt;"))
        .replace(u'>', QLatin1String("&gt;"));
}

Post postFromJson(const QJsonObject &json, const QUrl &home, const QString &kind)
{
    Post post;
    const QString number = QString::number(json[QLatin1String("id")].toInteger());
    post.remote.postId = postIdOf(kind, number);
    post.remote.address = webAddressIn(json[QLatin1String("link")]);
    post.remote.editAddress = home.resolved(QUrl(QLatin1String("wp-admin/post.php?action=edit&post=") + number));
    post.remote.status = json[QLatin1String("status")].toString();
    post.remote.modified = utcOf(json[QLatin1String("modified_gmt")]);
    post.publicAt = utcOf(json[QLatin1String("date_gmt")]);
    post.headline = wordsOf(rawOf(json, QLatin1String("title")));
    post.standfirst = wordsOf(rawOf(json, QLatin1String("excerpt")));
    post.content = rawOf(json, QLatin1String("content")).toUtf8();
    post.slug = QUrl::fromPercentEncoding(json[QLatin1String("slug")].toString().toLatin1());
    post.categoryIds = idsOf(json[QLatin1String("categories")]);
    post.tagIds = idsOf(json[QLatin1String("tags")]);
    const qint64 picture = json[QLatin1String("featured_media")].toInteger();
    post.leadPictureId = picture > 0 ? QString::number(picture) : QString();
    for (const char *field : {"excerpt", "categories", "tags", "featured_media"}) {
        if (!kind.isEmpty() && !json.contains(QLatin1String(field)))
            post.without << QLatin1String(field);
    }
    post.remote.contentHash = hashOf(post);
    return post;
}

core::Result<void> sameText(const Article &article, const Post &post)
{
    const QString headline = article.story.headline.trimmed();
    if (headline != post.headline.trimmed())
        return difference(QStringLiteral("headline"), headline, post.headline.trimmed());
    const QString standfirst = article.story.standfirst.trimmed();
    if (!post.without.contains(QLatin1String("excerpt")) && standfirst != post.standfirst.trimmed())
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
