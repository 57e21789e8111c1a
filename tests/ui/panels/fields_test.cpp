// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fields_test.h"

#include "ui/panels/checks_tab.h"
#include "ui/panels/chips_field.h"
#include "ui/panels/committed_edit.h"
#include "ui/panels/credits_field.h"
#include "ui/panels/desk_field.h"
#include "ui/panels/moment_field.h"
#include "ui/panels/side_by_side.h"
#include "ui/panels/slug_field.h"
#include "ui/theme/chip.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

void showActive(QWidget &widget)
{
    widget.resize(328, 400);
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

template <typename T>
T *child(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1String(name));
}

} // namespace

void FieldsTest::addsTagsWithEnterAndCommaAndNoneTwice()
{
    ui::ChipsField field(QStringLiteral("tagsField"), QStringLiteral("Tags"));
    QSignalSpy edited(&field, &ui::ChipsField::edited);
    showActive(field);
    field.edit()->setFocus();
    QTest::keyClicks(field.edit(), QStringLiteral("ports"));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QTest::keyClicks(field.edit(), QStringLiteral("ferries,Ports,"));
    QCOMPARE(field.values(), QStringList({QStringLiteral("ports"), QStringLiteral("ferries")}));
    field.edit()->insert(QStringLiteral("بندر،")); // as an input method does
    QCOMPARE(field.values().last(), QStringLiteral("بندر"));
    QCOMPARE(edited.count(), 3);
    QVERIFY(field.edit()->text().isEmpty());
}

void FieldsTest::takesTheLastTagOffWithBackspaceOnlyWhenNothingIsTyped()
{
    ui::ChipsField field(QStringLiteral("tagsField"), QStringLiteral("Tags"));
    field.setValues({QStringLiteral("ports"), QStringLiteral("Elin")});
    showActive(field);
    field.edit()->setFocus();
    QTest::keyClicks(field.edit(), QStringLiteral("x"));
    QTest::keyClick(field.edit(), Qt::Key_Backspace);
    QCOMPARE(field.values().size(), 2);
    QTest::keyClick(field.edit(), Qt::Key_Backspace);
    QCOMPARE(field.values(), QStringList(QStringLiteral("ports")));
}

void FieldsTest::completesATagWithTab()
{
    ui::ChipsField field(QStringLiteral("tagsField"), QStringLiteral("Tags"));
    field.setCompletion([](const QString &typed) {
        QStringList all{QStringLiteral("ferries"), QStringLiteral("ferry terminals"), QStringLiteral("ports")};
        all.removeIf([&](const QString &name) { return !name.startsWith(typed); });
        return all;
    });
    field.setValues({QStringLiteral("ports")});
    showActive(field);
    field.edit()->setFocus();
    QTest::keyClicks(field.edit(), QStringLiteral("fer"));
    QCOMPARE(field.completions(), QStringList({QStringLiteral("ferries"), QStringLiteral("ferry terminals")}));
    QTest::keyClick(field.edit(), Qt::Key_Tab);
    QCOMPARE(field.values(), QStringList({QStringLiteral("ports"), QStringLiteral("ferries")}));
    QVERIFY(field.completions().isEmpty());
    // What is there already is not offered again.
    QTest::keyClicks(field.edit(), QStringLiteral("po"));
    QVERIFY(field.completions().isEmpty());
}

void FieldsTest::putsASuggestedTagOnWithAClick()
{
    ui::ChipsField field(QStringLiteral("tagsField"), QStringLiteral("Tags"));
    field.setValues({QStringLiteral("ports")});
    field.setSuggestions({QStringLiteral("shipping"), QStringLiteral("Ports")});
    showActive(field);
    const auto suggested = field.findChildren<ui::TagChip *>(QStringLiteral("suggestedChip"));
    QCOMPARE(suggested.size(), 1);
    QTest::mouseClick(suggested.first(), Qt::LeftButton);
    QCOMPARE(field.values(), QStringList({QStringLiteral("ports"), QStringLiteral("shipping")}));
}

