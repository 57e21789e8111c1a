// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Selectors of a style sheet that look further than one name: "#a", "p.b.c", ".a .b", ".a > p". Whatever asks how a
// page is used (":hover") or what stands beside is none. Values, any thread.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

struct GumboInternalNode;

namespace formats {

class Selector
{
public:
    // In lower case. Nothing when it is one that is not known.
    [[nodiscard]] static std::optional<Selector> from(const QByteArray &text);

    // A name that every element it is about has: "#a", ".b" or "p".
    [[nodiscard]] QByteArray key() const;
    // Of two that are about one element the heavier counts.
    [[nodiscard]] int weight() const;
    // Each look at an element takes one from the steps; without any left it is about nothing.
    [[nodiscard]] bool isAbout(const GumboInternalNode *element, int &steps) const;

    // What one name, one class and both weigh.
    static constexpr int weightOfName = 1;
    static constexpr int weightOfClass = 100;

private:
    struct Part
    {
        QByteArray name;
        QByteArray id;
        QList<QByteArray> classes;
        bool child = false; // stands in the one before itself, not somewhere inside
    };
    [[nodiscard]] static bool fits(const Part &part, const GumboInternalNode *element);

    QList<Part> m_parts; // from the innermost on
};

} // namespace formats
