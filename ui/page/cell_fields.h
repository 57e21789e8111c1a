// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cells of a table while it is edited: drawn with their marks as on the page, typed in a field that knows them.
// GUI thread. It holds no words; it asks for those of a cell and tells when a field opens and is left.
#pragma once

#include "ui/page/cell_text.h"

#include <QStyledItemDelegate>

namespace ui {

class CellEdit;

class CellFields : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Words = std::function<QList<core::Span>(const QModelIndex &cell)>;
    CellFields(Words words, QObject *parent);
    // Which way a cell with these words reads.
    using Reads = std::function<Qt::LayoutDirection(const QList<core::Span> &words)>;
    void setReads(Reads reads) { m_reads = std::move(reads); }
    void setCallSigns(CallSigns signs) { m_signs = std::move(signs); }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    void opened(CellEdit *field, const QModelIndex &cell) const;
    void noteWanted(const QString &note) const; // whose call is selected
    void left(const QModelIndex &cell, const QList<core::Span> &spans) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void turn(CellEdit &field) const;

    Words m_words;
    Reads m_reads;
    CallSigns m_signs;
};

} // namespace ui
