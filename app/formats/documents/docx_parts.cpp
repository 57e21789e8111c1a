// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/docx_parts.h"

#include "formats/documents/text_decoding.h"
#include "formats/inline_html.h"

#include <algorithm>

namespace formats {

namespace {

constexpr char xmlHead[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

struct StyleLine
{
    const char *id;
    const char *name; // Word knows its own styles by these, in every language
    const char *paragraph;
    const char *run;
};

constexpr StyleLine paragraphStyles[] = {
    {"Kicker", "Kicker", "<w:keepNext/><w:spacing w:after=\"40\"/>",
     "<w:color w:val=\"555555\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"},
    {"Title", "Title", "<w:spacing w:before=\"0\" w:after=\"120\"/>",
     "<w:b/><w:bCs/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>"},
    {"Subtitle", "Subtitle", "<w:spacing w:after=\"160\"/>", "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"},
    {"Byline", "Byline", "<w:spacing w:after=\"240\"/>", "<w:color w:val=\"555555\"/>"},
    {"Heading2", "heading 2", "<w:keepNext/><w:spacing w:before=\"320\" w:after=\"120\"/><w:outlineLvl w:val=\"1\"/>",
     "<w:b/><w:bCs/><w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/>"},
    {"Heading3", "heading 3", "<w:keepNext/><w:spacing w:before=\"280\" w:after=\"100\"/><w:outlineLvl w:val=\"2\"/>",
     "<w:b/><w:bCs/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>"},
    {"Heading4", "heading 4", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"3\"/>",
     "<w:b/><w:bCs/>"},
    {"Quote", "Quote", "<w:ind w:left=\"567\" w:right=\"567\"/>", "<w:i/><w:iCs/>"},
    {"PullQuote", "Pull Quote", "<w:spacing w:before=\"240\" w:after=\"240\"/><w:ind w:left=\"567\" w:right=\"567\"/>",
     "<w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"},
    {"QuoteSource", "Quote Source", "<w:ind w:left=\"567\" w:right=\"567\"/>", "<w:color w:val=\"555555\"/>"},
    {"ListParagraph", "List Paragraph", "<w:contextualSpacing/>", ""},
    {"Caption", "caption", "<w:spacing w:after=\"200\"/>", "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"},
    {"SourceCode", "Source Code", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>",
     "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/><w:sz w:val=\"20\"/>"},
    {"Separator", "Separator",
     "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"999999\"/></w:pBdr>", ""},
    {"FootnoteText", "footnote text", "<w:spacing w:after=\"40\"/>", "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"},
};

constexpr StyleLine letterStyles[] = {
    {"Hyperlink", "Hyperlink", "", "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/>"},
    {"VerbatimChar", "Verbatim Char", "",
     "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>"},
    {"FootnoteReference", "footnote reference", "", "<w:vertAlign w:val=\"superscript\"/>"},
};

QByteArray styleOf(const StyleLine &line, const char *type, const char *base)
{
    QByteArray style = QByteArray("<w:style w:type=\"") + type + "\" w:styleId=\"" + line.id + "\"><w:name w:val=\""
                       + line.name + "\"/>" + base + "<w:qFormat/>";
    if (*line.paragraph)
        style += QByteArray("<w:pPr>") + line.paragraph + "</w:pPr>";
    if (*line.run)
        style += QByteArray("<w:rPr>") + line.run + "</w:rPr>";
    return style + "</w:style>";
}

} // namespace

QString xmlText(const QString &text)
{
    QString kept = withoutHalves(text);
    kept.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && code != u'\n' && code != u'\t') || code >= 0xfffe;
    });
    return kept;
}

QByteArray stylesPart(const QString &language)
{
    QByteArray part =
        QByteArray(xmlHead) + "<w:styles xmlns:w=\"" + wordNames
        + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
          "<w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\" w:eastAsia=\"Georgia\" w:cs=\"Times New Roman\"/>"
          "<w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/>";
    if (!language.isEmpty()) {
        const char *which = core::isRightToLeft(language) ? "w:bidi" : "w:val";
        part += QByteArray("<w:lang ") + which + "=\"" + escapedAttribute(xmlText(language)) + "\"/>";
    }
    part +=
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"140\" w:line=\"288\" w:lineRule=\"auto\"/>"
        "</w:pPr></w:pPrDefault></w:docDefaults>"
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name "
        "w:val=\"Normal\"/><w:qFormat/></w:style>"
        "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
        "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>"
        "<w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/>"
        "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
        "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>"
        "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>";
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        part += QByteArray("<w:") + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"999999\"/>";
    part += "</w:tblBorders></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>";
    for (const StyleLine &line : paragraphStyles)
        part += styleOf(line, "paragraph", "<w:basedOn w:val=\"Normal\"/>");
    for (const StyleLine &line : letterStyles)
        part += styleOf(line, "character", "<w:basedOn w:val=\"DefaultParagraphFont\"/>");
    return part + "</w:styles>";
}

