// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of a story in which a stranger wrote every field: one a line, then the text. Preview and folder site write
// this page; nothing in it runs, sends, moves on or fetches, and its head says what it should.
#include "formats/page.h"

#include "formats/block_markup.h"
#include "fuzz/harmless.h"
#include "fuzz/target.h"

#include <QJsonDocument>

namespace {

class Fields
{
public:
    explicit Fields(const QByteArray &bytes)
        : m_rest(bytes)
    {
    }

    QString next()
    {
        const qsizetype end = m_rest.indexOf('\n');
        const QByteArray line = end < 0 ? m_rest : m_rest.left(end);
        m_rest.remove(0, end < 0 ? m_rest.size() : end + 1);
        return QString::fromUtf8(line);
    }
    const QByteArray &rest() const { return m_rest; }

private:
    QByteArray m_rest;
};

core::Picture picture(Fields &fields)
{
    core::Picture picture;
    picture.remoteUrl = fields.next();
    picture.alt = fields.next();
    picture.caption = fields.next();
    picture.captionMarkup = fields.next().toUtf8();
    picture.credit = fields.next();
    return picture;
}

core::Embed embed(Fields &fields)
{
    core::Embed embed;
    embed.address = fields.next();
    embed.provider = fields.next();
    embed.title = fields.next();
    return embed;
}

formats::PageInput inputFrom(Fields &fields)
{
    formats::PageInput input;
    core::Story &story = input.story;
    story.language = fields.next();
    story.kicker = fields.next();
    story.headline = fields.next();
    story.standfirst = fields.next();
    story.byline = fields.next();
    story.dateline = fields.next();
    story.credits = {{fields.next(), fields.next()}};
    story.tags = {fields.next()};
    story.searchAndSocial = {fields.next(), fields.next(), fields.next(), fields.next()};
    story.leadPicture = picture(fields);
    core::Desk desk;
    desk.id = core::newId<core::DeskId>();
    desk.names = {{QString(), fields.next()}};
    desk.colour = fields.next();
    desk.attributions = {{QString(), fields.next()}};
    desk.address = QUrl(fields.next());
    input.desks = {desk};
    input.site.name = fields.next();
    input.site.editions = {{story.language, fields.next(), fields.next(), fields.next(), QUrl(fields.next())}};
    input.address = fields.next();
    input.homeAddress = fields.next();
    input.feedAddress = fields.next();
    input.related = {{fields.next(), fields.next(), fields.next()}};
    input.editions = {{fields.next(), fields.next(), fields.next()}};
    input.alternates = input.editions;
    input.story.corrections = {{fields.next(), fields.next(), QDateTime::fromSecsSinceEpoch(0, Qt::UTC), {}}};
    input.published = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);

    core::Block figure;
    figure.kind = core::BlockKind::Picture;
    figure.picture = picture(fields);
    core::Block card;
    card.kind = core::BlockKind::Embed;
    card.embed = embed(fields);
    core::Block code = core::textBlock(core::BlockKind::Code, fields.next());
    code.name = fields.next();
    core::Block marked = core::textBlock(core::BlockKind::Paragraph, QStringLiteral("x"));
    marked.language = fields.next();
    marked.spans.first().marks.href = fields.next();
    marked.spans.first().marks.language = fields.next();
    marked.spans.first().marks.kept = {fields.next().toUtf8()};
    core::Block note = core::textBlock(core::BlockKind::Footnote, QStringLiteral("x"));
    note.name = fields.next();
    core::Span call{QString(core::footnoteCall), {}};
    call.marks.footnote = note.name;
    marked.spans.append(call);
    story.body = formats::readBlocks(fields.rest());
    story.body.blocks += {figure, card, code, marked, note};
    return input;
}

bool isNamed(const GumboNode *node, const char *name)
{
    return formats::isElement(node) && formats::nameOf(node) == name;
}

void headIsOurs(const GumboNode *head)
{
    const GumboVector &children = head->v.element.children;
    int scripts = 0;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *node = static_cast<const GumboNode *>(children.data[i]);
        if (!formats::isElement(node))
            continue;
        const QByteArray name = formats::nameOf(node);
        if (name == "meta") {
            fuzz::promise(!formats::hasAttribute(node, "http-equiv"), "the page does not move on");
        } else if (name == "link") {
            const QString rel = formats::attributeOf(node, "rel");
            fuzz::promise(rel == QLatin1String("canonical") || rel == QLatin1String("alternate"),
                          "the head loads nothing");
            fuzz::promise(fuzz::leadsSomewhereHarmless(formats::attributeOf(node, "href")),
                          "the head's links are safe");
        } else if (name == "script") {
            ++scripts;
            fuzz::promise(formats::attributeOf(node, "type") == QLatin1String("application/ld+json")
                              && !formats::hasAttribute(node, "src"),
                          "the one script is data");
            const GumboVector &inside = node->v.element.children;
            QString text;
            for (unsigned j = 0; j < inside.length; ++j)
                text += formats::textOf(static_cast<const GumboNode *>(inside.data[j]));
            fuzz::promise(QJsonDocument::fromJson(text.toUtf8()).isObject(), "the data can be read");
        } else {
            fuzz::promise(name == "title", "nothing else stands in the head");
        }
    }
    fuzz::promise(scripts == 1, "the data is there");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fields fields(fuzz::bytesOf(data, size));
    formats::PageInput input = inputFrom(fields);
    fuzz::showsOnly(formats::renderArticle(input));

    input.blockNames = formats::BlockNames::Write;
    const QByteArray page = formats::renderArticlePage(input);
    GumboOutput *parsed = gumbo_parse_with_options(&kGumboDefaultOptions, page.constData(), std::size_t(page.size()));
    const GumboVector &parts = parsed->root->v.element.children;
    int heads = 0;
    for (unsigned i = 0; i < parts.length; ++i) {
        const auto *part = static_cast<const GumboNode *>(parts.data[i]);
        if (isNamed(part, "head")) {
            ++heads;
            headIsOurs(part);
        }
    }
    fuzz::promise(heads == 1, "there is one head");
    gumbo_destroy_output(&kGumboDefaultOptions, parsed);

    return 0;
}
