// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks into which language a story shall be translated. GUI thread. Makes nothing itself.
#pragma once

#include "core/story.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"

class QComboBox;

namespace ui {

class TranslateSheet : public Sheet
{
    Q_OBJECT

public:
    TranslateSheet(const workflow::Services &services, const core::Story &story, QWidget *parent);

signals:
    void confirmed(const QString &language); // the sheet has closed itself

private:
    void fill(const QStringList &taken);

    workflow::Services m_services;
    core::Story m_story; // fields
    QComboBox *m_language;
    QPushButton *m_confirm;
};

} // namespace ui
