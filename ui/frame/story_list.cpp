// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/story_list.h"

#include "ui/frame/story_list_delegate.h"
#include "ui/frame/story_list_model.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/icons.h"
#include "ui/words/stage_words.h"
#include "workflow/library.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

// Stories come here by what is done with them elsewhere.
bool nothingCanBeMadeAt(const Place &place)
{
    return place.kind == Place::Kind::Assigned || place.kind == Place::Kind::Queue || place.kind == Place::Kind::Bin;
}

// Rows are as wide as the list, so their heights are asked for anew when it changes.
class StoryView : public QListView
{
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            scheduleDelayedItemsLayout();
    }
};

} // namespace

StoryList::StoryList(const workflow::Services &services, QWidget *parent)
    : Ground(&Colours::list, {}, parent)
    , m_services(services)
    , m_model(new StoryListModel(
          [library = &services.library](const core::StoryFilter &filter) { return library->list(filter); }, this))
    , m_search(new QLineEdit(this))
    , m_view(new StoryView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("storyListPanel"));
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setAccessibleName(tr("Search stories"));
    m_search->setPlaceholderText(tr("Search stories"));
    m_search->addAction(icon(u"search", Tint::Mute), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->installEventFilter(this);

    m_view->setObjectName(QStringLiteral("storyList"));
    m_view->setAccessibleName(tr("Stories"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new StoryListDelegate(
        [sites = &services.sites](const core::DeskId &id) { return sites->desk(id); },
        [sites = &services.sites](const core::SiteId &id) { return sites->site(id).timeZone; }, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setMouseTracking(true);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setBatchSize(200);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_empty->setObjectName(QStringLiteral("storyListEmpty"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(10, 10, 10, 10);
    top->addWidget(m_search);
    column->addLayout(top);
    auto *body = new QWidget(this);
    body->setLayout(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(body, 1);

    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelayMs);
    connect(&m_searchDelay, &QTimer::timeout, this, &StoryList::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    m_refreshDelay.setSingleShot(true);
    m_refreshDelay.setInterval(120);
    connect(&m_refreshDelay, &QTimer::timeout, this, &StoryList::refresh);
    connect(&services.library, &workflow::Library::changed, &m_refreshDelay, qOverload<>(&QTimer::start));
    connect(&services.sites, &workflow::Sites::changed, m_view->viewport(), qOverload<>(&QWidget::update));

    connect(m_model, &StoryListModel::loaded, this, [this] {
        showEmptiness();
        markOpen(m_open);
        if (std::exchange(m_announceFirst, false))
            emit firstLoaded();
    });
    connect(m_model, &StoryListModel::failed, this, &StoryList::failed);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &StoryList::choose);
    // The one that is open already may be hidden behind another view: a click brings it back.
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->summary(index).id == m_open && m_view->selectionModel()->selectedIndexes().size() == 1)
            emit storyChosen(m_open);
    });
    connect(m_view, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { emit writeWanted(m_model->summary(index).id); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &StoryList::showMenu);
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (!m_search->text().isEmpty())
            clearSearch();
        else if (nothingCanBeMadeAt(m_place))
            emit placeWanted(Place());
        else
            emit newWanted();
    });
}

void StoryList::setPlace(const Place &place, const core::SiteId &currentSite)
{
    m_place = place;
    m_site = currentSite;
    m_announceFirst = true;
    applyFilter();
}

void StoryList::applyFilter()
{
    m_searchDelay.stop();
    core::StoryFilter filter = filterFor(m_place, m_site, m_services.settings.userName());
    filter.text = m_search->text().simplified();
    m_model->setFilter(filter);
}

void StoryList::refresh()
{
    const QModelIndex last = m_view->indexAt(QPoint(4, m_view->viewport()->height() - 4));
    m_model->refresh(last.isValid() ? last.row() : 0);
}

void StoryList::markOpen(const core::StoryId &id)
{
    m_open = id;
    const QModelIndex index = m_model->indexOf(id);
    if (m_view->selectionModel()->selectedIndexes().size() > 1)
        return;
    m_marking = true;
    if (index.isValid()) {
        if (m_view->currentIndex() != index || !m_view->selectionModel()->isSelected(index)) {
            m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
            m_view->scrollTo(index);
        }
    } else {
        m_view->clearSelection();
        m_view->selectionModel()->clearCurrentIndex();
    }
    m_marking = false;
}

void StoryList::choose(const QModelIndex &index)
{
    if (m_marking || !index.isValid())
        return;
    // While several are being selected the page stays where it is.
    if (QGuiApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier))
        return;
    const core::StoryId id = m_model->summary(index).id;
    if (id == m_open)
        return;
    m_open = id;
    emit storyChosen(id);
}

