// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small heading over a group of fields or rows, such as "DESK", and a plain label in second-rank colour. GUI thread.
#pragma once

#include <QLabel>

namespace ui {

class SectionLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr);
};

// A label of the palette's colours that follows light and dark; always plain text.
class QuietLabel : public QLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(const QString &text = {}, QWidget *parent = nullptr);
};

// The font of small capitals headings, made from the widget's own.
[[nodiscard]] QFont sectionFont(const QFont &base);
// Smaller by `steps` (larger when negative); works for fonts set in points and in pixels.
[[nodiscard]] QFont scaledFont(const QFont &base, double factor, int weight = -1);

} // namespace ui
