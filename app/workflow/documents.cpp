// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/documents.h"

#include "core/deferred.h"
#include "core/when_done.h"
#include "formats/documents/document.h"
#include "storage/media_store.h"
#include "workflow/copied_pictures.h"
#include "workflow/file_bytes.h"
#include "workflow/guess_language.h"
#include "workflow/media_folder.h"
#include "workflow/story_copy.h"
#include "workflow/tamed_story.h"

#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <iterator>

namespace workflow {

using core::Error;
using core::Result;

namespace {

constexpr int afterReading = 20; // of a hundred
constexpr int afterParsing = 60;
constexpr qsizetype longestHeadline = 120;

// In the order of DocumentTrouble: how each begins in an error's detail.
constexpr const char *troubleWords[] = {"damaged", "too big", "protected",      "old word", "pages",
                                        "pdf",     "other",   "empty document", "no text",  "folder"};

Error troubleError(DocumentTrouble trouble, const QString &detail)
{
    return {Error::Kind::Invalid,
            QString(QLatin1String(troubleWords[static_cast<int>(trouble)]) + QStringLiteral(": ") + detail)};
}

DocumentTrouble troubleOf(formats::DocumentKind kind)
{
    switch (kind) {
    case formats::DocumentKind::OldWord:
        return DocumentTrouble::OldWord;
    case formats::DocumentKind::Protected:
        return DocumentTrouble::Protected;
    case formats::DocumentKind::Pages:
        return DocumentTrouble::Pages;
    case formats::DocumentKind::Pdf:
        return DocumentTrouble::Pdf;
    case formats::DocumentKind::OtherDocument:
        return DocumentTrouble::OtherDocument;
    case formats::DocumentKind::Empty:
        return DocumentTrouble::Empty;
    case formats::DocumentKind::NotText:
        return DocumentTrouble::NotText;
    default:
        return DocumentTrouble::Damaged;
    }
}

// A line by itself, without the stop that ends a sentence.
bool isHeadlike(const core::Block &block)
{
    const QString text = core::plainText(block).simplified();
    static const QString stops = QStringLiteral(".,;:…،؛۔");
    return block.kind == core::BlockKind::Paragraph && !text.isEmpty() && text.size() <= longestHeadline
           && !core::plainText(block.spans).contains(QLatin1Char('\n')) && !stops.contains(text.back());
}

void takeHeadline(core::Story &story, formats::DocumentKind kind)
{
    QList<core::Block> &blocks = story.body.blocks;
    if (!story.headline.isEmpty() || blocks.size() < 2)
        return;
    const bool heading = blocks.first().kind == core::BlockKind::Heading;
    if (heading || (kind == formats::DocumentKind::Text && isHeadlike(blocks.first())))
        story.headline = core::plainText(blocks.takeFirst()).simplified();
}

struct Parsed
{
    ReadDocument read;
    QList<formats::EmbeddedPicture> pictures;
};

Result<Parsed> fromCopy(const QByteArray &bytes, CopyFormat format)
{
    const Result<core::Story> story = storyFromCopy(bytes, format);
    if (!story)
        return story.error().detail.startsWith(QLatin1String("too big"))
                   ? story.error()
                   : troubleError(DocumentTrouble::Damaged, story.error().detail);
    return Parsed{ReadDocument{*story, {}, true}, {}};
}

Result<Parsed> parsed(const QByteArray &bytes, const QString &fileName, const QStringList &languages)
{
    if (QFileInfo(fileName).suffix().compare(QLatin1String("standfirst"), Qt::CaseInsensitive) == 0)
        return fromCopy(bytes, CopyFormat::Standfirst);
    if (holdsStory(bytes.left(4096)))
        return fromCopy(bytes, CopyFormat::Html);
    Result<formats::OpenedDocument> document = formats::readDocument(bytes, fileName);
    if (!document) {
        const Error &error = document.error();
        if (error.kind != Error::Kind::Invalid || error.detail.startsWith(QLatin1String("too big")))
            return error;
        const bool locked = error.detail.contains(QLatin1String("password"));
        return troubleError(locked ? DocumentTrouble::Protected : troubleOf(formats::documentKind(bytes, fileName)),
                            error.detail);
    }
    Parsed parsed;
    core::Story &story = parsed.read.story;
    story.id = core::newId<core::StoryId>();
    story.body = std::move(document->body);
    story.headline = document->headline;
    story.standfirst = document->standfirst;
    story.kicker = document->kicker;
    story.byline = document->byline;
    takeHeadline(story, document->kind);
    // What a document says of its language is often only that of the program; the text itself knows better when it is
    // of another script.
    const QString sample = QString(story.headline + QLatin1Char('\n') + core::plainText(story.body));
    const QString guessed =
        guessLanguage(sample, document->language.isEmpty() ? languages : QStringList(document->language));
    const bool said =
        !document->language.isEmpty() && core::isRightToLeft(guessed) == core::isRightToLeft(document->language);
    story.language = said ? asLiked(document->language, languages) : asLiked(guessed, languages);
    Result<core::Story> tame = tamed(std::move(story));
    if (!tame)
        return tame.error();
    story = std::move(tame.value());
    parsed.read.dropped = document->dropped;
    parsed.pictures = document->pictures;
    return parsed;
}

Result<Parsed> parsedFile(const QString &file, const QStringList &languages, const storage::MediaStore &store,
                          QPromise<Result<ReadDocument>> &promise)
{
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return troubleError(DocumentTrouble::Folder,
                            info.isDir() ? QStringLiteral("a folder") : QStringLiteral("a device"));
    // A copy has its pictures inside it, a document may be anything.
    const bool copy = info.suffix().compare(QLatin1String("standfirst"), Qt::CaseInsensitive) == 0;
    const Result<QByteArray> bytes = bytesOfFile(file, copy ? largestCopyFile : formats::DocumentLimits().bytes);
    if (!bytes)
        return bytes.error();
    promise.setProgressValue(afterReading);
    if (promise.isCanceled())
        return Error{Error::Kind::Unknown, {}};
    Result<Parsed> answer = parsed(*bytes, info.fileName(), languages);
    if (answer && answer->read.ownCopy)
        (void)takeCopiedPictures(*bytes, store, answer.value().read.story);
    return answer;
}

// One document on its way in. Whoever waits for the next step holds it.
class Reading : public std::enable_shared_from_this<Reading>
{
public:
    explicit Reading(MediaFolder &media)
        : m_media(media)
    {
        promise.start();
        promise.setProgressRange(0, 100);
    }

