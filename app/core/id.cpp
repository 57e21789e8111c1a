// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/id.h"

#include <QRandomGenerator>

namespace core {

QString newIdText()
{
    constexpr int digits = 13; // 36^13 > 2^64
    return QString::number(QRandomGenerator::system()->generate64(), 36).rightJustified(digits, QLatin1Char('0'));
}

} // namespace core
