// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/picture_source.h"

#include "formats/block_grammar.h"
#include "formats/carried_marks.h"
#include "formats/dom.h"
#include "formats/inline_html.h"
#include "formats/inline_html_edit.h"
#include "formats/tag.h"
#include "formats/words.h"

#include <algorithm>

namespace formats {

namespace {

using core::Picture;

constexpr qsizetype longestPicture = 64 * 1024;

// How the markup of a caption is read wherever it came from: one with calls that are not ours is not taken.
InlineRules captionRules()
{
    return {LineEnds::Space, Footnotes::Ours};
}

// In the markup each call has the number 1: what a note is called elsewhere is no change of a caption.
FootnoteNumbers numbersInMarkup(const QStringList &names)
{
    FootnoteNumbers numbers;
    for (const QString &name : names)
        numbers.insert(name, 1);
    return numbers;
}

FootnoteNumbers numbersInMarkup(const QList<core::Span> &spans)
{
    QStringList names;
    for (const core::Span &span : spans) {
        if (!span.marks.footnote.isEmpty())
            names.append(span.marks.footnote);
    }
    return numbersInMarkup(names);
}

QByteArray asMarkup(const QByteArray &words)
{
    return renumbered(words, numbersInMarkup(core::notesCalledIn(words)));
}

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
    for (qsizetype at = source.indexOf('<', from), next = from; at >= 0; at = source.indexOf('<', next)) {
        if (source.mid(at, 4) == "<!--") {
            next = source.indexOf("-->", at);
            if (next < 0)
                return false;
            continue;
        }
        const TagScan scan = scanTag(source, at, tag);
        if (scan == TagScan::Unfinished)
            return false;
        if (scan == TagScan::Found && tag.name == name && tag.closing == closing)
            return true;
        next = scan == TagScan::Found ? tag.end : at + 1;
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
    return core::plainText(readInline(inlineHtml, captionRules()).spans).simplified();
}

// The caption's words and the credit's, when that is all there is.
bool readCaption(const QByteArray &source, Footnotes footnotes, Picture &picture)
{
    const CaptionBytes caption = captionOf(source);
    const InlineText words = readInline(caption.words, captionRules());
    const bool foreignCall = footnotes == Footnotes::Keep && caption.words.contains(core::captionCallStart);
    if (caption.begin < 0 || !words.faithful || foreignCall)
        return false;
    picture.caption = core::plainText(words.spans).simplified();
    if (caption.words.contains('<'))
        picture.captionMarkup = asMarkup(caption.words.trimmed());
    if (!caption.credit.isEmpty())
        picture.credit = withoutPhotoWord(lettersOf(caption.credit));
    return true;
}

bool captionMarkupHolds(const Picture &picture)
{
    return !picture.captionMarkup.isEmpty() && readInline(picture.captionMarkup, captionRules()).faithful
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

QByteArray changedWords(const QByteArray &words, const Picture &picture, const Picture &before,
                        const FootnoteNumbers &footnotes)
{
    if (picture.caption == before.caption && picture.captionMarkup == before.captionMarkup)
        return words;
    if (picture.captionMarkup != before.captionMarkup && captionMarkupHolds(picture))
        return picture.captionMarkup;
    if (picture.captionMarkup.isEmpty() && !before.captionMarkup.isEmpty() && picture.caption == before.caption)
        return escapedText(picture.caption);
    InlineDialect dialect;
    dialect.footnotes = footnotes;
    const QList<core::Span> spans = withLetters(readInline(words, captionRules()).spans, picture.caption);
    return changedInline(words, spans, captionRules(), dialect);
}

QByteArray withCaption(const QByteArray &source, const Picture &picture, const Picture &before,
                       const CaptionStyle &style)
{
    const CaptionBytes caption = captionOf(source);
    if (caption.begin < 0) {
        const QByteArray words = captionHtml(picture, style);
        Tag close;
        if (words.isEmpty())
            return source;
        if (!findTag(source, "figure", true, close))
            return {};
        return QByteArray(source).insert(
            close.begin, QByteArray("<figcaption class=\"wp-element-caption\">" + words + "</figcaption>"));
    }
    QByteArray words = renumbered(changedWords(caption.words, picture, before, style.footnotes), style.footnotes);
    QByteArray credit = caption.credit;
    if (picture.credit != before.credit)
        credit = creditHtml(picture, style.language);
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

bool readPicture(const QByteArray &source, Footnotes footnotes, Picture &picture)
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
    if (read.remoteUrl.isEmpty() || (found.caption && !readCaption(source, footnotes, read)))
        return false;
    picture = read;
    return true;
}

QByteArray withPicture(const QByteArray &source, const Picture &picture, const CaptionStyle &style)
{
    Picture before;
    if (!readPicture(source, Footnotes::Ours, before))
        return {};
    QByteArray changed = source;
    if (picture.alt != before.alt)
        changed = withAlt(changed, picture);
    const bool sameWords = picture.caption == before.caption && picture.credit == before.credit
                           && picture.captionMarkup == before.captionMarkup;
    if (changed.isEmpty() || sameWords)
        return renumbered(changed, style.footnotes);
    return withCaption(changed, picture, before, style);
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

QByteArray freshPicture(const Picture &picture, const RemoteImage &remote, bool commented, const CaptionStyle &style)
{
    const bool numbered = remote.id.toLongLong() > 0;
    const QByteArray image = freshImage(picture, remote);
    QByteArray caption = captionHtml(picture, style);
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

QByteArray renderPicture(const core::Block &block, const SourceStyle &style, const WriteOptions &options)
{
    const CaptionStyle caption{options.language, style.footnotes};
    const RemoteImage remote = remoteImage(block.picture, options);
    Picture before;
    if (!block.origin.source.isEmpty() && readPicture(block.origin.source, Footnotes::Ours, before)
        && before.remoteUrl == remote.url && before.remoteId == remote.id) {
        const QByteArray changed = withPicture(block.origin.source, block.picture, caption);
        if (!changed.isEmpty())
            return changed;
    }
    return remote.url.isEmpty() ? QByteArray() : freshPicture(block.picture, remote, style.commented, caption);
}

QList<core::Span> captionSpans(const Picture &picture)
{
    if (picture.captionMarkup.isEmpty())
        return core::normalised({core::Span{picture.caption, {}}});
    const InlineText markup = readInline(picture.captionMarkup, captionRules());
    if (markup.spans.isEmpty() || !markup.faithful)
        return core::normalised({core::Span{picture.caption, {}}});
    const bool holds = core::plainText(markup.spans).simplified() == picture.caption.simplified();
    return holds ? markup.spans : withLetters(markup.spans, picture.caption);
}

QByteArray captionMarkup(const QList<core::Span> &spans)
{
    InlineDialect dialect;
    dialect.footnotes = numbersInMarkup(spans);
    return writeInline(spans, dialect, Links::SafeOnly);
}

void setCaptionSpans(Picture &picture, const QList<core::Span> &spans)
{
    const QList<core::Span> words = core::normalised(spans);
    const QList<core::Span> before = captionSpans(picture);
    if (words == before)
        return;
    picture.caption = core::plainText(words);
    const bool plain =
        std::all_of(words.begin(), words.end(), [](const core::Span &span) { return span.marks == core::Marks(); });
    if (plain) {
        picture.captionMarkup.clear();
        return;
    }
    const bool stands =
        captionMarkupHolds(picture) || readInline(picture.captionMarkup, captionRules()).spans == before;
    InlineDialect dialect = dialectOf(picture.captionMarkup);
    dialect.footnotes = numbersInMarkup(words);
    picture.captionMarkup =
        changedInline(stands ? picture.captionMarkup : QByteArray(), words, captionRules(), dialect);
}

QByteArray captionHtml(const Picture &picture, const CaptionStyle &style)
{
    QList<core::Span> words = captionSpans(picture);
    words.removeIf([&](const core::Span &span) {
        return !span.marks.footnote.isEmpty() && !style.footnotes.contains(span.marks.footnote);
    });
    InlineDialect dialect;
    dialect.footnotes = style.footnotes;
    return withCredit(writeInline(words, dialect, Links::SafeOnly), picture, style.language);
}

QByteArray withCredit(const QByteArray &caption, const Picture &picture, const QString &language)
{
    const QByteArray credit = creditHtml(picture, language);
    return caption.isEmpty() || credit.isEmpty() ? QByteArray(caption + credit) : QByteArray(caption + ' ' + credit);
}

} // namespace formats
