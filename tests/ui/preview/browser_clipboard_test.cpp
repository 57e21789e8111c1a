// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page copied in a real browser: Chromium fills the clipboard with what it makes of a selection, every computed style
// written out, and that has to come in as a story's blocks.
#include "core/body.h"
#include "workflow/pasting.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

namespace {

constexpr int patience = 30'000; // milliseconds

QString describe(const core::Block &block)
{
    switch (block.kind) {
    case core::BlockKind::Heading:
        return QStringLiteral("heading %1: %2").arg(block.level).arg(core::plainText(block));
    case core::BlockKind::ListItem:
        return QStringLiteral("item %1%2: %3")
            .arg(block.level)
            .arg(block.ordered ? QStringLiteral(" numbered") : QString(), core::plainText(block));
    case core::BlockKind::Quote:
        return QStringLiteral("quote: ") + core::plainText(block);
    case core::BlockKind::Code:
        return QStringLiteral("code: ") + core::plainText(block);
    case core::BlockKind::Table:
        return QStringLiteral("table: ")
               + core::plainText(block.table)
                     .replace(QLatin1Char('\t'), QLatin1Char('|'))
                     .replace(QLatin1Char('\n'), QLatin1Char('/'));
    default:
        return QStringLiteral("text: ") + core::plainText(block);
    }
}

} // namespace

class BrowserClipboardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsCopiedOfAPageComesInAsBlocks();
    void nothingOfItsLooksComesAlong();

private:
    workflow::Pasted m_pasted;
    QByteArray m_html;
};

void BrowserClipboardTest::init()
{
    QWebEngineView view;
    view.resize(900, 700);
    view.show();
    QSignalSpy loaded(&view, &QWebEngineView::loadFinished);
    QFile page(QStringLiteral(STANDFIRST_SOURCE_DIR "/tests/ui/preview/copied_page.html"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    view.setHtml(QString::fromUtf8(page.readAll()));
    QVERIFY(loaded.wait(patience));
    view.setFocus();
    QApplication::clipboard()->setText(QStringLiteral("what was there before"));
    view.triggerPageAction(QWebEnginePage::SelectAll);
    view.triggerPageAction(QWebEnginePage::Copy);
    QVERIFY(QTest::qWaitFor([] { return QApplication::clipboard()->mimeData()->hasHtml(); }, patience));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    m_html = data->html().toUtf8();
    QVERIFY(m_html.contains("style=")); // it is what a browser makes, not our own page
    const core::Result<workflow::Pasted> pasted =
        workflow::readClipboard({{}, m_html, data->text(), QStringLiteral("en")});
    QVERIFY2(pasted.ok(), m_html.constData());
    m_pasted = *pasted;
}

void BrowserClipboardTest::whatIsCopiedOfAPageComesInAsBlocks()
{
    QStringList blocks;
    for (const core::Block &block : std::as_const(m_pasted.blocks))
        blocks += describe(block);
    const QStringList wanted{QStringLiteral("heading 2: Harbour of Sundvik reopens"),
                             QStringLiteral("text: Ferries are back after three weeks."),
                             QStringLiteral("text: The first boat left at six, said the harbour office."),
                             QStringLiteral("heading 2: What comes next"),
                             QStringLiteral("item 0: Dredging goes on at night"),
                             QStringLiteral("item 1: only on the east pier"),
                             QStringLiteral("item 0: Freight waits"),
                             QStringLiteral("item 0 numbered: First boat"),
                             QStringLiteral("item 0 numbered: Second boat"),
                             QStringLiteral("quote: We are glad."),
                             QStringLiteral("table: Day|Boats/Monday|4/Tuesday|6"),
                             QString::fromUtf8("text: بندر دوباره باز شد."),
                             QStringLiteral("code: depth = 7"),
                             QStringLiteral("text: The end.\nReally.")};
    QCOMPARE(blocks, wanted);
}

void BrowserClipboardTest::nothingOfItsLooksComesAlong()
{
    const QByteArray html = workflow::htmlFrom(m_pasted.blocks);
    for (const char *rubbish : {"style=", "class=\"teaser", "<span", "utm_source", "fbclid", "Nobody sees"})
        QVERIFY2(!html.contains(rubbish), html.constData());
    QVERIFY2(html.contains("<em>three weeks</em>") && html.contains("<strong>six</strong>"), html.constData());
    QVERIFY2(html.contains("https://harbour.example/notice?id=7\""), html.constData());
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    BrowserClipboardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "browser_clipboard_test.moc"
