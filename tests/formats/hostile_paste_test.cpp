// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of HTML that wants to run something, nothing comes through: what is written of it is parsed again, and everything
// in it must be on the list of what readers may get.
#include "formats/block_markup.h"
#include "formats/dom.h"
#include "formats/html.h"
#include "formats/paste.h"

#include <QSet>
#include <QTest>
#include <QUrl>

using namespace core;

namespace {

// What is wrong with a parsed page; empty when nothing is.
QString wrongIn(const GumboNode *node)
{
    static const QSet<QByteArray> elements = {
        "body",  "p",          "h2",     "h3",     "h4",     "ul",         "ol",    "li",      "hr",
        "br",    "blockquote", "footer", "cite",   "strong", "em",         "s",     "sub",     "sup",
        "code",  "pre",        "a",      "figure", "img",    "figcaption", "span",  "table",   "caption",
        "thead", "tbody",      "tfoot",  "tr",     "th",     "td",         "aside", "section", "div"};
    static const QSet<QByteArray> attributes = {"href", "src",   "alt",   "class",  "id",      "dir",     "lang",
                                                "role", "start", "width", "height", "colspan", "rowspan", "scope"};
    if (!formats::isElement(node))
        return {};
    const QByteArray name = formats::nameOf(node);
    if (!elements.contains(name))
        return QLatin1String("element ") + QString::fromUtf8(name);
    const GumboVector &said = node->v.element.attributes;
    for (unsigned i = 0; i < said.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(said.data[i]);
        const QString value = QString::fromUtf8(attribute->value);
        if (!attributes.contains(attribute->name))
            return QLatin1String("attribute ") + QString::fromUtf8(attribute->name);
        const QString scheme = QUrl(value, QUrl::TolerantMode).scheme();
        const bool address = !qstrcmp(attribute->name, "href") || !qstrcmp(attribute->name, "src");
        if (address && !value.startsWith(QLatin1Char('#'))
            && !QStringList{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                            QStringLiteral("tel")}
                    .contains(scheme))
            return QLatin1String("address ") + value;
    }
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        if (const QString wrong = wrongIn(static_cast<const GumboNode *>(children.data[i])); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace

class HostilePasteTest : public QObject
{
    Q_OBJECT

private slots:
    void theLookSeesWhatRuns()
    {
        for (const char *html : {"<p onclick=x>a</p>", "<a href='javascript:alert(1)'>a</a>", "<p><svg></svg></p>",
                                 "<img src='data:text/html,x'>", "<ul><li style=x>a</ul>"}) {
            const formats::Dom dom(html);
            QVERIFY2(!wrongIn(dom.body()).isEmpty(), html);
        }
    }

    void nothingRuns_data()
    {
        QTest::addColumn<QByteArray>("html");
        int number = 0;
        for (const char *html :
             {"<img src=x onerror=alert(1)>",
              "<svg/onload=alert(1)>",
              "<svg onload=alert(1)//",
              "<img src=\"x` `<script>alert(1)</script>\"` `>",
              "<a href='java&#10;script:alert(1)'>a</a>",
              "<a href='javas\tcript:alert(1)'>a</a>",
              "<a href='&#x6A;&#x61;vascript&colon;alert(1)'>a</a>",
              "<a href=' &#14; javascript:alert(1)'>a</a>",
              "<a href='javascript://h.example/%0aalert(1)'>a</a>",
              "<a href='https:javascript:alert(1)'>a</a>",
              "<a href='feed:javascript:alert(1)'>a</a>",
              "<a href='data:text/html,<script>alert(1)</script>'>a</a>",
              "<a href='blob:https://h.example/x'>a</a>",
              "<a href='https://h.example/\"onmouseover=\"alert(1)'>a</a>",
              "<a href='https://h.example/' onmouseover=alert(1) style='x:expression(alert(1))'>a</a>",
              "<svg><a xlink:href='javascript:alert(1)'><text>a</text></a></svg>",
              "<svg><animate xlink:href=#x attributeName=href values=javascript:alert(1) /><a "
              "id=x><text>t</text></a></svg>",
              "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></iframe></foreignObject></svg>",
              "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\"></svg>",
              "<math><maction actiontype=statusline xlink:href='javascript:alert(1)'>m</maction></math>",
              "<form><math><mtext></form><form><mglyph><style></math><img src "
              "onerror=alert(1)></style></mglyph></form>",
              "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
              "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
              "<noscript><style></noscript><img src=x onerror=alert(1)></style></noscript>",
              "<noscript><img src='https://h.example/a.jpg' onerror=alert(1)><script>alert(1)</script></noscript>",
              "<noscript><img src='https://h.example/a.jpg\"onerror=\"alert(1)//x.jpg'></noscript>",
              "<template><img src=x onerror=alert(1)></template>",
              "<select><template><style><!--</style><a rel=\"--></style></template></select><img src=1 "
              "onerror=alert(1)>",
              "<textarea><img title=\"</textarea><img src=1 onerror=alert(1)>\"></textarea>",
              "<xmp><p title=\"</xmp><svg/onload=alert(1)>\"></xmp>",
              "<!--><img src=x onerror=alert(1)>-->",
              "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
              "<![CDATA[<img src=x onerror=alert(1)>]]>",
              "<style>@import 'https://h.example/x.css';p{background:url(javascript:alert(1))}</style><p>a</p>",
              "<img srcset='javascript:alert(1) 2x' src='https://h.example/a.jpg'>",
              "<picture><source media='(min-width:1px)' srcset='javascript:alert(1) 2x'><img alt=x></picture>",
              "<img data-src='javascript:alert(1)' src='data:text/html,<script>alert(1)</script>'>",
              "<iframe src='https://www.youtube.com/embed/abcdefghijk&quot; onload=&quot;alert(1)'></iframe>",
              "<iframe srcdoc='&lt;img src=x onerror=alert(1)&gt;'></iframe>",
              "<lite-youtube videoid='abcdefghijk\"onload=\"alert(1)'></lite-youtube>",
              "<amp-iframe src='https://h.example/\"onload=\"alert(1)'></amp-iframe>",
              "<li role=checkbox aria-checked='true\"onclick=\"alert(1)'>a",
              "<input type=checkbox disabled checked='\"><script>'>",
              "<div class='image\"onclick=\"x'><img src='https://h.example/a.jpg'><p "
              "class='caption'><script>alert(1)</script>a "
              "<a href='javascript:alert(1)'>b</a></p></div>",
              "<figure><img src='https://h.example/a.jpg'><span "
              "class=credit>&lt;script&gt;alert(1)&lt;/script&gt;</span></figure>",
              "<meta http-equiv=refresh content='0;url=javascript:alert(1)'><base href='javascript:/'><a href=x>a</a>",
              "<object data='javascript:alert(1)'><p>a</p></object><embed src='javascript:alert(1)'><applet "
              "code=x>b</applet>",
              "<table background='javascript:alert(1)'><caption><img src=x "
              "onerror=alert(1)>c</caption><tr><td>a<td>b</table>",
              "<details open ontoggle=alert(1)><summary onclick=x>a</summary>b</details>",
              "<p lang='en\"onclick=\"x' dir='rtl\"onclick=\"x' id='x\"onclick=\"x'>a</p>",
              "<ol start='1\"onclick=\"x'><li value='2\"onclick=\"x'>a</ol>",
              "&lt;script&gt;alert(1)&lt;/script&gt;",
              "<plaintext><img src=x onerror=alert(1)>"}) {
            QTest::addRow("%d", ++number) << QByteArray("<p>one</p>") + html + "<p>two</p>";
            QTest::addRow("%d alone", number) << QByteArray(html);
        }
    }

    void nothingRuns()
    {
        QFETCH(QByteArray, html);
        const Result<formats::Pasted> read = formats::readPaste({{}, html, {}, QStringLiteral("en")});
        QVERIFY(read.ok());
        const Body body{read->blocks, {}, {}};
        const QByteArray written = formats::writeHtml(body);
        const formats::Dom dom(written);
        QVERIFY2(wrongIn(dom.body()).isEmpty(),
                 qPrintable(wrongIn(dom.body()) + QLatin1Char('\n') + QString::fromUtf8(written)));
        // What goes to a site has comments of its own around, and no more in them than blocks have.
        const QByteArray blocks = formats::writeBlocks(body);
        QVERIFY2(!blocks.contains("<script") && !blocks.contains("<svg") && !blocks.contains("<iframe"),
                 blocks.constData());
        const formats::Dom site(blocks);
        QVERIFY2(wrongIn(site.body()).isEmpty(),
                 qPrintable(wrongIn(site.body()) + QLatin1Char('\n') + QString::fromUtf8(blocks)));
    }
};

QTEST_APPLESS_MAIN(HostilePasteTest)
#include "hostile_paste_test.moc"
