// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/carried_marks.h"

#include "core/word_diff.h"

#include <algorithm>

namespace formats {

namespace {

using core::Marks;
using core::Run;
using core::RunKind;
using core::Span;

// Takes the letters in order, and says what became of each.
class Carrier
{
public:
    explicit Carrier(const QList<Span> &spans)
    {
        for (const Span &span : spans) {
            if (span.marks.footnote.isEmpty())
                m_marks.insert(m_marks.size(), span.text.size(), &span.marks);
            else
                m_calls.append({m_marks.size(), span});
        }
        if (!m_calls.isEmpty() && m_calls.first().behind == 0)
            takeCalls();
    }

    void keep(QStringView letters)
    {
        for (const QChar letter : letters) {
            put(QString(letter), *m_marks.at(m_at));
            ++m_at;
            takeCalls();
        }
    }

    // What both have at their ends stays as it is.
    void replace(QStringView removed, QStringView added)
    {
        const qsizetype least = std::min(removed.size(), added.size());
        qsizetype front = 0;
        while (front < least && removed.at(front) == added.at(front))
            ++front;
        if (front > 0 && removed.at(front - 1).isHighSurrogate())
            --front;
        qsizetype back = 0;
        while (back < least - front && removed.at(removed.size() - 1 - back) == added.at(added.size() - 1 - back))
            ++back;
        if (back > 0 && removed.at(removed.size() - back).isLowSurrogate())
            --back;
        keep(removed.left(front));
        const qsizetype gone = removed.size() - front - back;
        const Marks marks = gone > 0 ? *m_marks.at(m_at) : m_last;
        m_at += gone;
        put(added.mid(front, added.size() - front - back).toString(), marks);
        takeCalls();
        keep(removed.right(back));
    }

    [[nodiscard]] QList<Span> taken() const { return core::normalised(m_taken); }

private:
    struct Call
    {
        qsizetype behind = 0; // so many letters
        Span span;
    };

    void put(const QString &letters, const Marks &marks)
    {
        if (letters.isEmpty())
            return;
        m_taken.append({letters, marks});
        m_last = marks;
    }

    void takeCalls()
    {
        while (!m_calls.isEmpty() && m_calls.first().behind <= m_at)
            m_taken.append(m_calls.takeFirst().span);
    }

    QList<const Marks *> m_marks; // of each letter
    QList<Call> m_calls;
    qsizetype m_at = 0;
    Marks m_last;
    QList<Span> m_taken;
};

} // namespace

QList<Span> withLetters(const QList<Span> &spans, const QString &letters)
{
    const QString before = core::plainText(spans);
    Carrier carrier(spans);
    const QList<Run> runs = core::compareWords(before, letters);
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (runs.at(i).kind == RunKind::Kept) {
            carrier.keep(runs.at(i).text);
        } else if (runs.at(i).kind == RunKind::Added) {
            carrier.replace({}, runs.at(i).text);
        } else {
            const bool replaced = i + 1 < runs.size() && runs.at(i + 1).kind == RunKind::Added;
            carrier.replace(runs.at(i).text, replaced ? QStringView(runs.at(i + 1).text) : QStringView());
            i += replaced ? 1 : 0;
        }
    }
    return carrier.taken();
}

} // namespace formats
