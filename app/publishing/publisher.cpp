// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/publisher.h"

#include "core/deferred.h"

namespace publishing {

QFuture<core::Result<int>> Publisher::publishDue()
{
    return core::given(core::Result<int>(0));
}

} // namespace publishing
