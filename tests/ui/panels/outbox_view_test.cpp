// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A conflict as a person meets it: in the outbox, with both texts, and settled either way.
#include "support/conflict.h"
#include "ui/panels/conflict_view.h"
#include "ui/panels/outbox_view.h"
#include "ui/theme/theme.h"
#include "workflow/outbox_story.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

using namespace core;
using support::makeConflict;
using support::StoppedUpdate;
using support::TestServices;
using support::waitForEnd;

namespace {

template <typename Widget>
Widget *visibleChild(QWidget &parent, const char *name)
{
    for (Widget *widget : parent.findChildren<Widget *>(QString::fromLatin1(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QString everyWordIn(QWidget &widget)
{
    QString words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words += label->text() + QLatin1Char('\n');
    for (const QTextEdit *text : widget.findChildren<QTextEdit *>())
        words += text->toPlainText() + QLatin1Char('\n');
    return words;
}

} // namespace

class OutboxViewTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyOutboxSaysWhatWouldBeHere()
    {
        TestServices test;
        ui::OutboxView view(test.services());
        view.show();
        QVERIFY(!everyWordIn(view).simplified().isEmpty());
        QVERIFY(!visibleChild<QWidget>(view, "outboxCard"));
    }

    void aConflictShowsBothTextsAndMineCanReplaceTheirs()
    {
        TestServices test;
        const StoppedUpdate conflict = makeConflict(test);
        QCOMPARE(conflict.blocked.state, SubmissionState::Blocked);
        ui::OutboxView view(test.services());
        view.resize(900, 700);
        view.show();
        QTRY_VERIFY(visibleChild<QAbstractButton>(view, "outboxConflictButton"));
        QTest::mouseClick(visibleChild<QAbstractButton>(view, "outboxConflictButton"), Qt::LeftButton);
        QTRY_VERIFY(view.findChild<ui::ConflictView *>());
        auto *sheet = view.findChild<ui::ConflictView *>();
        QTRY_VERIFY(everyWordIn(*sheet).contains(QStringLiteral("Their words.")));
        QVERIFY(everyWordIn(*sheet).contains(QStringLiteral("My words.")));
        QTRY_VERIFY(sheet->findChild<QPushButton *>(QStringLiteral("keepMineButton"))->isEnabled());
        QTest::mouseClick(sheet->findChild<QPushButton *>(QStringLiteral("keepMineButton")), Qt::LeftButton);
        QTRY_COMPARE(waitForEnd(test, conflict.blocked.id).state, SubmissionState::Done);
    }

    void whatWasDeletedThereIsPublishedAnew()
    {
        TestServices test;
        const Site site = test.services().sites.defaultSite();
        Story story = support::makeStory(test, site, QStringLiteral("Quay reopens"));
        auto &outbox = test.services().outbox;
        const auto first = support::waitFor(outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        const Submission done = waitForEnd(test, first.valueOr({}));
        QCOMPARE(done.state, SubmissionState::Done);
        const QDir posts(QString(site.api.toLocalFile() + QStringLiteral("/.standfirst/posts")));
        QVERIFY(QFile::remove(posts.filePath(QString(done.result.postId + QStringLiteral(".json")))));
        story = support::waitFor(test.services().library.load(story.id))->story;
        story.headline = QStringLiteral("Quay closes again");
        const auto update = support::waitFor(outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QCOMPARE(waitForEnd(test, update.valueOr({})).state, SubmissionState::Blocked);

        ui::OutboxView view(test.services());
        view.resize(1200, 700);
        view.show();
        QTRY_VERIFY(visibleChild<QAbstractButton>(view, "outboxAnewButton"));
        QVERIFY(everyWordIn(view).contains(QStringLiteral("deleted")));
        QTest::mouseClick(visibleChild<QAbstractButton>(view, "outboxAnewButton"), Qt::LeftButton);
        QTRY_COMPARE(outbox.submissions().first().state, SubmissionState::Done);
        QTRY_VERIFY(outbox.submissions().first().id != *update);
        QTRY_VERIFY(!visibleChild<QAbstractButton>(view, "outboxAnewButton"));
    }

    void whatBothChangedIsMergedAnsweredAndHandedOver()
    {
        TestServices test;
        const StoppedUpdate conflict = support::makeMerge(test);
        QCOMPARE(conflict.blocked.state, SubmissionState::Blocked);
        ui::OutboxView view(test.services());
        view.resize(900, 700);
        view.show();
        QSignalSpy wanted(&view, &ui::OutboxView::mergeWanted);
        QTRY_VERIFY(visibleChild<QAbstractButton>(view, "outboxConflictButton"));
        QTest::mouseClick(visibleChild<QAbstractButton>(view, "outboxConflictButton"), Qt::LeftButton);
        QTRY_VERIFY(view.findChild<ui::ConflictView *>());
        auto *sheet = view.findChild<ui::ConflictView *>();
        QTRY_VERIFY(everyWordIn(*sheet).contains(QStringLiteral("Their words.")));
        auto *publish = sheet->findChild<QPushButton *>(QStringLiteral("publishMergedButton"));
        QVERIFY(publish->isVisible() && !publish->isEnabled());
        QVERIFY(!visibleChild<QPushButton>(*sheet, "keepMineButton"));
        QVERIFY(visibleChild<QPushButton>(*sheet, "otherWaysButton"));
        QTest::mouseClick(visibleChild<QPushButton>(*sheet, "pieceMineButton"), Qt::LeftButton);
        QTRY_VERIFY(publish->isEnabled());
        QTest::mouseClick(publish, Qt::LeftButton);
        QTRY_COMPARE(wanted.size(), 1);
        const auto merge = wanted.first().at(1).value<Merge>();
        QVERIFY(merge.isClean());
        const QString text = plainText(merge.merged.body);
        QVERIFY(text.contains(QStringLiteral("at eight")) && text.contains(QStringLiteral("Their words.")));
        QCOMPARE(test.services().outbox.blocked(), 1); // whoever hears it sends it
    }

    void saysWhenItIsLiveAndWhenItIsNot()
    {
        TestServices test;
        Story story = support::makeStory(test, test.services().sites.defaultSite(), QStringLiteral("Quay reopens"));
        ui::OutboxView view(test.services());
        view.resize(900, 700);
        view.show();
        const auto id =
            support::waitFor(test.services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        const Submission done = waitForEnd(test, *id);
        QTRY_VERIFY(visibleChild<QLabel>(view, "liveSentence"));
        QTRY_VERIFY(visibleChild<QLabel>(view, "liveSentence")->text().startsWith(QLatin1String("Live at ")));
        QVERIFY(!visibleChild<QLabel>(view, "liveFinding"));
        QTest::mouseClick(visibleChild<QPushButton>(view, "liveMoreButton"), Qt::LeftButton);
        QTRY_VERIFY(visibleChild<QLabel>(view, "liveFinding"));
        QVERIFY(everyWordIn(view).contains(QStringLiteral("All words are there.")));

        QVERIFY(QFile::remove(done.result.address.toLocalFile()));
        QTest::mouseClick(visibleChild<QPushButton>(view, "liveLookButton"), Qt::LeftButton);
        QTRY_VERIFY(visibleChild<QLabel>(view, "liveSentence")->text().contains(QLatin1String("no such page (404)")));
        QVERIFY(!everyWordIn(view).contains(QStringLiteral("Live at ")));
        QVERIFY(!visibleChild<QLabel>(view, "liveFinding"));
    }

    void theirsCanBeTakenAndNothingIsSent()
    {
        TestServices test;
        const StoppedUpdate conflict = makeConflict(test);
        ui::OutboxView view(test.services());
        view.resize(900, 700);
        view.show();
        QSignalSpy taken(&view, &ui::OutboxView::theirsWanted);
        QTRY_VERIFY(visibleChild<QAbstractButton>(view, "outboxConflictButton"));
        QTest::mouseClick(visibleChild<QAbstractButton>(view, "outboxConflictButton"), Qt::LeftButton);
        QTRY_VERIFY(view.findChild<ui::ConflictView *>());
        auto *button = view.findChild<QPushButton *>(QStringLiteral("takeTheirsButton"));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(taken.size(), 1);
        const auto theirs = taken.first().first().value<Story>();
        QVERIFY(plainText(theirs.body).contains(QStringLiteral("Their words.")));
        QCOMPARE(waitForEnd(test, conflict.blocked.id).state, SubmissionState::Cancelled);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::Theme theme(workflow::ColourScheme::Light);
    OutboxViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "outbox_view_test.moc"
