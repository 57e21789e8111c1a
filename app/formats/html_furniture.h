// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on a page beside its text: ways to share it, other stories, advertisements, remarks of readers, and what
// a messenger shows around a message. It is known by what elements are called, as sites call them alike, and never
// when it is most of what there is: who selects a box of related stories wants them. Values, any thread.
#pragma once

#include "formats/dom.h"

#include <QHash>

namespace formats {

class Furniture
{
public:
    // Looks a page over.
    explicit Furniture(const GumboNode *root = nullptr);

    [[nodiscard]] bool holds(const GumboNode *node) const;
    // The one element that the page says is its content; null where it says nothing, or has its headline outside.
    [[nodiscard]] const GumboNode *content() const { return m_content; }

private:
    // By what an element is called.
    enum class Called { Otherwise, Stranger, Box, Pointer };
    [[nodiscard]] Called called(const QString &names) const;
    [[nodiscard]] bool isEdgeOfPage(const GumboNode *node) const;
    void look(const GumboNode *node, QList<const GumboNode *> &contents, int depth);

    const GumboNode *m_content = nullptr;
    qsizetype m_letters = 0;
    int m_articles = 0;
    int m_headings = 0; // of the first level
    mutable int m_kept = 0;
    mutable QHash<QString, Called> m_known;
};

// Whether the address sends a page to somebody instead of leading to one.
[[nodiscard]] bool sharesAPage(const QString &address);

// "Advertisement", alone on its line.
[[nodiscard]] bool isNoticeOfAdvertisement(const QString &line);

} // namespace formats
