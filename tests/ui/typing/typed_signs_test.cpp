// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/typing/typed_signs.h"
#include "ui/typing/typing_choices.h"
#include "ui/typing/writing_field.h"
#include "workflow/settings.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

class TypedSignsTest : public QObject
{
    Q_OBJECT

private slots:
    void signsFollowTheLanguageInEveryKindOfField();
    void oneUndoGivesTheSignThatWasTyped();
    void whatIsSelectedIsTypedOver();
    void inputMethodsTypeSignsToo();
    void nothingChangesInAddressesOrWhenSwitchedOff();
    void persianHasItsNonJoinerAndDigits();
    void everyChangeIsToldAsAPersonsOwn();
    void wordsThatArePutStandInOneLine();
};

namespace {

struct Fields
{
    Fields()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *field : all()) {
            column->addWidget(field);
            signsOf.watch(field, [this]() -> std::optional<QString> {
                return language.isEmpty() ? std::nullopt : std::optional(language);
            });
        }
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }
    [[nodiscard]] QList<QWidget *> all() const { return {line, text, plain}; }
    [[nodiscard]] QStringList words() const { return {line->text(), text->toPlainText(), plain->toPlainText()}; }
    void type(const QString &letters) const
    {
        for (QWidget *field : all()) {
            for (const QChar letter : letters)
                QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        for (QWidget *field : all())
            QTest::keyClick(field, key, modifiers);
    }
    [[nodiscard]] static QStringList thrice(const QString &words) { return {words, words, words}; }

    QTemporaryDir profile;
    workflow::Settings settings{profile.path()};
    QString language = QStringLiteral("en-GB");
    QWidget window;
    QLineEdit *line = new QLineEdit;
    QTextEdit *text = new QTextEdit;
    QPlainTextEdit *plain = new QPlainTextEdit;
    ui::TypedSigns signsOf{settings};
};

} // namespace

void TypedSignsTest::signsFollowTheLanguageInEveryKindOfField()
{
    Fields fields;
    fields.type(QStringLiteral("\"It's - the '90s\" 1"));
    QCOMPARE(fields.words(), Fields::thrice(QStringLiteral("“It’s – the ’90s” 1")));
    Fields french;
    french.language = QStringLiteral("fr");
    french.type(QStringLiteral("\"Oui\" ?"));
    QCOMPARE(french.words(), Fields::thrice(QStringLiteral("«\u202FOui\u202F»\u202F?")));
}

void TypedSignsTest::oneUndoGivesTheSignThatWasTyped()
{
    Fields fields;
    fields.type(QStringLiteral("a \"b"));
    QCOMPARE(fields.words(), Fields::thrice(QStringLiteral("a “b")));
    fields.press(Qt::Key_Z, Qt::ControlModifier); // the letter after it is a step of its own
    QCOMPARE(fields.words(), Fields::thrice(QStringLiteral("a “")));
    fields.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fields.words(), Fields::thrice(QStringLiteral("a \"")));
    fields.type(QStringLiteral("c"));
    QCOMPARE(fields.words(), Fields::thrice(QStringLiteral("a \"c")));
}

void TypedSignsTest::whatIsSelectedIsTypedOver()
{
    Fields fields;
    fields.type(QStringLiteral("one"));
    fields.press(Qt::Key_A, Qt::ControlModifier);
    fields.type(QStringLiteral("\"x"));
    QCOMPARE(fields.words(), Fields::thrice(QStringLiteral("“x")));
}

void TypedSignsTest::inputMethodsTypeSignsToo()
{
    Fields fields;
    for (QWidget *field : fields.all()) {
        field->setFocus();
        QInputMethodEvent event;
        event.setCommitString(QStringLiteral("\""));
        QApplication::sendEvent(field, &event);
    }
    QCOMPARE(fields.words(), Fields::thrice(QStringLiteral("“")));
}

