// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/companion.h"
#include "support/test_services.h"
#include "ui/panels/committed_edit.h"
#include "ui/panels/site_details.h"
#include "ui/panels/sites_sheet.h"
#include "ui/theme/chip.h"
#include "ui/theme/theme.h"
#include "workflow/library.h"
#include "workflow/sites.h"

#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using support::waitFor;

// All that can be set for a site, as a person sets it: by typing, by clicks, and with the dialogs of the toolkit.
class SitesSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void renamesTheSite();
    void keepsWhatIsTypedWhenTheSheetIsClosedAtOnce();
    void addsALanguageAndTakesItAwayAgain();
    void setsWhatStandsOnThePagesOfALanguage();
    void namesADeskInEachLanguage();
    void addsADesk();
    void removesADeskWhenItIsConfirmedAndKeepsItsStories();
    void givesADeskAnotherColour();
    void givesADeskItsAttribution();
    void givesADeskItsBoilerplate();
    void givesADeskTagsForEveryStory();
    void setsTemplateAndStylesheetByTypingAndByChoosing();
    void creditsAnAgency();
    void keepsTheSiteUnlessRemovingIsConfirmed();
    void sitesOfOneNameAreToldApart();
    void removesTheSiteThatWasConfirmed();
    void saysSoWhenTheLastSiteIsGone();
    void saysWhetherOurPluginIsThereAndWhatItGives();

private:
    [[nodiscard]] workflow::Sites &sites() const { return m_services->services().sites; }
    [[nodiscard]] core::Site site() const { return sites().site(m_id); }
    // What another start of the program would find.
    void restart();
    void openSheet();
    template <typename T>
    T *part(const char *name, int number = 0) const
    {
        QList<T *> found = m_sheet->findChildren<T *>(QString::fromLatin1(name));
        found.removeIf([](const T *widget) { return !widget->isVisible(); });
        if (found.size() <= number)
            qFatal("no %s in the sheet that can be seen", name);
        return found.at(number);
    }
    // The whole text anew, ending with Enter.
    static void type(QLineEdit *field, const QString &text);
    void choose(const char *fieldName, const QString &file);

    std::unique_ptr<support::TestServices> m_services;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    ui::SitesSheet *m_sheet = nullptr;
    core::SiteId m_id;
};

void SitesSheetTest::init()
{
    m_services = std::make_unique<support::TestServices>();
    m_theme = std::make_unique<ui::Theme>(workflow::ColourScheme::Light);
    m_id = sites().defaultSite().id;
    openSheet();
}

void SitesSheetTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_services.reset();
}

void SitesSheetTest::openSheet()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_window->show();
    m_sheet = new ui::SitesSheet(m_services->services(), m_window.get());
    m_sheet->present();
    QVERIFY(QTest::qWaitForWindowActive(m_sheet));
}

void SitesSheetTest::restart()
{
    m_window.reset();
    m_services->restart();
    openSheet();
}

void SitesSheetTest::type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

void SitesSheetTest::renamesTheSite()
{
    type(part<QLineEdit>("siteNameField"), QStringLiteral("Coast Courier"));
    QCOMPARE(site().name, QStringLiteral("Coast Courier"));
    QCOMPARE(part<QListWidget>("sitesList")->currentItem()->text(), QStringLiteral("Coast Courier"));
    QVERIFY(m_sheet->isVisible()); // Enter has finished the field, not the sheet
    restart();
    QCOMPARE(site().name, QStringLiteral("Coast Courier"));
}

void SitesSheetTest::keepsWhatIsTypedWhenTheSheetIsClosedAtOnce()
{
    auto *name = part<QLineEdit>("siteNameField");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Harbour Herald"));
    QTest::keyClick(name, Qt::Key_Escape);
    QTRY_COMPARE(site().name, QStringLiteral("Harbour Herald"));
    restart();
    QCOMPARE(site().name, QStringLiteral("Harbour Herald"));
}

void SitesSheetTest::addsALanguageAndTakesItAwayAgain()
{
    const core::Site before = site();
    part<QPushButton>("addEditionButton")->click();
    QCOMPARE(site().editions.size(), before.editions.size() + 1);
    const QString offered = site().editions.last().language;
    QVERIFY(std::none_of(before.editions.begin(), before.editions.end(),
                         [&](const core::Edition &edition) { return edition.language == offered; }));

    auto *language = part<QComboBox>("editionLanguageField", int(before.editions.size()));
    QVERIFY(language->hasFocus()); // what was asked for is where one goes on
    const int row = language->findData(QStringLiteral("uk"));
    QVERIFY(row >= 0);
    language->setCurrentIndex(row);
    emit language->activated(row);
    QCOMPARE(site().editions.last().language, QStringLiteral("uk"));
    restart();
    QCOMPARE(site().editions.last().language, QStringLiteral("uk"));

    part<QPushButton>("removeEditionButton", int(before.editions.size()))->click();
    QCOMPARE(site(), before);
    restart();
    QCOMPARE(site(), before);
}

