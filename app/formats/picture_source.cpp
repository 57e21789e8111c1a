// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/picture_source.h"

#include "formats/block_grammar.h"
#include "formats/dom.h"
#include "formats/inline_html.h"
#include "formats/inline_html_edit.h"
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

// What may stand in what: <div>, <figure>, then the picture, in links perhaps, and the caption.
bool mayEnter(const QByteArray &name, const QByteArray &parent)
{
    if (name == "figure")
        return parent.isEmpty() || parent == "div";
    if (name == "div")
        return parent.isEmpty();
    return name == "a" && !parent.isEmpty();
}

void look(const GumboNode *parent, const QByteArray &parentName, Found &found, int depth)
{
    constexpr int deepest = 4; // div > figure > a > img
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
        else if (name == "figcaption" && !found.caption && parentName == "figure")
            found.caption = node;
        else if (mayEnter(name, parentName))
            look(node, name, found, depth + 1);
        else
            found.ours = false;
    }
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

// The bytes of a caption, and of the credit that may end it.
struct CaptionBytes
{
    qsizetype begin = -1; // -1: there is none
    qsizetype end = 0;
    QByteArray words;  // with the white space behind
    QByteArray credit; // with the white space behind
};

CaptionBytes captionOf(const QByteArray &source)
{
    CaptionBytes caption;
    Tag open;
    Tag close;
    if (!findTag(source, "figcaption", false, open) || !findTag(source, "figcaption", true, close, open.end))
        return caption;
    caption.begin = open.end;
    caption.end = close.begin;
    caption.words = source.mid(open.end, close.begin - open.end);
    const QByteArray start = "<span class=\"credit\">";
    const qsizetype credit = caption.words.lastIndexOf(start);
    if (credit < 0)
        return caption;
    const QByteArray rest = caption.words.mid(credit + start.size());
    const qsizetype end = rest.indexOf("</span>");
    if (end < 0 || rest.left(end).contains('<') || !isBlank(rest.mid(end + 7)))
        return caption;
    caption.credit = caption.words.mid(credit);
    caption.words.truncate(credit);
    return caption;
}

QString lettersOf(const QByteArray &inlineHtml)
{
    return core::plainText(readInline(inlineHtml).spans).simplified();
}

// The caption's words and the credit's, when that is all there is.
bool readCaption(const QByteArray &source, Picture &picture)
{
    const CaptionBytes caption = captionOf(source);
    const InlineText words = readInline(caption.words);
    if (caption.begin < 0 || !words.faithful)
        return false;
    picture.caption = core::plainText(words.spans).simplified();
    if (caption.words.contains('<'))
        picture.captionMarkup = caption.words.trimmed();
    if (!caption.credit.isEmpty())
        picture.credit = withoutPhotoWord(lettersOf(caption.credit));
    return true;
}

bool captionMarkupHolds(const Picture &picture)
{
    return !picture.captionMarkup.isEmpty() && readInline(picture.captionMarkup).faithful
           && lettersOf(picture.captionMarkup) == picture.caption.simplified();
}

QByteArray creditHtml(const Picture &picture, const QString &language)
{
    if (picture.credit.isEmpty())
        return {};
    return "<span class=\"credit\">" + escapedText(wordsFor(language).photo + QStringLiteral(": ") + picture.credit)
           + "</span>";
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

QByteArray withAlt(const QByteArray &source, const Picture &picture)
{
    Tag image;
    if (!findTag(source, "img", false, image))
        return {};
    const QByteArray tag = source.mid(image.begin, image.end - image.begin);
    return QByteArray(source).replace(image.begin, tag.size(),
                                      withAttributeValue(tag, "alt", escapedAttribute(picture.alt)));
}

QByteArray changedWords(const QByteArray &words, const Picture &picture, const Picture &before)
{
    if (picture.caption == before.caption && picture.captionMarkup == before.captionMarkup)
        return words;
    if (picture.captionMarkup != before.captionMarkup && captionMarkupHolds(picture))
        return picture.captionMarkup;
    if (picture.captionMarkup.isEmpty() && !before.captionMarkup.isEmpty() && picture.caption == before.caption)
        return escapedText(picture.caption);
    const QList<core::Span> spans = withLetters(readInline(words).spans, picture.caption);
    return changedInline(words, spans, {}, {});
}

QByteArray withCaption(const QByteArray &source, const Picture &picture, const Picture &before, const QString &language)
{
    const CaptionBytes caption = captionOf(source);
    if (caption.begin < 0) {
        const QByteArray words = captionHtml(picture, language);
        Tag close;
        if (words.isEmpty())
            return source;
        if (!findTag(source, "figure", true, close))
            return {};
        return QByteArray(source).insert(
            close.begin, QByteArray("<figcaption class=\"wp-element-caption\">" + words + "</figcaption>"));
    }
    QByteArray words = changedWords(caption.words, picture, before);
    QByteArray credit = caption.credit;
    if (picture.credit != before.credit)
        credit = creditHtml(picture, language);
    if (credit.isEmpty() && !caption.credit.isEmpty())
        words = words.trimmed();
    else if (caption.credit.isEmpty() && !credit.isEmpty() && !words.isEmpty())
        words += ' ';
    if (!words.trimmed().isEmpty() || !credit.isEmpty())
        return QByteArray(source).replace(caption.begin, caption.end - caption.begin, QByteArray(words + credit));
    Tag open;
    Tag close;
    if (!findTag(source, "figcaption", false, open) || !findTag(source, "figcaption", true, close, open.end))
        return {};
    return QByteArray(source).remove(open.begin, close.end - open.begin);
}

} // namespace

