// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/site_stories_sheet.h"

#include "core/site_trouble.h"
#include "core/when_done.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/row_delegate.h"
#include "ui/theme/chip.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/section_label.h"
#include "ui/words/filing_words.h"
#include "ui/words/listing_words.h"
#include "ui/words/time_words.h"
#include "ui/words/trouble_words.h"
#include "workflow/sites.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int postIdRole = Qt::UserRole + 20;

Tone toneOf(core::PostStatus status)
{
    switch (status) {
    case core::PostStatus::Public:
        return Tone::Ok;
    case core::PostStatus::Scheduled:
        return Tone::Accent;
    case core::PostStatus::Pending:
        return Tone::Warn;
    case core::PostStatus::Draft:
    case core::PostStatus::Private:
        break;
    }
    return Tone::Mute;
}

} // namespace

SiteStoriesSheet::SiteStoriesSheet(const workflow::Services &services, const core::SiteId &site, QWidget *parent)
    : Sheet(tr("Open from the site"), parent)
    , m_services(services)
    , m_sites(new QComboBox)
    , m_search(new QLineEdit)
    , m_pages(new QStackedWidget)
    , m_list(makeRowList(QStringLiteral("siteStoriesList"), tr("Stories on the site")))
    , m_empty(new EmptyState)
    , m_problem(new ProblemBox)
    , m_progress(new QProgressBar)
    , m_count(new QuietLabel)
    , m_open(addPrimary(tr("Open"), QStringLiteral("siteStoriesOpenButton")))
{
    setObjectName(QStringLiteral("siteStoriesSheet"));
    setLikedWidth(660);
    setLikedHeight(620);
    for (const core::Site &one : services.sites.all())
        m_sites->addItem(one.name, one.id.value);
    m_sites->setCurrentIndex(std::max(0, m_sites->findData(site.value)));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(1); });
    connect(m_sites, &QComboBox::currentIndexChanged, this, [this] { ask(1); });
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SiteStoriesSheet::open);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_open->setEnabled(row >= 0 && !m_opening); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &SiteStoriesSheet::askForMore);
    connect(m_open, &QPushButton::clicked, this, &SiteStoriesSheet::open);
    connect(m_empty, &EmptyState::acted, this, [this] { ask(1); });
    ask(1);
}

SiteStoriesSheet::~SiteStoriesSheet()
{
    m_services.siteStories.cancel();
}

void SiteStoriesSheet::build()
{
    m_sites->setObjectName(QStringLiteral("siteStoriesSite"));
    m_sites->setAccessibleName(tr("Site"));
    m_sites->setMinimumContentsLength(12);
    m_search->setObjectName(QStringLiteral("siteStoriesSearch"));
    m_search->setAccessibleName(tr("Search the site"));
    m_search->setPlaceholderText(tr("Search the site"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_search, 1);
    top->addWidget(m_sites);
    content()->addLayout(top);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(6);
    for (const core::PostStatus status :
         {core::PostStatus::Draft, core::PostStatus::Pending, core::PostStatus::Scheduled, core::PostStatus::Public,
          core::PostStatus::Private}) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("siteStoriesFilter.") + QString::number(int(status)));
        button->setText(postStatusName(status));
        button->setAccessibleName(tr("Only: %1").arg(postStatusName(status)));
        button->setCheckable(true);
        button->setProperty("status", int(status));
        connect(button, &QToolButton::toggled, this, [this] { ask(1); });
        filters->addWidget(button);
        m_filters.append(button);
    }
    filters->addStretch(1);
    content()->addLayout(filters);

    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Asking the site"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    content()->addWidget(m_progress);
    content()->addWidget(m_problem);
    m_list->setMinimumHeight(120);
    m_list->installEventFilter(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    content()->addWidget(m_pages, 1);
    m_count->setObjectName(QStringLiteral("siteStoriesCount"));
    content()->addWidget(m_count);
    m_open->setEnabled(false);
    m_search->setFocus();
}

core::SiteId SiteStoriesSheet::site() const
{
    return core::SiteId{m_sites->currentData().toString()};
}

core::StoryQuery SiteStoriesSheet::query(int page) const
{
    core::StoryQuery query;
    query.words = m_search->text().simplified();
    query.page = page;
    for (const QToolButton *filter : m_filters) {
        if (filter->isChecked())
            query.statuses.append(static_cast<core::PostStatus>(filter->property("status").toInt()));
    }
    return query;
}

void SiteStoriesSheet::setBusy(const QString &words)
{
    m_progress->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        m_count->setText(words);
}

