// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A caret or a selection that is remembered while the text is written on: what is put in there later comes before the
// letters that were typed at it meanwhile, as if it had come at once. GUI thread; a value.
#pragma once

#include <QTextCursor>

namespace ui {

class KeptPlace
{
public:
    KeptPlace() = default;
    explicit KeptPlace(const QTextCursor &selection);

    [[nodiscard]] QTextCursor cursor() const;
    // The text around it was replaced: it stands in a field above the body now, which it did not before.
    [[nodiscard]] bool isGone() const;
    // Whether it stays in front of what is put in at it. It does, unless it was told to let that pass.
    enum class Meeting { Stays, LetsPass };
    void meet(Meeting meeting);

private:
    QTextCursor m_begin;
    QTextCursor m_end;
    bool m_caret = true; // nothing was selected
    bool m_inBody = false;
};

} // namespace ui
