// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Footnotes in Markdown, "[^1]" and "[^1]: …", which the parser does not know: they are taken out before and put in
// after it. Any thread.
#pragma once

#include "core/span.h"

#include <QHash>
#include <QStringList>

namespace formats {

class MarkdownNotes
{
public:
    struct Note
    {
        QString name;
        QByteArray text;
    };

    explicit MarkdownNotes(const QByteArray &markdown);

    // Without the notes, and with calls of known notes as signs the parser takes for letters.
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const QList<Note> &notes() const { return m_notes; }
    // The signs as calls; as they were written in program text.
    [[nodiscard]] QList<core::Span> withCalls(const QList<core::Span> &spans) const;
    [[nodiscard]] QString restored(const QString &text) const;

private:
    [[nodiscard]] QByteArray withSigns(const QByteArray &text) const;

    QByteArray m_text;
    QList<Note> m_notes;
    QStringList m_names;
    QHash<QByteArray, int> m_numbers; // where a name stands among them
};

// A name as it may stand between "[^" and "]".
[[nodiscard]] QString markdownNoteName(const QString &name);

} // namespace formats
