// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/footnote_numbers.h"

#include "core/caption_calls.h"
#include "ui/page/page_format.h"

#include <QTextDocument>

namespace ui {

bool FootnoteNumbers::read(const QTextBlock &firstBodyBlock)
{
    QStringList order;
    QHash<QString, int> numbers;
    m_any = false;
    const auto note = [&](const QString &name) {
        if (name.isEmpty() || numbers.contains(name))
            return;
        order.append(name);
        numbers.insert(name, static_cast<int>(order.size()));
    };
    for (QTextBlock block = firstBodyBlock; block.isValid(); block = block.next()) {
        const core::Block &head = headOf(block);
        m_any = m_any || head.kind == core::BlockKind::Footnote;
        if (!core::isPublished(head.kind))
            continue;
        for (const core::Picture &picture : QList<core::Picture>{head.picture} + head.pictures) {
            for (const QString &name : core::notesCalledIn(picture.captionMarkup))
                note(name);
        }
        if (isAtomic(block)) {
            for (const core::Span &span : head.spans)
                note(span.marks.footnote);
            for (const QList<core::Cell> &row : head.table.rows) {
                for (const core::Cell &cell : row) {
                    for (const core::Span &span : cell.spans)
                        note(span.marks.footnote);
                }
            }
        } else if (block.text().contains(core::footnoteCall)) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().text().contains(core::footnoteCall))
                    note(footnoteOf(it.fragment().charFormat()));
            }
        }
    }
    m_any = m_any || !order.isEmpty();
    if (order == m_order)
        return false;
    m_order = order;
    m_numbers = numbers;
    return true;
}

bool FootnoteNumbers::mayChange(const QTextDocument &document, int position, int removed, int added) const
{
    if (m_any && removed > 0)
        return true;
    QTextBlock block = document.findBlock(position);
    if (added == 1 && block.isValid() && core::isTextKind(kindOf(block)))
        return document.characterAt(position) == core::footnoteCall;
    for (; block.isValid() && block.position() <= position + added; block = block.next()) {
        if (!core::isTextKind(kindOf(block)) || kindOf(block) == core::BlockKind::Footnote
            || block.text().contains(core::footnoteCall))
            return true;
    }
    return false;
}

} // namespace ui
