// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a story is filed on its site, and the notes beside it there: the fields by themselves and in the inspector,
// driven by keys and clicks.

#include "core/deferred.h"
#include "support/test_services.h"
#include "ui/panels/committed_edit.h"
#include "ui/panels/filing_fields.h"
#include "ui/panels/inspector.h"
#include "ui/panels/named_chips.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/search_fields.h"
#include "ui/panels/site_notes.h"
#include "ui/panels/story_tab.h"
#include "ui/theme/theme.h"
#include "workflow/sites.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using core::Filing;
using core::SiteOffer;
using ui::FilingFields;

namespace {

SiteOffer offer()
{
    SiteOffer offer;
    offer.types = {{QStringLiteral("guides"), QStringLiteral("Guide & map")}};
    offer.authors = {{QStringLiteral("3"), QStringLiteral("Elin Storm")}, {QStringLiteral("4"), QStringLiteral("نوا")}};
    core::Taxonomy topics{QStringLiteral("topics"), QStringLiteral("Topics"), {QStringLiteral("posts")}, {}, false};
    for (int i = 1; i <= 9; ++i)
        topics.terms.append({QString::number(10 + i), QStringLiteral("Topic %1").arg(i)});
    topics.terms.append({QStringLiteral("20"), QStringLiteral("Sea, coast")});
    const core::Taxonomy places{QStringLiteral("places"),
                                QStringLiteral("Places"),
                                {QStringLiteral("guides")},
                                {{QStringLiteral("31"), QStringLiteral("Harbour")}},
                                false};
    offer.taxonomies = {topics, places};
    offer.formats = {QStringLiteral("standard"), QStringLiteral("aside"), QStringLiteral("video")};
    offer.sticky = true;
    return offer;
}

core::SiteNote note(const char *id, const char *parent, const char *text, bool resolved = false)
{
    return {QLatin1String(id),
            QLatin1String(parent),
            QStringLiteral("Elin Storm"),
            QString::fromUtf8(text),
            QDateTime(QDate(2026, 3, 3), QTime(9, 5), Qt::UTC),
            resolved};
}

} // namespace

class FilingTest : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    static T *child(const QWidget &in, const char *name)
    {
        T *found = nullptr;
        for (T *one : in.findChildren<T *>(QLatin1String(name))) {
            if (one->isVisibleTo(&in))
                found = one;
        }
        return found;
    }

    static void show(QWidget &widget)
    {
        widget.resize(320, 620);
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }

    static void choose(QComboBox *combo, const QString &words)
    {
        combo->setFocus();
        const int row = combo->findText(words);
        QVERIFY2(row >= 0, qPrintable(words));
        combo->setCurrentIndex(row);
        emit combo->activated(row);
    }

    // A site of that offer, known to the program.
    core::Site siteWith(const SiteOffer &offered)
    {
        core::Site site;
        site.id = core::newId<core::SiteId>();
        site.kind = core::SiteKind::WordPress;
        site.name = QStringLiteral("Get News Fast");
        site.address = QUrl(QStringLiteral("http://127.0.0.1:9/"));
        site.api = QUrl(QStringLiteral("http://127.0.0.1:9/wp-json/"));
        site.user = QStringLiteral("editor");
        site.editions = {core::Edition{QStringLiteral("en"), site.name, {}, {}, {}}};
        site.offer = offered;
        if (!support::waitFor(m_services->services().sites.save(site)))
            qFatal("the site is not kept");
        return site;
    }

