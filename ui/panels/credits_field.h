// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Agencies credited for a story: chips that complete from the known ones, never the same twice, each with an optional
// link. GUI thread.
#pragma once

#include "core/credit.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

class ChipsField;

class CreditsField : public QWidget
{
    Q_OBJECT

public:
    CreditsField(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setKnown(const QList<core::Credit> &known);
    void setLanguage(const QString &language); // for the line that readers see
    void setValue(const QList<core::Credit> &credits);
    [[nodiscard]] const QList<core::Credit> &value() const { return m_credits; }
    [[nodiscard]] QString line() const;
    void setReadOnly(bool readOnly);
    // A list of agencies, not the line under a story: no © and no line below.
    void setPlain();

signals:
    void edited(const QList<core::Credit> &credits);

private:
    void take(const QStringList &names);
    void showRest();
    void fillLinks();

    QList<core::Credit> m_known;
    QList<core::Credit> m_credits;
    QString m_language;
    bool m_plain = false;
    ChipsField *m_chips;
    QToolButton *m_links;
    QLabel *m_line;
};

} // namespace ui
