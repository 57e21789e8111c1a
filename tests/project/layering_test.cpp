// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/layering.h"

#include <QTest>

using namespace project;

class LayeringTest : public QObject
{
    Q_OBJECT

private slots:
    void everyIncludeKeepsToItsLayer();
    void knowsWhichModuleAHeaderBelongsTo();
    void refusesWhatReachesTooFar_data();
    void refusesWhatReachesTooFar();
    void letsTheAllowedPass();
    void namesFileAndLine();
};

void LayeringTest::everyIncludeKeepsToItsLayer()
{
    const QList<Source> sources =
        sourcesBelow(QStringLiteral(STANDFIRST_SOURCE_DIR), {QStringLiteral("app"), QStringLiteral("ui")});
    QVERIFY2(sources.size() > 20, "the sources were not found");
    const QStringList breaches = layerBreaches(sources);
    QVERIFY2(breaches.isEmpty(), qPrintable(QStringLiteral("\n") + breaches.join(QLatin1Char('\n'))));
}

// Without Qt's headers to look into, every breach by a Qt class would pass unseen.
void LayeringTest::knowsWhichModuleAHeaderBelongsTo()
{
    QCOMPARE(qtModuleOf(QStringLiteral("QString")), QStringLiteral("QtCore"));
    QCOMPARE(qtModuleOf(QStringLiteral("QImage")), QStringLiteral("QtGui"));
    QCOMPARE(qtModuleOf(QStringLiteral("QSqlQuery")), QStringLiteral("QtSql"));
    QCOMPARE(qtModuleOf(QStringLiteral("QtNetwork/QTcpSocket")), QStringLiteral("QtNetwork"));
    QCOMPARE(qtModuleOf(QStringLiteral("qwebengineview.h")), QStringLiteral("QtWebEngineWidgets"));
    QCOMPARE(qtModuleOf(QStringLiteral("vector")), QString());
}

void LayeringTest::refusesWhatReachesTooFar_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *path, const char *line) {
        QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    row("app/core/body.cpp", "#include \"storage/library.h\"");
    row("app/core/body.cpp", "#include \"workflow/draft.h\"");
    row("app/core/body.cpp", "#include <QWidget>");
    row("app/core/body.cpp", "#include <QImage>");
    row("app/core/body.cpp", "#include <QSqlQuery>");
    row("app/core/body.cpp", "#include <QtNetwork/QTcpSocket>");
    row("app/core/body.cpp", "#  include <gumbo.h>");
    row("app/core/body.cpp", "#include <unistd.h>");
    row("app/core/body.cpp", "    return tr(\"Publish\");");
    row("app/formats/html.h", "#include \"publishing/publisher.h\"");
    row("app/formats/html.h", "#include <QNetworkAccessManager>");
    row("app/storage/library.cpp", "#include \"publishing/publisher.h\"");
    row("app/storage/library.cpp", "#include \"formats/html.h\"");
    row("app/publishing/folder.cpp", "#include \"storage/library.h\"");
    row("app/publishing/folder.cpp", "#include <QSqlDatabase>");
    row("app/publishing/folder.cpp", "#include <qtkeychain/keychain.h>");
    row("app/spelling/speller.cpp", "#include \"workflow/settings.h\"");
    row("app/spelling/speller.cpp", "#include <zlib.h>");
    row("app/newsroom/hub.cpp", "#include \"storage/library.h\"");
    row("app/workflow/draft.cpp", "#include \"ui/page/page.h\"");
    row("app/workflow/draft.cpp", "#include <QLabel>");
    row("app/workflow/draft.cpp", "#include <QNetworkAccessManager>");
    row("app/workflow/draft.cpp", "#include <QSqlQuery>");
    row("app/workflow/draft.cpp", "const auto word = QObject::tr(\"Saved\");");
    row("app/cli/main.cpp", "#include \"ui/window/main_window.h\"");
    row("app/cli/main.cpp", "#include <QWidget>");
    row("ui/page/page.cpp", "#include \"storage/library.h\"");
    row("ui/page/page.cpp", "#include \"publishing/publisher.h\"");
    row("ui/page/page.cpp", "#include \"formats/html.h\"");
    row("ui/page/page.cpp", "#include \"ui/preview/web_preview.h\"");
    row("ui/page/page.cpp", "#include \"page.h\"");
    row("ui/page/page.cpp", "#include \"../../app/storage/library.h\"");
    row("ui/page/page.cpp", "#include <QSqlQuery>");
    row("ui/page/page.cpp", "#include <QNetworkReply>");
    row("ui/page/page.cpp", "#include <QWebEngineView>");
    row("ui/preview/load_preview.cpp", "#include <QWebEngineProfile>");
    row("ui/preview/preview_pane.h", "#include \"workflow/draft.h\"");
    row("ui/preview/web_preview.cpp", "#include \"workflow/draft.h\"");
    row("ui/preview/web_preview.cpp", "#include <QTcpSocket>");
    row("elsewhere/thing.cpp", "int x;");
}

void LayeringTest::refusesWhatReachesTooFar()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(layerBreaches({{path, line}}).size(), 1);
}

void LayeringTest::letsTheAllowedPass()
{
    const auto source = [](const char *path, const char *text) {
        return Source{QString::fromLatin1(path), QString::fromLatin1(text)};
    };
    const QStringList breaches = layerBreaches({
        source("app/core/body.cpp",
               "#include \"core/body.h\"\n#include <QString>\n#include <vector>\n// tr() is for ui"),
        source("app/formats/html.cpp", "#include \"core/body.h\"\n#include <gumbo.h>\n#include <kainjow/mustache.hpp>"),
        source("app/storage/library.cpp", "#include <QSqlQuery>\n#include <sys/stat.h>\n#include \"library.moc\""),
        source("app/publishing/folder.cpp", "#include \"formats/html.h\"\n#include <QNetworkReply>"),
        source("app/spelling/speller.cpp", "#include <hunspell/hunspell.hxx>\n#include <zip.h>"),
        source("app/workflow/draft.cpp",
               "#include \"storage/library.h\"\n#include <exiv2/exiv2.hpp>\n#include <QImage>"),
        source("app/main.cpp",
               "#include \"ui/preview/load_preview.h\"\n#include \"storage/library.h\"\n#include <QWidget>"),
        source("ui/page/page.cpp",
               "#include \"workflow/draft.h\"\n#include \"ui/preview/preview_pane.h\"\nx = tr(\"Y\");"),
        source("ui/preview/web_preview.cpp", "#include <QWebEngineView>\n#include \"core/id.h\""),
    });
    QCOMPARE(breaches, QStringList());
}

void LayeringTest::namesFileAndLine()
{
    const QStringList breaches = layerBreaches(
        {{QStringLiteral("ui/page/page.cpp"), QStringLiteral("#include <QWidget>\n\n#include <QSqlQuery>\n")}});
    QCOMPARE(breaches, QStringList{QStringLiteral("ui/page/page.cpp:3: ui/ may not use QtSql: QSqlQuery")});
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "layering_test.moc"
