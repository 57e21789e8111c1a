// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/words_field.h"

#include "core/story.h"

#include <QPlainTextEdit>
#include <QTextOption>

namespace ui {

QPlainTextEdit *makeWordsField(const QString &name, const QString &language, int lines)
{
    constexpr int frame = 18;
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + frame);
    const bool rightToLeft = core::isRightToLeft(language);
    QTextOption option = field->document()->defaultTextOption();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    field->document()->setDefaultTextOption(option);
    return field;
}

} // namespace ui
