// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/find_in_story.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace core {

namespace {

constexpr qsizetype around = 48; // letters on either side

// One text of a story: letters alone, or letters with marks.
template <typename Letters, typename Spans>
struct TextOf
{
    TextPart part = TextPart::Text;
    BlockId block;
    Letters *letters = nullptr;
    Spans *spans = nullptr;
    bool oneLine = false;
};

template <typename Letters, typename Spans>
QString lettersOf(const TextOf<Letters, Spans> &text)
{
    if (text.letters)
        return *text.letters;
    if (text.spans->size() == 1)
        return text.spans->first().text;
    QString all;
    for (const Span &span : *text.spans)
        all += span.text;
    return all;
}

// Goes through a story that is looked at, or one that is changed: constness is the caller's.
template <typename AnyStory, typename Visit>
class Walk
{
    template <typename T>
    using As = std::conditional_t<std::is_const_v<AnyStory>, const T, T>;
    using Text = TextOf<As<QString>, As<QList<Span>>>;

public:
    explicit Walk(Visit visit)
        : m_visit(std::move(visit))
    {
    }

    // In the order in which a reader meets them, then what stands behind the page.
    void through(AnyStory &story)
    {
        letters(TextPart::Kicker, story.kicker);
        letters(TextPart::Headline, story.headline);
        letters(TextPart::Standfirst, story.standfirst);
        letters(TextPart::Byline, story.byline);
        letters(TextPart::Dateline, story.dateline);
        picture(story.leadPicture, {});
        for (auto &one : story.body.blocks)
            block(one);
        for (auto &credit : story.credits) {
            letters(TextPart::Credits, credit.name);
            letters(TextPart::Address, credit.url);
        }
        auto &search = story.searchAndSocial;
        for (auto *text :
             {&search.searchTitle, &search.searchDescription, &search.socialTitle, &search.socialDescription})
            letters(TextPart::SearchAndSocial, *text);
        for (auto *tags : {&story.tags, &story.subjects}) {
            for (auto &tag : *tags)
                letters(TextPart::Tags, tag);
        }
        letters(TextPart::Address, story.slug);
    }

private:
    // An empty text has nothing in it, and one that cannot be replaced is not given away to be changed.
    void letters(TextPart part, As<QString> &text, const BlockId &block = {}, bool oneLine = true)
    {
        if (!text.isEmpty() && (std::is_const_v<AnyStory> || isReplaceable(part)))
            m_visit(Text{part, block, &text, nullptr, oneLine});
    }

    void spans(TextPart part, As<QList<Span>> &text, const BlockId &block)
    {
        if (text.isEmpty())
            return;
        m_visit(Text{part, block, nullptr, &text, false});
        if constexpr (std::is_const_v<AnyStory>) {
            // A link with marks in it is one link.
            const QString *before = nullptr;
            for (const Span &span : text) {
                if (!span.marks.href.isEmpty() && (!before || *before != span.marks.href))
                    letters(TextPart::Address, span.marks.href, block);
                before = &span.marks.href;
            }
        }
    }

    void picture(As<Picture> &picture, const BlockId &block)
    {
        letters(TextPart::Caption, picture.caption, block, false);
        letters(TextPart::AlternativeText, picture.alt, block, false);
        letters(TextPart::PictureCredit, picture.credit, block);
        letters(TextPart::PictureFacts, picture.copyright, block);
        letters(TextPart::PictureFacts, picture.place, block);
    }

    void block(As<Block> &block)
    {
        if (block.kind == BlockKind::Opaque || block.kind == BlockKind::Separator)
            return;
        if (block.kind == BlockKind::Picture) {
            picture(block.picture, block.id);
            letters(TextPart::Address, block.name, block.id); // of one that is still to be fetched
        }
        for (auto &one : block.pictures)
            picture(one, block.id);
        for (auto &row : block.table.rows) {
            for (auto &cell : row)
                spans(TextPart::Cell, cell.spans, block.id);
        }
        if (block.kind == BlockKind::Embed) {
            letters(TextPart::EmbedTitle, block.embed.title, block.id);
            letters(TextPart::Address, block.embed.address, block.id);
        }
        spans(!isTextKind(block.kind)             ? TextPart::Caption
              : block.kind == BlockKind::DeskNote ? TextPart::DeskNote
                                                  : TextPart::Text,
              block.spans, block.id);
    }

    Visit m_visit;
};

template <typename AnyStory, typename Visit>
void visitTexts(AnyStory &story, Visit visit)
{
    Walk<AnyStory, Visit>(std::move(visit)).through(story);
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

bool isReplaceable(TextPart part)
{
    return part != TextPart::Address && part != TextPart::Tags && part != TextPart::PictureFacts;
}

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
