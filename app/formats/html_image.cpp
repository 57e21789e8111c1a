// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_image.h"

#include <QRegularExpression>

namespace formats {

namespace {

constexpr int mostCandidates = 100;

bool isWhite(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\t') || c == QLatin1Char('\r')
           || c == QLatin1Char('\f');
}

// "a.jpg 480w, b,c.jpg 2x": addresses may hold commas, but not at their ends.
QString largestOf(const QString &set)
{
    QString best;
    double most = 0;
    qsizetype at = 0;
    for (int seen = 0; at < set.size() && seen < mostCandidates; ++seen) {
        while (at < set.size() && (isWhite(set.at(at)) || set.at(at) == QLatin1Char(',')))
            ++at;
        const qsizetype begin = at;
        while (at < set.size() && !isWhite(set.at(at)))
            ++at;
        QString address = set.mid(begin, at - begin);
        QString size;
        if (address.endsWith(QLatin1Char(','))) {
            while (address.endsWith(QLatin1Char(',')))
                address.chop(1);
        } else {
            const qsizetype end = set.indexOf(QLatin1Char(','), at);
            size = set.mid(at, end < 0 ? -1 : end - at).trimmed();
            at = end < 0 ? set.size() : end;
        }
        const bool sized = size.endsWith(QLatin1Char('w')) || size.endsWith(QLatin1Char('x'));
        const double said = sized ? size.chopped(1).section(QLatin1Char(' '), 0, 0).toDouble() : 0;
        const double number = said > 0 ? said : 1;
        if (!address.isEmpty() && !address.startsWith(QLatin1String("data:"), Qt::CaseInsensitive) && number > most) {
            best = address;
            most = number;
        }
    }
    return best;
}

// "blank.gif", "1x1.png": what stands in a page until a script has put the picture there.
bool holdsThePlace(const QString &address)
{
    static const QRegularExpression name(
        QStringLiteral("(?:^|/)(?:blank|spacer|pixel|transparent|transp|placeholder|empty|lazy|lazyload|loading|loader"
                       "|grey|gray|clear|cleardot|dot|trans|s|1x1|1px|0)(?:[._-][\\w.-]*)?\\.(?:gif|png|svg|jpe?g|webp)"
                       "(?:[?#].*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return address.startsWith(QLatin1String("data:"), Qt::CaseInsensitive)
           || address.startsWith(QLatin1String("about:"), Qt::CaseInsensitive) || name.match(address).hasMatch();
}

// Scripts keep other things than addresses in attributes of these names as well.
bool looksLikeAddress(const QString &text)
{
    return !text.isEmpty() && (text.contains(QLatin1Char('/')) || text.contains(QLatin1Char('.')))
           && !text.contains(QLatin1Char('{')) && !text.contains(QLatin1Char('\n'));
}

struct Sources
{
    QStringList larger; // for wide windows, of the kind that all programs can read
    QStringList others;
};

// The <source> elements beside it in a <picture>; those of newer formats last.
Sources fromSources(const GumboNode *image)
{
    const GumboNode *picture = image->parent;
    if (!picture || !isElement(picture) || nameOf(picture) != "picture")
        return {};
    QStringList larger;
    QStringList plain;
    QStringList newer;
    const GumboVector &children = picture->v.element.children;
    for (unsigned i = 0; i < children.length && i < 40; ++i) {
        const auto *node = static_cast<const GumboNode *>(children.data[i]);
        if (!isElement(node) || nameOf(node) != "source")
            continue;
        for (const char *attribute : {"srcset", "data-srcset"}) {
            const QString address = largestOf(attributeOf(node, attribute));
            const QString type = attributeOf(node, "type");
            const QString media = attributeOf(node, "media").toLower();
            const bool old =
                type.isEmpty() || type == QLatin1String("image/jpeg") || type == QLatin1String("image/png");
            // What goes before the plain address must say that it is wider; the fallback is for the oldest programs.
            const bool wide = media.contains(QLatin1String("min-width")) && !media.contains(QLatin1String("max-"));
            const bool sized = media.isEmpty() && attributeOf(node, attribute).contains(QLatin1String("w,"));
            if (address.isEmpty())
                continue;
            if (old && (wide || sized) && !media.contains(QLatin1String("orientation")))
                larger.append(address);
            (type.contains(QLatin1String("avif")) || type.contains(QLatin1String("jxl")) ? newer : plain)
                .append(address);
        }
    }
    return {larger, plain + newer};
}

bool isPartOfEmoji(char32_t c)
{
    return c == 0x200d || c == 0xfe0e || c == 0xfe0f || (c >= 0xe0020 && c <= 0xe007f);
}

bool isEmojiSign(char32_t c)
{
    return (c >= 0x1f000 && c <= 0x1faff) || (c >= 0x2600 && c <= 0x27bf) || (c >= 0x2b05 && c <= 0x2b55)
           || (c >= 0x231a && c <= 0x23ff) || c == 0x20e3 || c == 0x203c || c == 0x2049 || c == 0x2122 || c == 0x2139
           || c == 0x3030 || c == 0x303d || c == 0x3297 || c == 0x3299 || (c >= 0x2194 && c <= 0x21aa) || c == 0x2934
           || c == 0x2935;
}

// "…/emoji/72x72/1f600.png", "1f1e9-1f1ea.svg": the file is called as its letters.
QString lettersOfFile(const QString &address)
{
    static const QRegularExpression codes(
        QStringLiteral(
            "/(?:emoji_u|u)?((?:[0-9a-f]{2,5})(?:[-_][0-9a-f]{2,5}){0,9})\\.(?:png|svg|gif|webp)(?:[?#].*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    QString letters;
    for (const QString &code : codes.match(address).captured(1).split(QRegularExpression(QStringLiteral("[-_]")))) {
        const char32_t letter = code.toUInt(nullptr, 16);
        if (letter > 0)
            letters += QString::fromUcs4(&letter, 1);
    }
    return isEmoji(letters) ? letters : QString();
}

} // namespace

QStringList pictureAddresses(const GumboNode *image)
{
    QStringList addresses;
    QStringList last;
    const auto add = [&](const QString &address) {
        const QString trimmed = address.trimmed();
        if (!looksLikeAddress(trimmed) || addresses.contains(trimmed))
            return;
        (holdsThePlace(trimmed) ? last : addresses).append(trimmed);
    };
    const Sources sources = fromSources(image);
    for (const QString &address : sources.larger)
        add(address);
    for (const char *set : {"srcset", "data-srcset", "data-lazy-srcset"})
        add(largestOf(attributeOf(image, set)));
    for (const char *later : {"data-src", "data-original", "data-lazy-src", "data-lazy"})
        add(attributeOf(image, later));
    add(attributeOf(image, "src"));
    for (const QString &address : sources.others)
        add(address);
    return addresses + last;
}

bool onlyHoldsAPlace(const QString &address)
{
    static const QRegularExpression name(
        QStringLiteral(
            "(?:^|/)(?:blank|spacer|pixel|transparent|transp|clear|cleardot|trans|1x1|1px|shim|track(?:ing)?)"
            "(?:[._-]\\d*)?\\.gif(?:[?#].*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return name.match(address).hasMatch();
}

QString emojiOf(const GumboNode *image)
{
    constexpr qsizetype longest = 12; // of a sequence that is one sign
    const QString alt = attributeOf(image, "alt").trimmed();
    if (isEmoji(alt))
        return alt;
    const QString source = attributeOf(image, "src");
    const bool called = attributeOf(image, "class").contains(QLatin1String("emoji"), Qt::CaseInsensitive);
    const bool kept = source.contains(QLatin1String("/emoji/"), Qt::CaseInsensitive)
                      || source.contains(QLatin1String("/emoji.php/"), Qt::CaseInsensitive);
    static const QRegularExpression shortName(QStringLiteral("^:[\\w+-]{1,40}:$"));
    const bool named = source.contains(QLatin1String("emoji"), Qt::CaseInsensitive) && shortName.match(alt).hasMatch();
    if (!called && !kept && !named)
        return {};
    const QString letters = lettersOfFile(source);
    if (!letters.isEmpty())
        return letters;
    return alt.size() <= longest ? alt : QString();
}

bool isEmoji(const QString &text)
{
    constexpr qsizetype longest = 80;
    if (text.isEmpty() || text.size() > longest)
        return false;
    bool any = false;
    const QList<uint> letters = text.toUcs4();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const char32_t c = letters.at(i);
        // 1️⃣ is a digit with two signs behind it.
        const bool key = (c < 0x80 && (QChar(ushort(c)).isDigit() || c == '#' || c == '*'))
                         && (letters.value(i + 1) == 0x20e3 || letters.value(i + 2) == 0x20e3);
        if (!isEmojiSign(c) && !isPartOfEmoji(c) && !key)
            return false;
        any = any || isEmojiSign(c);
    }
    return any;
}

} // namespace formats
