// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Foreign text for places of the toolkit that guess at HTML by themselves, such as tooltips. Pure, GUI thread.
#pragma once

#include <QString>
#include <QTextDocument>

namespace ui {

// Shown as it is written, whatever it looks like.
[[nodiscard]] inline QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QString(QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>"))
                                     : text;
}

} // namespace ui
