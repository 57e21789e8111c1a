// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/story_files.h"

#include "core/story_json.h"
#include "formats/block_markup.h"
#include "formats/documents/write_document.h"
#include "formats/html.h"
#include "formats/markdown.h"
#include "formats/plain_text.h"

#include <QFileInfo>

namespace cli {

using core::Error;
using core::Result;

Result<Format> formatFromName(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == QLatin1String("html") || lower == QLatin1String("htm"))
        return Format::Html;
    if (lower == QLatin1String("markdown") || lower == QLatin1String("md"))
        return Format::Markdown;
    if (lower == QLatin1String("text") || lower == QLatin1String("txt"))
        return Format::Text;
    if (lower == QLatin1String("blocks"))
        return Format::Blocks;
    if (lower == QLatin1String("json"))
        return Format::Json;
    if (lower == QLatin1String("docx"))
        return Format::Docx;
    if (lower == QLatin1String("odt"))
        return Format::Odt;
    if (lower == QLatin1String("rtf"))
        return Format::Rtf;
    if (name.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("say the format with --from or --to")};
    return Error{
        Error::Kind::Invalid,
        QStringLiteral("“%1” is no format; html, markdown, text, blocks, json, docx, odt and rtf are").arg(name)};
}

Result<Format> formatOfFile(const QString &file)
{
    return formatFromName(QFileInfo(file).suffix());
}

namespace {

// What a word processor wrote is known by its bytes; the name given for it is only a name.
Result<StoryFile> fromDocument(const QByteArray &bytes, core::Story story, const QString &name = {})
{
    Result<formats::OpenedDocument> document = formats::readDocument(bytes, name);
    if (!document)
        return document.error();
    story.body = std::move(document.value().body);
    story.headline = document->headline;
    story.standfirst = document->standfirst;
    story.byline = document->byline;
    story.language = document->language;
    return StoryFile{story, document->pictures};
}

formats::PictureBytes bytesFrom(const QList<formats::EmbeddedPicture> &pictures)
{
    return [pictures](const core::Picture &picture) {
        for (const formats::EmbeddedPicture &known : pictures) {
            if (known.media == picture.media && !picture.media.isEmpty())
                return known.bytes;
        }
        return QByteArray();
    };
}

} // namespace

Result<StoryFile> readStory(const QByteArray &bytes, Format format)
{
    core::Story story;
    story.id = core::newId<core::StoryId>();
    if (bytes.isEmpty() && (format == Format::Text || format == Format::Html || format == Format::Markdown))
        return StoryFile{story, {}};
    switch (format) {
    case Format::Json: {
        const Result<QJsonObject> json = core::objectFromBytes(bytes);
        if (!json)
            return json.error();
        const Result<core::Story> read = core::storyFromJson(*json);
        if (!read)
            return read.error();
        return StoryFile{*read, {}};
    }
    case Format::Blocks:
        story.body = formats::readBlocks(bytes);
        break;
    // As the window opens them.
    case Format::Text:
        return fromDocument(bytes, story, QStringLiteral("a.txt"));
    case Format::Html:
        return fromDocument(bytes, story, QStringLiteral("a.html"));
    case Format::Markdown:
        return fromDocument(bytes, story, QStringLiteral("a.md"));
    case Format::Docx:
    case Format::Odt:
    case Format::Rtf:
        return fromDocument(bytes, story);
    }
    return StoryFile{story, {}};
}

Result<QByteArray> writeStory(const StoryFile &file, Format format)
{
    const core::Story &story = file.story;
    const formats::PictureBytes pictures = bytesFrom(file.pictures);
    // A text alone stays one; a story with a head becomes a whole document.
    const bool whole = !story.headline.isEmpty();
    switch (format) {
    case Format::Json:
        return QByteArray(core::toBytes(core::toJson(story)) + '\n');
    case Format::Blocks: {
        formats::WriteOptions options;
        options.language = story.language;
        return formats::writeBlocks(story.body, options);
    }
    case Format::Text:
        return whole ? formats::writeDocument(formats::WrittenKind::Text, story) : formats::writePlainText(story.body);
    case Format::Html: {
        if (whole)
            return formats::writeHtmlPage(story, pictures);
        formats::HtmlWriteOptions options;
        options.language = story.language;
        return formats::writeHtml(story.body, options);
    }
    case Format::Markdown:
        return whole ? formats::writeDocument(formats::WrittenKind::Markdown, story)
                     : formats::writeMarkdown(story.body);
    case Format::Docx:
        return formats::writeDocx(story, pictures);
    case Format::Odt:
    case Format::Rtf:
        break;
    }
    return Error{Error::Kind::Invalid, QStringLiteral("odt and rtf are read, not written; docx is")};
}

void takeHeadlineFromBody(core::Story &story)
{
    if (!story.headline.isEmpty() || story.body.blocks.isEmpty())
        return;
    const core::Block &first = story.body.blocks.first();
    if (!core::isTextKind(first.kind))
        return;
    story.headline = core::plainText(first).simplified();
    story.body.blocks.removeFirst();
}

} // namespace cli
