// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the styles of an OpenDocument text say of its paragraphs and runs (ODF 1.3 part 3, 16). The look of named styles
// is not taken over; automatic styles are what the writer set by hand. Values, any thread.
#pragma once

#include "formats/documents/docx_styles.h"

namespace formats {

class OdtStyles
{
public:
    void read(const XmlNode &styles); // office:styles or office:automatic-styles

    [[nodiscard]] ParagraphLook paragraph(const QString &name) const; // list: the list style's name
    [[nodiscard]] RunLook run(const QString &name) const;
    [[nodiscard]] bool isTableHeading(const QString &paragraphStyle) const;
    // Whether this level of a list is numbered; nothing when it carries no sign.
    [[nodiscard]] std::optional<bool> isOrdered(const QString &list, int level) const;
    // The number this level of a list begins with.
    [[nodiscard]] int startOf(const QString &list, int level) const;
    [[nodiscard]] bool knowsList(const QString &list) const { return m_lists.contains(list); }

private:
    struct Style
    {
        QString displayName;
        QString parent;
        bool automatic = false;
        int outline = 0;
        ParagraphLook look;
    };
    enum class Level { None, Bullet, Number };

    QHash<QString, Style> m_paragraphs;
    QHash<QString, Style> m_texts;
    RunLook m_default;
    QHash<QString, QHash<int, Level>> m_lists;
    QHash<QString, QHash<int, int>> m_starts; // where they are not 1
};

} // namespace formats
