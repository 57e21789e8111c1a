// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What undo and redo say they will do.
#include "page_samples.h"

using samples::Page;

class PageStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void changedFieldsHaveTheirName();
    void typingHasNone();
    void whatWasUndoneIsForgottenWhenSomethingNewIsDone();
    void anotherStoryBeginsAnew();
};

namespace {

const QString &plainUndo()
{
    static const QString text = QStringLiteral("Undo");
    return text;
}

void changeDesk(Page &page, const char *desk, const char *name)
{
    core::Story fields = page.page.fields();
    fields.desk = core::DeskId{QString::fromLatin1(desk)};
    page.page.setFields(fields, QString::fromLatin1(name));
}

QString undoText(const Page &page)
{
    return page.page.actions().undo->text();
}

QString redoText(const Page &page)
{
    return page.page.actions().redo->text();
}

} // namespace

void PageStepsTest::changedFieldsHaveTheirName()
{
    Page page;
    page.show(samples::harbour());
    changeDesk(page, "sea", "Change desk");
    changeDesk(page, "town", "Change desk again");
    QCOMPARE(undoText(page), QStringLiteral("Undo: Change desk again"));
    QCOMPARE(redoText(page), QStringLiteral("Redo"));
    page.page.actions().undo->trigger();
    QCOMPARE(undoText(page), QStringLiteral("Undo: Change desk"));
    QCOMPARE(redoText(page), QStringLiteral("Redo: Change desk again"));
    page.page.actions().undo->trigger();
    QCOMPARE(undoText(page), plainUndo());
    QCOMPARE(redoText(page), QStringLiteral("Redo: Change desk"));
    page.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(undoText(page), QStringLiteral("Undo: Change desk"));
    QCOMPARE(page.page.fields().desk, core::DeskId{QStringLiteral("sea")});
}

void PageStepsTest::typingHasNone()
{
    Page page;
    page.show(samples::harbour());
    page.caretAt(5, 0);
    changeDesk(page, "sea", "Change desk");
    page.type(QStringLiteral("On "));
    QCOMPARE(undoText(page), plainUndo());
    page.page.actions().undo->trigger();
    QCOMPARE(undoText(page), QStringLiteral("Undo: Change desk"));
    QCOMPARE(redoText(page), QStringLiteral("Redo"));
}

void PageStepsTest::whatWasUndoneIsForgottenWhenSomethingNewIsDone()
{
    Page page;
    page.show(samples::harbour());
    changeDesk(page, "sea", "Change desk");
    page.page.actions().undo->trigger();
    page.caretAt(5, 0);
    page.page.replaceStory(samples::emptyStory()); // deeper than the step that was undone
    QCOMPARE(undoText(page), plainUndo());
    page.page.actions().undo->trigger();
    QCOMPARE(redoText(page), QStringLiteral("Redo"));
}

void PageStepsTest::anotherStoryBeginsAnew()
{
    Page page;
    page.show(samples::harbour());
    changeDesk(page, "sea", "Change desk");
    page.show(samples::emptyStory());
    QCOMPARE(undoText(page), plainUndo());
    page.type(QStringLiteral("x"));
    QCOMPARE(undoText(page), plainUndo());
}

QTEST_MAIN(PageStepsTest)
#include "page_steps_test.moc"
