// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/letter_index.h"

#include "core/find_in_story.h"
#include "storage/fixture.h"
#include "storage/statement.h"
#include "storage/text_search.h"

#include <QRandomGenerator>

using namespace storage;
using core::Story;
using test::Fixture;
using test::storyOf;

namespace {

QStringList foundBy(Fixture &library, const core::FindQuery &query, int milliseconds = 1000)
{
    QStringList found;
    qint64 from = fromTheNewest;
    do {
        const auto page = findInStories(*library, query, from, milliseconds);
        if (!page.ok())
            qFatal("%s", qPrintable(page.error().detail));
        for (const core::FoundStory &story : page->stories)
            found.append(story.headline);
        from = page->next;
    } while (from != 0);
    return found;
}

QStringList foundBy(Fixture &library, const char *words, int milliseconds = 1000)
{
    core::FindQuery query;
    query.words = QString::fromUtf8(words);
    return foundBy(library, query, milliseconds);
}

qint64 numberFrom(Fixture &library, const char *sql)
{
    Statement select(library->database, QString::fromLatin1(sql));
    return select.next() ? select.number(0) : -1;
}

// The numbers that the headlines begin with: what follows may be no whole letters.
QStringList numbers(QStringList headlines)
{
    for (QString &headline : headlines)
        headline = headline.section(QLatin1Char(' '), 0, 0);
    return headlines;
}

// As a library is that was made before there was the index.
void forgetLetters(Fixture &library)
{
    for (const char *sql :
         {"DELETE FROM letters", "UPDATE letters_from SET row = (SELECT max(row) + 1 FROM stories)"}) {
        if (!library->database.run(QString::fromLatin1(sql)))
            qFatal("%s", sql);
    }
}

// Letters that are folded in every way there is, in words that are short enough to be met again.
class Words
{
public:
    QString some(int most)
    {
        QString text;
        for (int count = m_random.bounded(most + 1); count > 0; --count)
            text += m_pieces.at(m_random.bounded(int(m_pieces.size())));
        return text;
    }
    bool chance(int of) { return m_random.bounded(of) == 0; }
    int below(int limit) { return m_random.bounded(limit); }

private:
    QRandomGenerator m_random{20261123};
    const QStringList m_pieces = [] {
        QStringList pieces{QString(QChar(0xd83d)), QString(QChar(0xde62)), QString(QChar(0)),
                           QString(core::footnoteCall)};
        for (const char *piece : {"ab", "B", "a", "c", "ca", "é", "e",      "e\u0301", "ß",      "ss", "ﬁ",  "fi", "İ",
                                  "ı",  "i", "I", " ", "\n", "-", "–",      "\"",      "”",      "ك",  "ک",  "كِ",  "يا",
                                  "ی",  "ـ", "ا", "أ", "ة",  "ه", "\u200c", "\u00ad",  "\u2067", "京", "が", "१२", "12",
                                  "١",  "ς", "σ", "Σ", "ø",  "o", "😀",      "_",       "कि"})
            pieces.append(QString::fromUtf8(piece));
        return pieces;
    }();
};

core::Picture picture(Words &words)
{
    core::Picture picture;
    picture.remoteUrl = QStringLiteral("https://elin.example/a.jpg");
    for (QString *text : {&picture.alt, &picture.caption, &picture.credit, &picture.copyright, &picture.place}) {
        if (words.chance(3))
            *text = words.some(5);
    }
    return picture;
}

QList<core::Span> spans(Words &words)
{
    QList<core::Span> spans;
    for (int count = words.below(4); count > 0; --count) {
        core::Span span{words.some(5), {}};
        span.marks.bold = words.chance(2);
        if (words.chance(4))
            span.marks.href = words.some(4);
        spans.append(span);
    }
    return core::normalised(spans);
}

Story anyStory(Words &words, int number)
{
    using core::BlockKind;
    Story story = storyOf(QStringLiteral("%1 ").arg(number) + words.some(3));
    for (QString *text : {&story.kicker, &story.standfirst, &story.byline, &story.dateline, &story.slug,
                          &story.searchAndSocial.searchTitle, &story.searchAndSocial.socialDescription}) {
        if (words.chance(4))
            *text = words.some(5);
    }
    if (words.chance(4))
        story.leadPicture = picture(words);
    if (words.chance(4))
        story.credits = {{words.some(3), words.some(3)}};
    if (words.chance(4))
        story.tags = {words.some(4)};
    if (words.chance(4))
        story.subjects = {words.some(4)};
    for (const BlockKind kind : {BlockKind::Paragraph, BlockKind::DeskNote, BlockKind::ListItem, BlockKind::Footnote,
                                 BlockKind::Picture, BlockKind::Gallery, BlockKind::Table, BlockKind::Embed}) {
        if (!words.chance(3))
            continue;
        core::Block block = core::textBlock(kind, {});
        block.spans = spans(words);
        if (kind == BlockKind::Picture)
            block.picture = picture(words);
        if (kind == BlockKind::Gallery)
            block.pictures = {picture(words), picture(words)};
        if (kind == BlockKind::Table)
            block.table.rows = {{core::Cell{spans(words)}, core::Cell{spans(words)}}};
        if (kind == BlockKind::Embed)
            block.embed = {words.some(4), {}, words.some(4), {}};
        story.body.blocks.append(block);
    }
    return story;
}

} // namespace

