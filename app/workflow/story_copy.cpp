// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/story_copy.h"

#include "core/deferred.h"
#include "core/story_json.h"
#include "formats/html.h"
#include "storage/owner_only.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QThreadPool>

#include <algorithm>

namespace workflow {

using core::Error;
using core::Result;

namespace {

constexpr qsizetype largestCopy = 20 * 1024 * 1024; // bytes; as much as HTML from elsewhere may have
constexpr qsizetype mostBlocks = 50'000;
constexpr qsizetype mostSpans = 500'000;
constexpr qsizetype longestBlock = 1'000'000; // letters
constexpr qsizetype longestWord = 20'000;     // what a line break is looked for in costs the square of its length
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

Result<void> write(const QByteArray &bytes, const QString &file)
{
    QSaveFile writer(file);
    // Closed to others before there is anything in it.
    if (!writer.open(QIODevice::WriteOnly) || !writer.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || writer.write(bytes) != bytes.size() || !writer.commit())
        return Error{Error::Kind::Io, writer.errorString()};
    return storage::closeToOthers(file);
}

Result<QByteArray> read(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return Error{Error::Kind::NotFound, name};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Denied, file.errorString()};
    return file.read(largestCopy + 1); // what is more is refused, and a file without an end has one
}

Error tooMuch(const QString &what)
{
    return {Error::Kind::Invalid, QString(QStringLiteral("too big: ") + what)};
}

// Anything is made as often, as deep or as wide as the numbers in a story say, so they stay within what we write.
void tame(core::Block &block)
{
    constexpr int deepest = 20; // list levels, and wrappers that one fence opens
    constexpr int widest = 1000;
    const auto tamePicture = [](core::Picture &picture) {
        constexpr int longestSide = 100'000; // pixels
        picture.width = std::clamp(picture.width, 0, longestSide);
        picture.height = std::clamp(picture.height, 0, longestSide);
    };
    block.level = std::clamp(block.level, 0, deepest);
    block.columns = std::clamp(block.columns, 0, widest);
    block.fence.closes = std::clamp(block.fence.closes, 0, deepest);
    block.fence.opens = std::clamp(block.fence.opens, 0, deepest);
    tamePicture(block.picture);
    for (core::Picture &picture : block.pictures)
        tamePicture(picture);
    for (QList<core::Cell> &row : block.table.rows) {
        for (core::Cell &cell : row) {
            cell.columns = std::clamp(cell.columns, 1, widest);
            cell.rows = std::clamp(cell.rows, 1, widest);
        }
    }
}

qsizetype longestWordIn(const QString &text)
{
    qsizetype longest = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text.at(at).isSpace())
            continue;
        longest = std::max(longest, at - start);
        start = at + 1;
    }
    return longest;
}

Result<core::Story> tamed(core::Story story)
{
    if (story.body.blocks.size() > mostBlocks)
        return tooMuch(QStringLiteral("%1 blocks").arg(story.body.blocks.size()));
    constexpr qsizetype longestId = 80;
    if (story.id.value.size() > longestId)
        story.id = core::newId<core::StoryId>();
    qsizetype spans = 0;
    QSet<QString> ids;
    for (core::Block &block : story.body.blocks) {
        tame(block);
        spans += block.spans.size();
        for (const QList<core::Cell> &row : std::as_const(block.table.rows)) {
            for (const core::Cell &cell : row)
                spans += 1 + cell.spans.size();
        }
        const QString text = core::plainText(block);
        if (text.size() > longestBlock || longestWordIn(text) > longestWord)
            return tooMuch(QStringLiteral("a block of %1 letters").arg(text.size()));
        if (block.id.isEmpty() || ids.contains(block.id.value))
            block.id = core::newId<core::BlockId>();
        ids.insert(block.id.value);
    }
    if (spans > mostSpans)
        return tooMuch(QStringLiteral("%1 pieces of text").arg(spans));
    return story;
}

Result<core::Story> fromJson(const QByteArray &bytes)
{
    const Result<QJsonObject> json = core::objectFromBytes(bytes);
    if (!json)
        return json.error();
    const Result<core::Story> story = core::storyFromJson(*json);
    return story ? tamed(*story) : story;
}

} // namespace

CopyFormat copyFormatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    return ending == QLatin1String("html") || ending == QLatin1String("htm") ? CopyFormat::Html
                                                                             : CopyFormat::Standfirst;
}

QByteArray storyCopyBytes(const core::Story &story, CopyFormat format)
{
    const QByteArray json = core::toBytes(core::toJson(story));
    return format == CopyFormat::Html ? pageOf(story, json) : QByteArray(json + '\n');
}

Result<core::Story> storyFromCopy(const QByteArray &bytes, CopyFormat format)
{
    if (bytes.size() > largestCopy)
        return tooMuch(QStringLiteral("more than %1 bytes").arg(largestCopy));
    if (format == CopyFormat::Standfirst)
        return fromJson(bytes);
    if (const qsizetype begin = bytes.indexOf(opening); begin >= 0) {
        const qsizetype start = begin + qsizetype(qstrlen(opening));
        const qsizetype end = bytes.indexOf(closing, start);
        return fromJson(bytes.mid(start, end < 0 ? -1 : end - start));
    }
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

QFuture<Result<void>> writeStoryCopy(const core::Story &story, const QString &file)
{
    const core::Deferred<Result<void>> answer;
    QThreadPool::globalInstance()->start(
        [answer, story, file] { answer.give(write(storyCopyBytes(story, copyFormatOf(file)), file)); });
    return answer.future();
}

QFuture<Result<core::Story>> readStoryCopy(const QString &file)
{
    const core::Deferred<Result<core::Story>> answer;
    QThreadPool::globalInstance()->start([answer, file] {
        const Result<QByteArray> bytes = read(file);
        answer.give(bytes ? storyFromCopy(*bytes, copyFormatOf(file)) : Result<core::Story>(bytes.error()));
    });
    return answer.future();
}

} // namespace workflow
