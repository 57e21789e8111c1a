// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A post as readers of the channel will see it: picture, words, address, on a card of its own. GUI thread. Draws what
// it is given; sends nothing.
#pragma once

#include "core/channel.h"

#include <QImage>
#include <QTextDocument>
#include <QWidget>

namespace ui {

class PostPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PostPreview(QWidget *parent = nullptr);

    // `words` as they are sent: cut already where they are too long.
    void setPost(core::ChannelKind kind, const QString &channel, const QString &words, const QUrl &address,
                 const QString &language);
    void setPicture(const QImage &picture); // a null one takes it away

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 60}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] int cardWidth(int width) const;
    [[nodiscard]] int pictureHeight(int width) const;
    [[nodiscard]] int headHeight() const;

    core::ChannelKind m_kind = core::ChannelKind::Telegram;
    QString m_channel;
    QString m_words;
    QUrl m_address;
    QString m_language;
    QImage m_picture;
    mutable QTextDocument m_text;
};

} // namespace ui