class LetterIndexTest : public QObject
{
    Q_OBJECT

private slots:
    // Whatever is looked for, in whatever way: the same as when every story is read.
    void hidesNothingThatIsThere()
    {
        Words words;
        Fixture library;
        QList<Story> stories;
        for (int number = 0; number < 150; ++number)
            stories.append(anyStory(words, number));
        VERIFY_OK(library->stories.createAll(stories));
        stories.clear();
        for (int row = 150; row > 0; --row) { // what the library made of halves of letters
            Statement select(library->database, QStringLiteral("SELECT id FROM stories WHERE row = ?"));
            select.bind(row);
            QVERIFY(select.next());
            const auto opened = library->stories.load({select.text(0)});
            VERIFY_OK(opened);
            stories.append(opened->story);
        }
        int hits = 0;
        int known = 0;
        for (int round = 0; round < 300; ++round) {
            core::FindQuery query;
            query.options.anyForm = !words.chance(3);
            query.options.matchCase = words.chance(3);
            query.options.wholeWord = words.chance(4);
            query.options.expression = words.chance(4);
            // Mostly something that stands in one of them.
            const QString text = core::lookedThrough(stories.at(words.below(150)));
            const int length = 1 + words.below(7);
            query.words = words.chance(4) ? words.some(3)
                                          : text.mid(words.below(std::max<int>(1, int(text.size()) - length)), length);
            if (query.options.expression)
                query.words = words.chance(2) ? QRegularExpression::escape(query.words)
                                              : query.words + QStringLiteral("\\w?") + words.some(1);
            QStringList wanted;
            for (const Story &story : std::as_const(stories)) {
                const core::FoundInStory found = core::findInStory(story, query);
                if (found.count > 0)
                    wanted.append(story.headline);
            }
            hits += int(wanted.size());
            known += wanted.size() > 0 && wanted.size() < 40;
            wanted = numbers(wanted);
            const QStringList found = numbers(foundBy(library, query, words.chance(8) ? 0 : 1000));
            if (found != wanted)
                qWarning("round %d: \"%s\" %d %d %d %d", round, qPrintable(query.words), query.options.anyForm,
                         query.options.matchCase, query.options.wholeWord, query.options.expression);
            QCOMPARE(found, wanted);
        }
        QVERIFY(hits > 3'000);
        QVERIFY(known > 40);
    }

    void putsOldStoriesInAFewAtATimeAndFindsThemMeanwhile()
    {
        Fixture library;
        QList<Story> many;
        for (int number = 0; number < 100; ++number)
            many.append(storyOf(QString::number(number),
                                {number % 2 == 0 ? QStringLiteral("To the harbours.") : QStringLiteral("Inland.")}));
        const auto created = library->stories.createAll(many);
        VERIFY_OK(created);
        const QStringList all = foundBy(library, "arbour");
        QCOMPARE(all.size(), 50);
        forgetLetters(library);
        QCOMPARE(foundBy(library, "arbour"), all);
        QCOMPARE(library->letters.fillSome(30).valueOr(-1), 30);
        QCOMPARE(numberFrom(library, "SELECT count(*) FROM letters"), 30);
        QCOMPARE(library->letters.reading().valueOr({}), (storage::LetterIndex::Reading{30, 100}));
        QCOMPARE(foundBy(library, "arbour"), all);
        QCOMPARE(foundBy(library, "arbour", 0), all);
        // What is written meanwhile, above and below.
        VERIFY_OK(library->stories.create(storyOf(QStringLiteral("new"), {QStringLiteral("The harbour.")})));
        Story changed = created->at(3);
        changed.body.blocks = {core::textBlock(core::BlockKind::Paragraph, QStringLiteral("Two harbours."))};
        VERIFY_OK(library->stories.save(changed, changed.revision));
        const QStringList more = foundBy(library, "arbour");
        QCOMPARE(more.size(), 52);
        for (int slices = 0; library->letters.fillSome(30).valueOr(-1) > 0; ++slices)
            QVERIFY(slices < 4);
        QCOMPARE(numberFrom(library, "SELECT row FROM letters_from"), 0);
        QVERIFY(!library->letters.reading().valueOr({1, 2}).goesOn());
        QCOMPARE(numberFrom(library, "SELECT count(*) FROM letters"), 101);
        QCOMPARE(foundBy(library, "arbour"), more);
        QCOMPARE(library->letters.fillSome(30).valueOr(-1), 0);
        VERIFY_OK(library->database.run(QStringLiteral("INSERT INTO letters (letters) VALUES ('integrity-check')")));
    }

    void aStoryThatIsDamagedDoesNotHoldUpTheOthers()
    {
        Fixture library;
        VERIFY_OK(library->stories.createAll({storyOf(QStringLiteral("a"), {QStringLiteral("harbour")}),
                                              storyOf(QStringLiteral("b"), {QStringLiteral("harbour")}),
                                              storyOf(QStringLiteral("c"), {QStringLiteral("harbour")})}));
        forgetLetters(library);
        VERIFY_OK(library->database.run(QStringLiteral("UPDATE bodies SET content = 'x' WHERE story = 2")));
        while (library->letters.fillSome(1).valueOr(-1) > 0)
            ;
        QCOMPARE(foundBy(library, "harbour"), QStringList({QStringLiteral("c"), QStringLiteral("a")}));
    }

    void whatIsDeletedForGoodLeavesNoLetters()
    {
        Fixture library;
        const auto created = library->stories.create(storyOf(QStringLiteral("a"), {QStringLiteral("harbour")}));
        VERIFY_OK(created);
        VERIFY_OK(library->stories.moveToBin({created->id}));
        QCOMPARE(numberFrom(library, "SELECT count(*) FROM letters"), 1);
        VERIFY_OK(library->stories.emptyBin(library.now.addDays(1)));
        QCOMPARE(numberFrom(library, "SELECT count(*) FROM letters"), 0);
        QCOMPARE(numberFrom(library, "SELECT count(*) FROM letters WHERE letters MATCH '\"har\"'"), 0);
    }

    void listsKnowNothingOfIt()
    {
        Fixture library;
        Story story = storyOf(QStringLiteral("a"), {QStringLiteral("text")});
        story.leadPicture.alt = QStringLiteral("harbour");
        VERIFY_OK(library->stories.create(story));
        core::StoryFilter filter;
        filter.text = QStringLiteral("harbour");
        QVERIFY(library->index.list(filter).value().isEmpty());
        QCOMPARE(foundBy(library, "harbour"), QStringList{QStringLiteral("a")});
    }
};

QTEST_GUILESS_MAIN(LetterIndexTest)
#include "letter_index_test.moc"
