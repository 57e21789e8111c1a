// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window by keyboard alone: every stop can be seen, is seen to have the focus, and has a name to be read out.
#include "support/desktop_screen.h"
#include "support/test_services.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

using namespace ui;

class KeyboardWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tabGoesThroughTheFieldsIntoTheBody();
    void everyStopIsSeenAndNamed();
    void shortcutsReachEachPart();
    void f6GoesFromPaneToPaneAndBack();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] QString fault(const QWidget &stop, const QImage &before) const;
    [[nodiscard]] QRect around(const QWidget &stop) const;
    [[nodiscard]] int caretBlock() const;

    std::unique_ptr<support::TestServices> m_services;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void KeyboardWalkTest::init()
{
    m_services = std::make_unique<support::TestServices>();
    m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
    m_window = std::make_unique<MainWindow>(m_services->services(), PreviewFactory{}, *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(QTest::qWaitFor([this] { return m_window->session().isOpen(); }));
    const core::StoryId before = m_window->session().id();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_window->session().id() != before);
    QTRY_VERIFY(m_window->page().textEdit()->hasFocus());
}

void KeyboardWalkTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_services.reset();
}

void KeyboardWalkTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), static_cast<Qt::Key>(key), modifiers);
}

int KeyboardWalkTest::caretBlock() const
{
    return m_window->page().textEdit()->textCursor().blockNumber();
}

QRect KeyboardWalkTest::around(const QWidget &stop) const
{
    return QRect(stop.mapTo(m_window.get(), QPoint(0, 0)), stop.size()).adjusted(-4, -4, 4, 4);
}

// What is wrong with a stop; `before` is the window before the focus came here.
QString KeyboardWalkTest::fault(const QWidget &stop, const QImage &before) const
{
    if (!stop.isVisible() || stop.visibleRegion().isEmpty())
        return QStringLiteral("cannot be seen");
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&stop));
    if (!spoken || spoken->text(QAccessible::Name).isEmpty())
        return QStringLiteral("has no name");
    const QRect rect = around(stop);
    if (m_window->grab().toImage().copy(rect) == before.copy(rect))
        return QStringLiteral("looks the same without focus");
    return {};
}

void KeyboardWalkTest::tabGoesThroughTheFieldsIntoTheBody()
{
    QCOMPARE(caretBlock(), 1); // the headline of a new story
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(caretBlock(), 0);
    for (const char *words : {"Ferries", "Harbour reopens", "Boats are back.", "Ana Example", "Eastport"}) {
        QTest::keyClicks(m_window->page().textEdit(), QString::fromLatin1(words));
        press(Qt::Key_Tab);
    }
    QCOMPARE(caretBlock(), 5);
    QTest::keyClicks(m_window->page().textEdit(), QStringLiteral("The wall holds."));
    const core::Story story = m_window->page().story();
    QCOMPARE(
        (QStringList{story.kicker, story.headline, story.standfirst, story.byline, story.dateline,
                     core::plainText(story.body)}),
        (QStringList{QStringLiteral("Ferries"), QStringLiteral("Harbour reopens"), QStringLiteral("Boats are back."),
                     QStringLiteral("Ana Example"), QStringLiteral("Eastport"), QStringLiteral("The wall holds.")}));
}

void KeyboardWalkTest::everyStopIsSeenAndNamed()
{
    QTest::keyClicks(m_window->page().textEdit(), QStringLiteral("Harbour reopens"));
    m_window->page().jumpTo(core::Field::Body);
    QStringList visited;
    QStringList faults;
    QTRY_VERIFY(m_window->windowTitle().startsWith(QStringLiteral("Harbour reopens"))); // bars follow in the pause
    for (int steps = 0; steps < 300; ++steps) {
        const QImage before = m_window->grab().toImage();
        const QWidget *from = QApplication::focusWidget();
        press(Qt::Key_Tab);
        const QWidget *stop = QApplication::focusWidget();
        QVERIFY2(stop, "the focus is nowhere");
        if (stop == m_window->page().textEdit()) {
            if (from != stop)
                break;
            continue;
        }
        const QString name =
            QString::fromLatin1(stop->metaObject()->className()) + QLatin1Char(' ') + stop->objectName();
        visited.append(stop->objectName());
        const QString wrong = fault(*stop, before);
        if (!wrong.isEmpty())
            faults.append(name + QStringLiteral(": ") + wrong);
    }
    QCOMPARE(faults, QStringList());
    QVERIFY2(m_window->page().textEdit()->hasFocus(), "Tab does not come back to the text");
    // On from the text through the inspector and the line at the foot, then from the top down to the text again.
    QStringList parts{QStringLiteral("inspectorTabs"),   QStringLiteral("deskField"),
                      QStringLiteral("tagsFieldEdit"),   QStringLiteral("searchAndSocialButton"),
                      QStringLiteral("savedButton"),     QStringLiteral("outboxButton"),
                      QStringLiteral("siteButton"),      QStringLiteral("newStoryButton"),
                      QStringLiteral("writeModeButton"), QStringLiteral("primaryButton"),
                      QStringLiteral("sidebar"),         QStringLiteral("searchField"),
                      QStringLiteral("storyList")};
    visited.removeIf([&](const QString &stop) { return !parts.contains(stop); });
    QCOMPARE(visited, parts);
}

