// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_look.h"

#include "ui/page/page_markers.h"
#include "ui/page/writing_actions.h"
#include "ui/theme/theme.h"
#include "workflow/settings.h"

#include <QEvent>
#include <QScrollBar>

namespace ui {

namespace {

// The sign for a letter that cannot be seen; null for all others.
QChar signOf(QChar letter)
{
    switch (letter.unicode()) {
    case u' ':
        return QChar(0x00B7);
    case 0x00A0:
        return QChar(0x00B0);
    case 0x202F:
        return QChar(0x2D9);
    case u'\t':
        return QChar(0x2192);
    case 0x00AD:
        return QChar(0x00AC);
    case 0x2028:
        return QChar(0x21B5);
    case 0x200C:
        return QChar(0x00A6);
    case 0x200D:
        return QChar(0x207A);
    case 0x200E:
        return QChar(0x203A);
    case 0x200F:
        return QChar(0x2039);
    default:
        return {};
    }
}

int limit(const workflow::Settings &settings, const char *name, int fallback)
{
    const int set = settings.choice(QLatin1String("limit.") + QLatin1String(name)).toInt();
    return set > 0 ? set : fallback;
}

} // namespace

FieldLimits fieldLimits(const workflow::Settings &settings, const core::SiteLimits &site)
{
    const core::SiteLimits usual = core::usualLimits();
    return {site.headline > 0 ? site.headline : limit(settings, "headline", usual.headline),
            site.standfirst > 0 ? site.standfirst : limit(settings, "standfirst", usual.standfirst)};
}

PageLook::PageLook(StoryEdit &edit, const WritingActions &actions, workflow::Settings &settings)
    : m_edit(edit)
    , m_actions(actions)
    , m_settings(settings)
    , m_limits(fieldLimits(settings, {}))
{
    keepChoice(actions.invisibles, QStringLiteral("page.invisibles"));
    keepChoice(actions.focusMode, QStringLiteral("page.focus"));
    keepChoice(actions.typewriter, QStringLiteral("page.typewriter"));
    edit.viewport()->installEventFilter(this);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &PageLook::followCaret);
    connect(actions.typewriter, &QAction::toggled, this, &PageLook::followTypewriter);
    followTypewriter();
}

void PageLook::setLimits(const FieldLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    m_edit.viewport()->update();
}

void PageLook::keepChoice(QAction *action, const QString &name)
{
    action->setChecked(m_settings.choice(name) == QLatin1String("on"));
    connect(action, &QAction::toggled, this, [this, name](bool on) {
        m_settings.setChoice(name, on ? QStringLiteral("on") : QStringLiteral("off"));
        m_edit.viewport()->update();
    });
}

// The last line comes up to the middle too.
void PageLook::followTypewriter()
{
    m_edit.setFoot(m_actions.typewriter->isChecked() ? 0.5 : StoryEdit::usualFoot);
    followCaret();
}

void PageLook::followCaret()
{
    const int block = m_edit.textCursor().blockNumber();
    if (block != m_block && m_actions.focusMode->isChecked())
        m_edit.viewport()->update();
    m_block = block;
    if (!m_actions.typewriter->isChecked() || m_byMouse || m_edit.textCursor().hasSelection())
        return;
    QScrollBar *bar = m_edit.verticalScrollBar();
    bar->setValue(bar->value() + m_edit.cursorRect().center().y() - m_edit.viewport()->height() / 2);
}

bool PageLook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_byMouse = true; // what is pressed on must not move away
    else if (event->type() == QEvent::MouseButtonRelease)
        m_byMouse = false;
    return QObject::eventFilter(watched, event);
}

void PageLook::drawUnder(QPainter &painter, const PageLayout &layout, const QTextBlock &block) const
{
    if (isAtomic(block))
        return;
    const Colours &colour = colours(m_edit.palette());
    const QString text = block.text();
    for (const core::Marker &marker : markersOn(block)) {
        for (const QRectF &rect :
             layout.rectsOf(block, static_cast<int>(marker.start), static_cast<int>(marker.length)))
            painter.fillRect(rect.adjusted(-1, 0, 1, 0), colour.note);
    }
    const int most = isField(block) ? m_limits.of(roleOf(block)) : 0;
    if (most > 0 && text.size() > most) {
        for (const QRectF &rect : layout.rectsOf(block, most, static_cast<int>(text.size()) - most))
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), colour.warn);
    }
}

void PageLook::drawOver(QPainter &painter, const PageLayout &layout, const QTextBlock &block) const
{
    if (m_actions.invisibles->isChecked() && !isAtomic(block))
        drawSigns(painter, layout, block);
    if (m_actions.focusMode->isChecked() && block.blockNumber() != m_edit.textCursor().blockNumber()) {
        QColor veil = colours(m_edit.palette()).page;
        veil.setAlphaF(0.68F);
        const QRectF rect = layout.blockBoundingRect(block);
        painter.fillRect(QRectF(0, rect.top(), m_edit.viewport()->width(), rect.height()), veil);
    }
}

void PageLook::drawSigns(QPainter &painter, const PageLayout &layout, const QTextBlock &block) const
{
    const QTextLayout *letters = block.layout();
    const QPointF origin = layout.blockBoundingRect(block).topLeft();
    const QString text = block.text();
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    QFont font = block.charFormat().font();
    font.setPixelSize(std::max(8, static_cast<int>(14 * m_edit.zoom())));
    painter.setFont(font);
    painter.setPen(colours(m_edit.palette()).mute);
    const auto draw = [&](const QTextLine &line, double x, QChar sign) {
        painter.drawText(QRectF(origin.x() + x - 10, origin.y() + line.y(), 20, line.height()), Qt::AlignCenter,
                         QString(sign));
    };
    for (int number = 0; number < letters->lineCount(); ++number) {
        const QTextLine line = letters->lineAt(number);
        const int end = line.textStart() + line.textLength();
        for (int at = line.textStart(); at < end; ++at) {
            if (const QChar sign = signOf(text.at(at)); !sign.isNull())
                draw(line, (line.cursorToX(at) + line.cursorToX(at, QTextLine::Trailing)) / 2, sign);
        }
        if (number == letters->lineCount() - 1) {
            const double room = layout.isRightToLeft(block) ? -7 : 7;
            draw(line, line.cursorToX(static_cast<int>(text.size())) + room, QChar(0x00B6));
        }
    }
    painter.restore();
}

} // namespace ui
