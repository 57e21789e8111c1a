// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/find_stories_sheet.h"

#include "core/site.h"
#include "ui/panels/found_delegate.h"
#include "ui/panels/problem_box.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/found_words.h"
#include "ui/words/number_words.h"
#include "ui/words/stage_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pauseMs = 350;     // of rest before one looks by oneself
constexpr int leastLetters = 2;  // for that; Enter looks for a single letter as well
constexpr int placesShown = 20;  // of one story
constexpr int openedStories = 8; // show their places at once

// The delegate rings what is selected; nothing of it is drawn beside the rows.
class FoundTree : public QTreeWidget
{
protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override
    {
        painter->fillRect(rect, palette().base());
        if (!index.parent().isValid())
            QTreeWidget::drawBranches(painter, rect, index);
    }
};

} // namespace

FindStoriesSheet::FindStoriesSheet(const QList<core::Site> &sites, QWidget *parent)
    : Sheet(tr("Find in all stories"), parent)
    , m_words(new QLineEdit)
    , m_with(new QLineEdit)
    , m_replaces(new QCheckBox(tr("Replace with")))
    , m_site(new QComboBox)
    , m_case(addOption(QStringLiteral("Aa"), tr("Capitals as written"), "storiesCaseButton"))
    , m_whole(addOption(QStringLiteral("“W”"), tr("Whole words only"), "storiesWholeButton"))
    , m_forms(addOption(QStringLiteral("á=a"), tr("Accents and forms of letters do not matter"), "storiesFormsButton"))
    , m_expression(addOption(QStringLiteral("\u200E.*\u200E"),
                             tr("Regular expression; $1 in the replacement is its first group"),
                             "storiesExpressionButton"))
    , m_progress(new QProgressBar)
    , m_count(new QuietLabel)
    , m_reading(new QuietLabel)
    , m_tree(new FoundTree)
    , m_problem(new ProblemBox)
    , m_done(new QLabel)
    , m_undo(new QPushButton(tr("Undo")))
    , m_stop(addButton(tr("Stop"), QStringLiteral("storiesStopButton")))
    , m_replace(addPrimary(tr("Replace"), QStringLiteral("storiesReplaceButton")))
{
    setObjectName(QStringLiteral("findStoriesSheet"));
    setWindowModality(Qt::NonModal);
    setLikedWidth(640);
    setLikedHeight(680);
    closeButton()->setText(tr("Close"));
    m_site->addItem(tr("All sites"), QString());
    for (const core::Site &site : sites)
        m_site->addItem(site.name, site.id.value);
    m_forms->setChecked(true);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_words->text().size() >= leastLetters)
            search();
    });
    const auto changed = [this] {
        m_pause.start();
        follow();
    };
    connect(m_words, &QLineEdit::textChanged, this, changed);
    connect(m_with, &QLineEdit::textChanged, this, changed);
    connect(m_site, &QComboBox::currentIndexChanged, this, changed);
    connect(m_replaces, &QCheckBox::toggled, this, [this, changed](bool on) {
        m_with->setEnabled(on);
        if (on)
            m_with->setFocus(Qt::OtherFocusReason);
        changed();
    });
    for (QToolButton *option : {m_case, m_whole, m_forms, m_expression})
        connect(option, &QToolButton::toggled, this, changed);
    connect(m_expression, &QToolButton::toggled, this, [this](bool on) { m_forms->setEnabled(!on); });
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &FindStoriesSheet::openCurrent);
    connect(m_tree, &QTreeWidget::itemChanged, this, &FindStoriesSheet::follow);
    connect(m_stop, &QPushButton::clicked, this, &FindStoriesSheet::cancelWanted);
    connect(m_replace, &QPushButton::clicked, this, &FindStoriesSheet::replace);
    connect(m_undo, &QPushButton::clicked, this, &FindStoriesSheet::undoWanted);
    connect(this, &QDialog::finished, this, &FindStoriesSheet::cancelWanted);
    follow();
}

