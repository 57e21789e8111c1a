// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the window: a story that goes to two sites, and one that is translated.
#include "core/place.h"
#include "support/desktop_screen.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/panels/publish_sheet.h"
#include "ui/theme/theme.h"
#include "workflow/outbox_story.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTextDocument>
#include <QTextEdit>

using namespace ui;
using namespace core;
using support::TestServices;
using support::waitFor;

class SeveralPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_services = std::make_unique<TestServices>();
        const auto folder = waitFor(
            m_services->services().sites.addFolder(m_folder.filePath(QStringLiteral("second %1").arg(++m_serial)),
                                                   QStringLiteral("Second"), QStringLiteral("en-GB")));
        QVERIFY(folder.ok());
        m_second = folder->id;
        Desk desk;
        desk.id = newId<DeskId>();
        desk.site = m_second;
        desk.names.insert(QString(), QStringLiteral("Coast"));
        QVERIFY(waitFor(m_services->services().sites.saveDesk(desk)).ok());
        m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
        m_window = std::make_unique<MainWindow>(m_services->services(), PreviewFactory(), *m_theme);
        m_window->resize(1500, 900); // with room for the inspector
        m_window->show();
        const Site site = m_services->services().sites.site(SiteId{QStringLiteral("demo")});
        Story story = support::makeStory(*m_services, site, QStringLiteral("Quay reopens"));
        story.id = newId<StoryId>();
        FurtherPlace place;
        place.site = m_second;
        place.desk = desk.id;
        story.furtherPlaces = {place};
        const auto made = waitFor(m_services->services().library.create(story));
        QVERIFY(made.ok());
        m_story = *made;
        open(m_story.id);
    }

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_services.reset();
    }

    void itIsPublishedOnBothAndUndoTakesNoneOfThatBack()
    {
        m_window->actions().publish->trigger();
        QTRY_VERIFY(seen<QPushButton>("publishConfirmButton"));
        QTest::mouseClick(seen<QPushButton>("publishConfirmButton"), Qt::LeftButton);
        QTRY_COMPARE(outbox().submissions().size(), 2);
        for (int i = 0; i < 2; ++i)
            QTRY_COMPARE(outbox().submissions().at(i).state, SubmissionState::Done);
        const auto isThere = [this] {
            const Story fields = m_window->session().fields();
            return fields.remote.status == QLatin1String("publish")
                   && remoteAt(fields, m_second).status == QLatin1String("publish")
                   && remoteAt(fields, m_second).address != fields.remote.address;
        };
        QTRY_VERIFY(isThere());
        auto *page = m_window->findChild<StoryPage *>();
        QVERIFY(!page->textEdit()->document()->isUndoAvailable()); // sending is no edit
        page->textEdit()->insertPlainText(QStringLiteral("At last. "));
        page->textEdit()->document()->undo();
        QVERIFY(waitFor(m_services->services().draft.flush()).ok());
        QVERIFY(isThere());
        const auto stored = waitFor(m_services->services().library.load(m_story.id));
        QVERIFY(stored.ok());
        QCOMPARE(remoteAt(stored->story, m_second), remoteAt(m_window->session().fields(), m_second));
        QCOMPARE(stored->story.stage, Stage::Published);
    }

    void whatIsSaidInChannelsGoesAlong()
    {
        m_window->actions().publish->trigger();
        QTRY_VERIFY(seen<QPushButton>("publishConfirmButton"));
        auto *sheet = m_window->findChild<PublishSheet *>();
        const QList<ChannelPost> posts{{ChannelId{QStringLiteral("channel")}, QStringLiteral("Quay reopens"), false}};
        emit sheet->confirmed(m_window->session().story(), Goal::Publish, posts);
        QTRY_COMPARE(outbox().submissions().size(), 1);
        QCOMPARE(outbox().submissions().first().posts, posts);
    }

    void aTranslationBeginsWithItsWordsAndKnowsOfIt()
    {
        m_window->actions().translate->trigger();
        QTRY_VERIFY(seen<QPushButton>("translateConfirmButton"));
        auto *language = seen<QComboBox>("translateLanguageField");
        QVERIFY(language->findData(m_story.language) < 0);
        language->setCurrentIndex(language->findData(QStringLiteral("fa")));
        QTest::mouseClick(seen<QPushButton>("translateConfirmButton"), Qt::LeftButton);
        QTRY_COMPARE(m_window->session().fields().language, QStringLiteral("fa"));
        const Story persian = m_window->session().story();
        QVERIFY(persian.id != m_story.id);
        QCOMPARE(persian.headline, m_story.headline);
        QVERIFY(!persian.family.isEmpty());
        QTRY_VERIFY(seen<QPushButton>("siblingButton"));
        QTest::mouseClick(seen<QPushButton>("siblingButton"), Qt::LeftButton);
        QTRY_COMPARE(m_window->session().fields().id, m_story.id);
        QCOMPARE(m_window->session().fields().family, persian.family);
        const auto both = waitFor(m_services->services().library.family(persian.family));
        QVERIFY(both.ok());
        QCOMPARE(both->size(), 2);
        QTRY_VERIFY(seen<QPushButton>("siblingButton"));
    }

private:
    workflow::Outbox &outbox() { return m_services->services().outbox; }

    void open(const StoryId &id)
    {
        m_window->session().open(id, StorySession::Focus::Text);
        QTRY_COMPARE(m_window->session().fields().id, id);
    }

    template <typename T>
    T *seen(const char *name) const
    {
        for (T *one : m_window->findChildren<T *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    Story m_story;
    SiteId m_second;
    int m_serial = 0;
};

QTEST_MAIN(SeveralPlacesTest)
#include "several_places_test.moc"
