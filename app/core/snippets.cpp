// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snippets.h"

#include <QSet>

namespace core {

namespace {

constexpr qsizetype mostSnippets = 1000;
constexpr qsizetype longestWord = 40;
constexpr qsizetype longestText = 20'000;

QString escaped(QString text)
{
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('\n'), QLatin1String("\\n"))
        .replace(QLatin1Char('\t'), QLatin1String("\\t"));
}

QString unescaped(QStringView text)
{
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
        if (text.at(at) != QLatin1Char('\\') || next.isNull()) {
            out += text.at(at);
            continue;
        }
        out += next == QLatin1Char('n') ? QLatin1Char('\n') : next == QLatin1Char('t') ? QLatin1Char('\t') : next;
        ++at;
    }
    return out;
}

bool isWord(QStringView word)
{
    return !word.isEmpty() && word.size() <= longestWord
           && std::none_of(word.begin(), word.end(), [](QChar letter) { return letter.isSpace(); });
}

} // namespace

QList<Snippet> snippetsFrom(const QString &file)
{
    QList<Snippet> snippets;
    QSet<QString> seen;
    for (QStringView line : QStringView(file).tokenize(QLatin1Char('\n'))) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        const qsizetype tab = line.indexOf(QLatin1Char('\t'));
        if (tab < 0 || !isWord(line.first(tab)) || snippets.size() >= mostSnippets)
            continue;
        const QString word = line.first(tab).toString();
        const QString text = unescaped(line.sliced(tab + 1)).left(longestText);
        if (text.isEmpty() || seen.contains(word))
            continue;
        seen.insert(word);
        snippets.append({word, text});
    }
    return snippets;
}

QString toFile(const QList<Snippet> &snippets)
{
    QString file;
    for (const Snippet &snippet : snippets) {
        if (isWord(snippet.word) && !snippet.text.isEmpty())
            file += snippet.word + QLatin1Char('\t') + escaped(snippet.text) + QLatin1Char('\n');
    }
    return file;
}

const Snippet *snippetAt(const QList<Snippet> &snippets, QStringView before)
{
    for (const Snippet &snippet : snippets) {
        if (!before.endsWith(snippet.word))
            continue;
        const qsizetype start = before.size() - snippet.word.size();
        const bool goesOn =
            start > 0 && before.at(start - 1).isLetterOrNumber() && snippet.word.front().isLetterOrNumber();
        if (!goesOn)
            return &snippet;
    }
    return nullptr;
}

} // namespace core
