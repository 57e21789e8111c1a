// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An address that nobody knows becomes a card when its site says that it is one, and when a person wants it.
#include "page_samples.h"

#include "support/bad_server.h"
#include "support/test_services.h"
#include "ui/page/story_edit.h"
#include "workflow/pasting.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using core::BlockKind;

namespace {

constexpr int body = ui::fieldCount;

QByteArray answer(const QByteArray &type, const QByteArray &content, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type
           + "\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\nConnection: close\r\n\r\n" + content;
}

QByteArray thumbnail()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class PageCardOfferTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void siteThatSaysSoBecomesACard();
    void typedAddressIsOfferedTheSame();
    void typedWordsAreOfferedNothing_data();
    void typedWordsAreOfferedNothing();
    void nothingIsAskedBeforeAPersonSaysSo();
    void siteWithoutACardLeavesTheLink_data();
    void siteWithoutACardLeavesTheLink();
    void siteThatIsNotThereLeavesTheLink();
    void addressAmongWordsIsOfferedNothing();
    void whoeverWritesOnElsewhereStaysThere();
    void changedParagraphStaysAsItIs();
    void nothingIsOfferedWhenNoSiteIsToBeAsked();

private:
    void paste(const QString &text);
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1/talk").arg(m_server->serverPort());
    }
    [[nodiscard]] QString said() const;
    [[nodiscard]] QPushButton *offer() const;
    [[nodiscard]] QList<core::Block> blocks() const { return m_page->story().body.blocks; }
    void isLink() const;

    std::unique_ptr<support::TestServices> m_services;
    std::unique_ptr<ui::StoryPage> m_page;
    std::unique_ptr<support::BadServer> m_server;
    QHash<QByteArray, QByteArray> m_answers; // by path
};

void PageCardOfferTest::init()
{
    m_answers = {
        {"/talk", answer("text/html", "<title>A talk | Harbour</title><link rel=alternate "
                                      "type='application/json+oembed' href='/oembed?of=talk'>")},
        {"/oembed?of=talk",
         answer("application/json",
                R"({"type":"rich","version":"1.0","title":"How the silt was cleared","thumbnail_url":"/small.png"})")},
        {"/small.png", answer("image/png", thumbnail())}};
    m_server = std::make_unique<support::BadServer>(
        [this](const QByteArray &header) { return m_answers.value(header.split(' ').value(1)); });
    m_services = std::make_unique<support::TestServices>();
    m_page = std::make_unique<ui::StoryPage>(m_services->services());
    m_page->resize(720, 820);
    m_page->show();
    core::Story story = samples::emptyStory();
    story.body.blocks = {samples::text(BlockKind::Paragraph, QStringLiteral("Above")),
                         samples::text(BlockKind::Paragraph, {}),
                         samples::text(BlockKind::Paragraph, QStringLiteral("Below"))};
    m_page->showStory(story);
    QTextEdit *edit = m_page->textEdit();
    edit->setFocus();
    edit->setTextCursor(QTextCursor(edit->document()->findBlockByNumber(body + 1)));
}

void PageCardOfferTest::cleanup()
{
    m_page.reset();
    m_services.reset();
    m_server.reset();
}

void PageCardOfferTest::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    QTest::keyClick(m_page->textEdit(), Qt::Key_V, Qt::ControlModifier);
}

QString PageCardOfferTest::said() const
{
    const auto *label = m_page->findChild<QLabel *>(QStringLiteral("toastText"));
    return label && label->isVisible() ? label->text() : QString();
}

QPushButton *PageCardOfferTest::offer() const
{
    auto *button = m_page->findChild<QPushButton *>(QStringLiteral("toastButton"));
    return button && button->isVisible() && button->text() == QLatin1String("Make a card of it") ? button : nullptr;
}

void PageCardOfferTest::isLink() const
{
    QCOMPARE(blocks().size(), 3);
    QCOMPARE(blocks().at(1).kind, BlockKind::Paragraph);
    QCOMPARE(core::plainText(blocks().at(1)), address());
    QCOMPARE(blocks().at(1).spans.first().marks.href, address());
}

void PageCardOfferTest::typedAddressIsOfferedTheSame()
{
    QTextEdit *edit = m_page->textEdit();
    QTest::keyClicks(edit, address() + QLatin1Char(' '));
    QVERIFY(!offer());
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(offer());
    QCOMPARE(blocks().at(1).spans.first().marks.href, address());
    offer()->click();
    QTRY_COMPARE(blocks().at(1).kind, BlockKind::Embed);
    QCOMPARE(blocks().at(1).embed.title, QStringLiteral("How the silt was cleared"));
}

void PageCardOfferTest::typedWordsAreOfferedNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no place") << QStringLiteral("https://");
    QTest::newRow("more words") << QStringLiteral("http://127.0.0.1/talk says so");
    QTest::newRow("another kind of address") << QStringLiteral("ftp://127.0.0.1/talk");
}

