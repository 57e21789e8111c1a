// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Adding a real Ghost as a person does: its address, then a key. With STANDFIRST_PICTURES=folder the pictures are
// saved there.

#include "support/ghost_server.h"
#include "support/test_services.h"
#include "ui/panels/add_site_sheet.h"
#include "ui/panels/sign_in_sheet.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

class GhostSignInTest : public QObject
{
    Q_OBJECT

private:
    template <typename Widget>
    static Widget *child(QWidget &parent, const char *name)
    {
        return parent.findChild<Widget *>(QLatin1String(name));
    }

    static void save(QWidget *widget, const QString &name, const QString &look)
    {
        const QString folder = qEnvironmentVariable("STANDFIRST_PICTURES");
        if (folder.isEmpty() || !QDir().mkpath(folder))
            return;
        widget->window()->grab().save(QString(folder + u'/' + name + u'-' + look + QStringLiteral(".png")));
    }

private slots:
    void initTestCase()
    {
        if (!support::GhostServer::isInstalled())
            QSKIP(support::GhostServer::notInstalled);
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void aGhostIsAddedByItsKey_data()
    {
        QTest::addColumn<QString>("look");
        for (const char *look : {"light", "dark", "rtl"})
            QTest::newRow(look) << QString::fromLatin1(look);
    }

    void aGhostIsAddedByItsKey()
    {
        QFETCH(QString, look);
        const ui::Theme theme(look == QLatin1String("dark") ? workflow::ColourScheme::Dark
                                                            : workflow::ColourScheme::Light);
        QApplication::setLayoutDirection(look == QLatin1String("rtl") ? Qt::RightToLeft : Qt::LeftToRight);
        support::TestServices test;
        QWidget window;
        window.resize(900, 640);
        window.show();
        auto *sheet = new ui::AddSiteSheet(test.services(), &window);
        QSignalSpy added(sheet, &ui::AddSiteSheet::added);
        sheet->present();
        child<QLineEdit>(*sheet, "siteAddressField")->setText(m_server.home().toString());
        child<QPushButton>(*sheet, "addSiteNextButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(sheet->page(), ui::AddSiteSheet::Page::Account, 30'000);
        auto *key = child<QLineEdit>(*sheet, "sitePasswordField");
        QVERIFY(!child<QLineEdit>(*sheet, "siteUserField")->isVisible());
        QCOMPARE(key->accessibleName(), QStringLiteral("Admin API key"));
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        // All of what it says can be read, also beside what is wrong.
        const auto *help = child<QLabel>(*sheet, "sitePasswordHelp");
        const auto isWhole = [help] { return help->height() >= help->heightForWidth(help->width()); };
        QTRY_VERIFY(isWhole());
        save(sheet, QStringLiteral("ghost-key"), look);

        key->setText(QString(26, u'a')); // the other key that Ghost shows there
        child<QPushButton>(*sheet, "addSiteNextButton")->click();
        auto *what = child<QLabel>(*sheet, "problemWhat");
        QTRY_VERIFY_WITH_TIMEOUT(what->isVisible(), 30'000);
        QCOMPARE(what->text(), QStringLiteral("Get News Fast does not accept this key."));
        QTRY_VERIFY(isWhole());
        save(sheet, QStringLiteral("ghost-wrong-key"), look);

        key->setText(m_server.key());
        child<QPushButton>(*sheet, "addSiteNextButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(added.count(), 1, 30'000);
        const auto site = added.first().first().value<core::Site>();
        QCOMPARE(site.kind, core::SiteKind::Ghost);
        QVERIFY(child<QLabel>(*sheet, "addSiteDoneWords")->text().contains(QStringLiteral("Ada Müller")));
        QVERIFY(key->text().isEmpty());
        save(sheet, QStringLiteral("ghost-done"), look);

        auto *again = new ui::SignInSheet(test.services(), site.id, {}, &window);
        again->present();
        auto *newKey = child<QLineEdit>(*again, "signInPassword");
        QCOMPARE(newKey->placeholderText(), QStringLiteral("Admin API key"));
        save(again, QStringLiteral("ghost-sign-in-again"), look);
        QSignalSpy signedIn(&test.services().sites, &workflow::Sites::signedIn);
        newKey->setText(m_server.key());
        child<QPushButton>(*again, "signInButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, 30'000);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    support::GhostServer m_server;
};

QTEST_MAIN(GhostSignInTest)
#include "ghost_sign_in_test.moc"
