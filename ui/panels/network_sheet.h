// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How Standfirst goes out: its proxy, which can be tried before it is used, and what is spared on a line that costs or
// is thin. GUI thread. The proxy's password goes to workflow::Network and is kept nowhere in here.
#pragma once

#include "core/line.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class ProblemBox;

class NetworkSheet : public Sheet
{
    Q_OBJECT

public:
    NetworkSheet(const workflow::Services &services, QWidget *parent);

private:
    void addProxy();
    void addLine();
    void addRow(QGridLayout *grid, const QString &title, QWidget *field, const char *name);
    void showKind();
    void showLine();
    void tryIt();
    void keep();
    [[nodiscard]] core::Proxy proxy() const;
    [[nodiscard]] std::optional<QString> password() const; // none: as it was
    [[nodiscard]] QUrl triedAddress() const;

    workflow::Services m_services;
    QComboBox *m_kind;
    QWidget *m_own; // what an own proxy needs
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_names;
    QPushButton *m_try;
    QLabel *m_answer;
    ProblemBox *m_problem;
    QComboBox *m_metered;
    QComboBox *m_spare;
    QCheckBox *m_thin;
    QLabel *m_now;
    quint64 m_asked = 0;
};

} // namespace ui
