// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/driver.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTest>

#include <cstdio>

namespace tour {

Driver::Driver(QWidget &window, const QString &pictureFolder)
    : m_window(window)
    , m_folder(pictureFolder)
{
    QDir folder(pictureFolder);
    folder.mkpath(QStringLiteral("."));
    for (const QString &old : folder.entryList({QStringLiteral("[0-9][0-9]-*.png")}, QDir::Files))
        folder.remove(old);
}

QWidgetList Driver::topLevels()
{
    QWidgetList widgets = QApplication::topLevelWidgets();
    // A menu or sheet that is open is in front of the window below it.
    std::stable_sort(widgets.begin(), widgets.end(),
                     [](const QWidget *a, const QWidget *b) { return a->isModal() > b->isModal(); });
    return widgets;
}

void Driver::step(const QString &title)
{
    std::printf("%s\n", qPrintable(title));
    std::fflush(stdout);
}

// The window with what stands before it: sheets and menus are windows of their own.
void Driver::picture(const QString &name)
{
    settle();
    QPixmap shot = m_window.grab();
    QPainter painter(&shot);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top != &m_window && top->isVisible() && top->isWindow())
            painter.drawPixmap(top->mapToGlobal(QPoint()) - m_window.mapToGlobal(QPoint()), top->grab());
    }
    painter.end();
    const QString file =
        QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    if (!shot.save(file))
        throw Failed(QStringLiteral("the picture %1 can be written").arg(file));
}

void Driver::expect(const QString &what, const std::function<bool()> &condition, int patienceMs)
{
    if (!QTest::qWaitFor(condition, patienceMs))
        throw Failed(what);
}

void Driver::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
}

void Driver::click(const QString &name)
{
    click(find<QWidget>(name));
}

void Driver::click(QWidget &widget)
{
    expect(widget.objectName() + QStringLiteral(" can be used"), [&] { return widget.isEnabled(); });
    QTest::mouseClick(&widget, Qt::LeftButton);
}

void Driver::type(QWidget &widget, const QString &text)
{
    for (const QChar letter : text) {
        if (letter == QLatin1Char('\n')) {
            QTest::keyClick(&widget, Qt::Key_Return);
            continue;
        }
        // QTest's own letters are Latin-1: other scripts come as an input method or a keyboard layout sends them.
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&widget, &press);
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&widget, &release);
    }
    QApplication::sendPostedEvents();
}

void Driver::key(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&widget, key, modifiers);
}

} // namespace tour
