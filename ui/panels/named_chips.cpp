// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/named_chips.h"

#include <QSet>

namespace ui {

namespace {

constexpr qsizetype fewEnough = 6;
constexpr qsizetype mostCompletions = 12;

} // namespace

NamedChips::NamedChips(const QString &name, const QString &accessibleName, QWidget *parent)
    : ChipsField(name, accessibleName, parent)
{
    setCompletion([this](const QString &typed) { return namesLike(typed); });
    connect(this, &ChipsField::edited, this, &NamedChips::take);
}

void NamedChips::setOffered(const QList<core::NamedId> &offered)
{
    m_offered.clear();
    QSet<QString> taken;
    for (const core::NamedId &one : offered) {
        core::NamedId named = one;
        if (named.name.simplified().isEmpty() || taken.contains(named.name.simplified().toCaseFolded()))
            named.name =
                tr("%1 (%2)", "a name and, to tell it from another of the same name, its id").arg(named.name, named.id);
        named.name = named.name.simplified().replace(u',', u' ').simplified(); // a comma ends a value
        taken.insert(named.name.toCaseFolded());
        m_offered.append(named);
    }
    showIds();
}

void NamedChips::setIds(const QStringList &ids)
{
    m_ids = ids;
    showIds();
}

void NamedChips::showIds()
{
    QStringList names;
    for (const QString &id : std::as_const(m_ids))
        names.append(nameOf(id));
    setValues(names);
    QStringList suggestions;
    if (m_offered.size() <= fewEnough) {
        for (const core::NamedId &one : std::as_const(m_offered)) {
            if (!m_ids.contains(one.id))
                suggestions.append(one.name);
        }
    }
    setSuggestions(suggestions);
}

void NamedChips::take(const QStringList &names)
{
    QStringList ids;
    for (const QString &name : names) {
        const QString known = m_ids.contains(name) ? name : idFor(name);
        if (!known.isEmpty() && !ids.contains(known))
            ids.append(known);
    }
    const bool changed = ids != m_ids;
    m_ids = ids;
    showIds();
    if (changed)
        emit idsEdited(m_ids);
}

QString NamedChips::nameOf(const QString &id) const
{
    for (const core::NamedId &one : m_offered) {
        if (one.id == id)
            return one.name;
    }
    return id;
}

QString NamedChips::idFor(const QString &typed) const
{
    const QString first = namesLike(typed).value(0);
    for (const core::NamedId &one : m_offered) {
        if (!first.isEmpty() && one.name == first)
            return one.id;
    }
    return {};
}

QStringList NamedChips::namesLike(const QString &typed) const
{
    QStringList same;
    QStringList beginning;
    QStringList inside;
    for (const core::NamedId &one : m_offered) {
        if (one.name.compare(typed, Qt::CaseInsensitive) == 0)
            same.append(one.name);
        else if (one.name.startsWith(typed, Qt::CaseInsensitive))
            beginning.append(one.name);
        else if (one.name.contains(typed, Qt::CaseInsensitive))
            inside.append(one.name);
    }
    return (same + beginning + inside).mid(0, mostCompletions);
}

} // namespace ui