QList<core::StoryId> StoryList::selected() const
{
    QList<core::StoryId> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        ids << m_model->summary(index).id;
    return ids;
}

void StoryList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void StoryList::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void StoryList::clearSearch()
{
    m_search->clear();
    applyFilter();
}

void StoryList::showEmptiness()
{
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (!m_search->text().simplified().isEmpty()) {
        m_empty->setState(QStringLiteral("search"), tr("Nothing found"),
                          tr("No story here has these words. Part of a word is enough."), tr("Clear the search"));
    } else {
        const QString newStory = tr("New story");
        const QString mine = tr("Go to my stories");
        switch (m_place.kind) {
        case Place::Kind::Assigned:
            m_empty->setState(QStringLiteral("person"), tr("Nothing assigned to you"),
                              tr("Stories that somebody hands to you will be here."), mine);
            break;
        case Place::Kind::Desk:
            m_empty->setState(QStringLiteral("desk"), tr("No stories at this desk"),
                              tr("Stories whose desk this is will be here."), newStory);
            break;
        case Place::Kind::Queue:
            m_empty->setState(QStringLiteral("review"), tr("This queue is empty"), stageMeaning(m_place.stage), mine);
            break;
        case Place::Kind::Bin:
            m_empty->setState(QStringLiteral("bin"), tr("The bin is empty"),
                              tr("Deleted stories stay here until you empty the bin."), mine);
            break;
        default:
            m_empty->setState(QStringLiteral("story"), tr("No stories yet"), tr("What you write will be here."),
                              newStory);
        }
    }
    m_stack->setCurrentWidget(m_empty);
}

void StoryList::showMenu(const QPoint &where)
{
    const QList<core::StoryId> ids = selected();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("storyListMenu"));
    const core::StoryId first = ids.first();
    if (ids.size() == 1) {
        connect(menu->addAction(icon(u"write"), tr("Open")), &QAction::triggered, this,
                [this, first] { emit writeWanted(first); });
        connect(menu->addAction(icon(u"copy"), tr("Duplicate")), &QAction::triggered, this,
                [this, first] { emit duplicateWanted(first); });
        menu->addSeparator();
    }
    if (m_place.kind == Place::Kind::Bin) {
        connect(menu->addAction(icon(u"restore"), tr("Restore")), &QAction::triggered, this,
                [this, ids] { emit restoreWanted(ids); });
        menu->addSeparator();
        connect(menu->addAction(icon(u"bin"), tr("Empty the bin…")), &QAction::triggered, this,
                &StoryList::emptyBinWanted);
    } else {
        QAction *remove = menu->addAction(icon(u"bin"), tr("Move to bin"));
        remove->setShortcut(QKeySequence(Qt::Key_Delete));
        connect(remove, &QAction::triggered, this, [this, ids] { emit binWanted(ids); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(where));
}

bool StoryList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Ground::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search) {
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            clearSearch();
            return true;
        }
        if ((key->key() == Qt::Key_Down || enter) && m_model->rowCount() > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid() || enter)
                m_view->setCurrentIndex(m_model->index(0));
            if (enter)
                emit writeWanted(m_model->summary(m_model->index(0)).id);
            return true;
        }
    } else if (watched == m_view) {
        if (enter && m_view->currentIndex().isValid()) {
            emit writeWanted(m_model->summary(m_view->currentIndex()).id);
            return true;
        }
        if (key->key() == Qt::Key_Delete
            || (key->key() == Qt::Key_Backspace && key->modifiers() == Qt::ControlModifier)) {
            const QList<core::StoryId> ids = selected();
            if (!ids.isEmpty() && m_place.kind != Place::Kind::Bin)
                emit binWanted(ids);
            return true;
        }
        if (key->key() == Qt::Key_Up && m_view->currentIndex().row() == 0) {
            focusSearch();
            return true;
        }
    }
    return Ground::eventFilter(watched, event);
}

} // namespace ui
