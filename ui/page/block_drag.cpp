// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/block_drag.h"

#include "ui/page/footnote_rules.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace ui {

namespace {

constexpr QSize handleSize(18, 26);
constexpr int besideText = 12;  // pixels between handle and column
constexpr int scrollZone = 36;  // at the page's upper and lower edge
constexpr int scrollEvery = 16; // milliseconds
constexpr double halfGap = 7;   // between two paragraphs

} // namespace

// Six dots, as everywhere where things can be taken hold of.
class BlockDrag::Handle : public QWidget
{
public:
    explicit Handle(QWidget *page)
        : QWidget(page)
    {
        setObjectName(QStringLiteral("blockHandle"));
        setAccessibleName(BlockDrag::tr("Move this block"));
        setToolTip(BlockDrag::tr("Drag to move. Alt+Shift+Up and Down do the same."));
        setCursor(Qt::OpenHandCursor);
        setFocusPolicy(Qt::NoFocus);
        resize(handleSize);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colour = colours(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour.list);
            painter.drawRoundedRect(rect(), 4, 4);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour.mute);
        const QPointF middle = QRectF(rect()).center();
        for (const double x : {-3.0, 3.0}) {
            for (const double y : {-6.0, 0.0, 6.0})
                painter.drawEllipse(middle + QPointF(x, y), 1.5, 1.5);
        }
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
};

class BlockDrag::Mark : public QWidget
{
public:
    Mark(QWidget *page, const char *name, int strength)
        : QWidget(page)
        , m_strength(strength)
    {
        setObjectName(QLatin1String(name));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QColor colour = colours(this).accent;
        colour.setAlpha(m_strength);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const double radius = std::min(4.0, height() / 2.0);
        painter.drawRoundedRect(rect(), radius, radius);
    }

private:
    int m_strength;
};

BlockDrag::BlockDrag(StoryEdit &edit)
    : m_edit(edit)
    , m_handle(new Handle(edit.viewport()))
    , m_line(new Mark(edit.viewport(), "dropLine", 255))
    , m_veil(new Mark(edit.viewport(), "dragVeil", 28))
{
    edit.viewport()->setMouseTracking(true);
    edit.viewport()->installEventFilter(this);
    edit.installEventFilter(this);
    m_handle->installEventFilter(this);
    m_scroll.setInterval(scrollEvery);
    connect(&m_scroll, &QTimer::timeout, this, &BlockDrag::scroll);
    connect(edit.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_phase != Phase::Dragging)
            m_handle->hide();
    });
    connect(&edit.story(), &QTextDocument::contentsChanged, m_handle, &QWidget::hide);
}

bool BlockDrag::isMovable(const QTextBlock &block) const
{
    return block.isValid() && !isField(block) && !m_edit.isReadOnly() && m_edit.isEnabled()
           && block.blockNumber() < firstNoteNumber(m_edit.story());
}

QRectF BlockDrag::rectOf(int number) const
{
    const QTextBlock block = m_edit.story().findBlockByNumber(number);
    return m_edit.pageLayout().blockBoundingRect(block).translated(0, -m_edit.verticalScrollBar()->value());
}

void BlockDrag::showAt(const QPoint &point)
{
    const QTextBlock block = m_edit.pageLayout().blockAtY(point.y() + m_edit.verticalScrollBar()->value());
    const QRectF rect = isMovable(block) ? rectOf(block.blockNumber()) : QRectF();
    if (rect.isNull() || point.y() < rect.top() || point.y() > rect.bottom()) {
        m_handle->hide();
        return;
    }
    placeHandle(block);
}

void BlockDrag::placeHandle(const QTextBlock &block)
{
    const QRectF rect = rectOf(block.blockNumber());
    const bool mirrored = core::isRightToLeft(m_edit.story().language());
    const int x =
        static_cast<int>(mirrored ? rect.right() + besideText : rect.left() - besideText - handleSize.width());
    double middle = rect.top() + handleSize.height() / 2.0;
    if (!isAtomic(block) && block.layout()->lineCount() > 0) {
        const QTextLine line = block.layout()->lineAt(0);
        middle = rect.top() + line.y() + line.height() / 2;
    } else if (isAtomic(block)) {
        middle =
            m_edit.pageLayout().cardRect(block).top() - m_edit.verticalScrollBar()->value() + handleSize.height() / 2.0;
    }
    m_block = headOf(block).id;
    m_handle->move(std::clamp(x, 0, std::max(0, m_edit.viewport()->width() - handleSize.width())),
                   static_cast<int>(middle - handleSize.height() / 2.0));
    m_handle->show();
    m_handle->raise();
}

