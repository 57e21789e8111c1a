// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The little of CSS that says something about structure: bold, hidden, list levels of word processors. Rules about
// elements, classes and names, for a window on a screen; everything else of a style sheet is skipped. Any thread.
#pragma once

#include "core/table.h"
#include "formats/html_hiding.h"
#include "formats/html_selectors.h"

#include <QByteArray>
#include <QHash>

#include <optional>

struct GumboInternalNode;

namespace formats {

struct Style
{
    enum class Raise { Baseline, Superscript, Subscript };

    std::optional<bool> bold;
    std::optional<bool> italic;
    bool strike = false;
    std::optional<Raise> raise;
    Hiding hiding;
    std::optional<bool> preformatted; // line ends count
    std::optional<bool> ownLine;      // begins and ends one, whatever the element is
    bool monospace = false;
    std::optional<core::Align> align; // Start and End as if left to right
    core::Direction direction = core::Direction::Auto;
    bool forcesDirection = false; // on letters of the other one too
    int outline = 0;              // of a heading in all but name; from 1
    int listLevel = 0;            // of a paragraph that is an item; from 1
    QByteArray list;              // its list in the style sheet
    bool listMarker = false;      // the letters in front of an item
    QByteArray part;              // "footnote-list", "comment": what a word processor calls this element

    friend bool operator==(const Style &, const Style &) = default;
};

class StyleSheet
{
public:
    // The content of <style> elements.
    explicit StyleSheet(const QByteArray &css = {});

    // The element's own style and what the sheet says of it, without what it inherits.
    [[nodiscard]] Style of(const GumboInternalNode *element) const;
    // Whether a word processor's list counts; nothing when the sheet does not say.
    [[nodiscard]] std::optional<bool> isOrdered(const QByteArray &list, int level) const;

private:
    void readRule(const QByteArray &selectors, const QByteArray &declarations);

    struct Further
    {
        Selector selector;
        Style style;
    };

    QHash<QByteArray, Style> m_rules;            // "p", ".name", "p.name"
    QHash<QByteArray, QList<Further>> m_further; // all others, by their key
    mutable int m_steps = 5'000'000;             // looks at elements for these; nobody's page needs as many
    QHash<QByteArray, bool> m_ordered;           // "l0:level1"
    mutable QHash<QByteArray, Style> m_read;     // style attributes met before
};

} // namespace formats
