// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what is pasted into a field that takes few words, a cell or a caption: at once when it is little, else beside
// the window. What takes longer than a second is too much for such a field, and is refused. GUI thread.
#pragma once

#include "ui/page/clipboard.h"

#include <QObject>

#include <functional>

namespace ui {

class FieldPaste : public QObject
{
    Q_OBJECT

public:
    // `text` is the plain form of what was pasted.
    using Take = std::function<void(const core::Result<Pasted> &pasted, const QString &text)>;

    explicit FieldPaste(QObject *parent);
    ~FieldPaste() override;

    // Of two that are read beside the window only the second comes: it is what is meant by now. Nothing comes any more
    // when this is gone.
    void read(const QMimeData &mime, const Take &take);

private:
    core::Patience m_patience;
    int m_turn = 0;
};

} // namespace ui
