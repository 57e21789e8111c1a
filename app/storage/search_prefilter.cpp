// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search_prefilter.h"

#include "core/text_fold.h"

#include <algorithm>

namespace storage {

namespace {

bool isPlain(QChar sign)
{
    return sign.unicode() < 0x80 && sign.isLetterOrNumber();
}

// Goes through an expression and keeps the letters that stand outside of all groups. It knows the signs that it has to
// know to tell where a group or a class ends; what it does not know ends it without a result.
class SureLetters
{
public:
    explicit SureLetters(const QString &expression)
        : m_expression(expression)
    {
    }

    QString longest()
    {
        while (m_at < m_expression.size()) {
            if (!step())
                return {};
        }
        end();
        return m_depth == 0 ? m_longest.toLower() : QString();
    }

private:
    [[nodiscard]] QChar sign(qsizetype at) const { return at < m_expression.size() ? m_expression.at(at) : QChar(); }

    void end()
    {
        if (m_run.size() > m_longest.size())
            m_longest = m_run;
        m_run.clear();
    }

    bool step()
    {
        const QChar now = sign(m_at);
        switch (now.unicode()) {
        case u'\\':
            return escape();
        case u'[':
            return characterClass();
        case u'(':
            end();
            ++m_depth;
            if (sign(m_at + 1) == u'*')
                return false;
            if (sign(m_at + 1) == u'?') { // what changes the meaning of the rest is among these
                if (sign(m_at + 2) != u':')
                    return false;
                m_at += 2;
            }
            break;
        case u')':
            end();
            if (--m_depth < 0)
                return false;
            break;
        case u'|':
            end();
            if (m_depth == 0)
                return false;
            break;
        case u'?':
        case u'*':
        case u'{': // no quantifier perhaps; one letter less is no harm
            m_run.chop(1);
            end();
            break;
        default:
            if (m_depth == 0 && isPlain(now))
                m_run += now;
            else
                end();
            break;
        }
        ++m_at;
        if (now == u'{') // its numbers are no letters of the text
            m_at = std::max(m_at, m_expression.indexOf(u'}', m_at));
        return true;
    }

    bool escape()
    {
        static const QString known = QStringLiteral("dDwWsSbBAzZhHvVntrRX");
        const QChar next = sign(m_at + 1);
        if (next.isNull() || (isPlain(next) && !known.contains(next)))
            return false;
        end();
        m_at += 2;
        return true;
    }

    bool characterClass()
    {
        end();
        qsizetype at = m_at + 1;
        if (sign(at) == u'^')
            ++at;
        if (sign(at) == u']') // it stands for itself there
            ++at;
        for (; at < m_expression.size() && m_expression.at(at) != u']'; ++at) {
            if (m_expression.at(at) == u'[')
                return false;
            if (m_expression.at(at) == u'\\') {
                if (sign(at + 1) == u'Q' || sign(at + 1) == u'E')
                    return false;
                ++at;
            }
        }
        if (at >= m_expression.size())
            return false;
        m_at = at + 1;
        return true;
    }

    QString m_expression;
    QString m_run;
    QString m_longest;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

QString sureLetters(const QString &expression)
{
    return SureLetters(expression).longest();
}

QString surePart(const core::FindQuery &query)
{
    if (query.options.expression)
        return sureLetters(query.words);
    const QString folded = core::folded(query.words);
    qsizetype best = 0;
    qsizetype length = 0;
    for (qsizetype at = 0, run = 0; at <= folded.size(); ++at) {
        if (at < folded.size() && folded.at(at).isLetterOrNumber()) {
            if (++run > length) {
                length = run;
                best = at + 1 - run;
            }
        } else {
            run = 0;
        }
    }
    return folded.mid(best, length);
}

} // namespace storage
