// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/login_name.h"

namespace workflow {

QString loginName()
{
    for (const char *name : {"USER", "USERNAME"}) {
        const QString user = qEnvironmentVariable(name).simplified();
        if (!user.isEmpty())
            return user;
    }
    return QStringLiteral("me");
}

} // namespace workflow
