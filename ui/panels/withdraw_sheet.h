// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks how and why a story shall be taken from its readers: off the site, or withdrawn, with a page that says so or
// without. GUI thread. It sends nothing: confirmed() says what the person decided.
#pragma once

#include "core/submission.h"
#include "ui/panels/sheet.h"
#include "workflow/outbox.h"
#include "workflow/services.h"

#include <utility>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace ui {

enum class Taking { Off, Withdrawing };

// Readers have it, or will have it at its hour, on any of its sites.
[[nodiscard]] bool canBeTakenFromReaders(const core::Story &story);

class WithdrawSheet : public Sheet
{
    Q_OBJECT

public:
    WithdrawSheet(const workflow::Services &services, const core::Story &story, Taking taking, QWidget *parent);

    [[nodiscard]] core::Goal goal() const;

signals:
    void confirmed(const core::Story &story, core::Goal goal, const workflow::Beside &beside);
    // From several of its sites at once; as each of them has it.
    void planConfirmed(const QList<core::Story> &stories, core::Goal goal, const workflow::Beside &beside);

private:
    void buildPlace();
    void buildChoice();
    void buildReason();
    void buildGrace();
    void follow();
    void confirm();
    [[nodiscard]] bool isPublic() const;
    [[nodiscard]] QList<core::Story> chosen() const;

    workflow::Services m_services;
    core::Story m_story; // as the first of its sites has it
    QList<std::pair<core::Story, QCheckBox *>> m_places;
    Taking m_taking;
    QRadioButton *m_stays = nullptr; // the page, and says so
    QRadioButton *m_goes = nullptr;
    QWidget *m_noticePart = nullptr;
    QPlainTextEdit *m_notice = nullptr;
    QLineEdit *m_reason = nullptr;
    QComboBox *m_grace = nullptr;
    QLabel *m_what = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace ui
