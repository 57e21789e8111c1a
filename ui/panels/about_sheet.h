// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Name, version, licence, and whose work it stands on. GUI thread.
#pragma once

#include "ui/panels/sheet.h"

namespace ui {

class AboutSheet : public Sheet
{
    Q_OBJECT

public:
    explicit AboutSheet(QWidget *parent);
};

} // namespace ui
