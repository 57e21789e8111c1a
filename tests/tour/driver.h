// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drives the real window as a person does: finds things by their object names, clicks, types, waits for what should
// follow, and takes numbered pictures. GUI thread. A step that fails ends the tour with what was expected.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace tour {

class Failed
{
public:
    explicit Failed(QString what)
        : m_what(std::move(what))
    {
    }
    [[nodiscard]] const QString &what() const { return m_what; }

private:
    QString m_what;
};

class Driver
{
public:
    // Pictures go to the folder, which is made and emptied of earlier pictures.
    Driver(QWidget &window, const QString &pictureFolder);

    void step(const QString &title); // said on standard output
    void picture(const QString &name);

    // Waits until it is true; throws Failed with the words otherwise.
    void expect(const QString &what, const std::function<bool()> &condition, int patienceMs = 15'000);
    void settle(int milliseconds = 150); // lets the window come to rest before a picture

    template <typename Widget>
    Widget &find(const QString &name)
    {
        Widget *found = nullptr;
        expect(name + QStringLiteral(" is there"), [&] {
            found = visible<Widget>(name);
            return found != nullptr;
        });
        return *found;
    }

    void click(const QString &name);
    void click(QWidget &widget);
    void type(QWidget &widget, const QString &text); // '\n' is Enter
    void key(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    [[nodiscard]] int pictures() const { return m_pictures; }

private:
    template <typename Widget>
    Widget *visible(const QString &name) const
    {
        for (QWidget *top : topLevels()) {
            if (auto *itself = qobject_cast<Widget *>(top); itself && itself->objectName() == name && top->isVisible())
                return itself;
            for (Widget *widget : top->findChildren<Widget *>(name)) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] static QWidgetList topLevels();

    QWidget &m_window;
    QString m_folder;
    int m_pictures = 0;
};

} // namespace tour
