// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markers.h"

#include <QTest>

class MarkersTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsStillToCome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *text, const QStringList &expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("He is TK years old, born in TKTK.", {QStringLiteral("TK"), QStringLiteral("TKTK")});
        row("ATK TKX tk Tk TKé éTK x_TK", {});
        row("(TK) “TK” TK-year-old", {QStringLiteral("TK"), QStringLiteral("TK"), QStringLiteral("TK")});
        row("said [?] and […?] and [spelling?]",
            {QStringLiteral("[?]"), QStringLiteral("[…?]"), QStringLiteral("[spelling?]")});
        row("[…] [1] [sic] ?]", {});
        row("نام [؟]", {QStringLiteral("[؟]")});
        row("", {});
    }

    void findsWhatIsStillToCome()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        QStringList found;
        for (const core::Marker &marker : core::markersIn(text))
            found.append(text.mid(marker.start, marker.length));
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(MarkersTest)
#include "markers_test.moc"
