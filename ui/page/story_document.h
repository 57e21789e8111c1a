// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One story as one text document: the five fields, then the body, a block each. GUI thread. It knows what changed
// since it was last asked, and fetches nothing: pictures are drawn by the page, not by the document.
#pragma once

#include "core/story.h"
#include "ui/page/block_notes.h"
#include "ui/page/changed_blocks.h"
#include "ui/page/footnote_numbers.h"
#include "ui/page/page_format.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>

#include <optional>

namespace ui {

class StoryDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit StoryDocument(QObject *parent = nullptr);

    void load(const core::Story &story);    // forgets what could be undone
    void replace(const core::Story &story); // one step that can be undone
    void setFields(const core::Story &fields);

    [[nodiscard]] core::Story fields() const;
    [[nodiscard]] core::Story story() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] const core::SiteId &site() const { return m_base.site; }

    [[nodiscard]] static core::Block blockAt(const QTextBlock &block);
    [[nodiscard]] QTextBlock field(Role role) const;
    [[nodiscard]] QTextBlock firstBodyBlock() const;
    [[nodiscard]] QTextBlock blockById(const core::BlockId &id) const;
    [[nodiscard]] bool isSound() const; // the fields stand where they should, and a body follows

    // What changed since the last call.
    struct Change
    {
        std::optional<core::Story> fields;
        core::BodySplice splice;
    };
    [[nodiscard]] Change takeChange();

    // Notes hang on the blocks; made when first asked for.
    [[nodiscard]] BlockNotes &notes(QTextBlock block) const;
    [[nodiscard]] const Totals &totals() const { return *m_totals; }

    // As of the last pause; footnotesChanged() tells when they are others.
    [[nodiscard]] const FootnoteNumbers &footnotes() const { return m_footnotes; }

    // Puts spans into a block at the cursor, in the block's look.
    static void insertSpans(QTextCursor &cursor, const QList<core::Span> &spans);

signals:
    void loaded();
    // Blocks first..last stand where `replaced` blocks stood. Before the layout knows of it.
    void blocksChanged(int first, int last, int replaced);
    void fieldsChanged();    // any value that is not body; sent when control is back in the event loop
    void footnotesChanged(); // their numbers, or which of them are called
    void broken();           // the structure was damaged by somebody else than the editing rules

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void noteChange(int position, int removed, int added);
    void write(QTextCursor &cursor, const core::Story &story) const;
    void mendIds(int first, int last);
    void numberFootnotes();

    core::Story m_base; // what undo must not touch: id, site, stage, assignee, copies on sites, family, revision, times
    core::Story m_takenFields;
    ChangedBlocks m_changed; // in the body
    bool m_fieldsTouched = false;
    bool m_allChanged = false; // the structure was broken and mended: the intervals no longer tell
    int m_takenBlocks = 1;     // in the body, when it was last taken
    std::shared_ptr<Totals> m_totals;
    FootnoteNumbers m_footnotes;
    QTimer m_numbering;
    int m_blocks = 1;
    bool m_loading = false;
    bool m_announced = false;
};

} // namespace ui
