// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each of the page's actions does, and which of them are ticked and can be used where the caret stands. GUI
// thread. A new act is a member of PageActions (name, words, keys), a line here, and a rule in editing_rules.h when it
// changes text.
#pragma once

#include "ui/page/page_actions.h"
#include "ui/page/step_names.h"
#include "ui/page/story_edit.h"

namespace ui {

class PageBar;
class PageCaptions;
class PageCards;
class PageLinks;
class PagePictures;
class PageSpelling;

class PageActs : public QObject
{
    Q_OBJECT

public:
    PageActs(const PageActions &actions, PageBar &bar, StoryEdit &edit);

    void wireText();
    void wireParts(PagePictures &pictures, PageLinks &links, PageSpelling &spelling, PageCards &cards,
                   PageCaptions &captions);
    void nameSteps(const StepNames &names); // "Undo: Change of desk"
    void sync();                            // after the selection or a block in it changed

signals:
    void undoing(); // before it is done: what is still being entered comes into the text first

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Act = std::function<void()>;
    void on(QAction *action, Act act);
    void onField(QAction *action, const char *inField, Act act); // in the field the keyboard is in, else on the page
    void paste(PasteAs as);
    void followField(QWidget *before, QWidget *now);
    void onMark(QAction *action, bool core::Marks::*mark);
    void onStyle(QAction *action, const BlockStyle &style);
    void syncMarks(const core::Marks &marks);
    void syncStyle(const QTextBlock &block, bool inBody);
    void syncDirection(const QTextBlock &words, bool editable);

    const PageActions &m_actions;
    PageBar &m_bar;
    StoryEdit &m_edit;
    PageCards *m_cards = nullptr;       // marks go into the table that is open
    PageCaptions *m_captions = nullptr; // or into the caption that the keyboard is in
};

} // namespace ui
