// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of a document of RTF while it is read: groups in groups, letters between words. The inside of readRtf();
// one thread.
#pragma once

#include "formats/documents/document_builder.h"
#include "formats/documents/rtf_looks.h"
#include "formats/documents/rtf_text.h"
#include "formats/documents/rtf_tokens.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace formats::rtf {

constexpr qsizetype longestName = 1'000; // of fonts, styles and the like

// Where the letters of a group go.
enum class Place {
    Text,
    Skip,   // nothing in the group is read
    Silent, // only groups within may hold text
    Fonts,
    Styles,
    Lists,
    Title,
    Author,
    Instruction, // of a field
    ListText,
    Remark,
    Furniture,
    Picture,
    PropertyName,
    PropertyValue
};

// One way in which a list is called in the text: "\\ls3". What it says of a level stands before what the list says.
struct RtfOverride
{
    int list = 0;
    QHash<int, int> starts;  // by level: counting begins anew there, with this number
    QHash<int, int> formats; // by level
};

// What is to be done when a group ends.
enum class Closing { Nothing, Note, Box, Field, Picture, Property, Remark, Furniture };

struct State
{
    RtfCharacter character;
    RtfParagraph paragraph;
    Place place = Place::Text;
    Closing closing = Closing::Nothing;
    int unicodeSkip = 1;
    bool starred = false; // "\*": skip the group if its word is not known
    QString link;
    QString note;
};

struct Field
{
    QString instruction;
};

class RtfReader
{
public:
    RtfReader(const QByteArray &bytes, const DocumentLimits &limits);
    core::Result<OpenedDocument> read();

private:
    State &state() { return m_states.last(); }
    RtfText &text() { return m_texts.last(); }
    void open();
    void close();

    // --- letters ---
    void takeLetters(const RtfToken &token);
    int codePage();
    void flush();
    void add(const QString &letters);
    void addToText(const QString &letters);

    // --- words ---
    void takeWord(const RtfToken &token);
    void enter(const RtfToken &token, Place place);
    void takeFontWord(const RtfToken &token);
    void takeStyleWord(const RtfToken &token);
    void endStyle();
    void takeListWord(const RtfToken &token);
    void takeOverrideWord(const RtfToken &token);
    void endOverrideLevel();
    void takeTextWord(const RtfToken &token);

    // --- what is made of it ---
    void endParagraph();
    void takeStyle(const RtfParagraph &look, Part &part, bool &generated);
    std::optional<int> countItem(const RtfParagraph &look, const QString &listText);
    std::optional<bool> orderedList(const RtfParagraph &look, const QString &listText) const;
    void endPicture();

    static constexpr int symbolPage = -2;

    RtfTokens m_tokens;
    DocumentBuilder m_builder;
    core::Patience m_patience;
    QList<State> m_states;
    QList<RtfText> m_texts;
    QList<Field> m_fields;
    QByteArray m_bytes; // letters in the font's code page, not decoded yet
    int m_skip = 0;     // letters that follow \u for older programs
    int m_codePage = 1252;
    int m_defaultFont = 0;
    int m_language = 0;
    int m_font = 0; // being defined
    QHash<int, int> m_fontPages;
    RtfStyle m_style; // being defined
    int m_styleNumber = 0;
    QHash<int, RtfStyle> m_styles;
    QSet<int> m_codeStyles;
    QList<int> m_levels; // of the list being defined
    QHash<int, QList<int>> m_lists;
    QList<int> m_levelStarts;            // where they begin
    QHash<int, QList<int>> m_listStarts; // by list
    // The last numbers by list, or by what it is called in the text where it has no entry; -1 for none.
    QHash<std::pair<bool, int>, QList<int>> m_counts;
    RtfOverride m_override; // being defined
    bool m_inOverride = false;
    int m_overrideLevel = -1;
    std::optional<int> m_overrideStart; // of that level, if it is to begin anew
    bool m_overrideRestarts = false;
    QHash<int, RtfOverride> m_overrides; // by number in the text
    QSet<int> m_begun;                   // those that items had already
    RtfCellEdge m_edge;
    QString m_listText;
    QString m_title;
    QString m_author;
    QString m_aside;
    QString m_propertyName;
    QString m_propertyValue;
    QString m_alt;
    QByteArray m_pictureHex;
    QByteArray m_pictureBytes;
    int m_notes = 0;
    bool m_wasRevised = false;
};

} // namespace formats::rtf
