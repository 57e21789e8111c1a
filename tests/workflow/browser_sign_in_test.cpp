// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letting the program in on the site's own page, before a real WordPress: the page is fetched, its form sent and its
// answer followed as a browser does it.
#include "workflow/browser_sign_in.h"

#include "core/site_trouble.h"
#include "support/test_services.h"
#include "support/wordpress_server.h"
#include "workflow/found_site.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace core;
using support::TestServices;
using support::waitFor;
using support::WordPressServer;
using workflow::BrowserSignIn;
using workflow::FoundSite;

namespace {

constexpr int patience = 60'000;

struct Page
{
    int status = 0;
    QUrl location;
    QByteArray body;
};

// A browser of one person: keeps cookies, and follows nothing by itself.
class Browser
{
public:
    Page get(const QUrl &url) { return wait(m_manager.get(request(url))); }

    Page post(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &fields)
    {
        QByteArray body;
        for (const auto &[name, value] : fields)
            body += (body.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value));
        QNetworkRequest sent = request(url);
        sent.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        return wait(m_manager.post(sent, body));
    }

    void signIn(const QUrl &home, const QByteArray &user)
    {
        get(home.resolved(QUrl(QStringLiteral("wp-login.php"))));
        post(home.resolved(QUrl(QStringLiteral("wp-login.php"))),
             {{"log", user}, {"pwd", user + "-login"}, {"testcookie", "1"}, {"wp-submit", "Log In"}});
    }

    // What the site sends the browser to when the button of that name is pressed.
    Page answerPage(const QUrl &address, const QByteArray &button)
    {
        const Page page = get(address);
        QList<std::pair<QByteArray, QByteArray>> fields;
        static const QRegularExpression input(QStringLiteral("<input\\b[^>]*>"));
        auto inputs = input.globalMatch(QString::fromUtf8(page.body));
        while (inputs.hasNext()) {
            const QString tag = inputs.next().captured();
            const QString name = attribute(tag, QStringLiteral("name"));
            const bool pressed = name == QLatin1String("approve") || name == QLatin1String("reject");
            if (!name.isEmpty() && (!pressed || name.toLatin1() == button))
                fields.append({name.toUtf8(), attribute(tag, QStringLiteral("value")).toUtf8()});
        }
        if (fields.isEmpty())
            return page;
        QUrl action = address;
        action.setQuery(QString());
        return post(action, fields);
    }

    // The same as the script of the page does it, which every browser runs: where it is led to then. Without the
    // script, WordPress takes addresses like ours out of its form and shows the password.
    QUrl approveByScript(const QUrl &address, const QUrl &home)
    {
        const QString page = QString::fromUtf8(get(address).body);
        const auto inPage = [&](const char *form) {
            return QRegularExpression(QString::fromLatin1(form)).match(page).captured(1);
        };
        const QJsonObject said = QJsonDocument::fromJson(inPage("var authApp = (\\{[^;]*\\});").toUtf8()).object();
        const QString nonce = inPage("wpApiSettings = \\{[^}]*\"nonce\":\"([0-9a-f]+)\"");
        const QUrlQuery asked(address);
        QUrl route = home.resolved(QUrl(QStringLiteral("wp-json/wp/v2/users/me/application-passwords")));
        route.setQuery(QStringLiteral("_wpnonce=") + nonce);
        const Page made =
            post(route, {{"name", asked.queryItemValue(QStringLiteral("app_name"), QUrl::FullyDecoded).toUtf8()},
                         {"app_id", asked.queryItemValue(QStringLiteral("app_id")).toUtf8()}});
        const QString password = QJsonDocument::fromJson(made.body).object()[QStringLiteral("password")].toString();
        const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
        return QUrl(said[QStringLiteral("success")].toString() + QStringLiteral("?site_url=")
                    + encoded(said[QStringLiteral("site_url")].toString()) + QStringLiteral("&user_login=")
                    + encoded(said[QStringLiteral("user_login")].toString()) + QStringLiteral("&password=")
                    + encoded(password));
    }

private:
    static QString attribute(const QString &tag, const QString &name)
    {
        const QRegularExpression form(
            QString(QLatin1String("\\b") + name + QLatin1String("\\s*=\\s*[\"']([^\"']*)[\"']")));
        QString value = form.match(tag).captured(1);
        return value.replace(QLatin1String("&amp;"), QLatin1String("&"))
            .replace(QLatin1String("&#038;"), QLatin1String("&"));
    }

    static QNetworkRequest request(const QUrl &url)
    {
        QNetworkRequest made(url);
        made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return made;
    }

