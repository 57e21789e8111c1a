// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_furniture.h"

#include "formats/html_classes.h"
#include "formats/html_survey.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace formats {

namespace {

constexpr int deepest = 1000;
constexpr qsizetype longestNotice = 60;
constexpr qsizetype longestBox = 3000;    // letters of other stories, of a form for a letter of news
constexpr qsizetype longestPointer = 300; // of "read more", which also is what the rest of a text is called
constexpr qsizetype longestButton = 40;
constexpr qsizetype mostLetters = 100'000;
constexpr int mostKept = 300; // elements that are called so and are not
constexpr qsizetype mostKnown = 5000;

QRegularExpression named(const char *names)
{
    return QRegularExpression(QLatin1String("^(?:") + QLatin1String(names) + QLatin1String(")$"));
}

// Nothing of these is ever part of the text, however long it is.
const QRegularExpression &strangers()
{
    static const QRegularExpression names = named(
        "ads?|ad-(?:slots?|container|wrap(?:per)?|unit|banner|label|placeholder|break|box|block|holder|space|zone|text"
        "|header|notice|sticky|inline|area|module|div)|adverts?|advertisements?|advertising|(?:gpt|dfp)-ad(?:-.*)?|div-"
        "gpt-ad.*|adsbygoogle|taboola(?:-.*)?|outbrain(?:-.*)?|teads(?:-.*)?"
        "|comments|comments?-(?:area|section|list|container|wrapper|form|respond|count|link)|disqus(?:-.*)?|fb-comments"
        "|cookies?-(?:banner|notice|consent|bar|message|law-info-bar)|onetrust-.*|gdpr-(?:banner|notice|consent)"
        "|breadcrumbs?|breadcrumbs?-(?:list|nav|container|wrapper|trail)|skip-(?:link|to-content|to-main|nav)"
        "|back-to-top|site-(?:header|footer|nav|navigation|menu|logo|branding)|global-(?:header|footer|nav)|masthead"
        "|navbar|navbox|catlinks|printfooter|mw-jump-link|hatnote|template-fact|vjs-(?:control-text|control-bar)"
        "|tgico|message-?meta|message-time|c-message-edited-label|c-timestamp|c-message-kit-avatar");
    return names;
}

const QRegularExpression &boxes()
{
    static const QRegularExpression names = named(
        "(?:social-)?shar(?:e|ing)|(?:social-)?shar(?:e|ing)-(?:bar|buttons?|tools?|links?|list|icons?|widget|this|box"
        "|menu|block|container|wrapper|panel|row|actions?|options)|social-(?:links?|bar|buttons?|icons?|tools?|follow)"
        "|addthis|addthis-.*|addtoany|addtoany-.*|a2a-kit|sharedaddy|sd-sharing-enabled|sharethis-.*|follow-us"
        "|(?:jp-)?relatedposts|related|related-(?:posts?|articles?|stor(?:y|ies)|content|links?|news|topics|items?"
        "|reading|coverage|box|block|list|module|section|container|wrapper|widget)|yarpp|yarpp-.*|zergnet"
        "|(?:more|recommended|trending|popular|latest|other)-(?:stories|news|articles|posts|on-this)"
        "|most-(?:read|popular|viewed|commented)|recirc|recirculation|recommendations?|see-also"
        "|newsletter|newsletter-(?:sign-?up|box|form|widget|promo|block|subscribe|subscription|embed|cta|container"
        "|wrapper|inline|module|banner)|e?mail-sign-?up|mc-embed-signup|sign-?up-(?:form|box)"
        "|subscri(?:be|ption)-(?:box|form|widget|widget-wrap|cta|prompt|button|banner|wrap)|button-wrapper"
        "|captioned-button-wrap|(?:article|story|post|entry|content)-(?:tags?|topics?|keywords)|tags-links|tag-list"
        "|cat-links|author-(?:bio|box|card|info|profile|description)|about-(?:the-)?author|post-navigation|nav-links"
        "|pagination|toc|toc-container|ez-toc-container|table-of-contents|mso-toc-?\\d+|printfriendly|print-button"
        "|app-promo|paywall-(?:prompt|overlay|message|barrier)");
    return names;
}

const QRegularExpression &pointers()
{
    static const QRegularExpression names =
        named("read-(?:more|next|also|on)|read-(?:more|next|also)-(?:box|links?|list|articles|stories|block)"
              "|(?:edited|timestamp)-[a-z0-9]+(?:-.*)?");
    return names;
}

bool hasInside(const GumboNode *node, const QByteArray &wanted, int depth = 0)
{
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length && i < 200 && depth < deepest; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (isElement(child) && (nameOf(child) == wanted || hasInside(child, wanted, depth + 1)))
            return true;
    }
    return false;
}

