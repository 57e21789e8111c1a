// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

namespace {

QString pathOf(QStringView name)
{
    return QStringLiteral(":/standfirst/icons/") + name + QStringLiteral(".svg");
}

// These point along the line of reading.
bool isDirectional(const QString &name)
{
    static const QStringList names{
        QStringLiteral("undo"),      QStringLiteral("redo"),         QStringLiteral("list"),
        QStringLiteral("numbered"),  QStringLiteral("indent"),       QStringLiteral("outdent"),
        QStringLiteral("publish"),   QStringLiteral("send"),         QStringLiteral("sidebar"),
        QStringLiteral("inspector"), QStringLiteral("open-external")};
    return names.contains(name);
}

class PaletteIconEngine : public QIconEngine
{
public:
    PaletteIconEngine(const QString &name, Tint tint)
        : m_name(name)
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap picture = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        picture.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor colour = colourFor(mode, state);
        const bool mirrored = QGuiApplication::isRightToLeft() && isDirectional(m_name);
        const QString key = QStringLiteral("standfirst/%1/%2x%3/%4/%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.rgba())
                                .arg(mirrored ? 1 : 0);
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QFile file(pathOf(m_name));
        if (size.isEmpty() || !file.open(QIODevice::ReadOnly))
            return picture;
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&picture);
        if (mirrored) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        const int side = std::min(size.width(), size.height());
        renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return QStringLiteral("standfirst"); }
    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        const Colours &c = colours(palette);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        switch (m_tint) {
        case Tint::Ink:
            return state == QIcon::On ? c.accent : c.ink;
        case Tint::Mute:
            return state == QIcon::On ? c.accent : (mode == QIcon::Active ? c.ink : c.mute);
        case Tint::Accent:
            return c.accent;
        case Tint::AccentInk:
            return c.accentInk;
        case Tint::Ok:
            return c.ok;
        case Tint::Warn:
            return c.warn;
        case Tint::Bad:
            return c.bad;
        }
        return c.ink;
    }

    QString m_name;
    Tint m_tint;
};

} // namespace

QIcon icon(QStringView name, Tint tint)
{
    if (!QFile::exists(pathOf(name)))
        return {};
    return QIcon(new PaletteIconEngine(name.toString(), tint));
}

QStringList iconNames()
{
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/standfirst/icons")).entryList({QStringLiteral("*.svg")}))
        names << file.chopped(4);
    return names;
}

} // namespace ui
