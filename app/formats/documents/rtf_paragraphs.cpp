// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is made of the paragraphs and pictures of RTF.
#include "formats/documents/rtf_document.h"

#include "formats/alternative_text.h"
#include "formats/documents/code_pages.h"
#include "formats/documents/docx_text.h"
#include "formats/documents/rtf_text.h"
#include "formats/list_start.h"

#include <QSet>

#include <algorithm>

namespace formats::rtf {

using core::Error;
using core::Result;

void RtfReader::endParagraph()
{
    const RtfParagraph &look = state().paragraph;
    m_builder.count();
    Part part;
    part.align = look.align;
    if (look.rightToLeft.value_or(false)) // the other way is written everywhere and says nothing
        part.block.direction = core::Direction::RightToLeft;
    bool generated = false;
    takeStyle(look, part, generated);
    const QString listText = std::exchange(m_listText, {}).trimmed();
    if (part.role == Role::Text) {
        if (const auto ordered = orderedList(look, listText)) {
            part.role = Role::ListItem;
            part.block.level = std::clamp(look.listLevel, 0, 8);
            part.block.ordered = *ordered;
            part.number = countItem(look, listText);
        }
    }
    if (generated) {
        m_builder.drop(Dropped::Furniture, core::plainText(text().spans));
        text().spans.clear();
    }
    text().endParagraph(part, look);
}

void RtfReader::takeStyle(const RtfParagraph &look, Part &part, bool &generated)
{
    int outline = look.outline;
    int number = look.style;
    for (int depth = 0; depth < 30 && m_styles.contains(number); ++depth) {
        const RtfStyle style = m_styles.value(number);
        generated = generated || (depth == 0 && isGeneratedStyle(style.name));
        if (const auto role = roleOfStyle(style.name)) {
            part.role = role->first;
            part.block.level = role->second;
            return;
        }
        if (outline < 0)
            outline = style.outline;
        number = style.base;
    }
    if (outline >= 0 && outline < 9) {
        part.role = Role::Heading;
        part.block.level = outline + 1;
    }
}

// As the number in front of it says, which older programs are given to read; without one it is counted.
std::optional<int> RtfReader::countItem(const RtfParagraph &look, const QString &listText)
{
    const int level = std::clamp(look.listLevel, 0, 8);
    const bool known = m_overrides.contains(look.list);
    const RtfOverride called = m_overrides.value(look.list);
    // Ways to call one list go on counting in one another.
    QList<int> &counts = m_counts[{known, known ? called.list : look.list}];
    if (!m_begun.contains(look.list)) {
        m_begun.insert(look.list);
        for (auto start = called.starts.cbegin(); start != called.starts.cend(); ++start) {
            if (start.key() < counts.size())
                counts[start.key()] = -1;
        }
    }
    const int before = counts.value(level, -1);
    while (counts.size() <= level)
        counts.append(-1);
    counts.resize(level + 1); // what is deeper begins anew
    int number = numberOfMarker(listText);
    if (number == 0 && look.list > 0) {
        const QList<int> starts = known ? m_listStarts.value(called.list) : QList<int>();
        const int start = called.starts.value(level, starts.value(level, 1));
        number = before < 0 ? start : before + 1;
    }
    counts[level] = std::clamp(number, 1, 1'000'000);
    return number == 0 ? std::nullopt : std::optional(counts[level]); // "a)" says nothing that we read
}

std::optional<bool> RtfReader::orderedList(const RtfParagraph &look, const QString &listText) const
{
    const RtfOverride called = m_overrides.value(look.list);
    const auto levels = m_lists.constFind(called.list);
    if (look.list > 0 && m_overrides.contains(look.list) && levels != m_lists.cend()) {
        const int level = std::clamp(look.listLevel, 0, 8);
        const int format = called.formats.value(level, levels->value(level, 23));
        if (format == 255 && listText.isEmpty())
            return std::nullopt;
        return format != 23 && format != 255;
    }
    if (look.oldList)
        return look.oldList;
    if (listText.isEmpty())
        return look.list > 0 ? std::optional(false) : std::nullopt;
    return listText.front().isLetterOrNumber() && listText != QLatin1String("o");
}

void RtfReader::endPicture()
{
    const QByteArray bytes = m_pictureBytes.isEmpty() ? QByteArray::fromHex(m_pictureHex) : m_pictureBytes;
    m_pictureHex.clear();
    m_pictureBytes.clear();
    if (bytes.isEmpty())
        return;
    Part part;
    part.role = Role::Picture;
    part.block.picture.alt = alternativeText(m_alt);
    part.block.picture.media = m_builder.takePicture(QStringLiteral("picture"), bytes);
    if (part.block.picture.isEmpty())
        return;
    (core::plainText(text().spans).trimmed().isEmpty() ? text().before : text().after).append(part);
}

} // namespace formats::rtf
