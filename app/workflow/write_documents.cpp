// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/deferred.h"
#include "core/when_done.h"
#include "formats/documents/write_document.h"
#include "workflow/documents.h"
#include "workflow/file_bytes.h"
#include "workflow/left_behind.h"
#include "workflow/media_folder.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHash>
#include <QImage>
#include <QThreadPool>

namespace workflow {

using core::Error;
using core::Result;

namespace {

constexpr int afterPictures = 60; // of a hundred

formats::WrittenKind kindOf(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Docx:
        return formats::WrittenKind::Docx;
    case DocumentFormat::Html:
        return formats::WrittenKind::Html;
    case DocumentFormat::Markdown:
        return formats::WrittenKind::Markdown;
    case DocumentFormat::Text:
        break;
    }
    return formats::WrittenKind::Text;
}

// Word reads no WebP; a picture that it does read says the same.
QByteArray forWord(const QByteArray &bytes)
{
    if (!bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WEBP")
        return bytes;
    const QImage image = QImage::fromData(bytes, "WEBP");
    const bool seeThrough = image.hasAlphaChannel();
    constexpr int quality = 92;
    QByteArray made;
    QBuffer buffer(&made);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly)
        || !image.save(&buffer, seeThrough ? "PNG" : "JPEG", seeThrough ? -1 : quality))
        return {};
    return made;
}

// One document on its way out. Whoever waits for the next step holds it.
class Writing : public std::enable_shared_from_this<Writing>
{
public:
    Writing(core::Story story, DocumentFormat format, QString file, MediaFolder &media)
        : m_story(std::move(story))
        , m_format(format)
        , m_file(std::move(file))
        , m_media(media)
    {
        promise.start();
        promise.setProgressRange(0, 100);
        const bool hold = format == DocumentFormat::Docx || format == DocumentFormat::Html;
        if (hold)
            m_pictures = core::picturesOf(m_story);
    }

    void takeNext()
    {
        if (promise.isCanceled()) {
            promise.finish();
            return;
        }
        while (m_next < m_pictures.size() && m_pictures.at(m_next).media.isEmpty()) {
            ++m_written.picturesLeftOut;
            ++m_next;
        }
        if (m_next >= m_pictures.size()) {
            write();
            return;
        }
        promise.setProgressValue(static_cast<int>(afterPictures * m_next / m_pictures.size()));
        const core::MediaId media = m_pictures.at(m_next).media;
        ++m_next;
        core::whenDone(m_media.bytes(media), &m_media,
                       [self = shared_from_this(), media](const Result<PictureBytes> &bytes) {
                           if (bytes)
                               self->m_bytes.insert(media, bytes->bytes);
                           else
                               ++self->m_written.picturesLeftOut;
                           self->takeNext();
                       });
    }

    QPromise<Result<WrittenDocument>> promise;

private:
    void write()
    {
        promise.setProgressValue(afterPictures);
        m_written.blocksLeftBehind =
            blocksLeftBehind(m_story, m_format == DocumentFormat::Html ? FileIs::Page : FileIs::Document);
        QThreadPool::globalInstance()->start([self = shared_from_this()] {
            if (self->m_format == DocumentFormat::Docx) {
                for (QByteArray &picture : self->m_bytes)
                    picture = forWord(picture);
            }
            const Result<QByteArray> bytes =
                formats::writeDocument(kindOf(self->m_format), self->m_story, [&](const core::Picture &picture) {
                    return self->m_bytes.value(picture.media);
                });
            if (!bytes) {
                self->end(bytes.error());
            } else if (self->promise.isCanceled()) {
                self->promise.finish();
            } else {
                const Result<void> written = writeFile(*bytes, self->m_file);
                self->end(written ? Result<WrittenDocument>(self->m_written) : written.error());
            }
        });
    }

    void end(Result<WrittenDocument> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

    core::Story m_story;
    DocumentFormat m_format;
    QString m_file;
    MediaFolder &m_media;
    QList<core::Picture> m_pictures;
    QHash<core::MediaId, QByteArray> m_bytes;
    qsizetype m_next = 0;
    WrittenDocument m_written;
};

} // namespace

std::optional<DocumentFormat> documentFormatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("docx"))
        return DocumentFormat::Docx;
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return DocumentFormat::Html;
    if (ending == QLatin1String("md") || ending == QLatin1String("markdown"))
        return DocumentFormat::Markdown;
    if (ending == QLatin1String("txt"))
        return DocumentFormat::Text;
    return {};
}

QString endingOf(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Docx:
        return QStringLiteral("docx");
    case DocumentFormat::Html:
        return QStringLiteral("html");
    case DocumentFormat::Markdown:
        return QStringLiteral("md");
    case DocumentFormat::Text:
        break;
    }
    return QStringLiteral("txt");
}

QFuture<Result<WrittenDocument>> writeDocument(const core::Story &story, DocumentFormat format, const QString &file,
                                               MediaFolder &media)
{
    const auto writing = std::make_shared<Writing>(story, format, file, media);
    writing->takeNext();
    return writing->promise.future();
}

} // namespace workflow
