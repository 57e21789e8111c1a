// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/sidebar.h"

#include "core/when_done.h"
#include "ui/frame/sidebar_delegate.h"
#include "ui/words/number_words.h"
#include "ui/words/stage_words.h"
#include "workflow/library.h"
#include "workflow/outbox.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

Sidebar::Sidebar(const workflow::Services &services, QWidget *parent)
    : Ground(&Colours::side, {}, parent)
    , m_services(services)
    , m_model(new QStandardItemModel(this))
    , m_view(new QListView(this))
{
    m_view->setObjectName(QStringLiteral("sidebar"));
    m_view->setAccessibleName(tr("Places"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SidebarDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->addWidget(m_view);

    m_countDelay.setSingleShot(true);
    m_countDelay.setInterval(200);
    connect(&m_countDelay, &QTimer::timeout, this, &Sidebar::askCounts);
    connect(&services.library, &workflow::Library::changed, &m_countDelay, qOverload<>(&QTimer::start));
    connect(&services.sites, &workflow::Sites::changed, this, &Sidebar::build);
    connect(&services.outbox, &workflow::Outbox::changed, this, &Sidebar::showOutbox);
    connect(&services.outbox, &workflow::Outbox::onlineChanged, this, &Sidebar::showOutbox);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_marking || !index.isValid())
            return;
        const auto place = index.data(SidebarDelegate::PlaceRole).value<Place>();
        if (place.isList() || place.kind == Place::Kind::Outbox)
            m_current = place;
        emit placeChosen(place);
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        // Adding a site is an act, not a place to stay at: a second click does it again.
        const auto place = index.data(SidebarDelegate::PlaceRole).value<Place>();
        if (!place.isList() && place.kind != Place::Kind::Outbox)
            mark(m_current);
    });
    build();
    askCounts();
}

void Sidebar::setCurrentSite(const core::SiteId &site)
{
    if (site == m_site)
        return;
    m_site = site;
    build();
}

void Sidebar::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(true, SidebarDelegate::HeadingRole);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