QByteArray numberingPart(const QList<ListBeginning> &numberedLists)
{
    QByteArray part = QByteArray(xmlHead) + "<w:numbering xmlns:w=\"" + wordNames + "\">";
    for (const bool ordered : {false, true}) {
        part += QByteArray("<w:abstractNum w:abstractNumId=\"") + (ordered ? '1' : '0')
                + "\"><w:multiLevelType w:val=\"multilevel\"/>";
        for (int level = 0; level < 9; ++level) {
            const QByteArray number = QByteArray::number(level);
            const QByteArray sign = ordered ? '%' + QByteArray::number(level + 1) + '.' : QByteArray("\xe2\x80\xa2");
            part += "<w:lvl w:ilvl=\"" + number + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                    + (ordered ? "decimal" : "bullet") + "\"/><w:lvlText w:val=\"" + sign
                    + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" + QByteArray::number(567 * (level + 1))
                    + "\" w:hanging=\"397\"/></w:pPr></w:lvl>";
        }
        part += "</w:abstractNum>";
    }
    part += "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    for (qsizetype list = 0; list < numberedLists.size(); ++list) {
        const ListBeginning &begins = numberedLists.at(list);
        part += "<w:num w:numId=\"" + QByteArray::number(firstNumber + list) + "\"><w:abstractNumId w:val=\""
                + (begins.ordered ? '1' : '0') + "\"/>";
        for (int level = 0; level < 9 && begins.ordered; ++level)
            part += "<w:lvlOverride w:ilvl=\"" + QByteArray::number(level) + "\"><w:startOverride w:val=\""
                    + QByteArray::number(level == begins.level ? begins.number : 1) + "\"/></w:lvlOverride>";
        part += "</w:num>";
    }
    return part + "</w:numbering>";
}

QByteArray contentTypesPart(const QSet<QByteArray> &pictureSuffixes)
{
    QByteArray part =
        QByteArray(xmlHead)
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    QByteArrayList suffixes = pictureSuffixes.values();
    std::sort(suffixes.begin(), suffixes.end());
    for (const QByteArray &suffix : std::as_const(suffixes))
        part += "<Default Extension=\"" + suffix + "\" ContentType=\"image/" + suffix + "\"/>";
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    for (const char *name : {"document.main", "styles", "numbering", "footnotes", "settings"}) {
        const QByteArray file = QByteArray(name) == "document.main" ? QByteArray("document") : QByteArray(name);
        part += "<Override PartName=\"/word/" + file + ".xml\" ContentType=\"" + word + name + "+xml\"/>";
    }
    return part
           + "<Override PartName=\"/docProps/core.xml\" "
             "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
}

QByteArray packageRelationsPart()
{
    return QByteArray(xmlHead)
           + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
             "<Relationship Id=\"rId1\" Type=\""
           + relationNames
           + "/officeDocument\" Target=\"word/document.xml\"/>"
             "<Relationship Id=\"rId2\" "
             "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
             "Target=\"docProps/core.xml\"/></Relationships>";
}

QByteArray propertiesPart(const core::Story &story)
{
    QByteArray part = QByteArray(xmlHead)
                      + "<cp:coreProperties "
                        "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">";
    const auto add = [&part](const char *name, const QString &text) {
        if (!text.isEmpty())
            part += QByteArray("<") + name + '>' + escapedText(xmlText(text)) + "</" + name + '>';
    };
    add("dc:title", story.headline);
    add("dc:creator", story.byline);
    add("dc:language", story.language);
    add("cp:keywords", story.tags.join(QLatin1String(", ")));
    return part + "</cp:coreProperties>";
}

QByteArray settingsPart()
{
    return QByteArray(xmlHead) + "<w:settings xmlns:w=\"" + wordNames
           + "\"><w:footnotePr><w:footnote w:id=\"0\"/>"
             "<w:footnote w:id=\"1\"/></w:footnotePr><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
             "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
}

} // namespace formats
