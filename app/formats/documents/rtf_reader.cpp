// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/rtf_reader.h"

#include "formats/documents/rtf_document.h"

#include "formats/documents/code_pages.h"
#include "formats/documents/docx_text.h"
#include "formats/documents/rtf_text.h"

#include <QSet>

#include <algorithm>

namespace formats::rtf {

using core::Error;
using core::Result;

namespace {

constexpr qsizetype deepestGroup = 2'000;

} // namespace

RtfReader::RtfReader(const QByteArray &bytes, const DocumentLimits &limits)
    : m_tokens(bytes)
    , m_builder(DocumentKind::Rtf, limits)
    , m_patience(limits.patience)
{
    m_states.append(State{});
    m_texts.append(RtfText{});
}

Result<OpenedDocument> RtfReader::read()
{
    for (RtfToken token = m_tokens.next(); token.kind != RtfToken::Kind::End; token = m_tokens.next()) {
        switch (token.kind) {
        case RtfToken::Kind::Open:
            flush();
            if (m_states.size() > deepestGroup)
                return Error{Error::Kind::Invalid, QStringLiteral("too big: RTF with groups too deep in each other")};
            open();
            break;
        case RtfToken::Kind::Close:
            flush();
            m_skip = 0;
            if (m_states.size() > 1)
                close();
            break;
        case RtfToken::Kind::Letters:
            takeLetters(token);
            break;
        case RtfToken::Kind::Binary:
            if (state().place == Place::Picture)
                m_pictureBytes = token.letters.toByteArray();
            break;
        default:
            takeWord(token);
        }
        if (m_builder.isFull())
            break;
        if (m_patience.isOver())
            return Error{Error::Kind::Invalid, QStringLiteral("too big: RTF that takes too long")};
    }
    flush();
    while (m_states.size() > 1)
        close();
    endParagraph();
    m_builder.setProperties(m_title, m_author);
    return m_builder.finish(m_texts.last().take());
}

void RtfReader::open()
{
    State inner = state();
    inner.closing = Closing::Nothing;
    inner.starred = false;
    m_states.append(inner);
}

void RtfReader::close()
{
    const State ended = m_states.takeLast();
    switch (ended.closing) {
    case Closing::Nothing:
        break;
    case Closing::Note:
    case Closing::Box: {
        m_states.append(ended);
        endParagraph();
        m_states.removeLast();
        const QList<Part> parts = m_texts.takeLast().take();
        if (ended.closing == Closing::Note)
            m_builder.takeNote(ended.note, parts);
        else
            text().after += parts;
        break;
    }
    case Closing::Field:
        m_fields.removeLast();
        break;
    case Closing::Picture:
        endPicture();
        break;
    case Closing::Property:
        if (m_propertyName == QLatin1String("wzDescription"))
            m_alt = m_propertyValue.simplified();
        m_propertyValue.clear();
        break;
    case Closing::Remark:
    case Closing::Furniture:
        if (!m_aside.trimmed().isEmpty())
            m_builder.drop(ended.closing == Closing::Remark ? Dropped::Remarks : Dropped::Furniture, m_aside);
        m_aside.clear();
        break;
    }
    if (ended.place == Place::Styles && state().place == Place::Styles)
        endStyle();
}

void RtfReader::takeLetters(const RtfToken &token)
{
    if (state().place == Place::Skip)
        return;
    if (token.letters.isEmpty()) {
        if (m_skip > 0)
            --m_skip;
        else
            m_bytes.append(token.hex);
        return;
    }
    const qsizetype skipped = std::min<qsizetype>(m_skip, token.letters.size());
    m_skip -= int(skipped);
    m_bytes.append(token.letters.sliced(skipped));
}

int RtfReader::codePage()
{
    const RtfCharacter &look = state().character;
    int font = look.rightToLeft && look.fontComplex >= 0 ? look.fontComplex : look.font;
    if (font < 0)
        font = m_defaultFont;
    const int page = m_fontPages.value(font, 0);
    return page != 0 ? page : m_codePage;
}

void RtfReader::flush()
{
    if (m_bytes.isEmpty())
        return;
    const QByteArray bytes = std::exchange(m_bytes, {});
    if (state().place == Place::Picture) {
        m_pictureHex += bytes;
        return;
    }
    if (state().place == Place::Text && codePage() == symbolPage) {
        QString signs;
        for (const char byte : bytes)
            signs += QChar(char16_t(0xf000 + static_cast<unsigned char>(byte)));
        add(signs);
        return;
    }
    const auto letters = fromCodePage(bytes, codePage());
    add(letters ? *letters : fromCodePage(bytes, 1252).value_or(QString()));
}

void RtfReader::add(const QString &letters)
{
    const auto addTo = [&](QString &target) {
        if (target.size() < longestName)
            target += letters;
    };
    switch (state().place) {
    case Place::Text:
        addToText(letters);
        break;
    case Place::Fonts:
    case Place::Skip:
    case Place::Silent:
    case Place::Lists:
    case Place::Picture:
        break;
    case Place::Styles:
        addTo(m_style.name);
        break;
    case Place::Title:
        addTo(m_title);
        break;
    case Place::Author:
        addTo(m_author);
        break;
    case Place::Instruction:
        if (!m_fields.isEmpty() && m_fields.last().instruction.size() < 5 * longestName)
            m_fields.last().instruction += letters;
        break;
    case Place::ListText:
        addTo(m_listText);
        break;
    case Place::Remark:
    case Place::Furniture:
        addTo(m_aside);
        break;
    case Place::PropertyName:
        addTo(m_propertyName);
        break;
    case Place::PropertyValue:
        addTo(m_propertyValue);
        break;
    }
}

void RtfReader::addToText(const QString &letters)
{
    const RtfCharacter &look = state().character;
    if (look.deleted || look.hidden) {
        if (!letters.trimmed().isEmpty())
            m_builder.drop(look.deleted ? Dropped::Remarks : Dropped::HiddenText, letters);
        return;
    }
    if (look.revised && !m_wasRevised)
        m_builder.drop(Dropped::Remarks);
    m_wasRevised = look.revised;
    core::Marks marks;
    marks.bold = look.bold || (look.rightToLeft && look.boldComplex);
    marks.italic = look.italic || (look.rightToLeft && look.italicComplex);
    marks.strike = look.strike;
    marks.superscript = look.superscript;
    marks.subscript = look.subscript;
    marks.code = look.code;
    marks.href = state().link;
    const RtfStyle style = m_styles.value(state().paragraph.style);
    int language = look.rightToLeft ? look.languageComplex : look.language;
    if (language == 0)
        language = look.rightToLeft ? style.languageComplex : style.language;
    marks.language = languageOfNumber(language != 0 ? language : m_language);
    addText(text().spans, letters, marks);
}

} // namespace formats::rtf

namespace formats {

core::Result<OpenedDocument> readRtf(const QByteArray &bytes, const DocumentLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("too big: the document")};
    return rtf::RtfReader(bytes, limits).read();
}

} // namespace formats
