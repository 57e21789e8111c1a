// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories of one filter, read page by page from the library as they are scrolled to; follows changes in place, so that
// selection and scroll position stay. GUI thread.
#pragma once

#include "core/result.h"
#include "core/story_summary.h"

#include <QAbstractListModel>
#include <QFuture>

#include <functional>

namespace ui {

class StoryListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SummaryRole = Qt::UserRole + 1 };
    static constexpr int pageSize = 100;

    using Stories = core::Result<QList<core::StorySummary>>;
    using Source = std::function<QFuture<Stories>(const core::StoryFilter &)>;

    explicit StoryListModel(Source source, QObject *parent = nullptr);

    // Shows these instead; rows that are in both stay where they are.
    void setFilter(const core::StoryFilter &filter);
    [[nodiscard]] const core::StoryFilter &filter() const { return m_filter; }
    // Reads again what is shown, at least up to `lastRow`.
    void refresh(int lastRow = 0);

    [[nodiscard]] core::StorySummary summary(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const core::StoryId &id) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loaded(); // an answer to setFilter() or refresh() stands
    void failed(const core::Error &error);

private:
    enum class How { Anew, InPlace };
    void ask(int limit, How how);
    void replaceAll(const QList<core::StorySummary> &stories);
    void become(const QList<core::StorySummary> &stories);

    Source m_source;
    core::StoryFilter m_filter;
    QList<core::StorySummary> m_stories;
    quint64 m_question = 0; // only the newest question's answer counts
    bool m_complete = false;
    bool m_fetching = false;
    bool m_loaded = false;
};

} // namespace ui

Q_DECLARE_METATYPE(core::StorySummary)
