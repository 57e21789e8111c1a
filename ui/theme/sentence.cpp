// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/sentence.h"

#include <QGuiApplication>

#include <algorithm>

namespace ui {

QString asSentence(const QString &words)
{
    constexpr QChar rightToLeftMark(0x200F);
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft || words.isRightToLeft())
        return words;
    const bool ours = std::any_of(words.cbegin(), words.cend(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    return ours ? QString(rightToLeftMark + words) : words;
}

} // namespace ui
