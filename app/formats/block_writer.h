// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts a body together again as a post's bytes: sources and glue where they hold, new bytes where they do not.
// One object for one writing, any thread.
#pragma once

#include "formats/block_markup.h"
#include "formats/block_source.h"
#include "formats/containers.h"
#include "formats/list_start.h"

namespace formats {

class BlockWriter
{
public:
    BlockWriter(const core::Body &body, const WriteOptions &options);
    [[nodiscard]] QByteArray write();

private:
    void findStyle();
    void writeBlock(qsizetype index);
    [[nodiscard]] QByteArray glueFor(qsizetype index, const core::Block &block);
    [[nodiscard]] QByteArray listGlue(qsizetype index, const core::Block &block);
    [[nodiscard]] QByteArray quoteGlue(qsizetype index, const core::Block &block);
    // The bytes that open a list or quote here: those it had, those of a later item of it, or new ones.
    struct Opening
    {
        QByteArray gap; // the white space before it
        QByteArray bytes;
    };
    [[nodiscard]] Opening openingFor(qsizetype index, const core::Block &block);
    [[nodiscard]] QByteArray newOpening(const core::Block &block) const;
    [[nodiscard]] QByteArray sourceFor(qsizetype index, const core::Block &block) const;
    [[nodiscard]] bool itemsCommented(qsizetype index) const;
    [[nodiscard]] bool guessCommented(qsizetype index) const;
    [[nodiscard]] bool opensCommented() const;
    // Whether the pieces of lists and quotes in it are in comments as this text is.
    [[nodiscard]] bool standsHere(const QByteArray &glue) const;
    [[nodiscard]] QByteArray closeOne();
    [[nodiscard]] QByteArray closeAll();
    [[nodiscard]] QByteArray tail();

    [[nodiscard]] QList<qsizetype> order() const;
    [[nodiscard]] bool goesOn(const core::Block &block) const;
    [[nodiscard]] bool beginsList(const core::Block &block) const;
    [[nodiscard]] QByteArray openingOf(qsizetype index, const core::Block &block) const;

    const core::Body &m_body;
    const WriteOptions &m_options;
    SourceStyle m_style;
    QHash<qsizetype, QByteArray> m_fences;         // those that are not written as they are
    const QHash<core::BlockId, ListPlace> m_lists; // of items
    Containers m_open;
    core::BlockId m_before;    // the block written last
    int m_containers = 0;      // that are open: groups, columns, a plugin's boxes
    bool m_afterFence = false; // and whether it opened a container
    bool m_afterNew = false;   // or had no bytes of its own
    QByteArray m_out;
};

} // namespace formats
