// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs that few keyboards have, in groups, those used last on top. GUI thread. It stays open, so that several can be
// put in.
#pragma once

#include "ui/page/popover.h"

class QVBoxLayout;

namespace workflow {
class Settings;
}

namespace ui {

class SymbolPopover : public Popover
{
    Q_OBJECT

public:
    SymbolPopover(QWidget *page, workflow::Settings &settings);

    void open(const QRect &anchor);

signals:
    void chosen(const QString &sign);

protected:
    void keep() override {}

private:
    void addGroup(QVBoxLayout &column, const QString &title, const QString &signs);
    void addSign(QLayout &row, QChar sign);
    void use(QChar sign);
    void showRecent();

    workflow::Settings &m_settings;
    QWidget *m_recent;
    QWidget *m_first = nullptr;
};

// What a sign is called, for a tooltip and for those who hear it.
[[nodiscard]] QString symbolName(QChar sign);

} // namespace ui
