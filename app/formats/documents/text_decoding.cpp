// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/text_decoding.h"

#include "formats/documents/code_pages.h"
#include "formats/documents/guess_encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace formats {

namespace {

constexpr qsizetype sampleSize = 64 * 1024; // what is looked at to guess
constexpr qsizetype headSize = 4096;        // where a page says its encoding

QString decodedAs(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder(bytes);
}

// Latin letters, spaces and line ends have a zero beside them; it stands second in little-endian text.
std::optional<QStringConverter::Encoding> utf16Guess(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize) & ~qsizetype(1));
    qsizetype little = 0;
    qsizetype big = 0;
    qsizetype zeroPairs = 0;
    for (qsizetype i = 0; i < sample.size(); i += 2) {
        const bool first = sample.at(i) == 0;
        const bool second = sample.at(i + 1) == 0;
        little += !first && second;
        big += first && !second;
        zeroPairs += first && second;
    }
    const qsizetype pairs = sample.size() / 2;
    if (pairs == 0 || zeroPairs * 50 > pairs || (little + big) * 25 < pairs || bytes.size() % 2 != 0)
        return std::nullopt;
    if (little < big * 8 && big < little * 8)
        return std::nullopt;
    const auto encoding = little > big ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    qsizetype wrong = 0;
    for (const QChar c : decodedAs(sample, encoding))
        wrong += c.category() == QChar::Other_NotAssigned || c == QChar::ReplacementCharacter;
    return wrong * 50 > pairs ? std::nullopt : std::optional(encoding);
}

std::optional<QString> validUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QByteArray declaredEncoding(QByteArrayView bytes)
{
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), headSize)));
    static const QRegularExpression xml(QStringLiteral("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)"));
    static const QRegularExpression meta(QStringLiteral("<meta[^>]*charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &rule : {xml, meta}) {
        if (const auto match = rule.match(head); match.hasMatch())
            return match.captured(1).toLatin1();
    }
    return {};
}

QString decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodedAs(bytes, *marked);
    if (const auto guess = utf16Guess(bytes))
        return decodedAs(bytes, *guess);
    // Mail from Japan: bytes of ASCII that are no ASCII.
    if (bytes.contains("\x1b$B") || bytes.contains("\x1b$@")) {
        if (const auto text = fromEncoding(bytes, "iso-2022-jp"))
            return *text;
    }
    if (const auto text = validUtf8(bytes))
        return *text;
    const QByteArray declared = declaredEncoding(bytes);
    if (!declared.isEmpty() && !declared.toLower().startsWith("utf")) {
        if (const auto text = fromEncoding(bytes, declared))
            return *text;
    }
    // One wrong byte in a long text of UTF-8 is damage, not another encoding.
    const QString broken = QString::fromUtf8(bytes);
    const qsizetype wrong = broken.count(QChar::ReplacementCharacter);
    const qsizetype right = std::count_if(
        broken.begin(), broken.end(), [](QChar c) { return c.unicode() > 0x7f && c != QChar::ReplacementCharacter; });
    if (right > wrong * 10)
        return broken;
    return fromCodePage(bytes, guessedCodePage(bytes)).value_or(QString());
}

} // namespace

QString decodeText(const QByteArray &bytes)
{
    QString text = decoded(bytes);
    text = withoutHalves(std::move(text));
    text.remove(QChar(0)).remove(QChar(0xfeff));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

QString withoutHalves(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

bool looksLikeText(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    const QByteArrayView sample = QByteArrayView(bytes).first(std::min(bytes.size(), sampleSize));
    if ((marked && *marked != QStringConverter::Utf8) || utf16Guess(bytes))
        return true;
    qsizetype control = 0;
    for (const char byte : sample) {
        const auto value = static_cast<unsigned char>(byte);
        control += value < 0x20 && value != '\n' && value != '\r' && value != '\t' && value != '\f' && value != 0x1a;
    }
    return control * 50 <= sample.size();
}

} // namespace formats