void SitesSheetTest::setsWhatStandsOnThePagesOfALanguage()
{
    type(part<QLineEdit>("editionNameField"), QStringLiteral("The Courier"));
    type(part<QLineEdit>("editionTaglineField"), QStringLiteral("News from the coast"));
    type(part<QLineEdit>("editionChannelField"), QStringLiteral("@courier"));
    type(part<QLineEdit>("editionChannelUrlField"), QStringLiteral("channel.example/courier"));
    const core::Edition edition = site().editions.first();
    QCOMPARE(edition.siteName, QStringLiteral("The Courier"));
    QCOMPARE(edition.tagline, QStringLiteral("News from the coast"));
    QCOMPARE(edition.channelName, QStringLiteral("@courier"));
    QCOMPARE(edition.channelUrl, QUrl(QStringLiteral("http://channel.example/courier")));
    restart();
    QCOMPARE(site().editions.first(), edition);
}

void SitesSheetTest::namesADeskInEachLanguage()
{
    const core::Desk before = sites().desks(m_id).first();
    auto *fold = part<QPushButton>("deskFoldButton");
    fold->click();
    const QList<core::Edition> editions = site().editions;
    for (int i = 0; i < editions.size(); ++i)
        type(part<QLineEdit>("deskNameField", i), QStringLiteral("Desk %1").arg(i));
    core::Desk wanted = before;
    for (int i = 0; i < editions.size(); ++i)
        wanted.names.insert(editions.at(i).language, QStringLiteral("Desk %1").arg(i));
    QCOMPARE(sites().desks(m_id).first().names, wanted.names);
    QCOMPARE(fold->text(), QStringLiteral("Desk 0"));       // the line above follows
    QVERIFY(part<QLineEdit>("deskNameField")->isVisible()); // and stays open
    restart();
    QCOMPARE(sites().desks(m_id).first().names, wanted.names);
}

void SitesSheetTest::addsADesk()
{
    const QList<core::Desk> before = sites().desks(m_id);
    type(part<QLineEdit>("newDeskField"), QStringLiteral("Science & Sea"));
    type(part<QLineEdit>("newDeskField"), QStringLiteral("Science, Sea")); // another with the same address
    const QList<core::Desk> desks = sites().desks(m_id);
    QCOMPARE(desks.size(), before.size() + 2);
    QCOMPARE(desks.mid(0, before.size()), before);
    QCOMPARE(core::nameIn(desks.at(before.size()), QStringLiteral("en")), QStringLiteral("Science & Sea"));
    QCOMPARE(desks.at(before.size()).slug, QStringLiteral("science-sea"));
    QCOMPARE(desks.last().slug, QStringLiteral("science-sea-2"));
    QVERIFY(part<QLineEdit>("newDeskField")->hasFocus());
    restart();
    QCOMPARE(sites().desks(m_id), desks);
}

void SitesSheetTest::removesADeskWhenItIsConfirmedAndKeepsItsStories()
{
    const QList<core::Desk> before = sites().desks(m_id);
    const core::Desk desk = before.first();
    core::StoryFilter there;
    there.desk = desk.id;
    const auto stories = waitFor(m_services->services().library.list(there));
    QVERIFY(stories.ok() && !stories->isEmpty());
    part<QPushButton>("deskFoldButton")->click();
    part<QPushButton>("removeDeskButton")->click();
    QTRY_VERIFY(m_sheet->findChild<ui::Sheet *>(QStringLiteral("removeDeskSheet")));
    QTest::keyClick(part<ui::Sheet>("removeDeskSheet"), Qt::Key_Return); // Enter keeps
    QCOMPARE(sites().desks(m_id), before);
    QTRY_VERIFY(!m_sheet->findChild<ui::Sheet *>(QStringLiteral("removeDeskSheet")));

    part<QPushButton>("removeDeskButton")->click();
    QTRY_VERIFY(m_sheet->findChild<ui::Sheet *>(QStringLiteral("removeDeskSheet")));
    QString asked;
    for (const QLabel *label : part<ui::Sheet>("removeDeskSheet")->findChildren<QLabel *>())
        asked += label->text() + QLatin1Char('\n');
    QVERIFY2(asked.contains(QString::number(stories->size()) + QStringLiteral(" stories")), qPrintable(asked));
    part<QPushButton>("removeDeskConfirmButton")->click();
    QCOMPARE(sites().desks(m_id), before.mid(1));
    QCOMPARE(part<QPushButton>("deskFoldButton")->text(), core::nameIn(before.at(1), site().editions.first().language));
    restart();
    QCOMPARE(sites().desks(m_id), before.mid(1));
    const auto kept = waitFor(m_services->services().library.list(there));
    QVERIFY(kept.ok());
    QCOMPARE(kept->size(), stories->size());
    const auto story = waitFor(m_services->services().library.load(kept->first().id));
    QVERIFY(story.ok());
    QCOMPARE(story->story.desk, desk.id);
}