    void takePictures(const Result<Parsed> &parsed)
    {
        if (!parsed) {
            end(parsed.error());
            return;
        }
        m_parsed = *parsed;
        promise.setProgressValue(afterParsing);
        takeNext();
    }

    QPromise<Result<ReadDocument>> promise;

private:
    void takeNext()
    {
        if (promise.isCanceled()) {
            promise.finish();
            return;
        }
        const qsizetype count = m_parsed.pictures.size();
        if (m_next >= count) {
            placePictures();
            end(m_parsed.read);
            return;
        }
        promise.setProgressValue(afterParsing + static_cast<int>((100 - afterParsing) * m_next / count));
        const formats::EmbeddedPicture &picture = m_parsed.pictures.at(m_next);
        core::whenDone(m_media.takeBytes(picture.bytes), &m_media,
                       [self = shared_from_this()](const Result<core::Picture> &taken) { self->take(taken); });
    }

    void take(const Result<core::Picture> &taken)
    {
        const formats::EmbeddedPicture &picture = m_parsed.pictures.at(m_next);
        if (!taken && taken.error().kind == Error::Kind::Io) { // the disk, not the picture
            end(taken.error());
            return;
        }
        if (taken)
            m_taken.insert(picture.media, *taken);
        else
            m_lost.add(formats::Dropped::LostPictures, picture.name);
        m_parsed.pictures[m_next].bytes.clear();
        ++m_next;
        takeNext();
    }

    // False when nothing is left of it.
    bool place(core::Picture &picture) const
    {
        if (picture.media.isEmpty())
            return true;
        const auto taken = m_taken.constFind(picture.media);
        if (taken == m_taken.cend()) {
            picture.media = {};
            return !picture.isEmpty();
        }
        // What the document says of it is more than what its file says.
        core::Picture whole = *taken;
        whole.alt = picture.alt;
        if (!picture.caption.isEmpty()) {
            whole.caption = picture.caption;
            whole.captionMarkup = picture.captionMarkup;
        }
        if (!picture.credit.isEmpty())
            whole.credit = picture.credit;
        picture = whole;
        return true;
    }

    void placePictures()
    {
        QList<core::Block> blocks;
        for (core::Block &block : m_parsed.read.story.body.blocks) {
            if (block.kind != core::BlockKind::Picture || place(block.picture))
                blocks.append(block);
            else if (!block.picture.caption.isEmpty()) // what was said about it is text
                blocks.append(core::textBlock(core::BlockKind::Paragraph, block.picture.caption));
        }
        m_parsed.read.story.body.blocks = std::move(blocks);
        for (const formats::DroppedPart &lost : m_lost.parts()) {
            QList<formats::DroppedPart> &dropped = m_parsed.read.dropped;
            auto known = std::find_if(dropped.begin(), dropped.end(),
                                      [&](const formats::DroppedPart &part) { return part.kind == lost.kind; });
            if (known == dropped.end()) {
                dropped.append(lost);
            } else {
                known->count += lost.count;
                known->samples += lost.samples;
            }
        }
    }

    void end(Result<ReadDocument> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

    MediaFolder &m_media;
    Parsed m_parsed;
    QHash<core::MediaId, core::Picture> m_taken;
    formats::DropLog m_lost;
    qsizetype m_next = 0;
};

} // namespace

QFuture<Result<ReadDocument>> readDocument(const QString &file, MediaFolder &media, const QStringList &languages)
{
    const auto reading = std::make_shared<Reading>(media);
    const core::Deferred<Result<Parsed>> parsed;
    core::whenDone(parsed.future(), &media, [reading](const Result<Parsed> &answer) { reading->takePictures(answer); });
    QThreadPool::globalInstance()->start([reading, parsed, file, languages, store = media.store()] {
        parsed.give(parsedFile(file, languages, store, reading->promise));
    });
    return reading->promise.future();
}

std::optional<DocumentTrouble> documentTrouble(const Error &error)
{
    if (error.kind != Error::Kind::Invalid)
        return {};
    for (int i = 0; i < static_cast<int>(std::size(troubleWords)); ++i) {
        if (error.detail.startsWith(QLatin1String(troubleWords[i])))
            return static_cast<DocumentTrouble>(i);
    }
    return {};
}

} // namespace workflow
