// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_cards.h"

#include "core/when_done.h"
#include "ui/page/block_rules.h"
#include "ui/page/cell_edit.h"
#include "ui/page/footnote_rules.h"
#include "ui/page/long_text.h"
#include "ui/page/page_captions.h"
#include "ui/theme/toast.h"
#include "ui/words/error_words.h"
#include "workflow/media_folder.h"
#include "workflow/picture_files.h"

#include <QApplication>
#include <QFileDialog>
#include <QScrollBar>
#include <QStandardPaths>

#include <algorithm>

namespace ui {

namespace {

constexpr int smallWidth = 160; // pixels: sharp on a dense screen too

} // namespace

PageCards::PageCards(workflow::MediaFolder &media, StoryEdit &edit, Toast &toast, QWidget &page)
    : m_media(media)
    , m_edit(edit)
    , m_page(page)
    , m_small(&media)
    , m_embed(new EmbedPopover(&page))
    , m_gallery(new GalleryPopover(&page,
                                   [this](const core::MediaId &picture) { return m_small.image(picture, smallWidth); }))
    , m_source(new SourcePopover(&page))
    , m_long(new LongTextPopover(&page))
    , m_table(new TableEditor(&page))
    , m_picker(new TablePicker(&page))
    , m_toast(toast)
{
    connect(&edit.story(), &QTextDocument::contentsChanged, this, &PageCards::followDocument);
    connect(&m_small, &PictureImages::arrived, m_gallery, &GalleryPopover::showImage);
    m_table->setCallSigns([&edit](const QString &note) { return edit.pageLayout().callSign(note); });
    connect(&edit.story(), &StoryDocument::footnotesChanged, m_table, &TableEditor::showNumbers);
    connect(m_table, &TableEditor::noteWanted, this, [this](const QString &note) {
        m_table->finish();
        m_edit.edit([&](QTextCursor &cursor) { (void)goToNote(cursor, note); });
    });
    connect(m_table, &TableEditor::cellOpened, this,
            [this](CellEdit *letters) { emit cellOpened(letters, m_table->language()); });
    connect(&edit, &StoryEdit::cardOpened, this, &PageCards::openCard);
    connect(m_embed, &EmbedPopover::kept, this, [this](const core::Block &block) { set(block); });
    connect(m_gallery, &GalleryPopover::kept, this, &PageCards::set);
    connect(m_gallery, &GalleryPopover::editWanted, this, &PageCards::askToEdit);
    connect(m_table, &TableEditor::kept, this, &PageCards::set);
    connect(m_embed, &EmbedPopover::removeWanted, this, &PageCards::remove);
    connect(m_gallery, &GalleryPopover::removeWanted, this, &PageCards::remove);
    connect(m_long, &LongTextPopover::removeWanted, this, &PageCards::remove);
    connect(m_long, &LongTextPopover::splitWanted, this,
            [this](const core::BlockId &id) { splitText(m_edit.story().blockById(id)); });
    connect(m_source, &SourcePopover::removeWanted, this, &PageCards::remove);
    connect(m_table, &TableEditor::removeWanted, this, &PageCards::remove);
    connect(m_gallery, &GalleryPopover::addWanted, this, &PageCards::chooseGallery);
    for (Popover *popover : popovers())
        connect(popover, &Popover::stepEnded, this, [this] { m_typed.end(); });
    connect(m_picker, &TablePicker::picked, this, &PageCards::insertTable);
    connect(m_table, &TableEditor::pasteRefused, this, &PageCards::sayWhyNotPut);
}

// What is open shows what the story says, also after undoing.
void PageCards::followDocument()
{
    if (!m_table->isHidden()) {
        if (const QTextBlock there = m_edit.story().blockById(m_table->block()); there.isValid())
            m_table->refresh(headOf(there));
        else
            m_table->hide();
    }
    if (!m_gallery->isHidden()) {
        const QTextBlock there = m_edit.story().blockById(m_gallery->block());
        if (there.isValid() && kindOf(there) == core::BlockKind::Gallery)
            m_gallery->refresh(headOf(there));
        else
            m_gallery->hide();
    }
}

void PageCards::editGalleryAtCaret()
{
    if (m_edit.isReadOnly())
        return;
    if (const QTextBlock block = m_edit.textCursor().block(); !m_gallery->isHidden())
        m_gallery->askToEdit();
    else if (kindOf(block) == core::BlockKind::Gallery)
        openCard(block);
}

void PageCards::askToEdit(const core::BlockId &gallery, int number)
{
    const QTextBlock block = m_edit.story().blockById(gallery);
    if (!block.isValid() || kindOf(block) != core::BlockKind::Gallery)
        return;
    if (const core::Picture picture = headOf(block).pictures.value(number); !picture.media.isEmpty())
        emit pictureEditWanted({gallery, picture.media, number}, picture);
}

// Nothing when the picture is gone by now.
void PageCards::putEdited(const PicturePlace &place, const core::Picture &picture)
{
    const QTextBlock block = m_edit.story().blockById(place.block);
    if (!block.isValid() || kindOf(block) != core::BlockKind::Gallery || m_edit.isReadOnly())
        return;
    core::Block head = headOf(block);
    qsizetype number = place.number;
    if (head.pictures.value(number).media != place.media) {
        const auto moved = std::find_if(head.pictures.cbegin(), head.pictures.cend(),
                                        [&](const core::Picture &one) { return one.media == place.media; });
        if (moved == head.pictures.cend())
            return;
        number = moved - head.pictures.cbegin();
    }
    head.pictures[number] = withPixelsOf(picture, head.pictures.at(number));
    m_typed.setHead(block, head, TypedStep::How::Begins);
    m_typed.end();
}

QList<Popover *> PageCards::popovers() const
{
    return {m_embed, m_gallery, m_source, m_long, m_table, m_picker};
}

void PageCards::showFound(const core::Block &card)
{
    m_embed->showFound(card);
}

QRect PageCards::placeOf(const QTextBlock &block) const
{
    const QRectF card = m_edit.pageLayout().cardRect(block).translated(0, -m_edit.verticalScrollBar()->value());
    return card.toAlignedRect().translated(m_edit.geometry().topLeft());
}

void PageCards::openCard(const QTextBlock &block)
{
    const core::Block head = headOf(block);
    const QRect place = placeOf(block);
    m_typed.end();
    for (Popover *popover : popovers())
        popover->setLanguage(head.language);
    if (head.kind == core::BlockKind::Opaque && head.fence.isEmpty())
        m_source->open(head, place);
    if (m_edit.isReadOnly())
        return;
    m_table->setLayoutDirection(m_edit.pageLayout().isRightToLeft(block) ? Qt::RightToLeft : Qt::LeftToRight);
    if (head.kind == core::BlockKind::Table)
        m_table->open(head, place);
    else if (head.kind == core::BlockKind::Embed)
        m_embed->open(head, place, head.id.value);
    else if (head.kind == core::BlockKind::Gallery)
        m_gallery->open(head, place);
    else if (core::isTextKind(head.kind) && isAtomic(block))
        m_long->open(head, place);
}

bool PageCards::callFootnote()
{
    const QTextBlock card = m_edit.textCursor().block();
    if (!isAtomic(card) || !canCallInCaption(kindOf(card)) || m_edit.isReadOnly())
        return false;
    const auto *caption = qobject_cast<CaptionEdit *>(QApplication::focusWidget());
    const bool inTable = !m_table->isHidden() && m_table->block() == headOf(card).id;
    if (!caption && !inTable) {
        emit m_edit.cardOpened(card);
        return true;
    }
    const CellSpot spot =
        caption ? CellSpot{-1, 0, caption->textCursor().selectionEnd(), caption->picture()} : m_table->spotForCall();
    Popover *panel = caption ? panelOf(caption) : m_table;
    panel->finish(); // what was typed there is a step of its own
    emit panel->stepEnded();
    m_edit.edit([&](QTextCursor &cursor) { insertFootnote(cursor, card, spot); });
    m_edit.setFocus(Qt::OtherFocusReason);
    return true;
}

void PageCards::splitText(const QTextBlock &block)
{
    if (isAtomic(block) && canSplit(headOf(block)) && !m_edit.isReadOnly())
        m_edit.edit([&](QTextCursor &cursor) { splitLongText(cursor, block); });
}

void PageCards::askForTable()
{
    if (m_edit.isReadOnly())
        return;
    const bool mirrored = core::isRightToLeft(m_edit.story().language());
    m_picker->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_picker->open(m_edit.cursorRect().translated(m_edit.geometry().topLeft()));
}

void PageCards::insertTable(int rows, int columns)
{
    core::Block card = core::textBlock(core::BlockKind::Table, {});
    card.table.rows.fill(QList<core::Cell>(columns), rows);
    card.table.headRows = 1;
    for (core::Cell &cell : card.table.rows.first())
        cell.header = true;
    m_edit.edit([&](QTextCursor &cursor) { insertCard(cursor, card); });
    openCard(m_edit.story().blockById(card.id));
}

void PageCards::askForEmbed()
{
    core::Block card = core::textBlock(core::BlockKind::Embed, {});
    m_embed->setLanguage({});
    m_embed->open(card, m_edit.cursorRect().translated(m_edit.geometry().topLeft()), m_edit.story().fields().id.value);
}

void PageCards::chooseGallery(const core::BlockId &gallery)
{
    auto *dialog = new QFileDialog(&m_page, tr("Choose pictures"),
                                   QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                   tr("Pictures (%1)").arg(workflow::pictureFilePatterns()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, gallery](const QStringList &files) { addToGallery(gallery, files); });
    dialog->open();
}

void PageCards::addToGallery(const core::BlockId &gallery, const QStringList &files)
{
    core::BlockId id = gallery;
    if (id.isEmpty()) {
        const core::Block card = core::textBlock(core::BlockKind::Gallery, {});
        m_edit.edit([&](QTextCursor &cursor) { insertCard(cursor, card); });
        id = card.id;
        m_added.goOn(m_edit.story(), id); // the gallery and its pictures are one step
    } else {
        m_gallery->settle();
        m_added.end();
        m_typed.end(); // what was typed before is a step of its own
    }
    for (const QString &file : files) {
        core::whenDone(m_media.takeFile(file), this, [this, id](const core::Result<core::Picture> &picture) {
            if (!picture) {
                m_toast.say(paragraph(wordsFor(picture.error(), Doing::AddingPicture)));
                return;
            }
            const QTextBlock block = m_edit.story().blockById(id);
            if (!block.isValid() || kindOf(block) != core::BlockKind::Gallery)
                return;
            m_gallery->settle(); // what is being entered there
            core::Block head = headOf(block);
            head.pictures.append(*picture);
            m_added.setHead(block, head, TypedStep::How::GoesOn);
        });
    }
}

// As on the page: what was not taken is told, and that nothing was lost.
void PageCards::sayWhyNotPut(const core::Error &error)
{
    constexpr int longEnoughToRead = 12'000;
    QString words = paragraph(wordsFor(error, Doing::Pasting));
    if (error.kind == core::Error::Kind::Invalid)
        words = tr("This is more than a table can take: nothing was put in, and the table is as it was. Copy a part of "
                   "it, or paste it below the table.");
    else if (error.kind == core::Error::Kind::NotFound)
        words = tr("There are no words in this for a table: nothing was put in, and the table is as it was. Paste it "
                   "below the table.");
    else if (error.kind == core::Error::Kind::Conflict)
        words = tr("Cells of this table reach over others: it takes words for one cell at a time. Nothing was put in, "
                   "and the table is as it was.");
    m_toast.say(words, {}, {}, longEnoughToRead);
}

void PageCards::set(const core::Block &block, TypedStep::How how)
{
    const QTextBlock there = m_edit.story().blockById(block.id);
    const bool known = there.isValid() && headOf(there).embed.address == block.embed.address;
    if (there.isValid()) {
        if (kindOf(there) == block.kind)
            m_typed.setHead(there, block, how);
    } else if (block.kind == core::BlockKind::Embed) { // a new one, now that it has an address
        m_edit.edit([&](QTextCursor &cursor) { insertCard(cursor, block); });
    }
    if (block.kind == core::BlockKind::Embed && !known)
        emit embedPut(block.id);
}

void PageCards::remove(const core::BlockId &id)
{
    const QTextBlock block = m_edit.story().blockById(id);
    if (!block.isValid() || m_edit.isReadOnly())
        return;
    m_edit.edit([&](QTextCursor &caret) {
        removeWhole(block);
        caret.clearSelection();
    });
}

} // namespace ui
