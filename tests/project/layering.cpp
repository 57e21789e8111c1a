// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/layering.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace project {

namespace {

struct Layer
{
    QString path;           // a folder with a slash at its end, or one file
    QStringList mayInclude; // path beginnings, as they are written in #include "…"
    QStringList qtModules;
    QStringList libraries; // beginnings of further <…> headers
    bool hasWords = false; // may hold translatable words
};

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

// The first entry that fits a path decides, so a single file stands before its folder.
const QList<Layer> &layers()
{
    static const QStringList allOfApp{s("core/"),     s("formats/"),  s("storage/"), s("publishing/"),
                                      s("spelling/"), s("newsroom/"), s("workflow/")};
    static const QStringList window{s("QtCore"), s("QtGui"), s("QtWidgets"), s("QtSvg"), s("QtPrintSupport")};
    static const QList<Layer> table{
        {s("app/core/"), {s("core/")}, {s("QtCore")}, {}},
        {s("app/formats/"),
         {s("core/"), s("formats/")},
         {s("QtCore")},
         {s("gumbo.h"), s("md4c"), s("mustache.hpp"), s("kainjow/mustache.hpp"), s("zip.h"), s("iconv.h")}},
        {s("app/storage/"), {s("core/"), s("storage/")}, {s("QtCore"), s("QtSql")}, {}},
        {s("app/publishing/"), {s("core/"), s("formats/"), s("publishing/")}, {s("QtCore"), s("QtNetwork")}, {}},
        {s("app/spelling/"), {s("core/"), s("spelling/")}, {s("QtCore")}, {s("hunspell"), s("zip.h")}},
        {s("app/newsroom/"), {s("core/"), s("newsroom/")}, {s("QtCore"), s("QtSql")}, {}},
        // Pictures are values to the workflow (it reads their size and takes the place out of them): hence QtGui. Of
        // the network it knows whether there is one, and the sockets of this computer by which a second start
        // and the browser after signing in reach the first.
        {s("app/workflow/"),
         allOfApp,
         {s("QtCore"), s("QtGui")},
         {s("exiv2/"), s("libheif/"), s("qtkeychain/"), s("qt6keychain/"), s("QLocalServer"), s("QLocalSocket"),
          s("QNetworkInformation"), s("QTcpServer"), s("QTcpSocket"), s("QNetworkProxy")}},
        {s("app/cli/"), allOfApp + QStringList{s("cli/")}, {s("QtCore"), s("QtGui"), s("QtNetwork")}, {}, true},
        {s("app/"), allOfApp + QStringList{s("cli/"), s("ui/")}, window + QStringList{s("QtNetwork")}, {}, true},
        // What ui sees of the preview, and what loads it, must not drag Chromium into the executable.
        {s("ui/preview/preview_pane.h"), {s("core/")}, window, {}, true},
        {s("ui/preview/load_preview.h"), {s("ui/preview/preview_pane.h")}, window, {}, true},
        {s("ui/preview/load_preview.cpp"), {s("ui/preview/")}, window, {}, true},
        {s("ui/preview/"),
         {s("core/"), s("ui/preview/")},
         window + QStringList{s("QtWebEngineCore"), s("QtWebEngineWidgets")},
         {},
         true},
        {s("ui/"), {s("core/"), s("workflow/"), s("ui/")}, window, {}, true},
    };
    return table;
}

const Layer *layerOf(const QString &path)
{
    const auto found = std::find_if(layers().cbegin(), layers().cend(),
                                    [&](const Layer &layer) { return path.startsWith(layer.path); });
    return found == layers().cend() ? nullptr : &*found;
}

// Beginnings of what is neither Qt, nor a library of ours, nor the C++ library: the systems below.
bool isSystemHeader(const QString &header)
{
    static const QSet<QString> names{s("unistd.h"), s("fcntl.h"),   s("signal.h"), s("errno.h"),   s("io.h"),
                                     s("share.h"),  s("windows.h"), s("aclapi.h"), s("shellapi.h")};
    return names.contains(header) || header.startsWith(s("sys/")) || header.startsWith(s("linux/"));
}

bool startsWithOneOf(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.cbegin(), beginnings.cend(),
                       [&](const QString &beginning) { return text.startsWith(beginning); });
}

