// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/cards.h"

#include "ui/page/table_card.h"
#include "ui/theme/icons.h"
#include "ui/words/number_words.h"
#include "workflow/caption_words.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QUrl>

namespace ui {

namespace {

constexpr double radius = 8;
constexpr double tallest = 420; // pixels at 100 %
constexpr double captionGap = 6;

QString words(const char *text)
{
    return QCoreApplication::translate("ui::Cards", text);
}

// A sentence of the interface on a page that may read the other way.
QString sentence(const char *text)
{
    return QString(QChar(0x2068) + words(text) + QChar(0x2069));
}

QList<core::Span> captionOf(const core::Picture &picture)
{
    QList<core::Span> words = workflow::captionWords(picture);
    if (!picture.credit.isEmpty())
        words.append({(words.isEmpty() ? QString() : QStringLiteral(" · ")) + picture.credit, {}});
    return core::normalised(words);
}

double imageHeight(const core::Picture &picture, double width, double zoom)
{
    if (picture.isEmpty())
        return 120 * zoom;
    const double ratio = picture.width > 0 && picture.height > 0 ? double(picture.height) / picture.width : 9.0 / 16.0;
    return std::round(std::clamp(width * ratio, 60 * zoom, tallest * zoom));
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

// `address`: where a picture that is not here could be fetched.
void drawPlaceholder(QPainter &painter, const QRectF &frame, const core::Picture &picture, const CardLook &look,
                     const QString &address = {})
{
    painter.setBrush(look.colours.list);
    painter.setPen(look.colours.line);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QString text =
        !address.isEmpty() ? words(QT_TRANSLATE_NOOP("ui::Cards", "A picture on %1, not fetched: press Enter"))
                                 .arg(QUrl(address).host())
        : picture.isEmpty()       ? words(QT_TRANSLATE_NOOP("ui::Cards", "Taking the picture in…"))
        : picture.media.isEmpty() ? words(QT_TRANSLATE_NOOP("ui::Cards", "This picture is on the site"))
                                  : QString();
    const int size = static_cast<int>(28 * look.zoom);
    const QRectF iconRect(frame.center().x() - size / 2.0, frame.center().y() - size * 0.9, size, size);
    icon(u"picture", Tint::Mute).paint(&painter, iconRect.toRect());
    painter.setPen(look.colours.mute);
    painter.setFont(look.font);
    // In a narrow tile on several lines; where there is no room for them, the beginning of it.
    const QRectF room(frame.left() + 8, iconRect.bottom() + 6, frame.width() - 16,
                      frame.bottom() - iconRect.bottom() - 10);
    constexpr int wrapped = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const bool fits = painter.boundingRect(room, wrapped, text).height() <= room.height();
    painter.drawText(room, fits ? wrapped : Qt::AlignHCenter | Qt::AlignTop,
                     fits ? text : painter.fontMetrics().elidedText(text, Qt::ElideRight, int(room.width())));
}

void drawPicture(QPainter &painter, const QRectF &rect, const core::Block &block, const QPixmap &image,
                 const CardLook &look)
{
    const core::Picture &picture = block.picture;
    const QRectF frame(rect.left(), rect.top(), rect.width(), imageHeight(picture, rect.width(), look.zoom));
    if (image.isNull())
        drawPlaceholder(painter, frame, picture, look, picture.isEmpty() ? block.name : QString());
    else
        drawImage(painter, frame, image);
    drawRing(painter, frame, look);
    painter.setFont(look.font);
    double y = frame.bottom() + captionGap;
    if (const QList<core::Span> caption = captionOf(picture); !caption.isEmpty()) {
        const double height = captionHeight(caption, rect.width(), look.font, look.signs);
        drawCaption(painter, QRectF(rect.left(), y, rect.width(), height), caption, look);
        y += height;
    }
    if (lacksAlt(picture)) {
        painter.setPen(look.colours.warn);
        painter.drawText(
            QRectF(rect.left(), y, rect.width(), 40 * look.zoom), leading(look),
            sentence(QT_TRANSLATE_NOOP("ui::Cards", "No alternative text yet: press Enter to describe it")));
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

// What is not shown: a lock, what it is, and lines about it.
void drawLocked(QPainter &painter, const QRectF &rect, const QString &name, const QStringList &lines,
                const CardLook &look)
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
    painter.drawText(text, leading(look), QFontMetricsF(strong).elidedText(name, Qt::ElideRight, text.width()));
    painter.setFont(look.font);
    painter.setPen(look.colours.mute);
    const QFontMetricsF metrics(look.font);
    for (const QString &line : lines) {
        text.setTop(text.top() + metrics.lineSpacing());
        painter.drawText(text, leading(look), metrics.elidedText(line, Qt::ElideRight, text.width()));
    }
    drawRing(painter, rect, look);
}

void drawOpaque(QPainter &painter, const QRectF &rect, const core::Block &block, const CardLook &look)
{
    const QString name =
        block.name.isEmpty() ? words(QT_TRANSLATE_NOOP("ui::Cards", "Made elsewhere")) : readable(block.name);
    QString inside = glimpse(block);
    if (inside.isEmpty())
        inside = words(QT_TRANSLATE_NOOP("ui::Cards", "Kept exactly as it is on the site"));
    drawLocked(painter, rect, name, {inside}, look);
}

bool isLongText(const core::Block &block)
{
    return core::isTextKind(block.kind) && !block.spans.isEmpty();
}

// Text of a length that no person writes.
void drawLongText(QPainter &painter, const QRectF &rect, const core::Block &block, const CardLook &look)
{
    qsizetype letters = 0;
    for (const core::Span &span : block.spans)
        letters += span.text.size();
    const bool note = block.kind == core::BlockKind::Footnote;
    drawLocked(
        painter, rect,
        words(QT_TRANSLATE_NOOP("ui::Cards", "Too long to write in: %1 in one piece"))
            .arg(charactersText(static_cast<int>(letters))),
        {note ? words(QT_TRANSLATE_NOOP("ui::Cards", "Kept exactly as it is: press Enter to read more"))
              : words(QT_TRANSLATE_NOOP("ui::Cards", "Kept exactly as it is: press Enter to split it into paragraphs")),
         block.spans.first().text.left(300).simplified()},
        look);
}

// A thin row: where a container begins, and where it ends.
void drawFence(QPainter &painter, const QRectF &rect, const core::Block &block, const CardLook &look)
{
    const bool mirrored = look.direction == Qt::RightToLeft;
    const bool selected = look.state == CardState::Selected;
    QFont font = look.font;
    font.setPointSizeF(font.pointSizeF() * 0.92);
    const QString title = fenceTitle(block);
    const double width = std::min(rect.width(), QFontMetricsF(font).horizontalAdvance(title) + 20 * look.zoom);
    const QRectF label(mirrored ? rect.right() - width : rect.left(), rect.top(), width, rect.height());
    const double y = std::floor(rect.center().y()) + 0.5;
    painter.setPen(QPen(selected ? look.colours.accent : look.colours.line, 1, Qt::DashLine));
    painter.drawLine(QPointF(mirrored ? rect.left() : label.right() + 6, y),
                     QPointF(mirrored ? label.left() - 6 : rect.right(), y));
    painter.setPen(QPen(selected ? look.colours.accent : look.colours.line, selected ? 2 : 1));
    painter.setBrush(look.colours.list);
    painter.drawRoundedRect(label.adjusted(1, 1, -1, -1), label.height() / 2, label.height() / 2);
    painter.setPen(look.colours.mute);
    painter.setFont(font);
    painter.setLayoutDirection(look.direction);
    painter.drawText(label, Qt::AlignCenter, title);
}

// A small picture at the side where reading begins; what is left is for words.
QRectF drawThumbnail(QPainter &painter, const QRectF &rect, const QPixmap &image, QStringView sign,
                     const CardLook &look)
{
    const bool mirrored = look.direction == Qt::RightToLeft;
    const double side = rect.height() - 2;
    const QRectF frame(mirrored ? rect.right() - 1 - side * 1.4 : rect.left() + 1, rect.top() + 1, side * 1.4, side);
    if (!image.isNull()) {
        drawImage(painter, frame, image);
    } else {
        const double size = 26 * look.zoom;
        icon(sign, Tint::Mute)
            .paint(&painter, QRectF(frame.center() - QPointF(size / 2, size / 2), QSizeF(size, size)).toAlignedRect());
        painter.setPen(look.colours.line);
        const double x = mirrored ? frame.left() : frame.right();
        painter.drawLine(QPointF(x, rect.top() + 1), QPointF(x, rect.bottom() - 1));
    }
    return mirrored ? QRectF(rect.topLeft(), QPointF(frame.left(), rect.bottom()))
                    : QRectF(QPointF(frame.right(), rect.top()), rect.bottomRight());
}

QString providerName(const core::Embed &embed)
{
    QString name = embed.provider;
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.isEmpty() ? words(QT_TRANSLATE_NOOP("ui::Cards", "From another site")) : name;
}

void drawEmbed(QPainter &painter, const QRectF &rect, const core::Block &block, const CardImages &images,
               const CardLook &look)
{
    const double line = QFontMetricsF(look.font).lineSpacing();
    const QRectF card(rect.left(), rect.top(), rect.width(), std::ceil(24 * look.zoom + 3 * line));
    painter.setBrush(look.colours.list);
    painter.setPen(look.colours.line);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QPixmap image = block.embed.thumbnail.isEmpty() ? QPixmap() : images(block.embed.thumbnail, card.height());
    const double pad = 12 * look.zoom;
    const QRectF text = drawThumbnail(painter, card, image, u"embed", look).adjusted(pad, pad, -pad, -pad);
    const QFontMetricsF metrics(look.font);
    QFont strong = look.font;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(look.font);
    painter.setPen(look.colours.mute);
    painter.drawText(text, leading(look), metrics.elidedText(providerName(block.embed), Qt::ElideRight, text.width()));
    const QString title = block.embed.title.isEmpty() ? block.embed.address : block.embed.title;
    painter.setFont(strong);
    painter.setPen(look.colours.ink);
    painter.drawText(text.translated(0, line), leading(look),
                     QFontMetricsF(strong).elidedText(title, Qt::ElideRight, text.width()));
    painter.setFont(look.font);
    painter.setPen(look.colours.mute);
    if (!block.embed.title.isEmpty()) // an address reads from left to right wherever it stands
        painter.drawText(text.translated(0, 2 * line), leading(look),
                         QChar(0x2066) + metrics.elidedText(block.embed.address, Qt::ElideMiddle, text.width())
                             + QChar(0x2069));
    drawRing(painter, card, look);
    drawCaption(painter, QRectF(rect.left(), card.bottom() + captionGap, rect.width(), rect.bottom() - card.bottom()),
                block.spans, look);
}

int galleryColumns(const core::Block &block)
{
    const auto count = static_cast<int>(block.pictures.size());
    return std::clamp(block.columns > 0 ? block.columns : std::min(3, count), 1, 8);
}

double galleryTile(const core::Block &block, double width)
{
    constexpr double gap = 6;
    const int columns = galleryColumns(block);
    return (width - (columns - 1) * gap) / columns;
}

double galleryGrid(const core::Block &block, double width, double zoom)
{
    constexpr double gap = 6;
    if (block.pictures.isEmpty())
        return 90 * zoom;
    const auto rows = (static_cast<int>(block.pictures.size()) + galleryColumns(block) - 1) / galleryColumns(block);
    return std::ceil(rows * (galleryTile(block, width) * 0.75 + gap) - gap);
}

void drawGallery(QPainter &painter, const QRectF &rect, const core::Block &block, const CardImages &images,
                 const CardLook &look)
{
    constexpr double gap = 6;
    const double tile = galleryTile(block, rect.width());
    const int columns = galleryColumns(block);
    const QRectF grid(rect.left(), rect.top(), rect.width(), galleryGrid(block, rect.width(), look.zoom));
    if (block.pictures.isEmpty()) {
        core::Picture none;
        none.remoteUrl = QStringLiteral("none");
        none.media = core::MediaId{QStringLiteral("none")};
        drawPlaceholder(painter, grid, none, look);
    }
    int lacking = 0;
    for (int at = 0; at < block.pictures.size(); ++at) {
        const core::Picture &picture = block.pictures.at(at);
        const double across = (at % columns) * (tile + gap);
        const bool mirrored = look.direction == Qt::RightToLeft;
        const QRectF frame(mirrored ? rect.right() - across - tile : rect.left() + across,
                           rect.top() + (at / columns) * (tile * 0.75 + gap), tile, tile * 0.75);
        const QPixmap image = picture.media.isEmpty() ? QPixmap() : images(picture.media, tile);
        if (image.isNull())
            drawPlaceholder(painter, frame, picture, look);
        else
            drawImage(painter, frame, image);
        lacking += lacksAlt(picture) ? 1 : 0;
    }
    drawRing(painter, grid, look);
    painter.setFont(look.font);
    double y = grid.bottom() + captionGap;
    const double height = captionHeight(block.spans, rect.width(), look.font, look.signs);
    drawCaption(painter, QRectF(rect.left(), y, rect.width(), height), block.spans, look);
    y += height;
    if (lacking > 0) {
        painter.setPen(look.colours.warn);
        painter.drawText(QRectF(rect.left(), y, rect.width(), 40 * look.zoom), leading(look),
                         sentence(QT_TRANSLATE_NOOP("ui::Cards", "Pictures without alternative text")));
    }
}

void drawSeparator(QPainter &painter, const QRectF &rect, const CardLook &look)
{
    painter.setPen(QPen(look.state == CardState::Selected ? look.colours.accent : look.colours.line,
                        look.state == CardState::Selected ? 3 : 1));
    const double y = std::floor(rect.center().y()) + 0.5;
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

} // namespace

double captionHeight(const QList<core::Span> &spans, double width, const QFont &font, const CallSigns &signs)
{
    return spans.isEmpty() ? 0 : cellHeight(spans, font, width, signs);
}

void drawCaption(QPainter &painter, const QRectF &room, const QList<core::Span> &spans, const CardLook &look)
{
    const Qt::Alignment side = look.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    drawCell(painter, room, spans,
             {look.font, look.colours.mute, look.colours.accent, side | Qt::AlignAbsolute, look.direction, look.signs});
}

QString fenceTitle(const core::Block &block)
{
    QString name = readable(block.name);
    if (name.isEmpty())
        name = words(QT_TRANSLATE_NOOP("ui::Cards", "Group"));
    if (block.fence.closes == 0)
        return words(QT_TRANSLATE_NOOP("ui::Cards", "%1 begins")).arg(name);
    if (block.fence.opens == 0)
        return words(QT_TRANSLATE_NOOP("ui::Cards", "End of %1")).arg(name);
    return words(QT_TRANSLATE_NOOP("ui::Cards", "Next: %1")).arg(name);
}

double cardHeight(const core::Block &block, double width, double zoom, const QFont &font, const CallSigns &signs)
{
    if (core::isTextKind(block.kind))
        return std::ceil(24 * zoom + 2 * QFontMetricsF(font).lineSpacing());
    const double lineSpacing = QFontMetricsF(font).lineSpacing();
    if (block.kind == core::BlockKind::Separator)
        return 26 * zoom;
    if (block.kind == core::BlockKind::Table)
        return tableHeight(block, width, zoom, font, signs);
    const double words = captionHeight(block.spans, width, font, signs);
    const double captionRoom = words > 0 ? captionGap + words : 0;
    if (block.kind == core::BlockKind::Embed)
        return std::ceil(24 * zoom + 3 * lineSpacing) + captionRoom;
    if (block.kind == core::BlockKind::Gallery) {
        const bool lacking = std::any_of(block.pictures.begin(), block.pictures.end(), lacksAlt);
        return galleryGrid(block, width, zoom) + captionRoom
               + (lacking ? std::ceil(lineSpacing) + (words > 0 ? 0 : captionGap) : 0);
    }
    if (block.kind == core::BlockKind::Opaque && !block.fence.isEmpty())
        return std::ceil(lineSpacing + 8 * zoom);
    if (block.kind == core::BlockKind::Opaque)
        return std::ceil(24 * zoom + 2 * QFontMetricsF(font).lineSpacing());
    if (isLongText(block))
        return std::ceil(24 * zoom + 3 * lineSpacing);
    double height = imageHeight(block.picture, width, zoom);
    const QList<core::Span> caption = captionOf(block.picture);
    if (!caption.isEmpty() || lacksAlt(block.picture))
        height += captionGap;
    if (!caption.isEmpty())
        height += captionHeight(caption, width, font, signs);
    if (lacksAlt(block.picture))
        height += std::ceil(QFontMetricsF(font).lineSpacing());
    return height;
}

void drawCard(QPainter &painter, const QRectF &rect, const core::Block &block, const CardImages &images,
              const CardLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(look.direction); // where a full stop goes
    if (block.kind == core::BlockKind::Table)
        drawTable(painter, rect, block, look);
    else if (block.kind == core::BlockKind::Embed)
        drawEmbed(painter, rect, block, images, look);
    else if (block.kind == core::BlockKind::Gallery)
        drawGallery(painter, rect, block, images, look);
    else if (block.kind == core::BlockKind::Opaque && !block.fence.isEmpty())
        drawFence(painter, rect, block, look);
    else if (block.kind == core::BlockKind::Separator)
        drawSeparator(painter, rect, look);
    else if (block.kind == core::BlockKind::Opaque)
        drawOpaque(painter, rect, block, look);
    else if (isLongText(block))
        drawLongText(painter, rect, block, look);
    else
        drawPicture(painter, rect, block,
                    block.picture.media.isEmpty() ? QPixmap() : images(block.picture.media, rect.width()), look);
    painter.restore();
}

} // namespace ui
