// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The typing robot's hands: the real window on a profile, in which it types numbered words without end and says each
// number on standard output once its keys are done. It is made to be killed. typist PROFILE MS-BETWEEN-WORDS [pauses]
// [cell]
#include "core/when_done.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/preview/preview_pane.h"
#include "ui/theme/theme.h"
#include "workflow/program.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTextEdit>
#include <QTimer>

#include <cstdio>

namespace {

class Typist : public QObject
{
public:
    Typist(ui::MainWindow &window, int between, const QStringList &manners)
        : m_window(window)
        , m_between(between)
        , m_pauses(manners.contains(QLatin1String("pauses")))
        , m_inCell(manners.contains(QLatin1String("cell")))
    {
        m_poll.setInterval(5);
        connect(&m_poll, &QTimer::timeout, this, &Typist::begin);
        m_poll.start();
    }

private:
    void begin()
    {
        if (!m_window.session().isOpen())
            return;
        if (!m_asked) {
            m_asked = true;
            m_before = m_window.session().id();
            m_window.actions().newStory->trigger();
            return;
        }
        if (m_window.session().id().value == m_before.value)
            return;
        m_poll.stop();
        std::printf("story %s\n", qPrintable(m_window.session().id().value));
        std::fflush(stdout);
        m_window.page().jumpTo(core::Field::Body);
        if (m_inCell) {
            m_window.page().actions().table->trigger();
            press(QStringLiteral("\n")); // as many rows and columns as are offered
        }
        word();
    }

    void press(const QString &letter)
    {
        QKeyEvent down(QEvent::KeyPress, letter == QLatin1String("\n") ? Qt::Key_Return : 0, Qt::NoModifier,
                       letter == QLatin1String("\n") ? QStringLiteral("\r") : letter);
        QApplication::sendEvent(m_inCell ? QApplication::focusWidget() : m_window.page().textEdit(), &down);
    }

    void word()
    {
        const QString text = QStringLiteral("w%1").arg(m_number, 6, 10, QLatin1Char('0'));
        for (const QChar letter : text)
            press(QString(letter));
        press(m_number % 25 == 24 && !m_inCell ? QStringLiteral("\n") : QStringLiteral(" "));
        std::printf("%d\n", m_number);
        std::fflush(stdout);
        ++m_number;
        const bool rests = m_pauses && m_number % 12 == 0;
        QTimer::singleShot(rests ? 1300 : m_between, this, &Typist::word);
    }

    ui::MainWindow &m_window;
    int m_between;
    bool m_pauses;
    bool m_inCell;
    bool m_asked = false;
    core::StoryId m_before;
    int m_number = 0;
    QTimer m_poll;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("standfirst-typist"));
    if (argc < 3)
        return 2;
    workflow::Program program(QString::fromLocal8Bit(argv[1]));
    ui::Theme theme(workflow::ColourScheme::Light);
    const auto opened = program.open();
    ui::MainWindow window(
        program.services(), [](QWidget *) -> ui::PreviewPane * { return nullptr; }, theme);
    core::whenDone(opened, &window, [&](const core::Result<void> &) { program.start(); });
    window.resize(1200, 800);
    window.show();
    Typist typist(window, QByteArray(argv[2]).toInt(), QApplication::arguments().mid(3));
    return QApplication::exec();
}
