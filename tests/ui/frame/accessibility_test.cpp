// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "every_place.h"
#include "support/desktop_screen.h"
#include "support/test_services.h"
#include "ui/page/popover.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

// What a person without a mouse or without sight depends on, in everything that can be shown.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingReachableHasAName();
    void everyWordlessButtonHasATip();
    void everySheetHasTheKeyboardAndIsLeftByEscape();
    void tabGoesOnAndNeverBack_data();
    void tabGoesOnAndNeverBack();
};

namespace {

QString whatItIs(const QWidget *widget)
{
    QString text = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *named = widget; named; named = named->parentWidget()) {
        if (!named->objectName().isEmpty())
            text += QLatin1Char(' ') + named->objectName();
        if (!named->objectName().isEmpty() && named != widget)
            break;
    }
    return text;
}

// Parts of a whole that is named itself: the line in a spin box, the signs in a line edit, what Qt names by itself.
bool isPart(const QWidget *widget)
{
    return qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
           || qobject_cast<const QComboBox *>(widget->parentWidget())
           || qobject_cast<const QLineEdit *>(widget->parentWidget())
           || widget->objectName().startsWith(QLatin1String("qt_"));
}

void visit(const std::function<void(const QString &, QWidget &)> &see)
{
    support::TestServices services;
    ui::Theme theme(workflow::ColourScheme::Light);
    places::everyPlace(services, theme, QSize(1440, 900), see);
}

bool isStop(const QWidget *widget, const QWidget &place)
{
    return widget->isVisibleTo(&place) && widget->isEnabled() && !widget->focusProxy()
           && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !isPart(widget);
}

const QWidget *scrollOf(const QWidget *widget)
{
    const QWidget *whole = widget->parentWidget();
    while (whole && !qobject_cast<const QScrollArea *>(whole))
        whole = whole->parentWidget();
    return whole;
}

// Palette, toast and the panels of the page come and go above everything else.
bool liesOverTheRest(const QWidget *widget)
{
    for (const QWidget *whole = widget; whole; whole = whole->parentWidget()) {
        if (whole->objectName() == QLatin1String("commandPalette") || whole->objectName() == QLatin1String("toast")
            || qobject_cast<const ui::Popover *>(whole))
            return true;
    }
    return false;
}

// Behind `one`, as one reads: further down, or beside it in the direction of reading, or in a column further on.
bool isBehind(const QRect &one, const QRect &next, Qt::LayoutDirection direction)
{
    const bool further = direction == Qt::LeftToRight ? next.left() >= one.left() : next.right() <= one.right();
    const bool sameLine = next.top() <= one.bottom() && next.bottom() >= one.top();
    if (sameLine)
        return further || next.top() > one.top() || next.contains(one) || one.contains(next);
    const bool otherColumn = direction == Qt::LeftToRight ? next.left() >= one.right() : next.right() <= one.left();
    return next.top() > one.top() || otherColumn;
}

} // namespace

void AccessibilityTest::everythingReachableHasAName()
{
    QStringList nameless;
    visit([&](const QString &name, QWidget &place) {
        for (QWidget *widget : place.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&place) || widget->focusPolicy() == Qt::NoFocus || isPart(widget)
                || widget->focusProxy() || qobject_cast<QScrollArea *>(widget))
                continue;
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
                nameless << QString(name + QStringLiteral(": ") + whatItIs(widget));
        }
    });
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

void AccessibilityTest::everyWordlessButtonHasATip()
{
    QStringList silent;
    visit([&](const QString &name, QWidget &place) {
        for (const QAbstractButton *button : place.findChildren<QAbstractButton *>()) {
            if (button->isVisibleTo(&place) && button->text().isEmpty() && button->toolTip().isEmpty()
                && !isPart(button))
                silent << QString(name + QStringLiteral(": ") + whatItIs(button));
        }
    });
    silent.removeDuplicates();
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n'))));
}

// Notes that Escape came to a sheet, and leaves it open for whoever walks on.
class EscapeSeen : public QObject
{
public:
    bool isSeen = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return QObject::eventFilter(watched, event);
        isSeen = true;
        return true;
    }
};

void AccessibilityTest::everySheetHasTheKeyboardAndIsLeftByEscape()
{
    QStringList faults;
    visit([&](const QString &name, QWidget &place) {
        if (!qobject_cast<QDialog *>(&place))
            return;
        place.activateWindow();
        if (!QTest::qWaitFor([&] { return place.isActiveWindow(); }))
            return void(faults << QString(name + QStringLiteral(": does not come forward")));
        QWidget *focus = QApplication::focusWidget();
        if (!focus || !place.isAncestorOf(focus) || focus->visibleRegion().isEmpty())
            return void(faults << QString(name + QStringLiteral(": the keyboard is not in it")));
        EscapeSeen seen;
        place.installEventFilter(&seen);
        QTest::keyClick(focus, Qt::Key_Escape);
        place.removeEventFilter(&seen);
        if (!seen.isSeen)
            faults << QString(name + QStringLiteral(": Escape ends in ") + whatItIs(focus));
    });
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void AccessibilityTest::tabGoesOnAndNeverBack_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void AccessibilityTest::tabGoesOnAndNeverBack()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    QStringList jumps;
    visit([&](const QString &name, QWidget &place) {
        QList<QWidget *> stops;
        for (QWidget *widget = place.nextInFocusChain(); widget != &place; widget = widget->nextInFocusChain()) {
            if (isStop(widget, place) && !liesOverTheRest(widget))
                stops << widget;
        }
        for (qsizetype i = 1; i < stops.size(); ++i) {
            const auto in = [&](QWidget *widget) { return QRect(widget->mapTo(&place, QPoint()), widget->size()); };
            // What is scrolled lies anywhere, seen from outside.
            if (scrollOf(stops[i - 1]) != scrollOf(stops[i]))
                continue;
            if (!isBehind(in(stops[i - 1]), in(stops[i]), direction))
                jumps << QStringLiteral("%1: %2 → %3").arg(name, whatItIs(stops[i - 1]), whatItIs(stops[i]));
        }
    });
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    jumps.removeDuplicates();
    for (const QString &jump : std::as_const(jumps))
        qInfo().noquote() << jump; // a message of the test itself would be cut
    QVERIFY(jumps.isEmpty());
}

int main(int argc, char **argv)
{
    return support::runOnADesktopScreen<AccessibilityTest>(argc, argv);
}

#include "accessibility_test.moc"
