// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/popover.h"

#include "ui/page/caption_edit.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>

namespace ui {

namespace {

constexpr char passing[] = "passingFocus";

} // namespace

bool isPassing(const QWidget *focus)
{
    for (const QWidget *at = focus; at; at = at->parentWidget()) {
        if (at->property(passing).toBool())
            return true;
    }
    return false;
}

void makePassing(QWidget *widget)
{
    widget->setProperty(passing, true);
}

Popover::Popover(QWidget *page)
    : QFrame(page)
    , m_page(page)
{
    setFocusPolicy(Qt::ClickFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watchFocus(now); });
}

void Popover::showBeside(const QRect &anchor, QWidget *focus)
{
    constexpr int gap = 6;
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        connect(field, &QLineEdit::textEdited, this, &Popover::edited, Qt::UniqueConnection);
    if (m_likedWidth > 0)
        setFixedWidth(std::min(m_likedWidth, m_page->width() - 2 * gap));
    adjustSize();
    if (const int room = m_page->height() - 2 * gap; height() > room)
        resize(width(), room); // what can be lower in it, gets lower
    QPoint where(anchor.center().x() - width() / 2, anchor.bottom() + gap);
    if (where.y() + height() > m_page->height())
        where.setY(std::max(gap, std::min(anchor.top() - height() - gap, m_page->height() - height() - gap)));
    where.setX(std::clamp(where.x(), gap, std::max(gap, m_page->width() - width() - gap)));
    move(where);
    show();
    raise();
    focus->setFocus(Qt::PopupFocusReason);
}

void Popover::finish()
{
    if (isHidden() || m_finishing)
        return;
    m_finishing = true;
    keep();
    if (m_returnsTo && m_returnsTo->isVisible() && QApplication::focusWidget()
        && isAncestorOf(QApplication::focusWidget()))
        m_returnsTo->setFocus(Qt::PopupFocusReason); // hiding would send the keyboard somewhere else on its way there
    hide();
    m_finishing = false;
    emit finished();
}

void Popover::takesWords(const QList<QLineEdit *> &fields, const QList<CaptionEdit *> &captions)
{
    m_captions = captions;
    m_words = {fields.begin(), fields.end()};
    for (CaptionEdit *caption : captions) {
        m_words.append(caption);
        connect(caption, &QTextEdit::textChanged, this, &Popover::edited);
    }
}

void Popover::asOneStep(const std::function<void()> &act)
{
    settle();
    emit stepEnded();
    act();
    settle();
    emit stepEnded();
}

// A field that needs more or fewer lines than it had makes the panel higher or lower, within the page.
bool Popover::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() != QEvent::LayoutRequest || !isVisible() || !layout() || m_captions.isEmpty())
        return done;
    constexpr int gap = 6;
    const int liked =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    if (const int high = std::min(liked, m_page->height() - 2 * gap); high != height())
        resize(width(), high);
    return done;
}

void Popover::settle()
{
    if (!isHidden())
        keepSoFar();
}

void Popover::watchFocus(QWidget *now)
{
    // No focus at all is a dialog of the system's, or another program: the person comes back here.
    if (isVisible() && now && now != this && !isAncestorOf(now) && now->window() == window() && !isPassing(now))
        finish();
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finish();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Popover::paintEvent(QPaintEvent *)
{
    const Colours &colour = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour.line);
    painter.setBrush(colour.bg);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

} // namespace ui
