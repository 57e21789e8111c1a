// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/story_list_model.h"

#include "core/when_done.h"

#include <QSet>

namespace ui {

StoryListModel::StoryListModel(Source source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(source))
{
}

void StoryListModel::setFilter(const core::StoryFilter &filter)
{
    m_filter = filter;
    m_loaded = false;
    ask(pageSize, How::Anew);
}

void StoryListModel::refresh(int lastRow)
{
    const int wanted = (lastRow / pageSize + 1) * pageSize;
    ask(wanted, m_loaded ? How::InPlace : How::Anew);
}

void StoryListModel::ask(int limit, How how)
{
    const quint64 question = ++m_question;
    core::StoryFilter filter = m_filter;
    filter.offset = 0;
    filter.limit = limit;
    m_fetching = false;
    core::whenDone(m_source(filter), this, [this, question, limit, how](const Stories &answer) {
        if (question != m_question)
            return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_complete = answer->size() < limit;
        m_loaded = true;
        if (how == How::Anew)
            replaceAll(*answer);
        else
            become(*answer);
        emit loaded();
    });
}

void StoryListModel::replaceAll(const QList<core::StorySummary> &stories)
{
    beginResetModel();
    m_stories = stories;
    endResetModel();
}

// Turns the rows into these by removing, moving, inserting and repainting, never by a reset.
void StoryListModel::become(const QList<core::StorySummary> &stories)
{
    QSet<core::StoryId> wanted;
    for (const core::StorySummary &story : stories)
        wanted.insert(story.id);
    for (qsizetype row = m_stories.size() - 1; row >= 0; --row) {
        if (wanted.contains(m_stories[row].id))
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_stories.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < stories.size(); ++row) {
        const int to = static_cast<int>(row);
        qsizetype from = row;
        while (from < m_stories.size() && m_stories[from].id != stories[row].id)
            ++from;
        if (from == m_stories.size()) {
            beginInsertRows({}, to, to);
            m_stories.insert(row, stories[row]);
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, to);
            m_stories.move(from, row);
            endMoveRows();
        }
        if (m_stories[row] != stories[row]) {
            m_stories[row] = stories[row];
            emit dataChanged(index(to), index(to));
        }
    }
}

bool StoryListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && !m_complete && !m_fetching;
}

void StoryListModel::fetchMore(const QModelIndex &)
{
    m_fetching = true;
    const quint64 question = m_question;
    core::StoryFilter filter = m_filter;
    filter.offset = static_cast<int>(m_stories.size());
    filter.limit = pageSize;
    core::whenDone(m_source(filter), this, [this, question](const Stories &answer) {
        if (question != m_question)
            return;
        m_fetching = false;
        if (!answer) {
            m_complete = true;
            emit failed(answer.error());
            return;
        }
        m_complete = answer->size() < pageSize;
        QSet<core::StoryId> here;
        for (const core::StorySummary &story : std::as_const(m_stories))
            here.insert(story.id);
        // A story that was saved meanwhile has moved up: it may come twice.
        QList<core::StorySummary> fresh;
        for (const core::StorySummary &story : *answer) {
            if (!here.contains(story.id))
                fresh << story;
        }
        if (fresh.isEmpty())
            return;
        const int first = static_cast<int>(m_stories.size());
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_stories += fresh;
        endInsertRows();
    });
}

core::StorySummary StoryListModel::summary(const QModelIndex &index) const
{
    return index.isValid() ? m_stories.value(index.row()) : core::StorySummary{};
}

QModelIndex StoryListModel::indexOf(const core::StoryId &id) const
{
    for (qsizetype row = 0; row < m_stories.size(); ++row) {
        if (m_stories[row].id == id)
            return index(static_cast<int>(row));
    }
    return {};
}

int StoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stories.size());
}

QVariant StoryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_stories.size())
        return {};
    const core::StorySummary &story = m_stories[index.row()];
    switch (role) {
    case SummaryRole:
        return QVariant::fromValue(story);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return story.headline.isEmpty() ? tr("Untitled") : story.headline;
    default:
        return {};
    }
}

} // namespace ui
