// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snippets.h"

#include <QTest>

using core::Snippet;

class SnippetsTest : public QObject
{
    Q_OBJECT

private slots:
    void fileGivesBackWhatItWasGiven()
    {
        const QList<Snippet> snippets{{QStringLiteral("hq"), QStringLiteral("the harbour authority")},
                                      {QStringLiteral(";sig"), QStringLiteral("Line one\nline two\twith \\n in it")},
                                      {QStringLiteral("سلا"), QStringLiteral("بندر الین")}};
        QCOMPARE(core::snippetsFrom(core::toFile(snippets)), snippets);
    }

    void linesThatAreNoneAreLeftOut()
    {
        QCOMPARE(core::snippetsFrom(QStringLiteral("hq\tone\r\nno tab\n\tno word\ntwo words\tx\nhq\ttwo\nempty\t\n")),
                 (QList<Snippet>{{QStringLiteral("hq"), QStringLiteral("one")}}));
        QCOMPARE(core::toFile({{QStringLiteral("a b"), QStringLiteral("x")}, {QStringLiteral("c"), QString()}}),
                 QString());
    }

    void wordStandsByItself()
    {
        const QList<Snippet> snippets{{QStringLiteral("hq"), QStringLiteral("one")},
                                      {QStringLiteral(";s"), QStringLiteral("two")}};
        const auto at = [&](const char *before) {
            const Snippet *found = core::snippetAt(snippets, QString::fromLatin1(before));
            return found ? found->text : QString();
        };
        QCOMPARE(at("hq"), QStringLiteral("one"));
        QCOMPARE(at("the hq"), QStringLiteral("one"));
        QCOMPARE(at("(hq"), QStringLiteral("one"));
        QCOMPARE(at("earthq"), QString());
        QCOMPARE(at("ahq"), QString());
        QCOMPARE(at("end;s"), QStringLiteral("two"));
        QCOMPARE(at(""), QString());
    }
};

QTEST_GUILESS_MAIN(SnippetsTest)
#include "snippets_test.moc"
