// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/story_edit.h"

#include "ui/page/block_said.h"
#include "ui/page/footnote_rules.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr double smallestZoom = 0.7;
constexpr double largestZoom = 2.5;

} // namespace

StoryEdit::StoryEdit(PictureImages &images, QWidget *parent)
    : QTextEdit(parent)
    , m_document(new StoryDocument(this))
    , m_layout(new PageLayout(*m_document, images))
    , m_beside(new PasteBeside(this))
{
    m_document->setDocumentLayout(m_layout);
    setType({});
    setDocument(m_document);
    setObjectName(QStringLiteral("page"));
    setAccessibleName(tr("Story"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptRichText(true); // rich in our own sense: insertFromMimeData() sees to it
    setTabChangesFocus(true);
    setCursorWidth(2);
    setUndoRedoEnabled(true);
    viewport()->setBackgroundRole(QPalette::Base);
    m_layout->setPalette(palette());
    connect(m_layout, &PageLayout::shifted, this, [this](double by) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(by)));
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &StoryEdit::repaintCards);
    connect(this, &QTextEdit::cursorPositionChanged, this, &StoryEdit::sayPlace);
    connect(m_document, &QTextDocument::contentsChanged, this, &StoryEdit::sayPlace);
    connect(m_beside, &PasteBeside::arrived, this, &StoryEdit::arrive);
    connect(m_document, &StoryDocument::loaded, this, [this] {
        if (!m_beside->isBusy())
            return;
        m_beside->giveUp();
        emit putTooLate(TooLate::StoryLeft);
    });
    connect(&images, &PictureImages::arrived, m_layout, &PageLayout::layOutPictures);
    // Something other than our rules broke the fields apart: undo it before anybody sees it.
    connect(m_document, &StoryDocument::broken, this, [this] {
        QTimer::singleShot(0, this, [this] {
            if (!m_document->isSound())
                m_document->undo();
        });
    });
}

StoryEdit::~StoryEdit() = default;

QVariant StoryEdit::loadResource(int, const QUrl &)
{
    return {};
}

void StoryEdit::edit(const std::function<void(QTextCursor &)> &rule)
{
    QTextCursor cursor = textCursor();
    rule(cursor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void StoryEdit::contextMenuEvent(QContextMenuEvent *event)
{
    int position = textCursor().position();
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        where = viewport()->mapToGlobal(cursorRect().bottomLeft());
    else
        position = cursorForPosition(viewport()->mapFromGlobal(event->globalPos())).position();
    emit menuWanted(position, where);
    event->accept();
}

void StoryEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const QString note = callUnder(event->pos()); !note.isEmpty()) {
            edit([&](QTextCursor &cursor) { (void)goToNote(cursor, note); });
            return;
        }
        QTextCursor cursor = cursorForPosition(event->pos());
        const QUrl url(linkAt(cursor), QUrl::StrictMode);
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")
            || url.scheme() == QLatin1String("mailto")) {
            QDesktopServices::openUrl(url);
            return;
        }
    }
    QTextEdit::mousePressEvent(event);
}

// The note that is called there, in a paragraph or in a cell of a table.
QString StoryEdit::callUnder(const QPoint &point) const
{
    const QPointF place = point + QPoint(0, verticalScrollBar()->value());
    const int position = cursorForPosition(point).position();
    for (const int at : {position - 1, position}) {
        const QString note = at < 0 ? QString() : callAt(*m_document, at);
        const QTextBlock block = m_document->findBlock(std::max(0, at));
        for (const QRectF &rect :
             note.isEmpty() ? QList<QRectF>() : m_layout->rectsOf(block, at - block.position(), 1)) {
            if (rect.contains(place))
                return note;
        }
    }
    return m_layout->callInCardAt(place);
}

void StoryEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QTextBlock block = cursorForPosition(event->pos()).block();
    if (opensPanel(block))
        emit cardOpened(block);
    else
        QTextEdit::mouseDoubleClickEvent(event);
}

void StoryEdit::resizeEvent(QResizeEvent *event)
{
    // The lines that were at the top stay there, although others above them take more or less room now.
    const double top = verticalScrollBar()->value();
    const QTextBlock block = m_layout->blockAtY(top);
    const double inside = top - m_layout->blockBoundingRect(block).top();
    QTextEdit::resizeEvent(event);
    setFoot(m_foot);
    // The first line keeps the margin above it: a story that was opened in a window of no height yet stands at its top.
    if (top > 0 && block.isValid())
        verticalScrollBar()->setValue(
            block.blockNumber() == 0 ? 0 : static_cast<int>(m_layout->blockBoundingRect(block).top() + inside));
}

void StoryEdit::setFoot(double share)
{
    m_foot = share;
    m_layout->setFoot(std::max(80.0, viewport()->height() * share));
}

void StoryEdit::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    m_layout->setViewTop(verticalScrollBar()->value());
}

void StoryEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_layout->setPalette(palette());
        viewport()->update();
    }
}

void StoryEdit::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomTo(zoom() * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

void StoryEdit::zoomTo(double factor)
{
    m_layout->setZoom(std::clamp(std::round(factor * 20) / 20, smallestZoom, largestZoom));
    ensureCursorVisible();
    viewport()->update();
}

void StoryEdit::setType(const workflow::PageType &type)
{
    m_layout->setType(workflow::legible(type));
    followLanguage();
    ensureCursorVisible();
    viewport()->update();
}

void StoryEdit::followLanguage()
{
    const Qt::LayoutDirection direction =
        core::isRightToLeft(m_document->language()) ? Qt::RightToLeft : Qt::LeftToRight;
    QFont font = charFormat(Look{}).font();
    font.setFamilies(pageFamilies(m_layout->type(), direction));
    if (font != m_document->defaultFont())
        m_document->setDefaultFont(font);
    m_layout->layOutAll();
}

void StoryEdit::showBlock(const QTextBlock &block)
{
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    if (!isAtomic(block))
        cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
    const double top = m_layout->blockBoundingRect(block).top();
    m_layout->prepare(top, top + viewport()->height());
    verticalScrollBar()->setValue(static_cast<int>(m_layout->blockBoundingRect(block).top())
                                  - viewport()->height() / 3);
    setFocus(Qt::OtherFocusReason);
}

// A screen reader that hears of another description reads it out.
void StoryEdit::sayPlace()
{
    if (const QString said = saidOf(textCursor().block()); said != accessibleDescription())
        setAccessibleDescription(said);
}

// A card is ringed while the caret is on it.
void StoryEdit::repaintCards()
{
    const int caret = textCursor().position();
    m_layout->setCaret(caret);
    for (const int position : {m_lastCaret, caret}) {
        const QTextBlock block = m_document->findBlock(std::max(0, position));
        if (isAtomic(block)) {
            const QRectF rect = m_layout->blockBoundingRect(block);
            viewport()->update(rect.translated(0, -verticalScrollBar()->value()).toAlignedRect());
        }
    }
    m_lastCaret = caret;
}

} // namespace ui
