// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/samples.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace samples {

namespace {

using core::BlockKind;
using core::textBlock;

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    std::array<char, 4> bytes{};
    qToBigEndian(number, bytes.data());
    return {bytes.data(), 4};
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + name + data + bigEndian(crc32(name + data));
}

// A PNG of one colour, without Qt Gui.
QByteArray png(quint32 width, quint32 height, quint8 shade)
{
    QByteArray rows;
    for (quint32 y = 0; y < height; ++y)
        rows += QByteArray(1, '\0') + QByteArray(static_cast<qsizetype>(width), static_cast<char>(shade));
    const QByteArray header = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x00\x00\x00\x00", 5);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", qCompress(rows).mid(4))
           + chunk("IEND", {});
}

core::Block linked(const QString &before, const QString &words, const QString &href, const QString &after)
{
    core::Block block = textBlock(BlockKind::Paragraph, {});
    core::Marks link;
    link.href = href;
    core::Marks strong;
    strong.bold = true;
    block.spans = {{before, {}}, {words, link}, {after, strong}};
    return block;
}

} // namespace

core::Story harbourStory()
{
    core::Story story;
    story.id = core::newId<core::StoryId>();
    story.language = QStringLiteral("en");
    story.kicker = QStringLiteral("Coast");
    story.headline = QStringLiteral("Harbour & ferries: Zürich’s guests wait <again>");
    story.standfirst = QStringLiteral("Two of three ferries stay in port. The crew wants “fair nights”.");
    story.byline = QStringLiteral("By Lena Ørsted");
    story.dateline = QStringLiteral("PORT ELDRIN");
    story.credits = {{QStringLiteral("Agency A"), QStringLiteral("https://agency-a.invalid/")},
                     {QStringLiteral("Agency B"), {}}};
    story.tags = {QStringLiteral("Harbour"), QStringLiteral("Ferries")};
    story.slug = QString(QStringLiteral("harbour-and-ferries-") + story.id.value);
    story.body.blocks = {
        textBlock(BlockKind::Paragraph, QStringLiteral("The ferries of Port Eldrin – all “three” of them – wait.")),
        linked(QStringLiteral("More at "), QStringLiteral("the harbour office"),
               QStringLiteral("https://harbour.invalid/?a=1&b=2"), QStringLiteral(", as of today.")),
        textBlock(BlockKind::Heading, QStringLiteral("What the crew says"), 2),
        textBlock(BlockKind::Quote, QStringLiteral("We sleep on deck, and that is that.")),
        textBlock(BlockKind::ListItem, QStringLiteral("Ferry one: in port")),
        textBlock(BlockKind::ListItem, QStringLiteral("Ferry two: at sea & late")),
        textBlock(BlockKind::Paragraph, QStringLiteral("5 < 6, and 7 > 6; that -- they say -- is all."))};
    return story;
}

core::Story bazaarStory()
{
    core::Story story;
    story.id = core::newId<core::StoryId>();
    story.language = QStringLiteral("fa");
    story.headline = QStringLiteral("بازار ماهی‌فروشان دوباره باز شد");
    story.standfirst =
        QStringLiteral("پس از سه هفته، درها گشوده شد. مردم می‌گویند دیر بود.");
    story.byline = QStringLiteral("نوشتهٔ مینا رستگار");
    story.credits = {{QStringLiteral("خبرگزاری الف"), {}}, {QStringLiteral("Agency B"), {}}};
    story.tags = {QStringLiteral("بندر"), QStringLiteral("بازار")};
    story.slug = QString(QStringLiteral("بازار-ماهی-") + story.id.value);
    story.body.blocks = {
        textBlock(BlockKind::Paragraph, QStringLiteral("صبح شنبه، ساعت ۷، در «بندر الدرین» همه آمدند.")),
        textBlock(BlockKind::Heading, QStringLiteral("چه می‌گویند"), 2),
        textBlock(BlockKind::Paragraph, QStringLiteral("قیمت ماهی Tilapia بالا رفت (۲۰٪)."))};
    return story;
}

publishing::PictureFile picture(int seed)
{
    publishing::PictureFile file;
    file.bytes = png(320 + static_cast<quint32>(seed % 100), 200, static_cast<quint8>(seed));
    file.media.value = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
    file.fileName = QStringLiteral("Häfen & Boote %1.png").arg(seed);
    file.mimeType = "image/png";
    file.words.media = file.media;
    file.words.alt = QStringLiteral("Boats “at rest” <in port>");
    file.words.caption = QStringLiteral("Boats & more boats");
    file.words.credit = QStringLiteral("N. Brandt");
    file.language = QStringLiteral("en");
    return file;
}

} // namespace samples
