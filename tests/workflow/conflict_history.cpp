// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/conflict_history.h"

#include <QJsonArray>

namespace support {

using core::Block;
using core::BlockKind;
using core::Choice;
using core::Span;
using core::Story;
using core::Submission;
using core::SubmissionState;

namespace {

const QString by = QStringLiteral("M. Adler");

void takeOut(Story &story, const QString &word)
{
    for (Block &block : story.body.blocks) {
        for (Span &span : block.spans) {
            span.text.replace(QString(QLatin1Char(' ') + word), QString());
            span.text.replace(QString(word + QLatin1Char(' ')), QString());
        }
    }
}

} // namespace

void apply(const Act &act, Story &story)
{
    QList<Block> &blocks = story.body.blocks;
    if (blocks.isEmpty())
        blocks.append(core::textBlock(BlockKind::Paragraph, QStringLiteral("Begun anew.")));
    const qsizetype at = act.paragraph % blocks.size();
    QList<Span> &spans = blocks[at].spans;
    switch (act.kind) {
    case Act::Kind::Append:
        spans.append(Span{QString(QLatin1Char(' ') + act.word), {}});
        break;
    case Act::Kind::Begin:
        spans.prepend(Span{QString(act.word + QLatin1Char(' ')), {}});
        break;
    case Act::Kind::Between: {
        const QString text = core::plainText(blocks.at(at));
        const qsizetype space = text.indexOf(QLatin1Char(' '), text.size() / 2);
        if (space < 0)
            spans.append(Span{QString(QLatin1Char(' ') + act.word), {}});
        else
            spans = {Span{QString(text.left(space + 1) + act.word + text.mid(space)), {}}};
        break;
    }
    case Act::Kind::NewParagraph:
        blocks.insert(at, core::textBlock(BlockKind::Paragraph, QString(QStringLiteral("New is ") + act.word)));
        break;
    case Act::Kind::TakeOut:
        takeOut(story, act.word);
        break;
    case Act::Kind::Move: {
        const Block moved = blocks.takeAt(at);
        blocks.insert(act.to % (blocks.size() + 1), moved);
        break;
    }
    }
}

ConflictHistory::ConflictHistory(Newsdesk &mira, Newsdesk &nadia, Editor editor, quint32 seed)
    : m_people{{&mira, {}, {}, {}}, {&nadia, {}, {}, {}}}
    , m_editor(std::move(editor))
    , m_reader(mira)
    , m_chance(seed)
{
}

QString ConflictHistory::begin()
{
    Person &mira = m_people[0];
    const Submission first = mira.desk->send(harbourStory(*mira.desk));
    if (first.state != SubmissionState::Done)
        return QStringLiteral("it is not published");
    m_post = first.result.postId;
    mira.story = first.story.id;
    m_reader.id = mira.story;
    const auto knows = [&] { return mira.desk->stored(mira.story).remote == first.result; };
    if (!QTest::qWaitFor(knows, 20'000))
        return QStringLiteral("its copy is not known");
    m_people[1].story = m_people[1].desk->open(m_post);
    return m_people[1].story.isEmpty() ? QStringLiteral("it does not open from the site") : QString();
}

Act ConflictHistory::nextAct()
{
    constexpr int mostParagraphs = 30; // a long story is one of them
    Act act;
    act.paragraph = m_chance.bounded(mostParagraphs);
    act.to = m_chance.bounded(mostParagraphs);
    act.word = QStringLiteral("pier%1x").arg(m_round);
    const int kind = m_chance.bounded(20);
    if (kind < 6)
        act.kind = Act::Kind::Append;
    else if (kind < 9)
        act.kind = Act::Kind::Begin;
    else if (kind < 13)
        act.kind = Act::Kind::Between;
    else if (kind < 15 && m_round % 1000 < mostParagraphs * 8)
        act.kind = Act::Kind::NewParagraph;
    else if (kind < 17)
        act.kind = Act::Kind::Move;
    else if (kind < 19 && m_accepted.size() > 3)
        act.kind = Act::Kind::TakeOut;
    if (act.kind == Act::Kind::TakeOut)
        act.word = m_accepted.at(m_chance.bounded(m_accepted.size()));
    return act;
}

QString ConflictHistory::round()
{
    ++m_round;
    const Act act = nextAct();
    const int who = m_chance.bounded(3);
    // A word that goes may be there for a while, or stay where somebody kept both.
    if (act.kind == Act::Kind::TakeOut) {
        m_accepted.removeAll(act.word);
        m_gone.append(act.word);
    }
    const bool brings = act.kind != Act::Kind::TakeOut && act.kind != Act::Kind::Move;
    if (who == 2) {
        m_editor(m_post, m_reader.id, act);
        if (brings)
            m_accepted.append(act.word);
    } else {
        Person &person = m_people[who];
        person.desk->write(person.story, [&act](Story &story) { apply(act, story); });
        if (brings)
            person.written.append(act.word);
        if (m_chance.bounded(4) == 0) // written, and sent with what comes next
            return {};
        if (const QString trouble = send(person); !trouble.isEmpty())
            return trouble;
    }
    const QString trouble = missing();
    static const char *const kinds[] = {"append", "begin", "between", "new paragraph", "take out", "move"};
    return trouble.isEmpty() ? trouble
                             : QStringLiteral("after “%1 %2” at %3 by %4: %5")
                                   .arg(QLatin1String(kinds[int(act.kind)]), act.word)
                                   .arg(act.paragraph)
                                   .arg(who)
                                   .arg(trouble);
}

QString ConflictHistory::send(Person &person)
{
    constexpr int mostMerges = 6;
    workflow::Outbox &outbox = person.desk->outbox();
    Submission sent = person.desk->send(person.desk->stored(person.story));
    for (int merges = 0; sent.state == SubmissionState::Blocked && merges < mostMerges; ++merges) {
        ++m_conflicts;
        const auto merge = waitFor(outbox.merge(sent.id), 60'000);
        if (!merge)
            return QStringLiteral("no merge: ") + merge.error().detail;
        m_questions += int(merge->conflicts.size());
        if (merges == 0 && m_chance.bounded(8) == 0) { // the editor does not wait until we are done
            const Act act{Act::Kind::Append, m_chance.bounded(30), 0, QStringLiteral("quay%1x").arg(m_round)};
            m_editor(m_post, m_reader.id, act);
            m_accepted.append(act.word);
        }
        const auto going = waitFor(outbox.goOnWith(sent.id, core::resolveAll(*merge, Choice::Both), by));
        if (!going)
            return QStringLiteral("the merge is not taken: ") + going.error().detail;
        sent = waitForEnd(person.desk->test, sent.id);
    }
    if (sent.state != SubmissionState::Done) {
        QString at;
        for (const core::Step &step : sent.steps) {
            if (step.state != core::StepState::Done)
                at += QLatin1Char(' ') + core::toText(step.kind) + QLatin1String(": ") + step.error.detail;
        }
        return QStringLiteral("the outbox did not end: ") + core::toText(sent.state) + at;
    }
    m_accepted += std::exchange(person.written, {});
    const auto knows = [&] { return person.desk->stored(person.story).remote == sent.result; };
    return QTest::qWaitFor(knows, 20'000) ? QString() : QStringLiteral("its copy is not known");
}

QString ConflictHistory::missing()
{
    const Story now = m_reader.read(m_post);
    // The standfirst is a paragraph like any other to the site's editor.
    const QString text = now.standfirst + QLatin1Char(' ') + paragraphsOf(now).join(QLatin1Char(' '));
    QHash<QString, int> there;
    for (const QString &word : text.split(QLatin1Char(' ')))
        ++there[word];
    QStringList wrong;
    for (const QString &word : std::as_const(m_accepted)) {
        if (there.value(word) != 1)
            wrong.append(QStringLiteral("%1 is there %2 times").arg(word).arg(there.value(word)));
    }
    for (Person &person : m_people) {
        const QString here = paragraphsOf(person.desk->stored(person.story)).join(QLatin1Char(' '));
        for (const QString &word : std::as_const(person.written)) {
            if (!here.split(QLatin1Char(' ')).contains(word))
                wrong.append(QStringLiteral("%1 is no longer here").arg(word));
        }
    }
    return wrong.isEmpty() ? QString() : QString(wrong.join(QLatin1String(", ")) + QLatin1String(" in: ") + text);
}

ConflictHistory::Editor editorOf(const WordPressServer &server)
{
    return [&server](const QString &postId, const core::StoryId &, const Act &act) {
        static const char *const kinds[] = {"append", "begin", "between", "new", "out", "move"};
        const QString code =
            QStringLiteral(
                "$end = '<!-- /wp:paragraph -->'; $kind = '%2'; $word = '%3'; $n = %4; $to = %5;"
                "$parts = explode($end, get_post(%1)->post_content); $rest = array_pop($parts);"
                "$n = $n % max(1, count($parts)); $part = &$parts[$n];"
                "if ($kind === 'between') { $space = strpos($part, ' ', strpos($part, '>', strpos($part, '<p')));"
                "  if ($space === false || $space > strrpos($part, '</p>')) { $kind = 'append'; }"
                "  else { $part = substr_replace($part, ' ' . $word, $space, 0); } }"
                "if ($kind === 'append') { $part = substr_replace($part, ' ' . $word, strrpos($part, '</p>'), 0); }"
                "if ($kind === 'begin') { $part = preg_replace('/(<p[^>]*>)/', '$1' . $word . ' ', $part, 1); }"
                "if ($kind === 'new') { array_splice($parts, $n + 1, 0, [\"\\n\\n<!-- wp:paragraph -->\\n<p>New is "
                "$word</p>\\n\"]); }"
                "unset($part); $text = '';"
                "if ($kind === 'move') { $moved = array_splice($parts, $n, 1); array_splice($parts, $to % "
                "(count($parts) + 1), 0, $moved); }"
                "foreach ($parts as $one) { $text .= $one . $end; } $text .= $rest;"
                "if ($kind === 'out') { $text = str_replace([' ' . $word, $word . ' '], '', $text); }"
                "$id = wp_update_post(wp_slash(['ID' => %1, 'post_content' => $text]));"
                "return $kind === 'out' || str_contains(get_post(%1)->post_content, $word) || $kind === 'move' ? "
                "[(string) $id, ''] : ['', $text];")
                .arg(postId, QString::fromLatin1(kinds[int(act.kind)]), act.word)
                .arg(act.paragraph)
                .arg(act.to);
        const QJsonArray done = server.evaluate(code).toArray();
        if (done.at(0).toString() != postId)
            qFatal("the editor could not write: %s\n%s", qPrintable(code), qPrintable(done.at(1).toString()));
    };
}

ConflictHistory::Editor editorOf(Newsdesk &desk)
{
    auto editor = std::make_shared<SiteEditor>(desk);
    return [editor](const QString &postId, const core::StoryId &key, const Act &act) {
        editor->id = key;
        editor->change(postId, [&act](Story &story) { apply(act, story); });
    };
}

} // namespace support
