// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words in all stories: what is looked for, where it was found, and what would stand there instead, with a check mark
// for each story. GUI thread. It looks for nothing and changes nothing itself: it says what is wanted, and is told what
// came of it. Not modal, since one goes to and fro between it and the page.
#pragma once

#include "core/find_in_story.h"
#include "ui/panels/sheet.h"
#include "ui/words/error_words.h"
#include "workflow/story_search.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace core {
struct Site;
}

namespace ui {

class ProblemBox;
class QuietLabel;

class FindStoriesSheet : public Sheet
{
    Q_OBJECT

public:
    static constexpr int mostStories = 2000; // shown; more are looked for with more words

    FindStoriesSheet(const QList<core::Site> &sites, QWidget *parent);

    enum class Rows { Find, FindAndReplace };
    void open(Rows rows, const QString &words); // empty words keep what is there

    // What the search says.
    void add(const QList<core::FoundStory> &stories);
    void setShare(double share);
    void setReading(qint64 done, qint64 all); // after an upgrade, until all have been read for finding
    void finish(workflow::StorySearch::Outcome outcome, const core::Error &error);
    void tellReplaced(const workflow::StorySearch::Report &report, bool canUndo);
    void tellUndone(const workflow::StorySearch::Report &report);

signals:
    void searchWanted(const core::FindQuery &query);
    void cancelWanted();
    void openWanted(const core::FoundStory &story, const core::StoryHit &hit);
    void replaceWanted(const core::FindQuery &query, const QList<core::FoundStory> &stories);
    void undoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Busy { No, Searching, Replacing };

    void build();
    QToolButton *addOption(const QString &sign, const QString &words, const char *name);
    [[nodiscard]] core::FindQuery query() const;
    void search();
    void clear();
    void setBusy(Busy busy);
    void addStory(const core::FoundStory &story);
    void openCurrent();
    void replace();
    [[nodiscard]] QList<core::FoundStory> chosen() const;
    void follow();
    void tell(const QStringList &sentences);
    [[nodiscard]] QString leftAlone(const workflow::StorySearch::Report &report) const;

    QLineEdit *m_words;
    QLineEdit *m_with;
    QCheckBox *m_replaces;
    QComboBox *m_site;
    QToolButton *m_case;
    QToolButton *m_whole;
    QToolButton *m_forms;
    QToolButton *m_expression;
    QProgressBar *m_progress;
    QuietLabel *m_count;
    QuietLabel *m_reading;
    QTreeWidget *m_tree;
    ProblemBox *m_problem;
    QLabel *m_done;
    QPushButton *m_undo;
    QPushButton *m_stop;
    QPushButton *m_replace;
    QTimer m_pause;
    QList<core::FoundStory> m_stories;
    core::FindQuery m_asked;
    int m_places = 0;
    Busy m_busy = Busy::No;
};

} // namespace ui
