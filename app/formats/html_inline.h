// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marked text as readers get it: safe links only, footnote calls as numbers that lead to their notes, kept elements as
// far as they are allowed. Pure functions, any thread.
#pragma once

#include "core/body.h"

#include <QHash>
#include <QSet>

namespace formats {

// The numbers of a text's footnotes, and which of its calls was written first: the way back leads there.
class NoteCalls
{
public:
    NoteCalls() = default;
    explicit NoteCalls(const core::Body &body);

    // <sup class="footnote-call">…; only the number when there is no such note.
    [[nodiscard]] QByteArray call(const QString &name);
    [[nodiscard]] bool isCalled(const QString &name) const { return m_numbers.contains(name); }
    // The notes in the order in which they are called; notes nobody calls are for nobody.
    [[nodiscard]] const QList<core::Block> &notes() const { return m_notes; }

private:
    QHash<QString, int> m_numbers;
    QSet<QString> m_written;
    QSet<QString> m_known;
    QList<core::Block> m_notes;
};

// A footnote's name as it stands in an address.
[[nodiscard]] QByteArray noteAnchor(const QString &name);

[[nodiscard]] QByteArray readersHtml(const QList<core::Span> &spans, NoteCalls &calls);

// The opening tag with what is allowed of its attributes; empty when the element itself is not allowed.
[[nodiscard]] QByteArray sanitisedTag(const QByteArray &tag);

} // namespace formats