void SitesSheetTest::givesADeskAnotherColour()
{
    part<QPushButton>("deskFoldButton")->click();
    auto *colour = part<QPushButton>("deskColourButton");
    colour->click();
    auto *dialog = m_sheet->findChild<QColorDialog *>();
    QVERIFY(dialog);
    dialog->setCurrentColor(QColor(QStringLiteral("#123456")));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(sites().desks(m_id).first().colour, QStringLiteral("#123456"));
    restart();
    QCOMPARE(sites().desks(m_id).first().colour, QStringLiteral("#123456"));
}

void SitesSheetTest::givesADeskItsAttribution()
{
    part<QPushButton>("deskFoldButton")->click();
    const QString language = site().editions.first().language;
    type(part<QLineEdit>("deskAttributionField"), QStringLiteral("According to the desk"));
    QCOMPARE(sites().desks(m_id).first().attributions.value(language), QStringLiteral("According to the desk"));
    restart();
    QCOMPARE(sites().desks(m_id).first().attributions.value(language), QStringLiteral("According to the desk"));
}

void SitesSheetTest::givesADeskItsBoilerplate()
{
    part<QPushButton>("deskFoldButton")->click();
    const QString language = site().editions.first().language;
    type(part<QLineEdit>("deskBoilerplateField"), QStringLiteral("Paid for by our readers."));
    QCOMPARE(sites().desks(m_id).first().boilerplates.value(language), QStringLiteral("Paid for by our readers."));
    restart();
    QCOMPARE(sites().desks(m_id).first().boilerplates.value(language), QStringLiteral("Paid for by our readers."));
}

void SitesSheetTest::givesADeskTagsForEveryStory()
{
    part<QPushButton>("deskFoldButton")->click();
    auto *tags = part<QLineEdit>("deskTagsFieldEdit");
    tags->setFocus();
    QTest::keyClicks(tags, QStringLiteral("coast,weather"));
    QTest::keyClick(tags, Qt::Key_Return);
    const QStringList wanted{QStringLiteral("coast"), QStringLiteral("weather")};
    QCOMPARE(sites().desks(m_id).first().defaultTags, wanted);
    QVERIFY(m_sheet->isVisible());
    QTest::mouseClick(part<ui::TagChip>("chip"), Qt::LeftButton);
    QCOMPARE(sites().desks(m_id).first().defaultTags, wanted.mid(1));
    restart();
    QCOMPARE(sites().desks(m_id).first().defaultTags, wanted.mid(1));
}

void SitesSheetTest::choose(const char *fieldName, const QString &file)
{
    part<QPushButton>(fieldName)->click();
    QFileDialog *dialog = nullptr;
    QVERIFY(QTest::qWaitFor([&] {
        dialog = m_sheet->findChild<QFileDialog *>();
        return dialog && dialog->isVisible();
    }));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return !m_sheet->findChild<QFileDialog *>(); }));
}

