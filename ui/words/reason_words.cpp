// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/reason_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

} // namespace

QString reasonName(core::VersionReason reason)
{
    switch (reason) {
    case core::VersionReason::Saved:
        return Say::tr("Saved");
    case core::VersionReason::Submitted:
        return Say::tr("Submitted for review");
    case core::VersionReason::SentBack:
        return Say::tr("Sent back");
    case core::VersionReason::Approved:
        return Say::tr("Approved");
    case core::VersionReason::Published:
        return Say::tr("Published");
    case core::VersionReason::BeforeRestore:
        return Say::tr("Kept before going back");
    case core::VersionReason::Restored:
        return Say::tr("Went back to an earlier version");
    case core::VersionReason::Automatic:
        return Say::tr("Kept by itself");
    case core::VersionReason::BeforeReplacing:
        return Say::tr("Kept before words were replaced");
    }
    return {};
}

QString reasonSentence(core::VersionReason reason, const QString &by)
{
    if (by.isEmpty())
        return reasonName(reason);
    switch (reason) {
    case core::VersionReason::Saved:
        return Say::tr("Saved by %1").arg(by);
    case core::VersionReason::Submitted:
        return Say::tr("Submitted for review by %1").arg(by);
    case core::VersionReason::SentBack:
        return Say::tr("Sent back by %1").arg(by);
    case core::VersionReason::Approved:
        return Say::tr("Approved by %1").arg(by);
    case core::VersionReason::Published:
        return Say::tr("Published by %1").arg(by);
    case core::VersionReason::BeforeRestore:
        return Say::tr("Kept before %1 went back").arg(by);
    case core::VersionReason::Restored:
        return Say::tr("%1 went back to an earlier version").arg(by);
    case core::VersionReason::Automatic:
        return Say::tr("Kept by itself while %1 wrote").arg(by);
    case core::VersionReason::BeforeReplacing:
        return Say::tr("Kept before %1 replaced words").arg(by);
    }
    return {};
}

} // namespace ui
