// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "every_place.h"
#include "support/desktop_screen.h"
#include "support/test_services.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTranslator>

// Everything in every look: light, dark, mirrored in Persian, in a small window; run again at 150 %. The pictures stay
// where STANDFIRST_PICTURES names a folder.
class LooksTest : public QObject
{
    Q_OBJECT

private slots:
    void showsAllItsWords_data();
    void showsAllItsWords();
};

namespace {

// Words that have less room than they need, unless they are shortened on purpose.
QStringList cutWords(const QWidget &place)
{
    QStringList cut;
    const auto note = [&](const QWidget *widget, const QString &text, int has, int needs) {
        if (has < needs)
            cut << QStringLiteral("%1 “%2” has %3 of %4 px")
                       .arg(widget->objectName(), text.left(40))
                       .arg(has)
                       .arg(needs);
    };
    for (const QLabel *label : place.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (label->wordWrap())
            note(label, label->text(), label->height(), label->heightForWidth(label->width()));
        else
            note(label, label->text(), label->width(), label->sizeHint().width());
    }
    for (const QPushButton *button : place.findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            note(button, button->text(), button->width(), button->sizeHint().width());
    }
    return cut;
}

} // namespace

void LooksTest::showsAllItsWords_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("persian");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << false << QSize(1440, 900);
    QTest::newRow("dark") << true << false << QSize(1440, 900);
    QTest::newRow("persian") << false << true << QSize(1440, 900);
    QTest::newRow("small") << false << false << QSize(1024, 640);
    QTest::newRow("small persian dark") << true << true << QSize(1024, 640);
}

void LooksTest::showsAllItsWords()
{
    QFETCH(bool, dark);
    QFETCH(bool, persian);
    QFETCH(QSize, size);
    const QTemporaryDir elsewhere; // where nobody looks; that all can be drawn is shown all the same
    QDir folder(qEnvironmentVariable("STANDFIRST_PICTURES", elsewhere.path()));
    QString look = QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-'));
    if (qApp->devicePixelRatio() > 1.01)
        look += QStringLiteral("-%1").arg(qRound(qApp->devicePixelRatio() * 100));
    QVERIFY(folder.mkpath(look) && folder.cd(look));

    QTranslator translator;
    if (persian) {
        QLocale::setDefault(QLocale(QStringLiteral("fa_IR")));
        QVERIFY(translator.load(QStringLiteral(":/translations/standfirst_fa.qm")));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    QStringList cut;
    {
        support::TestServices services;
        ui::Theme theme(dark ? workflow::ColourScheme::Dark : workflow::ColourScheme::Light);
        int number = 0;
        places::everyPlace(services, theme, size, [&](const QString &name, QWidget &place) {
            const QString file = QStringLiteral("%1-%2.png").arg(++number, 2, 10, QLatin1Char('0')).arg(name);
            QVERIFY2(place.grab().save(folder.filePath(file)), qPrintable(file));
            for (const QString &words : cutWords(place))
                cut << QString(name + QStringLiteral(": ") + words);
        });
    }
    if (persian) {
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

int main(int argc, char **argv)
{
    return support::runOnADesktopScreen<LooksTest>(argc, argv);
}

#include "looks_test.moc"