void SitesSheetTest::setsTemplateAndStylesheetByTypingAndByChoosing()
{
    const QDir folder(m_services->profile());
    const QString page = folder.filePath(QStringLiteral("page.html"));
    const QString sheet = folder.filePath(QStringLiteral("page.css"));
    for (const QString &path : {page, sheet}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    choose("templateFileFieldButton", page);
    QCOMPARE(site().templateFile, page);
    choose("stylesheetFileFieldButton", sheet);
    QCOMPARE(site().stylesheetFile, sheet);
    restart();
    QCOMPARE(site().templateFile, page);
    QCOMPARE(site().stylesheetFile, sheet);
    type(part<QLineEdit>("templateFileField"), QString()); // our own again
    QTest::keyClick(part<QLineEdit>("templateFileField"), Qt::Key_Delete);
    QTest::keyClick(part<QLineEdit>("templateFileField"), Qt::Key_Return);
    QTRY_COMPARE(site().templateFile, QString());

    type(part<QLineEdit>("templateFileField"), folder.filePath(QStringLiteral("nowhere.html")));
    auto *missing = part<QLabel>("templateFileFieldMissing");
    QVERIFY2(missing->text().contains(QStringLiteral("nowhere.html")), qPrintable(missing->text()));
}

void SitesSheetTest::creditsAnAgency()
{
    auto *credits = part<QLineEdit>("knownCreditsFieldEdit");
    credits->setFocus();
    const QList<core::Credit> before = site().knownCredits;
    QTest::keyClicks(credits, QStringLiteral("Coast Agency Two"));
    QTest::keyClick(credits, Qt::Key_Return);
    QCOMPARE(site().knownCredits.size(), before.size() + 1);
    QCOMPARE(site().knownCredits.last().name, QStringLiteral("Coast Agency Two"));
    restart();
    QCOMPARE(site().knownCredits.last().name, QStringLiteral("Coast Agency Two"));
}

void SitesSheetTest::keepsTheSiteUnlessRemovingIsConfirmed()
{
    const core::Site before = site();
    part<QPushButton>("removeSiteButton")->click();
    auto *ask = part<ui::Sheet>("removeSiteSheet");
    QTest::keyClick(ask, Qt::Key_Return); // the harmless act is the one that Enter does
    QVERIFY(!ask->isVisible());
    QCOMPARE(site(), before);
    part<QPushButton>("removeSiteButton")->click();
    QTest::keyClick(part<ui::Sheet>("removeSiteSheet"), Qt::Key_Escape);
    QCOMPARE(site(), before);
}

void SitesSheetTest::sitesOfOneNameAreToldApart()
{
    const auto add = [this](const char *folder) {
        return waitFor(sites().addFolder(QString(m_services->profile() + QLatin1Char('/') + QLatin1String(folder)),
                                         QStringLiteral("Harbour News"), QStringLiteral("en")));
    };
    QStringList names;
    for (const char *folder : {"english", "persian", "copies/persian"}) {
        const auto added = add(folder);
        QVERIFY(added.ok());
        QCOMPARE(added->editions.first().siteName, QStringLiteral("Harbour News")); // readers see no difference
        names.append(added->name);
    }
    QCOMPARE(names, (QStringList{QStringLiteral("Harbour News"), QStringLiteral("Harbour News (persian)"),
                                 QStringLiteral("Harbour News (persian) 2")}));
    QCOMPARE(part<QListWidget>("sitesList")->count(), 4);
}

void SitesSheetTest::removesTheSiteThatWasConfirmed()
{
    const auto other = waitFor(sites().addFolder(m_services->profile() + QStringLiteral("/other"),
                                                 QStringLiteral("Other"), QStringLiteral("en")));
    QVERIFY(other.ok());
    m_sheet->select(other->id);
    part<QPushButton>("removeSiteButton")->click();
    part<QPushButton>("removeSiteConfirmButton")->click();
    QVERIFY(sites().site(other->id).id.isEmpty());
    QCOMPARE(part<QListWidget>("sitesList")->count(), 1);
    QCOMPARE(part<QLineEdit>("siteNameField")->text(), site().name);
    QVERIFY(QFileInfo(m_services->profile() + QStringLiteral("/other")).isDir()); // as was promised
    restart();
    QCOMPARE(sites().all().size(), 1);
}

void SitesSheetTest::saysSoWhenTheLastSiteIsGone()
{
    part<QPushButton>("removeSiteButton")->click();
    part<QPushButton>("removeSiteConfirmButton")->click();
    QVERIFY(sites().all().isEmpty());
    QVERIFY(!part<QPushButton>("removeSiteButton")->isEnabled());
    QVERIFY(part<QWidget>("sitesEmpty")->isVisible());
    part<QPushButton>("emptyStateButton")->click();
    QVERIFY(part<ui::Sheet>("addSiteSheet")->isVisible());
}

void SitesSheetTest::saysWhetherOurPluginIsThereAndWhatItGives()
{
    ui::SiteDetails details;
    details.resize(500, 900);
    details.show();
    const auto said = [&](const core::Site &one) {
        details.setSite(one, {});
        const QList<QLabel *> found = details.findChildren<QLabel *>(QStringLiteral("siteCompanion"));
        const auto shown = std::find_if(found.begin(), found.end(), [](QLabel *label) { return label->isVisible(); });
        return shown == found.end() ? QString() : (*shown)->text();
    };
    core::Site one;
    one.id = core::SiteId{QStringLiteral("wp")};
    one.name = QStringLiteral("Harbour");
    QCOMPARE(said(one), QString()); // a folder
    one.kind = core::SiteKind::WordPress;
    QCOMPARE(said(one), QString()); // not asked yet
    one.offer.sticky = true;
    QVERIFY2(said(one).startsWith(QStringLiteral("Standfirst’s own plugin is not there. Everything works without it")),
             qPrintable(said(one)));
    one.offer.companion = core::companionVersion;
    QVERIFY(said(one).startsWith(QStringLiteral("Standfirst’s own plugin is there, version %1: no story or picture")
                                     .arg(core::companionVersion)));
    QVERIFY(!said(one).contains(QStringLiteral("gives more")));
    one.offer.companion = 1;
    QVERIFY(said(one).contains(QStringLiteral("version 1:")));
    QVERIFY(said(one).contains(QStringLiteral("gives more")));
}

QTEST_MAIN(SitesSheetTest)
#include "sites_sheet_test.moc"
