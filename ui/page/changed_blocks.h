// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which blocks of a document changed since this was last cleared: one interval, kept up to date by every change.
// Values, GUI thread. Its cost does not depend on the size of the document.
#pragma once

#include <algorithm>

namespace ui {

class ChangedBlocks
{
public:
    // Blocks first..last (numbers after the change) stand where `replaced` blocks stood before it.
    void note(int first, int last, int replaced)
    {
        if (isEmpty()) {
            m_first = first;
            m_last = last;
            m_replaced = replaced;
            return;
        }
        const int from = std::min(m_first, first);
        const int end = std::max(m_last, first + replaced - 1); // before this change
        m_replaced += (m_first - from) + (end - m_last);
        m_first = from;
        m_last = end + (last - first + 1) - replaced;
    }

    void clear() { m_first = -1; }
    [[nodiscard]] bool isEmpty() const { return m_first < 0; }
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int last() const { return m_last; }         // may be first() - 1
    [[nodiscard]] int replaced() const { return m_replaced; } // blocks there were in their place

private:
    int m_first = -1;
    int m_last = -1;
    int m_replaced = 0;
};

} // namespace ui
