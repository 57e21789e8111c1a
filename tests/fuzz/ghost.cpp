// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Ghost document may hold any node: what is read of it goes back as the same nodes, and nothing of it runs here.
#include "publishing/ghost_document.h"

#include "core/json_bytes.h"
#include "formats/block_markup.h"
#include "formats/html.h"
#include "fuzz/harmless.h"
#include "fuzz/target.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QJsonArray nodesOf(const QString &lexical)
{
    const QByteArray json = core::withMarksSpelled(lexical.toUtf8());
    return QJsonDocument::fromJson(json)[QLatin1String("root")][QLatin1String("children")].toArray();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString lexical = QString::fromUtf8(fuzz::bytesOf(data, size));
    const publishing::GhostDocument document = publishing::ghostDocument(lexical, {});
    const core::Body body = formats::readBlocks(document.content);
    fuzz::promise(formats::writeBlocks(body) == document.content, "the text goes back to the byte");
    fuzz::showsOnly(formats::writeHtml(body));
    const core::StoryId story = document.story.value_or(core::StoryId{});
    const core::Result<QString> back = publishing::ghostLexical(document.content, story, lexical);
    fuzz::promise(back.ok(), "what was read can be written");
    fuzz::promise(nodesOf(*back) == nodesOf(lexical), "every node goes back as it came");
    (void)publishing::ghostDocument({}, lexical);
    return 0;
}
