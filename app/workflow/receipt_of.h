// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies between two states of a post's text, ready to be told. Pure, any thread; a long text takes its time.
#pragma once

#include "core/update_receipt.h"

namespace workflow {

// Both in the site's own markup.
[[nodiscard]] core::UpdateReceipt receiptOf(const QByteArray &before, const QByteArray &after);

} // namespace workflow
