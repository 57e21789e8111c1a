// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables, galleries, what is shown from elsewhere, and what only its site understands: put in, opened, changed, taken
// out. GUI thread. Each change is a step to undo; nothing is fetched.
#pragma once

#include "ui/page/card_popovers.h"
#include "ui/page/gallery_popover.h"
#include "ui/page/long_text_popover.h"
#include "ui/page/picture_images.h"
#include "ui/page/picture_place.h"
#include "ui/page/story_edit.h"
#include "ui/page/table_editor.h"
#include "ui/page/table_picker.h"
#include "ui/page/typed_step.h"

namespace workflow {
class MediaFolder;
}

namespace ui {

class Toast;

class PageCards : public QObject
{
    Q_OBJECT

public:
    PageCards(workflow::MediaFolder &media, StoryEdit &edit, Toast &toast, QWidget &page);

    void openCard(const QTextBlock &block);
    void splitText(const QTextBlock &block); // that is too long to write in
    void askForTable();                      // how many rows and columns
    void insertTable(int rows, int columns);
    void askForEmbed();
    // In the table that is open; false when none is.
    bool mark(bool core::Marks::*mark) { return m_table->mark(mark); }
    bool change(const ChangeMarks &change) { return m_table->changeMarks(change); }
    bool askForLink() { return m_table->askForLink(); }
    bool paste(PasteAs as) { return m_table->pasteClipboard(as); }
    [[nodiscard]] QList<QAction *> acts() const { return m_table->acts(); }
    // With the caret on a card: in its caption or the cell that the keyboard is in, or its panel is opened for that.
    // False: on no such card.
    bool callFootnote();
    void chooseGallery(const core::BlockId &gallery = {}); // asks for files; a new one when none is named
    void addToGallery(const core::BlockId &gallery, const QStringList &files);
    // Of the gallery at the caret: its panel opens, or the picture that is chosen there is to be edited.
    void editGalleryAtCaret();
    void putEdited(const PicturePlace &place, const core::Picture &picture);
    [[nodiscard]] QList<Popover *> popovers() const;
    // Another site has told its title: shown in the panel too, where it is open.
    void showFound(const core::Block &card);

signals:
    void cellOpened(CellEdit *letters, const QString &language);
    void pictureEditWanted(const PicturePlace &place, const core::Picture &picture);
    void embedPut(const core::BlockId &card); // with an address that it did not have before

private:
    [[nodiscard]] QRect placeOf(const QTextBlock &block) const;
    void sayWhyNotPut(const core::Error &error);
    void set(const core::Block &block, TypedStep::How how = TypedStep::How::GoesOn);
    void remove(const core::BlockId &id);
    void followDocument();
    void askToEdit(const core::BlockId &gallery, int number);

    workflow::MediaFolder &m_media;
    StoryEdit &m_edit;
    QWidget &m_page;
    PictureImages m_small; // for the list of a gallery
    EmbedPopover *m_embed;
    GalleryPopover *m_gallery;
    SourcePopover *m_source;
    LongTextPopover *m_long;
    TableEditor *m_table;
    TablePicker *m_picker;
    Toast &m_toast;
    TypedStep m_typed;
    TypedStep m_added; // pictures that came into a gallery
};

} // namespace ui
