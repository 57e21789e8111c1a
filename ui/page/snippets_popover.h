// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a person writes down texts used again: one line each, the short word, a gap, the text. GUI thread.
#pragma once

#include "core/snippets.h"
#include "ui/page/popover.h"

class QPlainTextEdit;
class QPushButton;

namespace ui {

class SnippetsPopover : public Popover
{
    Q_OBJECT

public:
    explicit SnippetsPopover(QWidget *page);

    void open(const QList<core::Snippet> &own, const QString &newsroomFile, const QRect &anchor);

signals:
    void kept(const QList<core::Snippet> &own);
    void newsroomFileWanted();

protected:
    void keep() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPlainTextEdit *m_lines;
    QPushButton *m_file;
};

} // namespace ui
