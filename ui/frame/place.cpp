// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/place.h"

#include "core/story_json.h"

namespace ui {

QString Place::key() const
{
    switch (kind) {
    case Kind::Mine:
        return QStringLiteral("mine");
    case Kind::Assigned:
        return QStringLiteral("assigned");
    case Kind::All:
        return QStringLiteral("all");
    case Kind::Desk:
        return QStringLiteral("desk/") + desk.value;
    case Kind::Queue:
        return QStringLiteral("queue/") + core::toText(stage);
    case Kind::Bin:
        return QStringLiteral("bin");
    case Kind::Outbox:
        return QStringLiteral("outbox");
    case Kind::Site:
        return QStringLiteral("site/") + site.value;
    case Kind::AddSite:
        return QStringLiteral("addSite");
    }
    return {};
}

core::StoryFilter filterFor(const Place &place, const core::SiteId &currentSite, const QString &userName)
{
    core::StoryFilter filter;
    switch (place.kind) {
    case Place::Kind::Mine:
        if (!currentSite.isEmpty())
            filter.site = currentSite;
        break;
    case Place::Kind::Assigned:
        filter.assignee = userName;
        break;
    case Place::Kind::Desk:
        filter.desk = place.desk;
        break;
    case Place::Kind::Queue:
        filter.stages = {place.stage};
        break;
    case Place::Kind::Bin:
        filter.inBin = true;
        break;
    case Place::Kind::All:
    case Place::Kind::Outbox:
    case Place::Kind::Site:
    case Place::Kind::AddSite:
        break;
    }
    return filter;
}

} // namespace ui
