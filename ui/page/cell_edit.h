// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field in which one cell of a table is typed, with its marks. GUI thread. It tells of every change, and of every
// paste that it did not take, and puts nothing into the story.
#pragma once

#include "core/result.h"
#include "core/span.h"

#include <QMimeData>
#include <QTextEdit>

#include <functional>

namespace ui {

class CellEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit CellEdit(QWidget *parent = nullptr);

    void setSpans(const QList<core::Span> &spans);
    [[nodiscard]] QList<core::Span> spans() const;
    void toggle(bool core::Marks::*mark); // on what is selected, or for what is typed next
    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void cellsPut(const QMimeData *source);      // it is a table: for more cells than this one
    void pasteRefused(const core::Error &error); // NotFound: no words in it

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] QTextCharFormat formatOf(const core::Marks &marks) const;
};

} // namespace ui