bool readPicture(const QByteArray &source, Picture &picture)
{
    if (source.size() > longestPicture || QString::fromUtf8(source).toUtf8() != source || source.contains('\0'))
        return false;
    const Dom dom(source);
    Found found;
    look(dom.body(), {}, found, 0);
    if (!found.ours || !found.image)
        return false;
    Picture read;
    read.remoteUrl = attributeOf(found.image, "src");
    read.alt = attributeOf(found.image, "alt");
    read.width = attributeOf(found.image, "width").toInt();
    read.height = attributeOf(found.image, "height").toInt();
    read.remoteId = idFrom(source, found.image);
    if (read.remoteUrl.isEmpty() || (found.caption && !readCaption(source, read)))
        return false;
    picture = read;
    return true;
}

QByteArray withPicture(const QByteArray &source, const Picture &picture, const QString &language)
{
    Picture before;
    if (!readPicture(source, before))
        return {};
    QByteArray changed = source;
    if (picture.alt != before.alt)
        changed = withAlt(changed, picture);
    const bool sameWords = picture.caption == before.caption && picture.credit == before.credit
                           && picture.captionMarkup == before.captionMarkup;
    return changed.isEmpty() || sameWords ? changed : withCaption(changed, picture, before, language);
}

bool isSamePicture(const Picture &a, const Picture &b)
{
    return a.remoteId == b.remoteId && a.remoteUrl == b.remoteUrl;
}

RemoteImage remoteImage(const Picture &picture, const WriteOptions &options)
{
    const RemoteImage remote{picture.remoteId, picture.remoteUrl};
    return remote.url.isEmpty() ? options.pictures.value(picture.media) : remote;
}

QByteArray freshImage(const Picture &picture, const RemoteImage &remote)
{
    QByteArray image = "<img src=\"" + escapedAttribute(remote.url) + "\" alt=\"" + escapedAttribute(picture.alt) + '"';
    if (remote.id.toLongLong() > 0)
        image += " class=\"wp-image-" + remote.id.toUtf8() + '"';
    return image + "/>";
}

QByteArray freshPicture(const Picture &picture, const RemoteImage &remote, bool commented, const QString &language)
{
    const bool numbered = remote.id.toLongLong() > 0;
    const QByteArray image = freshImage(picture, remote);
    QByteArray caption = captionHtml(picture, language);
    if (!caption.isEmpty())
        caption = "<figcaption class=\"wp-element-caption\">" + caption + "</figcaption>";
    if (!commented)
        return "<figure>" + image + caption + "</figure>";
    const QByteArray json =
        numbered ? "{\"id\":" + remote.id.toUtf8() + ",\"sizeSlug\":\"large\",\"linkDestination\":\"none\"} "
                 : QByteArray("{\"sizeSlug\":\"large\"} ");
    return "<!-- wp:image " + json + "-->\n<figure class=\"wp-block-image size-large\">" + image + caption
           + "</figure>\n<!-- /wp:image -->";
}

QByteArray renderPicture(const core::Block &block, bool commented, const WriteOptions &options)
{
    const RemoteImage remote = remoteImage(block.picture, options);
    Picture before;
    if (!block.origin.source.isEmpty() && readPicture(block.origin.source, before) && before.remoteUrl == remote.url
        && before.remoteId == remote.id) {
        const QByteArray changed = withPicture(block.origin.source, block.picture, options.language);
        if (!changed.isEmpty())
            return changed;
    }
    return remote.url.isEmpty() ? QByteArray() : freshPicture(block.picture, remote, commented, options.language);
}

QList<core::Span> captionSpans(const Picture &picture)
{
    const InlineText markup = readInline(picture.captionMarkup);
    if (markup.spans.isEmpty() || !markup.faithful)
        return core::normalised({core::Span{picture.caption, {}}});
    return captionMarkupHolds(picture) ? markup.spans : withLetters(markup.spans, picture.caption);
}

QByteArray captionHtml(const Picture &picture, const QString &language)
{
    QByteArray html = writeInline(captionSpans(picture), {}, Links::SafeOnly);
    const QByteArray credit = creditHtml(picture, language);
    if (!html.isEmpty() && !credit.isEmpty())
        html += ' ';
    return html + credit;
}

} // namespace formats
