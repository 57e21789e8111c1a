// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/letter_rules.h"

#include "ui/page/page_format.h"

namespace ui {

void changeLetters(QTextCursor &cursor, const ChangeLetters &change)
{
    struct Run
    {
        int from;
        int to;
        QString text;
    };
    QList<Run> runs;
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(start); block.isValid() && block.position() <= end;
         block = block.next()) {
        if (isAtomic(block))
            continue;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int from = std::max(start, fragment.position());
            const int to = std::min(end, fragment.position() + fragment.length());
            if (from < to)
                runs.append({from, to, fragment.text().mid(from - fragment.position(), to - from)});
        }
    }
    QTextCursor edit(cursor.document());
    edit.beginEditBlock();
    int last = end;
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) { // from the end: positions before them stay
        const QString changed = toDocument(change(fromDocument(run->text)));
        if (changed == run->text)
            continue;
        edit.setPosition(run->from + 1);
        const QTextCharFormat format = edit.charFormat();
        edit.setPosition(run->from);
        edit.setPosition(run->to, QTextCursor::KeepAnchor);
        edit.insertText(changed, format);
        last += static_cast<int>(changed.size()) - (run->to - run->from);
    }
    edit.endEditBlock();
    cursor.setPosition(start);
    cursor.setPosition(last, QTextCursor::KeepAnchor);
}

} // namespace ui
