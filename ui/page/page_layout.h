// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where every block of the page stands and how it is painted: one centred column of a readable measure. GUI thread.
// A key lays out the block it changed and nothing else; what was never looked at is laid out when there is time.
#pragma once

#include "ui/page/cards.h"
#include "ui/page/page_overlay.h"
#include "ui/page/picture_images.h"
#include "ui/page/story_document.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QPalette>
#include <QTextLayout>
#include <QTimer>

#include <vector>

namespace ui {

// Text in points follows this resolution, so that zooming changes no format and makes no step to undo.
class ZoomDevice : public QPaintDevice
{
public:
    [[nodiscard]] QPaintEngine *paintEngine() const override { return nullptr; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom) { m_zoom = zoom; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    double m_zoom = 1;
};

class PageLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT

public:
    PageLayout(StoryDocument &document, PictureImages &images);

    void draw(QPainter *painter, const PaintContext &context) override;
    [[nodiscard]] int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QSizeF documentSize() const override;
    [[nodiscard]] QRectF frameBoundingRect(QTextFrame *frame) const override;
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

    void setPalette(const QPalette &palette) { m_palette = palette; }
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_device.zoom(); } // of what is drawn: the person's, and the size chosen
    [[nodiscard]] double userZoom() const { return m_userZoom; }
    void setType(const workflow::PageType &type); // size, line width, line spacing; fonts are the document's
    [[nodiscard]] const workflow::PageType &type() const { return m_type; }
    void setFoot(double foot) { m_foot = foot; }
    // What is above this is laid out without moving what is seen: shifted() says by how much to scroll.
    void setViewTop(double top) { m_viewTop = top; }
    void setCaret(int position) { m_caret = position; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setOverlays(const QList<const PageOverlay *> &overlays) { m_overlays = overlays; } // in their order

    void layOutAll(); // anew, for another language or zoom; seen parts at once, the rest in pauses
    void layOutPictures(const core::MediaId &media);
    void rest() { m_idle.start(); } // a key was pressed: background work waits
    void prepare(double top, double bottom);
    [[nodiscard]] QTextBlock blockAtY(double y) const;
    [[nodiscard]] QRectF cardRect(const QTextBlock &block) const;
    [[nodiscard]] bool isRightToLeft(const QTextBlock &block) const;
    [[nodiscard]] QString callSign(const QString &note) const; // the number of a note, as it is drawn
    // The note whose call stands in a cell of a table at that place of the page; empty when there is none.
    [[nodiscard]] QString callInCardAt(const QPointF &point) const;
    // Where a stretch of a block's letters stands on the page.
    [[nodiscard]] QList<QRectF> rectsOf(const QTextBlock &block, int start, int length) const;

signals:
    void shifted(double by);

protected:
    void documentChanged(int from, int removed, int added) override;
    // A footnote's call is one letter, drawn as the note's number.
    void resizeInlineObject(QTextInlineObject item, int position, const QTextFormat &format) override;
    void drawInlineObject(QPainter *painter, const QRectF &rect, QTextInlineObject object, int position,
                          const QTextFormat &format) override;

private:
    struct Row
    {
        double height = 0;
        bool laid = false;
        double before = -1; // as laid out; another neighbour may ask for another
        double after = -1;
    };

    [[nodiscard]] double top(int number) const;
    [[nodiscard]] int rowAt(double y) const;
    [[nodiscard]] double estimate(const QTextBlock &block) const;
    void layOut(const QTextBlock &block) const;
    void layOutText(const QTextBlock &block, double left, double width, double before) const;
    void layOutNeighbour(int number);
    void layOutFootnotes(); // blocks with notes or calls, after their numbers changed
    [[nodiscard]] Measures measuresAt(const QTextBlock &block) const; // with the neighbours in mind
    [[nodiscard]] double heightOfCard(const QTextBlock &block) const;
    [[nodiscard]] CardLook cardLook(const QTextBlock &block, CardState state) const;
    [[nodiscard]] QFont callFont(const QTextFormat &format) const;
    void layOutByline() const;
    void setHeight(int number, double height) const;
    void layOutSome();
    void announceSize();
    static constexpr double bylineGap = 16; // between byline and dateline, when both stand on one line
    [[nodiscard]] double scaled(double pixels) const { return std::round(pixels * m_device.zoom()); }
    [[nodiscard]] double lineHeight(const Measures &measures) const
    {
        return std::round(measures.lineHeight * m_type.spacing * m_device.zoom());
    }
    [[nodiscard]] QFont captionFont() const;

    void drawRow(QPainter &painter, const QTextBlock &block, const PaintContext &context) const;
    void drawCardRow(QPainter &painter, const QTextBlock &block, const PaintContext &context) const;
    void drawSelection(QPainter &painter, const QTextBlock &block, const PaintContext &context) const;
    void drawGround(QPainter &painter, const QTextBlock &block) const; // below the selection
    void drawGutter(QPainter &painter, const QTextBlock &block) const;
    void drawQuoteBar(QPainter &painter, const QTextBlock &block) const;
    void drawSourceDash(QPainter &painter, const QTextBlock &block) const;
    void drawListSign(QPainter &painter, const QTextBlock &block) const;
    void drawNoteNumber(QPainter &painter, const QTextBlock &block) const;
    void drawSign(QPainter &painter, const QTextBlock &block, const QString &sign) const;
    void drawBylineDot(QPainter &painter, const QTextBlock &dateline) const;
    void drawPlaceholder(QPainter &painter, const QTextBlock &block) const;
    [[nodiscard]] QString placeholderOf(const QTextBlock &block) const;
    [[nodiscard]] QFont placeholderFont(const QTextBlock &block) const;
    void drawMistakes(QPainter &painter, const QTextBlock &block) const;
    void drawCaret(QPainter &painter, const QTextBlock &block, const PaintContext &context) const;

    StoryDocument &m_document;
    PictureImages &m_images;
    ZoomDevice m_device;
    double m_userZoom = 1;
    workflow::PageType m_type;
    QPalette m_palette;
    QList<const PageOverlay *> m_overlays;
    mutable std::vector<Row> m_rows;
    mutable std::vector<double> m_tops{0};
    mutable int m_validTops = 0; // m_tops[0..this] are right
    mutable int m_laidUpTo = 0;  // rows before this are laid out
    QTimer m_idle;
    QSizeF m_announced;
    double m_pageWidth = -1;
    double m_left = 0;
    double m_width = 0;
    double m_foot = 120;
    double m_viewTop = 0;
    int m_caret = -1;
    bool m_readOnly = false;
    Qt::LayoutDirection m_direction = Qt::LeftToRight; // the story's
};

} // namespace ui
