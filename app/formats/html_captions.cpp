// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_captions.h"

#include "formats/html_classes.h"
#include "formats/html_hiding.h"

#include <QRegularExpression>

#include <algorithm>

namespace formats {

namespace {

constexpr int mostElements = 200; // nobody has more around one picture
constexpr int deepest = 60;

bool isCalled(const GumboNode *node, const QRegularExpression &pattern)
{
    const QString classes = attributeOf(node, "class");
    if (classes.isEmpty())
        return false;
    const QStringList names = plainNames(classes);
    return std::any_of(names.cbegin(), names.cend(),
                       [&pattern](const QString &name) { return pattern.match(name).hasMatch(); });
}

bool hasPicture(const GumboNode *node, int &looks, int depth = 0)
{
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length && i < mostElements && depth < deepest && looks > 0; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        --looks;
        if (isElement(child) && (nameOf(child) == "img" || hasPicture(child, looks, depth + 1)))
            return true;
    }
    return false;
}

bool isCaption(const GumboNode *node, int &looks)
{
    if (nameOf(node) == "figcaption")
        return true;
    static const QRegularExpression names(
        QStringLiteral("^(?:.*-)?(?:caption|cutline|wp-caption-(?:text|dd)|bildunterschrift|legende|didascalia)"
                       "(?:-(?:text|body|content|inner|wrapper|wrap|container|title))?$"));
    return isCalled(node, names) && !hasPicture(node, looks);
}

bool isCredit(const GumboNode *node)
{
    static const QRegularExpression names(QStringLiteral(
        "^(?:.*-)?(?:credits?|copyright|photographer|photo-?by|attribution|source|agency|byline|rights|bildnachweis)"
        "(?:-(?:text|name|line|wrapper|inner|container))?$"));
    return isCalled(node, names);
}

void look(const GumboNode *node, PictureParts &parts, int &looks, int &elements, int depth)
{
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length && !parts.others; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (isText(child))
            parts.others = !textOf(child).trimmed().isEmpty();
        if (!isElement(child))
            continue;
        static const QList<QByteArray> things = {"iframe", "blockquote", "table", "figure", "pre", "hr", "ul", "ol"};
        const QByteArray name = nameOf(child);
        if (--looks <= 0 || ++elements > mostElements || depth > deepest || things.contains(name)) {
            parts.others = true;
        } else if (name == "img") {
            parts.pictures.append(child);
        } else if (isCaption(child, looks)) {
            parts.captions.append(child);
        } else if (!parts.credit && (name == "cite" || isCredit(child)) && !hasPicture(child, looks)) {
            parts.credit = child;
        } else if (!isClassOfHiddenText(attributeOf(child, "class"))) {
            look(child, parts, looks, elements, depth + 1);
        }
    }
}

} // namespace

PictureParts picturePartsOf(const GumboNode *box, int &looks)
{
    PictureParts parts;
    int elements = 0;
    look(box, parts, looks, elements, 0);
    return parts;
}

bool isCalledPicture(const GumboNode *box)
{
    static const QRegularExpression names(
        QStringLiteral("^(?:.*-)?(?:image|img|photo|picture|figure|media|caption|captioned|thumbnail)"
                       "(?:-(?:wrapper|container|block|box|holder|wrap|inner|item|left|right|full|large|center))?$"));
    return isCalled(box, names);
}

const GumboNode *creditIn(const GumboNode *caption)
{
    const GumboVector &children = caption->v.element.children;
    for (unsigned i = 0; i < children.length && i < mostElements; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (!isElement(child))
            continue;
        if (isCredit(child))
            return child;
        if (const GumboNode *credit = creditIn(child))
            return credit;
    }
    return nullptr;
}

QString withoutWordOfCredit(const QString &credit)
{
    static const QRegularExpression word(
        QStringLiteral(
            "^[\\s(\\[]*(?:(?:photo(?:graph)?|image|picture|foto|fotos|bild|crédits?|credits?|copyright|source|quelle)"
            "(?:[\\s\\x{a0}]+(?:credit|by|source|photo))?[\\s\\x{a0}]*[:,;][\\s\\x{a0}]*|photo(?:graph)? by\\s+"
            "|(?:©|\\(c\\))\\s*(?=\\S))"),
        QRegularExpression::CaseInsensitiveOption);
    QString name = credit.simplified();
    const bool open = name.startsWith(QLatin1Char('(')) && name.endsWith(QLatin1Char(')'));
    if (open)
        name = name.mid(1, name.size() - 2).trimmed();
    const QRegularExpressionMatch match = word.match(name);
    return match.hasMatch() && match.capturedLength() < name.size() ? name.mid(match.capturedLength()) : name;
}

} // namespace formats