void FieldsTest::keepsWhatIsTypedWhenTheSameValuesComeBack()
{
    ui::ChipsField field(QStringLiteral("tagsField"), QStringLiteral("Tags"));
    field.setValues({QStringLiteral("ports")});
    showActive(field);
    field.edit()->setFocus();
    QTest::keyClicks(field.edit(), QStringLiteral("ferr"));
    field.setValues({QStringLiteral("ports")});
    QCOMPARE(field.edit()->text(), QStringLiteral("ferr"));
    field.setValues({QStringLiteral("Elin")}); // undone: the chips follow, the typing stays
    QCOMPARE(field.edit()->text(), QStringLiteral("ferr"));
    QCOMPARE(field.values(), QStringList(QStringLiteral("Elin")));
}

void FieldsTest::creditsAnAgencyOnceHoweverItIsTyped()
{
    ui::CreditsField field(QStringLiteral("creditsField"), QStringLiteral("Credits"));
    field.setLanguage(QStringLiteral("en"));
    field.setKnown({core::Credit{QStringLiteral("Coast Agency"), QStringLiteral("https://coast.example/")}});
    QSignalSpy edited(&field, &ui::CreditsField::edited);
    showActive(field);
    auto *edit = child<QLineEdit>(field, "creditsFieldEdit");
    edit->setFocus();
    edit->insert(QStringLiteral("© coast  agency, Get News Fast,COAST AGENCY,")); // pasted
    const QList<core::Credit> wanted{
        core::Credit{QStringLiteral("Coast Agency"), QStringLiteral("https://coast.example/")},
        core::Credit{QStringLiteral("Get News Fast"), {}}};
    QCOMPARE(field.value(), wanted);
    QCOMPARE(field.line(), QStringLiteral("© Coast Agency, Get News Fast"));
    field.setLanguage(QStringLiteral("fa"));
    QCOMPARE(field.line(), QStringLiteral("© Coast Agency، Get News Fast"));
    QCOMPARE(edited.count(), 2);
}

void FieldsTest::setsHoursInTheZoneAcrossBothChangesOfClock()
{
    const QTimeZone berlin("Europe/Berlin");
    const auto utc = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    };
    QCOMPARE(ui::momentAt(QDate(2026, 3, 28), QTime(18, 0), berlin), utc(3, 28, 17, 0));
    QCOMPARE(ui::momentAt(QDate(2026, 3, 29), QTime(2, 30), berlin), utc(3, 29, 1, 30)); // skipped: 03:30
    QCOMPARE(ui::momentAt(QDate(2026, 3, 29), QTime(18, 0), berlin), utc(3, 29, 16, 0));
    QCOMPARE(ui::momentAt(QDate(2026, 10, 25), QTime(1, 59), berlin), utc(10, 24, 23, 59));
    QCOMPARE(ui::momentAt(QDate(2026, 10, 25), QTime(2, 30), berlin), utc(10, 25, 0, 30)); // twice: the first
    QCOMPARE(ui::momentAt(QDate(2026, 10, 25), QTime(3, 0), berlin), utc(10, 25, 2, 0));
    QCOMPARE(ui::momentAt(QDate(2026, 7, 1), QTime(12, 0), QTimeZone("Asia/Tehran")), utc(7, 1, 8, 30));

    ui::MomentField field(QStringLiteral("scheduleField"), QStringLiteral("Schedule"));
    field.setZone(berlin);
    QSignalSpy edited(&field, &ui::MomentField::edited);
    field.setValue(utc(3, 28, 17, 0));
    QCOMPARE(edited.count(), 0);
    auto *edit = child<QDateTimeEdit>(field, "scheduleFieldEdit");
    QCOMPARE(edit->time(), QTime(18, 0));
    edit->setDate(QDate(2026, 3, 29)); // the same hour on the clock, another offset
    QCOMPARE(field.value(), utc(3, 29, 16, 0));
    QCOMPARE(edited.count(), 1);
}

