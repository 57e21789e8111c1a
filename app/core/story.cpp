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

QString slugFrom(const QString &headline)
{
    constexpr qsizetype longest = 80;
    QString slug;
    for (const QChar letter : headline.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.isMark() || letter == QChar(0x2019) || letter == QLatin1Char('\''))
            continue; // "Zürich" becomes "zurich", "it's" becomes "its"
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            slug += letter;
        else if (!slug.isEmpty() && !slug.endsWith(QLatin1Char('-')))
            slug += QLatin1Char('-');
    }
    if (slug.size() > longest) {
        const qsizetype cut = slug.lastIndexOf(QLatin1Char('-'), longest);
        slug.truncate(cut > 0 ? cut : longest);
    }
    while (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    return slug;
}

} // namespace core
