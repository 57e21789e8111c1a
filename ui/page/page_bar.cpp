// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_bar.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace ui {

PageBar::PageBar(const PageActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_style(new QToolButton(this))
{
    setObjectName(QStringLiteral("pageBar"));
    setFixedHeight(38);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 0, 18, 1);
    layout->setSpacing(2);

    auto *kinds = new QMenu(m_style);
    for (QAction *action : actions.kindGroup())
        kinds->addAction(action);
    m_style->setObjectName(QStringLiteral("styleButton"));
    m_style->setAccessibleName(tr("Style of the paragraph"));
    m_style->setToolTip(tr("Style of the paragraph"));
    m_style->setMenu(kinds);
    m_style->setPopupMode(QToolButton::InstantPopup);
    m_style->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_style->setMinimumWidth(112);
    m_style->setFocusPolicy(Qt::TabFocus);
    setStyleName(actions.paragraph->text());
    layout->addWidget(m_style);
    layout->addSpacing(8);

    for (QAction *action : {actions.bold, actions.italic, actions.link, actions.quote, actions.bulletList,
                            actions.numberedList, actions.footnote, actions.picture, actions.separator}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName().mid(7) + QLatin1String("Button"));
        button->setAccessibleName(action->text());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? action->text() : QStringLiteral("%1 (%2)").arg(action->text(), keys));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize({18, 18});
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the caret in the text
        button->setAutoRaise(true);
        setButtonRole(button, ButtonRole::Quiet);
        layout->addWidget(button);
    }
    layout->addStretch();
}

void PageBar::setStyleName(const QString &name)
{
    m_style->setText(name);
}

void PageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours(this).page);
    painter.fillRect(0, height() - 1, width(), 1, colours(this).line);
}

} // namespace ui
