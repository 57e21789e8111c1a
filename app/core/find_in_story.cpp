// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/find_in_story.h"

#include <algorithm>
#include <functional>

namespace core {

namespace {

constexpr qsizetype around = 48; // letters on either side

// One text of a story: letters alone, or letters with marks.
struct TextOf
{
    TextPart part = TextPart::Text;
    BlockId block;
    QString *letters = nullptr;
    QList<Span> *spans = nullptr;
    bool oneLine = false;
};

QString lettersOf(const TextOf &text)
{
    if (text.letters)
        return *text.letters;
    QString all;
    for (const Span &span : *text.spans)
        all += span.text;
    return all;
}

void visitPicture(Picture &picture, const BlockId &block, const std::function<void(const TextOf &)> &visit)
{
    visit({TextPart::Caption, block, &picture.caption, nullptr, false});
}

void visitBlock(Block &block, const std::function<void(const TextOf &)> &visit)
{
    if (!isPublished(block.kind) || block.kind == BlockKind::Opaque || block.kind == BlockKind::Separator)
        return;
    const bool card = !isTextKind(block.kind);
    if (block.kind == BlockKind::Picture)
        visitPicture(block.picture, block.id, visit);
    for (Picture &picture : block.pictures)
        visitPicture(picture, block.id, visit);
    for (QList<Cell> &row : block.table.rows) {
        for (Cell &cell : row)
            visit({TextPart::Text, block.id, nullptr, &cell.spans, false});
    }
    visit({card ? TextPart::Caption : TextPart::Text, block.id, nullptr, &block.spans, false});
}

// In the order in which a reader meets them.
void visitTexts(Story &story, const std::function<void(const TextOf &)> &visit)
{
    visit({TextPart::Kicker, {}, &story.kicker, nullptr, true});
    visit({TextPart::Headline, {}, &story.headline, nullptr, true});
    visit({TextPart::Standfirst, {}, &story.standfirst, nullptr, true});
    visit({TextPart::Byline, {}, &story.byline, nullptr, true});
    visit({TextPart::Dateline, {}, &story.dateline, nullptr, true});
    visitPicture(story.leadPicture, {}, visit);
    for (Block &block : story.body.blocks)
        visitBlock(block, visit);
    SearchAndSocial &search = story.searchAndSocial;
    for (QString *text :
         {&search.searchTitle, &search.searchDescription, &search.socialTitle, &search.socialDescription})
        visit({TextPart::SearchAndSocial, {}, text, nullptr, true});
}

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

StoryHit hitOf(const TextOf &text, const QString &letters, const Hit &hit)
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

FoundInStory findInStory(const Story &story, const FindQuery &query, int most)
{
    FoundInStory found;
    Finder finder(query.words, query.options);
    Story copy = story; // visited only
    visitTexts(copy, [&](const TextOf &text) {
        const QString letters = lettersOf(text);
        if (letters.isEmpty() || found.gaveUp)
            return;
        const QList<Hit> hits = finder.find(letters);
        found.gaveUp = finder.gaveUp();
        for (const Hit &hit : hits) {
            if (letters.mid(hit.start, hit.length).contains(footnoteCall))
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
    visitTexts(out.story, [&](const TextOf &text) {
        const QString letters = lettersOf(text);
        if (letters.isEmpty() || out.gaveUp)
            return;
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
