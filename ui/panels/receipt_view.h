// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an update will change on the site, read from the site as it is now: a sentence, and the places. GUI thread. It
// asks by itself when it is made, and says so while there is no answer.
#pragma once

#include "core/result.h"
#include "core/story.h"
#include "core/update_receipt.h"
#include "workflow/services.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class ReceiptView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostPlaces = 5; // shown; the rest is counted

    ReceiptView(const workflow::Services &services, const core::Story &story, QWidget *parent = nullptr);

    void showReceipt(const core::UpdateReceipt &receipt);

private:
    void fail(const core::Error &error);

    QLabel *m_sentence;
    QVBoxLayout *m_places;
};

} // namespace ui
