// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/rtf_reader.h"

#include "formats/documents/code_pages.h"
#include "formats/documents/docx_text.h"
#include "formats/documents/rtf_text.h"

#include <QSet>

#include <algorithm>

namespace formats {

using core::Error;
using core::Result;

namespace {

constexpr qsizetype deepestGroup = 2'000;
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

const QHash<QByteArray, Place> &places()
{
    static const QHash<QByteArray, Place> table = [] {
        QHash<QByteArray, Place> known{{"fonttbl", Place::Fonts},     {"stylesheet", Place::Styles},
                                       {"listtable", Place::Lists},   {"listoverridetable", Place::Lists},
                                       {"info", Place::Silent},       {"title", Place::Title},
                                       {"author", Place::Author},     {"fldinst", Place::Instruction},
                                       {"listtext", Place::ListText}, {"pntext", Place::ListText},
                                       {"annotation", Place::Remark}, {"pict", Place::Picture},
                                       {"shp", Place::Silent},        {"shpinst", Place::Silent},
                                       {"shpgrp", Place::Silent},     {"upr", Place::Silent},
                                       {"ud", Place::Text},           {"picprop", Place::Silent},
                                       {"sp", Place::Silent},         {"sn", Place::PropertyName},
                                       {"sv", Place::PropertyValue},  {"shppict", Place::Text},
                                       {"shptxt", Place::Text},       {"footnote", Place::Text},
                                       {"field", Place::Text},        {"fldrslt", Place::Text},
                                       {"pn", Place::Silent},         {"cs", Place::Styles}};
        for (const char *name : {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"})
            known.insert(name, Place::Furniture);
        for (const char *name : {"colortbl",  "filetbl",   "nonshppict", "shprslt",      "objdata",
                                 "object",    "bkmkstart", "bkmkend",    "xe",           "tc",
                                 "tcn",       "txe",       "rxe",        "atnid",        "atnauthor",
                                 "atrfstart", "atrfend",   "atnicn",     "atndate",      "atnref",
                                 "atntime",   "atnparent", "ftnsep",     "ftnsepc",      "ftncn",
                                 "aftnsep",   "aftnsepc",  "aftncn",     "rsidtbl",      "generator",
                                 "xmlnstbl",  "themedata", "datastore",  "revtbl",       "listpicture",
                                 "operator",  "keywords",  "comment",    "doccomm",      "subject",
                                 "category",  "company",   "manager",    "nonesttables", "nesttableprops",
                                 "fontemb",   "falt",      "panose",     "leveltext",    "levelnumbers",
                                 "listname",  "template",  "background", "pgptbl",       "mmathPr",
                                 "do",        "userprops", "private",    "latentstyles", "colorschememapping",
                                 "fldtype",   "datafield"})
            known.insert(name, Place::Skip);
        return known;
    }();
    return table;
}

// Words that are one letter of the text.
QString letterOf(QByteArrayView word)
{
    static const QHash<QByteArray, QString> letters{
        {"tab", QStringLiteral("\t")},         {"line", QStringLiteral("\n")},
        {"lbr", QStringLiteral("\n")},         {"~", QString(QChar(0xa0))},
        {"-", QString(QChar(0xad))},           {"_", QString(QChar(0x2011))},
        {"emdash", QString(QChar(0x2014))},    {"endash", QString(QChar(0x2013))},
        {"lquote", QString(QChar(0x2018))},    {"rquote", QString(QChar(0x2019))},
        {"ldblquote", QString(QChar(0x201c))}, {"rdblquote", QString(QChar(0x201d))},
        {"bullet", QString(QChar(0x2022))},    {"emspace", QString(QChar(0x2003))},
        {"enspace", QString(QChar(0x2002))},   {"qmspace", QString(QChar(0x2005))},
        {"zwj", QString(QChar(0x200d))},       {"zwnj", QString(QChar(0x200c))},
        {"ltrmark", QString(QChar(0x200e))},   {"rtlmark", QString(QChar(0x200f))},
        {"zwbo", QString(QChar(0x200b))},      {"zwnbo", QString(QChar(0x2060))},
        {"page", QStringLiteral(" ")},         {"column", QStringLiteral(" ")}};
    return letters.value(word.toByteArray());
}

class RtfReader
{
public:
    RtfReader(const QByteArray &bytes, const DocumentLimits &limits)
        : m_tokens(bytes)
        , m_builder(DocumentKind::Rtf, limits)
    {
        m_states.append(State{});
        m_texts.append(RtfText{});
    }

    Result<OpenedDocument> read()
    {
        for (RtfToken token = m_tokens.next(); token.kind != RtfToken::Kind::End; token = m_tokens.next()) {
            switch (token.kind) {
            case RtfToken::Kind::Open:
                flush();
                if (m_states.size() > deepestGroup)
                    return Error{Error::Kind::Invalid,
                                 QStringLiteral("too big: RTF with groups too deep in each other")};
                open();
                break;
            case RtfToken::Kind::Close:
                flush();
                m_skip = 0;
                if (m_states.size() > 1)
                    close();
                break;
            case RtfToken::Kind::Letters:
                takeLetters(token);
                break;
            case RtfToken::Kind::Binary:
                if (state().place == Place::Picture)
                    m_pictureBytes = token.letters.toByteArray();
                break;
            default:
                takeWord(token);
            }
            if (m_builder.isFull())
                break;
        }
        flush();
        while (m_states.size() > 1)
            close();
        endParagraph();
        m_builder.setProperties(m_title, m_author);
        return m_builder.finish(m_texts.last().take());
    }

private:
    State &state() { return m_states.last(); }
    RtfText &text() { return m_texts.last(); }

    void open()
    {
        State inner = state();
        inner.closing = Closing::Nothing;
        inner.starred = false;
        m_states.append(inner);
    }

    void close()
    {
        const State ended = m_states.takeLast();
        switch (ended.closing) {
        case Closing::Nothing:
            break;
        case Closing::Note:
        case Closing::Box: {
            m_states.append(ended);
            endParagraph();
            m_states.removeLast();
            const QList<Part> parts = m_texts.takeLast().take();
            if (ended.closing == Closing::Note)
                m_builder.takeNote(ended.note, parts);
            else
                text().after += parts;
            break;
        }
        case Closing::Field:
            m_fields.removeLast();
            break;
        case Closing::Picture:
            endPicture();
            break;
        case Closing::Property:
            if (m_propertyName == QLatin1String("wzDescription"))
                m_alt = m_propertyValue.simplified();
            m_propertyValue.clear();
            break;
        case Closing::Remark:
        case Closing::Furniture:
            if (!m_aside.trimmed().isEmpty())
                m_builder.drop(ended.closing == Closing::Remark ? Dropped::Remarks : Dropped::Furniture, m_aside);
            m_aside.clear();
            break;
        }
        if (ended.place == Place::Styles && state().place == Place::Styles)
            endStyle();
    }

    // --- letters ---

    void takeLetters(const RtfToken &token)
    {
        if (state().place == Place::Skip)
            return;
        if (token.letters.isEmpty()) {
            if (m_skip > 0)
                --m_skip;
            else
                m_bytes.append(token.hex);
            return;
        }
        const qsizetype skipped = std::min<qsizetype>(m_skip, token.letters.size());
        m_skip -= int(skipped);
        m_bytes.append(token.letters.sliced(skipped));
    }

    int codePage()
    {
        const RtfCharacter &look = state().character;
        int font = look.rightToLeft && look.fontComplex >= 0 ? look.fontComplex : look.font;
        if (font < 0)
            font = m_defaultFont;
        const int page = m_fontPages.value(font, 0);
        return page != 0 ? page : m_codePage;
    }

    void flush()
    {
        if (m_bytes.isEmpty())
            return;
        const QByteArray bytes = std::exchange(m_bytes, {});
        if (state().place == Place::Picture) {
            m_pictureHex += bytes;
            return;
        }
        if (state().place == Place::Text && codePage() == symbolPage) {
            QString signs;
            for (const char byte : bytes)
                signs += QChar(char16_t(0xf000 + static_cast<unsigned char>(byte)));
            add(signs);
            return;
        }
        const auto letters = fromCodePage(bytes, codePage());
        add(letters ? *letters : fromCodePage(bytes, 1252).value_or(QString()));
    }

    void add(const QString &letters)
    {
        const auto addTo = [&](QString &target) {
            if (target.size() < longestName)
                target += letters;
        };
        switch (state().place) {
        case Place::Text:
            addToText(letters);
            break;
        case Place::Fonts:
        case Place::Skip:
        case Place::Silent:
        case Place::Lists:
        case Place::Picture:
            break;
        case Place::Styles:
            addTo(m_style.name);
            break;
        case Place::Title:
            addTo(m_title);
            break;
        case Place::Author:
            addTo(m_author);
            break;
        case Place::Instruction:
            if (!m_fields.isEmpty() && m_fields.last().instruction.size() < 5 * longestName)
                m_fields.last().instruction += letters;
            break;
        case Place::ListText:
            addTo(m_listText);
            break;
        case Place::Remark:
        case Place::Furniture:
            addTo(m_aside);
            break;
        case Place::PropertyName:
            addTo(m_propertyName);
            break;
        case Place::PropertyValue:
            addTo(m_propertyValue);
            break;
        }
    }

    void addToText(const QString &letters)
    {
        const RtfCharacter &look = state().character;
        if (look.deleted || look.hidden) {
            if (!letters.trimmed().isEmpty())
                m_builder.drop(look.deleted ? Dropped::Remarks : Dropped::HiddenText, letters);
            return;
        }
        if (look.revised && !m_wasRevised)
            m_builder.drop(Dropped::Remarks);
        m_wasRevised = look.revised;
        core::Marks marks;
        marks.bold = look.bold || (look.rightToLeft && look.boldComplex);
        marks.italic = look.italic || (look.rightToLeft && look.italicComplex);
        marks.strike = look.strike;
        marks.superscript = look.superscript;
        marks.subscript = look.subscript;
        marks.code = look.code;
        marks.href = state().link;
        const RtfStyle style = m_styles.value(state().paragraph.style);
        int language = look.rightToLeft ? look.languageComplex : look.language;
        if (language == 0)
            language = look.rightToLeft ? style.languageComplex : style.language;
        marks.language = languageOfNumber(language != 0 ? language : m_language);
        addText(text().spans, letters, marks);
    }

    // --- words ---

    void takeWord(const RtfToken &token)
    {
        if (token.is("u") && state().place != Place::Skip) {
            flush();
            m_skip = state().unicodeSkip;
            add(QString(QChar(char16_t(token.number))));
            return;
        }
        if (m_skip > 0) {
            --m_skip; // a word stands for the letter in older programs
            return;
        }
        flush();
        State &now = state();
        if (now.place == Place::Skip)
            return;
        if (token.is("*")) {
            now.starred = true;
            return;
        }
        const bool starred = std::exchange(now.starred, false);
        if (const auto place = places().constFind(token.word.toByteArray()); place != places().cend()) {
            enter(token, *place);
            return;
        }
        if (starred) {
            now.place = Place::Skip;
            return;
        }
        if (token.is("uc"))
            now.unicodeSkip = std::clamp(token.number, 0, 16);
        else if (token.is("ansicpg"))
            m_codePage = token.number;
        else if (token.is("mac"))
            m_codePage = 10000;
        else if (token.is("pc"))
            m_codePage = 437;
        else if (token.is("pca"))
            m_codePage = 850;
        else if (token.is("deff"))
            m_defaultFont = token.number;
        else if (token.is("deflang"))
            m_language = token.number;
        else if (now.place == Place::Fonts)
            takeFontWord(token);
        else if (now.place == Place::Styles)
            takeStyleWord(token);
        else if (now.place == Place::Lists)
            takeListWord(token);
        else if (const QString letter = letterOf(token.word); !letter.isEmpty())
            add(letter);
        else
            takeTextWord(token);
    }

    void enter(const RtfToken &token, Place place)
    {
        State &now = state();
        if (token.is("cs")) {
            // In the text the word only names a style.
            if (now.place == Place::Styles) {
                m_style.ofLetters = true;
                m_styleNumber = token.number;
            } else {
                now.character.code = m_codeStyles.contains(token.number);
            }
            return;
        }
        if (token.is("object")) {
            m_builder.drop(Dropped::Frames);
        } else if (token.is("footnote")) {
            if (now.place != Place::Text || m_texts.size() > 20) {
                now.place = Place::Skip;
                return;
            }
            now.note = QString::number(++m_notes);
            now.closing = Closing::Note;
            now.link.clear();
            now.paragraph = {};
            text().spans.append(m_builder.callNote(now.note));
            m_texts.append(RtfText{});
        } else if (token.is("shptxt")) {
            if (m_texts.size() > 20) {
                now.place = Place::Skip;
                return;
            }
            now.closing = Closing::Box;
            now.paragraph = {};
            m_texts.append(RtfText{});
        } else if (token.is("field")) {
            now.closing = Closing::Field;
            m_fields.append(Field{});
            return;
        } else if (token.is("fldrslt")) {
            const QString instruction = m_fields.isEmpty() ? QString() : m_fields.last().instruction;
            const QString word = instruction.trimmed().section(QLatin1Char(' '), 0, 0).toUpper();
            static const QStringList furniture{QStringLiteral("TOC"), QStringLiteral("PAGE"), QStringLiteral("INDEX"),
                                               QStringLiteral("NUMPAGES")};
            if (furniture.contains(word))
                now.place = Place::Skip;
            else if (const QString link = m_builder.takeLink(addressOfField(instruction)); !link.isEmpty())
                now.link = link;
            return;
        } else if (token.is("pict")) {
            now.closing = Closing::Picture;
            m_alt.clear();
            m_pictureHex.clear();
            m_pictureBytes.clear();
        } else if (token.is("sv")) {
            now.closing = Closing::Property;
            m_propertyValue.clear();
        } else if (token.is("sn")) {
            m_propertyName.clear();
        } else if (token.is("listtext") || token.is("pntext")) {
            m_listText.clear();
        } else if (place == Place::Remark || place == Place::Furniture) {
            now.closing = place == Place::Remark ? Closing::Remark : Closing::Furniture;
            m_aside.clear();
        } else if (token.is("shppict")) {
            return; // what is inside speaks for itself
        }
        now.place = place;
    }

    void takeFontWord(const RtfToken &token)
    {
        if (token.is("f"))
            m_font = token.number;
        else if (token.is("fcharset"))
            m_fontPages.insert(m_font, token.number == 2 ? symbolPage : codePageOfCharset(token.number));
        else if (token.is("cpg") && m_fontPages.value(m_font) == 0)
            m_fontPages.insert(m_font, token.number);
    }

    void takeStyleWord(const RtfToken &token)
    {
        if (token.is("s"))
            m_styleNumber = token.number;
        else if (token.is("sbasedon"))
            m_style.base = token.number;
        else if (token.is("outlinelevel"))
            m_style.outline = token.number;
        else if (token.is("lang"))
            m_style.language = token.number;
        else if (token.is("alang"))
            m_style.languageComplex = token.number;
        else if (token.is("ds") || token.is("ts"))
            m_styleNumber = -1; // of sections and tables
    }

    void endStyle()
    {
        m_style.name = m_style.name.section(QLatin1Char(';'), 0, 0).trimmed();
        if (m_style.ofLetters) {
            if (isCodeStyle(m_style.name))
                m_codeStyles.insert(m_styleNumber);
        } else if (m_styleNumber >= 0) {
            m_styles.insert(m_styleNumber, m_style);
        }
        m_style = {};
        m_styleNumber = 0;
    }

    void takeListWord(const RtfToken &token)
    {
        if (token.is("list")) {
            m_levels.clear();
        } else if (token.is("listlevel")) {
            m_levels.append(0);
        } else if ((token.is("levelnfc") || token.is("levelnfcn")) && !m_levels.isEmpty()) {
            m_levels.last() = token.number;
        } else if (token.is("listid")) {
            m_listId = token.number;
            if (!m_levels.isEmpty())
                m_lists.insert(m_listId, std::exchange(m_levels, {}));
        } else if (token.is("ls")) {
            m_overrides.insert(token.number, m_listId);
        }
    }

    void takeTextWord(const RtfToken &token)
    {
        State &now = state();
        if (now.place != Place::Text) {
            static_cast<void>(now.paragraph.take(token) || now.character.take(token, m_defaultFont));
            return;
        }
        if (token.is("par") || token.is("sect")) {
            if (!now.character.deleted)
                endParagraph();
        } else if (token.is("cell") || token.is("nestcell")) {
            if (text().hasOpenParagraph()) {
                now.paragraph.inTable = true;
                endParagraph();
            }
            if (token.is("cell"))
                text().endCell();
        } else if (token.is("row")) {
            text().endRow();
        } else if (token.is("trowd")) {
            text().beginRow();
            m_edge = {};
        } else if (token.is("trhdr")) {
            text().setHead();
        } else if (token.is("clmrg")) {
            m_edge.goesOnRight = true;
        } else if (token.is("clvmrg")) {
            m_edge.goesOnBelow = true;
        } else if (token.is("cellx")) {
            m_edge.right = token.number;
            text().addEdge(std::exchange(m_edge, {}));
        } else if (!now.paragraph.take(token)) {
            now.character.take(token, m_defaultFont);
        } else if (token.is("pard")) {
            m_listText.clear();
        }
    }

    // --- what is made of it ---

    void endParagraph()
    {
        const RtfParagraph &look = state().paragraph;
        m_builder.count();
        Part part;
        part.align = look.align;
        if (look.rightToLeft.value_or(false)) // the other way is written everywhere and says nothing
            part.block.direction = core::Direction::RightToLeft;
        bool generated = false;
        takeStyle(look, part, generated);
        const QString listText = std::exchange(m_listText, {}).trimmed();
        if (part.role == Role::Text) {
            if (const auto ordered = orderedList(look, listText)) {
                part.role = Role::ListItem;
                part.block.level = std::clamp(look.listLevel, 0, 8);
                part.block.ordered = *ordered;
            }
        }
        if (generated) {
            m_builder.drop(Dropped::Furniture, core::plainText(text().spans));
            text().spans.clear();
        }
        text().endParagraph(part, look);
    }

    void takeStyle(const RtfParagraph &look, Part &part, bool &generated)
    {
        int outline = look.outline;
        int number = look.style;
        for (int depth = 0; depth < 30 && m_styles.contains(number); ++depth) {
            const RtfStyle style = m_styles.value(number);
            generated = generated || (depth == 0 && isGeneratedStyle(style.name));
            if (const auto role = roleOfStyle(style.name)) {
                part.role = role->first;
                part.block.level = role->second;
                return;
            }
            if (outline < 0)
                outline = style.outline;
            number = style.base;
        }
        if (outline >= 0 && outline < 9) {
            part.role = Role::Heading;
            part.block.level = outline + 1;
        }
    }

    std::optional<bool> orderedList(const RtfParagraph &look, const QString &listText) const
    {
        const auto levels = m_lists.constFind(m_overrides.value(look.list, -1));
        if (look.list > 0 && levels != m_lists.cend()) {
            const int format = levels->value(std::clamp<qsizetype>(look.listLevel, 0, 8), 23);
            if (format == 255 && listText.isEmpty())
                return std::nullopt;
            return format != 23 && format != 255;
        }
        if (look.oldList)
            return look.oldList;
        if (listText.isEmpty())
            return look.list > 0 ? std::optional(false) : std::nullopt;
        return listText.front().isLetterOrNumber() && listText != QLatin1String("o");
    }

    void endPicture()
    {
        const QByteArray bytes = m_pictureBytes.isEmpty() ? QByteArray::fromHex(m_pictureHex) : m_pictureBytes;
        m_pictureHex.clear();
        m_pictureBytes.clear();
        if (bytes.isEmpty())
            return;
        Part part;
        part.role = Role::Picture;
        part.block.picture.alt = m_alt;
        part.block.picture.media = m_builder.takePicture(QStringLiteral("picture"), bytes);
        if (part.block.picture.isEmpty())
            return;
        (core::plainText(text().spans).trimmed().isEmpty() ? text().before : text().after).append(part);
    }

    static constexpr int symbolPage = -2;

    RtfTokens m_tokens;
    DocumentBuilder m_builder;
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
    int m_listId = 0;
    QHash<int, QList<int>> m_lists;
    QHash<int, int> m_overrides;
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

} // namespace

Result<OpenedDocument> readRtf(const QByteArray &bytes, const DocumentLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return Error{Error::Kind::Invalid, QStringLiteral("too big: the document")};
    return RtfReader(bytes, limits).read();
}

} // namespace formats