// Why the header in <…> may not stand in the layer; empty when it may.
QString troubleWithLibrary(const Layer &layer, const QString &header)
{
    if (startsWithOneOf(header, layer.libraries))
        return {};
    if (const QString module = qtModuleOf(header); !module.isEmpty())
        return layer.qtModules.contains(module) ? QString() : s("may not use ") + module;
    if (isSystemHeader(header))
        return layer.path == s("app/core/") ? s("core may not touch the system") : QString();
    const bool isStandard = !header.contains(QLatin1Char('.')) && !header.contains(QLatin1Char('/'));
    return isStandard ? QString() : s("may not use this library");
}

QString troubleWithOwn(const Layer &layer, const QString &header)
{
    if (header.endsWith(s(".moc")))
        return {};
    if (header.contains(s("..")) || !header.contains(QLatin1Char('/')))
        return s("name the folder of our own headers");
    if (!startsWithOneOf(header, layer.mayInclude))
        return s("may not include this");
    // Of the preview the window knows the interface alone: main.cpp hands it a factory.
    const bool isWindow = layer.path == s("ui/");
    if (isWindow && header.startsWith(s("ui/preview/")) && header != s("ui/preview/preview_pane.h"))
        return s("may include only preview_pane.h of the preview");
    return {};
}

QStringList breachesIn(const Source &source)
{
    static const QRegularExpression include(s("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    static const QRegularExpression words(
        s("(?<![A-Za-z0-9_])(tr|QT_TR_NOOP|QT_TRANSLATE_NOOP|QCoreApplication::translate)\\s*\\("));
    const Layer *layer = layerOf(source.path);
    if (!layer)
        return {source.path + s(":1: stands in no layer")};
    QStringList breaches;
    const QStringList lines = source.text.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        QString trouble;
        if (const auto match = include.match(line); match.hasMatch()) {
            const QString header = match.captured(2);
            trouble = match.captured(1) == s("<") ? troubleWithLibrary(*layer, header) : troubleWithOwn(*layer, header);
            if (!trouble.isEmpty())
                trouble = layer->path + s(" ") + trouble + s(": ") + header;
        } else if (!layer->hasWords && !line.trimmed().startsWith(s("//")) && words.match(line).hasMatch()) {
            trouble = s("words for people belong in ui/: ") + line.trimmed();
        }
        if (!trouble.isEmpty())
            breaches += source.path + s(":") + QString::number(i + 1) + s(": ") + trouble;
    }
    return breaches;
}

QHash<QString, QString> readQtModules()
{
    QHash<QString, QString> modules;
    const QStringList names{s("QtCore"),      s("QtGui"),        s("QtWidgets"),       s("QtNetwork"),
                            s("QtSql"),       s("QtSvg"),        s("QtSvgWidgets"),    s("QtPrintSupport"),
                            s("QtDBus"),      s("QtConcurrent"), s("QtWebEngineCore"), s("QtWebEngineWidgets"),
                            s("QtQml"),       s("QtQuick"),      s("QtQuickWidgets"),  s("QtXml"),
                            s("QtPdf"),       s("QtPdfWidgets"), s("QtOpenGL"),        s("QtOpenGLWidgets"),
                            s("QtWebChannel")};
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QString frameworks = QLibraryInfo::path(QLibraryInfo::LibrariesPath);
    for (const QString &name : names) {
        QDir dir(headers + s("/") + name);
        if (!dir.exists())
            dir.setPath(frameworks + s("/") + name + s(".framework/Headers"));
        const QStringList files = dir.entryList(QDir::Files);
        for (const QString &file : files)
            modules.insert(file, name);
    }
    return modules;
}

} // namespace

QString qtModuleOf(const QString &header)
{
    static const QHash<QString, QString> modules = readQtModules();
    const int slash = int(header.indexOf(QLatin1Char('/')));
    if (header.startsWith(s("Qt")) && slash > 0)
        return header.left(slash);
    return modules.value(header);
}

QStringList layerBreaches(const QList<Source> &sources)
{
    QStringList breaches;
    for (const Source &source : sources)
        breaches += breachesIn(source);
    return breaches;
}

QList<Source> sourcesBelow(const QString &projectDir, const QStringList &folders)
{
    QList<Source> sources;
    const QDir top(projectDir);
    for (const QString &folder : folders) {
        QDirIterator files(top.filePath(folder), {s("*.h"), s("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources += Source{top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())};
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

} // namespace project
