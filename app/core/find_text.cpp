// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/find_text.h"

#include "core/text_fold.h"

#include <algorithm>

namespace core {

namespace {

constexpr int patience = 700; // milliseconds of one Finder
constexpr qsizetype longestPattern = 2000;

bool belongsToWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter == QLatin1Char('_') || letter == QChar(0x200C)
           || letter.isSurrogate();
}

// Quotes and dashes of any language as a keyboard has them; one letter stays one.
void plainSigns(QString &text)
{
    for (QChar &sign : text) {
        switch (sign.unicode()) {
        case 0x2018:
        case 0x2019:
        case 0x201A:
        case 0x201B:
        case 0x2039:
        case 0x203A:
            sign = QLatin1Char('\'');
            break;
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x201F:
        case 0x00AB:
        case 0x00BB:
            sign = QLatin1Char('"');
            break;
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
            sign = QLatin1Char('-');
            break;
        default:
            break;
        }
    }
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
}

// Which of the letters are capitals, marks left out.
QList<bool> capitals(const QString &text)
{
    QList<bool> shape;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : parts) {
        if (letter.isLetter())
            shape.append(letter.isUpper());
    }
    return shape;
}

// With U+FFFD for each half of a letter: a matcher takes no text that has one.
QString withoutHalves(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString whole = text;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const QChar letter = whole.at(at);
        if (letter.isHighSurrogate() && at + 1 < whole.size() && whole.at(at + 1).isLowSurrogate())
            ++at;
        else if (letter.isSurrogate())
            whole[at] = QChar::ReplacementCharacter;
    }
    return whole;
}

} // namespace

Finder::Finder(const QString &words, const FindOptions &options)
    : m_words(words)
    , m_options(options)
{
    if (!options.expression) {
        m_folded = folded(words);
        plainSigns(m_folded);
        m_plain = isAscii(m_folded);
        return;
    }
    // The limits hold inside the matcher itself; an expression cannot raise them.
    const QString limits = QStringLiteral("(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=20000)");
    const QString inner = options.wholeWord ? QStringLiteral("\\b(?:%1)\\b").arg(words) : words;
    QRegularExpression::PatternOptions how =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!options.matchCase)
        how |= QRegularExpression::CaseInsensitiveOption;
    if (words.size() <= longestPattern)
        m_pattern = QRegularExpression(limits + inner, how);
    m_valid = words.size() <= longestPattern && m_pattern.isValid();
}

QList<Hit> Finder::find(const QString &text)
{
    if (isEmpty() || !m_valid || m_gaveUp)
        return {};
    if (m_options.expression)
        return findPattern(text);
    return m_options.anyForm && !m_folded.isEmpty() ? findForms(text) : findLetters(text);
}

bool Finder::stands(const QString &text, qsizetype start, qsizetype end) const
{
    if (!m_options.wholeWord)
        return true;
    const bool beginsInWord = start > 0 && belongsToWord(text.at(start - 1)) && belongsToWord(text.at(start));
    const bool endsInWord = end < text.size() && belongsToWord(text.at(end)) && belongsToWord(text.at(end - 1));
    return !beginsInWord && !endsInWord;
}

void Finder::startAnew()
{
    m_gaveUp = false;
    m_clock.invalidate();
}

QList<Hit> Finder::findForms(const QString &text) const
{
    QList<Hit> hits;
    // ASCII folds to itself in small letters. Most texts have no hit: this spares them the folding.
    if (m_plain && isAscii(text) && !text.contains(m_folded, Qt::CaseInsensitive))
        return hits;
    FoldedText in = foldedWithOrigin(text);
    plainSigns(in.text);
    const QList<bool> wanted = m_options.matchCase ? capitals(m_words) : QList<bool>();
    for (qsizetype at = in.text.indexOf(m_folded); at >= 0; at = in.text.indexOf(m_folded, at)) {
        const qsizetype last = at + m_folded.size() - 1;
        qsizetype next = last + 1;
        while (next < in.from.size() && in.from.at(next) == in.from.at(last))
            ++next; // the rest of a letter that was folded to several
        const qsizetype start = in.from.at(at);
        qsizetype end = next < in.from.size() ? in.from.at(next) : text.size();
        while (end > in.from.at(last) + 1 && text.at(end - 1).category() == QChar::Other_Format)
            --end; // marks of direction belong to what follows
        const bool inLetter = at > 0 && in.from.at(at - 1) == start;
        if (!inLetter && stands(text, start, end)
            && (!m_options.matchCase || capitals(text.sliced(start, end - start)) == wanted)) {
            hits.append({start, end - start, {}});
            at = next;
        } else {
            ++at;
        }
    }
    return hits;
}

