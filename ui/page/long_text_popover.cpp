// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/long_text_popover.h"

#include "ui/page/long_text.h"
#include "ui/page/popover_fields.h"
#include "ui/words/number_words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace ui {

LongTextPopover::LongTextPopover(QWidget *page)
    : Popover(page)
    , m_why(new QLabel)
{
    setObjectName(QStringLiteral("longTextPopover"));
    setAccessibleName(tr("Text too long to write in"));
    QVBoxLayout *layout = popoverFrame(this);
    m_why->setObjectName(QStringLiteral("longTextWhy"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    layout->addWidget(m_why);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    connect(addButton(buttons, tr("Copy text"), "copyLongTextButton", ButtonRole::Plain), &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(addButton(buttons, tr("Remove"), "removeLongTextButton", ButtonRole::Danger), &QPushButton::clicked, this,
            [this] {
                hide();
                emit removeWanted(m_id);
                emit finished();
            });
    buttons->addStretch();
    m_done = addButton(buttons, tr("Leave as it is"), "leaveLongTextButton", ButtonRole::Plain);
    connect(m_done, &QPushButton::clicked, this, &Popover::finish);
    m_split = addButton(buttons, tr("Split into paragraphs"), "splitLongTextButton", ButtonRole::Primary);
    connect(m_split, &QPushButton::clicked, this, [this] {
        hide();
        emit splitWanted(m_id);
        emit finished();
    });
    layout->addLayout(buttons);
    setLikedWidth(560);
}

void LongTextPopover::open(const core::Block &block, const QRect &anchor)
{
    m_id = block.id;
    m_text = core::plainText(block);
    const bool can = canSplit(block);
    const QString why = tr("This is one paragraph of %1. With so many in one piece the page would stand still at every "
                           "key, so it is kept exactly as it came and not shown as text.")
                            .arg(charactersText(static_cast<int>(m_text.size())));
    const QString what = can ? tr("Split into paragraphs, at the ends of sentences, it can be read and written in. No "
                                  "word is lost, and undo makes it one piece again.")
                             : tr("A footnote is one piece and cannot be split. Its text can be copied.");
    m_why->setText(why + QStringLiteral("\n\n") + what);
    m_split->setVisible(can);
    showBeside(anchor, can ? m_split : m_done);
}

} // namespace ui
