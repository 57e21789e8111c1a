// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/story_files.h"

#include "core/story_json.h"
#include "formats/block_markup.h"
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
    return Error{Error::Kind::Invalid,
                 QStringLiteral("“%1” is no format; html, markdown, text, blocks and json are").arg(name)};
}

Result<Format> formatOfFile(const QString &file)
{
    return formatFromName(QFileInfo(file).suffix());
}

Result<core::Story> readStory(const QByteArray &bytes, Format format)
{
    core::Story story;
    story.id = core::newId<core::StoryId>();
    switch (format) {
    case Format::Json: {
        const Result<QJsonObject> json = core::objectFromBytes(bytes);
        if (!json)
            return json.error();
        return core::storyFromJson(*json);
    }
    case Format::Blocks:
        story.body = formats::readBlocks(bytes);
        return story;
    case Format::Text:
        story.body = formats::readPlainText(bytes);
        return story;
    case Format::Html:
    case Format::Markdown: {
        const Result<core::Body> body =
            format == Format::Html ? formats::readHtml(bytes) : formats::readMarkdown(bytes);
        if (!body)
            return body.error();
        story.body = *body;
        return story;
    }
    }
    return story;
}

QByteArray writeStory(const core::Story &story, Format format)
{
    switch (format) {
    case Format::Json:
        return core::toBytes(core::toJson(story)) + '\n';
    case Format::Blocks:
        return formats::writeBlocks(story.body);
    case Format::Text:
        return formats::writePlainText(story.body);
    case Format::Html: {
        formats::HtmlWriteOptions options;
        options.language = story.language;
        return formats::writeHtml(story.body, options);
    }
    case Format::Markdown:
        return formats::writeMarkdown(story.body);
    }
    return {};
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
