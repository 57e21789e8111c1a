// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The notes that the caption of a picture calls, found in its markup without reading the rest. Pure functions, any
// thread.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace core {

// What the call of a note begins with in a caption's markup; its name follows, as in an address, up to the quote.
extern const QByteArray captionCallStart;
// In the order of their calls; one that is called twice stands there twice.
[[nodiscard]] QStringList notesCalledIn(const QByteArray &captionMarkup);

} // namespace core
