// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/document_builder.h"

#include "core/story.h"
#include "formats/carried_marks.h"
#include "formats/documents/picture_type.h"
#include "formats/html_links.h"
#include "formats/inline_html.h"
#include "formats/list_start.h"
#include "formats/picture_source.h"
#include "formats/unseen_letters.h"
#include "formats/words.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace formats {

using core::Block;
using core::BlockKind;
using core::Direction;
using core::Span;

namespace {

bool isHeading(const Part &part, int level)
{
    return part.role == Role::Heading && part.block.level <= level;
}

bool hasText(const Part &part)
{
    return !part.block.spans.isEmpty();
}

// With its links, and the marks of some of its words; those of all of them are the look of captions.
void takeCaptionWords(QList<Span> spans, core::Picture &picture)
{
    const auto all = [&spans](bool core::Marks::*mark) {
        return std::all_of(spans.cbegin(), spans.cend(), [mark](const Span &span) { return span.marks.*mark; });
    };
    const bool bold = all(&core::Marks::bold);
    const bool italic = all(&core::Marks::italic);
    for (Span &span : spans) {
        core::Marks marks = span.marks;
        marks.bold = marks.bold && !bold;
        marks.italic = marks.italic && !italic;
        marks.language.clear();
        marks.direction = core::Direction::Auto;
        marks.kept.clear();
        span.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        if (marks.footnote.isEmpty())
            span.text.remove(core::footnoteCall);
        span.marks = marks;
    }
    spans = core::normalised(spans);
    picture.caption = core::plainText(spans).simplified();
    const auto isMarked = [](const Span &span) { return span.marks != core::Marks{}; };
    picture.captionMarkup = std::any_of(spans.cbegin(), spans.cend(), isMarked)
                                ? captionMarkup(withLetters(spans, picture.caption))
                                : QByteArray();
}

// "Caption (Photo: N. Brandt)", as we write it ourselves.
void takeCaption(const Part &part, core::Picture &picture)
{
    takeCaptionWords(part.block.spans, picture);
    static const QRegularExpression bracket(QStringLiteral("\\s*\\(([^()]+)\\)$"));
    const QRegularExpressionMatch match = bracket.match(picture.caption);
    if (!match.hasMatch())
        return;
    const QString credit = withoutPhotoWord(match.captured(1));
    if (credit == match.captured(1))
        return;
    picture.credit = credit;
    const QString words = picture.caption.left(match.capturedStart());
    takeCaptionWords(withLetters(captionSpans(picture), words), picture);
    picture.caption = words;
}

QString primary(const QString &language)
{
    return language.section(QLatin1Char('-'), 0, 0).toLower();
}

QString mostOf(const QHash<QString, qsizetype> &letters)
{
    QString best;
    qsizetype most = 0;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        if (it.key().isEmpty())
            continue; // says nothing
        if (it.value() > most || (it.value() == most && it.key() < best)) {
            most = it.value();
            best = it.key();
        }
    }
    return best;
}

