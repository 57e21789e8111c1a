// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/direction.h"

#include <QLocale>

#include <algorithm>

namespace core {

namespace {

// Takes one text after the other until the answer is known.
class Letters
{
public:
    explicit Letters(Direction story)
        : m_story(story)
    {
    }

    // True when no further letter can change the answer.
    bool take(QStringView text)
    {
        for (qsizetype i = 0; i < text.size() && !m_known; ++i) {
            char32_t letter = text.at(i).unicode();
            // Of a pair, both together: half an emoji is no Latin letter.
            if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
                letter = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
                ++i;
            } else if (text.at(i).isSurrogate()) {
                continue;
            }
            const QChar::Direction direction = QChar::direction(letter);
            if (direction == QChar::DirR || direction == QChar::DirAL) {
                m_answer = Direction::RightToLeft;
                m_known = true;
            } else if (direction == QChar::DirL) {
                m_answer = Direction::LeftToRight;
                m_known = m_story != Direction::RightToLeft;
            }
        }
        return m_known;
    }

    bool take(const QList<Span> &spans)
    {
        return std::any_of(spans.begin(), spans.end(), [this](const Span &span) { return take(span.text); });
    }

    [[nodiscard]] Direction answer() const { return m_answer == Direction::Auto ? m_story : m_answer; }

private:
    Direction m_story;
    Direction m_answer = Direction::Auto;
    bool m_known = false;
};

bool takeCells(Letters &letters, const Table &table)
{
    for (const QList<Cell> &row : table.rows) {
        for (const Cell &cell : row) {
            if (letters.take(cell.spans))
                return true;
        }
    }
    return false;
}

Direction directionOfWords(const Block &block, Direction story)
{
    Letters letters(story);
    switch (block.kind) {
    case BlockKind::Separator:
    case BlockKind::Opaque:
        return letters.answer();
    case BlockKind::Picture:
        letters.take(block.picture.caption);
        return letters.answer();
    case BlockKind::Gallery:
        for (const Picture &picture : block.pictures)
            letters.take(picture.caption);
        break;
    case BlockKind::Table:
        takeCells(letters, block.table);
        break;
    case BlockKind::Embed:
        letters.take(block.embed.title);
        break;
    default:
        break;
    }
    letters.take(block.spans);
    return letters.answer();
}

// What is said of the block, before its letters; Auto when nothing is.
Direction directionSaid(const Block &block)
{
    if (block.direction != Direction::Auto)
        return block.direction;
    if (block.kind == BlockKind::Code)
        return Direction::LeftToRight;
    return block.language.isEmpty() ? Direction::Auto : directionOfLanguage(block.language);
}

} // namespace

bool isRightToLeft(const QString &language)
{
    if (language.isEmpty())
        return false;
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

Direction directionOfLanguage(const QString &language)
{
    return isRightToLeft(language) ? Direction::RightToLeft : Direction::LeftToRight;
}

Direction directionOf(QStringView text, Direction story)
{
    Letters letters(story == Direction::RightToLeft ? story : Direction::LeftToRight);
    letters.take(text);
    return letters.answer();
}

Direction effectiveDirection(const Block &block, Direction story)
{
    const Direction said = directionSaid(block);
    return said != Direction::Auto
               ? said
               : directionOfWords(block, story == Direction::RightToLeft ? story : Direction::LeftToRight);
}

Direction effectiveDirection(const Block &block, const QString &storyLanguage)
{
    return effectiveDirection(block, directionOfLanguage(storyLanguage));
}

Direction effectiveDirection(const Block &head, QStringView text, Direction story)
{
    const Direction said = directionSaid(head);
    return said != Direction::Auto ? said : directionOf(text, story);
}

Direction directionOfCell(const Block &table, const Cell &cell, Direction reads)
{
    if (directionSaid(table) != Direction::Auto)
        return reads;
    Letters letters(reads == Direction::RightToLeft ? reads : Direction::LeftToRight);
    letters.take(cell.spans);
    return letters.answer();
}

bool goesByItself(Block block, Direction direction)
{
    block.direction = Direction::Auto;
    return effectiveDirection(block, Direction::LeftToRight) == direction
           && effectiveDirection(block, Direction::RightToLeft) == direction;
}

} // namespace core
