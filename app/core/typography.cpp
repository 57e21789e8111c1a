// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/typography.h"

#include <QStringList>

#include <algorithm>

namespace core {

namespace {

constexpr QChar narrowSpace(0x202F);
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar nonJoiner(0x200C);
constexpr QChar apostrophe(0x2019);
constexpr QChar enDash(0x2013);
constexpr QChar emDash(0x2014);
constexpr QChar ellipsis(0x2026);

struct Quotes
{
    QChar open, close;           // where " is typed
    QChar innerOpen, innerClose; // where ' is typed, or " inside " when doubleNests
    bool doubleNests = false;    // ' is an apostrophe only
};

constexpr Quotes english{QChar(0x201C), QChar(0x201D), QChar(0x2018), QChar(0x2019)};
constexpr Quotes german{QChar(0x201E), QChar(0x201C), QChar(0x201A), QChar(0x2018)};
constexpr Quotes polish{QChar(0x201E), QChar(0x201D), QChar(0x201A), QChar(0x2019)};
constexpr Quotes swedish{QChar(0x201D), QChar(0x201D), QChar(0x2019), QChar(0x2019)};
constexpr Quotes guillemets{QChar(0x00AB), QChar(0x00BB), QChar(0x201C), QChar(0x201D), true};
constexpr Quotes russian{QChar(0x00AB), QChar(0x00BB), QChar(0x201E), QChar(0x201C), true};
constexpr Quotes swiss{QChar(0x00AB), QChar(0x00BB), QChar(0x2039), QChar(0x203A)};

QString mainPart(const QString &language)
{
    return language.section(QLatin1Char('-'), 0, 0).toLower();
}

bool isOneOf(const QString &language, std::initializer_list<const char *> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const char *code) { return language == QLatin1String(code); });
}

std::optional<Quotes> quotesOf(const QString &language)
{
    const QString main = mainPart(language);
    // Their quotes have keys of their own, or other signs stand for them.
    if (main.isEmpty() || isOneOf(main, {"he", "yi", "ja", "zh", "ko"}))
        return std::nullopt;
    if (main == QLatin1String("de"))
        return language.endsWith(QLatin1String("CH")) || language.endsWith(QLatin1String("LI")) ? swiss : german;
    if (isOneOf(main, {"cs", "sk", "sl", "bg", "lt", "et", "is", "mk", "sq"}))
        return german;
    if (isOneOf(main, {"pl", "hu", "ro", "hr", "sr", "bs"}))
        return polish;
    if (isOneOf(main, {"sv", "fi"}))
        return swedish;
    if (isOneOf(main, {"ru", "uk", "be", "kk"}))
        return russian;
    if (isOneOf(main, {"fr", "el", "no", "nb", "nn", "ca", "eu", "br", "oc"}) || usesArabicSigns(language))
        return guillemets;
    return english;
}

// Without the quotes and brackets before it.
QStringView lastWord(QStringView before)
{
    qsizetype from = before.size();
    while (from > 0 && !(before.at(from - 1).isSpace() && before.at(from - 1) != noBreakSpace))
        --from;
    while (from < before.size() && !before.at(from).isLetterOrNumber())
        ++from;
    return before.sliced(from);
}

bool isFrench(const QString &language)
{
    return mainPart(language) == QLatin1String("fr");
}

bool endsWith(QStringView text, QChar first, QChar second)
{
    return text.size() >= 2 && text.at(text.size() - 2) == first && text.last() == second;
}

bool isDash(QChar sign)
{
    return sign == enDash || sign == emDash || sign == QLatin1Char('-');
}

// Where a quote begins rather than ends.
bool opensAfter(QStringView before)
{
    if (before.isEmpty())
        return true;
    const QChar last = before.last();
    return last.isSpace() || isDash(last) || last == QLatin1Char('/') || last.category() == QChar::Punctuation_Open
           || last.category() == QChar::Punctuation_InitialQuote || last == QChar(0x00BF) || last == QChar(0x00A1)
           || last == QChar(0x201E) || last == QChar(0x201A);
}

bool isQuote(QChar sign)
{
    return sign.category() == QChar::Punctuation_InitialQuote || sign.category() == QChar::Punctuation_FinalQuote;
}

