// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story_merge.h"

#include "core/block_merge.h"
#include "core/body_merge.h"
#include "core/merge_ledger.h"
#include "core/story_json.h"
#include "core/text_fold.h"

#include <algorithm>

namespace core {

namespace {

// A site does not know which file here a picture is, nor what is never published. Where it has the same picture that
// is no change of theirs.
void fillIn(Picture &picture, const Picture &known)
{
    const bool same = (!picture.remoteId.isEmpty() && picture.remoteId == known.remoteId)
                      || (!picture.remoteUrl.isEmpty() && picture.remoteUrl == known.remoteUrl);
    if (!same || !picture.media.isEmpty())
        return;
    picture.media = known.media;
    picture.original = known.original;
    picture.edit = known.edit;
    if (picture.copyright.isEmpty())
        picture.copyright = known.copyright;
    if (picture.place.isEmpty())
        picture.place = known.place;
    if (picture.taken.isEmpty())
        picture.taken = known.taken;
}

Story withWhatTheSiteDoesNotKnow(Story theirs, const Story &base)
{
    QHash<QString, Picture> known; // by id and by address
    const auto note = [&known](const Picture &picture) {
        if (!picture.media.isEmpty() || !picture.taken.isEmpty() || !picture.place.isEmpty()
            || !picture.copyright.isEmpty()) {
            known.insert(picture.remoteId, picture);
            known.insert(picture.remoteUrl, picture);
        }
    };
    for (const Block &block : base.body.blocks) {
        note(block.picture);
        std::for_each(block.pictures.begin(), block.pictures.end(), note);
    }
    const auto fill = [&known](Picture &picture) {
        fillIn(picture, known.value(picture.remoteId));
        fillIn(picture, known.value(picture.remoteUrl));
    };
    if (!known.isEmpty()) {
        for (Block &block : theirs.body.blocks) {
            fill(block.picture);
            std::for_each(block.pictures.begin(), block.pictures.end(), fill);
        }
    }
    fillIn(theirs.leadPicture, base.leadPicture);
    return theirs;
}

class FieldMerge
{
public:
    FieldMerge(MergeLedger &ledger, const Story &base, const Story &theirs, const Story &mine)
        : story(mine)
        , m_ledger(ledger)
        , m_base(base)
        , m_theirs(theirs)
        , m_mine(mine)
    {
        words(StoryField::Headline, &Story::headline);
        words(StoryField::Standfirst, &Story::standfirst);
        value(StoryField::Kicker, &Story::kicker);
        value(StoryField::Byline, &Story::byline);
        value(StoryField::Dateline, &Story::dateline);
        value(StoryField::Slug, &Story::slug);
        const auto asItIs = [](const QString &text) { return text; };
        const auto ofDesk = [](const DeskId &desk) { return desk.value; };
        const auto ofTime = [](const QDateTime &time) { return time.toString(Qt::ISODate); };
        either(StoryField::Language, &Story::language, asItIs);
        either(StoryField::Desk, &Story::desk, ofDesk);
        set(StoryField::FurtherDesks, &Story::furtherDesks, ofDesk, ofDesk);
        set(
            StoryField::Tags, &Story::tags, [](const QString &tag) { return folded(tag); }, asItIs);
        set(
            StoryField::Subjects, &Story::subjects, [](const QString &subject) { return folded(subject); }, asItIs);
        set(
            StoryField::Credits, &Story::credits, [](const Credit &credit) { return folded(credit.name); },
            [](const Credit &credit) { return QString(credit.name + QLatin1Char(' ') + credit.url).trimmed(); });
        set(
            StoryField::Corrections, &Story::corrections,
            [](const Correction &correction) { return correction.at.toString(Qt::ISODate); },
            [](const Correction &correction) { return correction.right; });
        leadPicture();
        found(StoryField::SearchTitle, &SearchAndSocial::searchTitle);
        found(StoryField::SearchDescription, &SearchAndSocial::searchDescription);
        found(StoryField::SocialTitle, &SearchAndSocial::socialTitle);
        found(StoryField::SocialDescription, &SearchAndSocial::socialDescription);
        filing();
        either(StoryField::Embargo, &Story::embargo, ofTime);
        either(StoryField::Schedule, &Story::schedule, ofTime);
        either(StoryField::Stage, &Story::stage, [](Stage stage) { return toText(stage); });
        either(StoryField::Assignee, &Story::assignee, asItIs);
        story.remote = theirs.remote;
        story.siteFrame = theirs.siteFrame;
    }

    Story story;

private:
    [[nodiscard]] static Place at(StoryField field) { return {field, {}, BlockPart::Whole, -1, -1}; }

