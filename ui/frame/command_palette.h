// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every act, desk and story by name, from one field, by keyboard alone. GUI thread. It runs what was chosen and goes.
#pragma once

#include "core/story_summary.h"
#include "workflow/services.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace ui {

// A thing the palette offers beside actions and stories.
struct PaletteEntry
{
    QString text;
    QString hint; // what kind of thing it is
    QString iconName;
    std::function<void()> run;
};

class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const workflow::Services &services, QWidget *window);

    // Opens with these acts and places; disabled acts are left out.
    void open(const QList<QAction *> &actions, const QList<PaletteEntry> &places);
    [[nodiscard]] QStringList shown() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void storyWanted(const core::StoryId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QString text;
        QString hint;
        QString folded;
        QIcon icon;
        int score = 0;
        std::function<void()> run;
    };

    void search();
    void searchStories();
    void fill(QList<Row> rows);
    void run(const QModelIndex &index);
    void leave();
    void place();

    workflow::Services m_services;
    QLineEdit *m_field;
    QListView *m_view;
    QStandardItemModel *m_model;
    QList<Row> m_known;   // acts and places
    QList<Row> m_stories; // answers of the library
    QList<Row> m_shown;
    QTimer m_delay;
    quint64 m_question = 0;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace ui
