// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A card of another site gets its title from there, in the real window, and does without when it cannot.
#include "support/bad_server.h"
#include "support/test_services.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

class EmbedTitlesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void newCardGetsItsTitleAndIsOneStep();
    void cardStaysCleanWhenNobodyAnswers();
    void nothingIsAskedWhileOfflineOrSwitchedOff();
    void whatWasUndoneCanStillBeDoneAgain();

private:
    void putCard();
    [[nodiscard]] core::Block first() const { return m_window->session().story().body.blocks.value(0); }
    [[nodiscard]] QTextEdit *edit() const { return m_window->page().textEdit(); }

    std::unique_ptr<support::TestServices> m_services;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<support::BadServer> m_server;
    QByteArray m_page;
    int m_asked = 0;
};

void EmbedTitlesTest::init()
{
    m_asked = 0;
    m_page = "<title>The dredger at work</title>";
    m_server = std::make_unique<support::BadServer>([this](const QByteArray &) {
        ++m_asked;
        return m_page.isEmpty() ? QByteArray()
                                : "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                                      + QByteArray::number(m_page.size()) + "\r\nConnection: close\r\n\r\n" + m_page;
    });
    m_services = std::make_unique<support::TestServices>();
    m_theme = std::make_unique<ui::Theme>(workflow::ColourScheme::Light);
    m_window = std::make_unique<ui::MainWindow>(m_services->services(), ui::PreviewFactory(), *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitFor([this] { return m_window->session().isOpen(); }));
    const core::StoryId before = m_window->session().id();
    m_window->actions().newStory->trigger();
    QVERIFY(QTest::qWaitFor([&] { return m_window->session().id() != before; }));
    m_window->page().jumpTo(core::Field::Body);
}

void EmbedTitlesTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_services.reset();
    m_server.reset();
}

void EmbedTitlesTest::putCard()
{
    m_window->page().actions().embed->trigger();
    auto *address = m_window->findChild<QLineEdit *>(QStringLiteral("embedAddressField"));
    QVERIFY(address && address->isVisible());
    address->setText(QStringLiteral("http://127.0.0.1:%1/film").arg(m_server->serverPort()));
    m_window->findChild<QPushButton *>(QStringLiteral("embedDoneButton"))->click();
    QCOMPARE(first().kind, core::BlockKind::Embed);
}

void EmbedTitlesTest::newCardGetsItsTitleAndIsOneStep()
{
    putCard();
    QTRY_COMPARE(first().embed.title, QStringLiteral("The dredger at work"));
    QCOMPARE(m_asked, 1);
    edit()->undo();
    QCOMPARE(first().kind, core::BlockKind::Paragraph);
    edit()->redo();
    QCOMPARE(first().embed.title, QStringLiteral("The dredger at work"));
}

void EmbedTitlesTest::cardStaysCleanWhenNobodyAnswers()
{
    m_page.clear();
    putCard();
    QTRY_VERIFY(m_asked > 0);
    m_server->close();
    m_page = "<title>Later</title>";
    QCOMPARE(first().embed.title, QString());
    QVERIFY(first().embed.address.startsWith(QLatin1String("http://127.0.0.1")));
}

void EmbedTitlesTest::nothingIsAskedWhileOfflineOrSwitchedOff()
{
    m_services->services().outbox.setOffline(true);
    putCard();
    edit()->undo();
    m_services->services().outbox.setOffline(false);
    m_window->page().actions().writing.embedTitles->setChecked(false);
    putCard();
    QTest::qWait(200); // absence can only be waited for
    QCOMPARE(m_asked, 0);
    QCOMPARE(first().embed.title, QString());
}

void EmbedTitlesTest::whatWasUndoneCanStillBeDoneAgain()
{
    putCard();
    QTextCursor end(edit()->document());
    end.movePosition(QTextCursor::End);
    edit()->setTextCursor(end);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTest::keyClicks(edit(), QStringLiteral("Words"));
    edit()->undo();
    QVERIFY(edit()->document()->isRedoAvailable());
    QTRY_COMPARE(m_asked, 1);
    QTest::qWait(200); // the answer has come by then
    QVERIFY(edit()->document()->isRedoAvailable());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmbedTitlesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "embed_titles_test.moc"
