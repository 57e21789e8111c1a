// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/live_notice.h"

#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/theme/sentence.h"
#include "ui/theme/style.h"
#include "ui/words/live_words.h"

#include "workflow/live_looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int signSize = 16; // pixels

QPixmap signOf(const QWidget *widget, core::LiveState state)
{
    const bool good = state == core::LiveState::Good;
    const bool wrong = state == core::LiveState::Wrong;
    return icon(good    ? u"check"
                : wrong ? u"warning"
                        : u"info",
                good    ? Tint::Ok
                : wrong ? Tint::Warn
                        : Tint::Mute)
        .pixmap(QSize(signSize, signSize), widget->devicePixelRatioF());
}

} // namespace

LiveNotice::LiveNotice(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel)
    , m_sentence(new QLabel)
    , m_more(new QPushButton(tr("What readers get")))
    , m_look(new QPushButton(tr("Look again")))
    , m_findings(new QWidget)
    , m_rows(new QVBoxLayout(m_findings))
{
    setObjectName(QStringLiteral("liveNotice"));
    setAccessibleName(tr("What readers get"));
    m_sentence->setObjectName(QStringLiteral("liveSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sign->setFixedSize(signSize, signSize);
    m_more->setObjectName(QStringLiteral("liveMoreButton"));
    m_more->setCheckable(true);
    m_look->setObjectName(QStringLiteral("liveLookButton"));
    m_look->setAccessibleDescription(tr("Fetches the page once more, as a reader"));
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(signSize + 8, 0, 0, 0);
    acts->setSpacing(14);
    for (QPushButton *button : {m_more, m_look}) {
        button->setAutoDefault(false);
        setButtonRole(button, ButtonRole::Link);
        acts->addWidget(button);
    }
    acts->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    m_rows->setContentsMargins(signSize + 8, 2, 0, 2);
    m_rows->setSpacing(3);
    m_findings->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_findings);
    column->addLayout(acts);
    connect(m_look, &QPushButton::clicked, this, &LiveNotice::lookWanted);
    connect(m_more, &QPushButton::toggled, m_findings, &QWidget::setVisible);
    hide();
}

void LiveNotice::setReport(const std::optional<core::LiveReport> &report, Looking looking)
{
    const bool newFindings = report != m_report;
    m_report = report;
    m_looking = looking;
    if (newFindings)
        showFindings();
    showSentence();
    setVisible(report || looking == Looking::Now);
}

void LiveNotice::showSentence()
{
    QString text;
    core::LiveState state = core::LiveState::NotSeen;
    if (m_report) {
        text = liveSentence(*m_report, QTimeZone::systemTimeZone(), QDateTime::currentDateTimeUtc());
        if (!m_report->isUnseen())
            state = m_report->isWhole() || m_report->isGone() ? core::LiveState::Good : core::LiveState::Wrong;
    }
    if (m_looking == Looking::Now)
        text = m_report ? tr("%1 · Looking again…", "what was seen before").arg(text) : tr("Looking as a reader does…");
    else if (m_looking == Looking::Again)
        text = tr("%1 · It is looked at again soon.", "what was seen before").arg(text);
    text = asSentence(text);
    if (m_sentence->text() != text)
        m_sentence->setText(text);
    m_sign->setPixmap(signOf(this, state));
    m_look->setEnabled(m_looking != Looking::Now);
    m_more->setVisible(m_report && m_report->findings.size() > 1);
    if (!m_report || m_report->findings.size() <= 1)
        m_more->setChecked(false);
}

LiveNotice::Looking lookingAt(const workflow::LiveLooks &looks, const core::SubmissionId &id)
{
    if (looks.isLooking(id))
        return LiveNotice::Looking::Now;
    return looks.report(id) && looks.looksAgain(id) ? LiveNotice::Looking::Again : LiveNotice::Looking::No;
}

void LiveNotice::showFindings()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_report)
        return;
    for (const core::LiveFinding &finding : m_report->findings) {
        const QString text = liveFindingText(finding);
        if (text.isEmpty())
            continue;
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        auto *sign = new QLabel;
        sign->setPixmap(signOf(this, finding.state));
        sign->setFixedSize(signSize, signSize);
        auto *words = new QuietLabel(text);
        words->setObjectName(QStringLiteral("liveFinding"));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(sign, 0, Qt::AlignTop);
        layout->addWidget(words, 1);
        m_rows->addWidget(row);
    }
}

} // namespace ui