// "example.org/": written without https://, and no "and/or".
bool beginsWithHost(QStringView word)
{
    const qsizetype slash = word.indexOf(QLatin1Char('/'));
    QStringView host = word.first(std::max<qsizetype>(0, slash));
    if (const qsizetype port = host.indexOf(QLatin1Char(':')); port > 0)
        host = host.first(port);
    const qsizetype dot = host.lastIndexOf(QLatin1Char('.'));
    const QStringView land = host.sliced(dot + 1);
    return dot > 0 && land.size() > 1 && std::all_of(land.begin(), land.end(), [](QChar letter) {
               return letter.isLetter() && letter.unicode() < 0x80;
           });
}

// More quotes begun than ended.
bool isOpen(QStringView before, QChar open, QChar close)
{
    return open == close ? before.count(open) % 2 == 1 : before.count(open) > before.count(close);
}

Replacement opened(const QString &language, QChar sign)
{
    return isFrench(language) && sign == guillemets.open ? Replacement{0, QString(sign) + narrowSpace}
                                                         : Replacement{0, sign};
}

Replacement closed(const QString &language, QStringView before, QChar sign)
{
    if (!isFrench(language) || sign != guillemets.close || before.isEmpty() || before.last() == narrowSpace
        || before.last() == noBreakSpace)
        return {0, sign};
    return {before.last() == QLatin1Char(' ') ? 1 : 0, QString(narrowSpace) + sign};
}

std::optional<Replacement> doubleQuote(const QString &language, const Quotes &quotes, QStringView before)
{
    const bool outerOpen = isOpen(before, quotes.open, quotes.close);
    const bool innerOpen = quotes.doubleNests && isOpen(before, quotes.innerOpen, quotes.innerClose);
    const bool brokenOff = !before.isEmpty() && isDash(before.last()) && outerOpen; // “Wait—”
    if (opensAfter(before) && !brokenOff)
        return opened(language, quotes.doubleNests && outerOpen ? quotes.innerOpen : quotes.open);
    if (!before.isEmpty() && before.last().isDigit() && !outerOpen && !innerOpen)
        return std::nullopt; // inches and seconds
    if (innerOpen)
        return closed(language, before, quotes.innerClose);
    return closed(language, before, quotes.close);
}

std::optional<Replacement> singleQuote(const Quotes &quotes, QStringView before)
{
    const bool begins = opensAfter(before);
    if (quotes.doubleNests)
        return begins ? std::nullopt : std::optional(Replacement{0, apostrophe});
    if (begins && !(quotes.innerOpen == apostrophe))
        return Replacement{0, quotes.innerOpen};
    // rock ’n’ roll: what opened before it was an apostrophe too
    if (endsWith(before, quotes.innerOpen, QLatin1Char('n')) && opensAfter(before.chopped(2)))
        return Replacement{2, QString(apostrophe) + QLatin1Char('n') + apostrophe};
    const bool ends = quotes.innerClose != apostrophe && isOpen(before, quotes.innerOpen, quotes.innerClose);
    return Replacement{0, ends ? quotes.innerClose : apostrophe};
}

// What turns out to be an apostrophe only when more of its word is there.
std::optional<Replacement> lateApostrophe(const QString &language, const Quotes &quotes, QStringView before, QChar sign)
{
    if (quotes.doubleNests || before.size() < 2)
        return std::nullopt;
    if (quotes.innerClose != apostrophe && sign.isLetter() && before.last() == quotes.innerClose
        && before.at(before.size() - 2).isLetter())
        return Replacement{1, QString(apostrophe) + sign}; // geht’s
    if (mainPart(language) != QLatin1String("en"))
        return std::nullopt;
    const qsizetype opening = before.lastIndexOf(quotes.innerOpen);
    if (opening < 0 || (opening > 0 && !opensAfter(before.first(opening))))
        return std::nullopt;
    const QStringView word = before.sliced(opening + 1);
    const auto asApostrophe = [&] { return Replacement{int(word.size()) + 1, QString(apostrophe) + word + sign}; };
    if (sign == QLatin1Char('s') && word.size() == 2 && word.at(0).isDigit() && word.at(1) == QLatin1Char('0'))
        return asApostrophe(); // ’90s
    static const QStringList shortened{QStringLiteral("em"),   QStringLiteral("tis"),   QStringLiteral("twas"),
                                       QStringLiteral("til"),  QStringLiteral("cause"), QStringLiteral("twere"),
                                       QStringLiteral("bout"), QStringLiteral("round"), QStringLiteral("twill")};
    if (!sign.isLetterOrNumber() && sign != apostrophe && sign != QLatin1Char('\'')
        && shortened.contains(word.toString(), Qt::CaseInsensitive))
        return asApostrophe();
    return std::nullopt;
}

