// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Channels as a person meets them: set up beside their site, filled in before publishing, answered for in the outbox.
#include "core/channel_post.h"
#include "support/fault_proxy.h"
#include "support/telegram_server.h"
#include "ui/panels/channel_sheet.h"
#include "ui/panels/outbox_view.h"
#include "ui/panels/post_preview.h"
#include "ui/panels/posts_field.h"
#include "ui/panels/publish_sheet.h"
#include "ui/panels/sites_sheet.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "workflow/channels.h"
#include "workflow/outbox_story.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace core;
using support::Fault;
using support::FaultProxy;
using support::TelegramServer;
using support::TestServices;
using support::waitFor;

namespace {

template <typename Widget>
Widget *shownChild(const QWidget &parent, const char *name, int number = 0)
{
    QList<Widget *> found = parent.findChildren<Widget *>(QString::fromLatin1(name));
    found.removeIf([](const Widget *widget) { return !widget->isVisible(); });
    return found.value(number);
}

} // namespace

class ChannelsTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] Site site() { return m_test->services().sites.site(SiteId{QStringLiteral("demo")}); }

    Channel addChannel(const QString &name, const QString &language, ChannelKind kind = ChannelKind::Telegram)
    {
        Channel channel;
        channel.id = newId<ChannelId>();
        channel.kind = kind;
        channel.name = name;
        channel.language = language;
        channel.server = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_proxy->port()));
        channel.target = QString::fromLatin1(TelegramServer::channel);
        static_cast<void>(
            waitFor(m_test->services().channels.keep(site().id, channel, QString::fromLatin1(TelegramServer::token))));
        return channel;
    }

    [[nodiscard]] Story story(const QString &headline = QStringLiteral("Quay reopens"))
    {
        return support::makeStory(*m_test, site(), headline);
    }

    // A story whose post was sent and not answered.
    [[nodiscard]] SubmissionId blocked(const Channel &channel)
    {
        Fault fault;
        fault.kind = Fault::Kind::CutDown;
        fault.method = "POST";
        fault.pathPart = "send";
        m_proxy->add(fault);
        const auto id =
            waitFor(m_test->services().outbox.submit(story(), Goal::Publish, QStringLiteral("M. Adler"), 0,
                                                     {{}, {}, {{channel.id, QStringLiteral("Quay reopens"), false}}}));
        static_cast<void>(QTest::qWaitFor([&] { return m_test->services().outbox.blocked() == 1; }, 20'000));
        return *id;
    }

    void keepPicture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("STANDFIRST_PICTURES");
        const QPixmap picture = widget.grab();
        QVERIFY(picture.width() > 100);
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }

private slots:
    void init()
    {
        m_server = std::make_unique<TelegramServer>();
        m_proxy = std::make_unique<FaultProxy>(m_server->serverPort());
        m_test = std::make_unique<TestServices>();
        m_theme = std::make_unique<ui::Theme>(workflow::ColourScheme::Light);
        m_test->services().outbox.setQuietTime(50);
        Site web = site();
        web.address = QUrl(QStringLiteral("https://news.example/"));
        static_cast<void>(waitFor(m_test->services().sites.save(web)));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 860);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_test.reset();
        m_proxy.reset();
        m_server.reset();
    }

    void isAddedCheckedEditedAndRemoved()
    {
        auto *sites = new ui::SitesSheet(m_test->services(), m_window.get());
        sites->present();
        QTRY_VERIFY(shownChild<QPushButton>(*sites, "addChannelButton"));
        QVERIFY(shownChild<QLabel>(*sites, "noChannelsLabel"));
        shownChild<QPushButton>(*sites, "addChannelButton")->click();
        QTRY_VERIFY(sites->findChild<ui::ChannelSheet *>());
        auto *sheet = sites->findChild<ui::ChannelSheet *>();
        auto *save = shownChild<QPushButton>(*sheet, "channelSaveButton");
        auto *token = shownChild<QLineEdit>(*sheet, "channelTokenField");
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QVERIFY(!save->isEnabled());
        shownChild<QLineEdit>(*sheet, "channelNameField")->setText(QStringLiteral("Harbour News"));
        shownChild<QLineEdit>(*sheet, "channelTargetField")->setText(QStringLiteral("@harbour_news"));
        token->setText(QStringLiteral("no token"));
        // What has not the form of a token goes nowhere.
        shownChild<QPushButton>(*sheet, "channelCheckButton")->click();
        QTRY_VERIFY(shownChild<QLabel>(*sheet, "problemWhat"));
        token->setText(QString::fromLatin1(TelegramServer::token));
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(site().channels.size(), 1);
        QCOMPARE(site().channels.first().name, QStringLiteral("Harbour News"));
        QCOMPARE(site().channels.first().target, QStringLiteral("@harbour_news"));

        // It can be checked with the token that is kept, which is shown nowhere.
        Channel here = site().channels.first();
        here.server = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_proxy->port()));
        static_cast<void>(waitFor(m_test->services().channels.keep(site().id, here, {})));
        QTRY_VERIFY(shownChild<QPushButton>(*sites, "editChannelButton"));
        shownChild<QPushButton>(*sites, "editChannelButton")->click();
        ui::ChannelSheet *edit = nullptr;
        const auto isOpen = [&] {
            for (auto *one : sites->findChildren<ui::ChannelSheet *>()) {
                if (one->isVisible())
                    edit = one;
            }
            return edit != nullptr;
        };
        QTRY_VERIFY(isOpen());
        QCOMPARE(shownChild<QLineEdit>(*edit, "channelTokenField")->text(), QString());
        shownChild<QPushButton>(*edit, "channelCheckButton")->click();
        auto *found = edit->findChild<QLabel *>(QStringLiteral("channelFound"));
        QTRY_VERIFY2(found->text().contains(QStringLiteral("@harbour_bot")), qPrintable(found->text()));
        QCOMPARE(m_server->made(), 0);
        shownChild<QLineEdit>(*edit, "channelNameField")->setText(QStringLiteral("Harbour"));
        shownChild<QPushButton>(*edit, "channelSaveButton")->click();
        QTRY_COMPARE(site().channels.first().name, QStringLiteral("Harbour"));

        QTRY_VERIFY(shownChild<QPushButton>(*sites, "removeChannelButton"));
        shownChild<QPushButton>(*sites, "removeChannelButton")->click();
        QTRY_VERIFY(shownChild<QPushButton>(*sites, "removeChannelConfirmButton"));
        shownChild<QPushButton>(*sites, "removeChannelConfirmButton")->click();
        QTRY_VERIFY(site().channels.isEmpty());
    }

    void theWordsArePartOfPublishing()
    {
        const Channel english = addChannel(QStringLiteral("Harbour News"), QStringLiteral("en"));
        addChannel(QStringLiteral("بندر"), QStringLiteral("fa"));
        const Story one = story();
        auto *sheet = new ui::PublishSheet(m_test->services(), one, {}, m_window.get());
        QSignalSpy confirmed(sheet, &ui::PublishSheet::confirmed);
        sheet->present();
        QCOMPARE(sheet->findChildren<QCheckBox *>(QStringLiteral("postOnBox")).size(), 1); // of its language
        auto *words = shownChild<QPlainTextEdit>(*sheet, "postWordsEdit");
        QVERIFY(words);
        QCOMPARE(words->toPlainText(), channelWords(one));
        words->setPlainText(QStringLiteral("Our own words"));
        shownChild<QCheckBox>(*sheet, "postPictureBox")->setChecked(false);
        // A draft says nothing to readers.
        sheet->findChild<QRadioButton *>(QStringLiteral("publishGoal.draft"))->setChecked(true);
        QVERIFY(!shownChild<QPlainTextEdit>(*sheet, "postWordsEdit"));
        sheet->findChild<QRadioButton *>(QStringLiteral("publishGoal.publish"))->setChecked(true);
        sheet->findChild<QPushButton *>(QStringLiteral("publishConfirmButton"))->click();
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.first().at(2).value<QList<ChannelPost>>(),
                 (QList<ChannelPost>{{english.id, QStringLiteral("Our own words"), false}}));
    }

    void remembersWhichChannelIsOff()
    {
        addChannel(QStringLiteral("Harbour News"), QStringLiteral("en"));
        const Story one = story();
        for (const bool on : {true, false}) {
            auto *sheet = new ui::PublishSheet(m_test->services(), one, {}, m_window.get());
            QSignalSpy confirmed(sheet, &ui::PublishSheet::confirmed);
            sheet->present();
            auto *box = shownChild<QCheckBox>(*sheet, "postOnBox");
            QCOMPARE(box->isChecked(), on);
            box->setChecked(false);
            QVERIFY(!shownChild<QPlainTextEdit>(*sheet, "postWordsEdit"));
            sheet->findChild<QPushButton *>(QStringLiteral("publishConfirmButton"))->click();
            QVERIFY(confirmed.first().at(2).value<QList<ChannelPost>>().isEmpty());
        }
    }

    void marksWhatIsTooLong()
    {
        addChannel(QStringLiteral("Harbour News"), QStringLiteral("en"));
        auto *sheet = new ui::PublishSheet(m_test->services(), story(), {}, m_window.get());
        sheet->present();
        auto *words = shownChild<QPlainTextEdit>(*sheet, "postWordsEdit");
        auto *room = shownChild<QLabel>(*sheet, "postRoom");
        QVERIFY(words->extraSelections().isEmpty());
        QVERIFY(room->text().contains(QStringLiteral("1,024"))); // with the picture
        words->setPlainText(QStringLiteral("Ferries resume. ").repeated(100));
        QCOMPARE(words->extraSelections().size(), 1);
        const QTextCursor marked = words->extraSelections().first().cursor;
        QVERIFY(marked.selectionStart() > 800 && marked.selectionStart() < 1024);
        QVERIFY2(room->text().contains(QStringLiteral("cut")), qPrintable(room->text()));
        shownChild<QCheckBox>(*sheet, "postPictureBox")->setChecked(false); // there is more room then
        QVERIFY(words->extraSelections().isEmpty());
    }

    void aPostThatMayBeThereIsAskedAbout()
    {
        const Channel channel = addChannel(QStringLiteral("Harbour News"), QStringLiteral("en"));
        const SubmissionId id = blocked(channel);
        QCOMPARE(m_server->made(), 1);
        ui::OutboxView view(m_test->services());
        view.resize(900, 700);
        view.show();
        QTRY_VERIFY(shownChild<QPushButton>(view, "postIsThereButton"));
        QVERIFY(shownChild<QPushButton>(view, "postAgainButton"));
        QVERIFY(shownChild<QPushButton>(view, "postLeaveButton"));
        QVERIFY(!shownChild<QPushButton>(view, "outboxTryNowButton"));
        shownChild<QPushButton>(view, "postIsThereButton")->click();
        auto *link = shownChild<QLineEdit>(view, "postLinkField");
        QVERIFY(link);
        const QString number = m_server->posts().begin().key();
        QTest::keyClicks(link, QString(QStringLiteral("https://t.me/harbour_news/") + number));
        QTest::keyClick(link, Qt::Key_Return);
        QTRY_COMPARE(m_test->services().outbox.blocked(), 0);
        const auto known =
            waitFor(m_test->services().channels.postsOf(m_test->services().outbox.submissions().first().story.id));
        QCOMPARE(known->first().messageId, number);
        QCOMPARE(m_test->services().outbox.submissions().first().id, id);
        QCOMPARE(m_server->made(), 1);
    }

    void drawsItselfInEveryLook_data()
    {
        QTest::addColumn<workflow::ColourScheme>("scheme");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("light") << workflow::ColourScheme::Light << false;
        QTest::newRow("dark") << workflow::ColourScheme::Dark << false;
        QTest::newRow("rtl") << workflow::ColourScheme::Light << true;
    }
    // The pictures stay where STANDFIRST_PICTURES names a folder.
    void drawsItselfInEveryLook()
    {
        QFETCH(workflow::ColourScheme, scheme);
        QFETCH(bool, rightToLeft);
        m_theme->setScheme(scheme);
        qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const QString look = QString::fromLatin1(QTest::currentDataTag());
        const Channel english = addChannel(QStringLiteral("Harbour News"), QStringLiteral("en"));
        addChannel(QStringLiteral("Harbour elsewhere"), QStringLiteral("en"), ChannelKind::Mastodon);
        addChannel(QStringLiteral("خبرهای بندر"), QStringLiteral("fa"));

        Story one = story(rightToLeft ? QStringLiteral("Elin: بندر پس از سه هفته باز شد")
                                      : QStringLiteral("Harbour reopens after three weeks & a storm"));
        QImage picture(1200, 700, QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixel(x, y, qRgb(40 + x / 12, 90 + y / 8, 150));
        }
        one.leadPicture = *waitFor(m_test->services().media.takeImage(picture));
        if (rightToLeft) {
            one.language = QStringLiteral("fa");
            one.standfirst = QStringLiteral(
                "کشتی‌ها از دوشنبه حرکت می‌کنند؛ بار باید صبر کند.");
        }
        auto *sheet = new ui::PublishSheet(m_test->services(), one, {}, m_window.get());
        sheet->present();
        QTest::qWait(200);
        if (auto *scroll = sheet->findChild<QScrollArea *>())
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum() / 2);
        keepPicture(*sheet, QStringLiteral("publish-") + look);
        sheet->findChild<ui::PostsField *>()->adjustSize();
        keepPicture(*sheet->findChild<ui::PostsField *>(), QStringLiteral("posts-") + look);
        sheet->reject();

        static_cast<void>(blocked(english));
        ui::OutboxView view(m_test->services());
        view.resize(760, 420);
        view.show();
        QTRY_VERIFY(shownChild<QPushButton>(view, "postIsThereButton"));
        shownChild<QPushButton>(view, "postIsThereButton")->click();
        QTest::qWait(50);
        keepPicture(view, QStringLiteral("outbox-") + look);

        auto *sites = new ui::SitesSheet(m_test->services(), m_window.get());
        sites->present();
        QTest::qWait(50);
        auto *scroll = sites->findChild<QScrollArea *>(QStringLiteral("siteDetailsScroll"));
        scroll->ensureWidgetVisible(shownChild<QPushButton>(*sites, "addChannelButton"), 0, 200);
        keepPicture(*sites, QStringLiteral("sites-") + look);
        shownChild<QPushButton>(*sites, "editChannelButton")->click();
        QTRY_VERIFY(sites->findChild<ui::ChannelSheet *>());
        auto *edit = sites->findChild<ui::ChannelSheet *>();
        shownChild<QPushButton>(*edit, "channelCheckButton")->click();
        auto *found = edit->findChild<QLabel *>(QStringLiteral("channelFound"));
        QTRY_VERIFY(found->text().contains(QStringLiteral("@harbour_bot")));
        keepPicture(*edit, QStringLiteral("channel-") + look);
        sites->reject();
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

private:
    std::unique_ptr<TelegramServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(ChannelsTest)
#include "channels_test.moc"
