// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_pictures.h"

#include "core/when_done.h"
#include "ui/theme/toast.h"
#include "ui/words/error_words.h"
#include "workflow/media_folder.h"
#include "workflow/picture_files.h"

#include <QFileDialog>
#include <QScrollBar>
#include <QStandardPaths>
#include <QUrl>

namespace ui {

PagePictures::PagePictures(workflow::MediaFolder &media, StoryEdit &edit, Toast &toast, QWidget &page)
    : m_media(media)
    , m_edit(edit)
    , m_page(page)
    , m_popover(new PicturePopover(&page))
    , m_toast(toast)
{
    connect(m_popover, &Popover::stepEnded, this, [this] { m_typed.end(); });
    connect(m_popover, &PicturePopover::kept, this, &PagePictures::describe);
    connect(m_popover, &PicturePopover::editWanted, this, &PagePictures::askToEdit);
    connect(m_popover, &PicturePopover::replaceWanted, this, &PagePictures::choose);
    connect(m_popover, &PicturePopover::removeWanted, this, &PagePictures::remove);
    connect(&edit, &StoryEdit::cardOpened, this, &PagePictures::openCard);
    connect(m_popover, &PicturePopover::fetchWanted, this, &PagePictures::fetch);
    connect(&edit, &StoryEdit::picturesPut, this, [this](const QList<workflow::PastedPicture> &pictures) {
        for (const workflow::PastedPicture &picture : pictures)
            fill(picture.block, m_media.takeBytes(picture.bytes));
    });
    connect(&edit, &StoryEdit::imagePut, this, [this](const QImage &image, const QString &words) {
        fill(insertEmptyCard(words), m_media.takeImage(image));
    });
}

void PagePictures::openCard(const QTextBlock &block)
{
    const core::Block head = headOf(block);
    if (head.kind != core::BlockKind::Picture || m_edit.isReadOnly())
        return;
    m_typed.end();
    const QRectF card = m_edit.pageLayout().cardRect(block).translated(0, -m_edit.verticalScrollBar()->value());
    m_popover->setLanguage(head.language);
    m_popover->open(head.id, head.picture, head.name, card.toAlignedRect().translated(m_edit.geometry().topLeft()));
}

void PagePictures::editAtCaret()
{
    const QTextBlock block = m_edit.textCursor().block();
    if (kindOf(block) == core::BlockKind::Picture)
        askToEdit(headOf(block).id);
}

void PagePictures::askToEdit(const core::BlockId &id)
{
    const QTextBlock block = m_edit.story().blockById(id);
    if (!block.isValid() || kindOf(block) != core::BlockKind::Picture || m_edit.isReadOnly())
        return;
    if (const core::Picture picture = headOf(block).picture; !picture.media.isEmpty())
        emit editWanted({id, picture.media}, picture);
    else
        m_toast.say(tr("This picture is on the site only: it can be edited once it is on this computer."));
}

void PagePictures::putEdited(const PicturePlace &place, const core::Picture &picture)
{
    const QTextBlock block = m_edit.story().blockById(place.block);
    if (block.isValid() && kindOf(block) == core::BlockKind::Picture && !m_edit.isReadOnly())
        set(place.block, withPixelsOf(picture, headOf(block).picture));
}

void PagePictures::choose(const core::BlockId &replaced)
{
    auto *dialog = new QFileDialog(&m_page, tr("Choose a picture"),
                                   QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                   tr("Pictures (%1)").arg(workflow::pictureFilePatterns()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(replaced.isEmpty() ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, [this, replaced](const QStringList &files) {
        if (replaced.isEmpty())
            takeFiles(files);
        else
            replace(replaced, m_media.takeFile(files.value(0)));
    });
    dialog->open();
}

// Cards stand in the text at once; what they show comes when the files have been read and cleaned.
void PagePictures::takeFiles(const QStringList &files)
{
    QTextCursor step(&m_edit.story());
    step.beginEditBlock();
    QList<core::BlockId> cards;
    for (qsizetype at = 0; at < files.size(); ++at)
        cards.append(insertEmptyCard());
    step.endEditBlock();
    for (qsizetype at = 0; at < files.size(); ++at)
        fill(cards.at(at), m_media.takeFile(files.at(at)));
}

core::BlockId PagePictures::insertEmptyCard(const QString &words)
{
    core::Block card = core::textBlock(core::BlockKind::Picture, {});
    card.picture.alt = words;
    m_edit.edit([&](QTextCursor &cursor) { insertCard(cursor, card); });
    return card.id;
}

void PagePictures::fill(const core::BlockId &card, const Coming &coming)
{
    core::whenDone(coming, this, [this, card](const core::Result<core::Picture> &picture) {
        if (picture) {
            set(card, withWordsOf(card, *picture));
            return;
        }
        remove(card);
        m_toast.say(paragraph(wordsFor(picture.error(), Doing::AddingPicture)));
    });
}

void PagePictures::replace(const core::BlockId &card, const Coming &coming)
{
    core::whenDone(coming, this, [this, card](const core::Result<core::Picture> &picture) {
        if (picture)
            set(card, withWordsOf(card, *picture));
        else
            m_toast.say(paragraph(wordsFor(picture.error(), Doing::AddingPicture)));
    });
}

void PagePictures::fetch(const core::BlockId &card, const QString &address)
{
    const QString host = QUrl(address).host();
    m_toast.say(tr("Fetching the picture from %1…").arg(host), {}, {}, 30'000);
    core::whenDone(m_fetch.bytesAt(address), this, [this, card, host](const core::Result<QByteArray> &bytes) {
        m_toast.dismiss();
        if (bytes)
            replace(card, m_media.takeBytes(*bytes));
        else
            m_toast.say(tr("The picture could not be fetched from %1. Its place in the story is kept: try again, or "
                           "choose a file instead.")
                            .arg(host));
    });
}

// What was written about the old one stays unless the new one brings its own.
core::Picture PagePictures::withWordsOf(const core::BlockId &card, core::Picture picture) const
{
    const core::Picture before = headOf(m_edit.story().blockById(card)).picture;
    if (picture.caption.isEmpty()) {
        picture.caption = before.caption;
        picture.captionMarkup = before.captionMarkup;
    }
    if (picture.credit.isEmpty())
        picture.credit = before.credit;
    if (picture.alt.isEmpty())
        picture.alt = before.alt;
    return picture;
}

void PagePictures::set(const core::BlockId &id, const core::Picture &picture)
{
    const QTextBlock block = m_edit.story().blockById(id);
    if (!block.isValid() || kindOf(block) != core::BlockKind::Picture)
        return;
    core::Block head = headOf(block);
    const bool wasEmpty = head.picture.isEmpty() && head.name.isEmpty();
    head.picture = picture;
    head.name.clear();
    QTextCursor step(&m_edit.story());
    if (wasEmpty)
        step.joinPreviousEditBlock(); // the card and its picture are one step
    else
        step.beginEditBlock();
    setHead(block, head);
    step.endEditBlock();
}

void PagePictures::describe(const core::BlockId &id, const core::Picture &picture)
{
    const QTextBlock block = m_edit.story().blockById(id);
    if (!block.isValid() || kindOf(block) != core::BlockKind::Picture)
        return;
    core::Block head = headOf(block);
    head.picture = picture;
    m_typed.setHead(block, head, TypedStep::How::GoesOn);
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
