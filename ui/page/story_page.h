// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page on which a story is written: kicker, headline, standfirst, byline, dateline and body as one text with one
// undo stack. GUI thread. It owns what is being typed; when and how that is kept is workflow::Draft's.
#pragma once

#include "core/checks.h"
#include "core/find_in_story.h"
#include "core/site_limits.h"
#include "core/snippets.h"
#include "core/story.h"
#include "ui/page/page_actions.h"
#include "ui/page/picture_place.h"
#include "workflow/draft.h"
#include "workflow/page_type.h"
#include "workflow/services.h"

#include <QWidget>

#include <memory>

class QTextEdit;

namespace ui {

class StoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit StoryPage(const workflow::Services &services, QWidget *parent = nullptr);
    ~StoryPage() override;

    void showStory(const core::Story &story, int caret = 0);
    void clear();
    [[nodiscard]] bool hasStory() const;

    [[nodiscard]] core::Story story() const;  // everything; its cost grows with the story
    [[nodiscard]] core::Story fields() const; // everything but the body; cheap

    // What the inspector edited: one step in the same undo stack as typing. Id, site, stage, assignee, remote,
    // revision and times are taken over too, but undo does not touch them.
    void setFields(const core::Story &fields, const QString &undoText);
    // A version is restored: text and fields, as one step.
    void replaceStory(const core::Story &story);

    // What changed since it was last asked. Its cost is that of the blocks that changed.
    [[nodiscard]] workflow::PageChange takeChange();

    // Before this story is left: what is entered in a panel comes into it, an address that is none stays with the
    // panel.
    void finishPanels();

    void jumpTo(core::Field field); // fields that are not on the page are ignored
    void jumpToBlock(const core::BlockId &block);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const;

    // A position in the page's text, for takeChange() and showStory().
    [[nodiscard]] int caret() const;
    [[nodiscard]] core::BlockId caretBlock() const; // empty in a field above the body
    [[nodiscard]] int words() const;
    [[nodiscard]] int characters() const;
    [[nodiscard]] int mistakes() const;

    void setLimits(const core::SiteLimits &limits); // of the story's site, for what is too long
    // In which letters the page is written: seen at once, and no change of the story.
    void setType(const workflow::PageType &type);

    // The person's and the newsroom's, and one of them at the caret.
    [[nodiscard]] QList<core::Snippet> snippets() const;
    void putSnippet(const core::Snippet &snippet);

    // A place that was found in this story: selected and in sight; its block where it reads otherwise by now.
    void showFound(const core::StoryHit &hit);
    // In all of the story, as one step to undo. How many places it were.
    int replaceWords(const core::FindQuery &query);

    // What pictureEditWanted() led to; one step to undo.
    void putEditedPicture(const PicturePlace &place, const core::Picture &picture);
    // Puts a picture at the caret, as choosing, dropping or pasting it does.
    void insertPicture(const QString &file);

    [[nodiscard]] const PageActions &actions() const;
    [[nodiscard]] QList<QAction *> panelActs() const; // of the table that is being edited
    [[nodiscard]] QTextEdit *textEdit() const;        // for focus and for tests

signals:
    void touched();       // on every change; connect to Draft::touched
    void fieldsChanged(); // any field or inspector value, also by undo
    void caretMoved(const core::BlockId &block);
    void wordsChanged(int words, int characters);
    void noteChanged(const QString &note);                     // on the selection, a full field, words still to come
    void markerBeside(core::Field field, core::TextPart part); // the next word to come stands in the inspector
    void pictureEditWanted(const PicturePlace &place, const core::Picture &picture);
    void mistakesChanged(int count, bool dictionaryMissing);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