void TypedSignsTest::nothingChangesInAddressesOrWhenSwitchedOff()
{
    Fields fields;
    fields.type(QStringLiteral("https://example.org/a--b'c `--x` --"));
    QCOMPARE(fields.words(), Fields::thrice(QStringLiteral("https://example.org/a--b'c `--x` –")));
    fields.language.clear(); // code, say
    fields.type(QStringLiteral(" \"a\""));
    QCOMPARE(fields.words(), Fields::thrice(QStringLiteral("https://example.org/a--b'c `--x` – \"a\"")));
    Fields off;
    off.settings.setChoice(ui::smartSignsChoice, QStringLiteral("off"));
    off.type(QStringLiteral("\"a\" --"));
    QCOMPARE(off.words(), Fields::thrice(QStringLiteral("\"a\" --")));
    Fields shown;
    shown.line->setReadOnly(true);
    shown.type(QStringLiteral("\""));
    QCOMPARE(shown.line->text(), QString());
}

void TypedSignsTest::persianHasItsNonJoinerAndDigits()
{
    Fields fields;
    fields.language = QStringLiteral("fa");
    fields.settings.setChoice(ui::typedDigitsChoice, QStringLiteral("action.persianDigits"));
    fields.type(QStringLiteral("می"));
    fields.press(Qt::Key_Space, Qt::ShiftModifier);
    fields.press(Qt::Key_Space, Qt::ShiftModifier);
    fields.type(QStringLiteral("شود? 12 A320"));
    QCOMPARE(fields.words(), Fields::thrice(QStringLiteral("می\u200Cشود؟ ۱۲ A320")));
    fields.settings.setChoice(ui::smartSignsChoice, QStringLiteral("off"));
    fields.type(QStringLiteral(" 3?"));
    QCOMPARE(fields.words(), Fields::thrice(QStringLiteral("می\u200Cشود؟ ۱۲ A320 ۳?")));
    Fields english;
    english.settings.setChoice(ui::typedDigitsChoice, QStringLiteral("action.persianDigits"));
    english.press(Qt::Key_Space, Qt::ShiftModifier);
    english.type(QStringLiteral("12"));
    QCOMPARE(english.words(), Fields::thrice(QStringLiteral(" 12")));
}

void TypedSignsTest::everyChangeIsToldAsAPersonsOwn()
{
    Fields fields;
    QSignalSpy edited(fields.line, &QLineEdit::textEdited);
    fields.type(QStringLiteral("\""));
    QVERIFY(!edited.isEmpty());
    QCOMPARE(edited.last().first().toString(), QStringLiteral("“"));
    edited.clear();
    ui::WritingField(fields.line).put(QStringLiteral("€"));
    QCOMPARE(edited.last().first().toString(), QStringLiteral("“€"));
}

void TypedSignsTest::wordsThatArePutStandInOneLine()
{
    Fields fields;
    for (QWidget *field : fields.all())
        ui::WritingField(field).put(QStringLiteral("one\ntwo"));
    QCOMPARE(fields.words(),
             (QStringList{QStringLiteral("one two"), QStringLiteral("one\ntwo"), QStringLiteral("one two")}));
    QCOMPARE(fields.text->document()->blockCount(), 1);
    for (QWidget *field : fields.all()) {
        ui::WritingField(field).edit("selectAll");
        ui::WritingField(field).change([](const QString &words) { return words.toUpper(); });
    }
    QCOMPARE(fields.words(),
             (QStringList{QStringLiteral("ONE TWO"), QStringLiteral("ONE\nTWO"), QStringLiteral("ONE TWO")}));
    for (QWidget *field : fields.all()) {
        QVERIFY(ui::WritingField(field).hasSelection());
        field->setEnabled(false);
        QVERIFY(ui::WritingField(field).isNull());
    }
    QLineEdit secret;
    secret.setEchoMode(QLineEdit::Password);
    QVERIFY(ui::WritingField(&secret).isNull());
}

QTEST_MAIN(TypedSignsTest)
#include "typed_signs_test.moc"
