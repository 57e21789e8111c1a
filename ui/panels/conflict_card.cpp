// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conflict_card.h"

#include "ui/theme/flow_layout.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/merge_words.h"

#include <QGridLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype longestShown = 600;

QString shown(const QString &text, const QString &nothing)
{
    if (text.trimmed().isEmpty())
        return nothing;
    return text.size() > longestShown ? QString(text.left(longestShown) + QChar(0x2026)) : text;
}

} // namespace

ConflictCard::ConflictCard(QWidget *parent)
    : QFrame(parent)
    , m_where(new QLabel)
    , m_base(new QLabel)
    , m_theirs(new QLabel)
    , m_mine(new QLabel)
    , m_takeMine(new QPushButton(tr("Take mine")))
    , m_takeTheirs(new QPushButton(tr("Take theirs")))
    , m_both(new QPushButton(tr("Both")))
    , m_edit(new QPushButton(tr("Edit…")))
    , m_own(new QWidget)
    , m_words(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("conflictCard"));
    m_where->setWordWrap(true);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    m_where->setObjectName(QStringLiteral("conflictPlace"));

    auto *texts = new QGridLayout;
    texts->setHorizontalSpacing(12);
    texts->setVerticalSpacing(6);
    texts->setColumnStretch(1, 1);
    const auto addRow = [&](int row, const QString &name, QLabel *text, const QString &objectName) {
        auto *title = new QuietLabel(name);
        texts->addWidget(title, row, 0, Qt::AlignTop);
        texts->addWidget(text, row, 1);
        text->setObjectName(objectName);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(name);
    };
    addRow(0, tr("Before"), m_base, QStringLiteral("conflictBase"));
    addRow(1, tr("Theirs"), m_theirs, QStringLiteral("conflictTheirs"));
    addRow(2, tr("Mine"), m_mine, QStringLiteral("conflictMine"));

    m_takeMine->setObjectName(QStringLiteral("pieceMineButton"));
    m_takeTheirs->setObjectName(QStringLiteral("pieceTheirsButton"));
    m_both->setObjectName(QStringLiteral("pieceBothButton"));
    m_edit->setObjectName(QStringLiteral("pieceEditButton"));
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row);
    for (QPushButton *button : {m_takeMine, m_takeTheirs, m_both, m_edit}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    connect(m_takeMine, &QPushButton::clicked, this, [this] { emit chosen(core::Choice::Mine); });
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] { emit chosen(core::Choice::Theirs); });
    connect(m_both, &QPushButton::clicked, this, [this] { emit chosen(core::Choice::Both); });
    connect(m_edit, &QPushButton::clicked, this, [this] { showEditor(true); });

    m_words->setObjectName(QStringLiteral("pieceOwnText"));
    m_words->setAccessibleName(tr("Words of your own"));
    m_words->setTabChangesFocus(true);
    m_words->setMaximumHeight(90);
    auto *use = new QPushButton(tr("Use these words"));
    use->setObjectName(QStringLiteral("pieceOwnButton"));
    use->setAutoDefault(false);
    auto *own = new QVBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_words);
    own->addWidget(use, 0, Qt::AlignLeading);
    connect(use, &QPushButton::clicked, this, [this] { emit ownChosen(m_words->toPlainText()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_where);
    column->addLayout(texts);
    column->addWidget(row);
    column->addWidget(m_own);
    m_own->hide();
}

void ConflictCard::setConflict(const core::Conflict &conflict)
{
    m_where->setText(tr("%1: %2", "a place in the story: what both did there")
                         .arg(placeName(conflict.place), whatCollides(conflict)));
    const bool goneThere = conflict.kind == core::ConflictKind::RemovedThere;
    const bool goneHere = conflict.kind == core::ConflictKind::RemovedHere;
    m_base->setText(shown(conflict.base, tr("(nothing)")));
    m_theirs->setText(goneThere ? tr("(removed)") : shown(conflict.theirs, tr("(nothing)")));
    m_mine->setText(goneHere ? tr("(removed)") : shown(conflict.mine, tr("(nothing)")));
    m_both->setVisible(conflict.canBeText);
    m_edit->setVisible(conflict.canBeText);
    m_start = goneHere ? conflict.theirs : conflict.mine;
    showEditor(false);
    for (QLabel *text : {m_base, m_theirs, m_mine})
        text->setLayoutDirection(text->text().isRightToLeft() ? Qt::RightToLeft : layoutDirection());
}

void ConflictCard::showEditor(bool shown)
{
    m_own->setVisible(shown);
    m_edit->setEnabled(!shown);
    if (!shown)
        return;
    m_words->setPlainText(m_start);
    m_words->setFocus();
    m_words->selectAll();
}

void ConflictCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_own->isHidden())
        return QFrame::keyPressEvent(event);
    showEditor(false);
    m_edit->setFocus();
}

void ConflictCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours(this);
    painter.setPen(c.warn);
    painter.setBrush(c.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace ui
