// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/plain_text.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace formats {

namespace {

using core::BlockKind;

// The letters Windows puts where Latin-1 has control characters.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t upper[32] = {0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                           0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                           0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                           0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(upper[c.unicode() - 0x80]);
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decode(*encoding);
        return decode(bytes);
    }
    QStringDecoder decode(QStringConverter::Utf8);
    const QString text = decode(bytes);
    return decode.hasError() ? fromWindows1252(bytes) : text;
}

} // namespace

core::Body readPlainText(const QByteArray &text)
{
    return readPlainText(decoded(text));
}

core::Body readPlainText(const QString &text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    lines.replace(QChar(0x2029), QLatin1String("\n\n")).replace(QChar(0x2028), QLatin1Char('\n'));
    lines.remove(QChar(0)).remove(QChar(0xfeff));
    static const QRegularExpression blankLine(QStringLiteral("\\n[ \\t]*\\n"));
    static const QRegularExpression blankLines(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    const bool separated = lines.trimmed().contains(blankLine);
    core::Body body;
    for (const QString &paragraph : separated ? lines.split(blankLines) : lines.split(QLatin1Char('\n'))) {
        QString trimmed = paragraph;
        trimmed.replace(QLatin1Char('\t'), QLatin1Char(' '));
        trimmed = trimmed.trimmed();
        if (!trimmed.isEmpty())
            body.blocks.append(core::textBlock(BlockKind::Paragraph, trimmed));
    }
    return body;
}

QByteArray writePlainText(const core::Body &body)
{
    QString text;
    QList<int> numbers; // of the open ordered lists, by depth
    BlockKind before = BlockKind::Paragraph;
    for (const core::Block &block : body.blocks) {
        QString line = core::plainText(block);
        if (block.kind == BlockKind::Separator) {
            line = QStringLiteral("* * *");
        } else if (block.kind == BlockKind::Picture) {
            line = block.picture.caption.isEmpty() ? block.picture.alt : block.picture.caption;
        } else if (block.kind == BlockKind::ListItem) {
            numbers.resize(qMax(0, block.level) + 1);
            const QString mark =
                block.ordered ? QString::number(++numbers.last()) + QLatin1Char('.') : QStringLiteral("•");
            line = QString(block.level * 2, QLatin1Char(' ')) + mark + QLatin1Char(' ') + line;
        }
        if (block.kind != BlockKind::ListItem)
            numbers.clear();
        if (line.isEmpty())
            continue;
        const bool together = block.kind == BlockKind::ListItem && before == BlockKind::ListItem;
        if (!text.isEmpty())
            text += together ? QStringLiteral("\n") : QStringLiteral("\n\n");
        text += line;
        before = block.kind;
    }
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    return text.toUtf8();
}

} // namespace formats
