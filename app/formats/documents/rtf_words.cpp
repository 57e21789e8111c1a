// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of RTF: where a group goes, how letters and paragraphs look.
#include "formats/documents/rtf_document.h"

#include "formats/documents/code_pages.h"
#include "formats/documents/docx_text.h"
#include "formats/documents/rtf_text.h"

#include <QSet>

#include <algorithm>

namespace formats::rtf {

using core::Error;
using core::Result;

namespace {

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
                                       {"pn", Place::Silent},         {"cs", Place::Styles},
                                       {"do", Place::Silent},         {"dptxbxtext", Place::Text}};
        for (const char *name : {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"})
            known.insert(name, Place::Furniture);
        const QByteArray skipped =
            "colortbl filetbl nonshppict shprslt objdata object bkmkstart bkmkend xe tc tcn txe "
            "rxe atnid atnauthor atrfstart atrfend atnicn atndate atnref atntime atnparent ftnsep "
            "ftnsepc ftncn aftnsep aftnsepc aftncn rsidtbl generator xmlnstbl themedata datastore "
            "revtbl listpicture operator keywords comment doccomm subject category company "
            "manager nonesttables nesttableprops fontemb falt panose leveltext levelnumbers "
            "listname template background pgptbl mmathPr userprops private latentstyles "
            "colorschememapping fldtype datafield";
        for (const QByteArray &name : skipped.split(' '))
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

} // namespace

void RtfReader::takeWord(const RtfToken &token)
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

void RtfReader::enter(const RtfToken &token, Place place)
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
    } else if (token.is("shptxt") || token.is("dptxbxtext")) { // of today, and of the drawings of Word 95
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

void RtfReader::takeFontWord(const RtfToken &token)
{
    if (token.is("f"))
        m_font = token.number;
    else if (token.is("fcharset"))
        m_fontPages.insert(m_font, token.number == 2 ? symbolPage : codePageOfCharset(token.number));
    else if (token.is("cpg") && m_fontPages.value(m_font) == 0)
        m_fontPages.insert(m_font, token.number);
}

void RtfReader::takeStyleWord(const RtfToken &token)
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

void RtfReader::endStyle()
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

void RtfReader::takeListWord(const RtfToken &token)
{
    if (token.is("listoverride")) {
        m_inOverride = true;
        m_override = {};
        m_overrideLevel = -1;
    } else if (token.is("list")) {
        m_inOverride = false;
        m_levels.clear();
        m_levelStarts.clear();
    } else if (m_inOverride) {
        takeOverrideWord(token);
    } else if (token.is("listlevel")) {
        m_levels.append(0);
        m_levelStarts.append(1);
    } else if ((token.is("levelnfc") || token.is("levelnfcn")) && !m_levels.isEmpty()) {
        m_levels.last() = token.number;
    } else if (token.is("levelstartat") && !m_levelStarts.isEmpty()) {
        m_levelStarts.last() = token.number;
    } else if (token.is("listid")) {
        m_listStarts.insert(token.number, m_levelStarts);
        m_lists.insert(token.number, std::exchange(m_levels, {}));
    }
}

// "{\\listoverride\\listid7\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat4}\\ls3}"; where the
// format of a level is another one, the number stands in that format.
void RtfReader::takeOverrideWord(const RtfToken &token)
{
    constexpr int deepest = 8;
    if (token.is("listid")) {
        m_override.list = token.number;
    } else if (token.is("lfolevel")) {
        endOverrideLevel();
        m_overrideLevel = std::min(m_overrideLevel + 1, deepest);
    } else if (token.is("listoverridestartat")) {
        m_overrideRestarts = true;
    } else if (token.is("levelstartat")) {
        m_overrideStart = token.number;
    } else if ((token.is("levelnfc") || token.is("levelnfcn")) && m_overrideLevel >= 0) {
        m_override.formats.insert(m_overrideLevel, token.number);
    } else if (token.is("ls")) {
        endOverrideLevel();
        m_overrides.insert(token.number, m_override);
    }
}

void RtfReader::endOverrideLevel()
{
    const std::optional<int> start = std::exchange(m_overrideStart, std::nullopt);
    if (std::exchange(m_overrideRestarts, false) && start && m_overrideLevel >= 0)
        m_override.starts.insert(m_overrideLevel, *start);
}

void RtfReader::takeTextWord(const RtfToken &token)
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

} // namespace formats::rtf
