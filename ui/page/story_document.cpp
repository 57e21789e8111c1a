// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/story_document.h"

#include "core/place.h"

#include <QSet>
#include <QTimer>

namespace ui {

namespace {

// The inspector's values ride on the first block's format, so that changing them is a step like any other.
constexpr int valuesProperty = QTextFormat::UserProperty + 40;

struct Values
{
    std::shared_ptr<const core::Story> story;

    friend bool operator==(const Values &, const Values &) = default;
};

} // namespace

} // namespace ui

Q_DECLARE_METATYPE(ui::Values)

namespace ui {

namespace {

QString &fieldText(core::Story &story, Role role)
{
    switch (role) {
    case Role::Kicker:
        return story.kicker;
    case Role::Headline:
        return story.headline;
    case Role::Standfirst:
        return story.standfirst;
    case Role::Byline:
        return story.byline;
    case Role::Dateline:
    case Role::Body:
        break;
    }
    return story.dateline;
}

// What undo must not touch.
void copyBase(const core::Story &from, core::Story &to)
{
    to.id = from.id;
    to.site = from.site;
    to.stage = from.stage;
    to.assignee = from.assignee;
    to.remote = from.remote;
    to.family = from.family;
    to.revision = from.revision;
    to.created = from.created;
    to.modified = from.modified;
}

// Only what undo may touch and what is not on the page.
core::Story valuesOf(const core::Story &story)
{
    core::Story values = story;
    values.body.blocks.clear();
    copyBase({}, values);
    for (core::FurtherPlace &place : values.furtherPlaces)
        place.remote = {};
    for (int role = 0; role < fieldCount; ++role)
        fieldText(values, static_cast<Role>(role)).clear();
    return values;
}

const core::Story &storedValues(const QTextBlock &block)
{
    static const core::Story none;
    const QVariant stored = block.blockFormat().property(valuesProperty);
    const auto *values = static_cast<const Values *>(stored.constData());
    if (stored.metaType() != QMetaType::fromType<Values>() || !values->story)
        return none;
    return *values->story;
}

QTextBlockFormat firstFormat(const core::Story &values)
{
    QTextBlockFormat format = fieldFormat(Role::Kicker);
    format.setProperty(valuesProperty, QVariant::fromValue(Values{std::make_shared<const core::Story>(values)}));
    return format;
}

// A field is one line of text.
QString oneLine(const QString &text)
{
    return toDocument(text).replace(QChar::LineSeparator, QLatin1Char(' '));
}

} // namespace

StoryDocument::StoryDocument(QObject *parent)
    : QTextDocument(parent)
    , m_totals(std::make_shared<Totals>())
{
    m_numbering.setSingleShot(true);
    connect(&m_numbering, &QTimer::timeout, this, &StoryDocument::numberFootnotes);
    setUndoRedoEnabled(true);
    connect(this, &QTextDocument::contentsChange, this, &StoryDocument::noteChange);
}

void StoryDocument::load(const core::Story &story)
{
    m_loading = true;
    setUndoRedoEnabled(false);
    clear();
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    cursor.setBlockFormat(firstFormat(valuesOf(story)));
    for (int role = 0; role < fieldCount; ++role) {
        const Look look{static_cast<Role>(role)};
        if (role > 0)
            cursor.insertBlock(fieldFormat(look.role), charFormat(look));
        else
            cursor.setBlockCharFormat(charFormat(look));
        core::Story copy = story;
        cursor.insertText(oneLine(fieldText(copy, look.role)), charFormat(look));
    }
    write(cursor, story);
    cursor.endEditBlock();
    copyBase(story, m_base);
    m_base.furtherPlaces = story.furtherPlaces;
    m_blocks = blockCount();
    m_changed.clear();
    m_fieldsTouched = false;
    m_allChanged = false;
    m_takenBlocks = static_cast<int>(story.body.blocks.size());
    if (story.body.blocks.isEmpty()) // the paragraph to write in is not in the story yet
        m_changed.note(fieldCount, fieldCount, 0);
    setUndoRedoEnabled(true);
    setModified(false);
    m_loading = false;
    m_takenFields = fields();
    m_footnotes.read(firstBodyBlock());
    emit loaded();
}

void StoryDocument::write(QTextCursor &cursor, const core::Story &story) const
{
    const QList<core::Block> nothing{core::textBlock(core::BlockKind::Paragraph, {})};
    QSet<core::BlockId> seen;
    for (core::Block block : story.body.blocks.isEmpty() ? nothing : story.body.blocks) {
        if (block.id.isEmpty() || seen.contains(block.id))
            block.id = core::newId<core::BlockId>();
        seen.insert(block.id);
        cursor.insertBlock(bodyFormat(block), charFormat(lookOf(block)));
        insertSpans(cursor, block.spans);
    }
}

void StoryDocument::insertSpans(QTextCursor &cursor, const QList<core::Span> &spans)
{
    if (isAtomic(cursor.block()))
        return; // its caption is in its head
    const Look look = lookOf(cursor.block());
    for (const core::Span &span : spans) {
        QString text = toDocument(span.text);
        if (!span.marks.footnote.isEmpty())
            text = QString(std::max<qsizetype>(1, span.text.count(core::footnoteCall)), core::footnoteCall);
        cursor.insertText(text, charFormat(look, span.marks));
    }
}

void StoryDocument::replace(const core::Story &story)
{
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    setFields(story);
    cursor.setPosition(field(Role::Dateline).position() + field(Role::Dateline).length() - 1);
    const int fieldsEnd = cursor.position();
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setPosition(fieldsEnd);
    write(cursor, story);
    // Taking the body out may leave the last field in the body's format.
    cursor.setPosition(fieldsEnd);
    cursor.setBlockFormat(fieldFormat(Role::Dateline));
    cursor.endEditBlock();
}

void StoryDocument::setFields(const core::Story &fields)
{
    copyBase(fields, m_base);
    m_base.furtherPlaces = fields.furtherPlaces;
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    const core::Story values = valuesOf(fields);
    if (!(values == storedValues(firstBlock())))
        cursor.setBlockFormat(firstFormat(values));
    for (int role = 0; role < fieldCount; ++role) {
        const QTextBlock block = field(static_cast<Role>(role));
        core::Story copy = fields;
        const QString text = oneLine(fieldText(copy, static_cast<Role>(role)));
        if (text == block.text())
            continue;
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(text, charFormat(Look{static_cast<Role>(role)}));
    }
    cursor.endEditBlock();
    m_fieldsTouched = true; // values that undo does not know make no change in the document, but are saved
}

core::Story StoryDocument::fields() const
{
    core::Story story = storedValues(firstBlock());
    copyBase(m_base, story);
    core::takeRemotes(story, m_base);
    QTextBlock block = firstBlock();
    for (int role = 0; role < fieldCount && block.isValid(); ++role, block = block.next())
        fieldText(story, static_cast<Role>(role)) = fromDocument(block.text());
    return story;
}

core::Story StoryDocument::story() const
{
    core::Story story = fields();
    for (QTextBlock block = firstBodyBlock(); block.isValid(); block = block.next())
        story.body.blocks.append(blockAt(block));
    return story;
}

QString StoryDocument::language() const
{
    return storedValues(firstBlock()).language;
}

core::Block StoryDocument::blockAt(const QTextBlock &block)
{
    core::Block read = headOf(block);
    if (isAtomic(block))
        return read;
    read.spans = spansIn(block, block.position(), block.position() + block.length());
    return read;
}

QTextBlock StoryDocument::field(Role role) const
{
    return findBlockByNumber(static_cast<int>(role));
}

QTextBlock StoryDocument::firstBodyBlock() const
{
    return findBlockByNumber(fieldCount);
}

QTextBlock StoryDocument::blockById(const core::BlockId &id) const
{
    for (QTextBlock block = firstBodyBlock(); block.isValid(); block = block.next()) {
        if (headOf(block).id == id)
            return block;
    }
    return {};
}

bool StoryDocument::isSound() const
{
    QTextBlock block = firstBlock();
    for (int role = 0; role < fieldCount; ++role, block = block.next()) {
        if (!block.isValid() || roleOf(block) != static_cast<Role>(role))
            return false;
    }
    return block.isValid() && roleOf(block) == Role::Body;
}

void StoryDocument::noteChange(int position, int removed, int added)
{
    if (m_loading)
        return;
    QTextBlock block = findBlock(position);
    if (!block.isValid())
        block = lastBlock();
    QTextBlock end = findBlock(position + added);
    if (!end.isValid())
        end = lastBlock();
    const int first = block.blockNumber();
    const int last = end.blockNumber();
    const int replaced = std::max(0, last - first + 1 - (blockCount() - m_blocks));
    m_blocks = blockCount();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        if (BlockNotes *known = BlockNotes::of(block))
            known->touch();
    }
    const int bodyFirst = std::max(first, fieldCount);
    const int bodyReplaced = replaced - (bodyFirst - first);
    if (last >= bodyFirst || bodyReplaced > 0)
        m_changed.note(bodyFirst, last, std::max(0, bodyReplaced));
    if (first < fieldCount)
        m_fieldsTouched = true;
    if (first <= fieldCount && !isSound()) {
        m_allChanged = true;
        emit broken();
    }
    if (!m_numbering.isActive() && m_footnotes.mayChange(*this, position, removed, added))
        m_numbering.start(0);
    emit blocksChanged(first, last, replaced);
    if (first < fieldCount && !m_announced) {
        m_announced = true; // many changes of one turn are one announcement
        QTimer::singleShot(0, this, [this] {
            m_announced = false;
            emit fieldsChanged();
        });
    }
}

