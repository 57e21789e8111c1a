// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/find_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ui {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_with(new QLineEdit)
    , m_result(new QuietLabel)
    , m_second(new QWidget)
    , m_replace(new QPushButton(tr("Replace")))
    , m_replaceAll(new QPushButton(tr("Replace all")))
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find in the story"));
    m_words->setObjectName(QStringLiteral("findField"));
    m_words->setPlaceholderText(tr("Find in the story"));
    m_words->setAccessibleName(tr("Find in the story"));
    m_words->setClearButtonEnabled(true);
    m_with->setObjectName(QStringLiteral("replaceField"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    m_result->setObjectName(QStringLiteral("findResult"));
    m_result->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("888 of 888")) + 8);

    auto *first = new QHBoxLayout;
    first->setSpacing(2);
    first->addWidget(m_words, 1);
    first->addSpacing(6);
    first->addWidget(m_result);
    m_case = addOption(QStringLiteral("Aa"), tr("Capitals as written"), "findCaseButton");
    m_whole = addOption(QStringLiteral("“W”"), tr("Whole words only"), "findWholeButton");
    m_forms = addOption(QStringLiteral("á=a"), tr("Accents and forms of letters do not matter"), "findFormsButton");
    m_expression =
        addOption(QStringLiteral(".*\u200E"), tr("Regular expression; $1 in the replacement is its first group"),
                  "findExpressionButton");
    m_forms->setChecked(true);
    for (QToolButton *option : {m_case, m_whole, m_forms, m_expression})
        first->addWidget(option);
    QToolButton *previous = addButton(QStringLiteral("chevron-up"), tr("Previous"), "findPreviousButton");
    QToolButton *next = addButton(QStringLiteral("chevron-down"), tr("Next"), "findNextButton");
    QToolButton *close = addButton(QStringLiteral("close"), tr("Close"), "findCloseButton");
    for (QToolButton *button : {previous, next, close})
        first->addWidget(button);

    auto *second = new QHBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(6);
    m_replace->setObjectName(QStringLiteral("replaceButton"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAllButton"));
    second->addWidget(m_with, 1);
    second->addWidget(m_replace);
    second->addWidget(m_replaceAll);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 5, 18, 6);
    column->setSpacing(5);
    column->addLayout(first);
    column->addWidget(m_second);
    QWidget *before = m_words;
    for (QWidget *one : std::initializer_list<QWidget *>{m_case, m_whole, m_forms, m_expression, previous, next, close,
                                                         m_with, m_replace, m_replaceAll}) {
        setTabOrder(before, one);
        before = one;
    }
    hide();

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceWanted);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllWanted);
    connect(m_expression, &QToolButton::toggled, this, [this](bool on) { m_forms->setEnabled(!on); });
}

QToolButton *FindBar::addOption(const QString &sign, const QString &words, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(sign);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setButtonRole(button, ButtonRole::Quiet);
    connect(button, &QToolButton::toggled, this, &FindBar::changed);
    return button;
}

QToolButton *FindBar::addButton(const QString &iconName, const QString &words, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    setButtonRole(button, ButtonRole::Quiet);
    return button;
}

QWidget *FindBar::lastStop() const
{
    return m_replaceAll;
}

void FindBar::open(Rows rows, const QString &words)
{
    m_second->setVisible(rows == Rows::FindAndReplace);
    if (!words.isEmpty())
        m_words->setText(words);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    emit changed();
}

void FindBar::setResult(const QString &text, bool trouble)
{
    m_result->setText(text);
    m_words->setAccessibleDescription(text);
    QPalette colours = m_result->palette();
    colours.setColor(QPalette::WindowText, trouble ? ui::colours(this).bad : ui::colours(this).mute);
    m_result->setPalette(colours);
}

void FindBar::setCanReplace(bool can)
{
    m_with->setEnabled(can);
    m_replace->setEnabled(can);
    m_replaceAll->setEnabled(can);
}

QString FindBar::words() const
{
    return m_words->text();
}

QString FindBar::replacement() const
{
    return m_with->text();
}

core::FindOptions FindBar::options() const
{
    return {m_whole->isChecked(), m_case->isChecked(), m_forms->isChecked(), m_expression->isChecked()};
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (enter && m_with->hasFocus())
        emit replaceWanted();
    else if (enter && event->modifiers().testFlag(Qt::ShiftModifier))
        emit previousWanted();
    else if (enter && event->modifiers() == Qt::NoModifier)
        emit nextWanted();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours(this).bg);
    painter.fillRect(0, height() - 1, width(), 1, colours(this).line);
}

} // namespace ui