bool mayBeFurniture(const QByteArray &name)
{
    return name != "body" && name != "html" && name != "main" && name != "article" && name != "blockquote"
           && name != "figure" && name != "figcaption" && name != "img";
}

// A box of words among others, as editors of notes write it: nothing is said of it, and no page is around.
bool isCallout(const GumboNode *aside)
{
    for (const char *attribute : {"class", "id", "role"}) {
        if (hasAttribute(aside, attribute))
            return false;
    }
    for (const GumboNode *node = aside->parent; node && isElement(node); node = node->parent) {
        const QByteArray name = nameOf(node);
        if (name == "article" || name == "main")
            return false;
    }
    return true;
}

// "See more": what is clicked, unless it shows a picture or is the heading of what is below.
bool isButton(const GumboNode *node)
{
    constexpr qsizetype longest = 20;
    if (lettersIn(node, longest + 1).size() > longest || hasInside(node, "img"))
        return false;
    for (int i = 0; node && isElement(node) && i < deepest; ++i, node = node->parent) {
        const QByteArray name = nameOf(node);
        if (name == "summary" || name == "dt" || name == "figcaption"
            || (name.size() == 2 && name.at(0) == 'h' && name != "hr"))
            return false;
    }
    return true;
}

} // namespace

Furniture::Furniture(const GumboNode *root)
{
    if (!root)
        return;
    QList<const GumboNode *> contents;
    look(root, contents, 0);
    m_letters = lettersIn(root, mostLetters).size();
    if (contents.size() != 1)
        return;
    const bool titled = m_headings == 0 || hasInside(contents.first(), "h1");
    if (titled && lettersIn(contents.first(), mostLetters).size() * 2 >= m_letters)
        m_content = contents.first();
}

void Furniture::look(const GumboNode *node, QList<const GumboNode *> &contents, int depth)
{
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length && depth < deepest; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (!isElement(child))
            continue;
        const QByteArray name = nameOf(child);
        if (name == "main" || attributeOf(child, "role") == QLatin1String("main"))
            contents.append(child);
        m_articles += name == "article" ? 1 : 0;
        m_headings += name == "h1" ? 1 : 0;
        look(child, contents, depth + 1);
    }
}

bool Furniture::holds(const GumboNode *node) const
{
    const QByteArray name = nameOf(node);
    const QString role = attributeOf(node, "role");
    if (name == "nav" || role == QLatin1String("navigation") || role == QLatin1String("banner")
        || role == QLatin1String("contentinfo") || role == QLatin1String("search")
        || role == QLatin1String("complementary") || hasAttribute(node, "data-ignore-on-paste"))
        return true;
    if (name == "aside") {
        const QStringList classes = attributeOf(node, "class").toLower().split(QLatin1Char(' '));
        return !classes.contains(QLatin1String("pull-quote")) && !classes.contains(QLatin1String("pullquote"))
               && !isCallout(node);
    }
    if (name == "a" && sharesAPage(attributeOf(node, "href")))
        return lettersIn(node, longestButton + 1).simplified().size() <= longestButton;
    if (role == QLatin1String("button") && (name == "div" || name == "span"))
        return isButton(node);
    if (name == "header" || name == "footer")
        return isEdgeOfPage(node);
    if (!mayBeFurniture(name) || m_kept > mostKept)
        return false;
    // The name of a heading or of a paragraph is made of its words.
    QString names = attributeOf(node, "class");
    if (name == "div" || name == "section" || name == "ul" || name == "ol")
        names += QLatin1Char(' ') + attributeOf(node, "id");
    const Called kind = names.isEmpty() ? Called::Otherwise : called(names);
    if (kind == Called::Otherwise)
        return false;
    const qsizetype longest = kind == Called::Stranger ? m_letters : kind == Called::Box ? longestBox : longestPointer;
    const qsizetype most = qMin(longest, m_letters / 2);
    const bool headline = m_headings == 1 && (name == "h1" || hasInside(node, "h1"));
    if (!headline && lettersIn(node, most + 1).size() <= most
        && (kind == Called::Stranger || (!hasInside(node, "blockquote") && !hasInside(node, "iframe"))))
        return true;
    ++m_kept; // and what is inside will be measured again
    return false;
}

