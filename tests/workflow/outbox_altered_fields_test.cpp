// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What plugins of a real WordPress make of headline, standfirst, address, desks and tags, and what is no alteration.
#include "workflow/altered_site.h"

using namespace core;
using support::AlteredSite;
using support::posts;
using support::waitFor;
using support::waitForEnd;

class OutboxAlteredFieldsTest : public QObject, private AlteredSite
{
    Q_OBJECT

private slots:
    void initTestCase() { startServer(); }
    void init() { startAfresh(); }
    void cleanup() { m_test.reset(); }

    void tellsAFieldThatTheSiteAltered_data() { fields(); }
    void tellsAFieldThatTheSiteAltered()
    {
        const Submission altered = alteredField();
        QCOMPARE(altered.state, SubmissionState::Done);
        const auto told = outbox().alteration(altered.id);
        QVERIFY(told);
        QCOMPARE(told->state, AlterationState::Told);
        QCOMPARE(told->receipt.fields, (QList{expected()}));
        QVERIFY(told->receipt.sameBlocks());
        m_test->restart();
        QTRY_VERIFY(outbox().alteration(altered.id));
        QCOMPARE(outbox().alteration(altered.id), told);
    }

    void anAcceptedFieldIsTheStorysOwnAndAnUpdateSendsNothing_data() { fields(); }
    void anAcceptedFieldIsTheStorysOwnAndAnUpdateSendsNothing()
    {
        const Submission altered = alteredField();
        const auto form = waitFor(outbox().siteForm(altered.id));
        QVERIFY(form.ok());
        Story accepted = workflow::withSiteForm(form->mine, form->mine, form->theirs);
        outbox().accepted(altered.id);
        QVERIFY(!outbox().alteration(altered.id));
        QCOMPARE(fieldOf(accepted, expected().which), expected().after);
        // Nothing else of the story has become another.
        Story others = accepted;
        others.siteFrame = form->mine.siteFrame;
        others.remote = form->mine.remote;
        others.body = form->mine.body;
        switch (expected().which) {
        case ChangedField::Which::Headline:
            others.headline = form->mine.headline;
            others.slug = form->mine.slug; // the address stays what it is
            break;
        case ChangedField::Which::Standfirst:
            others.standfirst = form->mine.standfirst;
            break;
        case ChangedField::Which::Slug:
            others.slug = form->mine.slug;
            break;
        case ChangedField::Which::Desks:
            others.desk = form->mine.desk;
            others.furtherDesks = form->mine.furtherDesks;
            break;
        case ChangedField::Which::Tags:
            others.tags = form->mine.tags;
            break;
        }
        QCOMPARE(others, form->mine);

        m_proxy->forgetRequests();
        const Submission again = sent(accepted);
        QCOMPARE(again.state, SubmissionState::Done);
        // The text shows the standfirst as well, and the plugin has left it alone there.
        QCOMPARE(m_proxy->count("POST", posts), expected().which == ChangedField::Which::Standfirst ? 1 : 0);
        QVERIFY(!outbox().alteration(again.id));
    }

    void aFieldIsPutBackAndStays_data() { fields(); }
    void aFieldIsPutBackAndStays()
    {
        const Submission altered = alteredField();
        m_server.turnOff(fault());
        outbox().putBack(altered.id);
        QCOMPARE(waitForEnd(*m_test, altered.id).state, SubmissionState::Done);
        QVERIFY(!outbox().alteration(altered.id));
        m_proxy->forgetRequests();
        QCOMPARE(sent(asSent(altered)).state, SubmissionState::Done);
        QCOMPARE(m_proxy->count("POST", posts), 0); // the site has it as it was sent
    }

    void aFieldIsPutBackOnceAndTheSiteInsists_data() { fields(); }
    void aFieldIsPutBackOnceAndTheSiteInsists()
    {
        const Submission altered = alteredField();
        m_proxy->forgetRequests();
        outbox().putBack(altered.id);
        QCOMPARE(waitForEnd(*m_test, altered.id).state, SubmissionState::Done);
        QCOMPARE(outbox().alteration(altered.id)->state, AlterationState::Insists);
        QCOMPARE(outbox().alteration(altered.id)->receipt.fields, (QList{expected()}));
        QCOMPARE(m_proxy->count("POST", posts), 1);
        outbox().putBack(altered.id); // once is enough
        QCOMPARE(outbox().alteration(altered.id)->state, AlterationState::Insists);
    }

