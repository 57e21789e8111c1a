// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chips that are chosen from what a site has, and nothing else: shown by name, told by the site's own id. GUI thread.
#pragma once

#include "core/filing.h"
#include "ui/panels/chips_field.h"

namespace ui {

class NamedChips : public ChipsField
{
    Q_OBJECT

public:
    NamedChips(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    // Few of them stand beside the chips as suggestions, of more the typed ones are offered.
    void setOffered(const QList<core::NamedId> &offered);
    // Without a signal. An id that is not offered is shown as it is, never dropped.
    void setIds(const QStringList &ids);
    [[nodiscard]] const QStringList &ids() const { return m_ids; }

signals:
    void idsEdited(const QStringList &ids);

private:
    void take(const QStringList &names);
    void showIds();
    [[nodiscard]] QString nameOf(const QString &id) const;
    // What is meant by typed words: the name, else the first that begins so, else the first that has them in it.
    [[nodiscard]] QString idFor(const QString &typed) const;
    [[nodiscard]] QStringList namesLike(const QString &typed) const;

    QList<core::NamedId> m_offered; // no name twice
    QStringList m_ids;
};

} // namespace ui
