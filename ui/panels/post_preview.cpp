// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/post_preview.h"

#include "core/direction.h"
#include "ui/theme/section_label.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlockFormat>
#include <QTextCursor>

#include <algorithm>

namespace ui {

namespace {

constexpr int widest = 400;
constexpr int inset = 12;
constexpr int tallestPicture = 190;
constexpr int radius = 10;

} // namespace

PostPreview::PostPreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("postPreview"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_text.setDocumentMargin(0);
}

void PostPreview::setPost(core::ChannelKind kind, const QString &channel, const QString &words, const QUrl &address,
                          const QString &language)
{
    m_kind = kind;
    m_channel = channel;
    m_words = words;
    m_address = address;
    m_language = language;
    setAccessibleName(tr("How the post will look in %1").arg(channel));
    setAccessibleDescription(words);
    build();
}

void PostPreview::setPicture(const QImage &picture)
{
    m_picture = picture;
    updateGeometry();
    update();
}

// Paragraph by paragraph, as plain text: each the way its letters go.
void PostPreview::build()
{
    const Colours &c = colours(this);
    m_text.clear();
    m_text.setDefaultFont(font());
    QTextCursor cursor(&m_text);
    const core::Direction story = core::directionOfLanguage(m_language);
    QTextCharFormat plain;
    plain.setForeground(c.ink);
    QTextCharFormat bold = plain;
    bold.setFontWeight(QFont::DemiBold);
    QTextCharFormat link = plain;
    link.setForeground(c.accent);
    QStringList lines = m_words.split(u'\n');
    if (!m_address.isEmpty())
        lines += {QString(), m_address.toDisplayString()};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isAddress = !m_address.isEmpty() && i == lines.size() - 1;
        QTextBlockFormat block;
        const bool toLeft = !isAddress && core::directionOf(lines.at(i), story) == core::Direction::RightToLeft;
        block.setLayoutDirection(toLeft ? Qt::RightToLeft : Qt::LeftToRight);
        if (i == 0)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        const bool stands = i == 0 && m_kind == core::ChannelKind::Telegram;
        cursor.insertText(lines.at(i), isAddress ? link : stands ? bold : plain);
    }
    updateGeometry();
    update();
}

int PostPreview::cardWidth(int width) const
{
    return std::min(width, widest);
}

int PostPreview::pictureHeight(int width) const
{
    if (m_picture.isNull())
        return 0;
    return std::min(tallestPicture, m_picture.height() * width / std::max(1, m_picture.width()));
}

int PostPreview::headHeight() const
{
    return fontMetrics().height() + 4;
}

int PostPreview::heightForWidth(int width) const
{
    const int card = cardWidth(width);
    m_text.setTextWidth(card - 2 * inset);
    return pictureHeight(card) + inset + headHeight() + int(m_text.size().height()) + inset;
}

QSize PostPreview::sizeHint() const
{
    return {widest, heightForWidth(widest)};
}

void PostPreview::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int card = cardWidth(width());
    const int left = layoutDirection() == Qt::RightToLeft ? width() - card : 0;
    const QRectF frame = QRectF(left, 0, card, heightForWidth(width())).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.page);
    painter.drawRoundedRect(frame, radius, radius);
    const int pictured = pictureHeight(card);
    if (pictured > 0) {
        QPainterPath clip;
        clip.addRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.save();
        painter.setClipPath(clip);
        const QRectF place(left, 0, card, pictured);
        const QSizeF whole = QSizeF(m_picture.size()).scaled(place.size(), Qt::KeepAspectRatioByExpanding);
        const QRectF drawn(place.center() - QPointF(whole.width() / 2, whole.height() / 2), whole);
        painter.setClipRect(place, Qt::IntersectClip);
        painter.drawImage(drawn, m_picture);
        painter.restore();
    }
    const QRect head(left + inset, pictured + inset, card - 2 * inset, headHeight());
    painter.setPen(c.accent);
    painter.setFont(scaledFont(font(), 0.92, QFont::DemiBold));
    const bool toLeft = core::directionOfLanguage(m_language) == core::Direction::RightToLeft;
    painter.drawText(head, int(Qt::AlignTop) | int(Qt::AlignAbsolute) | int(toLeft ? Qt::AlignRight : Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_channel, Qt::ElideRight, head.width()));
    painter.translate(left + inset, pictured + inset + headHeight());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    m_text.documentLayout()->draw(&painter, context);
}

void PostPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        build();
}

} // namespace ui
