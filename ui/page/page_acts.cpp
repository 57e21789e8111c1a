// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_acts.h"

#include "ui/page/block_rules.h"
#include "ui/page/block_words.h"
#include "ui/page/cell_edit.h"
#include "ui/page/footnote_rules.h"
#include "ui/page/letter_rules.h"
#include "ui/page/long_text.h"
#include "ui/page/page_bar.h"
#include "ui/page/page_captions.h"
#include "ui/page/page_cards.h"
#include "ui/page/page_links.h"
#include "ui/page/page_pictures.h"
#include "ui/page/page_spelling.h"
#include "ui/typing/writing_field.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>

namespace ui {

namespace {

// Formatting, but not what the words are tied to.
void takeOff(core::Marks &marks)
{
    core::Marks plain;
    plain.footnote = marks.footnote;
    plain.kept = marks.kept;
    marks = plain;
}

} // namespace

PageActs::PageActs(const PageActions &actions, PageBar &bar, StoryEdit &edit)
    : m_actions(actions)
    , m_bar(bar)
    , m_edit(edit)
{
    wireText();
    connect(&edit, &QTextEdit::currentCharFormatChanged, this, &PageActs::sync);
    connect(&edit, &QTextEdit::selectionChanged, this, &PageActs::sync); // by its other end, the caret staying
    const QList<QAction *> acts = actions.formatGroup() + QList<QAction *>{actions.footnote};
    for (QAction *action : acts) {
        if (action)
            action->installEventFilter(this);
    }
    connect(qApp, &QApplication::focusChanged, this, &PageActs::followField);
    connect(&edit.story(), &QTextDocument::undoAvailable, actions.undo, &QAction::setEnabled);
    connect(&edit.story(), &QTextDocument::redoAvailable, actions.redo, &QAction::setEnabled);
}

// What is ticked is what the field says that the keyboard is in.
void PageActs::followField(QWidget *before, QWidget *now)
{
    if (auto *left = qobject_cast<CellEdit *>(before))
        disconnect(left, nullptr, this, nullptr);
    if (auto *field = qobject_cast<CellEdit *>(now)) {
        connect(field, &QTextEdit::currentCharFormatChanged, this, &PageActs::sync);
        connect(field, &QTextEdit::selectionChanged, this, &PageActs::sync);
    }
    if (qobject_cast<CellEdit *>(before) || qobject_cast<CellEdit *>(now))
        sync();
}

// Keys that were pressed in a field beside the text are not for the text behind it. A cell of a table takes those that
// it has something to do for.
bool PageActs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Shortcut || WritingField::focused(&m_edit).isNull())
        return QObject::eventFilter(watched, event);
    const PageActions &a = m_actions;
    const QList<QObject *> inCells{a.bold, a.italic, a.strike, a.subscript, a.superscript,
                                   a.code, a.link,   a.plain,  a.footnote};
    return !qobject_cast<CellEdit *>(QApplication::focusWidget()) || !inCells.contains(watched);
}

void PageActs::on(QAction *action, Act act)
{
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (!m_edit.isEnabled()) // no story
            return;
        act();
        sync();
    });
}

void PageActs::onField(QAction *action, const char *inField, Act act)
{
    on(action, [this, inField, act = std::move(act)] {
        if (WritingField field = WritingField::focused(&m_edit); !field.isNull())
            field.edit(inField);
        else
            act();
    });
}

void PageActs::paste(PasteAs as)
{
    if (m_cards && m_cards->paste(as))
        return;
    WritingField field = WritingField::focused(&m_edit);
    if (field.isNull())
        m_edit.pasteAs(as);
    else if (as == PasteAs::Formatted)
        field.edit("paste");
    else if (const QString words = QGuiApplication::clipboard()->text(); !words.isEmpty())
        field.put(words);
}

void PageActs::onMark(QAction *action, bool core::Marks::*mark)
{
    on(action, [this, action, mark] {
        if ((m_captions && m_captions->mark(mark)) || (m_cards && m_cards->mark(mark)))
            return;
        const bool wanted = action->isChecked();
        m_edit.edit(
            [&](QTextCursor &cursor) { changeMarks(cursor, [&](core::Marks &marked) { marked.*mark = wanted; }); });
    });
}

void PageActs::onStyle(QAction *action, const BlockStyle &style)
{
    on(action, [this, style] { m_edit.edit([&](QTextCursor &cursor) { setBlockStyle(cursor, style); }); });
}

void PageActs::wireText()
{
    const PageActions &a = m_actions;
    on(a.undo, [this] {
        if (m_edit.beside().isBusy()) { // what was done last, although nothing of it is seen yet
            m_edit.beside().giveUp();
            return;
        }
        emit undoing();
        m_edit.undo();
    });
    on(a.redo, [this] { m_edit.redo(); });
    onField(a.cut, "cut", [this] {
        m_edit.copy();
        m_edit.edit(removeSelection);
    });
    onField(a.copy, "copy", [this] { m_edit.copy(); });
    on(a.paste, [this] { paste(PasteAs::Formatted); });
    on(a.pastePlain, [this] { paste(PasteAs::Plain); });
    onField(a.selectAll, "selectAll", [this] { m_edit.selectAll(); });
    onMark(a.bold, &core::Marks::bold);
    onMark(a.italic, &core::Marks::italic);
    onMark(a.strike, &core::Marks::strike);
    onMark(a.subscript, &core::Marks::subscript);
    onMark(a.superscript, &core::Marks::superscript);
    on(a.code, [this] {
        constexpr auto mark = &core::Marks::code;
        if ((m_captions && m_captions->mark(mark)) || (m_cards && m_cards->mark(mark)))
            return;
        const Code wanted = m_actions.code->isChecked() ? Code::On : Code::Off;
        m_edit.edit([wanted](QTextCursor &cursor) { markCode(cursor, wanted); });
    });
    on(a.plain, [this] {
        if ((m_captions && m_captions->change(takeOff)) || (m_cards && m_cards->change(takeOff)))
            return;
        m_edit.edit([](QTextCursor &cursor) { changeMarks(cursor, takeOff); });
    });
    onStyle(a.paragraph, {});
    onStyle(a.heading2, {core::BlockKind::Heading, 2, false});
    onStyle(a.heading3, {core::BlockKind::Heading, 3, false});
    onStyle(a.heading4, {core::BlockKind::Heading, 4, false});
    onStyle(a.quote, {core::BlockKind::Quote, 0, false});
    onStyle(a.pullQuote, {core::BlockKind::PullQuote, 0, false});
    on(a.quoteSource, [this] { m_edit.edit(putQuoteSource); });
    onStyle(a.codeBlock, {core::BlockKind::Code, 0, false});
    onStyle(a.deskNote, {core::BlockKind::DeskNote, 0, false});
    onStyle(a.bulletList, {core::BlockKind::ListItem, 0, false});
    onStyle(a.numberedList, {core::BlockKind::ListItem, 0, true});
    for (const auto &[action, direction] :
         {std::pair(a.ownDirection, core::Direction::Auto), std::pair(a.leftToRight, core::Direction::LeftToRight),
          std::pair(a.rightToLeft, core::Direction::RightToLeft)})
        on(action, [this, direction = direction] {
            m_edit.edit([&](QTextCursor &cursor) { setBlockDirection(cursor, direction); });
        });
    on(a.indent, [this] { m_edit.edit([](QTextCursor &cursor) { indent(cursor, 1); }); });
    on(a.outdent, [this] { m_edit.edit([](QTextCursor &cursor) { indent(cursor, -1); }); });
    on(a.separator, [this] {
        m_edit.edit([](QTextCursor &cursor) { insertCard(cursor, core::textBlock(core::BlockKind::Separator, {})); });
    });
    on(a.moveUp, [this] { m_edit.edit([](QTextCursor &cursor) { (void)moveBlocks(cursor, Towards::Top); }); });
    on(a.moveDown, [this] { m_edit.edit([](QTextCursor &cursor) { (void)moveBlocks(cursor, Towards::Bottom); }); });
    on(a.duplicateBlock, [this] { m_edit.edit(duplicateBlocks); });
    on(a.removeBlock, [this] { m_edit.edit(removeBlocks); });
    on(a.footnote, [this] {
        if (m_cards && m_cards->callFootnote())
            return;
        m_edit.edit([](QTextCursor &cursor) {
            if (!goToCall(cursor))
                insertFootnote(cursor);
        });
    });
    on(a.zoomIn, [this] { m_edit.zoomTo(m_edit.zoom() + 0.1); });
    on(a.zoomOut, [this] { m_edit.zoomTo(m_edit.zoom() - 0.1); });
    on(a.zoomReset, [this] { m_edit.zoomTo(1); });
}

void PageActs::wireParts(PagePictures &pictures, PageLinks &links, PageSpelling &spelling, PageCards &cards,
                         PageCaptions &captions)
{
    m_cards = &cards;
    m_captions = &captions;
    on(m_actions.table, [&cards] { cards.askForTable(); });
    on(m_actions.gallery, [&cards] { cards.chooseGallery(); });
    on(m_actions.embed, [&cards] { cards.askForEmbed(); });
    on(m_actions.link, [&links, &cards, &captions] {
        if (!captions.askForLink() && !cards.askForLink())
            links.openAtCaret();
    });
    on(m_actions.splitText, [this, &cards] { cards.splitText(m_edit.textCursor().block()); });
    on(m_actions.picture, [&pictures] { pictures.choose(); });
    on(m_actions.editPicture, [&pictures, &cards] {
        pictures.editAtCaret();
        cards.editGalleryAtCaret();
    });
    on(m_actions.blockLanguage, [&spelling] { spelling.openLanguages(); });
    on(m_actions.nextMistake, [&spelling] { spelling.goToNextMistake(); });
}

