// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of a story's posts in channels, one row each; and where a person has to say how it is, the answers. GUI
// thread. Asks; does nothing itself. Hidden where nothing is posted.
#pragma once

#include "core/channel.h"
#include "core/submission.h"

#include <QList>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class PostsNotice : public QWidget
{
    Q_OBJECT

public:
    explicit PostsNotice(QWidget *parent = nullptr);

    void setPosts(const core::Submission &submission, const QList<core::Channel> &channels, const QDateTime &now);

signals:
    void built();                                                         // its acts are others
    void isThereWanted(const core::ChannelId &channel, const QUrl &link); // an empty one: nobody knows it
    void againWanted(const core::ChannelId &channel);
    void leaveWanted(const core::ChannelId &channel);

private:
    void build();
    void addActs(const core::Step &step, const QString &name);
    [[nodiscard]] QString nameOf(const core::Step &step) const;
    [[nodiscard]] QString sentenceOf(const core::Step &step) const;

    QList<core::Step> m_steps;
    QList<core::Channel> m_channels;
    core::Goal m_goal = core::Goal::Publish;
    QDateTime m_now;
    QVBoxLayout *m_column;
    QWidget *m_inside = nullptr;
};

} // namespace ui
