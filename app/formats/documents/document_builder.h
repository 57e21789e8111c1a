// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the readers of documents have in common: paragraphs in the roles that word processors give them become blocks.
// One object for one document, any thread.
#pragma once

#include "formats/documents/document.h"

#include <QHash>

#include <optional>

namespace formats {

enum class Role {
    Text,
    Kicker,
    Title,
    Subtitle,
    Byline,
    Heading, // block.level from 1
    Quote,
    PullQuote,
    QuoteSource,
    Code,
    Caption,
    ListItem,
    Separator,
    Picture,
    Table
};

// A paragraph, picture or table as the document has it, in the order of the document.
struct Part
{
    Role role = Role::Text;
    core::Block block;
    core::Align align = core::Align::Auto;
    std::optional<int> number; // of an item in its list, where it is known
    // Which list it is in, where two of a kind may stand side by side: the kind, and which of them.
    std::pair<QByteArray, QByteArray> list = {};
};

struct CellDraft
{
    QList<Part> parts;
    int columns = 1;
    int rows = 1;
    bool header = false;
};

class DocumentBuilder
{
public:
    DocumentBuilder(DocumentKind kind, const DocumentLimits &limits);

    // The name for the picture in the text; empty when it cannot be shown, which is noted.
    [[nodiscard]] core::MediaId takePicture(const QString &name, const QByteArray &bytes);
    // Web addresses are kept, without what counts readers; all others are noted as dropped, and the result is empty.
    [[nodiscard]] QString takeLink(const QString &address);
    // The span that calls a note; its text comes later or came before.
    [[nodiscard]] core::Span callNote(const QString &key);
    void takeNote(const QString &key, const QList<Part> &text);

    void drop(Dropped kind, const QString &sample = {}) { m_log.add(kind, sample); }
    // What the document says of itself; any may be empty.
    void setProperties(const QString &title, const QString &author, const QString &language = {});

    // More paragraphs than a document may have: readers stop and finish() refuses.
    [[nodiscard]] bool isFull() const { return m_parts > m_limits.blocks; }
    void count() { ++m_parts; }

    // A table with one cell is a frame around text and becomes its paragraphs. Pictures out of cells follow the table.
    static void addTable(QList<Part> &parts, const QList<QList<CellDraft>> &rows, int headRows);

    [[nodiscard]] core::Result<OpenedDocument> finish(QList<Part> parts);

private:
    [[nodiscard]] static QList<Part> withoutEmptyOnes(const QList<Part> &parts);
    void takeHead(QList<Part> &parts);
    [[nodiscard]] static QList<Part> withCaptions(const QList<Part> &parts);
    void addBlocks(const QList<Part> &parts);
    void addNotes();
    void tidyLanguages();

    DocumentLimits m_limits;
    OpenedDocument m_document;
    DropLog m_log;
    qsizetype m_parts = 0;
    qint64 m_pictureBytes = 0;
    QStringList m_calls; // keys in the order of their first calls; the first is note 1
    QHash<QString, QList<Part>> m_notes;
};

// Adds letters; those that are no text (control characters, object signs) are left out.
void addText(QList<core::Span> &spans, const QString &text, const core::Marks &marks);
// Paragraphs of a cell or a note as lines of one text. Pictures and tables that stand among them go to `others`.
[[nodiscard]] QList<core::Span> asLines(const QList<Part> &parts, QList<Part> *others = nullptr);
// A paragraph and what is anchored in it: pictures before its words, pictures and boxes after them. `ruled` says that
// it has a line above or below; without words it is a separator then.
void addParagraph(QList<Part> &parts, Part part, const QList<Part> &before, const QList<Part> &after, bool ruled);
// White space as a reader sees it: one space between words, none at the ends of lines.
[[nodiscard]] QList<core::Span> tidied(const QList<core::Span> &spans);

} // namespace formats
