// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chips that are chosen from what a site has, and nothing else: shown by name, told by the site's own id. GUI thread.
#pragma once

#include "core/filing.h"
#include "ui/panels/chips_field.h"

#include <QSet>
#include <QTimer>

namespace ui {

class NamedChips : public ChipsField
{
    Q_OBJECT

public:
    NamedChips(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    // Few of them stand beside the chips as suggestions, of more the typed ones are offered.
    void setOffered(const QList<core::NamedId> &offered);
    // There are more than are offered: what is typed is looked for elsewhere after a pause; addOffered() brings it.
    void setSearch(std::function<void(const QString &typed)> search);
    void addOffered(const QList<core::NamedId> &found);
    // Without a signal. An id that is not offered is shown as it is, never dropped.
    void setIds(const QStringList &ids);
    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] bool isOffered(const QString &id) const;

signals:
    void idsEdited(const QStringList &ids);

private:
    void put(const core::NamedId &one);
    void take(const QStringList &names);
    void showIds();
    [[nodiscard]] QString nameOf(const QString &id) const;
    // What is meant by typed words: the name, else the first that begins so, else the first that has them in it.
    [[nodiscard]] QString idFor(const QString &typed) const;
    [[nodiscard]] QStringList namesLike(const QString &typed) const;

    QList<core::NamedId> m_offered; // no name twice
    QSet<QString> m_taken;          // the names, without case
    QStringList m_ids;
    std::function<void(const QString &)> m_search;
    QTimer m_pause;
};

} // namespace ui
