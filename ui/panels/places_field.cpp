// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/places_field.h"

#include "core/place.h"
#include "ui/panels/remote_info.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QPushButton *link(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonRole(button, ButtonRole::Link);
    return button;
}

bool readersHaveIt(const core::Remote &remote)
{
    static const QStringList out{QStringLiteral("publish"), QStringLiteral("private"), QStringLiteral("future")};
    return remote.exists() && out.contains(remote.status);
}

} // namespace

QString placeState(const core::Remote &remote)
{
    if (!remote.exists())
        return PlacesField::tr("Not there yet");
    if (remote.status == QLatin1String("publish"))
        return PlacesField::tr("Public");
    if (remote.status == QLatin1String("future"))
        return PlacesField::tr("Scheduled");
    if (remote.status == QLatin1String("pending"))
        return PlacesField::tr("Handed in");
    if (remote.status == QLatin1String("private"))
        return PlacesField::tr("Private");
    if (remote.status == QLatin1String("trash"))
        return PlacesField::tr("In the trash");
    return PlacesField::tr("A draft");
}

PlacesField::PlacesField(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("placesField"));
    m_column->setContentsMargins(0, 0, 0, 0);
    build();
}

void PlacesField::setSites(const QList<core::Site> &sites, const QHash<core::SiteId, QList<core::Desk>> &desks)
{
    if (sites == m_sites && desks == m_desks)
        return;
    m_sites = sites;
    m_desks = desks;
    build();
}

void PlacesField::setStory(const core::Story &story)
{
    const bool same = story.id == m_story.id && story.site == m_story.site && story.language == m_story.language
                      && story.furtherPlaces == m_story.furtherPlaces;
    m_story = story;
    m_story.body = {};
    if (!same)
        build();
}

void PlacesField::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    build();
}

QString PlacesField::nameOf(const core::SiteId &site) const
{
    for (const core::Site &known : m_sites) {
        if (known.id == site)
            return known.name;
    }
    return tr("A site that was removed");
}

void PlacesField::build()
{
    if (m_inside) {
        // One of its own buttons may have brought us here.
        m_inside->hide();
        m_column->removeWidget(m_inside);
        m_inside->setObjectName(QString());
        m_inside->deleteLater();
    }
    m_inside = new QWidget;
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_column->addWidget(m_inside);
    for (const core::FurtherPlace &place : std::as_const(m_story.furtherPlaces))
        addRow(place);
    m_hint = new QuietLabel;
    m_hint->setObjectName(QStringLiteral("placesHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    column->addWidget(m_hint);

    auto *add = new QToolButton; // with room for the arrow of its menu
    add->setText(tr("+ Add a site"));
    add->setObjectName(QStringLiteral("addPlaceButton"));
    add->setFocusPolicy(Qt::StrongFocus);
    add->setPopupMode(QToolButton::InstantPopup);
    setButtonRole(add, ButtonRole::Link);
    auto *menu = new QMenu(add);
    for (const core::Site &site : std::as_const(m_sites)) {
        if (core::goesTo(m_story, site.id))
            continue;
        QAction *act = menu->addAction(QString(site.name).replace(u'&', QStringLiteral("&&")));
        act->setObjectName(QStringLiteral("addPlace.") + site.id.value);
        connect(act, &QAction::triggered, this, [this, id = site.id] { addPlace(id); });
    }
    add->setMenu(menu);
    column->addWidget(add, 0, Qt::AlignLeading); // before it is shown: it would be a window of its own
    add->setVisible(!m_readOnly && !menu->isEmpty());
    m_inside->show();
}

void PlacesField::addRow(const core::FurtherPlace &place)
{
    auto *column = static_cast<QVBoxLayout *>(m_inside->layout());
    const QString site = nameOf(place.site);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *name = new QLabel(site);
    name->setObjectName(QStringLiteral("placeName"));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto *remove = link(tr("Remove"), QStringLiteral("removePlaceButton"));
    remove->setAccessibleName(tr("Remove %1").arg(site));
    if (m_readOnly)
        remove->hide();
    connect(remove, &QPushButton::clicked, this, [this, id = place.site] { removePlace(id); });
    head->addWidget(name, 1);
    head->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(head);

    auto *desk = new QComboBox;
    desk->setObjectName(QStringLiteral("placeDeskField"));
    desk->setAccessibleName(tr("Desk on %1").arg(site));
    desk->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    desk->addItem(tr("No desk"), QString());
    for (const core::Desk &known : m_desks.value(place.site))
        desk->addItem(core::nameIn(known, m_story.language), known.id.value);
    if (desk->findData(place.desk.value) < 0)
        desk->addItem(tr("A desk that is not known"), place.desk.value);
    desk->setCurrentIndex(desk->findData(place.desk.value));
    desk->setEnabled(!m_readOnly);
    connect(desk, &QComboBox::activated, this, [this, desk, id = place.site] {
        for (core::FurtherPlace &one : m_story.furtherPlaces) {
            if (one.site == id)
                one.desk = core::DeskId{desk->currentData().toString()};
        }
        emit edited(m_story.furtherPlaces, tr("Change desk"));
    });
    column->addWidget(desk);

    auto *state = new QuietLabel(place.remote.address.isEmpty()
                                     ? placeState(place.remote)
                                     : tr("%1 · %2", "how it stands there · its address")
                                           .arg(placeState(place.remote), shownAddress(place.remote.address)));
    state->setObjectName(QStringLiteral("placeState"));
    state->setTextFormat(Qt::PlainText);
    state->setWordWrap(true);
    column->addWidget(state);
    if (readersHaveIt(place.remote) && !place.remote.address.isEmpty()) {
        auto *open = link(tr("Open there"), QStringLiteral("openPlaceButton"));
        open->setAccessibleName(tr("Open on %1").arg(site));
        connect(open, &QPushButton::clicked, this, [address = place.remote.address] { openAddress(address); });
        column->addWidget(open, 0, Qt::AlignLeading);
    }
}

void PlacesField::addPlace(const core::SiteId &site)
{
    core::FurtherPlace place;
    place.site = site;
    const QList<core::Desk> desks = m_desks.value(site);
    if (!desks.isEmpty())
        place.desk = desks.first().id;
    m_story.furtherPlaces.append(place);
    build();
    emit edited(m_story.furtherPlaces, tr("Add a site"));
    if (auto *desk = m_inside->findChildren<QComboBox *>(QStringLiteral("placeDeskField"))
                         .value(m_story.furtherPlaces.size() - 1))
        desk->setFocus(Qt::OtherFocusReason);
}

void PlacesField::removePlace(const core::SiteId &site)
{
    if (readersHaveIt(core::remoteAt(m_story, site))) {
        m_hint->setText(tr("Readers find it on %1. Take it off there first (menu Story); then it can be removed here.")
                            .arg(nameOf(site)));
        m_hint->show();
        return;
    }
    m_story.furtherPlaces.removeIf([&](const core::FurtherPlace &place) { return place.site == site; });
    build();
    emit edited(m_story.furtherPlaces, tr("Remove a site"));
}

} // namespace ui
