// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/cards.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QPainterPath>

namespace ui {

namespace {

constexpr double radius = 8;
constexpr double tallest = 420; // pixels at 100 %
constexpr double captionGap = 6;

QString words(const char *text)
{
    return QCoreApplication::translate("ui::Cards", text);
}

QString captionOf(const core::Picture &picture)
{
    QStringList parts;
    if (!picture.caption.isEmpty())
        parts.append(picture.caption);
    if (!picture.credit.isEmpty())
        parts.append(picture.credit);
    return parts.join(QStringLiteral(" · "));
}

double imageHeight(const core::Picture &picture, double width, double zoom)
{
    if (picture.isEmpty())
        return 120 * zoom;
    const double ratio = picture.width > 0 && picture.height > 0 ? double(picture.height) / picture.width : 9.0 / 16.0;
    return std::round(std::clamp(width * ratio, 60 * zoom, tallest * zoom));
}

double textHeight(const QString &text, double width, const QFont &font)
{
    const QRectF room(0, 0, width, 10000);
    return std::ceil(QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text).height());
}

bool lacksAlt(const core::Picture &picture)
{
    return !picture.isEmpty() && picture.alt.trimmed().isEmpty();
}

Qt::Alignment leading(const CardLook &look)
{
    return (look.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop;
}

void drawRing(QPainter &painter, const QRectF &rect, const CardLook &look)
{
    if (look.state != CardState::Selected)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colours.accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

// The picture, cut to the frame and centred in it.
void drawImage(QPainter &painter, const QRectF &frame, const QPixmap &image)
{
    const QSizeF size = QSizeF(image.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
    const QRectF target(frame.center() - QPointF(size.width() / 2, size.height() / 2), size);
    QPainterPath shape;
    shape.addRoundedRect(frame, radius, radius);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(target, image, QRectF(image.rect()));
    painter.restore();
}

void drawPlaceholder(QPainter &painter, const QRectF &frame, const core::Picture &picture, const CardLook &look)
{
    painter.setBrush(look.colours.list);
    painter.setPen(look.colours.line);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QString text = picture.isEmpty() ? words(QT_TRANSLATE_NOOP("ui::Cards", "Taking the picture in…"))
                         : picture.media.isEmpty()
                             ? words(QT_TRANSLATE_NOOP("ui::Cards", "This picture is on the site"))
                             : QString();
    const int size = static_cast<int>(28 * look.zoom);
    const QRectF iconRect(frame.center().x() - size / 2.0, frame.center().y() - size * 0.9, size, size);
    icon(u"picture", Tint::Mute).paint(&painter, iconRect.toRect());
    painter.setPen(look.colours.mute);
    painter.setFont(look.font);
    painter.drawText(QRectF(frame.left() + 12, iconRect.bottom() + 6, frame.width() - 24, 40 * look.zoom),
                     Qt::AlignHCenter | Qt::AlignTop, text);
}

void drawPicture(QPainter &painter, const QRectF &rect, const core::Picture &picture, const QPixmap &image,
                 const CardLook &look)
{
    const QRectF frame(rect.left(), rect.top(), rect.width(), imageHeight(picture, rect.width(), look.zoom));
    if (image.isNull())
        drawPlaceholder(painter, frame, picture, look);
    else
        drawImage(painter, frame, image);
    drawRing(painter, frame, look);
    painter.setFont(look.font);
    double y = frame.bottom() + captionGap;
    if (const QString caption = captionOf(picture); !caption.isEmpty()) {
        const double height = textHeight(caption, rect.width(), look.font);
        painter.setPen(look.colours.mute);
        painter.drawText(QRectF(rect.left(), y, rect.width(), height), leading(look) | Qt::TextWordWrap, caption);
        y += height;
    }
    if (lacksAlt(picture)) {
        painter.setPen(look.colours.warn);
        painter.drawText(QRectF(rect.left(), y, rect.width(), 40 * look.zoom), leading(look),
                         words(QT_TRANSLATE_NOOP("ui::Cards", "No alternative text yet: press Enter to describe it")));
    }
}

// The first words a reader would see of a foreign block's source.
QString glimpse(const core::Block &block)
{
    QString text;
    bool inTag = false;
    const QString source = QString::fromUtf8(block.origin.source.left(2000));
    for (const QChar letter : source) {
        if (letter == QLatin1Char('<')) {
            inTag = true;
            text += QLatin1Char(' ');
        }
        if (letter == QLatin1Char('>'))
            inTag = false;
        else if (!inTag)
            text += letter;
        if (text.size() > 200)
            break;
    }
    return text.simplified();
}

// "core/media-text" is how the site calls it; "Media text" is what a person reads.
QString readable(const QString &name)
{
    QString words = name.section(QLatin1Char('/'), -1).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

void drawOpaque(QPainter &painter, const QRectF &rect, const core::Block &block, const CardLook &look)
{
    painter.setBrush(look.colours.list);
    painter.setPen(look.colours.line);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const double size = 18 * look.zoom;
    const double pad = 12 * look.zoom;
    const bool mirrored = look.direction == Qt::RightToLeft;
    const QRectF iconRect(mirrored ? rect.right() - pad - size : rect.left() + pad, rect.top() + pad, size, size);
    icon(u"lock", Tint::Mute).paint(&painter, iconRect.toRect());
    QRectF text = rect.adjusted(pad, pad, -pad, -pad);
    if (mirrored)
        text.setRight(iconRect.left() - pad * 0.7);
    else
        text.setLeft(iconRect.right() + pad * 0.7);
    QFont strong = look.font;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(look.colours.ink);
    const QString name =
        block.name.isEmpty() ? words(QT_TRANSLATE_NOOP("ui::Cards", "Made elsewhere")) : readable(block.name);
    painter.drawText(text, leading(look), name);
    painter.setFont(look.font);
    painter.setPen(look.colours.mute);
    text.setTop(text.top() + QFontMetricsF(look.font).lineSpacing());
    QString inside = glimpse(block);
    if (inside.isEmpty())
        inside = words(QT_TRANSLATE_NOOP("ui::Cards", "Kept exactly as it is on the site"));
    painter.drawText(text, leading(look), QFontMetricsF(look.font).elidedText(inside, Qt::ElideRight, text.width()));
    drawRing(painter, rect, look);
}

void drawSeparator(QPainter &painter, const QRectF &rect, const CardLook &look)
{
    painter.setPen(QPen(look.state == CardState::Selected ? look.colours.accent : look.colours.line,
                        look.state == CardState::Selected ? 3 : 1));
    const double y = std::floor(rect.center().y()) + 0.5;
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

} // namespace

double cardHeight(const core::Block &block, double width, double zoom, const QFont &font)
{
    if (block.kind == core::BlockKind::Separator)
        return 26 * zoom;
    if (block.kind == core::BlockKind::Opaque)
        return std::ceil(24 * zoom + 2 * QFontMetricsF(font).lineSpacing());
    double height = imageHeight(block.picture, width, zoom);
    const QString caption = captionOf(block.picture);
    if (!caption.isEmpty() || lacksAlt(block.picture))
        height += captionGap;
    if (!caption.isEmpty())
        height += textHeight(caption, width, font);
    if (lacksAlt(block.picture))
        height += std::ceil(QFontMetricsF(font).lineSpacing());
    return height;
}

void drawCard(QPainter &painter, const QRectF &rect, const core::Block &block, const QPixmap &image,
              const CardLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (block.kind == core::BlockKind::Separator)
        drawSeparator(painter, rect, look);
    else if (block.kind == core::BlockKind::Opaque)
        drawOpaque(painter, rect, block, look);
    else
        drawPicture(painter, rect, block.picture, image, look);
    painter.restore();
}

} // namespace ui