void FindStoriesSheet::build()
{
    m_words->setObjectName(QStringLiteral("storiesWords"));
    m_words->setPlaceholderText(tr("Words in the text of all stories"));
    m_words->setAccessibleName(tr("Find in all stories"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_with->setObjectName(QStringLiteral("storiesWith"));
    m_with->setAccessibleName(tr("Replace with"));
    m_with->setEnabled(false);
    m_with->installEventFilter(this);
    m_replaces->setObjectName(QStringLiteral("storiesReplaces"));
    m_site->setObjectName(QStringLiteral("storiesSite"));
    m_site->setAccessibleName(tr("Stories of"));
    m_site->setVisible(m_site->count() > 2);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_words, 1);
    for (QToolButton *option : {m_case, m_whole, m_forms, m_expression})
        first->addWidget(option);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_replaces);
    second->addWidget(m_with, 1);
    second->addWidget(m_site);
    content()->addLayout(first);
    content()->addLayout(second);

    m_progress->setObjectName(QStringLiteral("storiesProgress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("How much was looked through"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    m_count->setObjectName(QStringLiteral("storiesCount"));
    m_count->setWordWrap(true);
    content()->addWidget(m_count);
    m_reading->setObjectName(QStringLiteral("storiesReading"));
    m_reading->setWordWrap(true);
    m_reading->hide();
    content()->addWidget(m_reading);
    content()->addWidget(m_progress);

    m_tree->setObjectName(QStringLiteral("storiesTree"));
    m_tree->setAccessibleName(tr("Stories in which the words were found"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setItemDelegate(new FoundDelegate(m_tree));
    m_tree->setMouseTracking(true);
    m_tree->setIndentation(18);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMinimumHeight(140);
    m_tree->installEventFilter(this);
    content()->addWidget(m_tree, 1);

    auto *done = new QHBoxLayout;
    m_done->setObjectName(QStringLiteral("storiesDone"));
    m_done->setTextFormat(Qt::PlainText);
    m_done->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("storiesUndoButton"));
    m_undo->setAutoDefault(false);
    done->addWidget(m_done, 1);
    done->addWidget(m_undo);
    content()->addLayout(done);
    m_done->hide();
    m_undo->hide();
    content()->addWidget(m_problem);
}

QToolButton *FindStoriesSheet::addOption(const QString &sign, const QString &words, const char *name)
{
    auto *button = new QToolButton; // of nobody yet: one goes through the sheet in the order of its rows
    button->setObjectName(QLatin1String(name));
    button->setText(sign);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setButtonRole(button, ButtonRole::Quiet);
    return button;
}

void FindStoriesSheet::open(Rows rows, const QString &words)
{
    if (!words.isEmpty())
        m_words->setText(words);
    m_replaces->setChecked(rows == Rows::FindAndReplace);
    present();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    if (!words.isEmpty())
        search();
}

core::FindQuery FindStoriesSheet::query() const
{
    core::FindQuery query;
    query.words = m_words->text();
    query.options = {m_whole->isChecked(), m_case->isChecked(), m_forms->isChecked(), m_expression->isChecked()};
    query.replaces = m_replaces->isChecked();
    query.with = query.replaces ? m_with->text() : QString();
    const QString site = m_site->currentData().toString();
    if (!site.isEmpty())
        query.site = core::SiteId{site};
    return query;
}

void FindStoriesSheet::clear()
{
    m_tree->clear();
    m_stories.clear();
    m_places = 0;
    m_problem->clear();
    m_done->hide();
    m_undo->hide();
}

void FindStoriesSheet::search()
{
    m_pause.stop();
    if (m_busy == Busy::Replacing)
        return;
    clear();
    m_asked = query();
    if (m_asked.words.isEmpty()) {
        emit cancelWanted();
        follow();
        return;
    }
    if (!core::Finder(m_asked.words, m_asked.options).isValid()) {
        emit cancelWanted();
        setBusy(Busy::No);
        m_count->setText(tr("This is not a regular expression."));
        return;
    }
    setBusy(Busy::Searching);
    emit searchWanted(m_asked);
}

void FindStoriesSheet::setBusy(Busy busy)
{
    m_busy = busy;
    m_progress->setValue(0);
    m_progress->setVisible(busy != Busy::No);
    m_stop->setVisible(busy != Busy::No);
    follow();
}

void FindStoriesSheet::setShare(double share)
{
    m_progress->setValue(int(share * 1000));
}

void FindStoriesSheet::setReading(qint64 done, qint64 all)
{
    m_reading->setVisible(done < all);
    m_reading->setText(
        tr("Still reading your stories for quicker finding: %L1 of %L2. Nothing is left out meanwhile; it "
           "only takes longer.")
            .arg(done)
            .arg(all));
}

void FindStoriesSheet::add(const QList<core::FoundStory> &stories)
{
    const QSignalBlocker quiet(m_tree);
    for (const core::FoundStory &story : stories) {
        if (m_stories.size() < mostStories)
            addStory(story);
    }
    if (m_stories.size() >= mostStories)
        emit cancelWanted();
    follow();
}

void FindStoriesSheet::addStory(const core::FoundStory &story)
{
    auto *item = new QTreeWidgetItem(m_tree);
    const QString headline = story.headline.isEmpty() ? tr("Untitled") : story.headline.simplified();
    QStringList note{stageName(story.stage), placesText(story.count)};
    if (story.sending)
        note << tr("being sent just now: left alone");
    else if (story.onSite && m_asked.replaces)
        note << tr("changed here only: readers keep what is on the site");
    item->setText(0, headline);
    item->setData(0, FoundNote, note.join(QStringLiteral(" · ")));
    item->setData(0, FoundNumber, int(m_stories.size()));
    item->setData(0, Qt::AccessibleTextRole,
                  QString(headline + QStringLiteral(", ") + note.join(QStringLiteral(", "))));
    if (m_asked.replaces) {
        item->setFlags(story.sending ? item->flags() & ~Qt::ItemIsUserCheckable
                                     : item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, story.sending ? Qt::Unchecked : Qt::Checked);
    }
    for (qsizetype at = 0; at < std::min<qsizetype>(story.hits.size(), placesShown); ++at) {
        const core::StoryHit &hit = story.hits.at(at);
        auto *place = new QTreeWidgetItem(item);
        const QString around = hit.before + hit.found + hit.after;
        const QString where = textPartName(hit.part);
        const QString told = where.isEmpty() ? around : tr("%1: %2").arg(where, around);
        place->setText(0, around);
        place->setToolTip(0, where);
        place->setData(0, FoundWhere, where);
        place->setData(0, Qt::AccessibleTextRole,
                       m_asked.replaces ? tr("%1, becomes: %2").arg(told, hit.instead) : told);
        place->setData(0, FoundHit, QVariant::fromValue(hit));
        place->setData(0, FoundRightToLeft, core::isRightToLeft(story.language));
        place->setData(0, FoundReplaces, m_asked.replaces);
    }
    if (story.count > placesShown) {
        auto *more = new QTreeWidgetItem(item);
        more->setText(0, tr("and %1 more").arg(number(story.count - placesShown)));
        more->setFlags(Qt::ItemIsEnabled);
    }
    item->setExpanded(m_stories.size() < openedStories);
    m_stories.append(story);
    m_places += story.count;
}

void FindStoriesSheet::finish(workflow::StorySearch::Outcome outcome, const core::Error &error)
{
    using Outcome = workflow::StorySearch::Outcome;
    setBusy(Busy::No);
    if (outcome == Outcome::Failed)
        m_problem->showProblem(wordsFor(error, Doing::ListingStories));
    if (outcome == Outcome::GaveUp)
        m_count->setText(tr("This expression takes too long. Make it simpler."));
    else if (m_stories.size() >= mostStories)
        m_count->setText(tr("The first %1 are shown. With more words there are fewer.").arg(storiesText(mostStories)));
    else if (outcome == Outcome::Cancelled && m_stories.isEmpty())
        m_count->setText(tr("Stopped."));
}

void FindStoriesSheet::follow()
{
    const QList<core::FoundStory> stories = chosen();
    const bool current = query() == m_asked && m_busy == Busy::No;
    m_replace->setVisible(m_replaces->isChecked());
    m_replace->setText(stories.isEmpty() ? tr("Replace") : tr("Replace in %1").arg(storiesText(int(stories.size()))));
    m_replace->setEnabled(current && !stories.isEmpty());
    if (m_stories.isEmpty())
        m_count->setText(m_busy == Busy::Searching   ? tr("Looking…")
                         : m_words->text().isEmpty() ? tr("Press Enter on a place to go to it.")
                         : current                   ? tr("Not found in any story.")
                                                     : QString());
    else
        m_count->setText(tr("%1 in %2").arg(placesText(m_places), storiesText(int(m_stories.size()))));
    m_stop->setVisible(m_busy != Busy::No);
}

QList<core::FoundStory> FindStoriesSheet::chosen() const
{
    QList<core::FoundStory> stories;
    if (!m_asked.replaces)
        return stories;
    for (int number = 0; number < m_tree->topLevelItemCount(); ++number) {
        const QTreeWidgetItem *item = m_tree->topLevelItem(number);
        if (item->checkState(0) == Qt::Checked)
            stories.append(m_stories.at(item->data(0, FoundNumber).toInt()));
    }
    return stories;
}

void FindStoriesSheet::openCurrent()
{
    QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return;
    QTreeWidgetItem *top = item->parent() ? item->parent() : item;
    const core::FoundStory story = m_stories.at(top->data(0, FoundNumber).toInt());
    auto hit = item->data(0, FoundHit).value<core::StoryHit>();
    if (item == top || hit.found.isEmpty())
        hit = story.hits.value(0);
    emit openWanted(story, hit);
}

void FindStoriesSheet::replace()
{
    const QList<core::FoundStory> stories = chosen();
    if (stories.isEmpty() || m_busy != Busy::No)
        return;
    m_problem->clear();
    setBusy(Busy::Replacing);
    emit replaceWanted(m_asked, stories);
}

QString FindStoriesSheet::leftAlone(const workflow::StorySearch::Report &report) const
{
    QStringList reasons;
    if (!report.sending.isEmpty())
        reasons << tr("%1 being sent just now: left alone.").arg(storiesText(int(report.sending.size())));
    if (!report.changedMeanwhile.isEmpty())
        reasons << tr("%1 changed in the meantime: left alone.").arg(storiesText(int(report.changedMeanwhile.size())));
    return reasons.join(QLatin1Char(' '));
}

void FindStoriesSheet::tell(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    m_done->setText(said.join(QLatin1Char(' ')));
    m_done->setVisible(!said.isEmpty());
}

void FindStoriesSheet::tellReplaced(const workflow::StorySearch::Report &report, bool canUndo)
{
    setBusy(Busy::No);
    clear();
    m_asked = {};
    QStringList said;
    if (!report.changed.isEmpty())
        said << tr("Replaced: %1 in %2. A version of each was kept before.")
                    .arg(placesText(report.places), storiesText(int(report.changed.size())));
    else
        said << tr("Nothing was replaced.");
    if (report.outcome == workflow::StorySearch::Outcome::Cancelled)
        said << tr("It was stopped before the end.");
    said << leftAlone(report);
    tell(said);
    m_undo->setVisible(canUndo);
    if (report.outcome == workflow::StorySearch::Outcome::Failed)
        m_problem->showProblem(wordsFor(report.error, Doing::Saving));
    follow();
    m_count->clear();
    if (canUndo)
        m_undo->setFocus(Qt::OtherFocusReason);
}

void FindStoriesSheet::tellUndone(const workflow::StorySearch::Report &report)
{
    m_undo->hide();
    tell({tr("As it was before: %1.").arg(storiesText(int(report.changed.size()))), leftAlone(report)});
    if (report.outcome == workflow::StorySearch::Outcome::Failed) {
        m_problem->showProblem(wordsFor(report.error, Doing::Saving));
        m_undo->show();
    }
    m_words->setFocus(Qt::OtherFocusReason);
}

bool FindStoriesSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter && (watched == m_words || watched == m_with)) {
            search();
            return true;
        }
        if (watched == m_words && key == Qt::Key_Down && m_tree->topLevelItemCount() > 0) {
            m_tree->setFocus(Qt::ShortcutFocusReason);
            if (!m_tree->currentItem())
                m_tree->setCurrentItem(m_tree->topLevelItem(0));
            return true;
        }
        if (enter && watched == m_tree) {
            openCurrent();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace ui