QStandardItem *Sidebar::addPlace(const Place &place, const QString &text, const QColor &dot)
{
    auto *item = new QStandardItem(text);
    item->setData(QVariant::fromValue(place), SidebarDelegate::PlaceRole);
    if (dot.isValid())
        item->setData(dot, SidebarDelegate::DotRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setEditable(false);
    m_model->appendRow(item);
    return item;
}

void Sidebar::build()
{
    m_marking = true;
    m_model->clear();
    addPlace({Place::Kind::Mine, {}, {}, {}}, tr("My stories"));
    addPlace({Place::Kind::Assigned, {}, {}, {}}, tr("Assigned to me"));
    addPlace({Place::Kind::All, {}, {}, {}}, tr("All stories"));

    const QList<core::Desk> desks = m_services.sites.desks(m_site);
    if (!desks.isEmpty()) {
        addHeading(tr("Desks"));
        const QString language = QLocale().bcp47Name();
        for (qsizetype i = 0; i < desks.size(); ++i) {
            const QString colour = desks[i].colour.isEmpty() ? core::deskColour(static_cast<int>(i)) : desks[i].colour;
            addPlace({Place::Kind::Desk, desks[i].id, {}, {}}, nameIn(desks[i], language), QColor(colour));
        }
    }
    addHeading(tr("Queues"));
    const QList<std::pair<core::Stage, QString>> queues{
        {core::Stage::InReview, tr("To review")},
        {core::Stage::ChangesAsked, stageName(core::Stage::ChangesAsked)},
        {core::Stage::Approved, stageName(core::Stage::Approved)},
        {core::Stage::Scheduled, stageName(core::Stage::Scheduled)},
        {core::Stage::Published, stageName(core::Stage::Published)}};
    for (const auto &[stage, name] : queues)
        addPlace({Place::Kind::Queue, {}, {}, stage}, name);

    addHeading(tr("Sending"));
    addPlace({Place::Kind::Outbox, {}, {}, {}}, tr("Outbox"));
    addPlace({Place::Kind::Bin, {}, {}, {}}, tr("Bin"));

    addHeading(tr("Sites"));
    for (const core::Site &site : m_services.sites.all())
        addPlace({Place::Kind::Site, {}, site.id, {}}, site.name)
            ->setData(site.id == m_site, SidebarDelegate::CheckedRole);
    addPlace({Place::Kind::AddSite, {}, {}, {}}, tr("Add your site…"));
    m_marking = false;
    mark(m_current);
    showCounts();
    showOutbox();
}

void Sidebar::askCounts()
{
    core::whenDone(m_services.library.counts(), this, [this](const core::Result<core::StoryCounts> &counts) {
        if (!counts)
            return;
        m_counts = *counts;
        showCounts();
    });
    core::StoryFilter mine = filterFor({Place::Kind::Assigned, {}, {}, {}}, m_site, m_services.settings.userName());
    core::whenDone(m_services.library.list(mine), this, [this](const core::Result<QList<core::StorySummary>> &stories) {
        m_assigned = stories ? static_cast<int>(stories->size()) : 0;
        showCounts();
    });
}

void Sidebar::showCounts()
{
    const auto count = [](int value) { return value > 0 ? number(value) : QString(); };
    for (const Place &place : places()) {
        switch (place.kind) {
        case Place::Kind::Mine:
            // The library counts all sites together; with one site that is the same.
            setTrailing(place, m_services.sites.all().size() <= 1 ? count(m_counts.all) : QString());
            break;
        case Place::Kind::All:
            setTrailing(place, count(m_counts.all));
            break;
        case Place::Kind::Assigned:
            setTrailing(place, count(m_assigned));
            break;
        case Place::Kind::Desk:
            setTrailing(place, count(m_counts.byDesk.value(place.desk)));
            break;
        case Place::Kind::Queue:
            setTrailing(place,
                        place.stage == core::Stage::Published ? QString() : count(m_counts.byStage.value(place.stage)));
            break;
        case Place::Kind::Bin:
            setTrailing(place, count(m_counts.inBin));
            break;
        default:
            break;
        }
    }
}

void Sidebar::showOutbox()
{
    const Place outbox{Place::Kind::Outbox, {}, {}, {}};
    const int blocked = m_services.outbox.blocked();
    const int underWay = m_services.outbox.underWay();
    if (blocked > 0)
        setTrailing(outbox, tr("%n need(s) you", nullptr, blocked), true);
    else if (underWay > 0 && !m_services.outbox.isOnline())
        setTrailing(outbox, tr("%n waiting", nullptr, underWay));
    else if (underWay > 0)
        setTrailing(outbox, tr("sending %n", nullptr, underWay));
    else
        setTrailing(outbox, m_services.outbox.submissions().isEmpty() ? QString() : tr("all sent"));
}

void Sidebar::setTrailing(const Place &place, const QString &text, bool alarming)
{
    const int row = rowOf(place);
    if (row < 0)
        return;
    QStandardItem *item = m_model->item(row);
    if (item->data(SidebarDelegate::TrailingRole).toString() != text)
        item->setData(text, SidebarDelegate::TrailingRole);
    if (item->data(SidebarDelegate::AlarmRole).toBool() != alarming)
        item->setData(alarming, SidebarDelegate::AlarmRole);
    item->setData(text.isEmpty() ? item->text() : QString(item->text() + QStringLiteral(", ") + text),
                  Qt::AccessibleTextRole);
}

int Sidebar::rowOf(const Place &place) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant there = m_model->item(row)->data(SidebarDelegate::PlaceRole);
        if (there.isValid() && there.value<Place>() == place)
            return row;
    }
    return -1;
}

QList<Place> Sidebar::places() const
{
    QList<Place> places;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant place = m_model->item(row)->data(SidebarDelegate::PlaceRole);
        if (place.isValid())
            places << place.value<Place>();
    }
    return places;
}

void Sidebar::mark(const Place &place)
{
    m_current = place;
    m_marking = true;
    const int row = rowOf(place);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    m_marking = false;
}

void Sidebar::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui
