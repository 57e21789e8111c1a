// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_typing.h"

#include "core/writing_habits.h"
#include "ui/page/letter_rules.h"
#include "ui/page/popovers.h"
#include "ui/typing/typing_choices.h"
#include "workflow/pasting.h"
#include "workflow/settings.h"

#include <QKeyEvent>
#include <QUrl>

namespace ui {

namespace {

constexpr int looksBack = 4000; // letters; a key never waits for more
constexpr QChar nonJoinerSign(0x200C);

// Put in first and taken out after it: letters that are typed next do not join this step.
void exchange(StoryEdit &edit, int remove, const QString &insert)
{
    QTextCursor cursor = edit.textCursor();
    const int end = cursor.position();
    cursor.beginEditBlock();
    cursor.insertText(insert, cursor.charFormat());
    QTextCursor old(cursor);
    old.setPosition(end - remove);
    old.setPosition(end, QTextCursor::KeepAnchor);
    old.removeSelectedText();
    cursor.endEditBlock();
    edit.setTextCursor(cursor);
}

} // namespace

PageTyping::PageTyping(StoryEdit &edit, const WritingActions &actions, workflow::Settings &settings)
    : m_edit(edit)
    , m_actions(actions)
    , m_settings(settings)
{
    keepChoice(actions.smartSigns, smartSignsChoice);
    keepChoice(actions.writingSigns, QStringLiteral("typing.writingSigns"));
    keepDigits();
    edit.installEventFilter(this);
    connect(&edit, &StoryEdit::typed, this, &PageTyping::afterTyping);
    connect(&edit, &StoryEdit::paragraphEnded, this, &PageTyping::afterParagraph);
}

void PageTyping::keepChoice(QAction *action, const QString &name)
{
    action->setChecked(m_settings.choice(name, QStringLiteral("on")) == QLatin1String("on"));
    connect(action, &QAction::toggled, this,
            [this, name](bool on) { m_settings.setChoice(name, on ? QStringLiteral("on") : QStringLiteral("off")); });
}

void PageTyping::keepDigits()
{
    const QString chosen = m_settings.choice(typedDigitsChoice);
    const QList<QAction *> digits = m_actions.typedDigits->actions();
    for (QAction *action : digits)
        action->setChecked(action->objectName() == chosen);
    if (!m_actions.typedDigits->checkedAction())
        m_actions.digitsAsTyped->setChecked(true);
    connect(m_actions.typedDigits, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_settings.setChoice(typedDigitsChoice, action->objectName()); });
}

bool PageTyping::isCodeAt(const QTextCursor &cursor)
{
    return kindOf(cursor.block()) == core::BlockKind::Code || marksOf(cursor.charFormat()).code;
}

void PageTyping::afterTyping(const QString &text)
{
    const QTextCursor cursor = m_edit.textCursor();
    const int inside = cursor.positionInBlock();
    if (text.size() != 1 || cursor.hasSelection() || inside == 0 || isAtomic(cursor.block()) || isCodeAt(cursor))
        return;
    const QString before = fromDocument(cursor.block().text().left(inside).right(looksBack));
    if (before.back() != text.front())
        return;
    if (m_actions.writingSigns->isChecked() && !isField(cursor.block())
        && ((inside == before.size() && turnLine(before)) || turnWords(before)))
        return;
    (void)turnSign(before.chopped(1), text.front());
}

