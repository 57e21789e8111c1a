// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the panels over the page are made of: labelled fields and buttons. GUI thread.
#pragma once

#include "ui/theme/style.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class CaptionEdit;

[[nodiscard]] QVBoxLayout *popoverFrame(QWidget *popover);
QLineEdit *addField(QBoxLayout *layout, const QString &label, const QString &hint, const char *name);
CaptionEdit *addCaption(QBoxLayout *layout, const QString &label, const QString &hint, const char *name);
QPushButton *addButton(QBoxLayout *layout, const QString &label, const char *name, ButtonRole role);
// What stands in the field; as it was where nobody entered anything, white space and all.
[[nodiscard]] QString entered(const QLineEdit &field, const QString &before);

} // namespace ui
