// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/named_chips.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype fewEnough = 6;
constexpr qsizetype mostCompletions = 12;
constexpr qsizetype fewestLetters = 2; // that are searched for
constexpr int pauseMs = 300;

} // namespace

NamedChips::NamedChips(const QString &name, const QString &accessibleName, QWidget *parent)
    : ChipsField(name, accessibleName, parent)
{
    setCompletion([this](const QString &typed) { return namesLike(typed); });
    connect(this, &ChipsField::edited, this, &NamedChips::take);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(edit(), &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (m_search && typed.simplified().size() >= fewestLetters)
            m_pause.start();
        else
            m_pause.stop();
    });
    connect(&m_pause, &QTimer::timeout, this, [this] { m_search(edit()->text().simplified()); });
}

void NamedChips::setOffered(const QList<core::NamedId> &offered)
{
    m_offered.clear();
    m_taken.clear();
    for (const core::NamedId &one : offered)
        put(one);
    showIds();
}

void NamedChips::setSearch(std::function<void(const QString &)> search)
{
    m_search = std::move(search);
}

void NamedChips::addOffered(const QList<core::NamedId> &found)
{
    for (const core::NamedId &one : found) {
        if (!isOffered(one.id))
            put(one);
    }
    showIds();
    completeAgain();
}

bool NamedChips::isOffered(const QString &id) const
{
    return std::any_of(m_offered.cbegin(), m_offered.cend(),
                       [&id](const core::NamedId &known) { return known.id == id; });
}

void NamedChips::put(const core::NamedId &one)
{
    core::NamedId named = one;
    const auto plain = [](QString name) {
        return name.simplified().replace(u',', u' ').simplified();
    }; // it ends a value
    if (plain(named.name).isEmpty() || m_taken.contains(plain(named.name).toCaseFolded()))
        named.name =
            tr("%1 (%2)", "a name and, to tell it from another of the same name, its id").arg(named.name, named.id);
    named.name = plain(named.name);
    m_taken.insert(named.name.toCaseFolded());
    m_offered.append(named);
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