void PageActs::nameSteps(const StepNames &names)
{
    const QString undone = names.nextUndo();
    const QString redone = names.nextRedo();
    m_actions.undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undone));
    m_actions.redo->setText(redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redone));
}

void PageActs::sync()
{
    const QTextCursor cursor = m_edit.textCursor();
    const QTextBlock last = m_edit.document()->findBlock(cursor.selectionEnd());
    const bool inBody = !isField(last); // the fields stand above it
    const QTextBlock text = firstSelected(cursor, isTextOfBody);
    const auto *field = qobject_cast<CellEdit *>(QApplication::focusWidget());
    syncMarks(field ? field->marks() : marksAt(cursor));
    syncStyle(text.isValid() ? text : last, inBody);
    const bool editable = !m_edit.isReadOnly() && inBody;
    for (QAction *action : m_actions.formatGroup() + m_actions.insertGroup()) {
        if (action)
            action->setEnabled(editable || (m_actions.insertGroup().contains(action) && !m_edit.isReadOnly()));
    }
    const bool inNote = inBody && kindOf(last) == core::BlockKind::Footnote;
    const bool onCard = inBody && isAtomic(cursor.block()) && canCallInCaption(kindOf(cursor.block()));
    m_actions.footnote->setEnabled(!m_edit.isReadOnly() && (canCallFootnote(cursor) || inNote || onCard));
    syncDirection(firstSelected(cursor, hasWords), editable);
    for (QAction *action : m_actions.kindGroup())
        action->setEnabled(editable && firstSelected(cursor, canHaveStyle).isValid());
    m_actions.quoteSource->setEnabled(editable && canHaveSource(cursor));
    m_actions.splitText->setEnabled(editable && isAtomic(cursor.block()) && canSplit(headOf(cursor.block())));
    const core::BlockKind kind = kindOf(cursor.block());
    m_actions.editPicture->setEnabled(editable
                                      && (kind == core::BlockKind::Picture || kind == core::BlockKind::Gallery));
}

// `words`: the first selected block that has any.
void PageActs::syncDirection(const QTextBlock &words, bool editable)
{
    const core::Direction direction = words.isValid() ? headOf(words).direction : core::Direction::Auto;
    for (const auto &[action, is] : {std::pair(m_actions.ownDirection, core::Direction::Auto),
                                     std::pair(m_actions.leftToRight, core::Direction::LeftToRight),
                                     std::pair(m_actions.rightToLeft, core::Direction::RightToLeft)}) {
        action->setChecked(direction == is);
        action->setEnabled(editable && words.isValid());
    }
    m_actions.blockLanguage->setEnabled(editable && words.isValid());
}

void PageActs::syncMarks(const core::Marks &marks)
{
    m_actions.bold->setChecked(marks.bold);
    m_actions.italic->setChecked(marks.italic);
    m_actions.strike->setChecked(marks.strike);
    m_actions.subscript->setChecked(marks.subscript);
    m_actions.superscript->setChecked(marks.superscript);
    m_actions.code->setChecked(marks.code);
}

void PageActs::syncStyle(const QTextBlock &block, bool inBody)
{
    const BlockStyle style = styleAt(QTextCursor(block));
    const std::pair<QAction *, bool> kinds[] = {
        {m_actions.paragraph, style.kind == core::BlockKind::Paragraph},
        {m_actions.heading2, style.kind == core::BlockKind::Heading && style.level <= 2},
        {m_actions.heading3, style.kind == core::BlockKind::Heading && style.level == 3},
        {m_actions.heading4, style.kind == core::BlockKind::Heading && style.level >= 4},
        {m_actions.quote, style.kind == core::BlockKind::Quote},
        {m_actions.pullQuote, style.kind == core::BlockKind::PullQuote},
        {m_actions.quoteSource, style.kind == core::BlockKind::QuoteSource},
        {m_actions.codeBlock, style.kind == core::BlockKind::Code},
        {m_actions.deskNote, style.kind == core::BlockKind::DeskNote},
        {m_actions.bulletList, style.kind == core::BlockKind::ListItem && !style.ordered},
        {m_actions.numberedList, style.kind == core::BlockKind::ListItem && style.ordered},
    };
    QString name = m_actions.paragraph->text();
    for (const auto &[action, is] : kinds) {
        action->setChecked(inBody && is);
        if (inBody && is)
            name = action->text();
    }
    if (inBody && style.kind == core::BlockKind::Footnote)
        name = m_actions.footnote->text();
    m_bar.setStyleName(name);
}

} // namespace ui
