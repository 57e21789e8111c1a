// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text widget of the page: hands keys, input methods, clipboard and drops to the editing rules and scrolls. GUI
// thread. It decides nothing about the story itself.
#pragma once

#include "ui/page/clipboard.h"
#include "ui/page/editing_rules.h"
#include "ui/page/page_layout.h"
#include "ui/page/paste_beside.h"

#include <QTextEdit>

namespace ui {

class StoryEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit StoryEdit(PictureImages &images, QWidget *parent = nullptr);
    ~StoryEdit() override;

    [[nodiscard]] StoryDocument &story() { return *m_document; }
    [[nodiscard]] PageLayout &pageLayout() { return *m_layout; }
    [[nodiscard]] PasteBeside &beside() { return *m_beside; }

    // Runs a rule on the caret, as one step, and shows where it ended.
    void edit(const std::function<void(QTextCursor &)> &rule);
    void pasteAs(PasteAs as);
    enum class DropFrom { Elsewhere, HereMoved, HereCopied };
    void dropAt(const QTextCursor &target, const Pasted &pasted, DropFrom from); // one step
    enum class TooLate { ReadOnly, TextReplaced, StoryLeft };
    void zoomTo(double factor);
    [[nodiscard]] double zoom() const { return m_layout->userZoom(); }
    // In which letters the page is written; the story, its formats and its undo know nothing of it.
    void setType(const workflow::PageType &type);
    static constexpr double usualFoot = 0.4;
    void setFoot(double share);              // room below the last line, of the height of what is seen
    void followLanguage();                   // the story reads the other way now
    void showBlock(const QTextBlock &block); // caret there, in the upper third of the window

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void paragraphEnded(const QTextBlock &block); // Enter was pressed in it; the caret is in the next one
    void typed(const QString &text);              // by a key or an input method; it stands before the caret
    void cardOpened(const QTextBlock &block);
    void linkOpened();
    void menuWanted(int position, const QPoint &globalPosition);
    void pictureFilesPut(const QStringList &files);
    void imagePut(const QImage &image, const QString &words);         // its alternative text
    void picturesPut(const QList<workflow::PastedPicture> &pictures); // their cards stand in the text
    void otherFilesPut(const QStringList &files);                     // that are no pictures: not read
    void leftOut(const QList<workflow::DroppedPart> &parts);          // of what was put in
    void embedPut(const core::BlockId &card);                         // an address became a card
    void addressPut(const core::BlockId &paragraph);                  // one that is all of it, of a place nobody knows
    void putRefused(const core::Error &error);
    void putTooLate(TooLate why); // it was read beside the window meanwhile

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void wheelEvent(QWheelEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void type(QKeyEvent *event);
    [[nodiscard]] bool deletes(QKeyEvent *event);
    [[nodiscard]] bool breaks(QKeyEvent *event);
    void repaintCards();
    void sayPlace();
    [[nodiscard]] QString callUnder(const QPoint &point) const;
    void read(const QMimeData &mime, PasteAs as);
    [[nodiscard]] std::optional<core::Result<Pasted>> readAtOnce(const QMimeData &mime, PasteAs as,
                                                                 const Landing &landing);
    void put(const core::Result<Pasted> &pasted);
    void arrive(const core::Result<Pasted> &pasted, const Landing &landing);
    void land(const Pasted &pasted, const QTextCursor &target, const Landing &landing);
    void landElsewhere(const Pasted &pasted, const QTextCursor &target, const Landing &landing);
    void dropFrom(QTextCursor source, const QTextCursor &target, const Pasted &pasted, DropFrom from);
    NewIds putIn(const Pasted &pasted);
    [[nodiscard]] bool linkSelection(const Pasted &pasted);
    void makeEmbeds(const Pasted &pasted, const NewIds &ids);
    void tellRest(const Pasted &pasted); // what there is to say of it, now that it is in the text

    StoryDocument *m_document;
    PageLayout *m_layout;
    PasteBeside *m_beside;
    int m_lastCaret = -1;
    double m_foot = usualFoot;
};

} // namespace ui
