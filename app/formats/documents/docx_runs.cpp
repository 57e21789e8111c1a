// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/docx_text.h"

#include "formats/alternative_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace formats {

using core::Marks;

namespace {

// The signs that Word itself puts in from fonts without letters.
QString symbolFrom(const QString &font, int code)
{
    const int sign = code & 0xff;
    if (font.compare(QLatin1String("Symbol"), Qt::CaseInsensitive) == 0) {
        static const QHash<int, QString> symbols{
            {0xb7, QStringLiteral("•")}, {0xae, QStringLiteral("→")}, {0xac, QStringLiteral("←")},
            {0xb0, QStringLiteral("°")}, {0xb1, QStringLiteral("±")}, {0xb4, QStringLiteral("×")},
            {0xa3, QStringLiteral("≤")}, {0xb3, QStringLiteral("≥")}, {0xb9, QStringLiteral("≠")},
            {0xbb, QStringLiteral("≈")}, {0x61, QStringLiteral("α")}, {0x62, QStringLiteral("β")},
            {0x67, QStringLiteral("γ")}, {0x64, QStringLiteral("δ")}, {0x6d, QStringLiteral("μ")},
            {0x70, QStringLiteral("π")}, {0x57, QStringLiteral("Ω")}, {0x44, QStringLiteral("Δ")},
            {0xd3, QStringLiteral("©")}, {0xd2, QStringLiteral("®")}, {0xd4, QStringLiteral("™")},
            {0xa2, QStringLiteral("′")}, {0xb2, QStringLiteral("″")}, {0xa5, QStringLiteral("∞")}};
        return symbols.value(sign);
    }
    if (font.startsWith(QLatin1String("Wingdings"), Qt::CaseInsensitive)) {
        static const QHash<int, QString> signs{
            {0xe0, QStringLiteral("→")}, {0xdf, QStringLiteral("←")}, {0xf3, QStringLiteral("⇔")},
            {0xe8, QStringLiteral("→")}, {0x4a, QStringLiteral("☺")}, {0x4c, QStringLiteral("☹")},
            {0xfc, QStringLiteral("✓")}, {0xfb, QStringLiteral("✗")}, {0xa7, QStringLiteral("▪")},
            {0x6c, QStringLiteral("●")}, {0x6e, QStringLiteral("■")}, {0xd8, QStringLiteral("➢")}};
        return signs.value(sign);
    }
    return code >= 0xf000 && code <= 0xf0ff ? QString() : QString(QChar(char16_t(code)));
}

// Of XML's own white space: a no-break space is a letter.
QString withoutOuterSpaces(const QString &text)
{
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; };
    const auto begin = std::find_if_not(text.cbegin(), text.cend(), isSpace);
    const auto end = std::find_if_not(text.crbegin(), std::make_reverse_iterator(begin), isSpace).base();
    return QString(begin, end - begin);
}

bool isRightToLeftText(const QString &text)
{
    for (const QChar c : text) {
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            return true;
        if (c.direction() == QChar::DirL)
            return false;
    }
    return false;
}

// The result of such fields is made by Word from the page's look, and means nothing elsewhere.
bool isFurniture(const QString &instruction)
{
    const QString word = instruction.trimmed().section(QLatin1Char(' '), 0, 0).toUpper();
    static const QStringList words{QStringLiteral("PAGE"), QStringLiteral("NUMPAGES"), QStringLiteral("SECTIONPAGES"),
                                   QStringLiteral("TOC"),  QStringLiteral("INDEX"),    QStringLiteral("TOA")};
    return words.contains(word);
}

} // namespace

const XmlNode *alternativeOf(const XmlNode &alternateContent)
{
    static const QStringList known{QStringLiteral("wps"), QStringLiteral("wpg"), QStringLiteral("wpc"),
                                   QStringLiteral("w14"), QStringLiteral("a14"), QStringLiteral("wp14")};
    for (const XmlNode &node : alternateContent.children) {
        if (!node.is("mc:Choice"))
            continue;
        const QStringList needed = node.attribute("Requires").split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (std::all_of(needed.cbegin(), needed.cend(), [](const QString &name) { return known.contains(name); }))
            return &node;
    }
    return alternateContent.child("mc:Fallback");
}