qsizetype letterCount(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

BlockKind kindOf(Role role)
{
    switch (role) {
    case Role::Title:
    case Role::Heading:
        return BlockKind::Heading;
    case Role::Quote:
        return BlockKind::Quote;
    case Role::PullQuote:
        return BlockKind::PullQuote;
    case Role::QuoteSource:
        return BlockKind::QuoteSource;
    case Role::Code:
        return BlockKind::Code;
    case Role::ListItem:
        return BlockKind::ListItem;
    case Role::Separator:
        return BlockKind::Separator;
    case Role::Picture:
        return BlockKind::Picture;
    case Role::Table:
        return BlockKind::Table;
    case Role::Text:
    case Role::Kicker:
    case Role::Subtitle:
    case Role::Byline:
    case Role::Caption:
        break;
    }
    return BlockKind::Paragraph;
}

// Names that programs give a document by themselves.
bool isNoTitle(const QString &title)
{
    static const QRegularExpression made(
        QStringLiteral("^(microsoft word|untitled|document ?\\d*$|unbenannt|sans titre|powerpoint|dokument ?\\d*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return made.match(title).hasMatch();
}

} // namespace

DocumentBuilder::DocumentBuilder(DocumentKind kind, const DocumentLimits &limits)
    : m_limits(limits)
{
    m_document.kind = kind;
}

core::MediaId DocumentBuilder::takePicture(const QString &name, const QByteArray &bytes)
{
    const QString file = name.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1);
    const QByteArray type = pictureType(bytes);
    if (type.isEmpty() || m_document.pictures.size() >= m_limits.pictures) {
        drop(Dropped::LostPictures, file);
        return {};
    }
    const core::MediaId id{QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
    const bool known = std::any_of(m_document.pictures.cbegin(), m_document.pictures.cend(),
                                   [&](const EmbeddedPicture &picture) { return picture.media == id; });
    if (known)
        return id;
    if (m_pictureBytes + bytes.size() > m_limits.pictureBytes) {
        drop(Dropped::LostPictures, file);
        return {};
    }
    m_pictureBytes += bytes.size();
    m_document.pictures.append({id, file, type, bytes});
    return id;
}

QString DocumentBuilder::takeLink(const QString &address)
{
    const QString link = address.trimmed();
    if (link.isEmpty() || link.startsWith(QLatin1Char('#')))
        return {}; // to another place of the document
    const QString scheme = link.section(QLatin1Char(':'), 0, 0).toLower();
    const bool mail = scheme == QLatin1String("mailto") || scheme == QLatin1String("tel");
    if (isSafeLink(link) && mail)
        return link;
    if (isSafeLink(link) && isWebAddress(link)) {
        const QString direct = withoutTracking(link);
        if (direct != link)
            drop(Dropped::Tracking, link);
        return isSafeLink(direct) && isWebAddress(direct) ? direct : QString();
    }
    drop(scheme == QLatin1String("javascript") ? Dropped::Scripts : Dropped::FilePaths, link);
    return {};
}

Span DocumentBuilder::callNote(const QString &key)
{
    if (!m_calls.contains(key))
        m_calls.append(key);
    Span span{QString(core::footnoteCall), {}};
    span.marks.footnote = QString::number(m_calls.indexOf(key) + 1);
    return span;
}

void DocumentBuilder::takeNote(const QString &key, const QList<Part> &text)
{
    m_notes.insert(key, text);
}

void DocumentBuilder::setProperties(const QString &title, const QString &author, const QString &language)
{
    m_document.language = language.trimmed();
    if (!isNoTitle(title.simplified()))
        m_document.headline = title.simplified();
    m_document.author = author.simplified();
}

QList<Part> DocumentBuilder::withoutEmptyOnes(const QList<Part> &parts)
{
    static const QRegularExpression stars(QStringLiteral("^(\\*\\s?\\*\\s?\\*|\u2042|\u2217\\s?\u2217\\s?\u2217)$"));
    QList<Part> kept;
    for (Part part : parts) {
        if (part.role == Role::Picture || part.role == Role::Table) {
            kept.append(part);
            continue;
        }
        if (part.role != Role::Code)
            part.block.spans = tidied(part.block.spans);
        const QString text = core::plainText(part.block.spans);
        if (part.role == Role::Text && stars.match(text).hasMatch())
            part.role = Role::Separator;
        if (part.role == Role::Separator) {
            part.block.spans.clear();
            if (!kept.isEmpty() && kept.last().role != Role::Separator)
                kept.append(part);
        } else if (!part.block.spans.isEmpty()
                   && (part.role == Role::Code || !text.trimmed().isEmpty()
                       || part.block.spans.first().marks.footnote.size() > 0)) {
            kept.append(part);
        } else if (part.role == Role::Code && !kept.isEmpty() && kept.last().role == Role::Code) {
            kept.append(part); // an empty line of a listing
        }
    }
    const auto isEmptyEnd = [](const Part &part) {
        return part.role == Role::Separator || (part.role == Role::Code && !hasText(part));
    };
    while (!kept.isEmpty() && isEmptyEnd(kept.last()))
        kept.removeLast();
    return kept;
}

// The title, or a first heading that is the only one of its rank, is the headline.
void DocumentBuilder::takeHead(QList<Part> &parts)
{
    const qsizetype highest =
        std::count_if(parts.cbegin(), parts.cend(), [](const Part &part) { return isHeading(part, 1); });
    const auto take = [&](QString &field) {
        field = core::plainText(parts.first().block.spans).simplified();
        parts.removeFirst();
    };
    const bool kicked = parts.size() > 1 && parts.first().role == Role::Kicker && parts.at(1).role == Role::Title;
    if (kicked)
        take(m_document.kicker);
    const bool titled = !parts.isEmpty() && parts.first().role == Role::Title;
    const bool headed = !parts.isEmpty() && isHeading(parts.first(), 1) && highest == 1;
    if (titled || headed)
        take(m_document.headline);
    if (!parts.isEmpty() && parts.first().role == Role::Subtitle)
        take(m_document.standfirst);
    if (!parts.isEmpty() && parts.first().role == Role::Byline)
        take(m_document.byline);
    // What stands in the text as a heading of the first rank makes room for itself: the headline is the first rank.
    const bool shift = std::any_of(parts.cbegin(), parts.cend(),
                                   [](const Part &part) { return isHeading(part, 1) || part.role == Role::Title; });
    for (Part &part : parts) {
        if (part.role == Role::Title) {
            part.role = Role::Heading;
            part.block.level = 1;
        }
        if (part.role == Role::Heading)
            part.block.level = std::clamp(part.block.level + (shift ? 1 : 0), 2, 4);
    }
}

// A caption belongs to the picture before it, else to the table after it, else to the table before it.
QList<Part> DocumentBuilder::withCaptions(const QList<Part> &parts)
{
    QList<Part> joined;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Part &part = parts.at(i);
        if (part.role != Role::Caption) {
            joined.append(part);
            continue;
        }
        const bool free = !joined.isEmpty() && joined.last().block.spans.isEmpty();
        const auto next = i + 1 < parts.size() ? parts.at(i + 1).role : Role::Text;
        if (free && joined.last().role == Role::Picture && joined.last().block.picture.caption.isEmpty()) {
            takeCaption(part, joined.last().block.picture);
        } else if (next == Role::Table && parts.at(i + 1).block.spans.isEmpty()) {
            joined.append(parts.at(++i));
            joined.last().block.spans = part.block.spans;
        } else if (free && joined.last().role == Role::Table) {
            joined.last().block.spans = part.block.spans;
        } else if (next == Role::Picture && parts.at(i + 1).block.picture.caption.isEmpty()) {
            joined.append(parts.at(++i));
            takeCaption(part, joined.last().block.picture);
        } else {
            joined.append(part);
        }
    }
    return joined;
}

namespace {

// Some programs write every item in a list of its own: a single one is only told from others of its very kind.
class ListNames
{
public:
    explicit ListNames(const QList<Part> &parts)
    {
        for (const Part &part : parts) {
            ++m_items[part.list];
            m_ofKind[part.list.first].insert(part.list.second);
        }
    }

    [[nodiscard]] QByteArray nameOf(const Part &part) const
    {
        const auto &[kind, which] = part.list;
        const bool several = m_items.value(part.list) > 1 || (!kind.isEmpty() && m_ofKind.value(kind).size() > 1);
        return !which.isEmpty() && several ? QByteArray(kind + '/' + which) : QByteArray();
    }

private:
    QHash<std::pair<QByteArray, QByteArray>, int> m_items;
    QHash<QByteArray, QSet<QByteArray>> m_ofKind;
};

} // namespace

void DocumentBuilder::addBlocks(const QList<Part> &parts)
{
    const ListNames names(parts);
    const Part *before = nullptr;
    QHash<core::BlockId, ItemFound> found;
    for (const Part &part : parts) {
        if (part.role == Role::Code && before && before->role == Role::Code) {
            QList<Span> &spans = m_document.body.blocks.last().spans;
            spans.append(Span{QStringLiteral("\n"), {}});
            spans = core::normalised(spans + part.block.spans);
            before = &part;
            continue;
        }
        Block block = part.block;
        block.kind = kindOf(part.role);
        block.id = core::newId<core::BlockId>();
        block.ordered = block.kind == BlockKind::ListItem && block.ordered;
        if (block.kind == BlockKind::ListItem) {
            const bool inList = before && before->role == Role::ListItem;
            block.level = std::clamp(block.level, 0, inList ? m_document.body.blocks.last().level + 1 : 0);
        } else if (block.kind != BlockKind::Heading) {
            block.level = 0;
        }
        if (block.kind == BlockKind::Code) {
            for (Span &span : block.spans)
                span.marks = {};
        }
        // The look of headings and quotes is the site's business.
        const bool allBold =
            std::all_of(block.spans.cbegin(), block.spans.cend(), [](const Span &span) { return span.marks.bold; });
        if (block.kind == BlockKind::Heading && allBold) {
            for (Span &span : block.spans)
                span.marks.bold = false;
        }
        const bool quoted = block.kind == BlockKind::Quote || block.kind == BlockKind::PullQuote;
        if (quoted && std::all_of(block.spans.cbegin(), block.spans.cend(), [](const Span &span) {
                return span.marks.italic || span.text.trimmed().isEmpty();
            })) {
            for (Span &span : block.spans)
                span.marks.italic = false;
            block.spans = core::normalised(block.spans);
        }
        if (part.role == Role::ListItem)
            found.insert(block.id, {part.number, names.nameOf(part)});
        m_document.body.blocks.append(block);
        before = &part;
    }
    keepLists(m_document.body.blocks, found);
}

// Notes that nothing calls have been called from what was left out; calls whose note is missing go.
void DocumentBuilder::addNotes()
{
    const auto isLost = [&](const Span &span) {
        const int number = span.marks.footnote.toInt();
        const bool lost = number > 0 && !m_notes.contains(m_calls.value(number - 1));
        if (lost)
            drop(Dropped::NoteMarks);
        return lost;
    };
    const auto clean = [&](QList<Span> &spans) { spans.removeIf(isLost); };
    for (Block &block : m_document.body.blocks) {
        changeCaptionCalls(block.picture, [&](Span &call) {
            if (isLost(call))
                call.text.clear();
        });
        clean(block.spans);
        for (QList<core::Cell> &row : block.table.rows) {
            for (core::Cell &cell : row)
                clean(cell.spans);
        }
    }
    const QStringList called = core::footnoteOrder(m_document.body);
    for (const QString &name : called) {
        Block note = core::textBlock(BlockKind::Footnote, {});
        note.name = name;
        note.spans = asLines(m_notes.value(m_calls.value(name.toInt() - 1)));
        note.spans.removeIf([](const Span &span) { return !span.marks.footnote.isEmpty(); });
        m_document.body.blocks.append(note);
    }
    for (qsizetype i = 0; i < m_calls.size(); ++i) {
        if (!called.contains(QString::number(i + 1)) && m_notes.contains(m_calls.at(i)))
            drop(Dropped::NoteMarks, core::plainText(asLines(m_notes.value(m_calls.at(i)))));
    }
}

namespace {

// Letters that are written from right to left, in a language that is not: LibreOffice calls all of them Hindi when it
// was not told.
bool isMisfit(const QString &language, const QString &text)
{
    if (language.isEmpty() || core::isRightToLeft(language))
        return false;
    const auto isMirrored = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    return 2 * std::count_if(text.cbegin(), text.cend(), isMirrored) > letterCount(text);
}

void dropMisfits(Block &block)
{
    if (isMisfit(block.language, core::plainText(block)))
        block.language.clear();
    const auto tidy = [](QList<Span> &spans) {
        for (Span &span : spans) {
            if (isMisfit(span.marks.language, span.text))
                span.marks.language.clear();
        }
    };
    tidy(block.spans);
    for (QList<core::Cell> &row : block.table.rows) {
        for (core::Cell &cell : row)
            tidy(cell.spans);
    }
}

} // namespace

// Programs say the language of every run and often wrongly; what differs in more than the country is kept, once.
void DocumentBuilder::tidyLanguages()
{
    QHash<QString, qsizetype> all;
    QList<QString> ofBlocks;
    for (Block &block : m_document.body.blocks) {
        dropMisfits(block);
        QHash<QString, qsizetype> letters;
        const auto tally = [&](const QList<Span> &spans) {
            for (const Span &span : spans)
                letters[span.marks.language.isEmpty() ? block.language : span.marks.language] += letterCount(span.text);
        };
        tally(block.spans);
        for (const QList<core::Cell> &row : block.table.rows) {
            for (const core::Cell &cell : row)
                tally(cell.spans);
        }
        for (auto it = letters.cbegin(); it != letters.cend(); ++it)
            all[it.key()] += it.value();
        ofBlocks.append(mostOf(letters));
    }
    // A few words in a language that is named do not make a document whose other words have none.
    const QString most = mostOf(all);
    if (m_document.language.isEmpty() && all.value(QString()) < 3 * all.value(most))
        m_document.language = most;
    for (qsizetype i = 0; i < m_document.body.blocks.size(); ++i) {
        Block &block = m_document.body.blocks[i];
        const QString own = ofBlocks.at(i);
        const auto tidy = [&](QList<Span> &spans) {
            for (Span &span : spans) {
                QString &language = span.marks.language;
                if (language.isEmpty())
                    language = block.language;
                if (primary(language) == primary(own) || letterCount(span.text) == 0)
                    language.clear();
            }
            spans = core::normalised(spans);
        };
        tidy(block.spans);
        for (QList<core::Cell> &row : block.table.rows) {
            for (core::Cell &cell : row)
                tidy(cell.spans);
        }
        block.language = own.isEmpty() || primary(own) == primary(m_document.language) ? QString() : own;
        if (block.direction == Direction::Auto)
            continue;
        Block automatic = block;
        automatic.direction = Direction::Auto;
        if (!core::isTextKind(block.kind)
            || core::effectiveDirection(automatic, m_document.language) == block.direction)
            block.direction = Direction::Auto;
    }
}

core::Result<OpenedDocument> DocumentBuilder::finish(QList<Part> parts)
{
    if (isFull())
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("too big: the document has too many paragraphs")};
    parts = withoutEmptyOnes(parts);
    takeHead(parts);
    addBlocks(withCaptions(parts));
    addNotes();
    tidyLanguages();
    tidyUnseen(m_document.body.blocks, m_log, SoftHyphens::Leave);
    for (QString *words : {&m_document.headline, &m_document.standfirst})
        *words = withoutUnseen(*words, m_log, SoftHyphens::Leave);
    m_document.dropped = m_log.parts();
    return m_document;
}

