// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/addresses.h"

#include <QString>

#include <algorithm>
#include <array>

namespace spelling {

namespace {

bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}

bool isAsciiLetter(QChar c)
{
    const char16_t u = c.unicode() | 0x20;
    return u >= u'a' && u <= u'z';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate();
}

// An address goes on until one of these, however odd its characters.
bool endsAddress(QChar c)
{
    return c.isSpace() || isOneOf(c, u"<>\"«»“”„");
}

qsizetype withoutClosingPunctuation(QStringView text, qsizetype start, qsizetype end)
{
    while (end > start && isOneOf(text[end - 1], u".,;:!?)]}'’…،؛؟»"))
        --end;
    return end;
}

qsizetype endOfRun(QStringView text, qsizetype at)
{
    while (at < text.size() && !endsAddress(text[at]))
        ++at;
    return at;
}

// Endings that make "name.ending" a host or a file name. Those that are also everyday words ("me", "it") are not here:
// a forgotten space after a full stop should stay visible.
bool isKnownEnding(QStringView ending)
{
    static constexpr std::array<QStringView, 52> known{
        u"app", u"avif", u"cat",  u"co",  u"com", u"cpp", u"css", u"csv",  u"de",  u"dev",  u"dic", u"doc",  u"docx",
        u"edu", u"eu",   u"exe",  u"fr",  u"gif", u"gov", u"htm", u"html", u"int", u"io",   u"ir",  u"jpeg", u"jpg",
        u"js",  u"json", u"md",   u"mov", u"mp3", u"mp4", u"net", u"news", u"odt", u"ods",  u"org", u"pdf",  u"php",
        u"png", u"ppt",  u"pptx", u"py",  u"svg", u"txt", u"uk",  u"webp", u"xls", u"xlsx", u"xml", u"zip",  u"info"};
    return std::any_of(known.begin(), known.end(),
                       [ending](QStringView one) { return ending.compare(one, Qt::CaseInsensitive) == 0; });
}

qsizetype endOfHashtag(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && (isNameCharacter(text[end]) || text[end] == QChar(0x200C)))
        ++end;
    return end == at + 1 ? at : end;
}

qsizetype endOfHandle(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && (isNameCharacter(text[end]) || isOneOf(text[end], u".-@")))
        ++end;
    end = withoutClosingPunctuation(text, at + 1, end);
    return end == at + 1 ? at : end;
}

bool startsWithScheme(QStringView run)
{
    const qsizetype colon = run.indexOf(u':');
    if (colon <= 0 || !isAsciiLetter(run[0]))
        return false;
    const QStringView scheme = run.first(colon);
    if (!std::all_of(scheme.begin(), scheme.end(),
                     [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || isOneOf(c, u"+.-"); }))
        return false;
    const QStringView rest = run.sliced(colon);
    return rest.startsWith(u"://") || scheme.compare(u"mailto", Qt::CaseInsensitive) == 0
           || scheme.compare(u"tel", Qt::CaseInsensitive) == 0;
}

bool startsWithPath(QStringView run)
{
    if (run.size() > 3 && isAsciiLetter(run[0]) && run[1] == u':' && isOneOf(run[2], u"\\/"))
        return true;
    if (run.startsWith(u"~/") || run.startsWith(u"./") || run.startsWith(u"../") || run.startsWith(u"\\\\"))
        return true;
    return run.startsWith(u'/') && run.indexOf(u'/', 1) > 1;
}

// "standfirst.example.org/page", "notes.txt": letters of one kind, dots, a known ending.
qsizetype endOfHostOrFile(QStringView text, qsizetype at, qsizetype runEnd)
{
    qsizetype end = at;
    while (end < runEnd && (isAsciiLetter(text[end]) || isAsciiDigit(text[end]) || isOneOf(text[end], u"._-~")))
        ++end;
    end = withoutClosingPunctuation(text, at, end);
    const QStringView name = text.sliced(at, end - at);
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || !isKnownEnding(name.sliced(dot + 1)))
        return at;
    if (end < runEnd && isOneOf(text[end], u"/?#:"))
        return withoutClosingPunctuation(text, at, runEnd);
    return end;
}

qsizetype endOfMailAddress(QStringView text, qsizetype at, qsizetype runEnd)
{
    const QStringView run = text.sliced(at, runEnd - at);
    const qsizetype sign = run.indexOf(u'@');
    if (sign <= 0 || sign + 1 >= run.size() || !isNameCharacter(run[sign - 1]) || !isNameCharacter(run[sign + 1]))
        return at;
    const auto isLocalPart = [](QChar c) { return isNameCharacter(c) || isOneOf(c, u".!#$%&'*+/=?^`{|}~-"); };
    if (!std::all_of(run.begin(), run.begin() + sign, isLocalPart))
        return at;
    qsizetype end = at + sign + 1;
    while (end < runEnd && (isNameCharacter(text[end]) || isOneOf(text[end], u".-")))
        ++end;
    return withoutClosingPunctuation(text, at, end);
}

} // namespace

qsizetype endOfAddress(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return at;
    if (text[at] == u'#')
        return endOfHashtag(text, at);
    if (text[at] == u'@')
        return endOfHandle(text, at);

    const qsizetype runEnd = endOfRun(text, at);
    const QStringView run = text.sliced(at, runEnd - at);
    const bool plain = std::none_of(run.begin(), run.end(), [](QChar c) { return isOneOf(c, u".@:/\\"); });
    if (plain)
        return at;
    if (startsWithScheme(run) || startsWithPath(run) || run.startsWith(u"www.", Qt::CaseInsensitive))
        return withoutClosingPunctuation(text, at, runEnd);
    if (const qsizetype end = endOfMailAddress(text, at, runEnd); end > at)
        return end;
    return endOfHostOrFile(text, at, runEnd);
}

} // namespace spelling