Furniture::Called Furniture::called(const QString &names) const
{
    const auto known = m_known.constFind(names);
    if (known != m_known.cend())
        return *known;
    Called kind = Called::Otherwise;
    for (const QString &name : plainNames(names)) {
        if (strangers().match(name).hasMatch())
            kind = Called::Stranger;
        else if (kind == Called::Otherwise && boxes().match(name).hasMatch())
            kind = Called::Box;
        else if (kind == Called::Otherwise && pointers().match(name).hasMatch())
            kind = Called::Pointer;
    }
    if (m_known.size() < mostKnown)
        m_known.insert(names, kind);
    return kind;
}

// The head and the foot of the page itself, beside an article; not of a part, and not what holds the headline.
bool Furniture::isEdgeOfPage(const GumboNode *node) const
{
    if (m_articles == 0 || hasInside(node, "article") || (m_headings == 1 && hasInside(node, "h1")))
        return false;
    static const QList<QByteArray> parts = {"article", "main", "section", "blockquote", "figure", "aside"};
    for (const GumboNode *around = node->parent; around && isElement(around); around = around->parent) {
        if (parts.contains(nameOf(around)))
            return false;
    }
    return true;
}

bool sharesAPage(const QString &address)
{
    static const QRegularExpression sharing(
        QStringLiteral(
            "^(?:mailto:\\?|whatsapp://send|fb-messenger://share|sms:\\?|viber://forward|https?://(?:www\\.|m\\.)?(?:"
            "facebook\\.com/(?:sharer|share\\.php|dialog/(?:share|send|feed))|(?:twitter|x)\\.com/(?:intent/"
            "(?:tweet|post)|share\\b)|linkedin\\.com/(?:shareArticle|sharing/|cws/share)|pinterest\\.[a-z.]+/"
            "pin/create/|(?:api\\.|web\\.)?whatsapp\\.com/send/?\\?(?!phone=\\d)|wa\\.me/?\\?|(?:t|telegram)\\."
            "me/share|reddit\\.com/submit|tumblr\\.com/(?:share|widgets/share)|vk\\.(?:com|ru)/share\\.php"
            "|getpocket\\.com/(?:save|edit)|share\\.flipboard\\.com/|news\\.ycombinator\\.com/submitlink"
            "|threads\\.(?:net|com)/intent/|bsky\\.app/intent/|connect\\.ok\\.ru/offer"
            "|social-plugins\\.line\\.me/|mix\\.com/add|xing\\.com/spi/shares|addtoany\\.com/))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofTheSite(QStringLiteral(
        "[?&]share=(?:facebook|twitter|x|email|linkedin|reddit|pinterest|tumblr|telegram|jetpack-whatsapp"
        "|pocket|threads|mastodon|bluesky|nextdoor|print)(?:&|$)"));
    return sharing.match(address.trimmed()).hasMatch() || ofTheSite.match(address).hasMatch();
}

bool isNoticeOfAdvertisement(const QString &line)
{
    static const QRegularExpression notice(
        QStringLiteral(
            "^[-–—\\s]*(?:advertisements?|advertisement\\s*[-–—.]?\\s*scroll to continue|skip advertisement"
            "|(?:the )?(?:story|article) continues (?:below|after)(?: (?:the |this )?(?:ad|advert|advertisement))?"
            "|continue reading below|publicité|la suite après cette publicité|anzeige|werbung|publicidad"
            "|pubblicità|advertentie|إعلان)[-–—.:\\s]*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= longestNotice && notice.match(line).hasMatch();
}

} // namespace formats
