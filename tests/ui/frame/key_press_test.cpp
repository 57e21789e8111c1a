// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop_screen.h"
#include "support/test_services.h"
#include "ui/frame/main_window.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/story_list.h"
#include "ui/frame/story_list_model.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/panels/inspector.h"
#include "ui/theme/theme.h"
#include "workflow/draft.h"
#include "workflow/library.h"

#include <QDirIterator>
#include <QListView>
#include <QMetaMethod>
#include <QSet>
#include <QTextEdit>

using namespace ui;
using support::waitFor;

// What happens at once when a key is pressed in the body, before anything else can be pressed: the text is laid out and
// painted. All that stands around it follows in a pause.
class KeyPressTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void changesTheTextAndNothingElse();
    void paintsThePageAlone();

private:
    void settle();
    void type(Qt::Key key, const QString &letter);

    std::unique_ptr<support::TestServices> m_services;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

// Every signal of an object, by name.
class EverySignal : public QObject
{
public:
    EverySignal(QObject *spied, QStringList &heard)
        : m_heard(heard)
    {
        for (int i = 0; i < spied->metaObject()->methodCount(); ++i) {
            const QMetaMethod method = spied->metaObject()->method(i);
            if (method.methodType() != QMetaMethod::Signal || method.name().startsWith("destroyed"))
                continue;
            m_names.append(QString::fromLatin1(spied->metaObject()->className()) + QLatin1Char(' ')
                           + QString::fromLatin1(method.name()));
            // A slot that no meta object knows: qt_metacall below takes what comes after those of QObject.
            QMetaObject::connect(spied, i, this, QObject::staticMetaObject.methodCount() + int(m_names.size()) - 1);
        }
    }

    int qt_metacall(QMetaObject::Call call, int id, void **arguments) override
    {
        id = QObject::qt_metacall(call, id, arguments);
        if (id >= 0 && call == QMetaObject::InvokeMetaMethod)
            m_heard.append(m_names.value(id));
        return id < 0 ? id : -1;
    }

private:
    QStringList &m_heard;
    QStringList m_names;
};

// Which widgets are painted, and which hear of anything but painting.
class EventSpy : public QObject
{
public:
    explicit EventSpy(QWidget &window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(object);
        if (widget && widget->window() == &m_window && event->type() == QEvent::Paint)
            painted.insert(widget);
        return false;
    }

    QSet<QWidget *> painted;

private:
    QWidget &m_window;
};

// Size and time of every file of the profile.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        const QFileInfo file = all.fileInfo();
        files << QStringLiteral("%1 %2 %3")
                     .arg(file.filePath())
                     .arg(file.size())
                     .arg(file.lastModified().toMSecsSinceEpoch());
    }
    files.sort();
    return files;
}

} // namespace

void KeyPressTest::init()
{
    m_services = std::make_unique<support::TestServices>();
    m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
    m_window = std::make_unique<MainWindow>(m_services->services(), PreviewFactory(), *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(QTest::qWaitFor([this] { return m_window->session().isOpen(); }));
    m_window->page().jumpTo(core::Field::Body);
    // The line at the foot says that something is not saved yet, once and not with every key.
    type(Qt::Key_A, QStringLiteral("a"));
    QVERIFY(waitFor(m_services->services().draft.flush()).ok());
    settle();
    type(Qt::Key_B, QStringLiteral("b"));
    QCoreApplication::sendPostedEvents();
}

void KeyPressTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_services.reset();
}

// Until half a second has gone by in which nothing was heard from the services or the lists.
void KeyPressTest::settle()
{
    QStringList heard;
    const EverySignal draft(&m_services->services().draft, heard);
    const EverySignal library(&m_services->services().library, heard);
    const EverySignal list(m_window->findChild<StoryList *>()->model(), heard);
    const EverySignal page(&m_window->page(), heard);
    do {
        heard.clear();
        QTest::qWait(500);
    } while (!heard.isEmpty());
}

void KeyPressTest::type(Qt::Key key, const QString &letter)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(m_window->page().textEdit(), &press);
}

void KeyPressTest::changesTheTextAndNothingElse()
{
    const workflow::Services services = m_services->services();
    const QString before = m_window->page().textEdit()->toPlainText();
    const QStringList files = filesIn(m_services->profile());

    QStringList heard;
    std::vector<std::unique_ptr<EverySignal>> spies;
    const auto spy = [&](QObject *object) { spies.push_back(std::make_unique<EverySignal>(object, heard)); };
    spy(m_window->findChild<StoryList *>()->model());
    spy(m_window->findChild<QListView *>(QStringLiteral("sidebar"))->model());
    auto *inspector = m_window->findChild<Inspector *>();
    spy(inspector);
    for (QWidget *field : inspector->findChildren<QWidget *>())
        spy(field);
    spy(&services.library);
    spy(&services.sites);
    spy(&services.outbox);
    spy(&services.draft);

    type(Qt::Key_C, QStringLiteral("c"));

    QCOMPARE(m_window->page().textEdit()->toPlainText().size(), before.size() + 1);
    QCOMPARE(heard, QStringList());
    QCOMPARE(filesIn(m_services->profile()), files);
    QCOMPARE(services.draft.state(), workflow::SaveState::Unsaved);

    // That they can hear is seen when the pause is over.
    QVERIFY(waitFor(services.draft.flush()).ok());
    QTRY_VERIFY(heard.contains(QStringLiteral("workflow::Draft taken")));
    QVERIFY(filesIn(m_services->profile()) != files);
}

void KeyPressTest::paintsThePageAlone()
{
    EventSpy spy(*m_window);
    type(Qt::Key_C, QStringLiteral("c"));
    QTRY_VERIFY(!spy.painted.isEmpty());
    const QWidget *page = &m_window->page();
    QStringList elsewhere;
    for (const QWidget *widget : std::as_const(spy.painted)) {
        if (widget != page && !page->isAncestorOf(widget) && !widget->isAncestorOf(page))
            elsewhere << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                             + widget->objectName();
    }
    QCOMPARE(elsewhere, QStringList());
    QVERIFY(spy.painted.contains(m_window->page().textEdit()->viewport()));
}

int main(int argc, char **argv)
{
    return support::runOnADesktopScreen<KeyPressTest>(argc, argv);
}

#include "key_press_test.moc"
