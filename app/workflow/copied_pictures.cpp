// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/copied_pictures.h"

#include "storage/media_store.h"
#include "workflow/photo.h"

#include <QCryptographicHash>
#include <QHash>

namespace workflow {

namespace {

using core::MediaId;

// How a picture's part begins, goes on behind its name, and ends. In a page it is a script that no browser runs.
struct PartMarks
{
    QByteArray begin;
    QByteArray middle;
    QByteArray end;
};

const QList<PartMarks> &marks()
{
    static const QList<PartMarks> marks = {
        {"\n{\"picture\":\"", "\",\"bytes\":\"", "\"}"},
        {"\n<script type=\"application/octet-stream\" id=\"standfirst-picture-", "\">", "</script>"}};
    return marks;
}

const PartMarks &marksOf(CopyFormat format)
{
    return marks().at(format == CopyFormat::Html ? 1 : 0);
}

// Every place in the story that names bytes of ours.
template <typename Use>
void forEachMedia(core::Story &story, const Use &use)
{
    const auto usePicture = [&](core::Picture &picture) {
        use(picture.media);
        use(picture.original);
    };
    usePicture(story.leadPicture);
    for (core::Block &block : story.body.blocks) {
        usePicture(block.picture);
        for (core::Picture &picture : block.pictures)
            usePicture(picture);
        use(block.embed.thumbnail);
    }
}

QList<MediaId> mediaOf(core::Story story)
{
    QList<MediaId> media;
    forEachMedia(story, [&](const MediaId &id) {
        if (!id.isEmpty() && !media.contains(id))
            media.append(id);
    });
    return media;
}

// Where each part's letters stand in the file.
QHash<MediaId, QByteArrayView> partsIn(const QByteArray &file)
{
    constexpr qsizetype idLength = 64;
    QHash<MediaId, QByteArrayView> parts;
    const QByteArrayView all(file);
    for (const PartMarks &mark : marks()) {
        for (qsizetype at = file.indexOf(mark.begin); at >= 0; at = file.indexOf(mark.begin, at + 1)) {
            const qsizetype name = at + mark.begin.size();
            const qsizetype bytes = name + idLength + mark.middle.size();
            if (bytes > file.size() || all.sliced(name + idLength, mark.middle.size()) != mark.middle)
                continue;
            const qsizetype end = file.indexOf(mark.end, bytes);
            if (end > 0)
                parts.insert(MediaId{QString::fromLatin1(all.sliced(name, idLength))}, all.sliced(bytes, end - bytes));
        }
    }
    return parts;
}

// The name in the store; empty when these are not the bytes of a picture.
MediaId taken(const MediaId &name, QByteArrayView letters, const storage::MediaStore &store)
{
    const auto decoded = QByteArray::fromBase64Encoding(letters.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    if (QString::fromLatin1(QCryptographicHash::hash(*decoded, QCryptographicHash::Sha256).toHex()) != name.value)
        return {};
    const core::Result<CleanPhoto> photo = cleanPhoto(*decoded);
    if (!photo)
        return {};
    return store.store(photo->original.isEmpty() ? photo->bytes : photo->original).valueOr({});
}

} // namespace

CopiedPictures copiedPictures(const core::Story &story, const storage::MediaStore &store, CopyFormat format)
{
    CopiedPictures copied;
    const PartMarks &mark = marksOf(format);
    for (const MediaId &media : mediaOf(story)) {
        const core::Result<QByteArray> bytes = store.read(media);
        if (bytes)
            copied.parts += mark.begin + media.value.toLatin1() + mark.middle + bytes->toBase64() + mark.end;
        else
            ++copied.missing;
    }
    if (!copied.parts.isEmpty())
        copied.parts += '\n';
    return copied;
}

int takeCopiedPictures(const QByteArray &file, const storage::MediaStore &store, core::Story &story)
{
    const QHash<MediaId, QByteArrayView> parts = partsIn(file);
    QHash<MediaId, MediaId> names;
    int missing = 0;
    for (const MediaId &media : mediaOf(story)) {
        if (store.contains(media))
            continue;
        const auto part = parts.constFind(media);
        const MediaId name = part == parts.cend() ? MediaId() : taken(media, *part, store);
        if (name.isEmpty())
            ++missing;
        else
            names.insert(media, name);
    }
    forEachMedia(story, [&](MediaId &media) { media = names.value(media, media); });
    return missing;
}

} // namespace workflow
