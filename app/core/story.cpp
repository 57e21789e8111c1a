// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story.h"

#include "core/story_texts.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace core {

bool embargoHolds(const Story &story, const QDateTime &at)
{
    const bool lifted = story.embargoLift.embargo == story.embargo && !story.embargoLift.by.isEmpty();
    return story.embargo.isValid() && at < story.embargo && !lifted;
}

QList<Picture> picturesOf(const Story &story)
{
    QList<Picture> pictures;
    if (!story.leadPicture.isEmpty())
        pictures.append(story.leadPicture);
    for (const Block &block : story.body.blocks) {
        if (block.kind == BlockKind::Picture && !block.picture.isEmpty())
            pictures.append(block.picture);
        else if (block.kind == BlockKind::Gallery)
            pictures.append(block.pictures);
    }
    return pictures;
}

int wordCount(const QString &text)
{
    int words = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    while (finder.position() >= 0 && finder.position() < text.size()) {
        const bool starts = finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
        const QChar letter = text.at(finder.position());
        if (starts && (letter.isLetterOrNumber() || letter.isSurrogate()))
            ++words;
        if (finder.toNextBoundary() < 0)
            break;
    }
    return words;
}

namespace {

template <typename Count>
int countIn(const Block &block, const Count &count)
{
    int sum = 0;
    visitTexts(block, [&](const auto &text) {
        const bool read = text.part == TextPart::Text || text.part == TextPart::Cell || text.part == TextPart::Caption;
        if (read)
            sum += count(text.letters ? *text.letters : plainText(*text.spans));
    });
    return sum;
}

} // namespace

int wordCount(const Block &block)
{
    return countIn(block, [](const QString &text) { return wordCount(text); });
}

int characterCount(const Block &block)
{
    return countIn(block, [](const QString &text) { return static_cast<int>(text.size()); });
}

int wordCount(const Story &story)
{
    int words = 0;
    for (const Block &block : story.body.blocks)
        words += wordCount(block);
    return words;
}

int characterCount(const Story &story)
{
    int characters = 0;
    for (const Block &block : story.body.blocks)
        characters += characterCount(block);
    return characters;
}

int readingMinutes(int words)
{
    constexpr int wordsAMinute = 230;
    return words <= 0 ? 0 : std::max(1, (words + wordsAMinute / 2) / wordsAMinute);
}

bool isDeviceName(const QString &slug)
{
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                     QStringLiteral("nul")};
    const bool isPort = slug.size() == 4 && slug.at(3).isDigit() && slug.at(3) != QLatin1Char('0')
                        && (slug.startsWith(QLatin1String("com")) || slug.startsWith(QLatin1String("lpt")));
    return isPort || devices.contains(slug);
}

QString slugFrom(const QString &headline)
{
    constexpr qsizetype longest = 80;
    QString slug;
    const QList<uint> letters = headline.normalized(QString::NormalizationForm_KD).toLower().toUcs4();
    for (const char32_t letter : letters) { // half of a pair is no letter, and would be none in an address
        if (QChar::isMark(letter) || letter == 0x2019 || letter == U'\'')
            continue; // "Zürich" becomes "zurich", "it's" becomes "its"
        if (QChar::isLetterOrNumber(letter))
            slug += QString::fromUcs4(&letter, 1);
        else if (!slug.isEmpty() && !slug.endsWith(QLatin1Char('-')))
            slug += QLatin1Char('-');
    }
    if (slug.size() > longest) {
        const qsizetype cut = slug.lastIndexOf(QLatin1Char('-'), longest);
        const bool isInPair = cut <= 0 && slug.at(longest).isLowSurrogate();
        slug.truncate(cut > 0 ? cut : longest - (isInPair ? 1 : 0));
    }
    while (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    return slug;
}

} // namespace core
