// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of a document's footnotes, in the order in which they are called, as core::footnoteOrder() has it. GUI
// thread. It changes no text; a key in a story without footnotes costs it nothing.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTextBlock>

class QTextDocument;

namespace ui {

class FootnoteNumbers
{
public:
    // Reads the body anew; true when any number is another than before.
    bool read(const QTextBlock &firstBodyBlock);
    // Whether a change of the document can have changed them.
    [[nodiscard]] bool mayChange(const QTextDocument &document, int position, int removed, int added) const;

    [[nodiscard]] int numberOf(const QString &name) const { return m_numbers.value(name); } // 0: not called
    [[nodiscard]] const QStringList &order() const { return m_order; }

private:
    QStringList m_order;
    QHash<QString, int> m_numbers;
    bool m_any = false; // calls or notes
};

} // namespace ui