bool BlockDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_handle)
        return handleEvent(event);
    if (watched == m_edit.viewport()) {
        if (m_phase != Phase::Idle)
            return false;
        if (event->type() == QEvent::MouseMove && static_cast<QMouseEvent *>(event)->buttons() == Qt::NoButton)
            showAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        else if (event->type() == QEvent::Leave)
            m_handle->hide();
        return false;
    }
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!key || m_phase != Phase::Dragging)
        return false;
    if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        finish(false);
    event->accept();
    return true; // nothing is typed while a block is in the hand
}

bool BlockDrag::handleEvent(QEvent *event)
{
    const auto point = [this, event] {
        return m_handle->mapToParent(static_cast<QMouseEvent *>(event)->position().toPoint());
    };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
            return false;
        m_phase = Phase::Pressed;
        m_from = point();
        return true;
    case QEvent::MouseMove:
        if (m_phase == Phase::Pressed && (point() - m_from).manhattanLength() >= QApplication::startDragDistance())
            begin();
        if (m_phase == Phase::Dragging)
            dragTo(point());
        return true;
    case QEvent::MouseButtonRelease:
        finish(true);
        return true;
    case QEvent::Hide:
        if (m_phase == Phase::Dragging)
            finish(false);
        m_phase = Phase::Idle;
        return false;
    default:
        return false;
    }
}

void BlockDrag::begin()
{
    const QTextBlock block = m_edit.story().blockById(m_block);
    if (!isMovable(block)) {
        m_phase = Phase::Given;
        return;
    }
    const int number = block.blockNumber();
    m_range = {number, number};
    const BlockRange selected = m_edit.textCursor().hasSelection() ? selectedRange(m_edit.textCursor()) : BlockRange{};
    if (number >= selected.first && number <= selected.last)
        m_range = selected;
    m_range = withCompanions(m_edit.story(), m_range);
    m_phase = Phase::Dragging;
    m_handle->setCursor(Qt::ClosedHandCursor);
    m_edit.setFocus(Qt::MouseFocusReason); // for Escape
}

int BlockDrag::targetAt(double y) const
{
    const int notes = firstNoteNumber(m_edit.story());
    const int number = m_edit.pageLayout().blockAtY(y + m_edit.verticalScrollBar()->value()).blockNumber();
    const int target = placeBefore(
        m_edit.story(), std::clamp(y < rectOf(number).center().y() ? number : number + 1, fieldCount, notes));
    return target >= m_range.first && target <= m_range.last + 1 ? -1 : target;
}

void BlockDrag::dragTo(const QPoint &point)
{
    m_at = point;
    m_target = targetAt(point.y());
    const QRectF first = rectOf(m_range.first);
    const QRectF last = rectOf(m_range.last);
    const int gap = static_cast<int>(halfGap * m_edit.zoom());
    m_veil->setGeometry(QRectF(first.topLeft(), last.bottomRight()).toRect().adjusted(-8, -4, 8, -gap));
    m_veil->show();
    m_line->setVisible(m_target >= 0);
    if (m_target >= 0) {
        const double y =
            m_target < m_edit.story().blockCount() ? rectOf(m_target).top() : rectOf(m_target - 1).bottom();
        m_line->setGeometry(static_cast<int>(first.left()), static_cast<int>(y) - gap - 1,
                            static_cast<int>(first.width()), 3);
        m_line->raise();
    }
    m_handle->move(m_handle->x(), point.y() - handleSize.height() / 2);
    const bool atEdge = point.y() < scrollZone || point.y() > m_edit.viewport()->height() - scrollZone;
    if (atEdge && !m_scroll.isActive())
        m_scroll.start();
    else if (!atEdge)
        m_scroll.stop();
}

void BlockDrag::scroll()
{
    const int height = m_edit.viewport()->height();
    const int beyond = m_at.y() < scrollZone ? m_at.y() - scrollZone : m_at.y() - (height - scrollZone);
    QScrollBar *bar = m_edit.verticalScrollBar();
    bar->setValue(bar->value() + std::clamp(beyond / 3, -24, 24));
    dragTo(m_at);
}

void BlockDrag::finish(bool moves)
{
    const bool dragged = m_phase == Phase::Dragging;
    const bool clicked = m_phase == Phase::Pressed;
    m_phase = moves ? Phase::Idle : Phase::Given; // given up: the button is still down
    m_scroll.stop();
    m_line->hide();
    m_veil->hide();
    m_handle->setCursor(Qt::OpenHandCursor);
    const int target = std::exchange(m_target, -1);
    if (clicked) { // takes hold of the block: it is selected
        QTextCursor cursor(m_edit.story().blockById(m_block));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        m_edit.setTextCursor(cursor);
        m_edit.setFocus(Qt::MouseFocusReason);
    }
    if (moves && dragged)
        m_handle->hide();
    if (dragged && moves && target >= 0)
        m_edit.edit([&](QTextCursor &cursor) { (void)moveBlocksTo(cursor, m_range, target); });
}

} // namespace ui
