// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures, galleries, films and posts, and the addresses they and links lead to.
#include "formats/html_embeds.h"

#include "formats/alternative_text.h"
#include "formats/carried_marks.h"
#include "formats/documents/picture_type.h"
#include "formats/html_captions.h"
#include "formats/html_image.h"
#include "formats/html_links.h"
#include "formats/html_reader.h"
#include "formats/inline_html.h"
#include "formats/picture_source.h"
#include "formats/unseen_letters.h"
#include "formats/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace formats {

using core::Block;
using core::BlockKind;

namespace {

constexpr int deepestSearch = 300;

void collect(const GumboNode *parent, const char *name, QList<const GumboNode *> &found, int depth = 0)
{
    const GumboVector &children = parent->v.element.children;
    for (unsigned i = 0; i < children.length && depth < deepestSearch; ++i) {
        const auto *node = static_cast<const GumboNode *>(children.data[i]);
        if (!isElement(node))
            continue;
        if (nameOf(node) == name)
            found.append(node);
        else
            collect(node, name, found, depth + 1);
    }
}

// The captions of the figure itself, not those of figures inside it.
void collectCaptions(const GumboNode *parent, QList<const GumboNode *> &found, int depth = 0)
{
    const GumboVector &children = parent->v.element.children;
    for (unsigned i = 0; i < children.length && depth < deepestSearch; ++i) {
        const auto *node = static_cast<const GumboNode *>(children.data[i]);
        if (!isElement(node) || nameOf(node) == "figure")
            continue;
        if (nameOf(node) == "figcaption")
            found.append(node);
        else
            collectCaptions(node, found, depth + 1);
    }
}

bool isPart(const GumboNode *node, const char *name)
{
    return attributeOf(node, "class").split(QLatin1Char(' ')).contains(QLatin1String(name));
}

bool hasWords(const GumboNode *node, int depth = 0)
{
    if (isText(node))
        return !textOf(node).trimmed().isEmpty();
    if (!isElement(node) || depth > deepestSearch || nameOf(node) == "figcaption")
        return false;
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        if (hasWords(static_cast<const GumboNode *>(children.data[i]), depth + 1))
            return true;
    }
    return false;
}

bool isMarked(const core::Span &span)
{
    return span.marks != core::Marks{};
}

} // namespace

QString HtmlReader::resolved(const QString &address) const
{
    QString trimmed = address.trimmed();
    if (trimmed.startsWith(QLatin1String("//")))
        trimmed.prepend(QLatin1String("https:"));
    const QUrl url(trimmed, QUrl::TolerantMode);
    if (url.isRelative() && !trimmed.isEmpty() && m_limits.base.isValid())
        return m_limits.base.resolved(url).toString(QUrl::FullyEncoded);
    return trimmed;
}

QString HtmlReader::linkFrom(const QString &href)
{
    if (href.isEmpty() || (href.startsWith(QLatin1Char('#')) && !m_limits.base.isValid()))
        return {};
    QString address = resolved(href);
    if (isForeign() && isFilePath(address)) {
        m_dropped.add(Dropped::FilePaths, address);
        return {};
    }
    const QString scheme = QUrl(address, QUrl::TolerantMode).scheme().toLower();
    if (scheme == QLatin1String("javascript") || scheme == QLatin1String("vbscript")) {
        m_dropped.add(Dropped::Scripts, address);
        return {};
    }
    if (scheme == QLatin1String("mailto") || scheme == QLatin1String("tel"))
        return isSafeLink(address) ? address : QString();
    if (!isSafeLink(address) || !isWebAddress(address)) {
        if (scheme.isEmpty() && !href.trimmed().startsWith(QLatin1Char('#')))
            m_dropped.add(Dropped::LostLinks, href); // it leads somewhere from a place that is not known
        return {};
    }
    if (isForeign()) {
        const QString direct = withoutTracking(address);
        if (direct != address) {
            m_dropped.add(Dropped::Tracking, address);
            address = isSafeLink(direct) && isWebAddress(direct) ? direct : QString();
        }
    }
    return address;
}

// In our own documents the address is where it is said to be.
QString HtmlReader::addressOf(const GumboNode *image) const
{
    QStringList addresses = pictureAddresses(image);
    if (!isForeign())
        addresses.prepend(attributeOf(image, "src"));
    for (const QString &address : std::as_const(addresses)) {
        const QString whole = resolved(address);
        if (isWebAddress(whole) && !(isForeign() && onlyHoldsAPlace(whole)))
            return whole;
    }
    return {};
}

