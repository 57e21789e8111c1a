// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who the person is in logs and corrections, which language the program speaks, and the way to all else that can be set
// and has a place of its own. GUI thread. Kept when the person says so, not before.
#pragma once

#include "ui/panels/sheet.h"
#include "workflow/services.h"

#include <functional>

class QAction;
class QComboBox;
class QLineEdit;

namespace ui {

class QuietLabel;

class SettingsSheet : public Sheet
{
    Q_OBJECT

public:
    struct Languages
    {
        QStringList spoken; // "de", "en"
        QString now;        // as it was when the program was started; empty: the system's
        std::function<QString(const QString &language)> restart; // "Start again", said in that language
    };

    SettingsSheet(const workflow::Services &services, Languages languages, const QList<QAction *> &elsewhere,
                  QWidget *parent);

signals:
    void kept();

private:
    void addPerson();
    void addLanguage();
    void addElsewhere(const QList<QAction *> &elsewhere);
    void showName();
    void showLanguage();
    void keep();

    workflow::Services m_services;
    Languages m_languages;
    QLineEdit *m_name;
    QuietLabel *m_nameNote;
    QComboBox *m_language;
    QuietLabel *m_languageNote;
};

} // namespace ui
