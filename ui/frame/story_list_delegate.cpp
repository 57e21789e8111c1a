// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/story_list_delegate.h"

#include "ui/frame/story_list_model.h"
#include "ui/theme/chip.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/words/language_words.h"
#include "ui/words/number_words.h"
#include "ui/words/stage_words.h"
#include "ui/words/time_words.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int padX = 14;
constexpr int padY = 9;

QFont headlineFont(const QFont &base)
{
    return scaledFont(base, 1.04, QFont::DemiBold);
}

QFont detailFont(const QFont &base)
{
    return scaledFont(base, 0.86);
}

enum class Draw { Measure, Paint };

// Up to `most` lines of text, the last one elided. Answers the height.
int layText(QPainter *painter, const QString &text, const QFont &font, const QRect &rect, Qt::LayoutDirection direction,
            int most, const QList<QTextLayout::FormatRange> &formats, Draw draw)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(false);
    layout.setFormats(formats);
    layout.beginLayout();
    // Fonts that step in for another script may be half as high again; the lines of one headline stay together.
    const qreal highest = QFontMetricsF(font).height() * 1.35;
    qreal y = 0;
    int lines = 0;
    bool cut = false;
    int lastStart = 0;
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        if (lines == most) {
            cut = true;
            break;
        }
        line.setLineWidth(rect.width());
        line.setPosition(QPointF(0, y));
        lastStart = line.textStart();
        y += std::min(line.height(), highest);
        ++lines;
    }
    layout.endLayout();
    if (cut) {
        // Laid out once more with its last line shortened: marks and direction stay as they are.
        const QString rest = QFontMetrics(font).elidedText(text.mid(lastStart), Qt::ElideRight, rect.width() - 8);
        return layText(painter, QString(text.left(lastStart) + rest), font, rect, direction, most + 1, formats, draw);
    }
    if (draw == Draw::Paint) {
        for (int i = 0; i < lines; ++i)
            layout.lineAt(i).draw(painter, rect.topLeft());
    }
    return qCeil(y);
}

Qt::LayoutDirection directionOf(const QString &text, const QString &language)
{
    if (text.isEmpty())
        return core::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight;
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

Snippet snippetOf(const QString &marked)
{
    Snippet snippet;
    int open = -1;
    for (const QChar letter : marked) {
        const int here = static_cast<int>(snippet.text.size());
        if (letter == QChar(0xE000)) {
            open = here;
        } else if (letter == QChar(0xE001)) {
            if (open >= 0 && here > open)
                snippet.found.append({open, here - open});
            open = -1;
        } else {
            snippet.text.append(letter == QLatin1Char('\n') ? QLatin1Char(' ') : letter);
        }
    }
    return snippet;
}

StoryListDelegate::StoryListDelegate(std::function<core::Desk(const core::DeskId &)> deskOf,
                                     std::function<QByteArray(const core::SiteId &)> zoneOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_deskOf(std::move(deskOf))
    , m_zoneOf(std::move(zoneOf))
{
}

StoryListDelegate::Texts StoryListDelegate::textsOf(const core::StorySummary &story) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QTimeZone here = QTimeZone::systemTimeZone();
    Texts texts;
    texts.headline = story.headline.isEmpty() ? tr("Untitled") : story.headline.simplified();
    texts.stage = stageName(story.stage);
    if (story.stage == core::Stage::Scheduled && story.schedule.isValid())
        texts.stage += QLatin1Char(' ') + shortWhen(story.schedule, zoneNamed(m_zoneOf(story.site)), now);
    QStringList parts;
    const core::Desk desk = m_deskOf(story.desk); // it may have been removed since
    parts << (desk.id.isEmpty() ? tr("No desk") : nameIn(desk, QLocale().bcp47Name()));
    parts << shortWhen(story.modified, here, now);
    parts << wordsText(story.words);
    parts.removeAll(QString());
    // A separator that does not take the direction of its neighbours.
    texts.details = parts.join(QStringLiteral(" · "));
    return texts;
}

QSize StoryListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto story = index.data(StoryListModel::SummaryRole).value<core::StorySummary>();
    const Texts texts = textsOf(story);
    const int width = option.rect.width() > 0 ? option.rect.width() : 280;
    const QRect room(0, 0, width - 2 * padX, 1000);
    int height = layText(nullptr, texts.headline, headlineFont(option.font), room,
                         directionOf(texts.headline, story.language), 2, {}, Draw::Measure);
    if (!story.snippet.isEmpty())
        height += 3
                  + layText(nullptr, snippetOf(story.snippet).text, detailFont(option.font), room,
                            directionOf(story.snippet, story.language), 2, {}, Draw::Measure);
    return {width, padY + height + 4 + chipSize(texts.stage, option.font).height() + padY};
}

void StoryListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto story = index.data(StoryListModel::SummaryRole).value<core::StorySummary>();
    const Colours &c = colours(option.palette);
    const Texts texts = textsOf(story);
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, c.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, blend(c.ink, c.list, 0.035));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);

    const QRect inner = option.rect.adjusted(padX, padY, -padX, -padY);
    int y = inner.top();
    painter->setPen(story.headline.isEmpty() ? c.mute : c.ink);
    y += layText(painter, texts.headline, headlineFont(option.font),
                 QRect(inner.left(), y, inner.width(), inner.height()), directionOf(texts.headline, story.language), 2,
                 {}, Draw::Paint);
    if (!story.snippet.isEmpty()) {
        const Snippet snippet = snippetOf(story.snippet);
        QList<QTextLayout::FormatRange> formats;
        for (const auto &[start, length] : snippet.found) {
            QTextLayout::FormatRange range;
            range.start = start;
            range.length = length;
            range.format.setForeground(c.ink);
            range.format.setFontWeight(QFont::DemiBold);
            range.format.setBackground(c.note);
            formats << range;
        }
        painter->setPen(c.mute);
        y += 3;
        y += layText(painter, snippet.text, detailFont(option.font),
                     QRect(inner.left(), y, inner.width(), inner.height()), directionOf(snippet.text, story.language),
                     2, formats, Draw::Paint);
    }
    y += 4;
    const QSize chip = chipSize(texts.stage, option.font);
    const QRect line(inner.left(), y, inner.width(), chip.height());
    paintChip(*painter, QStyle::visualRect(option.direction, line, QRect(line.topLeft(), chip)), texts.stage,
              option.font, colourOf(toneOf(story.stage), option.palette));
    painter->setFont(detailFont(option.font));
    painter->setPen(c.mute);
    const QRect words = QStyle::visualRect(option.direction, line, line.adjusted(chip.width() + 8, 0, 0, 0));
    painter->setLayoutDirection(option.direction);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(texts.details, Qt::ElideRight, words.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect.adjusted(1, 1, -1, -2), c.accent, 3);
    painter->restore();
}

} // namespace ui
