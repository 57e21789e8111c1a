// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a story stands on its site: its address to open and copy, and what the site says of it. Hidden while it is not
// there. GUI thread.
#pragma once

#include "core/story.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class RemoteInfo : public QWidget
{
    Q_OBJECT

public:
    explicit RemoteInfo(QWidget *parent = nullptr);

    void setRemote(const core::Remote &remote, const QTimeZone &zone);

private:
    core::Remote m_remote;
    QLabel *m_status;
    QLabel *m_address;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_edit;
};

// As a person reads it: a file of this computer by its path, a web address as the browser shows it; long ones may
// break after a slash or a hyphen.
[[nodiscard]] QString shownAddress(const QUrl &address);

// Opens web and file addresses in the program the system has for them; nothing else.
void openAddress(const QUrl &address);

} // namespace ui
