// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of StoryEdit that clipboard and drags come to. What they carry is read by clipboard.h; here it is put into
// the text, and what came along with it is told: pictures to be taken in, what was left out, what was refused.

#include "ui/page/footnote_rules.h"
#include "ui/page/story_edit.h"
#include "workflow/pasting.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

bool isInside(const QTextCursor &place, const QTextCursor &selection)
{
    return selection.hasSelection() && place.position() >= selection.selectionStart()
           && place.position() <= selection.selectionEnd();
}

// Without what the text would lose as soon as it is sent.
Pasted heldBy(const StoryDocument &document, Pasted pasted)
{
    const bool opaque = std::any_of(pasted.blocks.cbegin(), pasted.blocks.cend(),
                                    [](const core::Block &block) { return block.kind == core::BlockKind::Opaque; });
    if (opaque) // else the text need not be put together to be looked at
        pasted.dropped += workflow::leaveOutWhatVanishes(pasted.blocks, document.story().body);
    return pasted;
}

} // namespace

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
    read(*source, PasteAs::Formatted);
}

void StoryEdit::pasteAs(PasteAs as)
{
    if (const QMimeData *mime = QApplication::clipboard()->mimeData())
        read(*mime, as);
}

void StoryEdit::read(const QMimeData &mime, PasteAs as)
{
    if (isReadOnly())
        return;
    if (const auto pasted = readAtOnce(mime, as, {KeptPlace(textCursor()), {}}))
        put(*pasted);
}

// Nothing when it is too much for that: it comes to arrive() later.
std::optional<core::Result<Pasted>> StoryEdit::readAtOnce(const QMimeData &mime, PasteAs as, const Landing &landing)
{
    MimeInput input = inputOf(mime, as, m_document->language(), m_document->site());
    if (input.bytes() > mostBytesAtOnce) {
        m_beside->read(std::move(input), landing);
        return {};
    }
    core::Result<Pasted> pasted = readInput(input);
    if (pasted)
        takeImage(pasted.value(), mime);
    return pasted;
}

// The story was written on meanwhile, perhaps.
void StoryEdit::arrive(const core::Result<Pasted> &pasted, const Landing &landing)
{
    if (isReadOnly()) {
        emit putTooLate(TooLate::ReadOnly);
        return;
    }
    if (!pasted) {
        emit putRefused(pasted.error());
        return;
    }
    if (landing.target.isGone()) {
        emit putTooLate(TooLate::TextReplaced);
        return;
    }
    const QTextCursor target = landing.target.cursor();
    const QTextCursor caret = textCursor();
    const bool stillThere =
        caret.selectionStart() == target.selectionStart() && caret.selectionEnd() == target.selectionEnd();
    if (stillThere)
        land(*pasted, target, landing);
    else
        landElsewhere(*pasted, target, landing);
}

void StoryEdit::land(const Pasted &pasted, const QTextCursor &target, const Landing &landing)
{
    if (landing.source) {
        dropFrom(landing.source->cursor(), target, pasted, DropFrom::HereMoved);
        return;
    }
    setTextCursor(target);
    put(pasted);
}

// Whoever writes somewhere else by now goes on there: caret and view stay with their words.
void StoryEdit::landElsewhere(const Pasted &pasted, const QTextCursor &target, const Landing &landing)
{
    QTextCursor caret = textCursor();
    // The letters behind the place are taken out and put in behind what comes.
    const bool behind = !caret.hasSelection() && caret.block() == m_document->findBlock(target.selectionEnd())
                        && caret.position() > target.selectionEnd();
    const int lettersBehind = caret.position() - target.selectionEnd();
    const bool caretSeen = viewport()->rect().intersects(cursorRect());
    const QTextBlock top = m_layout->blockAtY(verticalScrollBar()->value());
    const auto seenAt = [&] {
        return caretSeen ? cursorRect().top()
                         : static_cast<int>(m_layout->blockBoundingRect(top).top()) - verticalScrollBar()->value();
    };
    const int before = seenAt();
    land(pasted, target, landing);
    if (behind)
        caret.setPosition(textCursor().position() + lettersBehind);
    setTextCursor(caret);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + seenAt() - before);
}

void StoryEdit::put(const core::Result<Pasted> &given)
{
    if (isReadOnly())
        return;
    if (!given) {
        emit putRefused(given.error());
        return;
    }
    const Pasted pasted = heldBy(*m_document, *given);
    if (!linkSelection(pasted))
        makeEmbeds(pasted, putIn(pasted));
    tellRest(pasted);
}

void StoryEdit::tellRest(const Pasted &pasted)
{
    if (!pasted.dropped.isEmpty()) {
        emit leftOut(pasted.dropped);
        return;
    }
    if (pasted.blocks.size() != 1 || !pasted.embeds.isEmpty() || pasted.blocks.first().spans.size() != 1)
        return;
    const core::Span &span = pasted.blocks.first().spans.first();
    const QTextBlock block = textCursor().block();
    const bool ofTheWeb =
        span.text.startsWith(QLatin1String("https://")) || span.text.startsWith(QLatin1String("http://"));
    if (ofTheWeb && span.text == span.marks.href && !isField(block) && kindOf(block) == core::BlockKind::Paragraph
        && !isAtomic(block) && fromDocument(block.text()) == span.text)
        emit addressPut(headOf(block).id);
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
    setFocus(Qt::MouseFocusReason);
    const QTextCursor target = cursorForPosition(event->position().toPoint());
    const QTextCursor source = textCursor();
    if (from != DropFrom::Elsewhere && isInside(target, source))
        return;
    Landing landing{KeptPlace(target), {}};
    if (from == DropFrom::HereMoved)
        landing.source = KeptPlace(source);
    const auto pasted = readAtOnce(*event->mimeData(), PasteAs::Formatted, landing);
    if (!pasted)
        setTextCursor(target); // where it will come
    else if (*pasted)
        dropFrom(source, target, **pasted, from);
    else
        emit putRefused(pasted->error());
}

void StoryEdit::dropAt(const QTextCursor &target, const Pasted &pasted, DropFrom from)
{
    const QTextCursor source = textCursor();
    if (from == DropFrom::Elsewhere || !isInside(target, source))
        dropFrom(source, target, pasted, from);
}

void StoryEdit::dropFrom(QTextCursor source, const QTextCursor &target, const Pasted &dropped, DropFrom from)
{
    const Pasted pasted = from == DropFrom::Elsewhere ? heldBy(*m_document, dropped) : dropped;
    QTextCursor step(m_document);
    step.beginEditBlock();
    if (from == DropFrom::HereMoved)
        removeSelection(source);
    setTextCursor(target);
    const NewIds ids = putIn(pasted);
    step.endEditBlock();
    makeEmbeds(pasted, ids);
    tellRest(pasted);
}

} // namespace ui
