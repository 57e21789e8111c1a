// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a paste takes, honest or hostile: each ends within a second, read or refused. Prints a line a case and
// fails when one takes longer than the limit: paste_bench [MILLISECONDS [FOLDER]]. With a folder, the web pages in it
// are pasted instead, whoever made them; then it also fails when what came out of one has anything in it that runs or
// dresses up, or is not the same when it is pasted again, and it names the page.
#include "formats/html.h"
#include "formats/paste.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

struct Case
{
    const char *name;
    QByteArray html;
    QString text;
};

QByteArray article(int paragraphs)
{
    const QByteArray paragraph = "<p class=MsoNormal style='margin:0cm;mso-list:none'><span lang=EN-GB "
                                 "style='font-size:11pt'>The harbour board said on Monday "
                                 "that the <b>new quay</b> will be open before the summer, and that <a "
                                 "href='https://quay.example/?utm_source=x'>the ferry</a> "
                                 "from Lindenhaven will use it from the first day on.<o:p></o:p></span></p>\n";
    return "<html><body>" + paragraph.repeated(paragraphs) + "</body></html>";
}

QList<Case> cases()
{
    constexpr int megabyte = 1024 * 1024;
    return {
        {"an article of 50,000 words", article(1650), {}},
        {"a page of 5 MB of words", QByteArray("The quay is open now. ").repeated(5 * megabyte / 23), {}},
        {"20 MB of words", QByteArray("The quay is open now. ").repeated(20 * megabyte / 23), {}},
        {"20 MB of short paragraphs", QByteArray("<p>x</p>").repeated(20 * megabyte / 8), {}},
        {"20 MB of styles", "<style>" + QByteArray("p.a{color:red}").repeated(20 * megabyte / 15) + "</style><p>x", {}},
        {"20 MB of comments", QByteArray("<!-- x -->").repeated(20 * megabyte / 11), {}},
        {"20 MB of <", QByteArray(20 * megabyte - 1, '<'), {}},
        {"a picture of 15 MB", "<img src=\"data:image/png;base64," + QByteArray(15 * megabyte, 'A') + "\">", {}},
        {"10,000 nested tables", QByteArray("<table><tr><td>x").repeated(10'000), {}},
        {"nested lists", QByteArray("<ul><li>x").repeated(50'000), {}},
        {"nested quotes and figures", QByteArray("<figure><blockquote>x<figcaption>").repeated(30'000), {}},
        {"figures in figures",
         QByteArray("<figure>").repeated(190) + QByteArray("<img src=https://x.example/1>").repeated(40'000),
         {}},
        {"quotes that want a film",
         "<blockquote class=twitter-tweet>" + QByteArray("<a href=https://x.com/a>x</a>").repeated(60'000),
         {}},
        {"a word of 10 MB", QByteArray(10 * megabyte, 'x'), {}},
        {"a million items", "<ul>" + QByteArray("<li>x").repeated(1'000'000), {}},
        {"notes that call each other",
         QByteArray("<p><a href=#a id=b>1</a><a href=#b id=a>1</a></p>").repeated(18'000),
         {}},
        {"a table of 50,000 cells",
         "<table>" + QByteArray("<tr>" + QByteArray("<td>7").repeated(10)).repeated(4900),
         {}},
        {"classes",
         "<style>" + QByteArray(".a,.b,.c{font-weight:bold}").repeated(4000) + "</style>"
             + QByteArray("<p class='a b c d e f g h i j k l m n o p q r s t'>x").repeated(40'000),
         {}},
        {"styles",
         QByteArray("<p style='a:b;c:d;font-weight:bold;mso-list:l0 level1 lfo1;e:f(;);g:h'>x").repeated(40'000),
         {}},
        {"text of 20 MB", {}, QStringLiteral("The quay is open now. ").repeated(20 * megabyte / 23)},
        {"text of 4 MB", {}, QStringLiteral("The quay is open now. ").repeated(4 * megabyte / 23)},
        {"lines of 4 MB",
         {},
         QStringLiteral("The quay is open now, and the ferry sails from it.\n").repeated(4 * megabyte / 51)},
        {"a text of brackets", {}, QStringLiteral("[](").repeated(megabyte)},
        {"a text of stars", {}, QString(QStringLiteral("## x\n\n") + QStringLiteral("**a _b ").repeated(500'000))},
        {"a sheet of 90,000 cells",
         {},
         QString(QStringLiteral("7\t").repeated(9) + QStringLiteral("7\n")).repeated(9000)},
        {"a sheet of quotes", {}, QStringLiteral("\"\"\t\"").repeated(megabyte)},
    };
}

// What a page came to: empty when all is well.
QByteArray troubleWith(const formats::Pasted &pasted)
{
    static const QRegularExpression running(
        QStringLiteral("<(?:script|style|iframe|object|embed|form|link|meta|base|svg|math)\\b|"
                       "<[a-z][^<>]*\\s(?:on[a-z]+|style|srcdoc|formaction)\\s*=|"
                       "(?:href|src)=\"\\s*(?:javascript|vbscript|data|file):"),
        QRegularExpression::CaseInsensitiveOption);
    core::Body body;
    body.blocks = pasted.blocks;
    const auto write = [](const core::Body &of) {
        static const QRegularExpression noteNames(QStringLiteral("(fn|fnref)-[a-z0-9]+")); // made anew each time
        return QString::fromUtf8(formats::writeHtml(of)).replace(noteNames, QStringLiteral("\\1")).toUtf8();
    };
    const QByteArray html = write(body);
    if (const QRegularExpressionMatch match = running.match(QString::fromUtf8(html)); match.hasMatch())
        return "kept: " + match.captured().left(80).toUtf8();
    const core::Result<formats::Pasted> again = formats::readPaste({{}, formats::writeHtml(body), {}, {}});
    if (!again)
        return "its own copy is refused: " + again.error().detail.toUtf8();
    body.blocks = again->blocks;
    const QByteArray twice = write(body);
    if (twice == html)
        return {};
    const auto [first, second] = std::mismatch(html.cbegin(), html.cend(), twice.cbegin(), twice.cend());
    const qsizetype from = std::max<qsizetype>(0, first - html.cbegin() - 60);
    return "not the same twice: " + html.mid(from, 160).simplified() + " | " + twice.mid(from, 160).simplified();
}

int pasteFolder(const QString &folder, qint64 limit)
{
    int pages = 0;
    int refused = 0;
    int troubled = 0;
    qint64 slowest = 0;
    QDirIterator files(folder, {QStringLiteral("*.html"), QStringLiteral("*.htm"), QStringLiteral("*.xhtml")},
                       QDir::Files, QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray html = file.readAll();
        ++pages;
        QElapsedTimer timer;
        timer.start();
        const core::Result<formats::Pasted> pasted = formats::readPaste({{}, html, {}, {}});
        const qint64 took = timer.elapsed();
        slowest = std::max(slowest, took);
        refused += pasted ? 0 : 1;
        QByteArray trouble = pasted ? troubleWith(*pasted) : QByteArray();
        if (took > limit)
            trouble += " took " + QByteArray::number(took) + " ms";
        if (!trouble.isEmpty()) {
            ++troubled;
            std::printf("%s: %s\n", qPrintable(file.fileName()), trouble.constData());
        }
    }
    std::printf("%d pages, %d refused, %d with trouble, the slowest took %lld ms\n", pages, refused, troubled,
                static_cast<long long>(slowest));
    return troubled == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 limit = argc > 1 ? std::atoi(argv[1]) : 1000;
    bool late = false;
    std::setvbuf(stdout, nullptr, _IOLBF, 4096);
    if (argc > 2)
        return pasteFolder(QString::fromLocal8Bit(argv[2]), limit);
    for (const Case &one : cases()) {
        QElapsedTimer timer;
        timer.start();
        const core::Result<formats::Pasted> pasted = formats::readPaste({{}, one.html, one.text, QStringLiteral("en")});
        const qint64 took = timer.elapsed();
        late = late || took > limit;
        const QByteArray outcome =
            pasted ? QByteArray::number(pasted->blocks.size()) + " blocks" : pasted.error().detail.toUtf8();
        std::printf("%-32s %8lld KB %6lld ms  %s\n", one.name,
                    static_cast<long long>((one.html.size() + one.text.size()) / 1024), static_cast<long long>(took),
                    outcome.constData());
    }
    return late ? 1 : 0;
}