    template <typename Value>
    void tell(StoryField field, const Value &base, const Value &theirs, const Value &mine, const QList<MergedRun> &runs)
    {
        const bool there = !(theirs == base);
        const bool here = !(mine == base);
        if (there || here)
            m_ledger.tell({ChangeKind::Changed,
                           at(field),
                           there && here ? Side::Both
                           : there       ? Side::Theirs
                                         : Side::Mine,
                           {},
                           runs});
    }

    [[nodiscard]] static Side by(const QString &base, const QString &theirs, const QString &mine)
    {
        return theirs == base ? Side::Mine : mine == base ? Side::Theirs : Side::Both;
    }

    static QList<Span> spansOf(const QString &text) { return normalised({Span{text, {}}}); }

    void words(StoryField field, QString Story::*text)
    {
        QList<MergedRun> runs;
        QString merged;
        for (const Span &span :
             m_ledger.words(at(field), spansOf(m_base.*text), spansOf(m_theirs.*text), spansOf(m_mine.*text), &runs))
            merged += span.text;
        story.*text = merged;
        tell(field, m_base.*text, m_theirs.*text, m_mine.*text, runs);
    }

    void value(StoryField field, QString Story::*text)
    {
        story.*text = m_ledger.value(at(field), m_base.*text, m_theirs.*text, m_mine.*text);
        tellText(field, m_base.*text, m_theirs.*text, m_mine.*text, story.*text);
    }

    void found(StoryField field, QString SearchAndSocial::*text)
    {
        const SearchAndSocial &base = m_base.searchAndSocial;
        const SearchAndSocial &theirs = m_theirs.searchAndSocial;
        const SearchAndSocial &mine = m_mine.searchAndSocial;
        QString &merged = story.searchAndSocial.*text;
        merged = m_ledger.value(at(field), base.*text, theirs.*text, mine.*text);
        tellText(field, base.*text, theirs.*text, mine.*text, merged);
    }

    void tellText(StoryField field, const QString &base, const QString &theirs, const QString &mine,
                  const QString &merged)
    {
        tell(field, base, theirs, mine, runsOf(base, merged, by(base, theirs, mine)));
    }

    template <typename Value, typename Text>
    void either(StoryField field, Value Story::*member, Text text)
    {
        const Value &base = m_base.*member;
        const Value &theirs = m_theirs.*member;
        const Value &mine = m_mine.*member;
        story.*member = m_ledger.either(at(field), base, theirs, mine, text);
        if (!(theirs == base) || !(mine == base))
            tellText(field, text(base), text(theirs), text(mine), text(story.*member));
    }

    // Additions and removals of both. What both have in one spelling or another is in it once.
    template <typename Value, typename Key, typename Text>
    void set(StoryField field, QList<Value> Story::*member, Key key, Text text)
    {
        const QList<Value> &base = m_base.*member;
        const QList<Value> &theirs = m_theirs.*member;
        const QList<Value> &mine = m_mine.*member;
        QList<Value> &merged = story.*member;
        const auto find = [&key](const QList<Value> &all, const Value &value) -> const Value * {
            const auto found =
                std::find_if(all.begin(), all.end(), [&](const Value &one) { return key(one) == key(value); });
            return found == all.end() ? nullptr : &*found;
        };
        if (mine == base) {
            merged = theirs;
        } else if (!(theirs == base) && !(theirs == mine)) {
            merged.clear();
            for (const Value &value : mine) {
                const Value *was = find(base, value);
                const Value *there = find(theirs, value);
                if (there)
                    merged.append(m_ledger.either(at(field), was ? *was : Value(), *there, value, text));
                else if (!was || !(value == *was)) // what they removed and was changed here stays
                    merged.append(value);
            }
            for (const Value &value : theirs) {
                const Value *was = find(base, value);
                if (!find(mine, value) && (!was || !(value == *was)))
                    merged.append(value);
            }
        }
        const auto listed = [&text](const QList<Value> &all) {
            QStringList texts;
            for (const Value &value : all)
                texts.append(text(value));
            return texts.join(QLatin1String(", "));
        };
        if (!(theirs == base) || !(mine == base))
            tellText(field, listed(base), listed(theirs), listed(mine), listed(merged));
    }

