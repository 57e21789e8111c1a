// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/preview_source.h"

#include "formats/page.h"

#include <QFile>

namespace workflow {

namespace {

QByteArray fileText(const QString &path)
{
    constexpr qint64 largest = 2'000'000;
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(largest) : QByteArray();
}

} // namespace

PreviewPage previewOf(const core::Story &story, const core::Site &site, const QList<core::Desk> &desks,
                      PageColours colours)
{
    formats::PageInput input;
    input.story = story;
    input.site = site;
    const auto addDesk = [&](const core::DeskId &id) {
        for (const core::Desk &desk : desks) {
            if (desk.id == id && !id.isEmpty())
                input.desks.append(desk);
        }
    };
    addDesk(story.desk);
    for (const core::DeskId &id : story.furtherDesks)
        addDesk(id);
    for (const core::Desk &desk : input.desks)
        input.deskAddresses.insert(desk.id, QStringLiteral("#"));
    for (const QString &tag : story.tags)
        input.tagAddresses.insert(tag, QStringLiteral("#"));
    // The preview has no network: of a picture that is only on the site the place and the words are shown.
    input.pictureAddress = [](const core::Picture &picture) {
        const QString name = picture.media.isEmpty() ? QStringLiteral("absent") : picture.media.value;
        return picture.isEmpty() ? QString() : QStringLiteral("standfirst-preview://media/") + name;
    };
    input.published = story.schedule.isValid() ? story.schedule : QDateTime::currentDateTimeUtc();
    input.colours = colours == PageColours::Dark ? formats::ColourScheme::Dark : formats::ColourScheme::Light;
    input.blockNames = formats::BlockNames::Write;
    input.templateText = QString::fromUtf8(fileText(site.templateFile));
    input.stylesheet = fileText(site.stylesheetFile);
    if (input.stylesheet.isEmpty())
        input.stylesheet = formats::defaultStylesheet();
    return {formats::renderArticlePage(input), formats::renderArticle(input)};
}

} // namespace workflow
