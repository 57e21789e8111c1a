// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/slash_menu.h"

#include "core/text_fold.h"
#include "ui/page/page_actions.h"
#include "ui/page/page_typing.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int longestTyped = 24;
constexpr int mostRows = 8;
constexpr int actionRole = Qt::UserRole;

QString plainName(const QAction &action)
{
    return action.text().remove(QLatin1Char('&')).remove(QChar(0x2026));
}

// Begins a word of the name.
bool fits(const QString &name, const QString &typed)
{
    const QString folded = core::folded(name);
    return typed.isEmpty() || folded.startsWith(typed) || folded.contains(QString(QLatin1Char(' ') + typed));
}

} // namespace

SlashMenu::SlashMenu(const PageActions &actions, StoryEdit &edit, QWidget &page)
    : QFrame(&page)
    , m_actions(actions)
    , m_edit(edit)
    , m_page(page)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("slashMenu"));
    setAccessibleName(tr("Insert or turn into"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("slashList"));
    m_list->setAccessibleName(tr("Insert or turn into"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5, 5, 5, 5);
    layout->addWidget(m_list);
    hide();
    edit.installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, &SlashMenu::choose);
    connect(&edit, &StoryEdit::typed, this, &SlashMenu::afterTyping);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &SlashMenu::follow);
    connect(&edit.story(), &QTextDocument::contentsChanged, this, &SlashMenu::follow);
}

QList<QAction *> SlashMenu::offered() const
{
    QList<QAction *> offered;
    const QList<QAction *> format = m_actions.formatGroup();
    for (QAction *action : format.mid(format.indexOf(nullptr) + 1)) { // marks stand before the first gap
        if (action && action->isCheckable())
            offered.append(action);
    }
    for (QAction *action : m_actions.insertGroup()) {
        if (action && action != m_actions.writing.anything)
            offered.append(action);
    }
    offered.removeIf([](const QAction *action) { return !action->isEnabled(); });
    return offered;
}

void SlashMenu::afterTyping(const QString &text)
{
    const QTextCursor cursor = m_edit.textCursor();
    if (text != QLatin1String("/") || isVisible() || cursor.atBlockStart() || isField(cursor.block())
        || PageTyping::isCodeAt(cursor))
        return;
    const int inside = cursor.positionInBlock();
    const QString before = cursor.block().text().left(inside);
    const bool alone = inside == 1 && cursor.atBlockEnd();
    if (!before.endsWith(QLatin1Char('/')) || (!alone && !(inside > 1 && before.at(inside - 2).isSpace())))
        return;
    m_start = cursor;
    m_start.setPosition(cursor.position() - 1);
    m_start.setKeepPositionOnInsert(true);
    m_hasSign = true;
    fill({});
    place();
}

void SlashMenu::openAtCaret()
{
    if (m_edit.isReadOnly() || isField(m_edit.textCursor().block()))
        return;
    m_edit.setFocus(Qt::OtherFocusReason);
    m_start = m_edit.textCursor();
    m_start.setPosition(m_start.position());
    m_start.setKeepPositionOnInsert(true);
    m_hasSign = false;
    fill({});
    place();
}

// What was typed since, or the end of it: the caret left, or nothing is called so.
void SlashMenu::follow()
{
    if (isHidden())
        return;
    const QTextCursor cursor = m_edit.textCursor();
    const int from = m_start.positionInBlock();
    const int to = cursor.positionInBlock();
    const int signs = m_hasSign ? 1 : 0;
    const QString text = cursor.block().text().mid(from, std::max(0, to - from));
    if (cursor.hasSelection() || cursor.block() != m_start.block() || to < from + signs
        || text.size() > longestTyped + signs || (m_hasSign && !text.startsWith(QLatin1Char('/')))) {
        finish();
        return;
    }
    fill(text.mid(signs));
    if (m_list->count() == 0)
        finish();
}

void SlashMenu::fill(const QString &typed)
{
    const QString wanted = core::folded(typed);
    m_list->clear();
    QPixmap blank(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(16, 16));
    blank.fill(Qt::transparent);
    const QIcon nothing(blank); // names stand below each other, whether they have an icon or not
    const QList<QAction *> actions = offered();
    for (QAction *action : actions) {
        if (!fits(plainName(*action), wanted))
            continue;
        auto *item =
            new QListWidgetItem(action->icon().isNull() ? nothing : action->icon(), plainName(*action), m_list);
        item->setData(actionRole, QVariant::fromValue(action));
        item->setSizeHint(QSize(0, 28));
    }
    m_list->setCurrentRow(0);
    const int rows = std::min(mostRows, m_list->count());
    setFixedSize(270, rows * 28 + 12);
}

void SlashMenu::place()
{
    if (m_list->count() == 0)
        return;
    constexpr int gap = 4;
    const QRect caret = m_edit.cursorRect(m_start).translated(m_edit.viewport()->mapTo(&m_page, QPoint(0, 0)));
    const bool mirrored = m_edit.pageLayout().isRightToLeft(m_start.block());
    int x = mirrored ? caret.right() - width() : caret.left();
    x = std::clamp(x, gap, std::max(gap, m_page.width() - width() - gap));
    int y = caret.bottom() + gap;
    if (y + height() > m_page.height())
        y = std::max(gap, caret.top() - height() - gap);
    QFrame::move(x, y);
    show();
    raise();
    move(0);
}

void SlashMenu::move(int rows)
{
    const int count = m_list->count();
    if (count == 0)
        return;
    m_list->setCurrentRow((m_list->currentRow() + rows + count) % count);
    QAccessibleEvent said(m_list, QAccessible::Focus); // the keyboard is elsewhere: a reader is told
    said.setChild(m_list->currentRow());
    QAccessible::updateAccessibility(&said);
}

void SlashMenu::finish()
{
    hide();
    m_start = QTextCursor();
}

void SlashMenu::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    auto *action = item ? item->data(actionRole).value<QAction *>() : nullptr;
    QTextCursor words = m_edit.textCursor();
    words.setPosition(m_start.position());
    words.setPosition(m_edit.textCursor().position(), QTextCursor::KeepAnchor);
    finish();
    if (!action)
        return;
    // One step, unless something is asked first: a panel must see the page as it is then.
    const bool asks = action->text().endsWith(QChar(0x2026));
    QTextCursor step(&m_edit.story());
    if (!asks)
        step.beginEditBlock();
    words.removeSelectedText();
    m_edit.setTextCursor(words);
    if (asks)
        action->trigger();
    else {
        action->trigger();
        step.endEditBlock();
    }
}

bool SlashMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (isHidden())
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        finish();
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool ours = (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_Return
                       || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Escape)
                      && !(key->modifiers() & ~Qt::KeypadModifier);
    if (!ours)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    switch (key->key()) {
    case Qt::Key_Down:
        move(1);
        break;
    case Qt::Key_Up:
        move(-1);
        break;
    case Qt::Key_Escape:
        finish();
        break;
    default:
        choose();
    }
    return true;
}

void SlashMenu::paintEvent(QPaintEvent *)
{
    const Colours &colour = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour.line);
    painter.setBrush(colour.bg);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

} // namespace ui
