// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/alteration_notice.h"

#include "ui/theme/flow_layout.h"
#include "ui/theme/section_label.h"
#include "ui/theme/sentence.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/receipt_words.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

AlterationNotice::AlterationNotice(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
    , m_places(new QVBoxLayout)
    , m_accept(new QPushButton(tr("Accept")))
    , m_putBack(new QPushButton(tr("Put back")))
    , m_leave(new QPushButton(tr("Leave as it is")))
{
    setObjectName(QStringLiteral("alterationNotice"));
    setAccessibleName(tr("Altered by the site"));
    m_sentence->setObjectName(QStringLiteral("alterationSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_places->setSpacing(6);
    m_accept->setObjectName(QStringLiteral("alterationAcceptButton"));
    m_accept->setToolTip(tr("Take the site's form into the story; what you wrote since stays"));
    m_accept->setAccessibleDescription(m_accept->toolTip());
    m_putBack->setObjectName(QStringLiteral("alterationPutBackButton"));
    m_putBack->setToolTip(tr("Send what you sent once more"));
    m_putBack->setAccessibleDescription(m_putBack->toolTip());
    m_leave->setObjectName(QStringLiteral("alterationLeaveButton"));
    m_leave->setToolTip(tr("Say no more of it: nothing changes, neither there nor here"));
    m_leave->setAccessibleDescription(m_leave->toolTip());
    auto *acts = new FlowLayout(nullptr, 8); // beside each other where there is room
    for (QPushButton *button : {m_accept, m_putBack, m_leave}) {
        button->setAutoDefault(false);
        acts->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addLayout(m_places);
    column->addLayout(acts);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_shown)
            emit acceptWanted(core::SubmissionId(m_shown->submission));
    });
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        if (m_shown)
            emit putBackWanted(core::SubmissionId(m_shown->submission));
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (m_shown)
            emit leaveWanted(core::SubmissionId(m_shown->submission));
    });
    hide();
}

void AlterationNotice::setAlteration(const std::optional<core::SiteAlteration> &alteration, const QString &site,
                                     Waits waits)
{
    const bool told = alteration && !alteration->isAnswered();
    if (told && m_shown == alteration && m_site == site && m_waits == waits)
        return;
    m_waits = waits;
    m_shown = told ? alteration : std::nullopt;
    m_site = site;
    if (told)
        showPlaces();
    setVisible(told);
}

void AlterationNotice::showPlaces()
{
    using core::AlterationState;
    const QString said = alterationSentence(*m_shown, m_site);
    m_sentence->setText(
        asSentence(m_waits == Waits::No
                       ? said
                       : tr("%1 Readers do not see it yet: it waits for your answer.", "what the site did").arg(said)));
    while (QLayoutItem *item = m_places->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString &text) {
        auto *label = new QuietLabel(text);
        label->setObjectName(QStringLiteral("alterationPlace"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(10, 0, 0, 0);
        m_places->addWidget(label);
    };
    const QList<core::ChangedPlace> &places = m_shown->receipt.places;
    if (m_shown->state != AlterationState::PuttingBack) {
        for (const core::ChangedField &field : m_shown->receipt.fields)
            add(alterationLines(field));
        for (qsizetype i = 0; i < std::min<qsizetype>(places.size(), mostPlaces); ++i) {
            const QString lines = alterationLines(places.at(i));
            const bool firstBehindFields = i == 0 && !m_shown->receipt.fields.isEmpty();
            add(firstBehindFields ? tr("Text\n%1", "a heading, and below it what was changed").arg(lines) : lines);
        }
        if (const int more = int(places.size()) - mostPlaces; more > 0)
            add(more == 1 ? tr("and 1 more place") : tr("and %Ln more places", nullptr, more));
    }
    m_accept->setVisible(m_shown->state != AlterationState::PuttingBack);
    m_putBack->setVisible(m_shown->state == AlterationState::Told);
    m_leave->setVisible(m_shown->state != AlterationState::PuttingBack && m_waits == Waits::No);
}

void AlterationNotice::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.note);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace ui
