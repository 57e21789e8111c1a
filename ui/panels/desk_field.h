// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main desk of a story, and further ones as chips. GUI thread. Knows the desks it was given, nothing of sites.
#pragma once

#include "core/site.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace ui {

class FlowLayout;

class DeskField : public QWidget
{
    Q_OBJECT

public:
    explicit DeskField(QWidget *parent = nullptr);

    // Names in this language.
    void setDesks(const QList<core::Desk> &desks, const QString &language);
    // Without a signal. A desk that is not known (of another site) is shown as such, never dropped.
    void setValue(const core::DeskId &desk, const QList<core::DeskId> &further);
    [[nodiscard]] const core::DeskId &desk() const { return m_desk; }
    [[nodiscard]] const QList<core::DeskId> &further() const { return m_further; }
    void setReadOnly(bool readOnly);

signals:
    void edited(const core::DeskId &desk, const QList<core::DeskId> &further);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillFurther();
    void chooseMain(const core::DeskId &desk);
    [[nodiscard]] QString nameOf(const core::DeskId &desk) const;

    QList<core::Desk> m_desks;
    QString m_language;
    core::DeskId m_desk;
    QList<core::DeskId> m_further;
    QComboBox *m_combo;
    QWidget *m_chipHost;
    FlowLayout *m_chips;
    QToolButton *m_add;
};

} // namespace ui
