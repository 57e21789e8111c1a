// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_pictures.h"

#include "core/when_done.h"
#include "ui/theme/toast.h"
#include "ui/words/error_words.h"
#include "workflow/media_folder.h"

#include <QFileDialog>
#include <QScrollBar>
#include <QStandardPaths>

namespace ui {

PagePictures::PagePictures(workflow::MediaFolder &media, StoryEdit &edit, QWidget &page)
    : m_media(media)
    , m_edit(edit)
    , m_page(page)
    , m_popover(new PicturePopover(&page))
    , m_toast(new Toast(&page))
{
    connect(m_popover, &PicturePopover::kept, this, &PagePictures::set);
    connect(m_popover, &PicturePopover::replaceWanted, this, &PagePictures::choose);
    connect(m_popover, &PicturePopover::removeWanted, this, &PagePictures::remove);
    connect(&edit, &StoryEdit::cardOpened, this, &PagePictures::openCard);
    connect(&edit, &StoryEdit::pictureFilesPut, this, [this](const QStringList &files) {
        for (const QString &file : files)
            takeFile(file);
    });
    connect(&edit, &StoryEdit::imagePut, this, [this](const QImage &image) { take(m_media.takeImage(image)); });
}

void PagePictures::openCard(const QTextBlock &block)
{
    const core::Block head = headOf(block);
    if (head.kind != core::BlockKind::Picture || m_edit.isReadOnly())
        return;
    const QRectF card = m_edit.pageLayout().cardRect(block).translated(0, -m_edit.verticalScrollBar()->value());
    m_popover->open(head.id, head.picture, card.toAlignedRect().translated(m_edit.geometry().topLeft()));
}

void PagePictures::choose(const core::BlockId &replaced)
{
    auto *dialog = new QFileDialog(&m_page, tr("Choose a picture"),
                                   QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                   tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.heic *.avif)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(replaced.isEmpty() ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, [this, replaced](const QStringList &files) {
        for (const QString &file : files)
            take(m_media.takeFile(file), replaced);
    });
    dialog->open();
}

void PagePictures::takeFile(const QString &file)
{
    take(m_media.takeFile(file));
}

// A card stands in the text at once; what it shows comes when the file has been read and cleaned.
void PagePictures::take(const QFuture<core::Result<core::Picture>> &coming, const core::BlockId &replaced)
{
    core::BlockId id = replaced;
    if (id.isEmpty()) {
        const core::Block card = core::textBlock(core::BlockKind::Picture, {});
        id = card.id;
        m_edit.edit([&](QTextCursor &cursor) { insertCard(cursor, card); });
    }
    core::whenDone(coming, this, [this, id, replaced](const core::Result<core::Picture> &picture) {
        if (picture) {
            core::Picture taken = *picture;
            if (!replaced.isEmpty()) { // what was written about the old one stays unless the new one brings its own
                const core::Picture before = headOf(m_edit.story().blockById(id)).picture;
                if (taken.caption.isEmpty())
                    taken.caption = before.caption;
                if (taken.credit.isEmpty())
                    taken.credit = before.credit;
            }
            set(id, taken);
            return;
        }
        if (replaced.isEmpty())
            remove(id);
        m_toast->say(paragraph(wordsFor(picture.error(), Doing::AddingPicture)));
    });
}

void PagePictures::set(const core::BlockId &id, const core::Picture &picture)
{
    const QTextBlock block = m_edit.story().blockById(id);
    if (!block.isValid() || kindOf(block) != core::BlockKind::Picture)
        return;
    core::Block head = headOf(block);
    const bool wasEmpty = head.picture.isEmpty();
    head.picture = picture;
    QTextCursor step(&m_edit.story());
    if (wasEmpty)
        step.joinPreviousEditBlock(); // the card and its picture are one step
    else
        step.beginEditBlock();
    setHead(block, head);
    step.endEditBlock();
}

void PagePictures::remove(const core::BlockId &id)
{
    const QTextBlock block = m_edit.story().blockById(id);
    if (!block.isValid())
        return;
    m_edit.edit([&](QTextCursor &caret) {
        removeBlock(block);
        caret.clearSelection();
    });
}

} // namespace ui
