// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/receipt_view.h"

#include "core/when_done.h"
#include "ui/theme/section_label.h"
#include "ui/words/receipt_words.h"
#include "workflow/site_stories.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

ReceiptView::ReceiptView(const workflow::Services &services, const core::Story &story, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(tr("Comparing with the site …")))
    , m_places(new QVBoxLayout)
{
    setObjectName(QStringLiteral("receiptView"));
    m_sentence->setObjectName(QStringLiteral("receiptSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_places->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addLayout(m_places);
    core::whenDone(services.siteStories.receipt(story), this, [this](const core::Result<core::UpdateReceipt> &receipt) {
        if (receipt)
            showReceipt(*receipt);
        else
            fail(receipt.error());
    });
}

void ReceiptView::showReceipt(const core::UpdateReceipt &receipt)
{
    m_sentence->setText(receiptSentence(receipt));
    const auto add = [this](const QString &text) {
        auto *label = new QuietLabel(text);
        label->setObjectName(QStringLiteral("receiptPlace"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(12, 0, 12, 0);
        m_places->addWidget(label);
    };
    for (const core::ChangedPlace &place : receipt.places.mid(0, mostPlaces))
        add(placeLines(place));
    if (const int more = int(receipt.places.size()) - mostPlaces; more > 0)
        add(more == 1 ? tr("and 1 more place") : tr("and %Ln more places", nullptr, more));
}

void ReceiptView::fail(const core::Error &error)
{
    if (error.kind == core::Error::Kind::Offline || error.kind == core::Error::Kind::Unknown)
        m_sentence->setText(tr("The site cannot be reached now: what changes is compared when it is sent."));
    else
        m_sentence->setText(tr("The site's copy could not be read: it is compared again when it is sent."));
}

} // namespace ui
