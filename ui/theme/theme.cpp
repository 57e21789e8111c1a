// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QWidget>

#include <cmath>

namespace ui {

namespace {

// The second-rank and stage colours are a shade stronger than a plain page would need: they also stand on the
// selection, where they must still reach 4.5 to 1.
const Colours lightColours{QColor(0xf4f4f2), QColor(0xecebe8), QColor(0xf8f8f6), QColor(0xffffff),
                           QColor(0x1c1d1f), QColor(0x63666c), QColor(0xdcdbd7), QColor(0x0b5fd0),
                           QColor(0xffffff), QColor(0xdce8fa), QColor(0x1b7147), QColor(0x955400),
                           QColor(0xb3261e), QColor(0x1b7147), QColor(0xb3261e), QColor(0xfff3c4)};
const Colours darkColours{QColor(0x1b1c1e), QColor(0x17181a), QColor(0x1f2022), QColor(0x232427),
                          QColor(0xe7e7e4), QColor(0xa3a6ad), QColor(0x34363a), QColor(0x6ea8ff),
                          QColor(0x0d1726), QColor(0x2a3850), QColor(0x5cc795), QColor(0xe3a34d),
                          QColor(0xff8a80), QColor(0x5cc795), QColor(0xff8a80), QColor(0x423a20)};

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x * share + y * (1 - share))); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// The system's own font, except where the platform only says "some sans-serif".
void chooseFont()
{
    QFont font = QApplication::font();
    const QString family = font.family().toLower();
    const bool named = !family.isEmpty() && !family.startsWith(QLatin1String("sans"))
                       && family != QLatin1String("dejavu sans") && family != QLatin1String("helvetica");
    const bool offscreen = QGuiApplication::platformName() == QLatin1String("offscreen");
    if (named && !offscreen)
        return;
    for (const QString &candidate : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")}) {
        if (QFontDatabase::hasFamily(candidate)) {
            font.setFamilies({candidate, QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
            font.setPixelSize(13);
            QApplication::setFont(font);
            return;
        }
    }
}

} // namespace

const Colours &coloursOf(Brightness brightness)
{
    return brightness == Brightness::Dark ? darkColours : lightColours;
}

Brightness brightnessOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Brightness::Dark : Brightness::Light;
}

const Colours &colours(const QPalette &palette)
{
    return coloursOf(brightnessOf(palette));
}

const Colours &colours(const QWidget *widget)
{
    return colours(widget ? widget->palette() : QGuiApplication::palette());
}

QPalette paletteOf(Brightness brightness)
{
    const Colours &c = coloursOf(brightness);
    QPalette palette;
    palette.setColor(QPalette::Window, c.bg);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.page);
    palette.setColor(QPalette::AlternateBase, c.list);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.mute);
    palette.setColor(QPalette::Button, c.page);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::ToolTipBase, c.page);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.ink);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.page);
    palette.setColor(QPalette::Midlight, c.list);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.line);
    palette.setColor(QPalette::Shadow, c.line);
    const QColor dimmed = mixed(c.mute, c.bg, 0.6);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, dimmed);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor legible(const QColor &colour, const QColor &ground)
{
    if (!colour.isValid())
        return colour;
    const QColor goal = luminance(ground) > 0.3 ? QColor(Qt::black) : QColor(Qt::white);
    QColor result = colour;
    for (int step = 1; step <= 10 && contrast(result, ground) < 3.0; ++step)
        result = mixed(goal, colour, step / 10.0);
    return result;
}

Theme::Theme(workflow::ColourScheme scheme, QObject *parent)
    : QObject(parent)
    , m_scheme(scheme)
{
    QApplication::setStyle(new Style);
    chooseFont();
    apply();
    qApp->installEventFilter(this);
}

void Theme::setScheme(workflow::ColourScheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::apply()
{
    m_applying = true;
    Brightness brightness = m_scheme == workflow::ColourScheme::Dark ? Brightness::Dark : Brightness::Light;
    if (m_scheme == workflow::ColourScheme::System) {
        // Without a palette of ours the application has the system's; its darkness is what the person set there.
        QApplication::setPalette(QPalette());
        brightness = brightnessOf(QGuiApplication::palette());
    }
    const Colours &c = coloursOf(brightness);
    const QPalette palette = paletteOf(brightness);
    QApplication::setPalette(palette);
    // Selected text needs more than the quiet ground of a selected row.
    QPalette text = palette;
    text.setColor(QPalette::Highlight, mixed(c.accent, c.page, brightness == Brightness::Dark ? 0.45 : 0.28));
    QApplication::setPalette(text, "QLineEdit");
    QApplication::setPalette(text, "QTextEdit");
    QApplication::setPalette(text, "QPlainTextEdit");
    m_brightness = brightness;
    m_applying = false;
    emit changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying && m_scheme == workflow::ColourScheme::System
        && watched->isWindowType()) {
        // One change reaches every window; the first one is enough.
        QMetaObject::invokeMethod(
            this,
            [this] {
                QApplication::setPalette(QPalette());
                if (brightnessOf(QGuiApplication::palette()) != m_brightness)
                    apply();
                else
                    QApplication::setPalette(paletteOf(m_brightness));
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
