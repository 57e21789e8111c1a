// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/write_document.h"

#include "formats/documents/picture_type.h"
#include "formats/html.h"
#include "formats/inline_html.h"
#include "formats/markdown.h"
#include "formats/plain_text.h"

namespace formats {

namespace {

constexpr char pageStyle[] = R"(
body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.55 Georgia, "Noto Naskh Arabic", serif; }
h1, h2, h3, h4 { line-height: 1.2; font-family: system-ui, sans-serif; }
.standfirst { font-size: 1.2em; }
.kicker, .byline, .dateline, .credits { font-family: system-ui, sans-serif; font-size: 0.9em; }
figure { margin: 1.5em 0; }
img { max-width: 100%; height: auto; }
figcaption { font-size: 0.85em; }
blockquote { margin-inline: 1.5em 0; padding-inline-start: 1em; border-inline-start: 3px solid #999; }
table { border-collapse: collapse; }
td, th { border: 1px solid #999; padding: 0.25em 0.6em; text-align: start; }
@media print {
  body { max-width: none; margin: 0; font-size: 11pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  figure, table, blockquote { break-inside: avoid; }
  a { color: inherit; }
}
)";

QByteArray element(const char *name, const QByteArray &attributes, const QString &text)
{
    if (text.isEmpty())
        return {};
    return QByteArray("<") + name + attributes + '>' + escapedText(text) + "</" + name + ">\n";
}

// What stands around the text on the page, as paragraphs.
core::Body withHeadAndCredits(const core::Story &story)
{
    core::Body body = story.body;
    qsizetype at = 0;
    for (const QString &text : {story.kicker, story.headline, story.standfirst, story.byline, story.dateline}) {
        if (!text.isEmpty())
            body.blocks.insert(at++, core::textBlock(core::BlockKind::Paragraph, text));
    }
    if (!story.leadPicture.isEmpty()) {
        core::Block lead = core::textBlock(core::BlockKind::Picture, {});
        lead.picture = story.leadPicture;
        body.blocks.insert(at, lead);
    }
    if (const QString credits = core::creditLine(story.credits, story.language); !credits.isEmpty())
        body.blocks.append(core::textBlock(core::BlockKind::Paragraph, credits));
    return body;
}

core::Body published(core::Body body)
{
    body.blocks.removeIf([](const core::Block &block) { return !core::isPublished(block.kind); });
    return body;
}

} // namespace

QByteArray writeHtmlPage(const core::Story &story, const PictureBytes &pictures)
{
    // The writer of the text takes no "data:" for an address, and should not; so the pictures are put in afterwards.
    QList<std::pair<QByteArray, QByteArray>> inside;
    HtmlWriteOptions options;
    options.language = story.language;
    options.pictureAddress = [&](const core::Picture &picture) {
        const QByteArray bytes = pictures ? pictures(picture) : QByteArray();
        const QByteArray type = pictureType(bytes);
        if (type.isEmpty())
            return picture.remoteUrl;
        const QByteArray name = "picture-" + QByteArray::number(inside.size() + 1) + "." + pictureSuffix(type);
        inside.append({"src=\"" + name + '"', "src=\"data:" + type + ";base64," + bytes.toBase64() + '"'});
        return QString::fromLatin1(name);
    };
    QByteArray text;
    if (!story.leadPicture.isEmpty())
        text += writeFigure(story.leadPicture, options, directionAttribute(story.leadPicture.caption, story.language));
    text += writeHtml(published(story.body), options);
    for (const auto &[name, data] : std::as_const(inside))
        text.replace(name, data);

    QByteArray page = "<!DOCTYPE html>\n<html";
    if (!story.language.isEmpty())
        page += " lang=\"" + escapedAttribute(story.language) + '"';
    if (core::isRightToLeft(story.language))
        page += " dir=\"rtl\"";
    page += ">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    page += "<title>" + escapedText(story.headline) + "</title>\n";
    if (!story.byline.isEmpty())
        page += "<meta name=\"author\" content=\"" + escapedAttribute(story.byline) + "\">\n";
    page += QByteArray("<style>") + pageStyle + "</style>\n</head>\n<body>\n<article>\n";
    page += element("p", " class=\"kicker\"" + directionAttribute(story.kicker, story.language), story.kicker);
    page += element("h1", directionAttribute(story.headline, story.language), story.headline);
    page +=
        element("p", " class=\"standfirst\"" + directionAttribute(story.standfirst, story.language), story.standfirst);
    page += element("p", " class=\"byline\"", story.byline);
    page += element("p", " class=\"dateline\"", story.dateline);
    page += text + element("p", " class=\"credits\"", core::creditLine(story.credits, story.language));
    return page + "</article>\n</body>\n</html>\n";
}

core::Result<QByteArray> writeDocument(WrittenKind kind, const core::Story &story, const PictureBytes &pictures)
{
    switch (kind) {
    case WrittenKind::Docx:
        return writeDocx(story, pictures);
    case WrittenKind::Html:
        return writeHtmlPage(story, pictures);
    case WrittenKind::Markdown: {
        QByteArray head;
        if (!story.kicker.isEmpty()) {
            core::Body kicker;
            kicker.blocks.append(core::textBlock(core::BlockKind::Paragraph, story.kicker));
            head = writeMarkdown(kicker) + '\n';
        }
        if (!story.headline.isEmpty()) {
            core::Body title;
            title.blocks.append(core::textBlock(core::BlockKind::Heading, story.headline, 2));
            head += writeMarkdown(title).mid(1) + '\n'; // a heading of the first rank
        }
        core::Story rest = story;
        rest.kicker.clear();
        rest.headline.clear();
        head += writeMarkdown(published(withHeadAndCredits(rest)));
        return head;
    }
    case WrittenKind::Text:
        break;
    }
    return writePlainText(published(withHeadAndCredits(story)));
}

} // namespace formats