std::optional<Replacement> hyphen(const QString &language, QStringView before)
{
    if (before.isEmpty())
        return std::nullopt;
    if (before.last() == enDash)
        return Replacement{1, emDash};
    if (before.last() == emDash)
        return Replacement{}; // the third of three
    if (before.size() < 2 || before.last() != QLatin1Char('-'))
        return std::nullopt;
    const QChar first = before.at(before.size() - 2);
    if (first == QLatin1Char('-') || first == QLatin1Char('!') || before.chopped(1).trimmed().isEmpty())
        return std::nullopt; // a row of hyphens, "<!--", a separator
    return Replacement{1, language == QLatin1String("en-US") && !first.isSpace() ? emDash : enDash};
}

std::optional<Replacement> space(const QString &language, QStringView before)
{
    if (before.size() >= 3 && before.endsWith(QLatin1String(" -")) && !before.at(before.size() - 3).isSpace()
        && !before.at(before.size() - 3).isDigit())
        return Replacement{1, QString(enDash) + QLatin1Char(' ')};
    if (usesArabicSigns(language) && !before.isEmpty() && before.last() == nonJoiner)
        return Replacement{1, QStringLiteral(" ")};
    if (isFrench(language) && endsWith(before, guillemets.open, narrowSpace))
        return Replacement{}; // it stands there already
    return std::nullopt;
}

// ; ! ? take a narrow space before them, a colon a full one; in Canada only the colon.
std::optional<Replacement> frenchSign(const QString &language, QStringView before, QChar sign)
{
    const bool colon = sign == QLatin1Char(':');
    if (!colon && language.endsWith(QLatin1String("CA")))
        return std::nullopt;
    if (before.isEmpty())
        return std::nullopt;
    if (colon && isOneOf(lastWord(before).toString().toLower(), {"mailto", "http", "https"}))
        return std::nullopt; // an address begins
    const QChar last = before.last();
    const QChar gap = colon ? noBreakSpace : narrowSpace;
    if (last == QLatin1Char(' ') && before.size() > 1 && !before.at(before.size() - 2).isSpace())
        return Replacement{1, QString(gap) + sign};
    static const QString together = QStringLiteral("!?;:([");
    if (last.isSpace() || together.contains(last))
        return std::nullopt;
    return Replacement{0, QString(gap) + sign};
}

// 10:30 and https:// need no space after all.
std::optional<Replacement> frenchColonTakenBack(QStringView before, QChar sign)
{
    if (before.size() < 3 || before.last() != QLatin1Char(':') || before.at(before.size() - 2) != noBreakSpace)
        return std::nullopt;
    const QChar earlier = before.at(before.size() - 3);
    const bool port = sign.isDigit() && lastWord(before.chopped(2)).chopped(1).contains(QLatin1Char('.'));
    if (port || (sign.isDigit() && earlier.isDigit()) || (sign == QLatin1Char('/') && earlier.isLetter()))
        return Replacement{2, QString(QLatin1Char(':')) + sign};
    return std::nullopt;
}

QChar asDigit(QChar sign, Digits digits)
{
    const int value = sign.digitValue();
    if (value < 0 || sign.category() != QChar::Number_DecimalDigit)
        return sign;
    switch (digits) {
    case Digits::Latin:
        return QChar(u'0' + value);
    case Digits::Persian:
        return QChar(0x06F0 + value);
    case Digits::Arabic:
        return QChar(0x0660 + value);
    case Digits::AsTyped:
        break;
    }
    return sign;
}

bool writtenFromTheLeft(QChar letter)
{
    return letter.isLetter() && letter.direction() == QChar::DirL;
}

