// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/story_copy.h"

#include "core/deferred.h"
#include "core/story_json.h"
#include "formats/html.h"
#include "storage/media_store.h"
#include "workflow/copied_pictures.h"
#include "workflow/file_bytes.h"
#include "workflow/media_folder.h"
#include "workflow/plain_story.h"
#include "workflow/tamed_story.h"

#include <QFileInfo>
#include <QThreadPool>

namespace workflow {

using core::Error;
using core::Result;

namespace {

constexpr qsizetype largestCopy = 20 * 1024 * 1024; // bytes; as much as HTML from elsewhere may have
constexpr const char *opening = "<script type=\"application/json\" id=\"standfirst-story\">";
constexpr const char *closing = "</script>";

// Nothing in it can end the element that it stands in.
QByteArray insideScript(QByteArray json)
{
    return json.replace('<', "\\u003c");
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray pageOf(const core::Story &story, const QByteArray &json)
{
    const auto element = [](const char *name, const QString &text) {
        return text.isEmpty() ? QByteArray() : '<' + QByteArray(name) + '>' + escaped(text) + "</" + name + ">\n";
    };
    formats::HtmlWriteOptions options;
    options.language = story.language;
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(story.language) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
           + element("title", story.headline) + opening + insideScript(json) + closing
           + "\n</head>\n<body dir=\"auto\">\n" + element("p", story.kicker) + element("h1", story.headline)
           + element("p", story.standfirst) + element("p", story.byline) + formats::writeHtml(story.body, options)
           + "\n</body>\n</html>\n";
}

Result<core::Story> fromJson(const QByteArray &bytes)
{
    const Result<QJsonObject> json = core::objectFromBytes(bytes);
    if (!json)
        return json.error();
    const Result<core::Story> story = core::storyFromJson(*json);
    if (!story)
        return story;
    const Result<core::Story> bounded = tamed(*story);
    return bounded ? Result<core::Story>(withoutHiddenMarkup(*bounded)) : bounded;
}

} // namespace

CopyFormat copyFormatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    return ending == QLatin1String("html") || ending == QLatin1String("htm") ? CopyFormat::Html
                                                                             : CopyFormat::Standfirst;
}

bool holdsStory(const QByteArray &page)
{
    return page.contains(opening);
}

QByteArray storyCopyBytes(const core::Story &story, CopyFormat format)
{
    const QByteArray json = core::toBytes(core::toJson(story));
    return format == CopyFormat::Html ? pageOf(story, json) : QByteArray(json + '\n');
}

Result<core::Story> storyFromCopy(const QByteArray &bytes, CopyFormat format)
{
    const auto tooBig = [](qsizetype size) { return size > largestCopy; };
    const Error refused{Error::Kind::Invalid, QStringLiteral("too big: more than %1 bytes").arg(largestCopy)};
    if (format == CopyFormat::Standfirst) {
        const qsizetype pictures = bytes.indexOf("\n{\"picture\":\"");
        const QByteArray json = pictures < 0 ? bytes : bytes.left(pictures);
        return tooBig(json.size()) ? Result<core::Story>(refused) : fromJson(json);
    }
    if (const qsizetype begin = bytes.indexOf(opening); begin >= 0) {
        const qsizetype start = begin + qsizetype(qstrlen(opening));
        const qsizetype end = bytes.indexOf(closing, start);
        const qsizetype size = (end < 0 ? bytes.size() : end) - start;
        return tooBig(size) ? Result<core::Story>(refused) : fromJson(bytes.mid(start, size));
    }
    if (tooBig(bytes.size()))
        return refused;
    Result<core::Body> body = formats::readHtml(bytes);
    if (!body)
        return body.error();
    core::Story story;
    story.id = core::newId<core::StoryId>();
    story.body = std::move(body.value());
    if (!story.body.blocks.isEmpty() && story.body.blocks.first().kind == core::BlockKind::Heading)
        story.headline = core::plainText(story.body.blocks.takeFirst()).simplified();
    return story;
}

QFuture<Result<int>> writeStoryCopy(const core::Story &story, const MediaFolder &media, const QString &file)
{
    const core::Deferred<Result<int>> answer;
    QThreadPool::globalInstance()->start([answer, story, store = media.store(), file] {
        const CopyFormat format = copyFormatOf(file);
        const CopiedPictures pictures = copiedPictures(story, store, format);
        const Result<void> written = writeFile(storyCopyBytes(story, format) + pictures.parts, file);
        answer.give(written ? Result<int>(pictures.missing) : Result<int>(written.error()));
    });
    return answer.future();
}

QFuture<Result<ReadCopy>> readStoryCopy(const QString &file, const MediaFolder &media)
{
    const core::Deferred<Result<ReadCopy>> answer;
    QThreadPool::globalInstance()->start([answer, store = media.store(), file] {
        const auto read = [&]() -> Result<ReadCopy> {
            const Result<QByteArray> bytes = bytesOfFile(file, largestCopyFile);
            if (!bytes)
                return bytes.error();
            Result<core::Story> story = storyFromCopy(*bytes, copyFormatOf(file));
            if (!story)
                return story.error();
            ReadCopy copy{std::move(story.value()), 0};
            copy.missing = takeCopiedPictures(*bytes, store, copy.story);
            return copy;
        };
        answer.give(read());
    });
    return answer.future();
}

} // namespace workflow
