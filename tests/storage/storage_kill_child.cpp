// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Types into a story until it is killed: one journal entry after the other, each revision printed once it is on disk.
// Now and then it folds and keeps a version, so that it is killed within those as well.
#include "storage/library.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const auto library = storage::Library::open(arguments.at(1));
    if (!library) {
        std::fprintf(stderr, "%s\n", qPrintable(library.error().detail));
        return 3;
    }
    const core::StoryId id{arguments.at(2)};
    storage::StoryStore &stories = (*library)->stories;
    for (int i = 1;; ++i) {
        const auto opened = stories.load(id);
        if (!opened)
            return 4;
        const int next = opened->story.revision + 1;
        const core::Block block = core::textBlock(core::BlockKind::Paragraph, QStringLiteral("entry %1").arg(next));
        core::BodySplice splice{opened->story.body.blocks.size(), 0, {block}};
        std::optional<core::Story> fields;
        if (i % 3 == 0) {
            fields = opened->story;
            fields->headline = QStringLiteral("headline %1").arg(next);
        }
        const core::Result<int> revision = stories.appendJournal(id, splice, fields, next, next);
        if (!revision || *revision != next)
            return 5;
        std::printf("%d\n", *revision);
        std::fflush(stdout);
        if (i % 7 == 0 && !stories.fold(id))
            return 6;
        if (i % 11 == 0) {
            const auto version = (*library)->versions.add(opened->story, core::VersionReason::Automatic, {});
            if (!version)
                return 7;
            std::printf("version %s %d\n", qPrintable(version->id.value), opened->story.revision);
            std::fflush(stdout);
        }
    }
}