void PageCardOfferTest::typedWordsAreOfferedNothing()
{
    QFETCH(QString, typed);
    QTest::keyClicks(m_page->textEdit(), typed);
    QTest::keyClick(m_page->textEdit(), Qt::Key_Return);
    QVERIFY(!offer());
    QCOMPARE(core::plainText(blocks().at(1)), typed);
    QVERIFY(blocks().at(1).spans.first().marks.href.isEmpty());
}

void PageCardOfferTest::siteThatSaysSoBecomesACard()
{
    paste(address());
    isLink();
    QVERIFY(offer());
    offer()->click();
    QVERIFY(said().contains(QLatin1String("127.0.0.1")));
    QTRY_COMPARE(blocks().at(1).kind, BlockKind::Embed);
    QCOMPARE(said(), QString());
    const core::Embed embed = blocks().at(1).embed;
    QCOMPARE(embed.address, address());
    QCOMPARE(embed.provider, QString());
    QCOMPARE(embed.title, QStringLiteral("How the silt was cleared"));
    QVERIFY(!embed.thumbnail.isEmpty());
    const QByteArray sent = m_server->received().toLower();
    for (const char *header : {"authorization:", "cookie:", "referer:"})
        QVERIFY2(!sent.contains(header), sent.constData());
    m_page->textEdit()->undo(); // one step: the link is back
    isLink();
    m_page->textEdit()->redo();
    QCOMPARE(blocks().at(1).embed, embed);
}

void PageCardOfferTest::nothingIsAskedBeforeAPersonSaysSo()
{
    paste(address());
    QVERIFY(offer());
    QCOMPARE(m_server->connections(), 0);
    offer()->click();
    QTRY_COMPARE(blocks().at(1).kind, BlockKind::Embed);
    QCOMPARE(m_server->received().count("GET /talk "), 1); // not before, and not once more for the card's title
}

void PageCardOfferTest::siteWithoutACardLeavesTheLink_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("oembed");
    const QByteArray names = answer("text/html", "<title>A talk</title><link rel=alternate "
                                                 "type='application/json+oembed' href='/oembed?of=talk'>");
    QTest::newRow("a page like any other") << answer("text/html", "<title>A talk</title>") << QByteArray();
    QTest::newRow("no page") << answer("text/html", "gone", "404 Not Found") << QByteArray();
    QTest::newRow("it does not know it") << names << answer("application/json", "{}", "404 Not Found");
    QTest::newRow("no answer of that kind") << names << answer("text/html", "<p>Sorry");
}

void PageCardOfferTest::siteWithoutACardLeavesTheLink()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, oembed);
    m_answers = {{"/talk", page}, {"/oembed?of=talk", oembed}};
    paste(address());
    QVERIFY(offer());
    offer()->click();
    QTRY_VERIFY(said().contains(QLatin1String("has no card")));
    isLink();
}

void PageCardOfferTest::siteThatIsNotThereLeavesTheLink()
{
    m_answers.clear(); // hangs up without a word
    paste(address());
    QVERIFY(offer());
    offer()->click();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QLatin1String("could not be asked")), 30'000);
    isLink();
}

void PageCardOfferTest::addressAmongWordsIsOfferedNothing()
{
    QTest::keyClicks(m_page->textEdit(), QStringLiteral("See "));
    paste(address());
    QVERIFY(!offer());
    paste(QStringLiteral("Words alone"));
    QVERIFY(!offer());
}

void PageCardOfferTest::whoeverWritesOnElsewhereStaysThere()
{
    paste(address());
    QVERIFY(offer());
    offer()->click();
    QTextCursor below(m_page->textEdit()->document()->findBlockByNumber(body + 2));
    below.movePosition(QTextCursor::EndOfBlock);
    m_page->textEdit()->setTextCursor(below);
    QTRY_COMPARE(blocks().at(1).kind, BlockKind::Embed);
    QTest::keyClicks(m_page->textEdit(), QStringLiteral(" it"));
    QCOMPARE(core::plainText(blocks().at(2)), QStringLiteral("Below it"));
}

void PageCardOfferTest::changedParagraphStaysAsItIs()
{
    paste(address());
    QVERIFY(offer());
    offer()->click();
    QTest::keyClicks(m_page->textEdit(), QStringLiteral(" on Monday"));
    const core::Story before = m_page->story();
    QTRY_COMPARE(said(), QString()); // no longer asking
    QCOMPARE(m_page->story(), before);
}

void PageCardOfferTest::nothingIsOfferedWhenNoSiteIsToBeAsked()
{
    m_page->actions().writing.embedTitles->setChecked(false);
    paste(address());
    QVERIFY(!offer());
    m_page->textEdit()->undo();
    m_page->actions().writing.embedTitles->setChecked(true);
    m_services->services().outbox.setOffline(true);
    paste(address());
    isLink();
    QVERIFY(!offer());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    PageCardOfferTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "page_card_offer_test.moc"
