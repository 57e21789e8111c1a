// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kept_as_draft.h"

#include <QStringList>

namespace core {

namespace {

const QLatin1String refusal("no draft there: ");

} // namespace

bool canBeKeptAsDraft(const Remote &there)
{
    static const QStringList seen = {QStringLiteral("publish"), QStringLiteral("future"), QStringLiteral("private")};
    return !there.exists() || !seen.contains(there.status);
}

// Handing it in takes a scheduled one out of its hour, and what only some may read is shown to nobody else by it.
bool wouldShowADraft(Goal goal, const Remote &there)
{
    if (goal == Goal::Pending)
        return there.exists() && there.status == QLatin1String("publish");
    return goal == Goal::Draft && !canBeKeptAsDraft(there);
}

Error noDraftThere(const QString &why)
{
    return {Error::Kind::Invalid, QString(refusal + why)};
}

bool isNoDraftThere(const Error &error)
{
    return error.kind == Error::Kind::Invalid && error.detail.startsWith(refusal);
}

} // namespace core