    void anotherHeadlineThanOursWaitsForAPersonBeforeReadersSeeIt()
    {
        m_server.turnOn(QStringLiteral("house-headline"));
        Story story = newStory(QStringLiteral("Freight stood still."));
        story.headline = QStringLiteral("Fares rise by 9 per cent");
        const Submission blocked = sent(story);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(statusOf(blocked.result.postId), QStringLiteral("draft"));
        QVERIFY(outbox().waitsForAnswer(blocked.id));
        QCOMPARE(outbox().alteration(blocked.id)->receipt.fields,
                 (QList{ChangedField{ChangedField::Which::Headline,
                                     {QStringLiteral("Fares rise by 9 per cent")},
                                     {QStringLiteral("Fares rise by 9 %")}}}));
        outbox().leave(blocked.id); // somebody has to say what readers shall see
        QCOMPARE(outbox().alteration(blocked.id)->state, AlterationState::Told);
        outbox().accepted(blocked.id);
        QCOMPARE(waitForEnd(*m_test, blocked.id).state, SubmissionState::Done);
        QCOMPARE(statusOf(blocked.result.postId), QStringLiteral("publish"));
        QVERIFY(!outbox().alteration(blocked.id));
    }

    void whereItIsFiledIsToldAndDoesNotStopAnything()
    {
        m_server.turnOn(QStringLiteral("house-desk"));
        m_server.turnOn(QStringLiteral("house-tags"));
        Story story = newStory(QStringLiteral("Freight stood still."));
        story.desk = deskCalled(QStringLiteral("Harbour"));
        const Submission done = sent(story);
        QCOMPARE(done.state, SubmissionState::Done);
        QCOMPARE(statusOf(done.result.postId), QStringLiteral("publish"));
        QCOMPARE(
            outbox().alteration(done.id)->receipt.fields,
            (QList{ChangedField{ChangedField::Which::Desks, {QStringLiteral("Harbour")}, {QStringLiteral("Opinion")}},
                   ChangedField{ChangedField::Which::Tags, {}, {QStringLiteral("Staff pick")}}}));
    }

    void whatASiteAlwaysDoesToWordsIsNoAlteration()
    {
        m_server.turnOn(QStringLiteral("typography"));
        Story story = newStory(QStringLiteral("Freight stood still."));
        story.headline = QStringLiteral("\"It's over\" -- ferries & freight wait... 7");
        story.standfirst = QStringLiteral("The harbour's master said 'no' -- twice.");
        const Submission done = sent(story);
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(!outbox().alteration(done.id));
        QVERIFY(m_server.evaluate(QStringLiteral("return get_post(%1)->post_title;").arg(done.result.postId))
                    .toString()
                    .contains(QStringLiteral("&#8220;"))); // it was at work
    }

    void theSameAddressTwiceGetsANumberAndIsNoAlteration()
    {
        Story first = newStory(QStringLiteral("Freight stood still."));
        first.headline = QStringLiteral("Straße zum Hafen");
        QVERIFY(!outbox().alteration(sent(first).id));
        Story second = newStory(QStringLiteral("Freight stood still again."));
        second.headline = first.headline;
        const Submission done = sent(second);
        QVERIFY2(done.result.address.path().contains(QStringLiteral("-2")), qPrintable(done.result.address.path()));
        QVERIFY(!outbox().alteration(done.id));
        m_proxy->forgetRequests();
        QCOMPARE(sent(asSent(done)).state, SubmissionState::Done);
        QCOMPARE(m_proxy->count("POST", posts), 0); // and it is not asked for another again and again
    }

