// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/number_words.h"

#include "core/story.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace ui {

namespace {

// One and many are separate source texts, so that English is right even where no translation file is loaded; other
// languages have their number forms in the text of many.
struct Say
{
    Q_DECLARE_TR_FUNCTIONS(NumberWords)
};

} // namespace

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString wordsText(int words)
{
    return words == 1 ? Say::tr("1 word") : Say::tr("%Ln words", nullptr, words);
}

QString readingText(int words)
{
    return words <= 0 ? QString() : Say::tr("%Ln min read", nullptr, core::readingMinutes(words));
}

QString picturesText(int pictures)
{
    if (pictures == 0)
        return Say::tr("no pictures");
    return pictures == 1 ? Say::tr("1 picture") : Say::tr("%Ln pictures", nullptr, pictures);
}

QString charactersText(int characters)
{
    return characters == 1 ? Say::tr("1 character") : Say::tr("%Ln characters", nullptr, characters);
}

QString tagsText(int tags)
{
    if (tags == 0)
        return Say::tr("no tags");
    return tags == 1 ? Say::tr("1 tag") : Say::tr("%Ln tags", nullptr, tags);
}

QString desksText(int desks)
{
    if (desks == 0)
        return Say::tr("no desks");
    return desks == 1 ? Say::tr("1 desk") : Say::tr("%Ln desks", nullptr, desks);
}

QString storiesText(int stories)
{
    if (stories == 0)
        return Say::tr("no stories");
    return stories == 1 ? Say::tr("1 story") : Say::tr("%Ln stories", nullptr, stories);
}

QString placesText(int places)
{
    return places == 1 ? Say::tr("1 place") : Say::tr("%Ln places", nullptr, places);
}

QString wordsDifference(int words)
{
    if (words == 0)
        return Say::tr("as many words");
    if (words > 0)
        return words == 1 ? Say::tr("1 more word") : Say::tr("%Ln more words", nullptr, words);
    return words == -1 ? Say::tr("1 fewer word") : Say::tr("%Ln fewer words", nullptr, std::abs(words));
}

QString listing(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

} // namespace ui
