// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a story says in the channels of its language, before it goes out: on or off for each, its words, how much room
// they take, and how the post will look. GUI thread. Hidden where the site has no channel; sends nothing.
#pragma once

#include "core/channel.h"
#include "core/story.h"
#include "workflow/services.h"

#include <QImage>
#include <QList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class PostPreview;

class PostsField : public QWidget
{
    Q_OBJECT

public:
    // `address`: where the story is or will be.
    PostsField(const workflow::Services &services, const core::Story &story, const QUrl &address,
               QWidget *parent = nullptr);

    [[nodiscard]] bool isNeeded() const { return !m_rows.isEmpty(); }
    [[nodiscard]] QList<core::ChannelPost> posts() const;
    // Which channels were on and off, for the next story.
    void remember();

private:
    struct Row
    {
        core::Channel channel;
        QCheckBox *on = nullptr;
        QWidget *inside = nullptr;
        QPlainTextEdit *words = nullptr;
        QCheckBox *withPicture = nullptr;
        QLabel *room = nullptr;
        QLabel *standing = nullptr;
        QPushButton *anew = nullptr;
        PostPreview *preview = nullptr;
        std::optional<core::SentPost> there;
    };

    void addRow(const core::Channel &channel);
    void readPicture();
    void readStanding();
    void takeStanding(Row &row, const core::SentPost &sent);
    void show(const Row &row);
    [[nodiscard]] QString settingOf(const core::Channel &channel) const;
    [[nodiscard]] core::ChannelPost postOf(const Row &row) const;

    workflow::Services m_services;
    core::Story m_story;
    QUrl m_address;
    QImage m_picture;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

} // namespace ui
