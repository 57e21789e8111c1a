// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/odt_styles.h"

#include <algorithm>

namespace formats {

namespace {

constexpr int longestChain = 30; // of styles that are based on each other

QString languageFrom(const XmlNode &node, const char *language, const char *country)
{
    const QString name = node.attribute(language);
    if (name.isEmpty() || name == QLatin1String("none") || name == QLatin1String("zxx"))
        return {};
    const QString place = node.attribute(country);
    const bool placed = !place.isEmpty() && place != QLatin1String("none");
    return placed ? QString(name + QLatin1Char('-') + place) : name;
}

void readText(const XmlNode &node, RunLook &look)
{
    for (const char *name : {"fo:font-weight", "style:font-weight-complex"}) {
        const QString weight = node.attribute(name);
        if (!weight.isEmpty() && !look.bold)
            look.bold = weight == QLatin1String("bold") || weight.toInt() >= 600;
    }
    for (const char *name : {"fo:font-style", "style:font-style-complex"}) {
        const QString slant = node.attribute(name);
        if (!slant.isEmpty() && !look.italic)
            look.italic = slant != QLatin1String("normal");
    }
    for (const char *name : {"style:text-line-through-style", "style:text-line-through-type"}) {
        const QString line = node.attribute(name);
        if (!line.isEmpty())
            look.strike = line != QLatin1String("none");
    }
    if (const QString position = node.attribute("style:text-position"); !position.isEmpty()) {
        const QString first = position.section(QLatin1Char(' '), 0, 0);
        const int percent = QString(first).remove(QLatin1Char('%')).toInt();
        look.vertical = first == QLatin1String("super") || percent > 0 ? Vertical::Super
                        : first == QLatin1String("sub") || percent < 0 ? Vertical::Sub
                                                                       : Vertical::Baseline;
    }
    if (node.has("text:display"))
        look.hidden = node.attribute("text:display") == QLatin1String("none");
    if (node.has("fo:language"))
        look.language = languageFrom(node, "fo:language", "fo:country");
    if (node.has("style:language-complex"))
        look.complexLanguage = languageFrom(node, "style:language-complex", "style:country-complex");
}

bool isLine(const QString &border)
{
    return !border.isEmpty() && !border.startsWith(QLatin1String("none")) && !border.startsWith(QLatin1String("0"));
}

void readParagraph(const XmlNode &node, ParagraphLook &look)
{
    if (const QString mode = node.attribute("style:writing-mode"); mode.startsWith(QLatin1String("rl")))
        look.rightToLeft = true;
    else if (mode.startsWith(QLatin1String("lr")))
        look.rightToLeft = false;
    if (const QString align = node.attribute("fo:text-align"); !align.isEmpty())
        look.align = align == QLatin1String("center")                                   ? core::Align::Centre
                     : align == QLatin1String("end") || align == QLatin1String("right") ? core::Align::End
                                                                                        : core::Align::Auto;
    look.ruled = isLine(node.attribute("fo:border-bottom")) || isLine(node.attribute("fo:border-top"))
                 || isLine(node.attribute("fo:border"));
}

} // namespace

void OdtStyles::read(const XmlNode &styles)
{
    for (const XmlNode &node : styles.children) {
        const QString family = node.attribute("style:family");
        if (node.is("style:default-style") && family == QLatin1String("paragraph")) {
            if (const XmlNode *text = node.child("style:text-properties")) {
                RunLook look;
                readText(*text, look);
                m_default.language = look.language;
                m_default.complexLanguage = look.complexLanguage;
            }
        } else if (node.is("style:style")) {
            Style style;
            style.automatic = styles.is("office:automatic-styles");
            style.displayName = node.attribute("style:display-name");
            style.parent = node.attribute("style:parent-style-name");
            style.outline = node.attribute("style:default-outline-level").toInt();
            if (node.has("style:list-style-name"))
                style.look.list = node.attribute("style:list-style-name");
            if (const XmlNode *text = node.child("style:text-properties"))
                readText(*text, style.look.run);
            if (const XmlNode *paragraph = node.child("style:paragraph-properties"))
                readParagraph(*paragraph, style.look);
            if (family == QLatin1String("paragraph"))
                m_paragraphs.insert(node.attribute("style:name"), style);
            else if (family == QLatin1String("text"))
                m_texts.insert(node.attribute("style:name"), style);
        } else if (node.is("text:list-style") || node.is("text:outline-style")) {
            QHash<int, Level> levels;
            for (const XmlNode &level : node.children) {
                const bool number = level.is("text:list-level-style-number");
                const bool sign = level.is("text:list-level-style-bullet") || level.is("text:list-level-style-image");
                const bool shown = number && !level.attribute("style:num-format").isEmpty();
                levels.insert(level.attribute("text:level").toInt(), shown  ? Level::Number
                                                                     : sign ? Level::Bullet
                                                                            : Level::None);
                if (number && level.has("text:start-value"))
                    m_starts[node.attribute("style:name")].insert(level.attribute("text:level").toInt(),
                                                                  level.attribute("text:start-value").toInt());
            }
            m_lists.insert(node.attribute("style:name"), levels);
        }
    }
}

ParagraphLook OdtStyles::paragraph(const QString &name) const
{
    ParagraphLook look;
    bool known = false; // what the paragraph is
    QString id = name;
    for (int depth = 0; depth < longestChain; ++depth) {
        const auto it = m_paragraphs.constFind(id);
        if (it == m_paragraphs.cend())
            break;
        // The names in files are those of LibreOffice's English styles, with spaces as "_20_".
        QString shown = it->displayName.isEmpty() ? id : it->displayName;
        shown.replace(QLatin1String("_20_"), QLatin1String(" "));
        if (!it->automatic && !known) {
            if (const auto role = roleOfStyle(shown)) {
                look.role = role->first;
                look.level = role->second;
                known = true;
            } else if (it->outline > 0) {
                look.role = Role::Heading;
                look.level = it->outline;
                known = true;
            }
            look.generated = look.generated || isGeneratedStyle(shown);
        }
        RunLook run = it->look.run;
        if (!it->automatic) {
            run.bold.reset();
            run.italic.reset();
            run.strike.reset();
            run.vertical.reset();
        }
        look.run.inheritFrom(run);
        if (!look.rightToLeft)
            look.rightToLeft = it->look.rightToLeft;
        if (!look.align)
            look.align = it->look.align;
        if (!look.list)
            look.list = it->look.list;
        look.ruled = look.ruled || it->look.ruled;
        id = it->parent;
    }
    look.run.inheritFrom(m_default);
    return look;
}

RunLook OdtStyles::run(const QString &name) const
{
    RunLook look;
    QString id = name;
    for (int depth = 0; depth < longestChain; ++depth) {
        const auto it = m_texts.constFind(id);
        if (it == m_texts.cend())
            break;
        QString shown = it->displayName.isEmpty() ? id : it->displayName;
        shown.replace(QLatin1String("_20_"), QLatin1String(" "));
        RunLook own = it->look.run;
        if (!it->automatic && isCodeStyle(shown))
            own.code = true;
        look.inheritFrom(own);
        id = it->parent;
    }
    return look;
}

bool OdtStyles::isTableHeading(const QString &paragraphStyle) const
{
    QString id = paragraphStyle;
    for (int depth = 0; depth < longestChain && m_paragraphs.contains(id); ++depth) {
        if (id == QLatin1String("Table_20_Heading"))
            return true;
        id = m_paragraphs.value(id).parent;
    }
    return false;
}

int OdtStyles::startOf(const QString &list, int level) const
{
    return std::clamp(m_starts.value(list).value(level + 1, 1), 0, 1'000'000);
}

std::optional<bool> OdtStyles::isOrdered(const QString &list, int level) const
{
    const auto levels = m_lists.constFind(list);
    if (levels == m_lists.cend())
        return false;
    switch (levels->value(level + 1, Level::Bullet)) {
    case Level::None:
        return std::nullopt;
    case Level::Bullet:
        return false;
    case Level::Number:
        break;
    }
    return true;
}

} // namespace formats
