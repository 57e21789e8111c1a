// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/markdown_front.h"

#include <QRegularExpression>
#include <QStringList>

namespace formats {

namespace {

constexpr qsizetype longest = 64 * 1024;
constexpr qsizetype mostLines = 500;

// "'It''s here'", "\"a \\\"b\\\"\"", a word behind a "#" is a remark.
QString valueOf(QString value)
{
    value = value.trimmed();
    const QChar quote = value.isEmpty() ? QChar() : value.front();
    if (value.size() >= 2 && (quote == QLatin1Char('"') || quote == QLatin1Char('\'')) && value.endsWith(quote)) {
        value = value.mid(1, value.size() - 2);
        if (quote == QLatin1Char('\''))
            return value.replace(QLatin1String("''"), QLatin1String("'"));
        return value.replace(QLatin1String("\\\""), QLatin1String("\""))
            .replace(QLatin1String("\\\\"), QLatin1String("\\"));
    }
    static const QRegularExpression remark(QStringLiteral("(?:^|\\s)#.*$"));
    return value.remove(remark).trimmed();
}

// A value that goes on below, further in: "description: >" and its lines.
QString valueFrom(const QStringList &lines, qsizetype at, const QString &first)
{
    static const QRegularExpression folded(QStringLiteral("^[|>][+-]?\\d?$"));
    const QString said = first.trimmed();
    QStringList parts;
    for (qsizetype i = at + 1; i < lines.size() && (lines.at(i).startsWith(QLatin1Char(' ')) || lines.at(i).isEmpty());
         ++i)
        parts.append(lines.at(i).trimmed());
    if (folded.match(said).hasMatch())
        return parts.join(QLatin1Char(' ')).simplified();
    return valueOf(parts.isEmpty() ? said
                                   : QString(said + QLatin1Char(' ') + parts.join(QLatin1Char(' '))).simplified());
}

} // namespace

FrontMatter frontMatterOf(const QByteArray &markdown)
{
    FrontMatter front;
    QByteArray text = markdown.left(longest);
    const qsizetype mark = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    const bool toml = text.mid(mark).startsWith("+++");
    if (!toml && !text.mid(mark).startsWith("---"))
        return front;
    static const QRegularExpression key(
        QStringLiteral("^[\"']?[\\p{L}_][\\p{L}\\p{N}_ .-]{0,60}[\"']?\\s*[:=](?:\\s|$|\\S)"));
    QStringList lines;
    bool anyKey = false;
    bool ended = false;
    qsizetype at = mark;
    for (qsizetype count = 0; at < text.size() && count < mostLines && !ended; ++count) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        QString line = QString::fromUtf8(text.mid(at, end - at));
        while (line.endsWith(QLatin1Char('\r')) || line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        at = std::min(end + 1, text.size());
        const bool rule = line == QLatin1String(toml ? "+++" : "---") || (!toml && line == QLatin1String("..."));
        if (count == 0) {
            if (!rule || line == QLatin1String("..."))
                return front;
            continue;
        }
        if (rule) {
            ended = true;
            break;
        }
        // A rule with a blank line below it parts a text.
        if (count == 1 && line.isEmpty())
            return front;
        const bool isKey = key.match(line).hasMatch() && !line.startsWith(QLatin1Char(' '));
        const bool belongs = line.isEmpty() || line.startsWith(QLatin1Char(' ')) || line.startsWith(QLatin1Char('\t'))
                             || line.startsWith(QLatin1Char('#')) || line.startsWith(QLatin1String("- "))
                             || line.startsWith(QLatin1Char('[')) || line.startsWith(QLatin1Char(']'))
                             || line.startsWith(QLatin1Char('}'));
        if (!isKey && !belongs)
            return front;
        anyKey = anyKey || isKey;
        lines.append(line);
    }
    if (!ended || !anyKey)
        return front;
    front.end = at;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        static const QRegularExpression said(QStringLiteral("^[\"']?(\\w+)[\"']?\\s*[:=](.*)$"));
        const QRegularExpressionMatch match = said.match(lines.at(i));
        const QString name = match.captured(1).toLower();
        if (name == QLatin1String("title") && front.title.isEmpty())
            front.title = valueFrom(lines, i, match.captured(2)).simplified();
        else if ((name == QLatin1String("description") || name == QLatin1String("standfirst"))
                 && front.description.isEmpty())
            front.description = valueFrom(lines, i, match.captured(2)).simplified();
    }
    return front;
}

} // namespace formats
