// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding and replacing in the story on the page: the hits, which of them is the current one, and the marks under
// them. GUI thread. Hits are in the fields, the body and the captions of cards; never in what only the site reads.
#pragma once

#include "core/find_text.h"
#include "ui/page/find_bar.h"
#include "ui/page/page_overlay.h"
#include "ui/page/story_edit.h"

#include <QTimer>

namespace ui {

class PageFind : public QObject, public PageOverlay
{
    Q_OBJECT

public:
    PageFind(StoryEdit &edit, QWidget &page);

    [[nodiscard]] FindBar &bar() { return *m_bar; }

    void open(FindBar::Rows rows);
    void close();
    void goToNext();
    void goToPrevious();
    void replace();
    void replaceAll(); // one step; words on cards too

    void drawUnder(QPainter &painter, const PageLayout &layout, const QTextBlock &block) const override;

private:
    struct Place
    {
        int position = 0;
        int length = 0;  // 0: on the card there
        int inCard = -1; // which of the hits on it
        core::Hit hit;
    };

    void find();
    void follow(int position, int removed, int added);
    void select(qsizetype number);
    void showResult();
    [[nodiscard]] int countAt(int position) const;
    [[nodiscard]] qsizetype current() const; // the hit that is selected, or -1
    [[nodiscard]] bool isEditable() const;
    // Says whether anything was put in.
    bool put(QTextCursor &cursor, const Place &place, const QString &text);
    int putOnCard(const QTextBlock &block, int only = -1);

    StoryEdit &m_edit;
    FindBar *m_bar;
    core::Finder m_finder;
    QList<Place> m_places;
    qsizetype m_shown = -1; // of these, the one gone to last
    QTimer m_pause;
    QString m_done; // what the last replacing said
};

} // namespace ui