    static Page wait(QNetworkReply *reply)
    {
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
            return {};
        Page page;
        page.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        page.location = reply->url().resolved(QUrl::fromEncoded(reply->rawHeader("Location")));
        page.body = reply->readAll();
        reply->deleteLater();
        return page;
    }

    QNetworkAccessManager m_manager;
};

} // namespace

class BrowserSignInTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void cleanup() { m_server.turnOff(QStringLiteral("not-local")); }

    void thePersonIsLetInOnThePageOfTheSite()
    {
        TestServices test;
        const FoundSite found = look(test);
        QVERIFY(!found.passwordPage.isEmpty());
        QVERIFY(found.comesBackHere);
        BrowserSignIn *signIn = begin(test, found);
        QCOMPARE(signIn->way(), BrowserSignIn::Way::Listener);
        QSignalSpy approved(signIn, &BrowserSignIn::approved);
        Browser browser;
        browser.signIn(m_server.home(), "editor");
        const Page sent = browser.answerPage(signIn->address(), "approve");
        QCOMPARE(sent.status, 302);
        const Page answered = browser.get(sent.location);
        QCOMPARE(answered.status, 303); // the address with the password in it is left at once
        QVERIFY(!answered.location.hasQuery());
        const Page last = browser.get(answered.location);
        QCOMPARE(last.status, 200);
        QVERIFY(last.body.contains("let in"));
        QTRY_COMPARE(approved.count(), 1);
        QCOMPARE(approved.first().first().toString(), QStringLiteral("editor"));
        QCOMPARE(browser.get(sent.location).status, 410); // once, and never again
        QCOMPARE(approved.count(), 1);

        const Site site = signedIn(test, found, approved);
        QCOMPARE(site.user, QStringLiteral("editor"));
        QVERIFY(site.rights.publish);
        QCOMPARE(passwords(QStringLiteral("editor")), QStringList({QStringLiteral("Standfirst"), lastName()}));
        QVERIFY2(isNowhere(test, approved.first().at(1).toString()), "the password was written down");
    }

    void signingOutTakesThePasswordBackThere()
    {
        TestServices test;
        const FoundSite found = look(test);
        const Site site = letIn(test, found, "author");
        QVERIFY(!site.id.isEmpty());
        QVERIFY(passwords(QStringLiteral("author")).contains(lastName()));
        QVERIFY(waitFor(test.services().sites.signOut(site.id)).ok());
        QCOMPARE(passwords(QStringLiteral("author")), QStringList{QStringLiteral("Standfirst")});
        const auto after = waitFor(test.services().sites.publisher(site.id));
        QVERIFY(!after.ok());
        QVERIFY(toldTrouble(after.error()) == SiteTrouble::PasswordMissing);
    }

    // Who took it back there first has done what was wanted.
    void aPasswordThatIsRevokedAlreadyIsNoTroubleToSignOutOf()
    {
        TestServices test;
        const Site site = letIn(test, look(test), "contributor");
        QVERIFY(!site.id.isEmpty());
        m_server.evaluate(QStringLiteral("WP_Application_Passwords::delete_all_application_passwords("
                                         "get_user_by('login', 'contributor')->ID); return 1;"));
        const auto publisher = waitFor(test.services().sites.publisher(site.id));
        QVERIFY(publisher.ok());
        QVERIFY(waitFor(test.services().sites.signOut(site.id)).ok());
    }

    void aSiteOutOfReachIsToldOfAndThePasswordForgottenHere()
    {
        TestServices test;
        const Site site = letIn(test, look(test), "admin");
        QVERIFY(!site.id.isEmpty());
        test.services().outbox.setOffline(true);
        const Result<void> out = waitFor(test.services().sites.signOut(site.id));
        test.services().outbox.setOffline(false);
        QVERIFY(!out.ok());
        QVERIFY(toldTrouble(out.error()) == SiteTrouble::SetOffline);
        QVERIFY(passwords(QStringLiteral("admin")).contains(lastName()));
        QVERIFY(!waitFor(test.services().sites.publisher(site.id)).ok());
    }

    // In the browser again, as somebody else even: what was before is taken back.
    void signingInAgainReplacesThePasswordBefore()
    {
        TestServices test;
        const FoundSite found = look(test);
        const Site site = letIn(test, found, "editor");
        QVERIFY(!site.id.isEmpty());
        const QString before = lastName();
        QVERIFY(passwords(QStringLiteral("editor")).contains(before));
        BrowserSignIn *signIn = begin(test, found);
        QSignalSpy approved(signIn, &BrowserSignIn::approved);
        Browser browser;
        browser.signIn(m_server.home(), "admin");
        browser.get(browser.answerPage(signIn->address(), "approve").location);
        QTRY_COMPARE(approved.count(), 1);
        const auto again = test.services().sites.signInAgain(site.id, approved.first().at(1).toString(), {},
                                                             approved.first().at(0).toString());
        QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), patience);
        QVERIFY(again.result().ok());
        QCOMPARE(test.services().sites.site(site.id).user, QStringLiteral("admin"));
        QTRY_VERIFY_WITH_TIMEOUT(!passwords(QStringLiteral("editor")).contains(before), patience);
        QVERIFY(passwords(QStringLiteral("admin")).contains(lastName()));
    }

    void whoSaysNoIsToldOf()
    {
        TestServices test;
        const FoundSite found = look(test);
        BrowserSignIn *signIn = begin(test, found);
        QSignalSpy rejected(signIn, &BrowserSignIn::rejected);
        QSignalSpy approved(signIn, &BrowserSignIn::approved);
        Browser browser;
        browser.signIn(m_server.home(), "author");
        const auto before = passwords(QStringLiteral("author"));
        const Page sent = browser.answerPage(signIn->address(), "reject");
        const Page last = browser.get(browser.get(sent.location).location);
        QVERIFY(last.body.contains("kept out"));
        QTRY_COMPARE(rejected.count(), 1);
        QVERIFY(approved.isEmpty());
        QCOMPARE(passwords(QStringLiteral("author")), before);
    }

    void twoAtOnceGetTheirOwnAnswers()
    {
        TestServices test;
        const FoundSite found = look(test);
        BrowserSignIn *one = begin(test, found);
        BrowserSignIn *other = begin(test, found);
        QVERIFY(one->address() != other->address());
        QSignalSpy ofOne(one, &BrowserSignIn::approved);
        QSignalSpy ofOther(other, &BrowserSignIn::approved);
        Browser editor;
        editor.signIn(m_server.home(), "editor");
        Browser author;
        author.signIn(m_server.home(), "author");
        const Page second = author.answerPage(other->address(), "approve");
        const Page first = editor.answerPage(one->address(), "approve");
        editor.get(first.location);
        author.get(second.location);
        QTRY_VERIFY(ofOne.count() == 1 && ofOther.count() == 1);
        QCOMPARE(ofOne.first().first().toString(), QStringLiteral("editor"));
        QCOMPARE(ofOther.first().first().toString(), QStringLiteral("author"));
    }

    void anAnswerToAnotherQuestionIsNotTaken()
    {
        TestServices test;
        const FoundSite found = look(test);
        BrowserSignIn *signIn = begin(test, found);
        QSignalSpy approved(signIn, &BrowserSignIn::approved);
        QSignalSpy rejected(signIn, &BrowserSignIn::rejected);
        const QUrl back(QUrlQuery(signIn->address()).queryItemValue(QStringLiteral("success_url"), QUrl::FullyDecoded));
        const QString said = QStringLiteral("site_url=%1&user_login=editor&password=abcd")
                                 .arg(QString::fromLatin1(QUrl::toPercentEncoding(m_server.home().toString())));
        Browser browser;
        QUrl wrongToken = back;
        wrongToken.setPath(back.path().chopped(1) + (back.path().endsWith(u'0') ? u'1' : u'0'));
        wrongToken.setQuery(said);
        QCOMPARE(browser.get(wrongToken).status, 404);
        QUrl otherSite = back;
        otherSite.setQuery(QStringLiteral("site_url=https%3A%2F%2Felsewhere.example&user_login=editor&password=abcd"));
        QCOMPARE(browser.get(otherSite).status, 410);
        QCOMPARE(browser.get(back).status, 404); // the last page is not shown before there is an answer
        QUrl otherName = back;                   // a name that leads here is not what was asked from
        otherName.setHost(QStringLiteral("localhost"));
        otherName.setQuery(said);
        QCOMPARE(browser.get(otherName).status, 404);
        QTest::qWait(0);
        QVERIFY(approved.isEmpty());
        QVERIFY(rejected.isEmpty());
        QUrl right = back;
        right.setQuery(said);
        QCOMPARE(browser.get(right).status, 303);
        QTRY_COMPARE(approved.count(), 1);
    }

    void nobodyWaitsForEver()
    {
        TestServices test;
        const FoundSite found = look(test);
        const QPointer<BrowserSignIn> signIn = begin(test, found);
        QSignalSpy timedOut(signIn, &BrowserSignIn::timedOut);
        const QUrl back(QUrlQuery(signIn->address()).queryItemValue(QStringLiteral("success_url"), QUrl::FullyDecoded));
        signIn->setPatience(std::chrono::milliseconds(50));
        QTRY_COMPARE(timedOut.count(), 1);
        QTRY_VERIFY(!signIn);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(back.port()));
        QVERIFY(!socket.waitForConnected(2000));
    }

    // As a WordPress before 7.0 on the web: an address of our own is taken, this computer is not.
    void anAddressOfOurOwnComesThroughTheSystem()
    {
        TestServices test;
        const FoundSite found = look(test);
        m_server.turnOn(QStringLiteral("not-local"));
        Browser browser;
        browser.signIn(m_server.home(), "editor");
        const Page refused = browser.get(begin(test, found)->address());
        QVERIFY2(refused.body.contains("secure connection"), refused.body.constData());

        workflow::SignIns &signIns = test.services().signIns;
        QVERIFY(!signIns.addressesArrive()); // this profile is not the usual one
        BrowserSignIn *byHand = signIns.begin(found.passwordPage, false, appName(), answerPage());
        QCOMPARE(byHand->way(), BrowserSignIn::Way::ByHand);
        QVERIFY(!QUrlQuery(byHand->address()).hasQueryItem(QStringLiteral("success_url")));
        byHand->giveUp();

        signIns.setAddressesArrive(true);
        BrowserSignIn *signIn = signIns.begin(found.passwordPage, false, appName(), answerPage());
        QCOMPARE(signIn->way(), BrowserSignIn::Way::Address);
        QSignalSpy approved(signIn, &BrowserSignIn::approved);
        const QString handed = browser.approveByScript(signIn->address(), m_server.home()).toString(QUrl::FullyEncoded);
        QVERIFY2(handed.startsWith(QStringLiteral("standfirst://signed-in/")), qPrintable(handed.left(40)));
        QVERIFY(workflow::isOwnAddress(handed));
        QUrl strange(handed);
        strange.setPath(QStringLiteral("/0123"));
        QVERIFY(!signIns.take(strange));
        QVERIFY(signIns.take(QUrl(handed)));
        QVERIFY(!signIns.take(QUrl(handed)));
        QTRY_COMPARE(approved.count(), 1);
        QVERIFY(!signedIn(test, found, approved).id.isEmpty());
    }

