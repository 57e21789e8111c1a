// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The channels of one site as rows, each with what can be done to it. GUI thread. Asks; changes nothing itself.
#pragma once

#include "core/channel.h"

#include <QList>
#include <QWidget>

namespace ui {

class ChannelList : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelList(const QList<core::Channel> &channels, QWidget *parent = nullptr);

signals:
    void editWanted(const core::Channel &channel); // an empty one: a new one
    void removalWanted(const core::Channel &channel);
};

} // namespace ui