namespace {

bool isAddress(const QString &text)
{
    if (!text.startsWith(QLatin1String("https://")) && !text.startsWith(QLatin1String("http://")))
        return false;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

} // namespace

// An address that is all of a paragraph becomes its link, and, where it leads to a place that is known, a card: two
// steps, so that going back once leaves the link. Of any other place a card is offered, as when it is pasted.
void PageTyping::afterParagraph(const QTextBlock &block)
{
    if (!m_actions.writingSigns->isChecked() || kindOf(block) != core::BlockKind::Paragraph || isAtomic(block)
        || block.length() > 2000)
        return;
    const QString address = fromDocument(block.text()).trimmed();
    if (!isAddress(address))
        return;
    const core::Embed embed = workflow::embedFor(address);
    const int caret = m_edit.textCursor().position();
    QTextCursor link(block);
    link.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setLink(link, address);
    if (embed.isEmpty()) {
        emit m_edit.addressPut(headOf(block).id);
        return;
    }
    core::Block card = core::textBlock(core::BlockKind::Embed, {});
    card.embed = embed;
    const int before = m_edit.story().characterCount();
    m_edit.edit([&, at = block](QTextCursor &cursor) {
        turnIntoCard(cursor, at, card);
        cursor.setPosition(caret + m_edit.story().characterCount() - before);
    });
    emit m_edit.embedPut(card.id); // as when it is pasted
}

bool PageTyping::turnLine(const QString &before)
{
    const QTextBlock block = m_edit.textCursor().block();
    const std::optional<core::LineHabit> habit =
        kindOf(block) == core::BlockKind::Paragraph ? core::lineHabit(before) : std::nullopt;
    const bool separates = habit && habit->kind == core::BlockKind::Separator;
    if (!habit || (separates && block.length() - 1 != before.size()))
        return false;
    m_edit.edit([&](QTextCursor &cursor) {
        cursor.beginEditBlock();
        cursor.setPosition(block.position(), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        if (separates)
            insertCard(cursor, core::textBlock(core::BlockKind::Separator, {}));
        else
            setBlockStyle(cursor, {habit->kind, habit->level, habit->ordered});
        cursor.endEditBlock();
    });
    return true;
}

bool PageTyping::turnWords(const QString &before)
{
    std::optional<core::InlineHabit> habit = core::inlineHabit(before);
    if (habit && !habit->marks.href.isEmpty()) {
        habit->marks.href = linkFromTyped(habit->marks.href);
        if (habit->marks.href.isEmpty())
            return false;
    }
    if (!habit)
        return false;
    m_edit.edit([&](QTextCursor &cursor) {
        const int end = cursor.position();
        const int start = end - habit->open - habit->length - habit->close;
        const core::Marks around = marksOf(cursor.charFormat());
        cursor.beginEditBlock();
        cursor.setPosition(start + habit->open);
        cursor.setPosition(end - habit->close, QTextCursor::KeepAnchor);
        changeMarks(cursor, [&](core::Marks &marks) {
            marks.bold |= habit->marks.bold;
            marks.italic |= habit->marks.italic;
            marks.strike |= habit->marks.strike;
            marks.code |= habit->marks.code;
            if (!habit->marks.href.isEmpty())
                marks.href = habit->marks.href;
        });
        QTextCursor words(cursor);
        cursor.setPosition(end - habit->close);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        QTextCursor opening(cursor);
        opening.setPosition(start);
        opening.setPosition(start + habit->open, QTextCursor::KeepAnchor);
        opening.removeSelectedText();
        if (habit->marks.code)
            changeLetters(words, core::asCode);
        cursor.endEditBlock();
        cursor.setCharFormat(charFormat(lookOf(cursor.block()), around)); // what follows is as what came before
    });
    return true;
}

bool PageTyping::turnSign(const QString &before, QChar sign)
{
    const std::optional<core::Replacement> other =
        typingChoices(m_settings).typed(languageAt(m_edit.textCursor()), before, sign);
    if (!other)
        return false;
    exchange(m_edit, other->remove + 1, other->insert);
    return true;
}

void PageTyping::putNonJoiner()
{
    const QTextCursor cursor = m_edit.textCursor();
    if (m_edit.isReadOnly() || isAtomic(cursor.block()))
        return;
    const bool follows =
        !cursor.atBlockStart() && cursor.block().text().at(cursor.positionInBlock() - 1) == nonJoinerSign;
    if (!follows) // two of them are one
        m_edit.edit([](QTextCursor &caret) { caret.insertText(QString(nonJoinerSign), caret.charFormat()); });
}

bool PageTyping::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ShiftModifier
            && core::usesArabicSigns(languageAt(m_edit.textCursor())) && !m_edit.textCursor().hasSelection()) {
            putNonJoiner();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
