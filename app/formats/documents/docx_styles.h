// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the styles and the numbering of a Word document say of its paragraphs and runs (ECMA-376 part 1, 17.7 and 17.9).
// Styles tell what a paragraph is; their look is not taken over. Values, any thread.
#pragma once

#include "formats/documents/document_builder.h"
#include "formats/documents/xml_tree.h"

#include <optional>

namespace formats {

enum class Vertical { Baseline, Sub, Super };

// Each is set only where the document says it.
struct RunLook
{
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> strike;
    std::optional<bool> hidden;
    std::optional<bool> rightToLeft;
    std::optional<bool> code;
    std::optional<Vertical> vertical;
    std::optional<QString> language;
    std::optional<QString> complexLanguage; // of right-to-left and other complex scripts

    void read(const XmlNode &properties); // w:rPr
    void inheritFrom(const RunLook &base);
};

struct ParagraphLook
{
    Role role = Role::Text;
    int level = 0;          // of a heading, from 1
    bool generated = false; // a line of a table of contents or an index
    std::optional<bool> rightToLeft;
    std::optional<core::Align> align;
    std::optional<QString> list; // w:numId; "0" takes a paragraph out of a list
    int listLevel = 0;
    bool ruled = false; // has a line above or below
    RunLook run;

    void read(const XmlNode &properties); // w:pPr
};

[[nodiscard]] bool isOn(const XmlNode &toggle); // <w:b/>, <w:b w:val="0"/>

// What a style's name says, in any case: "heading 2", "Intense Quote". Nothing for names that say nothing to us.
[[nodiscard]] std::optional<std::pair<Role, int>> roleOfStyle(const QString &name);
[[nodiscard]] bool isGeneratedStyle(const QString &name);
[[nodiscard]] bool isCodeStyle(const QString &name);

class DocxStyles
{
public:
    // Either may be nullptr.
    DocxStyles(const XmlNode *styles, const XmlNode *numbering);

    [[nodiscard]] const ParagraphLook &paragraph(const QString &styleId) const; // empty: the document's own
    [[nodiscard]] RunLook character(const QString &styleId) const;
    [[nodiscard]] bool hasHeaderRow(const QString &tableStyleId) const;
    // Whether paragraphs of this list are numbered; nothing when they carry no sign at all.
    [[nodiscard]] std::optional<bool> isOrdered(const QString &list, int level) const;
    // The number a level of this list begins with.
    [[nodiscard]] int startOf(const QString &list, int level) const;
    // Whether the list counts anew where others of its kind have counted before.
    [[nodiscard]] bool restarts(const QString &list, int level) const;
    // Lists of one kind go on counting in one another.
    [[nodiscard]] QString kindOf(const QString &list) const { return m_lists.value(list); }

private:
    struct Style
    {
        QString name;
        QString base;
        ParagraphLook look;
        bool ownLevel = false; // says its outline level itself
        bool headerRow = false;
    };
    struct Levels
    {
        QHash<int, QString> formats; // by level, such as "bullet" or "decimal"
        QHash<int, int> starts;      // by level
        QString sameAs;              // a list style that says it
    };
    void readStyles(const XmlNode &styles);
    void readNumbering(const XmlNode &numbering);
    void resolve(const QString &id, int depth);

    QHash<QString, Style> m_styles;
    QHash<QString, ParagraphLook> m_paragraphs; // resolved
    QString m_defaultParagraph;
    RunLook m_defaultRun;
    QHash<QString, Levels> m_abstract;
    QHash<QString, QString> m_lists; // w:numId to w:abstractNumId
    QHash<QString, Levels> m_overrides;
    ParagraphLook m_none;
};

} // namespace formats
