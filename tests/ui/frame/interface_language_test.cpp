// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/interface_language.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

class InterfaceLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void speaksAsItIsAskedTo_data();
    void speaksAsItIsAskedTo();
    void cleanup();

private:
    const QLocale m_before;
};

void InterfaceLanguageTest::speaksAsItIsAskedTo_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("bin");
    QTest::addColumn<QString>("blocked"); // one that needs somebody
    QTest::addColumn<int>("direction");
    const auto row = [](const char *chosen, const char *bin, const char *blocked, Qt::LayoutDirection direction) {
        QTest::newRow(chosen) << QString::fromLatin1(chosen) << QString::fromUtf8(bin) << QString::fromUtf8(blocked)
                              << int(direction);
    };
    row("en_GB", "Bin", "1 needs you", Qt::LeftToRight);
    row("de_CH", "Papierkorb", "", Qt::LeftToRight);
    row("fa", "سطل زباله", "", Qt::RightToLeft);
    row("sv_SE", "Bin", "1 needs you", Qt::LeftToRight); // not among its languages
    row("he_IL", "Bin", "1 needs you", Qt::LeftToRight);
    row("C", "Bin", "1 needs you", Qt::LeftToRight);
}

void InterfaceLanguageTest::speaksAsItIsAskedTo()
{
    QFETCH(QString, chosen);
    QFETCH(QString, bin);
    QFETCH(QString, blocked);
    QFETCH(int, direction);
    ui::speak(chosen);
    QCOMPARE(QCoreApplication::translate("ui::Sidebar", "Bin"), bin);
    const QString said = QCoreApplication::translate("ui::Sidebar", "%n need(s) you", nullptr, 1);
    QVERIFY2(!said.contains(QLatin1String("(s)")), qPrintable(said));
    if (!blocked.isEmpty())
        QCOMPARE(said, blocked);
    QCOMPARE(int(QApplication::layoutDirection()), direction);
}

void InterfaceLanguageTest::cleanup()
{
    qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    QLocale::setDefault(m_before);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(InterfaceLanguageTest)
#include "interface_language_test.moc"
