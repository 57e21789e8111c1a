// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library of an older program at the start: what is said while it is brought up to date, and leaving meanwhile.
#include "ui/panels/upgrade_sheet.h"

#include "storage/upgrade.h"
#include "ui/words/number_words.h"
#include "workflow/upgrade.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using storage::UpgradeStage;

class UpgradeSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void saysHowMuchIsCopied()
    {
        workflow::Upgrade upgrade;
        QWidget window;
        window.show();
        ui::UpgradeSheet sheet(upgrade, &window);
        const auto tell = upgrade.watcher();
        QVERIFY(tell({UpgradeStage::Part::Copying, 300'000'000, 1'200'000'000}));
        QTRY_VERIFY(sheet.isVisible());
        const auto *words = sheet.findChild<QLabel *>(QStringLiteral("upgradeWords"));
        const auto *progress = sheet.findChild<QProgressBar *>(QStringLiteral("upgradeProgress"));
        QVERIFY(words->text().contains(ui::bytesText(1'200'000'000)));
        QCOMPARE(progress->value(), 250);
        QVERIFY(tell({UpgradeStage::Part::Changing, 0, 1}));
        QTRY_COMPARE(progress->maximum(), 0);
        QSignalSpy quit(&sheet, &ui::UpgradeSheet::quitWanted);
        sheet.finish();
        QVERIFY(!sheet.isVisible());
        QCOMPARE(quit.count(), 0);
    }

    void saysNothingOfWhatTakesAMoment()
    {
        workflow::Upgrade upgrade;
        QWidget window;
        window.show();
        ui::UpgradeSheet sheet(upgrade, &window);
        QSignalSpy told(&upgrade, &workflow::Upgrade::copying);
        QVERIFY(upgrade.watcher()({UpgradeStage::Part::Copying, 0, 1000}));
        QTRY_COMPARE(told.count(), 1);
        sheet.finish();
        QTest::qWait(500);
        QVERIFY(!sheet.isVisible());
    }

    void leavingStopsIt()
    {
        workflow::Upgrade upgrade;
        QWidget window;
        window.show();
        ui::UpgradeSheet sheet(upgrade, &window);
        connect(&sheet, &ui::UpgradeSheet::quitWanted, &upgrade, &workflow::Upgrade::stop);
        const auto tell = upgrade.watcher();
        QVERIFY(tell({UpgradeStage::Part::Copying, 0, 1000}));
        QTRY_VERIFY(sheet.isVisible());
        QTest::keyClick(&sheet, Qt::Key_Escape);
        QVERIFY(!tell({UpgradeStage::Part::Copying, 4, 1000}));
    }
};

QTEST_MAIN(UpgradeSheetTest)
#include "upgrade_sheet_test.moc"
