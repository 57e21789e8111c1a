// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds tags among thousands: by what is being typed, and by what a text says. Built once from a site's tags; answers
// in well under a millisecond. A value, any thread.
#pragma once

#include "core/site.h"

#include <QHash>
#include <QStringList>

namespace core {

struct Story;

class TagIndex
{
public:
    TagIndex() = default;
    explicit TagIndex(const QList<Tag> &tags);

    // Names of which a word begins with what was typed (case, diacritics and Arabic letter forms do not matter), those
    // that begin with it as a whole first; among equals the one used more by the desk, then more on the site. With
    // nothing typed: the desk's most used.
    [[nodiscard]] QStringList complete(const QString &typed, const QHash<QString, int> &deskUse, int limit) const;

    // Tags whose name stands in the text as whole words, those standing there most often first.
    [[nodiscard]] QStringList occurringIn(const QString &text, int limit) const;

    [[nodiscard]] bool contains(const QString &name) const;
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    struct Entry
    {
        QString name;
        QString folded;
        int uses = 0;
    };

    QList<Entry> m_entries;               // by folded name
    QHash<QString, qsizetype> m_byFolded; // folded name to its entry
    qsizetype m_longestInWords = 1;
};

// Names that stand out in a text although no tag has them yet: runs of capitalised words inside sentences, most
// frequent first. For scripts with capitals; others give none.
[[nodiscard]] QStringList namesIn(const QString &text, int limit);

// What a story's words suggest as its tags: the index's that occur in it, then names that stand out; none that it has
// already.
[[nodiscard]] QStringList suggestedTags(const Story &story, const TagIndex &index, int limit);

} // namespace core
