// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/dropped_words.h"

#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(LeftOutWords)
};

} // namespace

QString droppedText(const workflow::DroppedPart &part)
{
    using workflow::Dropped;
    const int n = part.count;
    switch (part.kind) {
    case Dropped::Styles:
        return Say::tr("fonts, colours and spacing");
    case Dropped::Classes:
        return Say::tr("names of styles");
    case Dropped::Comments:
        return Say::tr("hidden notes of the program it comes from");
    case Dropped::Remarks:
        return n == 1 ? Say::tr("1 remark or deleted passage") : Say::tr("%Ln remarks or deleted passages", nullptr, n);
    case Dropped::HiddenText:
        return Say::tr("hidden text");
    case Dropped::Invisible:
        return Say::tr("invisible signs that mislead or mark a copy");
    case Dropped::Tracking:
        return n == 1 ? Say::tr("what counts readers in a link")
                      : Say::tr("what counts readers in %Ln links", nullptr, n);
    case Dropped::FilePaths:
        return n == 1 ? Say::tr("a path on somebody’s computer")
                      : Say::tr("%Ln paths on somebody’s computer", nullptr, n);
    case Dropped::Scripts:
        return Say::tr("scripts");
    case Dropped::Frames:
        return n == 1 ? Say::tr("a frame, form or film") : Say::tr("%Ln frames, forms or films", nullptr, n);
    case Dropped::Furniture:
        return Say::tr("navigation and side columns");
    case Dropped::EmptyParagraphs:
        return Say::tr("empty paragraphs");
    case Dropped::RemotePictures:
        return n == 1 ? Say::tr("a picture on another site, not fetched")
                      : Say::tr("%Ln pictures on other sites, not fetched", nullptr, n);
    case Dropped::LostPictures:
        return n == 1 ? Say::tr("a picture that did not come along")
                      : Say::tr("%Ln pictures that did not come along", nullptr, n);
    case Dropped::LostLinks:
        return n == 1 ? Say::tr("a link that leads on from a page nobody named")
                      : Say::tr("%Ln links that lead on from a page nobody named", nullptr, n);
    case Dropped::NoteMarks:
        return n == 1 ? Say::tr("a footnote number without its note")
                      : Say::tr("%Ln footnote numbers without their notes", nullptr, n);
    case Dropped::LongWords:
        return n == 1 ? Say::tr("the rest of an endless word") : Say::tr("the rest of %Ln endless words", nullptr, n);
    case Dropped::DeepStructure:
        return Say::tr("too deep structure");
    case Dropped::Blocks:
        return n == 1 ? Say::tr("a plugin’s block, which this text without blocks cannot hold")
                      : Say::tr("%Ln plugin’s blocks, which this text without blocks cannot hold", nullptr, n);
    }
    return {};
}

bool isMissed(workflow::Dropped kind)
{
    switch (kind) {
    case workflow::Dropped::Remarks:
    case workflow::Dropped::HiddenText:
    case workflow::Dropped::Invisible:
    case workflow::Dropped::FilePaths:
    case workflow::Dropped::Frames:
    case workflow::Dropped::RemotePictures:
    case workflow::Dropped::LostPictures:
    case workflow::Dropped::LostLinks:
    case workflow::Dropped::NoteMarks:
    case workflow::Dropped::LongWords:
    case workflow::Dropped::Blocks:
        return true;
    default:
        return false;
    }
}

QString droppedSentence(const QList<workflow::DroppedPart> &parts)
{
    QStringList missed;
    for (const workflow::DroppedPart &part : parts) {
        if (isMissed(part.kind))
            missed << droppedText(part);
    }
    return missed.isEmpty() ? QString() : Say::tr("Left out: %1.").arg(listing(missed));
}

} // namespace ui
