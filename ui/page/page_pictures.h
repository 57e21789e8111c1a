// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures on the page: chosen, dropped, pasted, replaced, described, taken out. GUI thread. A card stands in the text
// at once; reading and cleaning the file is workflow::MediaFolder's, drawing it the layout's. A picture that was pasted
// as an address is a block without a picture, named by its address, until a person has it fetched.
#pragma once

#include "core/result.h"
#include "ui/page/picture_place.h"
#include "ui/page/popovers.h"
#include "ui/page/story_edit.h"
#include "ui/page/typed_step.h"
#include "workflow/picture_fetch.h"

#include <QFuture>

namespace workflow {
class MediaFolder;
}

namespace ui {

class Toast;

class PagePictures : public QObject
{
    Q_OBJECT

public:
    PagePictures(workflow::MediaFolder &media, StoryEdit &edit, Toast &toast, QWidget &page);

    void choose(const core::BlockId &replaced = {}); // asks for files
    void takeFiles(const QStringList &files);        // one step to undo
    void openCard(const QTextBlock &block);
    void editAtCaret();
    // What the sheet made of it: one step. Nothing when the picture is gone or another by now.
    void putEdited(const PicturePlace &place, const core::Picture &picture);
    [[nodiscard]] Popover &popover() { return *m_popover; }

signals:
    void editWanted(const PicturePlace &place, const core::Picture &picture);

private:
    void askToEdit(const core::BlockId &id);
    using Coming = QFuture<core::Result<core::Picture>>;
    [[nodiscard]] core::BlockId insertEmptyCard(const QString &words = {});
    void fill(const core::BlockId &card, const Coming &coming);
    void replace(const core::BlockId &card, const Coming &coming);
    void fetch(const core::BlockId &card, const QString &address);
    [[nodiscard]] core::Picture withWordsOf(const core::BlockId &card, core::Picture picture) const;
    void set(const core::BlockId &id, const core::Picture &picture);
    void describe(const core::BlockId &id, const core::Picture &picture); // what is entered in the panel
    void remove(const core::BlockId &id);

    workflow::MediaFolder &m_media;
    StoryEdit &m_edit;
    QWidget &m_page;
    workflow::PictureFetch m_fetch;
    PicturePopover *m_popover;
    Toast &m_toast;
    TypedStep m_typed;
};

} // namespace ui