    // Field by field. Its kind is what it is once it stands there.
    void filing()
    {
        const auto asItIs = [](const QString &text) { return text; };
        story.filing.type = m_theirs.remote.exists() ? m_theirs.filing.type : m_mine.filing.type;
        filed(StoryField::Author, &Filing::author, asItIs);
        filed(StoryField::CoAuthors, &Filing::coAuthors,
              [](const QStringList &names) { return names.join(QLatin1String(", ")); });
        filed(StoryField::Format, &Filing::format, asItIs);
        filed(StoryField::Sticky, &Filing::sticky, [](bool sticky) { return QString(sticky ? u'+' : u'\u2212'); });
        const auto &base = m_base.filing.terms;
        const auto &theirs = m_theirs.filing.terms;
        const auto &mine = m_mine.filing.terms;
        QMap<QString, QStringList> all = base;
        all.insert(theirs);
        all.insert(mine);
        for (const QString &taxonomy : all.keys()) {
            const QStringList was = base.value(taxonomy);
            const QStringList there = theirs.value(taxonomy);
            QStringList terms = mine.value(taxonomy);
            terms.removeIf([&](const QString &term) { return was.contains(term) && !there.contains(term); });
            for (const QString &term : there) {
                if (!was.contains(term) && !terms.contains(term))
                    terms.append(term);
            }
            if (there.isEmpty() && terms.isEmpty() && !theirs.contains(taxonomy) && !mine.contains(taxonomy))
                story.filing.terms.remove(taxonomy);
            else
                story.filing.terms[taxonomy] = terms;
            const auto listed = [](const QStringList &ids) { return ids.join(QLatin1String(", ")); };
            if (there != was || mine.value(taxonomy) != was)
                tellText(StoryField::Terms, listed(was), listed(there), listed(mine.value(taxonomy)), listed(terms));
        }
    }

    template <typename Value, typename Text>
    void filed(StoryField field, Value Filing::*member, Text text)
    {
        const Value &base = m_base.filing.*member;
        const Value &theirs = m_theirs.filing.*member;
        const Value &mine = m_mine.filing.*member;
        story.filing.*member = m_ledger.either(at(field), base, theirs, mine, text);
        if (!(theirs == base) || !(mine == base))
            tellText(field, text(base), text(theirs), text(mine), text(story.filing.*member));
    }

    // Another picture is one whole; of the same picture what is said about it is merged.
    void leadPicture()
    {
        const auto same = [](const Picture &a, const Picture &b) {
            return a.media == b.media && a.remoteId == b.remoteId && a.remoteUrl == b.remoteUrl;
        };
        const Picture &base = m_base.leadPicture;
        const Picture &theirs = m_theirs.leadPicture;
        const Picture &mine = m_mine.leadPicture;
        const auto text = [](const Picture &picture) {
            return picture.caption.isEmpty() ? picture.alt : picture.caption;
        };
        if (same(base, theirs) && same(base, mine))
            story.leadPicture = mergePicture(m_ledger, at(StoryField::LeadPicture), base, theirs, mine);
        else
            story.leadPicture = m_ledger.either(at(StoryField::LeadPicture), base, theirs, mine, text);
        tell(StoryField::LeadPicture, base, theirs, mine, runsOf(text(base), text(story.leadPicture), Side::Both));
    }

    MergeLedger &m_ledger;
    const Story &m_base;
    const Story &m_theirs;
    const Story &m_mine;
};

Merge merged(const Story &base, const Story &theirs, const Story &mine, const QHash<int, Resolution> &resolutions)
{
    MergeLedger ledger(resolutions);
    const Story site = withWhatTheSiteDoesNotKnow(theirs, base);
    Story story = FieldMerge(ledger, base, site, mine).story;
    story.body = mergeBodies(ledger, base.body, site.body, mine.body);
    return {story, ledger.open(), ledger.changes(), base, theirs, mine, resolutions};
}

bool isOpen(const Merge &merge, int number)
{
    return std::any_of(merge.conflicts.begin(), merge.conflicts.end(),
                       [number](const Conflict &conflict) { return conflict.number == number; });
}

Merge resolved(const Merge &merge, int number, const Resolution &resolution)
{
    if (!isOpen(merge, number))
        return merge;
    QHash<int, Resolution> resolutions = merge.resolutions;
    resolutions.insert(number, resolution);
    return merged(merge.base, merge.theirs, merge.mine, resolutions);
}

} // namespace

Merge mergeStories(const Story &base, const Story &theirs, const Story &mine)
{
    return merged(base, theirs, mine, {});
}

Merge resolve(const Merge &merge, int conflict, Choice choice)
{
    return resolved(merge, conflict, {choice, {}});
}

Merge resolve(const Merge &merge, int conflict, const QString &own)
{
    return resolved(merge, conflict, {Choice::Own, own});
}

Merge resolveAll(const Merge &merge, Choice choice)
{
    QHash<int, Resolution> resolutions = merge.resolutions;
    for (const Conflict &conflict : merge.conflicts)
        resolutions.insert(conflict.number, {choice, {}});
    return merged(merge.base, merge.theirs, merge.mine, resolutions);
}

} // namespace core
