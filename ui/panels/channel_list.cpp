// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/channel_list.h"

#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/channel_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QPushButton *link(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonRole(button, ButtonRole::Link);
    return button;
}

} // namespace

ChannelList::ChannelList(const QList<core::Channel> &channels, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("channelList"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    if (channels.isEmpty()) {
        auto *none = new QuietLabel(tr("A story can be told in channels of Telegram or Mastodon as well, each in its "
                                       "language, when readers have it on the site."));
        none->setObjectName(QStringLiteral("noChannelsLabel"));
        none->setWordWrap(true);
        column->addWidget(none);
    }
    for (const core::Channel &channel : channels) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *names = new QVBoxLayout;
        names->setSpacing(0);
        auto *name = new QLabel(channel.name);
        name->setObjectName(QStringLiteral("channelName"));
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        auto *facts = new QuietLabel(channelFacts(channel));
        facts->setWordWrap(true);
        names->addWidget(name);
        names->addWidget(facts);
        auto *edit = link(tr("Edit…"), QStringLiteral("editChannelButton"));
        edit->setAccessibleName(tr("Edit the channel %1").arg(channel.name));
        auto *remove = link(tr("Remove…"), QStringLiteral("removeChannelButton"));
        remove->setAccessibleName(tr("Remove the channel %1").arg(channel.name));
        connect(edit, &QPushButton::clicked, this, [this, channel] { emit editWanted(core::Channel(channel)); });
        connect(remove, &QPushButton::clicked, this, [this, channel] { emit removalWanted(core::Channel(channel)); });
        row->addLayout(names, 1);
        row->addWidget(edit, 0, Qt::AlignTop);
        row->addWidget(remove, 0, Qt::AlignTop);
        column->addLayout(row);
    }
    auto *add = link(tr("+ Add a channel"), QStringLiteral("addChannelButton"));
    connect(add, &QPushButton::clicked, this, [this] { emit editWanted(core::Channel()); });
    column->addWidget(add, 0, Qt::AlignLeading);
}

} // namespace ui