StoryDocument::Change StoryDocument::takeChange()
{
    Change change;
    if (m_fieldsTouched) {
        m_fieldsTouched = false;
        core::Story now = fields();
        if (!(now == m_takenFields)) {
            m_takenFields = now;
            change.fields = std::move(now);
        }
    }
    if (m_allChanged) {
        m_changed.clear();
        m_changed.note(fieldCount, blockCount() - 1, m_takenBlocks);
        m_allChanged = false;
    }
    if (m_changed.isEmpty())
        return change;
    mendIds(m_changed.first(), m_changed.last());
    change.splice.first = m_changed.first() - fieldCount;
    change.splice.removed = m_changed.replaced();
    QTextBlock block = findBlockByNumber(m_changed.first());
    for (int number = m_changed.first(); number <= m_changed.last() && block.isValid(); ++number, block = block.next())
        change.splice.inserted.append(blockAt(block));
    m_changed.clear();
    m_takenBlocks = blockCount() - fieldCount;
    return change;
}

// The editing rules give every new block its id. What came in another way (an input method's line break, a plug-in)
// may be without one, or be the copy of its neighbour; neighbours change together, so both are in the interval.
void StoryDocument::mendIds(int first, int last)
{
    QSet<core::BlockId> seen;
    QList<QTextBlock> wrong;
    QTextBlock block = findBlockByNumber(first);
    for (int number = first; number <= last && block.isValid(); ++number, block = block.next()) {
        const core::BlockId id = headOf(block).id;
        if (id.isEmpty() || seen.contains(id))
            wrong.append(block);
        seen.insert(id);
    }
    for (const QTextBlock &copy : std::as_const(wrong)) {
        QTextCursor cursor(copy);
        cursor.joinPreviousEditBlock();
        core::Block head = headOf(copy);
        head.id = core::newId<core::BlockId>();
        head.origin = {};
        cursor.setBlockFormat(bodyFormat(head));
        cursor.endEditBlock();
    }
}

void StoryDocument::numberFootnotes()
{
    if (m_footnotes.read(firstBodyBlock()))
        emit footnotesChanged();
}

BlockNotes &StoryDocument::notes(QTextBlock block) const
{
    BlockNotes *known = BlockNotes::of(block);
    if (!known) {
        known = new BlockNotes(m_totals);
        block.setUserData(known);
    }
    return *known;
}

QVariant StoryDocument::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace ui
