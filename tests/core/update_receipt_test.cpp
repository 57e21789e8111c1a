// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/update_receipt.h"

#include <QTest>

using namespace core;

namespace {

UpdateReceipt sample()
{
    UpdateReceipt receipt;
    receipt.identical = 41;
    receipt.moved = 1;
    receipt.paragraphsChanged = 2;
    receipt.othersChanged = 3;
    receipt.added = 4;
    receipt.removed = 5;
    receipt.places = {{BlockKind::Paragraph, QStringLiteral("The boats"), QStringLiteral("The ships"), {}, {}},
                      {BlockKind::Embed, {}, QStringLiteral("قایق‌ها"), {}, {}},
                      {BlockKind::Heading, QStringLiteral("Tides"), QStringLiteral("Tides"), QStringLiteral("<h2>"),
                       QStringLiteral("<h2 class=\"x\">")}};
    receipt.fields = {{ChangedField::Which::Headline, {QStringLiteral("Tides")}, {QStringLiteral("TIDES")}},
                      {ChangedField::Which::Desks, {QStringLiteral("Harbour"), QString()}, {}},
                      {ChangedField::Which::Tags, {}, {QStringLiteral("قایق")}}};
    return receipt;
}

} // namespace

class UpdateReceiptTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameAfterTheDisk()
    {
        QCOMPARE(receiptFromBytes(toBytes(sample())), sample());
        UpdateReceipt same;
        same.sameText = true;
        QCOMPARE(receiptFromBytes(toBytes(same)), same);
        UpdateReceipt marked = sample();
        marked.places.first().before = QStringLiteral("\uFEFFAt the quay");
        QCOMPARE(receiptFromBytes(toBytes(marked)), marked);
        QCOMPARE(receiptFromBytes("no receipt"), UpdateReceipt());
        for (const AlterationState state : {AlterationState::Told, AlterationState::PuttingBack,
                                            AlterationState::Insists, AlterationState::Left, AlterationState::Accepted})
            QCOMPARE(alterationStateFromText(toText(state)), state);
    }

    void keepsSoManyPlacesAndAllCounts()
    {
        UpdateReceipt receipt = sample();
        receipt.paragraphsChanged = longestKept + 50;
        receipt.places.fill(receipt.places.first(), longestKept + 50);
        const UpdateReceipt read = receiptFromBytes(toBytes(receipt));
        QCOMPARE(read.places, receipt.places.first(longestKept));
        QCOMPARE(read.paragraphsChanged, longestKept + 50);
    }

    void tellsWhatAReaderSeesFromMarkupAlone()
    {
        UpdateReceipt receipt;
        QVERIFY(receipt.sameBlocks());
        QVERIFY(receipt.sameWords());
        receipt.paragraphsChanged = 1;
        receipt.places = {{BlockKind::Paragraph, QStringLiteral("Words"), QStringLiteral("Words"),
                           QStringLiteral("<p>"), QStringLiteral("<p class>")}};
        QVERIFY(!receipt.sameBlocks());
        QVERIFY(receipt.sameWords());
        receipt.places.append({BlockKind::Picture, {}, {}, QStringLiteral("src=\"a\""), QStringLiteral("src=\"b\"")});
        QVERIFY(!receipt.sameWords()); // another picture is no matter of markup
        receipt.places = {{BlockKind::Paragraph, QStringLiteral("Words"), {}, {}, {}}};
        QVERIFY(!receipt.sameWords());
    }

    void countsWhatStandsBesideTheText()
    {
        using Which = ChangedField::Which;
        for (const Which which : {Which::Slug, Which::Desks, Which::Tags, Which::Headline, Which::Standfirst}) {
            UpdateReceipt receipt;
            QVERIFY(receipt.unaltered());
            receipt.fields = {{which, {QStringLiteral("a")}, {QStringLiteral("b")}}};
            QVERIFY(receipt.sameBlocks());
            QVERIFY(!receipt.unaltered());
            QCOMPARE(receipt.sameWords(), which != Which::Headline && which != Which::Standfirst);
        }
    }

    void isAnsweredWhenItIsAcceptedOrLeft()
    {
        for (const AlterationState state :
             {AlterationState::Told, AlterationState::PuttingBack, AlterationState::Insists, AlterationState::Left,
              AlterationState::Accepted}) {
            const bool answered = state == AlterationState::Left || state == AlterationState::Accepted;
            QCOMPARE((SiteAlteration{{}, state, {}}).isAnswered(), answered);
        }
    }
};

QTEST_APPLESS_MAIN(UpdateReceiptTest)
#include "update_receipt_test.moc"
