// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kept_as_draft.h"
#include "core/site_status.h"
#include "ui/words/blocked_words.h"
#include "ui/words/error_words.h"
#include "ui/words/finding_words.h"
#include "ui/words/language_words.h"
#include "ui/words/log_words.h"
#include "ui/words/number_words.h"
#include "ui/words/place_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/receipt_words.h"
#include "ui/words/stage_words.h"
#include "ui/words/step_words.h"
#include "ui/words/time_words.h"
#include "ui/words/trouble_words.h"
#include "workflow/receipt_of.h"

#include <QLocale>
#include <QSet>
#include <QTest>

namespace {

const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC); // a Wednesday

core::Step failed(core::StepState state, core::Error::Kind kind, int dueInSeconds)
{
    core::Step step;
    step.state = state;
    step.failedBefore = true;
    step.error.kind = kind;
    step.dueAt = noon.addSecs(dueInSeconds);
    return step;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void theLogSaysThatAPictureWasMadeSmaller()
    {
        core::LogEntry entry;
        entry.event = core::LogEvent::Step;
        entry.step = core::StepKind::Picture;
        const QString plain = ui::logSentence(entry);
        entry.fitted = core::FittedPicture{{}, 9'000'000, 900'000, 2560, 1280, true};
        const QString told = ui::logSentence(entry);
        QVERIFY2(told.startsWith(plain + QStringLiteral(". The picture was made smaller for the site: ")),
                 qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("1,280")) && told.endsWith(QStringLiteral("It is a JPEG now.")),
                 qPrintable(told));
        QVERIFY(ui::logAsTable({entry}).contains("made smaller"));
    }

    // Of what has no words its bytes are said.
    void receiptNamesWhatHasNoWords()
    {
        const QByteArray plugin = "<!-- wp:plugin/map {\"id\":7} /-->";
        const QByteArray paragraph = "<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->";
        const core::UpdateReceipt gone = workflow::receiptOf(paragraph + "\n\n" + plugin, paragraph);
        QCOMPARE(gone.removed, 1);
        QCOMPARE(ui::placeLines(gone.places.first()), QStringLiteral("Gone: <!-- wp:plugin/map {\"id\":7} /-->"));
        const core::UpdateReceipt come = workflow::receiptOf(paragraph, paragraph + "\n\n" + plugin);
        QCOMPARE(ui::placeLines(come.places.first()), QStringLiteral("New: <!-- wp:plugin/map {\"id\":7} /-->"));
        const core::UpdateReceipt changed =
            workflow::receiptOf(paragraph + "\n\n" + plugin, paragraph + "\n\n" + QByteArray(plugin).replace("7", "8"));
        QVERIFY(ui::placeLines(changed.places.first()).startsWith(QStringLiteral("Before: ")));
        QVERIFY(ui::placeLines(changed.places.first()).contains(QStringLiteral("8}")));
        const QByteArray list =
            "<!-- wp:list {\"className\":\"x\"} -->\n<ul class=\"x\"><!-- wp:list-item -->\n<li>a</li>\n"
            "<!-- /wp:list-item --></ul>\n<!-- /wp:list -->";
        const core::UpdateReceipt around = workflow::receiptOf(
            list, QByteArray(list).replace(" {\"className\":\"x\"}", "").replace(" class=\"x\"", ""));
        QCOMPARE(around.othersChanged, 1);
        QVERIFY(!around.sameBlocks());
        QVERIFY(ui::placeLines(around.places.first()).contains(QStringLiteral("className")));
    }

    // Whoever reads the log later goes by it: readers did not get what is private.
    void theLogSaysWhatIsPrivate()
    {
        core::LogEntry entry;
        entry.event = core::LogEvent::Finished;
        entry.goal = core::Goal::Publish;
        entry.place = QStringLiteral("Get News Fast");
        entry.status = QStringLiteral("publish");
        QVERIFY(ui::logSentence(entry).startsWith(QStringLiteral("Published on")));
        entry.status = QStringLiteral("private");
        const core::LogEntry kept = core::logEntryFromBytes(core::toBytes(entry));
        QVERIFY2(ui::logSentence(kept).contains(QStringLiteral("private")), qPrintable(ui::logSentence(kept)));
        QVERIFY(!ui::logSentence(kept).startsWith(QStringLiteral("Published")));
    }

    void theLogTellsAnUpdateFromThePublication()
    {
        QList<core::LogEntry> log; // newest first
        const auto add = [&](core::LogEvent event, core::Goal goal, const char *status) {
            core::LogEntry entry;
            entry.event = event;
            entry.goal = goal;
            entry.place = QStringLiteral("Get News Fast");
            entry.status = QString::fromLatin1(status);
            log.prepend(entry);
        };
        using core::Goal;
        using core::LogEvent;
        add(LogEvent::Queued, Goal::Schedule, "");
        add(LogEvent::Finished, Goal::Schedule, "future");
        add(LogEvent::Queued, Goal::Publish, "future");
        add(LogEvent::Finished, Goal::Publish, "publish");
        add(LogEvent::Queued, Goal::Publish, "publish");
        add(LogEvent::Finished, Goal::Publish, "publish");
        add(LogEvent::Queued, Goal::Publish, "publish");
        add(LogEvent::Corrected, Goal::Publish, "publish");
        add(LogEvent::Finished, Goal::Publish, "publish");
        add(LogEvent::Queued, Goal::Unpublish, "publish");
        add(LogEvent::Finished, Goal::Unpublish, "draft");
        add(LogEvent::Queued, Goal::Publish, "draft");
        add(LogEvent::Finished, Goal::Publish, "publish");
        add(LogEvent::Finished, Goal::Withdraw, "trash");
        QStringList expected;
        for (const char *line :
             {"To be scheduled on %1", "Scheduled on %1", "To be published on %1", "Published on %1",
              "To be updated on %1", "Updated on %1", "To be corrected on %1", "A correction goes with it",
              "Corrected on %1", "To be taken off %1", "Taken off %1; it is a draft there",
              "To be published on %1 again", "Published on %1 again", "Withdrawn from %1; its page is gone"})
            expected.append(QString::fromLatin1(line).replace(QLatin1String("%1"), QLatin1String("Get News Fast")));
        const QString text = QString::fromUtf8(ui::logAsText({}, log, QTimeZone::utc()));
        const QString table = QString::fromUtf8(ui::logAsTable(log));
        const QList<core::Sent> sent = core::sentAs(log);
        for (qsizetype i = 0; i < log.size(); ++i) {
            const QString &line = expected[log.size() - 1 - i];
            QCOMPARE(ui::logSentence(log[i], sent[i]), line);
            QVERIFY2(text.contains(QLatin1String("    ") + line + QLatin1Char('\n')), qPrintable(line));
            QVERIFY2(table.contains(QLatin1Char(',') + line + QLatin1Char(',')), qPrintable(line));
        }
        // Of a story that came from its site, where readers had it already, the first line here is an update.
        QCOMPARE(core::sentAs({log.at(9)}), QList<core::Sent>{core::Sent::Update});
    }

    void saysWhatBlocksInItsOwnWords()
    {
        core::Step step = failed(core::StepState::Blocked, core::Error::Kind::NotFound, 0);
        QSet<QString> what;
        const auto says = [&](const core::Error &error, const char *word) {
            step.error = error;
            const ui::ErrorWords words = ui::blockedWords(step, QStringLiteral("Get News Fast"));
            what.insert(words.what);
            return words.what.contains(QLatin1String(word)) && !words.safe.isEmpty() && !words.next.isEmpty();
        };
        QVERIFY(says({core::Error::Kind::NotFound, QStringLiteral("404")}, "deleted"));
        QVERIFY(says(core::otherKindError(QStringLiteral("pages")), "pages"));
        QVERIFY(says(core::noDraftThere(QStringLiteral("publish")), "draft"));
        QCOMPARE(what.size(), 3);
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void saysSomethingElseForEachSiteTrouble()
    {
        QSet<QString> what;
        QSet<QString> next;
        const auto last = int(core::SiteTrouble::ServerBroken);
        for (int i = 0; i <= last; ++i) {
            const core::SiteProblem problem{static_cast<core::SiteTrouble>(i), QStringLiteral("technical")};
            const ui::ErrorWords words = ui::wordsFor(problem, QStringLiteral("news.example"));
            QVERIFY2(words.what.contains(QStringLiteral("news.example")), qPrintable(words.what));
            QVERIFY(!words.safe.isEmpty());
            QCOMPARE(words.technical, QStringLiteral("technical"));
            what.insert(words.what);
            next.insert(words.next);
        }
        QCOMPARE(what.size(), last + 1);
        QCOMPARE(next.size(), last + 1);
    }

    void tellsInShortWhereAStoryStands()
    {
        const auto apart = [](const QString &place) { return QString(QChar(0x2066) + place + QChar(0x2069)); };
        core::Site folder;
        folder.kind = core::SiteKind::Folder;
        folder.api = QUrl::fromLocalFile(QStringLiteral("/home/someone/a long way down/sites/paper"));
        const auto in = [&](const QString &file) { return ui::shortPlace(QUrl::fromLocalFile(file), folder); };
        QCOMPARE(in(QStringLiteral("/home/someone/a long way down/sites/paper/ferries.html")),
                 apart(QStringLiteral("ferries.html")));
        QCOMPARE(in(QStringLiteral("/elsewhere/altogether/ferries.html")), apart(QStringLiteral("ferries.html")));
        const QString name = QString(QStringLiteral("harbour-").repeated(12) + QStringLiteral("reopens.html"));
        const QString place = in(QString(QStringLiteral("/home/someone/a long way down/sites/paper/en/") + name));
        QCOMPARE(place.size(), ui::longestPlace + 2);
        QVERIFY(place.contains(QStringLiteral("en/harbour-")));
        QVERIFY(place.contains(QChar(0x2026)));
        QVERIFY(place.contains(QStringLiteral("reopens.html")));
        QCOMPARE(ui::shortPlace(QUrl(QStringLiteral("https://news.example/ferries/")), {}),
                 apart(QStringLiteral("news.example/ferries")));
    }

    void saysWhichFieldsASiteAltered()
    {
        using Which = core::ChangedField::Which;
        const QString site = QStringLiteral("Get News Fast");
        core::SiteAlteration altered;
        altered.receipt.fields = {{Which::Headline, {QStringLiteral("Freight rises")}, {QStringLiteral("FREIGHT")}}};
        QVERIFY(
            ui::alterationSentence(altered, site).startsWith(QStringLiteral("Get News Fast changed the headline.")));
        const QString lines = ui::alterationLines(altered.receipt.fields.first());
        QVERIFY2(lines.contains(QStringLiteral("Freight rises")) && lines.contains(QStringLiteral("FREIGHT")),
                 qPrintable(lines));
        altered.receipt.fields.append({Which::Desks, {QStringLiteral("Harbour")}, {QString()}});
        altered.receipt.paragraphsChanged = 1;
        const QString said = ui::alterationSentence(altered, site);
        QVERIFY2(said.startsWith(QStringLiteral("Get News Fast altered what you sent: Headline, Desks, 1 block")),
                 qPrintable(said));
        QVERIFY(ui::alterationLines(altered.receipt.fields.last()).endsWith(QStringLiteral("not known here")));
        QVERIFY(ui::alterationLines(core::ChangedField{Which::Tags, {QStringLiteral("ports")}, {}})
                    .endsWith(QStringLiteral("none")));
        QSet<QString> sentences;
        for (const Which which : {Which::Headline, Which::Standfirst, Which::Slug, Which::Desks, Which::Tags}) {
            altered.receipt = {};
            altered.receipt.fields = {{which, {QStringLiteral("a")}, {QStringLiteral("b")}}};
            sentences.insert(ui::alterationSentence(altered, site));
        }
        QCOMPARE(sentences.size(), 5);
        altered.state = core::AlterationState::Left;
        QVERIFY(ui::alterationSentence(altered, site).isEmpty());
    }

    void saysWhyASubmissionStandsStill()
    {
        QSet<QString> what;
        const auto last = int(core::SiteTrouble::ServerBroken);
        for (int i = 0; i <= last; ++i) {
            core::Step step = failed(core::StepState::Blocked, core::Error::Kind::Denied, 0);
            step.error = core::siteError(static_cast<core::SiteTrouble>(i), QStringLiteral("technical"));
            const ui::ErrorWords words = ui::blockedWords(step, QStringLiteral("Get News Fast"));
            QVERIFY2(words.what.contains(QStringLiteral("Get News Fast")), qPrintable(words.what));
            QVERIFY2(words.safe.contains(QStringLiteral("nothing is sent twice")), qPrintable(words.safe));
            QVERIFY(!words.next.isEmpty());
            what.insert(words.what);
        }
        QCOMPARE(what.size(), last + 1);
        core::Step conflict = failed(core::StepState::Blocked, core::Error::Kind::Conflict, 0);
        QCOMPARE(ui::blockedWords(conflict, {}).what, ui::stepSentence(conflict, noon));
    }

    void saysWhatIsSafeAndWhatComesNextForEveryErrorOfEveryAct()
    {
        QSet<QString> what;
        for (int doing = 0; doing <= int(ui::Doing::Pasting); ++doing) {
            for (int kind = 0; kind <= int(core::Error::Kind::Unknown); ++kind) {
                const core::Error error{static_cast<core::Error::Kind>(kind), QStringLiteral("disk full")};
                const ui::ErrorWords words = ui::wordsFor(error, static_cast<ui::Doing>(doing));
                QVERIFY(!words.what.isEmpty());
                QVERIFY(!words.safe.isEmpty());
                QVERIFY(!words.next.isEmpty());
                QVERIFY(words.technical.endsWith(QStringLiteral("disk full")));
                QVERIFY(!ui::paragraph(words).contains(QStringLiteral("disk full")));
                QVERIFY(ui::forClipboard(words).contains(QStringLiteral("disk full")));
                what.insert(words.what);
            }
        }
        QCOMPARE(what.size(), int(ui::Doing::Pasting) + 1);
    }

    void countsInTheRightNumberForm()
    {
        QCOMPARE(ui::findingSentence(
                     {core::Lack::StandfirstTooLong, core::Severity::Advises, core::Field::Standfirst, {}, 21}),
                 QStringLiteral("Standfirst is 21 characters over the limit"));
        QCOMPARE(ui::findingSentence(
                     {core::Lack::StandfirstTooLong, core::Severity::Advises, core::Field::Standfirst, {}, 1}),
                 QStringLiteral("Standfirst is 1 character over the limit"));
        QCOMPARE(ui::wordsText(1), QStringLiteral("1 word"));
        QCOMPARE(ui::wordsText(18204), QStringLiteral("18,204 words"));
        QCOMPARE(ui::readingText(640), QStringLiteral("3 min read"));
        QCOMPARE(ui::wordsDifference(-5), QStringLiteral("5 fewer words"));
        QCOMPARE(ui::wordsDifference(1), QStringLiteral("1 more word"));
    }

    void hasASentenceForEveryLack()
    {
        QSet<QString> sentences;
        for (int lack = 0; lack <= int(core::Lack::BlockWordsOnly); ++lack)
            sentences.insert(ui::findingSentence({static_cast<core::Lack>(lack), {}, core::Field::Body, {}, 3}));
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(sentences.size(), int(core::Lack::BlockWordsOnly) + 1);
    }

    void summarisesWhatBlocksAndWhatIsAdvised()
    {
        const core::Finding blocks{core::Lack::NoDesk, core::Severity::Blocks, core::Field::Desk, {}, 0};
        const core::Finding advises{core::Lack::NoTags, core::Severity::Advises, core::Field::Tags, {}, 0};
        QCOMPARE(ui::findingsSummary({}), QStringLiteral("Nothing stands in the way"));
        QCOMPARE(ui::findingsSummary({advises}), QStringLiteral("Nothing stands in the way; 1 piece of advice"));
        QCOMPARE(ui::findingsSummary({blocks, blocks, advises}),
                 QStringLiteral("2 things stand in the way of publishing; 1 piece of advice"));
    }

    void saysHoursAsAPersonDoesInTheZoneOfTheSite()
    {
        const QTimeZone berlin = ui::zoneNamed("Europe/Berlin");
        QCOMPARE(ui::whenText(noon, berlin, noon), QStringLiteral("13:00"));
        QCOMPARE(ui::whenText(noon.addDays(-1), berlin, noon), QStringLiteral("yesterday 13:00"));
        QCOMPARE(ui::whenText(noon.addSecs(11 * 3600), berlin, noon), QStringLiteral("tomorrow 00:00"));
        QCOMPARE(ui::whenText(noon.addDays(-3), berlin, noon), QStringLiteral("Sunday 13:00"));
        QCOMPARE(ui::whenText(noon.addDays(-30), berlin, noon), QStringLiteral("2 Feb 2026, 13:00"));
        QCOMPARE(ui::fullWhen(noon, berlin), QStringLiteral("Wednesday, 4 March 2026, 13:00 (UTC+01:00)"));
        QCOMPARE(ui::fullWhen(noon.addDays(60), berlin), QStringLiteral("Sunday, 3 May 2026, 14:00 (UTC+02:00)"));
        QCOMPARE(ui::offsetText(noon, ui::zoneNamed("Asia/Tehran")), QStringLiteral("UTC+03:30"));
        QCOMPARE(ui::offsetText(noon, ui::zoneNamed("Nowhere/Atall")), QStringLiteral("UTC"));
        QCOMPARE(ui::otherClockText(berlin, noon, ui::zoneNamed("Europe/Madrid")), QString());
        QCOMPARE(ui::otherClockText(ui::zoneNamed("Asia/Tehran"), noon, berlin),
                 QStringLiteral("Hours as in Asia/Tehran (UTC+03:30)"));
        QCOMPARE(ui::otherClockText(QTimeZone::utc(), noon, berlin), QStringLiteral("Hours as in UTC"));
        QCOMPARE(ui::dayHeading(QDate(2026, 3, 3), QDate(2026, 3, 4)), QStringLiteral("Yesterday"));
    }

    void countsPersianDaysInTheirOwnCalendarAndDigits()
    {
        QLocale::setDefault(QLocale(QLocale::Persian, QLocale::Iran));
        const QString text = ui::fullWhen(noon, ui::zoneNamed("Asia/Tehran"));
        QVERIFY2(text.contains(QStringLiteral("۱۴۰۴")), qPrintable(text));
        QCOMPARE(ui::number(18204), QStringLiteral("۱۸٬۲۰۴"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void saysAgesAndWaits()
    {
        QCOMPARE(ui::agoText(noon.addSecs(-20), noon), QStringLiteral("just now"));
        QCOMPARE(ui::agoText(noon.addSecs(-300), noon), QStringLiteral("5 minutes ago"));
        QCOMPARE(ui::agoText(noon.addSecs(-3700), noon), QStringLiteral("an hour ago"));
        QCOMPARE(ui::agoText(noon.addDays(-2), noon), QStringLiteral("2 days ago"));
        QCOMPARE(ui::agoText({}, noon), QStringLiteral("never"));
        QCOMPARE(ui::waitText(7200), QStringLiteral("8 s"));
        QCOMPARE(ui::waitText(90'000), QStringLiteral("2 min"));
        QCOMPARE(ui::waitText(-5), QStringLiteral("0 s"));
    }

    void saysWhatTheOutboxDoesNext()
    {
        using core::Error;
        using core::StepState;
        QCOMPARE(ui::stepSentence(failed(StepState::Waiting, Error::Kind::Offline, 8), noon),
                 QStringLiteral("The site could not be reached. Trying again in 8 s"));
        QCOMPARE(ui::stepSentence(failed(StepState::Unknown, Error::Kind::Unknown, 0), noon),
                 QStringLiteral("Looking on the site whether it arrived"));
        QCOMPARE(ui::stepSentence(failed(StepState::Blocked, Error::Kind::Conflict, 0), noon),
                 QStringLiteral("The site's copy has changed. Look at both and choose."));

        core::Submission submission;
        submission.steps = {core::Step{}, failed(StepState::Blocked, Error::Kind::Conflict, 0)};
        submission.steps[0].state = StepState::Done;
        submission.state = core::SubmissionState::Blocked;
        QVERIFY(ui::isConflict(submission));
        QCOMPARE(ui::stepsDone(submission), 1);
        submission.state = core::SubmissionState::Sending;
        submission.steps[1] = core::Step{};
        submission.steps[1].kind = core::StepKind::Release;
        QVERIFY(!ui::isConflict(submission));
        QCOMPARE(ui::submissionSentence(submission, ui::Connection::Online, noon),
                 QStringLiteral("Next: Releasing it"));
        QCOMPARE(ui::submissionSentence(submission, ui::Connection::Offline, noon),
                 QStringLiteral("Waits for a connection, then goes on by itself."));
        QCOMPARE(ui::submissionSentence(submission, ui::Connection::SetOffline, noon),
                 QStringLiteral("Waits until you go online again."));
    }

    void namesLanguagesInTheInterfacesAndInTheirOwnWords()
    {
        QCOMPARE(ui::languageName(QStringLiteral("en-GB")), QStringLiteral("English (UK)"));
        QCOMPARE(ui::languageName(QStringLiteral("en_GB")), QStringLiteral("English (UK)"));
        QCOMPARE(ui::languageName(QStringLiteral("fa")), QStringLiteral("Persian"));
        QCOMPARE(ui::ownLanguageName(QStringLiteral("fa")), QStringLiteral("فارسی"));
        QCOMPARE(ui::languageName(QStringLiteral("xx-nonsense")), QStringLiteral("xx-nonsense"));
        QVERIFY(ui::languageWithOwnName(QStringLiteral("fa")).contains(QStringLiteral("فارسی")));
        QCOMPARE(ui::languageWithOwnName(QStringLiteral("en-GB")), QStringLiteral("English (UK)"));
        QVERIFY(ui::offeredLanguages().contains(QStringLiteral("fa")));
    }

    void anUpdateIsNotCalledAPublication()
    {
        core::Submission one;
        QCOMPARE(ui::goalName(one), ui::goalName(core::Goal::Publish));
        one.story.remote.status = QStringLiteral("draft");
        QCOMPARE(ui::goalName(one), ui::goalName(core::Goal::Publish));
        one.story.remote.status = QStringLiteral("publish");
        QCOMPARE(ui::goalName(one), ui::goalNameForUpdate(core::Goal::Publish));
        one.goal = core::Goal::Withdraw;
        QCOMPARE(ui::goalName(one), ui::goalName(core::Goal::Withdraw));
    }

    void namesStagesGoalsAndReasons()
    {
        QSet<QString> names;
        for (int stage = 0; stage <= int(core::Stage::Killed); ++stage)
            names.insert(ui::stageName(static_cast<core::Stage>(stage)));
        QCOMPARE(names.size(), int(core::Stage::Killed) + 1);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(ui::reasonSentence(core::VersionReason::Approved, QStringLiteral("C. Dale")),
                 QStringLiteral("Approved by C. Dale"));
        QCOMPARE(ui::reasonSentence(core::VersionReason::Approved, {}), QStringLiteral("Approved"));
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
