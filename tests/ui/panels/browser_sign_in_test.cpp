// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheets in which a person signs in through their browser, before a real WordPress. The browser is the test itself:
// it takes the address that is opened and gives the answers that the site's page gives.
#include "support/fault_proxy.h"
#include "support/test_services.h"
#include "support/wordpress_server.h"
#include "ui/panels/add_site_sheet.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/sign_in_sheet.h"
#include "ui/panels/sites_sheet.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QUrlQuery>

using namespace core;
using support::FaultProxy;
using support::TestServices;
using support::WordPressServer;

namespace {

constexpr int patience = 60'000;

template <typename Widget>
Widget *child(QWidget &parent, const char *name)
{
    for (Widget *widget : parent.findChildren<Widget *>(QString::fromLatin1(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

class BrowserSignInTest : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &address) { m_opened.append(address); }

private slots:
    void initTestCase()
    {
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_proxy = std::make_unique<FaultProxy>(m_server.port());
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open");
    }

    void init()
    {
        m_opened.clear();
        m_proxy->setDown(false);
    }

    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    void aSiteIsAddedThroughTheBrowser()
    {
        TestServices test;
        QWidget window;
        window.show();
        auto *sheet = found(test, window);
        QVERIFY(sheet);
        QVERIFY(!child<QLineEdit>(*sheet, "sitePasswordField")); // the last resort is not offered first
        auto *next = child<QPushButton>(*sheet, "addSiteNextButton");
        next->click();
        QTRY_COMPARE(m_opened.size(), 1);
        QVERIFY(child<QLabel>(*sheet, "browserSignInWords"));
        keepPicture(*sheet, "waiting");
        answer(QStringLiteral("success=false"));
        QTRY_VERIFY(child<QLabel>(*sheet, "problemWhat"));
        QVERIFY(child<QLabel>(*sheet, "problemWhat")->text().contains(QStringLiteral("not let in")));
        next->click();
        QTRY_COMPARE(m_opened.size(), 2);
        answer(approval(QStringLiteral("editor")));
        QTRY_COMPARE_WITH_TIMEOUT(sheet->page(), ui::AddSiteSheet::Page::Done, patience);
        QCOMPARE(test.services().sites.defaultSite().user, QStringLiteral("editor"));
    }

    void whoStopsIsNotWaitedFor()
    {
        TestServices test;
        QWidget window;
        window.show();
        auto *sheet = found(test, window);
        QVERIFY(sheet);
        auto *next = child<QPushButton>(*sheet, "addSiteNextButton");
        next->click();
        QTRY_COMPARE(m_opened.size(), 1);
        next->click();
        QTRY_VERIFY(!child<QLabel>(*sheet, "browserSignInWords"));
        QCOMPARE(answer(approval(QStringLiteral("editor"))), 0); // nobody listens
        QCOMPARE(sheet->page(), ui::AddSiteSheet::Page::Account);
        child<QPushButton>(*sheet, "usePasswordButton")->click();
        QVERIFY(child<QLineEdit>(*sheet, "sitePasswordField"));
    }

    void aSiteThatIsKnownIsSignedInToAgain()
    {
        TestServices test;
        QWidget window;
        window.show();
        const Site site = added(test, QStringLiteral("author"));
        QVERIFY(!site.id.isEmpty());
        auto *sheet = new ui::SignInSheet(test.services(), site.id, {}, &window);
        const QPointer<ui::SignInSheet> alive = sheet;
        sheet->present();
        child<QPushButton>(*sheet, "signInButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
        answer(approval(QStringLiteral("editor")));
        QTRY_VERIFY_WITH_TIMEOUT(!alive || !alive->isVisible(), patience);
        QCOMPARE(test.services().sites.site(site.id).user, QStringLiteral("editor"));
    }

    void signingOutSaysWhatBecameOfThePassword()
    {
        TestServices test;
        QWidget window;
        window.show();
        const Site site = added(test, QStringLiteral("contributor"));
        QVERIFY(!site.id.isEmpty());
        auto *sheet = new ui::SitesSheet(test.services(), &window);
        sheet->present();
        sheet->select(site.id);
        m_proxy->setDown(true);
        child<QPushButton>(*sheet, "signOutButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->findChild<ui::Sheet *>(QStringLiteral("passwordLeftSheet")), patience);
        auto *told = sheet->findChild<ui::Sheet *>(QStringLiteral("passwordLeftSheet"));
        QTRY_VERIFY(told->isVisible());
        keepPicture(*told, "password-left");
        QVERIFY(told->findChild<ui::ProblemBox *>()->words().next.contains(QStringLiteral("revoke")));
        child<QPushButton>(*told, "passwordLeftButton")->click();
        QTRY_COMPARE(m_opened.size(), 1);
        QVERIFY(m_opened.first().path().endsWith(QStringLiteral("/wp-admin/profile.php")));
        told->reject();
        m_proxy->setDown(false);
        const Site again = added(test, QStringLiteral("subscriber"));
        QVERIFY(again.id.isEmpty()); // may not write
        const Site other = added(test, QStringLiteral("admin"));
        sheet->select(other.id);
        child<QPushButton>(*sheet, "signOutButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->findChild<ui::Sheet *>(QStringLiteral("signedOutSheet")), patience);
        QVERIFY(!support::waitFor(test.services().sites.publisher(other.id)).ok());
    }

private:
    // The sheet with the site found and the way to sign in shown.
    ui::AddSiteSheet *found(TestServices &test, QWidget &window)
    {
        auto *sheet = new ui::AddSiteSheet(test.services(), &window);
        sheet->present();
        child<QLineEdit>(*sheet, "siteAddressField")->setText(m_server.home().toString());
        child<QPushButton>(*sheet, "addSiteNextButton")->click();
        const bool shown = QTest::qWaitFor([&] { return child<QPushButton>(*sheet, "usePasswordButton"); }, patience);
        keepPicture(*sheet, "offered");
        return shown ? sheet : nullptr;
    }

    Site added(TestServices &test, const QString &user)
    {
        const Site known = m_server.siteFor(user, m_proxy->port());
        workflow::FoundSite place;
        place.address = known.address;
        place.api = known.api;
        place.name = QStringLiteral("Get News Fast");
        place.language = QStringLiteral("en");
        const auto site = test.services().sites.signIn(place, user, newPassword(user));
        if (!QTest::qWaitFor([&] { return site.isFinished(); }, patience) || !site.result().ok())
            return {};
        return site.result().value();
    }

    [[nodiscard]] QString newPassword(const QString &user) const
    {
        return m_server
            .evaluate(QStringLiteral("return WP_Application_Passwords::create_new_application_password("
                                     "get_user_by('login', '%1')->ID, ['name' => 'Made for ' . uniqid()])[0];")
                          .arg(user))
            .toString();
    }

    [[nodiscard]] QString approval(const QString &user) const
    {
        return QStringLiteral("site_url=%1&user_login=%2&password=%3")
            .arg(QString::fromLatin1(QUrl::toPercentEncoding(m_server.home().toString())), user, newPassword(user));
    }

    // As the site's page sends the browser back. The status of what it gets, 0 for nothing.
    int answer(const QString &said)
    {
        QUrl back(QUrlQuery(m_opened.last()).queryItemValue(QStringLiteral("success_url"), QUrl::FullyDecoded));
        back.setQuery(said);
        QNetworkRequest request(back);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = m_manager.get(request);
        static_cast<void>(QTest::qWaitFor([&] { return reply->isFinished(); }, patience));
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    static void keepPicture(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("STANDFIRST_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(100); // until everything lies where it belongs
        widget.grab().save(folder + QStringLiteral("/browser-") + QLatin1String(name) + QStringLiteral(".png"));
    }

    WordPressServer m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    QNetworkAccessManager m_manager;
    QList<QUrl> m_opened;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme theme(qEnvironmentVariableIsSet("STANDFIRST_DARK") ? workflow::ColourScheme::Dark
                                                                 : workflow::ColourScheme::Light);
    BrowserSignInTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "browser_sign_in_test.moc"