QString addressOfField(const QString &instruction)
{
    static const QRegularExpression rule(QStringLiteral("^\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\\\\\s]\\S*))"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = rule.match(instruction);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

bool DocxText::isShown() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(),
                       [](const Field &field) { return field.shown && !isFurniture(field.instruction); });
}

QString DocxText::fieldLink() const
{
    for (auto field = m_fields.crbegin(); field != m_fields.crend(); ++field) {
        if (!field->link.isEmpty())
            return field->link;
    }
    return {};
}

void DocxText::readInline(const XmlNode &parent, Line &line, const Place &place)
{
    for (const XmlNode &node : parent.children) {
        if (node.is("w:r")) {
            readRun(node, line, place);
        } else if (node.is("w:hyperlink")) {
            const Relation relation = m_relations.value(node.attribute("r:id"));
            QString target = relation.external ? relation.target : QString();
            if (const QString anchor = node.attribute("w:anchor");
                !target.isEmpty() && !anchor.isEmpty() && !target.contains(QLatin1Char('#')))
                target += QLatin1Char('#') + anchor;
            readInline(node, line, {m_builder.takeLink(target)});
        } else if (node.is("w:ins") || node.is("w:moveTo")) {
            m_builder.drop(Dropped::Remarks);
            readInline(node, line, place);
        } else if (node.is("w:del") || node.is("w:moveFrom")) {
            m_builder.drop(Dropped::Remarks, node.wholeText());
        } else if (node.is("w:sdt")) {
            const XmlNode *properties = node.child("w:sdtPr");
            const XmlNode *content = node.child("w:sdtContent");
            if (content && !(properties && properties->child("w:showingPlcHdr")))
                readInline(*content, line, place);
        } else if (node.is("w:smartTag") || node.is("w:customXml") || node.is("w:dir") || node.is("w:bdo")) {
            readInline(node, line, place);
        } else if (node.is("w:fldSimple")) {
            const QString instruction = node.attribute("w:instr");
            m_fields.append({instruction, true, m_builder.takeLink(addressOfField(instruction))});
            readInline(node, line, place);
            m_fields.removeLast();
        } else if (node.is("m:oMath") || node.is("m:oMathPara")) {
            addLetters(line, node.wholeText(), {});
        } else if (node.is("mc:AlternateContent")) {
            if (const XmlNode *choice = alternativeOf(node))
                readInline(*choice, line, place);
        }
    }
}

Marks DocxText::marksOf(const RunLook &look, const QString &text) const
{
    Marks marks;
    marks.bold = look.bold.value_or(false);
    marks.italic = look.italic.value_or(false);
    marks.strike = look.strike.value_or(false);
    marks.code = look.code.value_or(false);
    marks.superscript = look.vertical == Vertical::Super;
    marks.subscript = look.vertical == Vertical::Sub;
    const bool rightToLeft = look.rightToLeft.value_or(false) || isRightToLeftText(text);
    marks.language = (rightToLeft ? look.complexLanguage : look.language).value_or(QString());
    return marks;
}

void DocxText::readRun(const XmlNode &run, Line &line, const Place &place)
{
    RunLook look;
    if (const XmlNode *properties = run.child("w:rPr")) {
        look.read(*properties);
        if (const XmlNode *style = properties->child("w:rStyle"))
            look.inheritFrom(m_styles.character(style->attribute("w:val")));
    }
    // Of the paragraph's style the languages count, and that it is not shown. Its weight and slant are its look.
    RunLook base;
    base.language = line.look.run.language;
    base.complexLanguage = line.look.run.complexLanguage;
    base.hidden = line.look.run.hidden;
    look.inheritFrom(base);
    if (look.hidden.value_or(false)) {
        const QString words = run.wholeText();
        if (!words.trimmed().isEmpty())
            m_builder.drop(Dropped::HiddenText, words);
        for (const XmlNode &node : run.children) {
            if (node.is("w:fldChar"))
                readFieldMark(node);
        }
        return;
    }
    QString words;
    for (const XmlNode &node : run.children) {
        if (node.is("w:t"))
            words += node.wholeText();
    }
    Marks marks = marksOf(look, words);
    marks.href = place.link.isEmpty() ? fieldLink() : place.link;
    readRunContent(run, line, marks);
}

void DocxText::addLetters(Line &line, const QString &text, const Marks &marks)
{
    if (!isShown())
        return;
    if (line.afterCustomMark) {
        line.afterCustomMark = false;
        if (!text.contains(QLatin1Char(' ')))
            return;
    }
    addText(line.spans, text, marks);
}

void DocxText::readRunContent(const XmlNode &parent, Line &line, const Marks &marks)
{
    for (const XmlNode &node : parent.children) {
        if (node.is("w:t")) {
            const QString text = node.wholeText();
            const QString space = node.attribute("xml:space");
            const bool kept = space.isEmpty() ? m_keepsSpaces : space == QLatin1String("preserve");
            addLetters(line, kept ? text : withoutOuterSpaces(text), marks);
        } else if (node.is("w:tab") || node.is("w:ptab")) {
            addLetters(line, QStringLiteral("\t"), marks);
        } else if (node.is("w:br") || node.is("w:cr")) {
            const QString type = node.attribute("w:type");
            if (type.isEmpty() || type == QLatin1String("textWrapping"))
                addLetters(line, QStringLiteral("\n"), marks);
            else
                addLetters(line, QStringLiteral(" "), marks); // the end of a page
        } else if (node.is("w:noBreakHyphen")) {
            addLetters(line, QString(QChar(0x2011)), marks);
        } else if (node.is("w:softHyphen")) {
            addLetters(line, QString(QChar(0xad)), marks);
        } else if (node.is("w:sym")) {
            addLetters(line, symbolFrom(node.attribute("w:font"), node.attribute("w:char").toInt(nullptr, 16)), marks);
        } else if (node.is("w:fldChar")) {
            readFieldMark(node);
        } else if (node.is("w:instrText")) {
            if (!m_fields.isEmpty() && !m_fields.last().shown && m_fields.last().instruction.size() < 5000)
                m_fields.last().instruction += node.wholeText();
        } else if (node.is("w:footnoteReference") || node.is("w:endnoteReference")) {
            const QString key =
                (node.is("w:footnoteReference") ? QLatin1String("f") : QLatin1String("e")) + node.attribute("w:id");
            line.spans.append(m_builder.callNote(key));
            const QString custom = node.attribute("w:customMarkFollows");
            line.afterCustomMark = custom == QLatin1String("1") || custom == QLatin1String("true");
        } else if (node.is("w:drawing") || node.is("w:pict") || node.is("w:object")) {
            readDrawing(node, line, {});
        } else if (node.is("w:ruby")) {
            if (const XmlNode *base = node.child("w:rubyBase"))
                readInline(*base, line, {marks.href});
        } else if (node.is("mc:AlternateContent")) {
            if (const XmlNode *choice = alternativeOf(node))
                readRunContent(*choice, line, marks);
        }
    }
}

void DocxText::readFieldMark(const XmlNode &node)
{
    const QString type = node.attribute("w:fldCharType");
    if (type == QLatin1String("begin")) {
        if (m_fields.size() < 100)
            m_fields.append(Field{});
    } else if (m_fields.isEmpty()) {
        return;
    } else if (type == QLatin1String("separate")) {
        m_fields.last().shown = true;
        m_fields.last().link = m_builder.takeLink(addressOfField(m_fields.last().instruction));
    } else if (type == QLatin1String("end")) {
        m_fields.removeLast();
    }
}

void DocxText::readDrawing(const XmlNode &node, Line &line, const QString &alt)
{
    QString words = alt;
    for (const char *name : {"wp:docPr", "pic:nvPicPr"}) {
        const XmlNode *properties = node.child(name);
        if (properties && properties->is("pic:nvPicPr"))
            properties = properties->child("pic:cNvPr");
        if (properties && !properties->attribute("descr").simplified().isEmpty())
            words = properties->attribute("descr").simplified();
    }
    if (node.is("v:shape") && !node.attribute("alt").isEmpty())
        words = node.attribute("alt").simplified();
    for (const XmlNode &child : node.children) {
        if (child.is("a:blip")) {
            readPicture(child.attribute("r:embed"), child.attribute("r:link"), line, words);
        } else if (child.is("v:imagedata")) {
            readPicture(child.attribute("r:id"), child.attribute("r:href"), line, words);
        } else if (child.is("w:txbxContent")) {
            line.after += read(child);
        } else if (child.is("c:chart") || child.is("dgm:relIds") || child.is("o:OLEObject")) {
            m_builder.drop(Dropped::Frames, words);
        } else if (child.is("mc:AlternateContent")) {
            if (const XmlNode *choice = alternativeOf(child))
                readDrawing(*choice, line, words);
        } else if (child.is("v:rect") && child.attribute("o:hr") == QLatin1String("t")) {
            line.look.ruled = true;
        } else if (!child.name.isEmpty()) {
            readDrawing(child, line, words);
        }
    }
}

void DocxText::readPicture(const QString &relation, const QString &linked, Line &line, const QString &alt)
{
    if (!isShown())
        return;
    Part part;
    part.role = Role::Picture;
    part.block.picture.alt = alternativeText(alt);
    const Relation inside = m_relations.value(relation);
    const Relation outside = m_relations.value(linked);
    if (!inside.external && m_archive.has(inside.target)) {
        if (const core::Result<QByteArray> bytes = m_archive.read(inside.target))
            part.block.picture.media = m_builder.takePicture(inside.target, *bytes);
        else
            m_builder.drop(Dropped::LostPictures, inside.target);
    } else if (const QString target = inside.external ? inside.target : outside.target; !target.isEmpty()) {
        part.block.picture.remoteUrl = m_builder.takeLink(target);
        if (!part.block.picture.remoteUrl.isEmpty())
            m_builder.drop(Dropped::RemotePictures, target);
    }
    if (!part.block.picture.isEmpty())
        (core::plainText(line.spans).trimmed().isEmpty() ? line.before : line.after).append(part);
}

} // namespace formats
