// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/unseen_letters.h"

#include <QHash>

#include <algorithm>

namespace formats {

namespace {

using core::Span;

constexpr qsizetype deepest = 60; // embeddings in one another; the algorithm for bidirectional text knows 125

bool isTag(char32_t c)
{
    return c >= 0xe0000 && c <= 0xe007f;
}

// What may go. Marks of direction (U+200E, U+200F, U+061C) may not.
bool isUnseen(char32_t c)
{
    return c == 0xad || c == 0x180e || (c >= 0x200b && c <= 0x200d) || (c >= 0x2060 && c <= 0x2064)
           || (c >= 0x206a && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || isTag(c)
           || (c >= 0xe0100 && c <= 0xe01ef);
}

bool isControl(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isAny(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        const char16_t c = letter.unicode();
        return isUnseen(c) || isControl(c) || (c == 0xdb40);
    });
}

// A writing in which a half-space or a joiner does nothing.
bool isPlain(char32_t c)
{
    if (c == 0)
        return true; // the end
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Hebrew:
        return true;
    case QChar::Script_Common:
    case QChar::Script_Inherited: // emoji are joined from several
        return QChar::category(c) != QChar::Symbol_Other && QChar::category(c) != QChar::Symbol_Modifier
               && !(c >= 0xfe00 && c <= 0xfe0f) && c != 0x20e3;
    default:
        return false;
    }
}

bool isArabicLetter(char32_t c)
{
    return QChar::script(c) == QChar::Script_Arabic && QChar::isLetter(c);
}

bool isIdeograph(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

// Places at which no line is broken, or is broken whatever stands there.
bool partsNothing(char32_t before, char32_t after)
{
    const auto isSpace = [](char32_t c) { return c == 0 || QChar::isSpace(c); };
    return isSpace(before) || isSpace(after) || (QChar::isLetterOrNumber(before) && QChar::isLetterOrNumber(after));
}

// The letters of several spans in a row, each with its span.
struct Letter
{
    char32_t code;
    qsizetype span;
    bool stays = true;
};

QList<Letter> lettersOf(const QList<Span> &spans)
{
    QList<Letter> letters;
    for (qsizetype span = 0; span < spans.size(); ++span) {
        const QString &text = spans.at(span).text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            letters.append({pair ? QChar::surrogateToUcs4(c, text.at(i + 1)) : char32_t(c.unicode()), span});
            i += pair ? 1 : 0;
        }
    }
    return letters;
}

class Tidying
{
public:
    Tidying(QList<Span> &spans, DropLog &dropped, SoftHyphens hyphens)
        : m_spans(spans)
        , m_letters(lettersOf(spans))
        , m_dropped(dropped)
        , m_hyphens(hyphens)
    {
    }

    void run()
    {
        for (qsizetype at = 0; at < m_letters.size();) {
            qsizetype end = at;
            while (end < m_letters.size() && isUnseen(m_letters.at(end).code))
                ++end;
            if (end > at)
                takeRun(at, end);
            at = end + (end == at ? 1 : 0);
        }
        pairControls();
        write();
    }

private:
    [[nodiscard]] char32_t near(qsizetype at, qsizetype step) const
    {
        // Marks of direction stand between letters without being any.
        while (
            at >= 0 && at < m_letters.size()
            && (isControl(m_letters.at(at).code) || m_letters.at(at).code == 0x200e || m_letters.at(at).code == 0x200f))
            at += step;
        return at < 0 || at >= m_letters.size() || m_letters.at(at).code == U'\n' ? 0 : m_letters.at(at).code;
    }

    // Unseen letters one behind the other.
    void takeRun(qsizetype begin, qsizetype end)
    {
        const char32_t before = near(begin - 1, -1);
        const char32_t after = near(end, 1);
        const bool plain = isPlain(before) && isPlain(after);
        QString hidden;
        bool marks = false; // that say something to whoever put them there
        for (qsizetype at = begin; at < end; ++at) {
            Letter &letter = m_letters[at];
            const char32_t c = letter.code;
            if (isTag(c)) {
                letter.stays = before == 0x1f3f4; // the flags of parts of a country
                if (!letter.stays && c >= 0xe0020)
                    hidden += QChar(char16_t(c - 0xe0000));
                marks = marks || !letter.stays;
            } else if (c == 0x200c || c == 0x200d) {
                letter.stays = !plain;
                marks = marks || plain;
            } else if (c == 0x200b) {
                takeSpace(letter, before, after);
            } else if (c == 0xad) {
                letter.stays = m_hyphens == SoftHyphens::Leave;
                appearance(letter);
            } else if (c == 0x2060) {
                letter.stays = end == begin + 1 && !(plain && partsNothing(before, after));
                marks = marks || !letter.stays;
            } else if (c == 0x180e) {
                letter.stays = QChar::script(before) == QChar::Script_Mongolian;
            } else if (c >= 0xe0100) {
                letter.stays = isIdeograph(before) && at == begin;
                marks = marks || !letter.stays;
            } else {
                letter.stays = false;
            }
        }
        if (marks)
            m_dropped.add(Dropped::Invisible, hidden.isEmpty() ? around(begin) : hidden);
    }