bool HtmlReader::pictureFrom(const GumboNode *image, core::Picture &picture, QByteArray &bytes)
{
    const QString source = attributeOf(image, "src").trimmed();
    picture.remoteUrl = addressOf(image);
    picture.alt = alternativeText(attributeOf(image, "alt"));
    if (isForeign())
        picture.alt = withoutUnseen(picture.alt, m_dropped);
    picture.width = qBound(0, attributeOf(image, "width").toInt(), 100'000);
    picture.height = qBound(0, attributeOf(image, "height").toInt(), 100'000);
    const bool pixel =
        hasAttribute(image, "width") && hasAttribute(image, "height") && picture.width <= 2 && picture.height <= 2;
    const Hiding hiding = m_styles.of(image).hiding;
    if (pixel || hiding.isPoint() || hasAttribute(image, "hidden") || hiding.hidesAll()
        || hiding.invisible().value_or(false))
        return false;
    if (source.startsWith(QLatin1String("pasted:"))) {
        bytes = m_source.pictures.value(source.mid(7).toInt());
        constexpr int preview = 64; // points; a blurred one that waits for the picture
        const QSize size = pictureSize(bytes);
        const bool waits = !picture.remoteUrl.isEmpty() && size.width() <= preview && size.height() <= preview;
        if (!waits && !bytes.isEmpty()) {
            picture.remoteUrl.clear();
            return true;
        }
        bytes.clear();
    }
    if (!picture.remoteUrl.isEmpty()) {
        m_dropped.add(Dropped::RemotePictures, picture.remoteUrl);
        return true;
    }
    if (isForeign() && picture.alt.isEmpty() && onlyHoldsAPlace(source))
        return false;
    m_dropped.add(isFilePath(source) ? Dropped::FilePaths : Dropped::LostPictures,
                  source.isEmpty() || source.startsWith(QLatin1String("data:")) ? picture.alt : source);
    return false;
}

void HtmlReader::addPicture(core::Picture picture, const QByteArray &bytes)
{
    Block block;
    block.id = core::newId<core::BlockId>();
    block.kind = BlockKind::Picture;
    block.picture = std::move(picture);
    if (!bytes.isEmpty())
        m_pictures.append({block.id, bytes});
    add(block);
}

void HtmlReader::takePicture(const GumboNode *image, const Context &context)
{
    if (const QString letters = emojiOf(image); !letters.isEmpty()) {
        takeText(letters, context);
        return;
    }
    if (isForeign() && attributeOf(image, "aria-roledescription") == QLatin1String("checkbox"))
        return; // the item says itself whether it is done
    core::Picture picture;
    QByteArray bytes;
    if (!pictureFrom(image, picture, bytes))
        return;
    flush();
    addPicture(picture, bytes);
}

// One picture with a caption, a gallery, a film with a caption, a table with a caption. False for anything else, which
// is then read as usual.
bool HtmlReader::takeFigure(const GumboNode *figure, const Context &outer, int depth)
{
    // Nobody nests them deeper, and each is looked through as a whole.
    int around = 0;
    for (const GumboNode *node = figure->parent; node && isElement(node); node = node->parent)
        around += nameOf(node) == "figure" ? 1 : 0;
    if (around > 2)
        return false;
    Context context = outer;
    takeLanguage(figure, m_styles.of(figure), context.language, context.direction);
    if (isPart(figure, "wp-block-pullquote")) {
        flush();
        context.pulled = true;
        walkChildren(figure, context, depth);
        flush();
        return true;
    }
    QList<const GumboNode *> quotes;
    collect(figure, "blockquote", quotes);
    QList<const GumboNode *> captions;
    collectCaptions(figure, captions);
    if (isPart(figure, "embed") && captions.size() <= 1) {
        QList<const GumboNode *> links;
        collect(figure, "a", links);
        const QString address = links.isEmpty() ? QString() : resolved(attributeOf(links.first(), "href"));
        if (isWebAddress(address)) {
            core::Embed embed;
            embed.address = address;
            static const QRegularExpression named(QStringLiteral("(?:^|\\s)embed-([^\\s]{1,40})"));
            embed.provider = named.match(attributeOf(figure, "class")).captured(1);
            QList<const GumboNode *> titles;
            collect(figure, "strong", titles);
            if (!titles.isEmpty() && isPart(titles.first(), "embed-title"))
                embed.title = lettersIn(titles.first(), 1000);
            takeEmbed(figure, embed, context, depth);
            return true;
        }
    }
    for (const char *name : {"iframe", "blockquote"}) {
        QList<const GumboNode *> frames;
        collect(figure, name, frames);
        const core::Embed embed = frames.size() == 1 ? embedIn(name, frames.first()) : core::Embed{};
        if (!embed.isEmpty()) {
            takeEmbed(figure, embed, context, depth);
            return true;
        }
    }
    QList<const GumboNode *> tables;
    collect(figure, "table", tables);
    if (tables.size() == 1 && !m_survey.layoutTables.contains(tables.first()) && captions.size() <= 1) {
        flush();
        takeTable(tables.first(), context, depth + 1);
        if (!captions.isEmpty() && !m_body.blocks.isEmpty() && m_body.blocks.last().kind == BlockKind::Table
            && m_body.blocks.last().spans.isEmpty())
            m_body.blocks.last().spans = joined(inside(captions.first(), {}, depth + 1));
        return true;
    }
    if (quotes.size() == 1 && captions.size() == 1) {
        // The figure's caption says whose words they are.
        flush();
        takeQuote(quotes.first(), context, depth + 1);
        Context source = context;
        source.kind = BlockKind::QuoteSource;
        source.quoted = true;
        walkChildren(captions.first(), source, depth + 1);
        flush();
        return true;
    }
    QList<const GumboNode *> images;
    collect(figure, "img", images);
    if (images.size() > 1)
        return takeGallery(figure, images, context, depth);
    core::Picture picture;
    QByteArray bytes;
    QList<const GumboNode *> all;
    collect(figure, "figcaption", all);
    if (isPart(figure, "gallery") && images.size() == 1)
        return takeGallery(figure, images, context, depth);
    if (isForeign())
        return takePictureBox(figure);
    if (images.size() != 1 || all.size() > 1 || hasWords(figure) || !pictureFrom(images.first(), picture, bytes))
        return false;
    if (!all.isEmpty())
        takeCaption(all.first(), picture);
    flush();
    addPicture(picture, bytes);
    return true;
}

// A picture with its words and nothing else.
bool HtmlReader::takePictureBox(const GumboNode *box)
{
    const PictureParts parts = picturePartsOf(box, m_boxLooks);
    core::Picture picture;
    QByteArray bytes;
    if (parts.others || parts.pictures.size() != 1 || parts.captions.size() > 1
        || !pictureFrom(parts.pictures.first(), picture, bytes))
        return false;
    if (!parts.captions.isEmpty())
        takeCaption(parts.captions.first(), picture);
    if (parts.credit && picture.credit.isEmpty())
        picture.credit = withoutWordOfCredit(seenLettersIn(parts.credit));
    flush();
    addPicture(picture, bytes);
    return true;
}

bool HtmlReader::takeGallery(const GumboNode *figure, const QList<const GumboNode *> &images, const Context &context,
                             int depth)
{
    QList<const GumboNode *> captions;
    collectCaptions(figure, captions);
    if (captions.size() > 1 || hasWords(figure))
        return false;
    Block block;
    block.kind = BlockKind::Gallery;
    QHash<const GumboNode *, QList<const GumboNode *>> known;
    for (const GumboNode *image : images) {
        core::Picture picture;
        QByteArray bytes;
        if (!pictureFrom(image, picture, bytes) || picture.remoteUrl.isEmpty())
            continue;
        const GumboNode *own = image->parent;
        for (int i = 0; own && own != figure && i < deepestSearch && nameOf(own) != "figure"; ++i)
            own = own->parent;
        if (own && own != figure) {
            if (!known.contains(own))
                collectCaptions(own, known[own]);
            const QList<const GumboNode *> ownCaptions = known.value(own);
            if (ownCaptions.size() == 1)
                takeCaption(ownCaptions.first(), picture);
        }
        block.pictures.append(picture);
    }
    if (block.pictures.isEmpty())
        return false;
    static const QRegularExpression columns(QStringLiteral("(?:^|\\s)columns-(\\d)(?:\\s|$)"));
    block.columns = columns.match(attributeOf(figure, "class")).captured(1).toInt();
    block.language = context.language;
    flush();
    if (!captions.isEmpty())
        block.spans = joined(inside(captions.first(), {}, depth + 1));
    block.id = core::newId<core::BlockId>();
    add(block);
    return true;
}

void HtmlReader::takeEmbed(const GumboNode *figure, const core::Embed &embed, const Context &context, int depth)
{
    flush();
    Block block = core::textBlock(BlockKind::Embed, {});
    block.embed = embed;
    block.language = context.language;
    QList<const GumboNode *> captions;
    collectCaptions(figure, captions);
    if (!captions.isEmpty())
        block.spans = joined(inside(captions.first(), {}, depth + 1));
    add(block);
}

// Films in frames, and the quotes that sites' scripts turn into posts.
core::Embed HtmlReader::embedIn(const QByteArray &name, const GumboNode *node) const
{
    if (name == "iframe") {
        core::Embed embed = embedFor(resolved(attributeOf(node, "src")));
        if (embed.isEmpty())
            embed = embedFor(resolved(attributeOf(node, "data-src")));
        return embed;
    }
    const QString classes = attributeOf(node, "class");
    if (name == "div" && (classes == QLatin1String("fb-post") || classes == QLatin1String("fb-video")))
        return embedFor(attributeOf(node, "data-href"));
    if (name != "blockquote" || classes.isEmpty())
        return {};
    if (classes.contains(QLatin1String("instagram-media")))
        return embedFor(attributeOf(node, "data-instgrm-permalink"));
    if (classes.contains(QLatin1String("tiktok-embed")))
        return embedFor(attributeOf(node, "cite"));
    if (classes.contains(QLatin1String("twitter-tweet")) || classes.contains(QLatin1String("bluesky-embed"))
        || classes.contains(QLatin1String("text-post-media")) || classes.contains(QLatin1String("reddit-embed"))) {
        QList<const GumboNode *> links;
        collect(node, "a", links, deepestSearch - 12);
        core::Embed last;
        for (const GumboNode *link : links.mid(qMax<qsizetype>(0, links.size() - 5))) {
            // The last is the post itself; others are in its text.
            if (const core::Embed embed = embedFor(attributeOf(link, "href")); !embed.isEmpty())
                last = embed;
        }
        return last;
    }
    return {};
}

// Without those for screen readers alone.
QString HtmlReader::seenLettersIn(const GumboNode *node)
{
    constexpr qsizetype most = 2000;
    if (isText(node))
        return textOf(node);
    QString letters;
    if (!isElement(node) || isClassOfHiddenText(attributeOf(node, "class")))
        return letters;
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length && letters.size() < most; ++i)
        letters += seenLettersIn(static_cast<const GumboNode *>(children.data[i]));
    return letters.left(most);
}

void HtmlReader::takeCaption(const GumboNode *caption, core::Picture &picture)
{
    QList<core::Span> spans;
    const GumboVector &children = caption->v.element.children;
    flush();
    QList<Block> outer = std::exchange(m_body.blocks, {});
    ++m_nested;
    if (isForeign()) {
        m_credit = creditIn(caption);
        if (m_credit)
            picture.credit = withoutWordOfCredit(seenLettersIn(m_credit));
    }
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *node = static_cast<const GumboNode *>(children.data[i]);
        if (!isForeign() && isElement(node) && isPart(node, "credit"))
            picture.credit = withoutPhotoWord(lettersIn(node, 2000).simplified());
        else
            walk(node, {}, 1);
    }
    flush();
    --m_nested;
    m_credit = nullptr;
    for (const Block &block : std::exchange(m_body.blocks, outer)) {
        if (!core::isTextKind(block.kind))
            continue;
        if (!spans.isEmpty())
            spans.append(core::Span{QStringLiteral(" "), {}});
        spans += block.spans;
    }
    spans = core::normalised(spans);
    for (core::Span &span : spans) {
        span.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        if (span.marks.footnote.isEmpty())
            span.text.remove(core::footnoteCall);
    }
    spans = core::normalised(spans);
    picture.caption = core::plainText(spans).simplified();
    picture.captionMarkup = std::any_of(spans.cbegin(), spans.cend(), isMarked)
                                ? captionMarkup(withLetters(spans, picture.caption))
                                : QByteArray();
}

} // namespace formats