void FieldsTest::clearsAMoment()
{
    ui::MomentField field(QStringLiteral("embargoField"), QStringLiteral("Embargo"));
    const QDateTime now(QDate(2026, 3, 4), QTime(12, 20), Qt::UTC);
    field.setClock([now] { return now; });
    QSignalSpy edited(&field, &ui::MomentField::edited);
    showActive(field);
    QTest::mouseClick(child<QPushButton>(field, "embargoFieldSetButton"), Qt::LeftButton);
    QCOMPARE(field.value(), QDateTime(QDate(2026, 3, 4), QTime(14, 0), Qt::UTC));
    QTest::mouseClick(child<QToolButton>(field, "embargoFieldClearButton"), Qt::LeftButton);
    QVERIFY(!field.value().isValid());
    QCOMPARE(edited.count(), 2);
}

void FieldsTest::readsTheSameHourInAMirroredWindow()
{
    const QDateTime evening(QDate(2026, 3, 4), QTime(18, 0), Qt::UTC);
    ui::MomentField plain(QStringLiteral("scheduleField"), QStringLiteral("Schedule"));
    plain.setValue(evening);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ui::MomentField mirrored(QStringLiteral("scheduleField"), QStringLiteral("Schedule"));
    mirrored.setValue(evening);
    const QString text = child<QDateTimeEdit>(mirrored, "scheduleFieldEdit")->text();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(text, child<QDateTimeEdit>(plain, "scheduleFieldEdit")->text());
    QVERIFY2(text.contains(QStringLiteral("18:00")), qPrintable(text));
}

void FieldsTest::takesOneLineForWhatFitsOnOne()
{
    ui::ChipsField field(QStringLiteral("creditsField"), QStringLiteral("Credits"));
    field.setPrefix(QStringLiteral("©"));
    field.setPlaceholder(QStringLiteral("Agency"));
    const int empty = field.heightForWidth(296);
    field.setValues({QStringLiteral("Coast Agency"), QStringLiteral("Get News Fast")});
    int width = 296; // as narrow as the two just fit
    while (field.heightForWidth(width) <= empty && width > 0)
        --width;
    QVERIFY(width > 0 && width < 296);
    showActive(field);
    field.resize(width + 1, 100);
    field.findChild<ui::TagChip *>(QStringLiteral("chip"))->setFocus();
    QCOMPARE(field.heightForWidth(width + 1), empty);
    field.edit()->setFocus(); // to type in there has to be room
    QTRY_VERIFY(field.edit()->width() >= 28);
    QTest::keyClicks(field.edit(), QStringLiteral("Northern Wire,"));
    QCOMPARE(field.values().size(), 3);
}

void FieldsTest::neverHasTheMainDeskAmongTheFurther()
{
    const core::DeskId world{QStringLiteral("world")};
    const core::DeskId economy{QStringLiteral("economy")};
    ui::DeskField field;
    field.setValue(world, {economy, world, economy});
    QCOMPARE(field.desk(), world);
    QCOMPARE(field.further(), QList<core::DeskId>{economy});
}

void FieldsTest::saysAnEditOncePerPauseAndLeavesTypingAlone()
{
    ui::CommittedEdit edit;
    QSignalSpy committed(&edit, &ui::CommittedEdit::committed);
    edit.setValue(QStringLiteral("old"));
    showActive(edit);
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("new words"));
    edit.setValue(QStringLiteral("old")); // the page says what it knew before
    QCOMPARE(edit.text(), QStringLiteral("new words"));
    QVERIFY(QTest::qWaitFor([&] { return committed.count() > 0; }));
    QCOMPARE(committed.count(), 1);
    QCOMPARE(edit.value(), QStringLiteral("new words"));
    edit.setValue(QStringLiteral("old")); // undone
    QCOMPARE(edit.text(), QStringLiteral("old"));
}

