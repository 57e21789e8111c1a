// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One channel of a site: what it is, for which language, and its token, which goes into the keychain and is never shown
// again. GUI thread. "Check" asks the server whose token it is; nothing is posted.
#pragma once

#include "core/channel.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

class ProblemBox;

class ChannelSheet : public Sheet
{
    Q_OBJECT

public:
    // A channel without an id is a new one.
    ChannelSheet(const workflow::Services &services, const core::SiteId &site, const core::Channel &channel,
                 QWidget *parent);

private:
    void build();
    void follow();
    void check();
    void save();
    [[nodiscard]] core::Channel typed() const;
    [[nodiscard]] bool isNew() const { return m_channel.id.isEmpty(); }

    workflow::Services m_services;
    core::SiteId m_site;
    core::Channel m_channel;
    QString m_account; // as the server said it
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLabel *m_targetTitle;
    QLineEdit *m_target; // or the server, of a Mastodon
    QComboBox *m_language;
    QLineEdit *m_token;
    QPushButton *m_check;
    QLabel *m_found;
    ProblemBox *m_problem;
    QPushButton *m_save;
};

} // namespace ui
