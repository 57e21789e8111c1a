// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/find_in_story.h"

#include "core/story_texts.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype around = 48; // letters on either side

QString onOneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter == QLatin1Char('\n') || letter == QLatin1Char('\t') || letter == QChar::LineSeparator)
            letter = QLatin1Char(' ');
    }
    return text.remove(footnoteCall);
}

// Cut at a letter that stands by itself.
qsizetype wholeFrom(const QString &text, qsizetype at)
{
    while (at > 0 && at < text.size() && (text.at(at).isLowSurrogate() || text.at(at).isMark()))
        --at;
    return at;
}

template <typename Text>
StoryHit hitOf(const Text &text, const QString &letters, const Hit &hit)
{
    const qsizetype from = wholeFrom(letters, std::max<qsizetype>(0, hit.start - around));
    const qsizetype end = hit.start + hit.length;
    const qsizetype to = wholeFrom(letters, std::min(letters.size(), end + around));
    StoryHit out;
    out.part = text.part;
    out.block = text.block;
    out.start = hit.start;
    out.length = hit.length;
    out.before = (from > 0 ? QString(QChar(0x2026)) : QString()) + onOneLine(letters.mid(from, hit.start - from));
    out.found = onOneLine(letters.mid(hit.start, hit.length));
    out.after = onOneLine(letters.mid(end, std::max<qsizetype>(0, to - end)))
                + (to < letters.size() ? QString(QChar(0x2026)) : QString());
    return out;
}

// The list with the letters from start on replaced; what comes takes on the marks of the first of them.
void replaceIn(QList<Span> &spans, qsizetype start, qsizetype length, const QString &with)
{
    QList<Span> out;
    qsizetype at = 0;
    bool put = false;
    for (const Span &span : std::as_const(spans)) {
        const qsizetype end = at + span.text.size();
        const qsizetype cutFrom = std::clamp(start, at, end);
        const qsizetype cutTo = std::clamp(start + length, at, end);
        if (cutFrom == cutTo) {
            out.append(span);
        } else {
            out.append({span.text.left(cutFrom - at), span.marks});
            if (!put)
                out.append({with, span.marks});
            put = true;
            out.append({span.text.mid(cutTo - at), span.marks});
        }
        at = end;
    }
    spans = normalised(out);
}

} // namespace

QString lookedThrough(const Story &story)
{
    QString all;
    visitTexts(story, [&](const auto &text) {
        all += lettersOf(text);
        all += QLatin1Char('\n');
    });
    return all;
}

FoundInStory findInStory(const Story &story, const FindQuery &query, int most)
{
    Finder finder(query.words, query.options);
    return findInStory(story, query, finder, most);
}

FoundInStory findInStory(const Story &story, const FindQuery &query, Finder &finder, int most)
{
    FoundInStory found;
    finder.startAnew();
    visitTexts(story, [&](const auto &text) {
        if (found.gaveUp || (query.replaces && !isReplaceable(text.part)))
            return;
        const QString letters = lettersOf(text);
        const QList<Hit> hits = finder.find(letters);
        found.gaveUp = finder.gaveUp();
        for (const Hit &hit : hits) {
            if (QStringView(letters).mid(hit.start, hit.length).contains(footnoteCall))
                continue;
            if (++found.count > most)
                continue;
            StoryHit one = hitOf(text, letters, hit);
            if (query.replaces)
                one.instead = onOneLine(finder.replacement(hit, query.with));
            found.hits.append(one);
        }
    });
    if (found.gaveUp)
        return {{}, 0, true};
    return found;
}

ReplacedInStory replaceInStory(const Story &story, const FindQuery &query)
{
    ReplacedInStory out{story, 0, false};
    Finder finder(query.words, query.options);
    visitTexts(out.story, [&](const auto &text) {
        if (out.gaveUp)
            return;
        const QString letters = lettersOf(text);
        const QList<Hit> hits = finder.find(letters);
        out.gaveUp = finder.gaveUp();
        for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) { // the last first: places before it stay
            if (letters.mid(hit->start, hit->length).contains(footnoteCall))
                continue;
            QString with = finder.replacement(*hit, query.with);
            with.remove(footnoteCall);
            if (text.oneLine)
                with.replace(QLatin1Char('\n'), QLatin1Char(' '));
            if (text.letters)
                text.letters->replace(hit->start, hit->length, with);
            else
                replaceIn(*text.spans, hit->start, hit->length, with);
            ++out.count;
        }
    });
    if (out.gaveUp)
        return {story, 0, true};
    return out;
}

} // namespace core
