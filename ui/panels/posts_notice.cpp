// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/posts_notice.h"

#include "core/channel_post.h"
#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/theme/sentence.h"
#include "ui/theme/style.h"
#include "ui/words/channel_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int signSize = 16; // pixels

QString signOf(const core::Step &step)
{
    if (step.state == core::StepState::Blocked)
        return QStringLiteral("warning");
    if (step.state == core::StepState::Done)
        return step.failedBefore ? QStringLiteral("info") : QStringLiteral("check");
    return QStringLiteral("clock");
}

Tint tintOf(const core::Step &step)
{
    if (step.state == core::StepState::Blocked)
        return Tint::Warn;
    return step.state == core::StepState::Done && !step.failedBefore ? Tint::Ok : Tint::Mute;
}

QPushButton *link(const QString &text, const char *name, const QString &channel)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(PostsNotice::tr("%1: %2", "an act, name of the channel").arg(text, channel));
    button->setAutoDefault(false);
    setButtonRole(button, ButtonRole::Link);
    return button;
}

} // namespace

PostsNotice::PostsNotice(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("postsNotice"));
    setAccessibleName(tr("Posts in channels"));
    m_column->setContentsMargins(0, 2, 0, 0);
    hide();
}

void PostsNotice::setPosts(const core::Submission &submission, const QList<core::Channel> &channels,
                           const QDateTime &now)
{
    QList<core::Step> steps;
    std::copy_if(submission.steps.cbegin(), submission.steps.cend(), std::back_inserter(steps),
                 [](const core::Step &step) { return step.kind == core::StepKind::Post; });
    const bool same = steps == m_steps && channels == m_channels && submission.goal == m_goal && m_inside;
    m_steps = steps;
    m_channels = channels;
    m_goal = submission.goal;
    m_now = now;
    setVisible(!steps.isEmpty());
    if (!same) {
        build();
        return;
    }
    // Only the time goes on: what somebody is typing stays.
    const QList<QLabel *> sentences = m_inside->findChildren<QLabel *>(QStringLiteral("postSentence"));
    for (qsizetype i = 0; i < sentences.size() && i < m_steps.size(); ++i) {
        const QString text = sentenceOf(m_steps.at(i));
        if (sentences.at(i)->text() != text)
            sentences.at(i)->setText(text);
    }
}

QString PostsNotice::nameOf(const core::Step &step) const
{
    for (const core::Channel &channel : m_channels) {
        if (channel.id.value == step.subject)
            return channel.name;
    }
    return tr("A channel that was removed");
}

QString PostsNotice::sentenceOf(const core::Step &step) const
{
    return asSentence(
        tr("%1: %2", "name of the channel, what became of the post").arg(nameOf(step), postSentence(step, m_now)));
}

void PostsNotice::build()
{
    if (m_inside) {
        m_inside->hide();
        m_column->removeWidget(m_inside);
        m_inside->deleteLater(); // one of its own buttons may have brought us here
    }
    m_inside = new QWidget;
    auto *rows = new QVBoxLayout(m_inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_column->addWidget(m_inside);
    for (const core::Step &step : std::as_const(m_steps)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *sign = new QLabel;
        sign->setFixedSize(signSize, signSize);
        sign->setPixmap(icon(signOf(step), tintOf(step)).pixmap(QSize(signSize, signSize), devicePixelRatioF()));
        auto *sentence = new QLabel(sentenceOf(step));
        sentence->setObjectName(QStringLiteral("postSentence"));
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(sentence, 1);
        rows->addLayout(row);
        if (step.state == core::StepState::Blocked)
            addActs(step, nameOf(step));
    }
    m_inside->show();
    emit built();
}

void PostsNotice::addActs(const core::Step &step, const QString &name)
{
    const core::ChannelId channel{step.subject};
    auto *rows = static_cast<QVBoxLayout *>(m_inside->layout());
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(signSize + 8, 0, 0, 0);
    acts->setSpacing(14);
    const bool asks = asksWhetherItIsThere(step);
    if (asks) {
        auto *there = link(tr("It is there"), "postIsThereButton", name);
        there->setCheckable(true);
        acts->addWidget(there);
        auto *which = new QWidget;
        which->hide();
        auto *row = new QHBoxLayout(which);
        row->setContentsMargins(signSize + 8, 0, 0, 0);
        auto *address = new QLineEdit;
        address->setObjectName(QStringLiteral("postLinkField"));
        address->setAccessibleName(tr("Link of the post"));
        address->setPlaceholderText(tr("Its link, so that it can be changed and deleted from here"));
        auto *done = new QPushButton(tr("Done"));
        done->setObjectName(QStringLiteral("postLinkDoneButton"));
        done->setAutoDefault(false);
        row->addWidget(address, 1);
        row->addWidget(done);
        connect(there, &QPushButton::toggled, which, [which, address](bool open) {
            which->setVisible(open);
            if (open)
                address->setFocus(Qt::OtherFocusReason);
        });
        const auto answer = [this, channel, address] {
            emit isThereWanted(core::ChannelId(channel), QUrl(address->text().trimmed()));
        };
        connect(done, &QPushButton::clicked, this, answer);
        connect(address, &QLineEdit::returnPressed, this, answer);
        rows->addLayout(acts);
        rows->addWidget(which);
    } else {
        rows->addLayout(acts);
    }
    const bool takesAway = m_goal != core::Goal::Publish && m_goal != core::Goal::Schedule;
    if (!asks || !takesAway) {
        auto *again =
            link(asks || core::toldChannelTrouble(step.error) == core::ChannelTrouble::PostGone ? tr("Send it again")
                                                                                                : tr("Try again"),
                 "postAgainButton", name);
        acts->addWidget(again);
        connect(again, &QPushButton::clicked, this, [this, channel] { emit againWanted(core::ChannelId(channel)); });
    }
    auto *leave = link(tr("Leave it"), "postLeaveButton", name);
    acts->addWidget(leave);
    acts->addStretch(1);
    connect(leave, &QPushButton::clicked, this, [this, channel] { emit leaveWanted(core::ChannelId(channel)); });
}

} // namespace ui