private:
    // A site takes each name once for an account.
    QString appName() { return QStringLiteral("Standfirst on desk-four, %1").arg(++m_serial); }
    [[nodiscard]] QString lastName() const { return QStringLiteral("Standfirst on desk-four, %1").arg(m_serial); }

    static workflow::AnswerPage answerPage()
    {
        return {QStringLiteral("en"), Qt::LeftToRight, QStringLiteral("let in"), QStringLiteral("kept out")};
    }

    BrowserSignIn *begin(TestServices &test, const FoundSite &found)
    {
        return test.services().signIns.begin(found.passwordPage, found.comesBackHere, appName(), answerPage());
    }

    [[nodiscard]] FoundSite look(TestServices &test) const
    {
        const auto found = test.services().sites.look(m_server.home().toString());
        if (!QTest::qWaitFor([&] { return found.isFinished(); }, patience) || !found.result().ok())
            return {};
        return found.result().value();
    }

    static Site signedIn(TestServices &test, const FoundSite &found, const QSignalSpy &approved)
    {
        const auto site =
            test.services().sites.signIn(found, approved.first().at(0).toString(), approved.first().at(1).toString());
        if (!QTest::qWaitFor([&] { return site.isFinished(); }, patience) || !site.result().ok())
            return {};
        return site.result().value();
    }

    Site letIn(TestServices &test, const FoundSite &found, const QByteArray &user)
    {
        BrowserSignIn *signIn = begin(test, found);
        QSignalSpy approved(signIn, &BrowserSignIn::approved);
        Browser browser;
        browser.signIn(m_server.home(), user);
        browser.get(browser.answerPage(signIn->address(), "approve").location);
        if (!QTest::qWaitFor([&] { return approved.count() == 1; }, patience))
            return {};
        return signedIn(test, found, approved);
    }

    [[nodiscard]] QStringList passwords(const QString &user) const
    {
        const QString names = m_server
                                  .evaluate(QStringLiteral("return implode('|', wp_list_pluck("
                                                           "WP_Application_Passwords::get_user_application_passwords("
                                                           "get_user_by('login', '%1')->ID), 'name'));")
                                                .arg(user))
                                  .toString();
        return names.split(u'|', Qt::SkipEmptyParts);
    }

    static bool isNowhere(TestServices &test, const QString &secret)
    {
        QDirIterator files(test.profile(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret.toUtf8()))
                return false;
        }
        return true;
    }

    WordPressServer m_server;
    int m_serial = 0;
};

QTEST_GUILESS_MAIN(BrowserSignInTest)
#include "browser_sign_in_test.moc"
