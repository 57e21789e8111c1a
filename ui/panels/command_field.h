// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program that is run after a folder was changed, as one line; shows what will be run, and what a try of it said.
// GUI thread. Runs nothing itself.
#pragma once

#include "core/command_line.h"
#include "core/site.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class CommittedEdit;

class CommandField : public QWidget
{
    Q_OBJECT

public:
    explicit CommandField(const core::Site &site, QWidget *parent = nullptr);

    void showTrying();
    void showTried(const core::Result<QString> &said);

signals:
    void edited(const QStringList &command); // empty: none
    void tryWanted();
    void stopWanted();

private:
    void follow(const QString &line);

    core::Site m_site;
    CommittedEdit *m_line;
    QLabel *m_runs;
    QPushButton *m_try;
    QLabel *m_result;
    QPlainTextEdit *m_output;
    bool m_trying = false;
};

} // namespace ui
