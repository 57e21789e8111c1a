// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/section_label.h"

namespace ui {

QFont scaledFont(const QFont &base, double factor, int weight)
{
    QFont font = base;
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    if (weight > 0)
        font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QFont sectionFont(const QFont &base)
{
    QFont font = scaledFont(base, 0.85, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 105);
    return font;
}

SectionLabel::SectionLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    QFont font = sectionFont(this->font());
    font.setWeight(QFont::Medium);
    setFont(font);
}

QuietLabel::QuietLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
}

} // namespace ui
