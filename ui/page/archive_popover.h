// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A published story of our own, found by a few words of its headline, to be linked to. GUI thread.
#pragma once

#include "core/story_summary.h"
#include "ui/page/popover.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace workflow {
class Library;
}

namespace ui {

class ArchivePopover : public Popover
{
    Q_OBJECT

public:
    ArchivePopover(QWidget *page, workflow::Library &library);

    void open(const QString &words, const QRect &anchor);

signals:
    void chosen(const QString &headline, const QString &address);

protected:
    void keep() override {}
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void show(const QList<core::StorySummary> &stories);
    void choose();

    workflow::Library &m_library;
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_nothing;
    QTimer m_pause;
    int m_asked = 0;
};

} // namespace ui