void SiteStoriesSheet::ask(int page)
{
    m_pause.stop();
    m_asking = true;
    m_problem->clear();
    setBusy(tr("Asking the site …"));
    core::whenDone(m_services.siteStories.list(site(), query(page)), this,
                   [this, page](const core::Result<workflow::SiteListing> &listing) {
                       m_asking = false;
                       setBusy({});
                       if (listing)
                           return take(*listing, page);
                       m_count->clear();
                       m_hasMore = false;
                       if (page == 1)
                           m_list->clear();
                       m_problem->showProblem(listingProblem(listing.error(), m_sites->currentText()));
                       m_pages->setCurrentWidget(m_list);
                   });
}

void SiteStoriesSheet::take(const workflow::SiteListing &listing, int page)
{
    m_page = page;
    m_hasMore = listing.page.hasMore;
    if (page == 1)
        m_list->clear();
    QSet<QString> shown;
    for (int row = 0; row < m_list->count(); ++row)
        shown.insert(m_list->item(row)->data(postIdRole).toString());
    for (const core::StoryListEntry &entry : listing.page.entries) {
        if (!shown.contains(entry.postId)) // what changed meanwhile has moved a page on
            addRow(entry, listing.here.contains(entry.postId));
    }
    if (page == 1 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showCount(listing.page.total);
    if (m_list->count() == 0)
        showEmpty();
    else
        m_pages->setCurrentWidget(m_list);
}

void SiteStoriesSheet::addRow(const core::StoryListEntry &entry, bool here)
{
    const core::Site there = m_services.sites.site(site());
    const QTimeZone zone = zoneNamed(there.timeZone);
    const QString headline = entry.headline.simplified().left(300);
    auto *item = new QListWidgetItem(headline.isEmpty() ? tr("Untitled") : headline, m_list);
    item->setData(postIdRole, entry.postId);
    item->setData(RowTone, int(toneOf(entry.status)));
    item->setData(RowSubline,
                  listEntryLine(entry, kindName(there, entry.postId), here, zone, QDateTime::currentDateTimeUtc()));
    item->setData(Qt::AccessibleTextRole,
                  QString(item->text() + QStringLiteral(", ") + item->data(RowSubline).toString()));
}

void SiteStoriesSheet::showEmpty()
{
    if (query(1).words.isEmpty() && query(1).statuses.isEmpty())
        m_empty->setState(QStringLiteral("site"), tr("Nothing here yet"),
                          tr("%1 has no stories that your account may edit.").arg(m_sites->currentText()));
    else
        m_empty->setState(
            QStringLiteral("search"), tr("Nothing found"),
            tr("%1 has no such stories that your account may edit. Try other words, or take a filter off.")
                .arg(m_sites->currentText()));
    m_pages->setCurrentWidget(m_empty);
}

void SiteStoriesSheet::showCount(int total)
{
    // At the end of the list the list is right: a site also counts what it then does not give to this account.
    if (m_list->count() == 0)
        m_count->clear();
    else if (m_hasMore && m_list->count() < total)
        m_count->setText(tr("%1 of %2 stories", "how many are shown, how many there are")
                             .arg(locale().toString(m_list->count()), locale().toString(total)));
    else
        m_count->setText(m_list->count() == 1 ? tr("1 story") : tr("%Ln stories", nullptr, m_list->count()));
}

void SiteStoriesSheet::askForMore()
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    if (m_hasMore && !m_asking && !m_opening && bar->value() >= bar->maximum() - bar->pageStep())
        ask(m_page + 1);
}

void SiteStoriesSheet::open()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || m_opening)
        return;
    m_opening = true;
    m_open->setEnabled(false);
    m_services.siteStories.cancel(); // a page that is still awaited
    m_asking = false;
    m_problem->clear();
    setBusy(tr("Opening “%1” …").arg(item->text()));
    core::whenDone(m_services.siteStories.open(site(), item->data(postIdRole).toString()), this,
                   [this](const core::Result<workflow::OpenedFromSite> &outcome) {
                       m_opening = false;
                       setBusy({});
                       if (outcome) {
                           accept();
                           emit opened(*outcome);
                           return;
                       }
                       m_open->setEnabled(true);
                       m_count->clear();
                       m_problem->showProblem(openingProblem(outcome.error(), m_sites->currentText()));
                   });
}

// From the field straight into the list and back, without leaving the keyboard.
bool SiteStoriesSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown)) {
            m_list->setFocus();
            return true;
        }
        if (watched == m_search && enter && m_pause.isActive()) { // what stands there is not what was asked for
            ask(1);
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_Up && m_list->currentRow() <= 0) {
            m_search->setFocus();
            return true;
        }
        if (enter && !m_asking) {
            open();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace ui
