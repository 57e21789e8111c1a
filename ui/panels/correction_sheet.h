// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks what was wrong in a public story and what is right, and shows the line that readers get. GUI thread. It changes
// no story: confirmed() says what the person wrote.
#pragma once

#include "core/correction.h"
#include "core/story.h"
#include "ui/panels/sheet.h"
#include "ui/typing/typed_signs.h"
#include "workflow/services.h"

class QLabel;
class QPlainTextEdit;

namespace ui {

class CorrectionSheet : public Sheet
{
    Q_OBJECT

public:
    CorrectionSheet(const workflow::Services &services, const core::Story &story, QWidget *parent);

signals:
    // Those of the story with this one; then it wants to go out.
    void confirmed(const QList<core::Correction> &corrections);

private:
    void buildEarlier();
    QPlainTextEdit *addField(const QString &name, const QString &label, int lines);
    void follow();
    void confirm();
    [[nodiscard]] core::Correction correction() const;

    workflow::Services m_services;
    core::Story m_story;
    QDateTime m_at;
    int m_changed = -1; // of the story's corrections, when an earlier one is written anew
    TypedSigns m_signs;
    QPlainTextEdit *m_wrong;
    QPlainTextEdit *m_right;
    QLabel *m_line;
    QPushButton *m_confirm;
};

} // namespace ui