bool writtenFromTheRight(QChar letter)
{
    return letter.isLetter() && (letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL);
}

// "Reuters", "A320", "COVID-19": a word of Latin letters, which keeps their signs and digits. A blank, a bracket or a
// quote ends it.
bool endsInLatinWord(QStringView before)
{
    static const QString joining = QStringLiteral("-_./:&+'#@%*,\u2019\u2010\u2011\u2013");
    for (qsizetype at = before.size(); at > 0; --at) {
        const QChar sign = before.at(at - 1);
        if (sign.isLetter())
            return writtenFromTheLeft(sign);
        if (!sign.isMark() && !(sign.isDigit() && sign.unicode() < 0x80) && !joining.contains(sign))
            return false;
    }
    return false;
}

QChar digitFor(QStringView before, QChar sign, Digits digits)
{
    return digits == Digits::Latin || !endsInLatinWord(before) ? asDigit(sign, digits) : sign;
}

QChar arabicFormOf(QChar sign)
{
    switch (sign.unicode()) {
    case u',':
        return QChar(0x060C);
    case u';':
        return QChar(0x061B);
    case u'?':
        return QChar(0x061F);
    default:
        return {};
    }
}

// "Reuters, " was Latin as far as one could know; with a letter of Arabic after it the sign is one of the sentence's.
std::optional<Replacement> lateArabicSign(QStringView before, QChar sign)
{
    if (!writtenFromTheRight(sign))
        return std::nullopt;
    qsizetype at = before.size();
    while (at > 0 && before.at(at - 1) == QLatin1Char(' '))
        --at;
    if (at < 2 || at == before.size())
        return std::nullopt;
    const QChar other = arabicFormOf(before.at(at - 1));
    if (other.isNull() || !endsInLatinWord(before.first(at - 1)))
        return std::nullopt;
    return Replacement{int(before.size() - at) + 1, other + before.sliced(at).toString() + sign};
}

std::optional<Replacement> arabicSign(QStringView before, QChar sign)
{
    if (const auto late = lateArabicSign(before, sign))
        return late;
    if (endsInLatinWord(before))
        return std::nullopt;
    if (const QChar other = arabicFormOf(sign); !other.isNull())
        return Replacement{0, other};
    if (sign == QLatin1Char('%') && !before.isEmpty() && before.last().isDigit() && before.last().unicode() > 0x7F)
        return Replacement{0, QChar(0x066A)};
    // A comma between digits groups them.
    if (sign.isDigit() && before.size() >= 2 && before.last() == QChar(0x060C)
        && before.at(before.size() - 2).isDigit()) {
        const bool latin = before.at(before.size() - 2).unicode() < 0x80;
        return Replacement{1, QString(latin ? QChar(u',') : QChar(0x066C)) + sign};
    }
    return std::nullopt;
}

// Inside an address a quote is a letter of it, unless it ends what began before the address.
std::optional<Replacement> quoteAfterAddress(const QString &language, QStringView before, QChar sign)
{
    const std::optional<Quotes> quotes = quotesOf(language);
    if (!quotes)
        return std::nullopt;
    const bool innerOpen = isOpen(before, quotes->innerOpen, quotes->innerClose);
    if (sign == QLatin1Char('"') && quotes->doubleNests && innerOpen)
        return closed(language, before, quotes->innerClose);
    if (sign == QLatin1Char('"') && isOpen(before, quotes->open, quotes->close))
        return closed(language, before, quotes->close);
    if (sign == QLatin1Char('\'') && !quotes->doubleNests && quotes->innerOpen != apostrophe && innerOpen)
        return Replacement{0, quotes->innerClose};
    return std::nullopt;
}

