// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of StoryEdit that clipboard and drags come to. What they carry is read by clipboard.h; here it is put into
// the text, and what came along with it is told: pictures to be taken in, what was left out, what was refused.

#include "ui/page/footnote_rules.h"
#include "ui/page/story_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>

namespace ui {

QMimeData *StoryEdit::createMimeDataFromSelection() const
{
    return mimeOf(blocksToCopy(textCursor()), m_document->site()).release();
}

bool StoryEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && canRead(*source);
}

void StoryEdit::insertFromMimeData(const QMimeData *source)
{
    put(readMime(*source, PasteAs::Formatted, m_document->language(), m_document->site()));
}

void StoryEdit::pasteAs(PasteAs as)
{
    if (const QMimeData *mime = QApplication::clipboard()->mimeData())
        put(readMime(*mime, as, m_document->language(), m_document->site()));
}

void StoryEdit::put(const core::Result<Pasted> &pasted)
{
    if (isReadOnly())
        return;
    if (!pasted) {
        emit putRefused(pasted.error());
        return;
    }
    if (!linkSelection(*pasted))
        makeEmbeds(*pasted, putIn(*pasted));
    if (!pasted->dropped.isEmpty())
        emit leftOut(pasted->dropped);
}

NewIds StoryEdit::putIn(const Pasted &pasted)
{
    if (!pasted.otherFiles.isEmpty())
        emit otherFilesPut(pasted.otherFiles);
    if (!pasted.pictureFiles.isEmpty())
        emit pictureFilesPut(pasted.pictureFiles);
    if (!pasted.image.isNull())
        emit imagePut(pasted.image, pasted.imageWords);
    NewIds ids;
    if (pasted.blocks.isEmpty())
        return ids;
    edit([&](QTextCursor &cursor) { ids = insertBlocks(cursor, pasted.blocks); });
    QList<workflow::PastedPicture> pictures;
    for (workflow::PastedPicture picture : pasted.pictures) {
        picture.block = ids.value(picture.block);
        if (!picture.block.isEmpty())
            pictures.append(picture);
    }
    if (!pictures.isEmpty())
        emit picturesPut(pictures);
    return ids;
}

// An address over some words becomes their link.
bool StoryEdit::linkSelection(const Pasted &pasted)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = m_document->findBlock(cursor.selectionStart());
    if (pasted.blocks.size() != 1 || pasted.blocks.first().spans.size() != 1 || !cursor.hasSelection()
        || block != m_document->findBlock(cursor.selectionEnd()) || isField(block) || isAtomic(block)
        || kindOf(block) == core::BlockKind::Code)
        return false;
    const core::Span &span = pasted.blocks.first().spans.first();
    if (span.marks.href.isEmpty() || span.text != span.marks.href)
        return false;
    edit([&](QTextCursor &caret) { setLink(caret, span.marks.href); });
    return true;
}

// A step of its own: undoing it leaves the link.
void StoryEdit::makeEmbeds(const Pasted &pasted, const NewIds &ids)
{
    for (const auto &[id, embed] : pasted.embeds) {
        const QTextBlock block = ids.contains(id) ? m_document->blockById(ids.value(id)) : textCursor().block();
        if (!block.isValid() || isField(block) || kindOf(block) != core::BlockKind::Paragraph
            || block.text() != embed.address)
            continue;
        core::Block card = core::textBlock(core::BlockKind::Embed, {});
        card.embed = embed;
        edit([&, at = block](QTextCursor &cursor) { turnIntoCard(cursor, at, card); });
        emit embedPut(card.id);
    }
}

void StoryEdit::dropEvent(QDropEvent *event)
{
    QDragLeaveEvent leave; // takes the mark of the drop away
    dragLeaveEvent(&leave);
    if (isReadOnly() || !canRead(*event->mimeData()))
        return;
    const bool fromHere = event->source() == this || event->source() == viewport();
    const DropFrom from = !fromHere                                   ? DropFrom::Elsewhere
                          : event->proposedAction() == Qt::MoveAction ? DropFrom::HereMoved
                                                                      : DropFrom::HereCopied;
    event->setDropAction(Qt::CopyAction); // whoever drags must not delete it: for our own text we do that here
    event->accept();
    const core::Result<Pasted> pasted =
        readMime(*event->mimeData(), PasteAs::Formatted, m_document->language(), m_document->site());
    if (pasted)
        dropAt(cursorForPosition(event->position().toPoint()), *pasted, from);
    else
        emit putRefused(pasted.error());
    setFocus(Qt::MouseFocusReason);
}

void StoryEdit::dropAt(const QTextCursor &target, const Pasted &pasted, DropFrom from)
{
    QTextCursor source = textCursor();
    const bool inside = from != DropFrom::Elsewhere && source.hasSelection()
                        && target.position() >= source.selectionStart() && target.position() <= source.selectionEnd();
    if (inside)
        return;
    QTextCursor step(m_document);
    step.beginEditBlock();
    if (from == DropFrom::HereMoved)
        removeSelection(source);
    setTextCursor(target);
    const NewIds ids = putIn(pasted);
    step.endEditBlock();
    makeEmbeds(pasted, ids);
    if (!pasted.dropped.isEmpty())
        emit leftOut(pasted.dropped);
}

} // namespace ui
