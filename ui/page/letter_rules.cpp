// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/letter_rules.h"

#include "core/typography.h"
#include "ui/page/editing_rules.h"

#include <array>
#include <utility>

namespace ui {

namespace {

struct Run
{
    int from;
    int to;
    QString language;
};

struct Line // what is selected of a block
{
    QTextBlock block;
    QString text; // as the block has it
    QList<Run> runs;
};

QList<Line> selectedLines(const QTextCursor &cursor)
{
    QList<Line> lines;
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(start); block.isValid() && block.position() <= end;
         block = block.next()) {
        if (isAtomic(block))
            continue;
        Line line{block, {}, {}};
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int from = std::max(start, fragment.position());
            const int to = std::min(end, fragment.position() + fragment.length());
            if (from >= to)
                continue;
            line.runs.append({from, to, marksOf(fragment.charFormat()).language});
            line.text += QStringView(fragment.text()).mid(from - fragment.position(), to - from);
        }
        if (!line.runs.isEmpty())
            lines.append(line);
    }
    return lines;
}

// Of all that is selected in it when that is one language, else the block's.
QString languageOf(const Line &line)
{
    const QString first = line.runs.first().language;
    const bool one =
        std::all_of(line.runs.begin(), line.runs.end(), [&](const Run &run) { return run.language == first; });
    return one && !first.isEmpty() ? first : languageAt(QTextCursor(line.block));
}

// Of a text that comes from the document: unlike toDocument() it keeps the calls of notes.
QString changed(const QString &text, const ChangeLetters &change)
{
    return change(fromDocument(text)).replace(QLatin1Char('\n'), QChar::LineSeparator);
}

// How many letters of the changed text have come out of the first `length` of the old one.
int cameOf(const QString &before, const QString &after, int length, const ChangeLetters &change)
{
    if (before.size() == after.size() || length == 0)
        return length;
    if (length == before.size())
        return static_cast<int>(after.size());
    return static_cast<int>(std::min(after.size(), changed(before.left(length), change).size()));
}

// By how much the line has become longer.
int changeLine(const Line &line, const ChangeLetters &change)
{
    const QString after = changed(line.text, change);
    if (after == line.text)
        return 0;
    const int start = line.runs.first().from;
    QTextCursor edit(line.block);
    for (auto run = line.runs.crbegin(); run != line.runs.crend(); ++run) { // from the end: places before it stay
        const int from = cameOf(line.text, after, run->from - start, change);
        const int to = cameOf(line.text, after, run->to - start, change);
        const QString letters = after.mid(from, std::max(0, to - from));
        if (letters == QStringView(line.text).mid(run->from - start, run->to - run->from))
            continue;
        edit.setPosition(run->from + 1);
        const QTextCharFormat format = edit.charFormat();
        edit.setPosition(run->from);
        edit.setPosition(run->to, QTextCursor::KeepAnchor);
        edit.insertText(letters, format);
    }
    return static_cast<int>(after.size() - line.text.size());
}

} // namespace

void changeLetters(QTextCursor &cursor, const ChangeByLanguage &change)
{
    const int start = cursor.selectionStart();
    int end = cursor.selectionEnd();
    const QList<Line> lines = selectedLines(cursor);
    QTextCursor step(cursor.document());
    step.beginEditBlock();
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const QString language = languageOf(*line);
        end += changeLine(*line, [&](const QString &text) { return change(text, language); });
    }
    step.endEditBlock();
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
}

void changeLetters(QTextCursor &cursor, const ChangeLetters &change)
{
    changeLetters(cursor, [&](const QString &text, const QString &) { return change(text); });
}

QString languageAt(const QTextCursor &cursor)
{
    if (const QString language = marksOf(cursor.charFormat()).language; !language.isEmpty())
        return language;
    if (const QString language = headOf(cursor.block()).language; !language.isEmpty())
        return language;
    const auto *document = qobject_cast<const StoryDocument *>(cursor.document());
    return document ? document->language() : QString();
}

void markCode(QTextCursor &cursor, Code code)
{
    QTextCursor step(cursor.document());
    step.beginEditBlock();
    changeMarks(cursor, [&](core::Marks &marks) { marks.code = code == Code::On; });
    const bool fields = isField(cursor.document()->findBlock(cursor.selectionStart())); // they know no marks
    if (cursor.hasSelection() && code == Code::On && !fields)
        changeLetters(cursor, core::asCode);
    step.endEditBlock();
}

void writeAsCode(QTextCursor &whole, QTextCursor &caret)
{
    using Place = std::pair<int, int>; // block, letters of it
    const auto placeAt = [](const QTextDocument *document, int position) {
        const QTextBlock block = document->findBlock(position);
        return Place(block.blockNumber(),
                     static_cast<int>(core::asCode(block.text().left(position - block.position())).size()));
    };
    QTextDocument *document = whole.document();
    std::array<std::pair<QTextCursor *, std::array<Place, 2>>, 2> kept = {std::pair(&whole, std::array<Place, 2>{}),
                                                                          std::pair(&caret, std::array<Place, 2>{})};
    for (auto &[cursor, places] : kept)
        places = {placeAt(document, cursor->anchor()), placeAt(document, cursor->position())};
    QTextCursor blocks(document);
    blocks.setPosition(document->findBlock(whole.selectionStart()).position());
    const QTextBlock last = document->findBlock(whole.selectionEnd());
    blocks.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    changeLetters(blocks, core::asCode);
    for (const auto &[cursor, places] : kept) {
        const auto position = [&](const Place &place) {
            return document->findBlockByNumber(place.first).position() + place.second;
        };
        cursor->setPosition(position(places[0]));
        cursor->setPosition(position(places[1]), QTextCursor::KeepAnchor);
    }
}

} // namespace ui
