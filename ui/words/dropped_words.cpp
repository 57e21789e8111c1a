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
    Q_DECLARE_TR_FUNCTIONS(DroppedWords)
};

} // namespace

QString droppedText(const workflow::DroppedPart &part)
{
    const int n = part.count;
    switch (part.kind) {
    case workflow::Dropped::Styles:
        return Say::tr("fonts, colours and spacing");
    case workflow::Dropped::Classes:
        return Say::tr("names of styles");
    case workflow::Dropped::Comments:
        return Say::tr("%n comment(s) in the markup", nullptr, n);
    case workflow::Dropped::Remarks:
        return Say::tr("%n remark(s) in the margin or deleted passage(s)", nullptr, n);
    case workflow::Dropped::HiddenText:
        return Say::tr("%n piece(s) of hidden text", nullptr, n);
    case workflow::Dropped::Tracking:
        return Say::tr("what follows readers in %n link(s)", nullptr, n);
    case workflow::Dropped::FilePaths:
        return Say::tr("%n link(s) or picture(s) on the writer's own disk", nullptr, n);
    case workflow::Dropped::Scripts:
        return Say::tr("%n script(s)", nullptr, n);
    case workflow::Dropped::Frames:
        return Say::tr("%n form(s), film(s), drawing(s) or frame(s)", nullptr, n);
    case workflow::Dropped::Furniture:
        return Say::tr("menus and side columns");
    case workflow::Dropped::EmptyParagraphs:
        return Say::tr("%n empty paragraph(s)", nullptr, n);
    case workflow::Dropped::RemotePictures:
        return Say::tr("the bytes of %n picture(s) that only their address is known of", nullptr, n);
    case workflow::Dropped::LostPictures:
        return Say::tr("%n picture(s) that could not be used", nullptr, n);
    case workflow::Dropped::NoteMarks:
        return Say::tr("%n footnote(s) or call(s) without the other half", nullptr, n);
    case workflow::Dropped::LongWords:
        return Say::tr("the rest of %n word(s) longer than any language has", nullptr, n);
    case workflow::Dropped::DeepStructure:
        return Say::tr("structure nested deeper than anybody writes");
    }
    return {};
}

bool isMissed(workflow::Dropped kind)
{
    switch (kind) {
    case workflow::Dropped::Remarks:
    case workflow::Dropped::HiddenText:
    case workflow::Dropped::FilePaths:
    case workflow::Dropped::Frames:
    case workflow::Dropped::RemotePictures:
    case workflow::Dropped::LostPictures:
    case workflow::Dropped::NoteMarks:
    case workflow::Dropped::LongWords:
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
