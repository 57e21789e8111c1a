// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text_fold.h"

#include <QChar>

#include <array>

namespace core {

namespace {

constexpr char16_t nonJoiner = 0x200C;

bool between(char32_t letter, char32_t first, char32_t last)
{
    return letter >= first && letter <= last;
}

// Marks that readers of Latin, Greek, Cyrillic, Arabic and Hebrew leave out. The vowel signs of Indic scripts and the
// voicing marks of kana are letters in all but name and stay.
bool isDroppedMark(char32_t letter)
{
    return between(letter, 0x0300, 0x036F) || between(letter, 0x0483, 0x0489) || between(letter, 0x0591, 0x05BD)
           || letter == 0x05BF || between(letter, 0x05C1, 0x05C2) || between(letter, 0x05C4, 0x05C5) || letter == 0x05C7
           || between(letter, 0x0610, 0x061A) || between(letter, 0x064B, 0x065F) || letter == 0x0670
           || between(letter, 0x06D6, 0x06DC) || between(letter, 0x06DF, 0x06E4) || between(letter, 0x06E7, 0x06E8)
           || between(letter, 0x06EA, 0x06ED) || between(letter, 0x08D3, 0x08FF) || between(letter, 0x1AB0, 0x1AFF)
           || between(letter, 0x1DC0, 0x1DFF) || between(letter, 0x20D0, 0x20FF) || between(letter, 0xFE00, 0xFE0F)
           || between(letter, 0xFE20, 0xFE2F);
}

// Tatweel, soft hyphen, joiners, bidi controls, byte order mark: they shape a word and are not part of it.
bool isDroppedControl(char32_t letter)
{
    return letter == 0x0640 || letter == 0x00AD || letter == 0x200D || letter == 0x034F || letter == 0x061C
           || between(letter, 0x200E, 0x200F) || between(letter, 0x202A, 0x202E) || between(letter, 0x2060, 0x2064)
           || between(letter, 0x2066, 0x206F) || letter == 0xFEFF;
}

// Han and kana are written without spaces between words.
bool standsAlone(char32_t letter)
{
    return between(letter, 0x3041, 0x30FF) || between(letter, 0x3400, 0x4DBF) || between(letter, 0x4E00, 0x9FFF)
           || between(letter, 0xF900, 0xFAFF) || between(letter, 0x20000, 0x3FFFF);
}

// Letters that Unicode does not decompose. nullptr when there is nothing to replace.
const char16_t *replacement(char32_t letter)
{
    switch (letter) {
    case 0x00DF: // sharp s
    case 0x1E9E:
        return u"ss";
    case 0x00E6:
        return u"ae";
    case 0x0153:
        return u"oe";
    case 0x00F8:
        return u"o";
    case 0x0142:
        return u"l";
    case 0x0111:
    case 0x00F0:
        return u"d";
    case 0x00FE:
        return u"th";
    case 0x0127:
        return u"h";
    case 0x0131: // dotless i
        return u"i";
    case 0x014B:
        return u"n";
    case 0x0167:
        return u"t";
    case 0x0671: // alef wasla and the alefs of other orthographies
    case 0x0672:
    case 0x0673:
    case 0x0675:
        return u"\u0627";
    case 0x0649: // alef maksura, Farsi yeh, other yehs
    case 0x06CC:
    case 0x06CD:
    case 0x06D0:
    case 0x06D2:
        return u"\u064A";
    case 0x06A9: // keheh, swash kaf
    case 0x06AA:
        return u"\u0643";
    case 0x0629: // teh marbuta, heh goal, heh doachashmee, ae
    case 0x06C1:
    case 0x06C3:
    case 0x06BE:
    case 0x06D5:
        return u"\u0647";
    case nonJoiner:
    case 0x200B: // zero-width space
        return u" ";
    default:
        return nullptr;
    }
}

void appendLetter(QString &out, char32_t letter)
{
    if (QChar::requiresSurrogates(letter)) {
        out += QChar(QChar::highSurrogate(letter));
        out += QChar(QChar::lowSurrogate(letter));
    } else {
        out += QChar(char16_t(letter));
    }
}

void appendFolded(QString &out, char32_t letter)
{
    if (isDroppedMark(letter) || isDroppedControl(letter))
        return;
    const char32_t small = QChar::toCaseFolded(letter);
    if (const char16_t *other = replacement(small)) {
        out += QStringView(other);
    } else if (const int digit = QChar::digitValue(small); digit >= 0) {
        out += QChar(u'0' + digit);
    } else if (standsAlone(small)) {
        out += QLatin1Char(' ');
        appendLetter(out, small);
        out += QLatin1Char(' ');
    } else {
        appendLetter(out, small);
    }
}

QString computed(char32_t letter)
{
    QString original;
    appendLetter(original, letter);
    QString out;
    if (standsAlone(letter)) { // a voiced kana letter stays one letter
        appendFolded(out, letter);
        return out;
    }
    const QString parts = original.normalized(QString::NormalizationForm_KD);
    for (const uint part : parts.toUcs4())
        appendFolded(out, part);
    return out;
}

// Latin to Arabic, the letters of nearly all that is folded; asking Unicode's tables each time would take ten times
// as long.
constexpr char32_t tableEnd = 0x0700;

const QString &fromTable(char32_t letter)
{
    static const std::array<QString, tableEnd> table = [] {
        std::array<QString, tableEnd> entries;
        for (char32_t candidate = 0; candidate < tableEnd; ++candidate)
            entries[candidate] = computed(candidate);
        return entries;
    }();
    return table[letter];
}

template <typename Receive>
void foldEach(QStringView text, Receive receive)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t letter = text.at(at).unicode();
        const qsizetype begins = at;
        if (QChar::isHighSurrogate(letter) && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
            letter = QChar::surrogateToUcs4(char16_t(letter), text.at(++at).unicode());
        if (letter < tableEnd)
            receive(fromTable(letter), begins);
        else
            receive(computed(letter), begins);
    }
}

bool belongsToWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.unicode() == nonJoiner || letter.unicode() == 0x0640;
}

} // namespace

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    foldEach(text, [&out](const QString &letters, qsizetype) { out += letters; });
    return out;
}

QString foldedForIndex(QStringView text)
{
    QString out = folded(text);
    for (qsizetype at = text.indexOf(QChar(nonJoiner)); at >= 0; at = text.indexOf(QChar(nonJoiner), at)) {
        qsizetype first = at;
        while (first > 0 && belongsToWord(text.at(first - 1)))
            --first;
        while (at < text.size() && belongsToWord(text.at(at)))
            ++at;
        QString word = text.sliced(first, at - first).toString();
        word.remove(QChar(nonJoiner));
        out += QLatin1Char(' ');
        out += folded(word);
    }
    return out;
}

FoldedText foldedWithOrigin(QStringView text)
{
    FoldedText out;
    out.text.reserve(text.size());
    out.from.reserve(text.size());
    foldEach(text, [&out](const QString &letters, qsizetype from) {
        out.text += letters;
        while (out.from.size() < out.text.size())
            out.from.append(from);
    });
    return out;
}

} // namespace core