    // One without width parts words where there are no spaces. Between letters that would join it is a half-space that
    // somebody had no key for.
    void takeSpace(Letter &letter, char32_t before, char32_t after)
    {
        if (isArabicLetter(before) && isArabicLetter(after))
            letter.code = 0x200c;
        else
            letter.stays = !isArabicLetter(before) && !isArabicLetter(after) && !(isPlain(before) && isPlain(after))
                           && before != 0 && after != 0;
        appearance(letter);
    }

    void appearance(const Letter &letter)
    {
        if (!letter.stays)
            m_dropped.add(Dropped::Styles);
    }

    // What is opened ends in its own line, and what ends nothing goes.
    void pairControls()
    {
        QList<qsizetype> open;
        const auto isIsolate = [this](qsizetype at) { return m_letters.at(at).code >= 0x2066; };
        const auto close = [&](qsizetype before, qsizetype from) {
            while (open.size() > from) {
                const qsizetype opened = open.takeLast();
                if (m_letters.at(opened).stays)
                    m_closers[before] += QChar(isIsolate(opened) ? 0x2069 : 0x202c);
            }
        };
        for (qsizetype at = 0; at < m_letters.size(); ++at) {
            Letter &letter = m_letters[at];
            const char32_t c = letter.code;
            if (c == U'\n') {
                close(at, 0);
            } else if (c == 0x202c) {
                letter.stays = !open.isEmpty() && !isIsolate(open.last()) && m_letters.at(open.last()).stays;
                if (!open.isEmpty() && !isIsolate(open.last()))
                    open.removeLast();
            } else if (c == 0x2069) {
                qsizetype opened = open.size() - 1;
                while (opened >= 0 && !isIsolate(open.at(opened)))
                    --opened;
                letter.stays = opened >= 0;
                if (opened >= 0) {
                    close(at, opened + 1);
                    open.removeLast();
                }
            } else if (isControl(c)) {
                const bool forced = c == 0x202d || c == 0x202e;
                letter.stays = !forced && open.size() < deepest;
                if (forced)
                    m_dropped.add(Dropped::Invisible, around(at));
                if (forced || letter.stays)
                    open.append(at);
            }
        }
        close(m_letters.size(), 0);
    }

    // A few words, to find the place by.
    [[nodiscard]] QString around(qsizetype at) const
    {
        constexpr qsizetype few = 30;
        QString words;
        if (!m_dropped.wantsSample(Dropped::Invisible))
            return words;
        for (qsizetype i = std::max<qsizetype>(0, at - few); i < std::min(m_letters.size(), at + few); ++i) {
            const char32_t c = m_letters.at(i).code;
            if (!isUnseen(c) && !isControl(c))
                words += QString::fromUcs4(&c, 1);
        }
        return words;
    }

    void write()
    {
        for (Span &span : m_spans)
            span.text.clear();
        for (qsizetype at = 0; at < m_letters.size(); ++at) {
            const Letter &letter = m_letters.at(at);
            if (m_closers.contains(at))
                m_spans[m_letters.at(std::max<qsizetype>(0, at - 1)).span].text += m_closers.value(at);
            if (letter.stays)
                m_spans[letter.span].text += QString::fromUcs4(&letter.code, 1);
        }
        if (!m_letters.isEmpty())
            m_spans[m_letters.last().span].text += m_closers.value(m_letters.size());
    }

    QList<Span> &m_spans;
    QList<Letter> m_letters;
    QHash<qsizetype, QString> m_closers; // what is put in front of a letter
    DropLog &m_dropped;
    SoftHyphens m_hyphens;
};

} // namespace

void tidyUnseen(QList<Span> &spans, DropLog &dropped, SoftHyphens hyphens)
{
    if (std::none_of(spans.cbegin(), spans.cend(), [](const Span &span) { return isAny(span.text); }))
        return;
    Tidying(spans, dropped, hyphens).run();
    spans = core::normalised(spans);
}

QString withoutUnseen(const QString &text, DropLog &dropped, SoftHyphens hyphens)
{
    QList<Span> spans{Span{text, {}}};
    tidyUnseen(spans, dropped, hyphens);
    return spans.isEmpty() ? QString() : spans.first().text;
}

void tidyUnseen(QList<core::Block> &blocks, DropLog &dropped, SoftHyphens hyphens)
{
    for (core::Block &block : blocks) {
        tidyUnseen(block.spans, dropped, hyphens);
        for (QList<core::Cell> &row : block.table.rows) {
            for (core::Cell &cell : row)
                tidyUnseen(cell.spans, dropped, hyphens);
        }
    }
}

} // namespace formats