QList<Hit> Finder::findLetters(const QString &text) const
{
    QList<Hit> hits;
    const Qt::CaseSensitivity sensitivity = m_options.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(m_words, 0, sensitivity); at >= 0; at = text.indexOf(m_words, at, sensitivity)) {
        if (stands(text, at, at + m_words.size())) {
            hits.append({at, m_words.size(), {}});
            at += m_words.size();
        } else {
            ++at;
        }
    }
    return hits;
}

QList<Hit> Finder::findPattern(const QString &written)
{
    QList<Hit> hits;
    const QString text = withoutHalves(written);
    if (!m_clock.isValid())
        m_clock.start();
    qsizetype at = 0;
    while (at <= text.size()) {
        const QRegularExpressionMatch match = m_pattern.match(text, at);
        if (!match.isValid() || m_clock.elapsed() > patience) {
            m_gaveUp = true;
            return {};
        }
        if (!match.hasMatch())
            break;
        if (match.capturedLength() > 0)
            hits.append({match.capturedStart(), match.capturedLength(), match.capturedTexts()});
        at = match.capturedEnd();
        if (match.capturedLength() == 0) // on behind the next letter, which may be two
            at += at + 1 < text.size() && text.at(at).isHighSurrogate() ? 2 : 1;
    }
    return hits;
}

namespace {

// Where the group ends that is called at `at`, behind a dollar sign or a backslash; at itself when none is.
struct Call
{
    qsizetype end = 0;
    int group = -1;
};

// As many digits as there are groups for: of nine groups, $10 is the first with a 0 behind it.
Call callByNumber(const QString &with, qsizetype at, int groups)
{
    Call call{at, -1};
    int number = 0;
    for (qsizetype i = at; i < with.size() && i < at + 3; ++i) {
        const QChar digit = with.at(i);
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            break;
        number = number * 10 + (digit.unicode() - u'0');
        if (number > groups)
            break;
        call = {i + 1, number};
        if (number == 0)
            break; // $0 is the whole, and a digit behind it is a digit
    }
    return call;
}

// ${1}, ${name} and, as others write it, $<name>.
Call callInBraces(const QString &with, qsizetype at, const QStringList &names)
{
    const QChar close = QLatin1Char(with.at(at) == QLatin1Char('{') ? '}' : '>');
    const qsizetype end = with.indexOf(close, at);
    if (end < 0)
        return {at, -1};
    const QString name = with.sliced(at + 1, end - at - 1);
    if (!name.isEmpty() && names.indexOf(name) > 0)
        return {end + 1, static_cast<int>(names.indexOf(name))};
    const Call numbered = callByNumber(name, 0, static_cast<int>(names.size()) - 1);
    return numbered.group >= 0 && numbered.end == name.size() ? Call{end + 1, numbered.group} : Call{at, -1};
}

} // namespace

QString Finder::replacement(const Hit &hit, const QString &with) const
{
    if (!m_options.expression)
        return with;
    QString out;
    for (qsizetype at = 0; at < with.size();) {
        const QChar sign = with.at(at);
        const bool dollar = sign == QLatin1Char('$');
        const QChar next = at + 1 < with.size() ? with.at(at + 1) : QChar();
        if (!dollar && sign != QLatin1Char('\\')) {
            out += sign;
            ++at;
            continue;
        }
        if (next == sign || (!dollar && next == QLatin1Char('$'))) {
            out += next;
            at += 2;
            continue;
        }
        Call call{at + 1, -1};
        if (dollar && next == QLatin1Char('&'))
            call = {at + 2, 0};
        else if (dollar && (next == QLatin1Char('{') || next == QLatin1Char('<')))
            call = callInBraces(with, at + 1, m_pattern.namedCaptureGroups());
        else
            call = callByNumber(with, at + 1, m_pattern.captureCount());
        if (call.group >= 0)
            out += hit.groups.value(call.group); // one that took no part in the match is empty
        else
            out += sign; // what calls no group of the expression stands as it was written
        at = call.end;
    }
    return out;
}

} // namespace core