std::optional<Replacement> bySign(const QString &language, QStringView before, QChar sign)
{
    const std::optional<Quotes> quotes = quotesOf(language);
    if (isFrench(language)) {
        if (const auto taken = frenchColonTakenBack(before, sign))
            return taken;
        if (sign == QLatin1Char(';') || sign == QLatin1Char('!') || sign == QLatin1Char('?')
            || sign == QLatin1Char(':'))
            return frenchSign(language, before, sign);
        if (sign == guillemets.open)
            return opened(language, sign);
        if (sign == guillemets.close) {
            const Replacement end = closed(language, before, sign);
            return end.insert.size() > 1 ? std::optional(end) : std::nullopt;
        }
        if (sign == QLatin1Char('%') && before.size() >= 2 && before.last() == QLatin1Char(' ')
            && before.at(before.size() - 2).isDigit())
            return Replacement{1, QString(narrowSpace) + sign};
    }
    if (usesArabicSigns(language)) {
        if (const auto other = arabicSign(before, sign))
            return other;
    }
    if (quotes) {
        if (sign == QLatin1Char('"'))
            return doubleQuote(language, *quotes, before);
        if (const auto late = lateApostrophe(language, *quotes, before, sign))
            return late;
        if (sign == QLatin1Char('\'') && !usesArabicSigns(language))
            return singleQuote(*quotes, before);
    }
    if (sign == QLatin1Char('-'))
        return hyphen(language, before);
    if (sign == QLatin1Char(' '))
        return space(language, before);
    if (sign == QLatin1Char('.') && before.endsWith(QLatin1String("..")) && !before.endsWith(QLatin1String("...")))
        return Replacement{2, ellipsis};
    return std::nullopt;
}

} // namespace

std::optional<Replacement> typed(const QString &language, QStringView before, QChar sign, Digits digits)
{
    if (endsInCode(before))
        return std::nullopt;
    if (endsInAddress(before) && !sign.isSpace())
        return quoteAfterAddress(language, before, sign);
    const QChar shown = digitFor(before, sign, digits);
    const std::optional<Replacement> other = bySign(language, before, shown);
    if (other || shown == sign)
        return other;
    return Replacement{0, shown};
}

std::optional<Replacement> typedDigit(QStringView before, QChar sign, Digits digits)
{
    if (endsInCode(before) || endsInAddress(before))
        return std::nullopt;
    const QChar shown = digitFor(before, sign, digits);
    return shown == sign ? std::nullopt : std::optional(Replacement{0, shown});
}

QString straightened(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        switch (sign.unicode()) {
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x201F:
            out += QLatin1Char('"');
            break;
        case 0x00AB:
            out += QLatin1Char('"');
            if (at + 1 < text.size() && (text.at(at + 1) == narrowSpace || text.at(at + 1) == noBreakSpace))
                ++at;
            break;
        case 0x00BB:
            if (out.endsWith(narrowSpace) || out.endsWith(noBreakSpace))
                out.chop(1);
            out += QLatin1Char('"');
            break;
        case 0x2018:
        case 0x2019:
        case 0x201A:
        case 0x201B:
        case 0x2039:
        case 0x203A:
            out += QLatin1Char('\'');
            break;
        case 0x2013:
            out += QLatin1Char('-');
            break;
        case 0x2014:
            out += QLatin1String("--");
            break;
        case 0x2026:
            out += QLatin1String("...");
            break;
        default:
            out += sign;
        }
    }
    return out;
}

QString asCode(const QString &text)
{
    const QString plain = straightened(text);
    QString out;
    out.reserve(plain.size());
    for (const QChar sign : plain) {
        const bool gap = out.endsWith(narrowSpace) || out.endsWith(noBreakSpace);
        if (gap && QStringView(u";:!?%").contains(sign))
            out.chop(1);
        out += sign;
    }
    return out;
}

QString withDigits(const QString &text, Digits digits)
{
    QString out = text;
    std::transform(out.cbegin(), out.cend(), out.begin(), [digits](QChar sign) { return asDigit(sign, digits); });
    return out;
}

bool endsInAddress(QStringView before)
{
    const QStringView word = lastWord(before);
    if (word.isEmpty() || isQuote(word.last()))
        return false; // it ended with the quote
    return word.contains(QLatin1String("://")) || word.startsWith(QLatin1String("www."), Qt::CaseInsensitive)
           || word.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) || word.contains(QLatin1Char('@'))
           || beginsWithHost(word);
}

bool endsInCode(QStringView before)
{
    return before.count(QLatin1Char('`')) % 2 == 1;
}

bool usesArabicSigns(const QString &language)
{
    return isOneOf(mainPart(language), {"fa", "ar", "ur", "ps", "ckb", "sd", "ug", "prs", "azb", "ks", "pnb"});
}

} // namespace core