void FieldsTest::makesTheAddressFromTheHeadlineUntilOneIsTyped()
{
    ui::SlugField field;
    QSignalSpy edited(&field, &ui::SlugField::edited);
    field.setValue({}, QStringLiteral("Harbour reopens"));
    QCOMPARE(field.shown(), QStringLiteral("harbour-reopens"));
    auto *edit = child<ui::CommittedEdit>(field, "slugEdit");
    edit->setText(QStringLiteral("Port of Elin"));
    edit->commit();
    QCOMPARE(edited.takeFirst().first().toString(), QStringLiteral("port-of-elin"));
    field.setValue(QStringLiteral("port-of-elin"), QStringLiteral("Harbour stays shut"));
    QCOMPARE(field.shown(), QStringLiteral("port-of-elin"));
    child<QPushButton>(field, "slugResetButton")->click();
    QCOMPARE(edited.takeFirst().first().toString(), QString());
    QCOMPARE(edit->text(), QStringLiteral("harbour-stays-shut"));
}

void FieldsTest::changesDesksAndNeverHasOneTwice()
{
    const auto desk = [](const char *id, const char *name) {
        core::Desk made;
        made.id = core::DeskId{QLatin1String(id)};
        made.names.insert(QString(), QLatin1String(name));
        return made;
    };
    const core::DeskId world{QStringLiteral("world")};
    const core::DeskId economy{QStringLiteral("economy")};
    ui::DeskField field;
    field.setDesks({desk("world", "International"), desk("economy", "Economy")}, QStringLiteral("en"));
    field.setValue(world, {economy});
    QSignalSpy edited(&field, &ui::DeskField::edited);
    auto *combo = child<QComboBox>(field, "deskField");
    QCOMPARE(combo->currentText(), QStringLiteral("International"));
    combo->setCurrentIndex(combo->findText(QStringLiteral("Economy")));
    emit combo->activated(combo->currentIndex());
    QCOMPARE(field.desk(), economy);
    QVERIFY(field.further().isEmpty());
    QCOMPARE(edited.count(), 1);
    field.setValue(core::DeskId{QStringLiteral("elsewhere")}, {});
    QCOMPARE(field.desk(), core::DeskId{QStringLiteral("elsewhere")});
    QCOMPARE(combo->currentData().toString(), QStringLiteral("elsewhere"));
}

void FieldsTest::findsTheParagraphsThatDiffer()
{
    const auto lines = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    QCOMPARE(ui::sameLines(lines("a b c d"), lines("a x c d e")),
             (ui::SameLines{{true, false, true, true}, {true, false, true, true, false}}));
    QCOMPARE(ui::sameLines({}, lines("a")), (ui::SameLines{{}, {false}}));
    QCOMPARE(ui::sameLines(lines("a b"), lines("a b")), (ui::SameLines{{true, true}, {true, true}}));
}

void FieldsTest::jumpsToAFindingByClickAndByEnter()
{
    ui::ChecksTab tab;
    tab.setFindings({core::Finding{core::Lack::NoDesk, core::Severity::Blocks, core::Field::Desk, {}, 0},
                     core::Finding{core::Lack::NoTags, core::Severity::Advises, core::Field::Tags, {}, 0}});
    showActive(tab);
    QSignalSpy jump(&tab, &ui::ChecksTab::jumpWanted);
    auto *list = child<QListWidget>(tab, "checksList");
    QCOMPARE(list->count(), 2);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QCOMPARE(jump.count(), 1);
    QCOMPARE(jump.takeFirst().first().value<core::Finding>().lack, core::Lack::NoTags);
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!jump.isEmpty());
    QCOMPARE(jump.first().first().value<core::Finding>().lack, core::Lack::NoDesk);
    tab.setFindings({});
    QVERIFY(!list->isVisible());
}
