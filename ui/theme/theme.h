// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The colours of the window, light and dark, and the object that puts them on the application: palette, style, font.
// GUI thread. Follows the system's light and dark unless the person chose one of them; switches live.
#pragma once

#include "workflow/settings.h"

#include <QColor>
#include <QObject>
#include <QPalette>

namespace ui {

struct Colours
{
    QColor bg;   // bars, inspector
    QColor side; // sidebar
    QColor list; // story list
    QColor page; // what is written on: page, fields, cards
    QColor ink;
    QColor mute; // second-rank words
    QColor line;
    QColor accent;
    QColor accentInk; // words on the accent
    QColor selection;
    QColor ok;
    QColor warn;
    QColor bad;
    QColor inserted;
    QColor deleted;
    QColor note; // behind words that carry a remark
};

enum class Brightness { Light, Dark };

[[nodiscard]] const Colours &coloursOf(Brightness brightness);
// Those a widget is painted in now: read them while painting, and again on QEvent::PaletteChange.
[[nodiscard]] const Colours &colours(const QPalette &palette);
[[nodiscard]] const Colours &colours(const QWidget *widget);
[[nodiscard]] Brightness brightnessOf(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(Brightness brightness);

// WCAG 2.1 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
// A site's or a desk's own colour, moved as little as needed to stand out from the ground (3:1).
[[nodiscard]] QColor legible(const QColor &colour, const QColor &ground);

// One for the whole application, owned by main; made right after the QApplication.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(workflow::ColourScheme scheme, QObject *parent = nullptr);

    void setScheme(workflow::ColourScheme scheme);
    [[nodiscard]] workflow::ColourScheme scheme() const { return m_scheme; }
    [[nodiscard]] Brightness brightness() const { return m_brightness; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    void apply();

    workflow::ColourScheme m_scheme;
    Brightness m_brightness = Brightness::Light;
    bool m_applying = false;
};

} // namespace ui