void KeyboardWalkTest::shortcutsReachEachPart()
{
    const auto isIn = [](const char *part) {
        for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
            if (at->objectName() == QLatin1String(part))
                return true;
        }
        return false;
    };
    const std::pair<Qt::Key, const char *> parts[] = {
        {Qt::Key_1, "sidebar"}, {Qt::Key_2, "storyListPanel"}, {Qt::Key_4, "inspector"}, {Qt::Key_3, "page"}};
    for (const auto &[key, part] : parts) {
        press(key, Qt::AltModifier);
        QVERIFY2(isIn(part), part);
    }
    press(Qt::Key_Return, Qt::ControlModifier); // publish
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() != m_window->page().window());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_window->activateWindow(); // what the system does when a sheet has closed
    QTRY_VERIFY(m_window->page().textEdit()->hasFocus());
}

void KeyboardWalkTest::f6GoesFromPaneToPaneAndBack()
{
    const auto paneOfFocus = [this] {
        for (const QWidget *at = QApplication::focusWidget(); at && at != m_window.get(); at = at->parentWidget()) {
            for (const char *pane :
                 {"topBar", "sidebar", "storyListPanel", "page", "previewHost", "inspector", "statusLine"}) {
                if (at->objectName() == QLatin1String(pane))
                    return at->objectName();
            }
        }
        return QString();
    };
    const auto round = [&](int steps, Qt::KeyboardModifiers modifiers) {
        QStringList panes;
        for (int step = 0; step < steps; ++step) {
            const QImage before = m_window->grab().toImage();
            press(Qt::Key_F6, modifiers);
            panes << paneOfFocus();
            const QWidget *stop = QApplication::focusWidget();
            if (const QString wrong = stop && panes.last() != QLatin1String("page") ? fault(*stop, before) : QString();
                !wrong.isEmpty())
                panes << stop->objectName() + QLatin1Char(' ') + wrong;
        }
        return panes.join(QStringLiteral(", "));
    };
    QStringList all{QStringLiteral("inspector"), QStringLiteral("statusLine"),     QStringLiteral("topBar"),
                    QStringLiteral("sidebar"),   QStringLiteral("storyListPanel"), QStringLiteral("page")};
    QCOMPARE(round(6, Qt::NoModifier), all.join(QStringLiteral(", ")));
    QVERIFY(m_window->page().textEdit()->hasFocus());
    std::reverse(all.begin(), all.end() - 1);
    QCOMPARE(round(6, Qt::ShiftModifier), all.join(QStringLiteral(", ")));

    // Where the focus was in a pane it comes back to; what is folded away is passed over.
    auto *tags = m_window->findChild<QWidget *>(QStringLiteral("tagsFieldEdit"));
    tags->setFocus();
    m_window->actions().list->trigger();
    QCOMPARE(round(5, Qt::NoModifier), QStringLiteral("statusLine, topBar, sidebar, page, inspector"));
    QVERIFY(tags->hasFocus());
    m_window->setMode(ViewMode::Both);
    m_window->page().textEdit()->setFocus();
    QCOMPARE(round(1, Qt::NoModifier), QStringLiteral("previewHost"));
}

int main(int argc, char **argv)
{
    return support::runOnADesktopScreen<KeyboardWalkTest>(argc, argv);
}

#include "keyboard_walk_test.moc"