namespace {

// How tables are given a head where a program has no other sign for it.
bool isBold(const QList<CellDraft> &row)
{
    bool any = false;
    for (const CellDraft &cell : row) {
        for (const Span &span : asLines(cell.parts)) {
            if (!span.marks.bold && !span.text.trimmed().isEmpty())
                return false;
            any = true;
        }
    }
    return any;
}

} // namespace

void DocumentBuilder::addTable(QList<Part> &parts, const QList<QList<CellDraft>> &rows, int headRows)
{
    if (rows.isEmpty())
        return;
    if (rows.size() == 1 && rows.first().size() == 1) {
        parts += rows.first().first().parts; // a frame around text
        return;
    }
    Part table;
    table.role = Role::Table;
    const bool boldHead = headRows == 0 && rows.size() > 1 && isBold(rows.first()) && !isBold(rows.at(1));
    const auto isHeader = [](const CellDraft &cell) { return cell.header; };
    const bool markedHead = std::all_of(rows.first().cbegin(), rows.first().cend(), isHeader);
    table.block.table.headRows = boldHead || (headRows == 0 && markedHead && rows.size() > 1)
                                     ? 1
                                     : std::clamp(headRows, 0, int(rows.size()) - 1);
    QList<Part> pictures;
    bool hasWords = false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QList<core::Cell> cells;
        for (const CellDraft &draft : rows.at(i)) {
            core::Cell cell;
            cell.header = draft.header || i < table.block.table.headRows;
            cell.columns = std::clamp(draft.columns, 1, 1000);
            cell.rows = std::clamp(draft.rows, 1, int(rows.size() - i));
            cell.spans = asLines(draft.parts, &pictures);
            cell.align = draft.parts.isEmpty() ? core::Align::Auto : draft.parts.first().align;
            const bool allBold =
                std::all_of(cell.spans.cbegin(), cell.spans.cend(), [](const Span &span) { return span.marks.bold; });
            if (cell.header && allBold) {
                for (Span &span : cell.spans)
                    span.marks.bold = false;
            }
            hasWords = hasWords || !cell.spans.isEmpty();
            cells.append(cell);
        }
        table.block.table.rows.append(cells);
    }
    if (hasWords)
        parts.append(table);
    parts += pictures;
}

} // namespace formats
