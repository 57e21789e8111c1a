// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/found_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(FoundWords)
};

} // namespace

QString textPartName(core::TextPart part)
{
    switch (part) {
    case core::TextPart::Text:
        return {};
    case core::TextPart::Kicker:
        return Say::tr("Kicker");
    case core::TextPart::Headline:
        return Say::tr("Headline");
    case core::TextPart::Standfirst:
        return Say::tr("Standfirst");
    case core::TextPart::Byline:
        return Say::tr("Byline");
    case core::TextPart::Dateline:
        return Say::tr("Dateline");
    case core::TextPart::Cell:
        return Say::tr("Table");
    case core::TextPart::DeskNote:
        return Say::tr("Note to the desk");
    case core::TextPart::Caption:
        return Say::tr("Caption");
    case core::TextPart::AlternativeText:
        return Say::tr("Alternative text");
    case core::TextPart::PictureCredit:
        return Say::tr("Credit of the picture");
    case core::TextPart::PictureFacts:
        return Say::tr("Place and copyright of the picture");
    case core::TextPart::EmbedTitle:
        return Say::tr("Title of the card");
    case core::TextPart::Credits:
        return Say::tr("Credits");
    case core::TextPart::SearchAndSocial:
        return Say::tr("Search and social");
    case core::TextPart::Tags:
        return Say::tr("Tags");
    case core::TextPart::Address:
        return Say::tr("Address");
    }
    return {};
}

} // namespace ui