private slots:
    void initTestCase()
    {
        m_services = std::make_unique<support::TestServices>();
        m_theme = std::make_unique<ui::Theme>(workflow::ColourScheme::Light);
    }

    void showsNothingWhereNothingIsOffered()
    {
        ui::Inspector inspector(m_services->services());
        show(inspector);
        core::Story story;
        story.id = core::newId<core::StoryId>();
        story.site = siteWith({}).id;
        inspector.setStory(story);
        QVERIFY(!child<FilingFields>(inspector, "filingFields"));
        story.site = siteWith(offer()).id;
        inspector.setStory(story);
        QVERIFY(child<FilingFields>(inspector, "filingFields"));
        QVERIFY(!child<QComboBox>(inspector, "filingAuthorField")); // folded away
        QTest::mouseClick(child<QToolButton>(inspector, "filingButton"), Qt::LeftButton);
        QVERIFY(child<QComboBox>(inspector, "filingAuthorField"));
    }

    void anEditInTheInspectorIsOneStepOfTheStory()
    {
        ui::Inspector inspector(m_services->services());
        show(inspector);
        core::Story story;
        story.id = core::newId<core::StoryId>();
        story.site = siteWith(offer()).id;
        inspector.setStory(story);
        child<QToolButton>(inspector, "filingButton")->setChecked(true);
        QSignalSpy edited(&inspector, &ui::Inspector::fieldsEdited);
        choose(child<QComboBox>(inspector, "filingAuthorField"), QStringLiteral("Elin Storm"));
        QCOMPARE(edited.count(), 1);
        const core::Story fields = edited.first().first().value<core::Story>();
        QCOMPARE(fields.filing.author, QStringLiteral("3"));
        QCOMPARE(ui::withInspectorFields(story, fields).filing, fields.filing);
    }

    void keysGoThroughItsFieldsAsTheyStand()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("setTabOrder"))); // a list that drops down is no stop
        FilingFields fields;
        fields.setOffer(offer());
        fields.setValue({}, FilingFields::Stands::Nowhere);
        show(fields);
        QTest::keyClick(child<QToolButton>(fields, "filingButton"), Qt::Key_Space);
        fields.setValue({}, FilingFields::Stands::Nowhere);
        auto *fold = child<QToolButton>(fields, "filingButton");
        fold->setFocus();
        int last = -1;
        for (QWidget *stop = fold; stop != fold || last < 0; stop = QApplication::focusWidget()) {
            const int y = stop->mapTo(&fields, QPoint()).y();
            QVERIFY2(y >= last, qPrintable(stop->objectName()));
            last = y;
            if (stop->objectName() == QLatin1String("filingStickyBox"))
                return;
            QTest::keyClick(stop, Qt::Key_Tab);
        }
        QFAIL("what stands last was not reached");
    }

    void tellsWhatWasChosenAndNothingElse()
    {
        FilingFields fields;
        fields.setOffer(offer());
        Filing filing;
        filing.terms.insert(QStringLiteral("places"), {QStringLiteral("31")}); // of another kind of post
        fields.setValue(filing, FilingFields::Stands::Nowhere);
        QSignalSpy edited(&fields, &FilingFields::edited);
        show(fields);
        QTest::keyClick(child<QToolButton>(fields, "filingButton"), Qt::Key_Space);
        choose(child<QComboBox>(fields, "filingAuthorField"), QStringLiteral("نوا"));
        choose(child<QComboBox>(fields, "filingFormatField"), QStringLiteral("Aside"));
        QTest::keyClick(child<QCheckBox>(fields, "filingStickyBox"), Qt::Key_Space);
        auto *topics = child<ui::NamedChips>(fields, "filingTerms-topics");
        topics->edit()->setFocus();
        QTest::keyClicks(topics->edit(), QStringLiteral("sea"));
        QTest::keyClick(topics->edit(), Qt::Key_Return);
        QTest::keyClicks(topics->edit(), QStringLiteral("no such topic"));
        QTest::keyClick(topics->edit(), Qt::Key_Return);
        QCOMPARE(topics->values(), QStringList{QStringLiteral("Sea coast")});
        QCOMPARE(edited.count(), 4);
        filing.author = QStringLiteral("4");
        filing.format = QStringLiteral("aside");
        filing.sticky = true;
        filing.terms.insert(QStringLiteral("topics"), {QStringLiteral("20")});
        QCOMPARE(edited.last().first().value<Filing>(), filing);
    }

    void whatTheSiteDoesNotListIsShownAndStays()
    {
        FilingFields fields;
        fields.setOffer(offer());
        Filing filing;
        filing.author = QStringLiteral("99");
        filing.format = QStringLiteral("chat");
        filing.terms.insert(QStringLiteral("topics"), {QStringLiteral("77"), QStringLiteral("12")});
        fields.setValue(filing, FilingFields::Stands::OnTheSite);
        QSignalSpy edited(&fields, &FilingFields::edited);
        show(fields);
        child<QToolButton>(fields, "filingButton")->setChecked(true);
        QCOMPARE(child<QComboBox>(fields, "filingAuthorField")->currentText(), QStringLiteral("99"));
        auto *topics = child<ui::NamedChips>(fields, "filingTerms-topics");
        QCOMPARE(topics->values(), QStringList({QStringLiteral("77"), QStringLiteral("Topic 2")}));
        topics->remove(QStringLiteral("Topic 2"));
        filing.terms[QStringLiteral("topics")] = {QStringLiteral("77")};
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.last().first().value<Filing>(), filing);
    }

    void aKindHasItsOwnFieldsAndIsChosenOnce()
    {
        FilingFields fields;
        fields.setOffer(offer());
        fields.setValue({}, FilingFields::Stands::Nowhere);
        show(fields);
        child<QToolButton>(fields, "filingButton")->setChecked(true);
        QVERIFY(!child<QWidget>(fields, "filingTerms-places"));
        choose(child<QComboBox>(fields, "filingKindField"), QStringLiteral("Guide & map"));
        QVERIFY(child<QWidget>(fields, "filingTerms-places"));
        QVERIFY(!child<QWidget>(fields, "filingTerms-topics"));
        QVERIFY(!child<QWidget>(fields, "filingStickyBox"));
        Filing filing;
        filing.type = QStringLiteral("guides");
        fields.setValue(filing, FilingFields::Stands::OnTheSite);
        QVERIFY(!child<QComboBox>(fields, "filingKindField")->isEnabled());
    }

    // Longer lists than anybody would choose from: what is typed is looked for on the site.
    void whatALongListDoesNotShowIsLookedForOnTheSite()
    {
        using List = core::OfferPart::List;
        SiteOffer offered = offer();
        offered.authors.clear();
        for (int i = 0; i < core::mostListed; ++i) {
            offered.authors.append({QString::number(1000 + i), QStringLiteral("Writer %1").arg(i)});
            offered.taxonomies.first().terms.append({QString::number(5000 + i), QStringLiteral("Bay %1").arg(i)});
        }
        QStringList asked;
        QList<core::NamedId> remembered;
        QWidget window;
        auto &fields = *new FilingFields(&window);
        fields.setSource(
            [&asked](const core::OfferPart &part, const QString &words, const QStringList &ids) {
                asked << QStringLiteral("%1%2:%3:%4").arg(int(part.list)).arg(part.taxonomy, words, ids.join(u','));
                QList<core::NamedId> found;
                if (part.list == List::Authors)
                    found = {{QStringLiteral("77"), QStringLiteral("Zoë Quill")}};
                else if (!words.isEmpty())
                    found = {{QStringLiteral("88"), QStringLiteral("Zephyr")}};
                return core::given(core::Result<QList<core::NamedId>>(found));
            },
            [&remembered](const core::OfferPart &, const core::NamedId &chosen) { remembered << chosen; });
        fields.resize(320, 600);
        fields.setOffer(offered, QStringLiteral("wp"));
        Filing filing;
        filing.author = QStringLiteral("77"); // somebody whom nobody here has heard of
        fields.setValue(filing, FilingFields::Stands::Nowhere);
        show(window);
        child<QToolButton>(fields, "filingButton")->setChecked(true);
        auto *author = child<ui::NamedChips>(fields, "filingAuthorChips");
        QVERIFY(author);
        QTRY_COMPARE(author->values(), QStringList{QStringLiteral("Zoë Quill")});
        QCOMPARE(asked, QStringList{QStringLiteral("0::77")});
        QCOMPARE(remembered, (QList<core::NamedId>{{QStringLiteral("77"), QStringLiteral("Zoë Quill")}}));

        auto *topics = child<ui::NamedChips>(fields, "filingTerms-topics");
        QSignalSpy edited(&fields, &FilingFields::edited);
        topics->edit()->setFocus();
        QTest::keyClicks(topics->edit(), QStringLiteral("zep"));
        QTRY_COMPARE(asked.last(), QStringLiteral("2topics:zep:"));
        QTRY_VERIFY(topics->completions().contains(QStringLiteral("Zephyr")));
        QTest::keyClick(topics->edit(), Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.last().first().value<Filing>().terms.value(QStringLiteral("topics")),
                 QStringList{QStringLiteral("88")});
        QCOMPARE(remembered.last(), (core::NamedId{QStringLiteral("88"), QStringLiteral("Zephyr")}));

        // What is remembered comes back with the offer, and takes no field away from whoever types in it.
        QTest::keyClicks(topics->edit(), QStringLiteral("ba"));
        offered.taxonomies.first().terms.append(remembered.last());
        fields.setOffer(offered, QStringLiteral("wp"));
        QCOMPARE(child<ui::NamedChips>(fields, "filingTerms-topics"), topics);
        QCOMPARE(topics->edit()->text(), QStringLiteral("ba"));
        QCOMPARE(topics->values(), QStringList{QStringLiteral("Zephyr")});
    }

    void saysWhereWordsForSearchEnginesGo_data()
    {
        QTest::addColumn<core::SearchFieldsBy>("keeper");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody") << core::SearchFieldsBy::Nobody
                                << "This site does not keep them. They stay with the story here.";
        QTest::newRow("yoast") << core::SearchFieldsBy::Yoast << "Kept there by Yoast SEO.";
        QTest::newRow("rank math") << core::SearchFieldsBy::RankMath << "Kept there by Rank Math.";
    }

    void saysWhereWordsForSearchEnginesGo()
    {
        QFETCH(core::SearchFieldsBy, keeper);
        QFETCH(QString, words);
        ui::Inspector inspector(m_services->services());
        show(inspector);
        SiteOffer offered = offer();
        offered.searchFields = keeper;
        core::Story story;
        story.id = core::newId<core::StoryId>();
        story.site = siteWith(offered).id;
        inspector.setStory(story);
        child<QToolButton>(inspector, "searchAndSocialButton")->setChecked(true);
        QCOMPARE(child<QLabel>(inspector, "searchFieldsKept")->text(), words);
        story.site = m_services->services().sites.all().first().id; // a folder: it keeps them
        inspector.setStory(story);
        QVERIFY(!child<QLabel>(inspector, "searchFieldsKept"));
    }

    void notesStandInThreadsTheOpenOnesFirst()
    {
        SiteOffer offered = offer();
        offered.notes = true;
        QWidget window;
        auto *notes = new ui::SiteNotes(m_services->services().sites, &window);
        notes->resize(320, 600);
        show(window);
        QVERIFY(notes->isHidden());
        notes->setPost(siteWith(offered).id, QStringLiteral("7"));
        QVERIFY(!notes->isHidden());
        QVERIFY(child<QLabel>(window, "siteNotesNone"));
        // Nobody is signed in there: said in words, and the field stays.
        QTRY_VERIFY(!window.findChild<ui::ProblemBox *>()->words().what.isEmpty());
        QCOMPARE(window.findChild<ui::ProblemBox *>()->words().what,
                 QStringLiteral("The notes could not be read from the site."));

        notes->setNotes({note("1", "", "Done", true), note("2", "", "<b>Which</b> harbour?"), note("3", "2", "Ours.")});
        QCOMPARE(notes->findChildren<QWidget *>(QStringLiteral("siteNoteResolve"), Qt::FindChildrenRecursively).size(),
                 1);
        QStringList shown;
        for (const QWidget *thread : notes->findChildren<QWidget *>(QStringLiteral("siteNote"))) {
            for (const QLabel *label : thread->findChildren<QLabel *>())
                shown << label->text();
        }
        QVERIFY(shown.indexOf(QStringLiteral("<b>Which</b> harbour?")) < shown.indexOf(QStringLiteral("Ours.")));
        QVERIFY(shown.indexOf(QStringLiteral("Ours.")) < shown.indexOf(QStringLiteral("Done")));

        auto *text = child<ui::CommittedText>(window, "siteNotesEdit");
        auto *send = child<QPushButton>(window, "siteNotesSend");
        QVERIFY(!send->isEnabled());
        QTest::mouseClick(child<QPushButton>(window, "siteNoteAnswer"), Qt::LeftButton);
        QVERIFY(child<QLabel>(window, "siteNotesTo")->text().contains(QStringLiteral("Elin Storm")));
        QVERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("The old one"));
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(window.findChild<ui::ProblemBox *>()->words().what,
                     QStringLiteral("The note could not be sent to the site."));
        QCOMPARE(text->toPlainText(), QStringLiteral("The old one")); // not a word is lost
        notes->setPost({}, {});
        QVERIFY(notes->isHidden());
    }

    void drawsItselfInEveryLook_data()
    {
        QTest::addColumn<workflow::ColourScheme>("scheme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << workflow::ColourScheme::Light << Qt::LeftToRight;
        QTest::newRow("dark") << workflow::ColourScheme::Dark << Qt::LeftToRight;
        QTest::newRow("right-to-left") << workflow::ColourScheme::Light << Qt::RightToLeft;
    }

    void drawsItselfInEveryLook() // the pictures stay where STANDFIRST_PICTURES names a folder
    {
        QFETCH(workflow::ColourScheme, scheme);
        QFETCH(Qt::LayoutDirection, direction);
        const QTemporaryDir elsewhere;
        const QString pictures = qEnvironmentVariable("STANDFIRST_PICTURES", elsewhere.path());
        m_theme->setScheme(scheme);
        QGuiApplication::setLayoutDirection(direction);
        SiteOffer offered = offer();
        offered.notes = true;
        offered.coAuthors = {{QStringLiteral("elin"), QStringLiteral("Elin Storm")},
                             {QStringLiteral("nava"), QStringLiteral("نوا")}};
        core::Story story;
        story.id = core::newId<core::StoryId>();
        story.site = siteWith(offered).id;
        story.remote.postId = QStringLiteral("7");
        story.filing.author = QStringLiteral("3");
        story.filing.coAuthors = {QStringLiteral("elin")};
        story.filing.terms.insert(QStringLiteral("topics"), {QStringLiteral("11"), QStringLiteral("20")});
        ui::Inspector inspector(m_services->services());
        show(inspector);
        inspector.setStory(story);
        child<QToolButton>(inspector, "filingButton")->setChecked(true);
        inspector.findChild<ui::StoryTab *>()->ensureWidgetVisible(child<QCheckBox>(inspector, "filingStickyBox"));
        QTest::qWait(50);
        const QString look = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(inspector.grab().save(QString(pictures + QStringLiteral("/filing-") + look + QStringLiteral(".png"))));
        inspector.showTab(ui::Inspector::Tab::Review);
        auto *notes = inspector.findChild<ui::SiteNotes *>();
        QVERIFY(
            inspector.grab().save(QString(pictures + QStringLiteral("/notes-empty-") + look + QStringLiteral(".png"))));
        notes->setNotes({note("1", "", "Done", true), note("2", "", "Which harbour is it, the old or the new one?"),
                         note("3", "2", "The old one, it says so in the third paragraph.")});
        QTest::qWait(50);
        QVERIFY(inspector.grab().save(QString(pictures + QStringLiteral("/notes-") + look + QStringLiteral(".png"))));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->setScheme(workflow::ColourScheme::Light);
    }

private:
    std::unique_ptr<support::TestServices> m_services;
    std::unique_ptr<ui::Theme> m_theme;
};

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus"); // no keychain, and not the one of who runs this
    QApplication application(argc, argv);
    FilingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "filing_test.moc"
