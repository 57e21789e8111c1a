// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/picture_source.h"

#include "formats/block_grammar.h"
#include "formats/dom.h"
#include "formats/inline_html.h"
#include "formats/tag.h"
#include "formats/words.h"

namespace formats {

namespace {

using core::Picture;

constexpr qsizetype longestPicture = 64 * 1024;

// What is found on the way through the elements; more than one of anything makes it no picture of ours.
struct Found
{
    const GumboNode *image = nullptr;
    const GumboNode *caption = nullptr;
    bool ours = true;
};

void look(const GumboNode *parent, Found &found, int depth)
{
    constexpr int deepest = 3; // figure > a > img
    const GumboVector &children = parent->v.element.children;
    for (unsigned i = 0; i < children.length && found.ours; ++i) {
        const auto *node = static_cast<const GumboNode *>(children.data[i]);
        if (node->type == GUMBO_NODE_COMMENT && depth == 0)
            continue; // the block's own comments
        if (isText(node)) {
            found.ours = textOf(node).trimmed().isEmpty();
            continue;
        }
        if (!isElement(node) || depth > deepest) {
            found.ours = false;
            return;
        }
        const QByteArray name = nameOf(node);
        if (name == "img" && !found.image)
            found.image = node;
        else if (name == "figcaption" && !found.caption && depth == 1)
            found.caption = node;
        else if ((name == "figure" && depth == 0) || (name == "a" && depth >= 1))
            look(node, found, depth + 1);
        else
            found.ours = false;
    }
}

// The caption's words and the credit's, when that is all there is.
bool readCaption(const GumboNode *caption, Picture &picture)
{
    QString text;
    const GumboVector &children = caption->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *node = static_cast<const GumboNode *>(children.data[i]);
        if (isText(node) && picture.credit.isEmpty()) {
            text += textOf(node);
            continue;
        }
        if (isText(node) && textOf(node).trimmed().isEmpty())
            continue;
        const bool credit = isElement(node) && nameOf(node) == "span" && picture.credit.isEmpty()
                            && attributeOf(node, "class") == QLatin1String("credit")
                            && node->v.element.children.length == 1;
        if (!credit)
            return false;
        const auto *words = static_cast<const GumboNode *>(node->v.element.children.data[0]);
        if (!isText(words))
            return false;
        picture.credit = withoutPhotoWord(textOf(words));
    }
    picture.caption = text.simplified();
    return true;
}

QString idFrom(const QByteArray &source, const GumboNode *image)
{
    BlockComment comment;
    if (blockCommentAt(source, 0, comment)) {
        const QJsonValue id = attributesOf(comment).value(QLatin1String("id"));
        if (id.isDouble())
            return QString::number(id.toInteger());
    }
    for (const QString &name : attributeOf(image, "class").split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (name.startsWith(QLatin1String("wp-image-")))
            return name.mid(9);
    }
    return {};
}

// Position of the first tag of this name from `from` on.
bool findTag(const QByteArray &source, const char *name, bool closing, Tag &tag, qsizetype from = 0)
{
    for (qsizetype at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', at + 1)) {
        if (source.mid(at, 4) == "<!--") {
            at = source.indexOf("-->", at);
            if (at < 0)
                return false;
            continue;
        }
        if (scanTag(source, at, tag) == TagScan::Found && tag.name == name && tag.closing == closing)
            return true;
    }
    return false;
}

// The source with new words for the picture, all else as it was. Empty when it has no place for them.
QByteArray withWords(const QByteArray &source, const Picture &picture, const Picture &before, const QString &language)
{
    QByteArray changed = source;
    Tag image;
    if (!findTag(changed, "img", false, image))
        return {};
    if (picture.alt != before.alt) {
        QByteArray tag = changed.mid(image.begin, image.end - image.begin);
        tag = withAttribute(tag, "alt", escapedAttribute(picture.alt));
        if (picture.alt.isEmpty())
            tag.insert(4, " alt=\"\"");
        changed.replace(image.begin, image.end - image.begin, tag);
    }
    if (picture.caption == before.caption && picture.credit == before.credit)
        return changed;
    const QByteArray words = captionHtml(picture, language);
    Tag open;
    Tag close;
    if (findTag(changed, "figcaption", false, open) && findTag(changed, "figcaption", true, close, open.end)) {
        if (words.isEmpty())
            return changed.remove(open.begin, close.end - open.begin);
        return changed.replace(open.end, close.begin - open.end, words);
    }
    if (words.isEmpty())
        return changed;
    if (!findTag(changed, "figure", true, close))
        return {};
    return changed.insert(close.begin,
                          QByteArray("<figcaption class=\"wp-element-caption\">" + words + "</figcaption>"));
}

} // namespace

bool readPicture(const QByteArray &source, Picture &picture)
{
    if (source.size() > longestPicture || QString::fromUtf8(source).toUtf8() != source || source.contains('\0'))
        return false;
    const Dom dom(source);
    Found found;
    look(dom.body(), found, 0);
    if (!found.ours || !found.image)
        return false;
    Picture read;
    read.remoteUrl = attributeOf(found.image, "src");
    read.alt = attributeOf(found.image, "alt");
    read.width = attributeOf(found.image, "width").toInt();
    read.height = attributeOf(found.image, "height").toInt();
    read.remoteId = idFrom(source, found.image);
    if (read.remoteUrl.isEmpty() || (found.caption && !readCaption(found.caption, read)))
        return false;
    picture = read;
    return true;
}

QByteArray renderPicture(const core::Block &block, bool commented, const WriteOptions &options)
{
    const Picture &picture = block.picture;
    RemoteImage remote{picture.remoteId, picture.remoteUrl};
    if (remote.url.isEmpty())
        remote = options.pictures.value(picture.media);
    Picture before;
    if (!block.origin.source.isEmpty() && readPicture(block.origin.source, before) && before.remoteUrl == remote.url
        && before.remoteId == remote.id) {
        const QByteArray changed = withWords(block.origin.source, picture, before, options.language);
        if (!changed.isEmpty())
            return changed;
    }
    if (remote.url.isEmpty())
        return {};
    const QByteArray id = remote.id.toUtf8();
    const bool numbered = !id.isEmpty() && remote.id.toLongLong() > 0;
    QByteArray image = "<img src=\"" + escapedAttribute(remote.url) + "\" alt=\"" + escapedAttribute(picture.alt) + '"';
    if (numbered)
        image += " class=\"wp-image-" + id + '"';
    image += "/>";
    QByteArray caption = captionHtml(picture, options.language);
    if (!caption.isEmpty())
        caption = "<figcaption class=\"wp-element-caption\">" + caption + "</figcaption>";
    if (!commented)
        return "<figure>" + image + caption + "</figure>";
    const QByteArray json = numbered ? "{\"id\":" + id + ",\"sizeSlug\":\"large\",\"linkDestination\":\"none\"} "
                                     : QByteArray("{\"sizeSlug\":\"large\"} ");
    return "<!-- wp:image " + json + "-->\n<figure class=\"wp-block-image size-large\">" + image + caption
           + "</figure>\n<!-- /wp:image -->";
}

QByteArray captionHtml(const Picture &picture, const QString &language)
{
    QByteArray html = escapedText(picture.caption);
    if (picture.credit.isEmpty())
        return html;
    if (!html.isEmpty())
        html += ' ';
    return html + "<span class=\"credit\">"
           + escapedText(wordsFor(language).photo + QStringLiteral(": ") + picture.credit) + "</span>";
}

} // namespace formats
