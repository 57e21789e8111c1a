// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/network_sheet.h"

#include "support/counting_server.h"
#include "support/fault_proxy.h"
#include "support/recording_proxy.h"
#include "support/test_services.h"
#include "ui/panels/problem_box.h"
#include "ui/theme/theme.h"
#include "workflow/network.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace core;
using support::RecordingProxy;
using support::TestServices;
using support::waitFor;

namespace {

class Server : public support::CountingServer
{
protected:
    QByteArray answer(const support::WholeRequest &) override { return support::plainAnswer(200); }
};

template <typename Widget>
Widget *part(QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

template <typename Value>
void choose(QWidget &sheet, const char *name, Value value)
{
    auto *box = part<QComboBox>(sheet, name);
    box->setCurrentIndex(box->findData(int(value)));
    emit box->activated(box->currentIndex());
}

} // namespace

class NetworkSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void aProxyIsTriedBeforeItIsUsed()
    {
        TestServices test;
        Site site;
        site.id = SiteId{QStringLiteral("news")};
        site.kind = SiteKind::WordPress;
        site.name = QStringLiteral("Get News Fast");
        site.address = QUrl(QStringLiteral("http://news.invalid/"));
        QVERIFY(waitFor(test.services().sites.save(site)).ok());
        RecordingProxy proxy(RecordingProxy::Speaks::Socks5);
        Server server;
        proxy.know(QStringLiteral("news.invalid"), server.serverPort());
        proxy.askFor(QStringLiteral("desk"), QStringLiteral("harbour-light"));

        QWidget window;
        window.show();
        auto *sheet = new ui::NetworkSheet(test.services(), &window);
        sheet->present();
        QVERIFY(!part<QPushButton>(*sheet, "proxyTryButton")->isVisible());
        choose(*sheet, "proxyKind", Proxy::Kind::Socks5);
        QVERIFY(!part<QPushButton>(*sheet, "networkKeepButton")->isEnabled()); // it has no address yet
        part<QLineEdit>(*sheet, "proxyHost")->setText(QStringLiteral("127.0.0.1"));
        part<QSpinBox>(*sheet, "proxyPort")->setValue(proxy.serverPort());
        part<QLineEdit>(*sheet, "proxyUser")->setText(QStringLiteral("desk"));
        QTest::keyClicks(part<QLineEdit>(*sheet, "proxyPassword"), QStringLiteral("wrong"));
        part<QPushButton>(*sheet, "proxyTryButton")->click();
        auto *problem = sheet->findChild<ui::ProblemBox *>();
        QTRY_VERIFY_WITH_TIMEOUT(problem->words().what.contains(QStringLiteral("proxy")), 30'000);
        QTRY_COMPARE(problem->visibleRegion().boundingRect(), problem->rect()); // in a small window it is scrolled to
        keepPicture(*sheet, "refused");
        part<QLineEdit>(*sheet, "proxyPassword")->selectAll();
        QTest::keyClicks(part<QLineEdit>(*sheet, "proxyPassword"), QStringLiteral("harbour-light"));
        QVERIFY(!problem->isVisible());
        part<QPushButton>(*sheet, "proxyTryButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(*sheet, "proxyAnswer")->text().contains(QStringLiteral("works")), 30'000);
        QVERIFY(test.services().network.proxy() == Proxy()); // tried, and not used yet
        keepPicture(*sheet, "works");
        part<QPushButton>(*sheet, "networkKeepButton")->click();
        const Proxy kept{Proxy::Kind::Socks5, QStringLiteral("127.0.0.1"), int(proxy.serverPort()),
                         QStringLiteral("desk")};
        QTRY_VERIFY(test.services().network.proxy() == kept);
        QDirIterator files(test.profile(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains("harbour-light"), qPrintable(file.fileName()));
        }
        const auto asked = proxy.asked().size();
        const auto looked = test.services().sites.look(QStringLiteral("http://news.invalid/"));
        QTRY_VERIFY_WITH_TIMEOUT(looked.isFinished(), 60'000);
        QVERIFY(proxy.asked().size() > asked); // what is done from now on goes through it
        test.restart();
        QVERIFY(test.services().network.proxy() == kept);
        QVERIFY(waitFor(test.services().network.setProxy({}, QString())).ok());
    }

    void whatIsSparedIsSetAndSaid()
    {
        TestServices test;
        QWidget window;
        window.show();
        auto *sheet = new ui::NetworkSheet(test.services(), &window);
        sheet->present();
        keepPicture(*sheet, "plain");
        choose(*sheet, "networkMetered", workflow::Network::Metered::Yes);
        choose(*sheet, "networkSpare", Thrift::PicturesWait);
        QVERIFY(part<QLabel>(*sheet, "networkNow")->text().contains(QStringLiteral("before its pictures")));
        part<QCheckBox>(*sheet, "networkThin")->setChecked(true);
        part<QPushButton>(*sheet, "networkKeepButton")->click();
        workflow::Network &network = test.services().network;
        QCOMPARE(network.thrift(), Thrift::PicturesWait);
        QCOMPARE(test.services().outbox.thrift(), Thrift::PicturesWait);
        network.setMeteredIs(workflow::Network::Metered::No);
        QCOMPARE(test.services().outbox.thrift(), Thrift::TextFirst); // thin all the same
        test.restart();
        QCOMPARE(test.services().network.onMetered(), Thrift::PicturesWait);
        QVERIFY(test.services().network.isThin());
    }

private:
    static void keepPicture(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("STANDFIRST_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(100); // until everything lies where it belongs
        widget.grab().save(folder + QStringLiteral("/network-") + QLatin1String(name) + QStringLiteral(".png"));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme theme(qEnvironmentVariableIsSet("STANDFIRST_DARK") ? workflow::ColourScheme::Dark
                                                                 : workflow::ColourScheme::Light);
    NetworkSheetTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "network_sheet_test.moc"
