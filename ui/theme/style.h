// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the toolkit's widgets are drawn: Fusion's behaviour, the quiet look of Standfirst. GUI thread. Colours come from
// the palette alone, so a change of theme needs nothing but a repaint.
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace ui {

// Plain has a border. Primary is the one next step of a place. Quiet shows its ground under the mouse only. Link is
// a word in the accent colour. Danger is a plain button that destroys. Hushed is Quiet with second-rank words.
enum class ButtonRole { Plain, Primary, Quiet, Link, Danger, Hushed };
void setButtonRole(QWidget *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);

// A field without frame and ground, for text that is edited where it stands.
void setFrameless(QWidget *field);

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace ui
