// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/docx_styles.h"

#include <QRegularExpression>

#include <algorithm>

namespace formats {

namespace {

constexpr int longestChain = 30; // of styles that are based on each other

QString valueOf(const XmlNode &parent, const char *name)
{
    const XmlNode *child = parent.child(name);
    return child ? child->attribute("w:val") : QString();
}

QString languageFrom(const QString &value)
{
    const bool none = value == QLatin1String("x-none") || value == QLatin1String("zxx");
    return none ? QString() : value;
}

template <typename T>
void fill(std::optional<T> &value, const std::optional<T> &base)
{
    if (!value)
        value = base;
}

bool hasLine(const XmlNode &borders)
{
    for (const char *side : {"w:top", "w:bottom", "w:between"}) {
        const QString line = valueOf(borders, side);
        if (!line.isEmpty() && line != QLatin1String("none") && line != QLatin1String("nil"))
            return true;
    }
    return false;
}

} // namespace

bool isOn(const XmlNode &toggle)
{
    const QString value = toggle.attribute("w:val");
    return value != QLatin1String("0") && value != QLatin1String("false") && value != QLatin1String("off");
}

void RunLook::read(const XmlNode &properties)
{
    for (const XmlNode &node : properties.children) {
        if (node.is("w:b"))
            bold = isOn(node);
        else if (node.is("w:i"))
            italic = isOn(node);
        else if (node.is("w:bCs") && !bold)
            bold = isOn(node);
        else if (node.is("w:iCs") && !italic)
            italic = isOn(node);
        else if (node.is("w:strike") || node.is("w:dstrike"))
            strike = isOn(node) || strike.value_or(false);
        else if (node.is("w:vanish"))
            hidden = isOn(node);
        else if (node.is("w:rtl"))
            rightToLeft = isOn(node);
        else if (node.is("w:position") && !vertical)
            vertical = node.attribute("w:val").toInt() > 0   ? Vertical::Super
                       : node.attribute("w:val").toInt() < 0 ? Vertical::Sub
                                                             : Vertical::Baseline;
        else if (node.is("w:vertAlign"))
            vertical = node.attribute("w:val") == QLatin1String("superscript") ? Vertical::Super
                       : node.attribute("w:val") == QLatin1String("subscript") ? Vertical::Sub
                                                                               : Vertical::Baseline;
        else if (node.is("w:lang")) {
            if (node.has("w:val"))
                language = languageFrom(node.attribute("w:val"));
            if (node.has("w:bidi"))
                complexLanguage = languageFrom(node.attribute("w:bidi"));
        }
    }
}

void RunLook::inheritFrom(const RunLook &base)
{
    fill(bold, base.bold);
    fill(italic, base.italic);
    fill(strike, base.strike);
    fill(hidden, base.hidden);
    fill(rightToLeft, base.rightToLeft);
    fill(code, base.code);
    fill(vertical, base.vertical);
    fill(language, base.language);
    fill(complexLanguage, base.complexLanguage);
}

void ParagraphLook::read(const XmlNode &properties)
{
    for (const XmlNode &node : properties.children) {
        if (node.is("w:bidi")) {
            rightToLeft = isOn(node);
        } else if (node.is("w:jc")) {
            const QString value = node.attribute("w:val");
            align = value == QLatin1String("center")                                   ? core::Align::Centre
                    : value == QLatin1String("right") || value == QLatin1String("end") ? core::Align::End
                                                                                       : core::Align::Auto;
        } else if (node.is("w:numPr")) {
            if (const XmlNode *id = node.child("w:numId"))
                list = id->attribute("w:val");
            listLevel = node.child("w:ilvl") ? valueOf(node, "w:ilvl").toInt() : listLevel;
        } else if (node.is("w:pBdr")) {
            ruled = hasLine(node);
        } else if (node.is("w:outlineLvl")) {
            const int outline = node.attribute("w:val").toInt();
            if (outline >= 0 && outline < 9 && (role == Role::Text || role == Role::Heading)) {
                role = Role::Heading;
                level = outline + 1;
            } else if (outline == 9 && role == Role::Heading) {
                role = Role::Text;
            }
        }
    }
}

std::optional<std::pair<Role, int>> roleOfStyle(const QString &name)
{
    const QString lower = name.toLower().replace(QLatin1Char('_'), QLatin1Char(' ')).simplified();
    static const QRegularExpression heading(QStringLiteral("^heading ?([1-9])$"));
    if (const auto match = heading.match(lower); match.hasMatch())
        return std::pair(Role::Heading, match.captured(1).toInt());
    static const QHash<QString, Role> roles{
        {QStringLiteral("kicker"), Role::Kicker},         {QStringLiteral("title"), Role::Title},
        {QStringLiteral("titel"), Role::Title},           {QStringLiteral("titre"), Role::Title},
        {QStringLiteral("título"), Role::Title},          {QStringLiteral("titolo"), Role::Title},
        {QStringLiteral("subtitle"), Role::Subtitle},     {QStringLiteral("byline"), Role::Byline},
        {QStringLiteral("author"), Role::Byline},         {QStringLiteral("quote"), Role::Quote},
        {QStringLiteral("intense quote"), Role::Quote},   {QStringLiteral("intensequote"), Role::Quote},
        {QStringLiteral("quotations"), Role::Quote},      {QStringLiteral("block text"), Role::Quote},
        {QStringLiteral("block quotation"), Role::Quote}, {QStringLiteral("blockquote"), Role::Quote},
        {QStringLiteral("pull quote"), Role::PullQuote},  {QStringLiteral("quote source"), Role::QuoteSource},
        {QStringLiteral("caption"), Role::Caption},       {QStringLiteral("illustration"), Role::Caption},
        {QStringLiteral("figure"), Role::Caption},        {QStringLiteral("drawing"), Role::Caption},
        {QStringLiteral("image caption"), Role::Caption}, {QStringLiteral("table caption"), Role::Caption},
        {QStringLiteral("separator"), Role::Separator},   {QStringLiteral("horizontal line"), Role::Separator},
    };
    if (const auto role = roles.constFind(lower); role != roles.cend())
        return std::pair(*role, 0);
    if (isCodeStyle(lower))
        return std::pair(Role::Code, 0);
    return std::nullopt;
}

bool isGeneratedStyle(const QString &name)
{
    static const QRegularExpression generated(QStringLiteral(
        "^(toc ?\\d|toc ?heading|contents( heading| \\d+)|table of figures|(user )?index( heading| \\d+))$"));
    return generated.match(name.toLower().replace(QLatin1Char('_'), QLatin1Char(' ')).simplified()).hasMatch();
}

bool isCodeStyle(const QString &name)
{
    static const QStringList names{
        QStringLiteral("code"),          QStringLiteral("html code"),         QStringLiteral("source code"),
        QStringLiteral("source text"),   QStringLiteral("html preformatted"), QStringLiteral("preformatted text"),
        QStringLiteral("verbatim char"), QStringLiteral("html typewriter"),   QStringLiteral("html keyboard"),
        QStringLiteral("html sample"),   QStringLiteral("code block"),        QStringLiteral("teletype"),
        QStringLiteral("inline code"),   QStringLiteral("user entry")};
    return names.contains(name.toLower().replace(QLatin1Char('_'), QLatin1Char(' ')).simplified());
}

DocxStyles::DocxStyles(const XmlNode *styles, const XmlNode *numbering)
{
    if (styles)
        readStyles(*styles);
    if (numbering)
        readNumbering(*numbering);
    m_none.run = m_defaultRun;
    const QStringList ids = m_styles.keys();
    for (const QString &id : ids)
        resolve(id, 0);
}

void DocxStyles::readStyles(const XmlNode &styles)
{
    if (const XmlNode *defaults = styles.find("w:rPrDefault")) {
        if (const XmlNode *run = defaults->child("w:rPr")) {
            RunLook look;
            look.read(*run);
            m_defaultRun.language = look.language;
            m_defaultRun.complexLanguage = look.complexLanguage;
        }
    }
    for (const XmlNode &node : styles.children) {
        if (!node.is("w:style"))
            continue;
        Style style;
        style.name = valueOf(node, "w:name");
        style.base = valueOf(node, "w:basedOn");
        if (const XmlNode *run = node.child("w:rPr"))
            style.look.run.read(*run);
        if (isCodeStyle(style.name))
            style.look.run.code = true;
        if (const XmlNode *paragraph = node.child("w:pPr")) {
            style.ownLevel = paragraph->child("w:outlineLvl") != nullptr;
            style.look.read(*paragraph);
        }
        for (const XmlNode &part : node.children) {
            const QString type = part.attribute("w:type");
            if (part.is("w:tblStylePr") && type == QLatin1String("firstRow") && !part.children.empty())
                style.headerRow = true;
        }
        const QString id = node.attribute("w:styleId");
        const QString byDefault = node.attribute("w:default");
        if (node.attribute("w:type") == QLatin1String("paragraph")
            && (byDefault == QLatin1String("1") || byDefault == QLatin1String("true")))
            m_defaultParagraph = id;
        m_styles.insert(id, style);
    }
}

// The look of the style below, then what the style's name says, then what it says itself.
void DocxStyles::resolve(const QString &id, int depth)
{
    const auto it = m_styles.constFind(id);
    if (it == m_styles.cend() || m_paragraphs.contains(id))
        return;
    ParagraphLook look = m_none;
    if (!it->base.isEmpty() && depth < longestChain) {
        resolve(it->base, depth + 1);
        look = m_paragraphs.value(it->base, m_none);
    }
    const ParagraphLook &own = it->look;
    if (it->ownLevel && (look.role == Role::Text || look.role == Role::Heading)) {
        look.role = own.role;
        look.level = own.level;
    }
    if (const auto role = roleOfStyle(it->name)) {
        look.role = role->first;
        look.level = role->second;
    }
    look.generated = isGeneratedStyle(it->name);
    if (own.rightToLeft)
        look.rightToLeft = own.rightToLeft;
    if (own.align)
        look.align = own.align;
    if (own.list)
        look.list = own.list;
    if (own.listLevel > 0)
        look.listLevel = own.listLevel;
    look.ruled = look.ruled || own.ruled;
    RunLook run = own.run;
    run.inheritFrom(look.run);
    look.run = run;
    m_paragraphs.insert(id, look);
}

const ParagraphLook &DocxStyles::paragraph(const QString &styleId) const
{
    const auto it = m_paragraphs.constFind(styleId.isEmpty() ? m_defaultParagraph : styleId);
    return it == m_paragraphs.cend() ? m_none : *it;
}

RunLook DocxStyles::character(const QString &styleId) const
{
    RunLook look;
    QString id = styleId;
    for (int depth = 0; depth < longestChain && m_styles.contains(id); ++depth) {
        const Style &style = *m_styles.constFind(id);
        look.inheritFrom(style.look.run);
        id = style.base;
    }
    return look;
}

bool DocxStyles::hasHeaderRow(const QString &tableStyleId) const
{
    QString id = tableStyleId;
    for (int depth = 0; depth < longestChain && m_styles.contains(id); ++depth) {
        const Style &style = *m_styles.constFind(id);
        if (style.headerRow)
            return true;
        id = style.base;
    }
    return false;
}

namespace {

void readLevel(const XmlNode &node, QHash<int, QString> &formats, QHash<int, int> &starts)
{
    if (!node.is("w:lvl"))
        return;
    QString format = valueOf(node, "w:numFmt");
    const XmlNode *sign = node.child("w:lvlText");
    const bool picture = node.child("w:lvlPicBulletId") != nullptr;
    if (sign && sign->attribute("w:val").trimmed().isEmpty() && format != QLatin1String("bullet") && !picture)
        format = QStringLiteral("none");
    formats.insert(node.attribute("w:ilvl").toInt(), format);
    if (const XmlNode *start = node.child("w:start"))
        starts.insert(node.attribute("w:ilvl").toInt(), start->attribute("w:val").toInt());
}

} // namespace

void DocxStyles::readNumbering(const XmlNode &numbering)
{
    for (const XmlNode &node : numbering.children) {
        if (node.is("w:abstractNum")) {
            Levels levels;
            levels.sameAs = valueOf(node, "w:numStyleLink");
            for (const XmlNode &level : node.children)
                readLevel(level, levels.formats, levels.starts);
            m_abstract.insert(node.attribute("w:abstractNumId"), levels);
        } else if (node.is("w:num")) {
            const QString id = node.attribute("w:numId");
            m_lists.insert(id, valueOf(node, "w:abstractNumId"));
            for (const XmlNode &change : node.children) {
                if (!change.is("w:lvlOverride"))
                    continue;
                Levels &own = m_overrides[id];
                if (const XmlNode *level = change.child("w:lvl"))
                    readLevel(*level, own.formats, own.starts);
                if (const XmlNode *start = change.child("w:startOverride"))
                    own.starts.insert(change.attribute("w:ilvl").toInt(), start->attribute("w:val").toInt());
            }
        }
    }
}

int DocxStyles::startOf(const QString &list, int level) const
{
    const QHash<int, int> own = m_overrides.value(list).starts;
    const QHash<int, int> common = m_abstract.value(m_lists.value(list)).starts;
    return std::clamp(own.value(level, common.value(level, 1)), 0, 1'000'000);
}

bool DocxStyles::restarts(const QString &list, int level) const
{
    return m_overrides.value(list).starts.contains(level);
}

std::optional<bool> DocxStyles::isOrdered(const QString &list, int level) const
{
    QString id = list;
    for (int depth = 0; depth < longestChain; ++depth) {
        QString format = m_overrides.value(id).formats.value(level);
        const Levels levels = m_abstract.value(m_lists.value(id));
        if (format.isEmpty())
            format = levels.formats.value(level);
        if (format.isEmpty() && !levels.sameAs.isEmpty()) {
            id = m_styles.value(levels.sameAs).look.list.value_or(QString());
            continue;
        }
        if (format == QLatin1String("none") || !m_lists.contains(id))
            return std::nullopt;
        return format != QLatin1String("bullet");
    }
    return std::nullopt;
}

} // namespace formats