    void aRoleThatGetsNoAddressBeforeItIsApprovedIsNoAlteration()
    {
        m_site = signedIn(QStringLiteral("contributor"));
        QVERIFY(!m_site.id.isEmpty());
        Story story = newStory(QStringLiteral("Freight stood still."));
        story.slug = QStringLiteral("an-address-of-its-own");
        story.desk = deskCalled(QStringLiteral("Harbour"));
        story.tags = {QStringLiteral("ports")};
        const auto id = waitFor(outbox().submit(story, Goal::Pending, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        const Submission done = waitForEnd(*m_test, *id);
        QCOMPARE(done.state, SubmissionState::Done);
        QCOMPARE(statusOf(done.result.postId), QStringLiteral("pending"));
        QVERIFY(!outbox().alteration(done.id));
    }

    void aTagThatMayNotBeMadeIsAFailureOfItsOwn()
    {
        m_server.turnOn(QStringLiteral("no-new-tags"));
        Story story = newStory(QStringLiteral("Freight stood still."));
        story.tags = {QStringLiteral("never heard of")};
        const Submission blocked = sent(story);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        const auto step = std::find_if(blocked.steps.cbegin(), blocked.steps.cend(),
                                       [](const Step &one) { return one.state == StepState::Blocked; });
        QVERIFY(step != blocked.steps.cend());
        QCOMPARE(step->kind, StepKind::Tags);
        QCOMPARE(step->error.kind, Error::Kind::Denied);
        QVERIFY(!outbox().alteration(blocked.id));
        QVERIFY(!outbox().waitsForAnswer(blocked.id));
    }

private:
    // One line for each field: which plugin, what is sent, what the site makes of it.
    static void fields()
    {
        using Which = ChangedField::Which;
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("which");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        const auto row = [](const char *fault, Which which, const QStringList &before, const QStringList &after) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << int(which) << before << after;
        };
        row("house-headline", Which::Headline, {QStringLiteral("Fares rise by 9 per cent")},
            {QStringLiteral("Fares rise by 9 %")});
        row("house-excerpt", Which::Standfirst, {QStringLiteral("Fares: 9 per cent.")},
            {QStringLiteral("Fares: 9 %.")});
        row("house-slug", Which::Slug, {QStringLiteral("nine-per-cent")}, {QStringLiteral("news-nine-per-cent")});
        row("house-desk", Which::Desks, {QStringLiteral("Harbour")}, {QStringLiteral("Opinion")});
        row("new-desk", Which::Desks, {QStringLiteral("Harbour")}, {QStringLiteral("Long reads")});
        row("house-tags", Which::Tags, {QStringLiteral("ports")},
            {QStringLiteral("ports"), QStringLiteral("Staff pick")});
    }
    static QString fault() { return *static_cast<QString *>(QTest::qData("fault", QMetaType::QString)); }
    static ChangedField expected()
    {
        return {ChangedField::Which(*static_cast<int *>(QTest::qData("which", QMetaType::Int))),
                *static_cast<QStringList *>(QTest::qData("before", QMetaType::QStringList)),
                *static_cast<QStringList *>(QTest::qData("after", QMetaType::QStringList))};
    }

    DeskId deskCalled(const QString &name)
    {
        for (const Desk &desk : m_test->services().sites.desks(m_site.id)) {
            if (nameIn(desk, {}) == name)
                return desk.id;
        }
        return {};
    }

    QStringList fieldOf(const Story &story, ChangedField::Which which)
    {
        switch (which) {
        case ChangedField::Which::Headline:
            return {story.headline};
        case ChangedField::Which::Standfirst:
            return {story.standfirst};
        case ChangedField::Which::Slug:
            return {story.slug};
        case ChangedField::Which::Tags:
            return story.tags;
        case ChangedField::Which::Desks: // one that is not known here has no place in the story, and stays there
            return {story.desk.isEmpty() ? QStringLiteral("Long reads")
                                         : nameIn(m_test->services().sites.desk(story.desk), {})};
        }
        return {};
    }

    // Public as it was sent; then a plugin that alters one field, and an update of that field.
    Submission alteredField()
    {
        m_server.evaluate(QStringLiteral("foreach (get_posts(['numberposts' => -1]) as $post) "
                                         "{ wp_delete_post($post->ID, true); } return 1;")); // their addresses are free
        Story story = newStory(QStringLiteral("Freight stood still."));
        story.desk = deskCalled(QStringLiteral("Harbour"));
        story.tags = {QStringLiteral("ports")};
        story.remote = sent(story).result;
        m_server.turnOn(fault());
        story.body.blocks.first().spans = {{QStringLiteral("Freight rose."), {}}};
        if (expected().which == ChangedField::Which::Headline)
            story.headline = expected().before.first();
        else if (expected().which == ChangedField::Which::Standfirst)
            story.standfirst = expected().before.first();
        else if (expected().which == ChangedField::Which::Slug)
            story.slug = expected().before.first();
        return sent(story);
    }
};

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus"); // no keychain, and not the one of who runs this
    QGuiApplication application(argc, argv);
    OutboxAlteredFieldsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "outbox_altered_fields_test.moc"
