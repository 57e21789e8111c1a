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
        row("It is TK TK, TK's and TK—TK.", {QStringLiteral("TK"), QStringLiteral("TK"), QStringLiteral("TK"),
                                             QStringLiteral("TK"), QStringLiteral("TK")});
        row("[TK] and [name TK?] and [TK: how old]",
            {QStringLiteral("TK"), QStringLiteral("[name TK?]"), QStringLiteral("TK")});
        row("TK5 5TK tktk T.K. @TK ВTK", {});
        // Scripts that put no space between words, or are typed without.
        row("他今年TK岁，住在TK。", {QStringLiteral("TK"), QStringLiteral("TK")});
        row("سنTKسال و TK\u200cساله", {QStringLiteral("TK"), QStringLiteral("TK")});
        // A mark of direction, a space, a call of a note behind the question.
        row("[نام؟\u200f] [when? ] [where?!] [who?\ufffc]",
            {QStringLiteral("[نام؟\u200f]"), QStringLiteral("[when? ]"), QStringLiteral("[who?\ufffc]")});
        row("［？］ [谁？] ［谁?］", {QStringLiteral("［？］"), QStringLiteral("[谁？]"), QStringLiteral("［谁?］")});
        row("a line [of\u2028two?] [of\ntwo?]", {});
        const QString asked = QStringLiteral(
            "[ask the harbour office whether the berths were let before the council had seen the plan?]");
        row(qPrintable(QStringLiteral("We ") + asked), {asked});
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
