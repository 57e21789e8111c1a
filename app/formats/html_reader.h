// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parsed HTML into blocks. The inside of readHtml() and readPaste(); any thread. It looks at what elements mean, never
// at how they look, and takes nothing from elsewhere.
#pragma once

#include "formats/html.h"
#include "formats/html_furniture.h"
#include "formats/html_style.h"
#include "formats/html_survey.h"
#include "formats/list_start.h"
#include "formats/paste_report.h"

namespace formats {

// A document of ours says what it says. A page that is opened and a paste come out of other programs, with their habits
// and rubbish; a paste comes into a story that is there already.
enum class HtmlKind { Document, Page, Paste };

struct HtmlSource
{
    HtmlKind kind = HtmlKind::Document;
    Tables tables = Tables::OfPage;
    QByteArray styles;
    QList<QByteArray> pictures; // see Tame
    QString language;           // the story's
};

class HtmlReader
{
public:
    HtmlReader(const HtmlLimits &limits, const HtmlSource &source, DropLog &dropped);

    core::Result<core::Body> read(const GumboNode *root);
    [[nodiscard]] const QList<PastedPicture> &pictures() const { return m_pictures; }

private:
    enum class Box { None, Empty, Ticked }; // in front of an item

    // What the elements around say.
    struct Context
    {
        core::Marks marks;
        core::BlockKind kind = core::BlockKind::Paragraph;
        int level = 0;
        bool ordered = false;
        int lists = 0;       // how many are around
        int item = 0;        // the list item this is in; its paragraphs become one block
        qsizetype list = -1; // the one around, in m_lists
        ItemFound found;     // of the item
        Box box = Box::None;
        bool quoted = false;
        bool pulled = false; // in a pull quote
        bool preformatted = false;
        bool sizeless = false;   // letters of no size
        bool colourless = false; // or of no colour
        bool invisible = false;  // what does not say that it is seen is not
        int quotations = 0;      // <q> around
        QString language;
        core::Direction direction = core::Direction::Auto;
    };

    // html_reader.cpp
    void walkChildren(const GumboNode *parent, const Context &context, int depth);
    void walk(const GumboNode *node, const Context &context, int depth);
    void takeElement(const GumboNode *node, Context context, int depth);
    bool takeWhole(const QByteArray &name, const GumboNode *node, const Style &style, const Context &context,
                   int depth);
    void takeInline(const QByteArray &name, const GumboNode *node, const Style &style, Context context, int depth);
    void takeBlock(const QByteArray &name, const GumboNode *node, const Style &style, Context context, int depth);
    void takeItemOfWordProcessor(const GumboNode *node, const Style &style, Context &context) const;
    void takeItemOfNotes(const GumboNode *node, Context &context) const;
    void beginList(const QByteArray &name, const GumboNode *node, Context &context);
    void countItem(const GumboNode *node, Context &context);
    void takeQuote(const GumboNode *node, Context context, int depth);
    void takeNote(const GumboNode *node, const Context &context, int depth);
    void takeCode(const GumboNode *node);
    bool isLeftOut(const QByteArray &name, const GumboNode *node, const Style &style);
    [[nodiscard]] const GumboNode *contentOf(const GumboNode *root);
    bool showsSomething(const GumboNode *node, int depth);
    void takeLanguage(const GumboNode *node, const Style &style, QString &language, core::Direction &direction) const;
    void takeForcedDirection(const GumboNode *node, Context &context);
    void tellForcedDirection(const GumboNode *node, core::Direction direction);
    void takeQuotation(const GumboNode *node, Context context, int depth);
    [[nodiscard]] bool isForeign() const { return m_source.kind != HtmlKind::Document; }

    // html_flow.cpp: letters into blocks
    void takeText(const QString &text, const Context &context);
    void takeBreak(const Context &context);
    void endLine();
    void append(const QString &text, const Context &context);
    void trimEnd(QChar c);
    void flush();
    void tidy(core::Block &block) const;
    void add(core::Block block);
    // What is inside an element, by itself.
    QList<core::Block> inside(const GumboNode *node, const Context &context, int depth);
    // The text of blocks in one, a line each; what is no text waits for addAside().
    QList<core::Span> joined(const QList<core::Block> &blocks);
    void addAside();
    void finish();
    void dropNotices();
    void finishHeadings();
    void finishNotes();

    // html_figures.cpp
    [[nodiscard]] QString resolved(const QString &address) const;
    QString linkFrom(const QString &href);
    [[nodiscard]] QString addressOf(const GumboNode *image) const;
    bool pictureFrom(const GumboNode *image, core::Picture &picture, QByteArray &bytes);
    void takePicture(const GumboNode *image, const Context &context);
    void addPicture(core::Picture picture, const QByteArray &bytes);
    bool takeFigure(const GumboNode *figure, const Context &context, int depth);
    bool takePictureBox(const GumboNode *box);
    static QString seenLettersIn(const GumboNode *node);
    void takeCaption(const GumboNode *caption, core::Picture &picture);
    bool takeGallery(const GumboNode *figure, const QList<const GumboNode *> &images, const Context &context,
                     int depth);
    void takeEmbed(const GumboNode *figure, const core::Embed &embed, const Context &context, int depth);
    [[nodiscard]] core::Embed embedIn(const QByteArray &name, const GumboNode *node) const;

    // html_tables.cpp
    void takeTable(const GumboNode *table, const Context &context, int depth);
    void takeRows(const GumboNode *group, const Context &context, int depth, core::Table &table, QList<char> &groups,
                  char kind);
    core::Cell takeCell(const GumboNode *node, const Context &context, int depth);

    const HtmlLimits &m_limits;
    const HtmlSource &m_source;
    DropLog &m_dropped;
    StyleSheet m_styles;
    Survey m_survey;
    Furniture m_furniture;
    core::Body m_body;
    QList<core::Block> m_notes;
    QList<PastedPicture> m_pictures;
    QList<core::Block> m_aside;
    QHash<core::BlockId, int> m_headings; // the level as it came
    // An element that is a list.
    struct List
    {
        QByteArray name;
        bool reversed = false;
        int last = 0; // the number before the next item's
    };
    QHash<core::BlockId, ItemFound> m_found;
    QList<List> m_lists;
    ItemFound m_itemFound;               // of the item being filled
    const GumboNode *m_credit = nullptr; // of the caption being read; it has a place of its own
    core::BlockId m_endOfQuote;          // the last block of the last one
    core::Block m_block;                 // being filled
    qsizetype m_blocksInside = 0;        // of cells and captions, for the limit
    int m_boxLooks = 40'000;             // at elements in boxes of pictures; no page of people needs as many
    int m_looked = 0;                    // elements looked at for what is seen in one that is not
    int m_nested = 0;                    // inside() in itself
    int m_items = 0;
    int m_item = 0;
    int m_lastItem = 0;
    Box m_box = Box::None; // of the item that is being filled
    int m_boxItem = 0;     // whose box that is
    int m_cells = 0;
    bool m_afterSpace = true;
};

// The elements that begin a line of their own.
[[nodiscard]] bool isBlockElement(const QByteArray &name);

} // namespace formats
