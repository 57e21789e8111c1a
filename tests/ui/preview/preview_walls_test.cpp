// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preview's walls, one at a time: each test takes the other walls away and looks at what the one that is left
// stops, so that it fails when exactly that wall is missing. The module's own sources are linked in for this.
#include "preview_listener.h"

#include "ui/preview/locked_page.h"
#include "ui/preview/web_preview.h"

#include <QApplication>
#include <QBuffer>
#include <QDirIterator>
#include <QImage>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWebEngineDownloadRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineView>

#include <memory>
#include <optional>

using namespace ui;

namespace {

// Serves a page as it is, without the content policy that PageSource puts in front.
class BareSource : public QWebEngineUrlSchemeHandler
{
public:
    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        asked += job->requestUrl().toString();
        auto *buffer = new QBuffer(job);
        buffer->setData(page);
        buffer->open(QIODevice::ReadOnly);
        job->reply("text/html", buffer);
    }

    QByteArray page;
    QStringList asked;
};

class CountingView : public QWebEngineView
{
public:
    int windowsAskedFor = 0;

protected:
    QWebEngineView *createWindow(QWebEnginePage::WebWindowType) override
    {
        ++windowsAskedFor;
        return nullptr;
    }
};

// What stands around the wall that is looked at.
enum class Policy { Stands, TakenAway };
enum class Interceptor { Stands, TakenAway };
enum class Scripts { Off, On };

class Preview
{
public:
    Preview(Policy policy, Interceptor interceptor, Scripts scripts)
        : profile(makeLockedProfile(source))
        , page(std::make_unique<LockedPage>(*profile, source))
        , view(std::make_unique<CountingView>())
    {
        if (policy == Policy::TakenAway) {
            profile->removeUrlSchemeHandler(&source);
            profile->installUrlSchemeHandler(PageSource::scheme(), &bare);
        }
        if (interceptor == Interceptor::TakenAway)
            profile->setUrlRequestInterceptor(nullptr);
        if (scripts == Scripts::On) {
            page->settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
            page->settings()->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, true);
        }
        view->resize(400, 300);
        view->setPage(page.get());
        view->show();
    }

    ~Preview() { view.reset(); } // before its page

    [[nodiscard]] bool open(const QByteArray &html)
    {
        bare.page = html;
        address = source.setPage(html);
        QSignalSpy loaded(page.get(), &QWebEnginePage::loadFinished);
        page->load(address);
        return QTest::qWaitFor([&] { return !loaded.isEmpty() && loaded.first().first().toBool(); }, 20000);
    }

    // In the program's own world of the page, where scripts run whatever the page may do.
    [[nodiscard]] QVariant ask(const QString &script, quint32 world = QWebEngineScript::ApplicationWorld)
    {
        const auto answer = std::make_shared<std::optional<QVariant>>(); // a page that goes away answers late
        page->runJavaScript(script, world, [answer](const QVariant &value) { *answer = value; });
        return QTest::qWaitFor([&] { return answer->has_value(); }, 10000) ? **answer
                                                                           : QVariant(QStringLiteral("no answer"));
    }

    [[nodiscard]] QVariant askAsPage(const QString &script) { return ask(script, QWebEngineScript::MainWorld); }

    void click() { QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, QPoint(100, 50)); }

    [[nodiscard]] bool stands()
    {
        return page->url() == address && ask(QStringLiteral("document.title")) == QLatin1String("stands");
    }

    PageSource source;
    BareSource bare;
    std::unique_ptr<QWebEngineProfile> profile;
    std::unique_ptr<LockedPage> page;
    std::unique_ptr<CountingView> view;
    QUrl address;
};

QByteArray titled(const QByteArray &body)
{
    return "<!DOCTYPE html><html><head><title>stands</title></head><body style=\"margin:0\">" + body + "</body></html>";
}

constexpr int aWhile = 1200; // milliseconds; absence can only be waited for

// Asks for something in every way that needs neither a script nor another page.
QByteArray askingArticle(const QByteArray &server)
{
    return QByteArray(
               "<img src=\"@/img\"><picture><source srcset=\"@/source\"><img src=\"@/fallback\"></picture>"
               "<object data=\"@/object\"></object><embed src=\"@/embed\"><video src=\"@/video\" poster=\"@/poster\">"
               "</video><audio src=\"@/audio\" autoplay></audio><link rel=stylesheet href=\"@/css\">"
               "<link rel=preload as=image href=\"@/preload\"><style>@import '@/import';@font-face{font-family:f;"
               "src:url(@/font)}p{font-family:f;background:url(@/background)}</style><p>text</p>"
               "<svg><image href=\"@/svgimage\"/></svg><table background=\"@/table\"><tr><td>x</table>"
               "<input type=image src=\"@/inputimage\">")
        .replace('@', server);
}

QWidget *openDialog()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && (window->windowFlags() & Qt::Dialog) == Qt::Dialog)
            return window;
    }
    return nullptr;
}

QStringList g_logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    g_logged += text;
}

} // namespace

class PreviewWallsTest : public QObject
{
    Q_OBJECT

private slots:
    void scriptsOfThePageAreOff();
    void policyStopsScripts();
    void policyStopsRequests();
    void interceptorStopsRequests();
    void interceptorStopsFiles();
    void lockStopsEveryWayToAnotherPage_data();
    void lockStopsEveryWayToAnotherPage();
    void lockStopsARefreshWrittenIntoThePage();
    void lockKeepsAClickedLinkFromOpening();
    void profileIsOffTheRecord();
    void downloadsAreCancelled();
    void noWindowIsOpened();
    void permissionsAreDenied();
    void printingIsAnsweredByNobody();
    void dialogsOfThePageAreAnsweredWithoutAPerson();
    void noFileIsChosen();
    void consoleOfThePageStaysOutOfTheLog();
    void settingsAreOff_data();
    void settingsAreOff();
    void onlyPicturesAreServed_data();
    void onlyPicturesAreServed();
    void onlyPlainNamesOfPicturesAreAskedFor_data();
    void onlyPlainNamesOfPicturesAreAskedFor();
    void menuAndDropsAreOff();
};

void PreviewWallsTest::scriptsOfThePageAreOff()
{
    Preview preview(Policy::TakenAway, Interceptor::TakenAway, Scripts::Off);
    QVERIFY(preview.open(
        titled("<script>document.title='ran'</script><img src=\"data:,x\" onerror=\"document.title='ran'\">")));
    QTest::qWait(200);
    QCOMPARE(preview.ask(QStringLiteral("document.title")), QVariant(QStringLiteral("stands")));
}

void PreviewWallsTest::policyStopsScripts()
{
    Preview preview(Policy::Stands, Interceptor::TakenAway, Scripts::On);
    QVERIFY(preview.open(
        titled("<script>document.title='ran'</script><img src=\"data:,x\" onerror=\"document.title='ran'\">")));
    QTest::qWait(200);
    QCOMPARE(preview.ask(QStringLiteral("document.title")), QVariant(QStringLiteral("stands")));
}

void PreviewWallsTest::policyStopsRequests()
{
    Listener listener;
    Preview preview(Policy::Stands, Interceptor::TakenAway, Scripts::Off);
    QVERIFY(preview.open(titled(askingArticle(listener.address()))));
    QTest::qWait(aWhile);
    QCOMPARE(listener.asked, QByteArrayList());
}

void PreviewWallsTest::interceptorStopsRequests()
{
    Listener listener;
    Preview preview(Policy::TakenAway, Interceptor::Stands, Scripts::Off);
    QVERIFY(preview.open(titled(askingArticle(listener.address()))));
    QTest::qWait(aWhile);
    QCOMPARE(listener.asked, QByteArrayList());
    QCOMPARE(preview.bare.asked, QStringList{preview.address.toString()});
}

// Chromium itself keeps files from pages of our scheme. From a page that is a file itself they may come, so that the
// interceptor, put in when that page stands, is alone.
void PreviewWallsTest::interceptorStopsFiles()
{
    QTemporaryDir folder;
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(folder.filePath(QStringLiteral("canary.png"))));
    QFile file(folder.filePath(QStringLiteral("page.html")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<!DOCTYPE html><title>stands</title><img>");
    file.close();
    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.load(QUrl::fromLocalFile(file.fileName()));
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 20000);
    profile.setUrlRequestInterceptor(new Refusal(&profile));
    page.runJavaScript(QStringLiteral("const i=document.images[0];i.onload=()=>document.title='read';"
                                      "i.onerror=()=>document.title='refused';i.src='canary.png'"));
    QTRY_VERIFY(page.title() == QLatin1String("read") || page.title() == QLatin1String("refused"));
    QCOMPARE(page.title(), QStringLiteral("refused"));
}

void PreviewWallsTest::lockStopsEveryWayToAnotherPage_data()
{
    QTest::addColumn<QString>("script");
    const auto row = [](const char *name, const char *script) { QTest::newRow(name) << QString::fromLatin1(script); };
    row("refresh", "document.head.innerHTML+='<meta http-equiv=refresh content=\"0;url=@/refresh\">'");
    row("address", "location='@/location'");
    row("address replaced", "location.replace('@/replace')");
    row("form", "document.body.innerHTML='<form action=\"@/form\"><input name=q></form>';document.forms[0].submit()");
    row("post", "document.body.innerHTML='<form method=post action=\"@/post\"></form>';document.forms[0].submit()");
    row("link", "document.body.innerHTML='<a href=\"@/link\">a</a>';document.links[0].click()");
    row("frame", "document.body.innerHTML='<iframe src=\"@/frame\"></iframe>'");
    row("another page of ours", "location='standfirst-preview://page/99'");
    row("a picture as a page", "location='standfirst-preview://media/ab12'");
    row("the same page again", "location.reload()");
}

// The scripts are only a quick way to ask for what a page can also ask for without one.
void PreviewWallsTest::lockStopsEveryWayToAnotherPage()
{
    QFETCH(QString, script);
    Listener listener;
    Preview preview(Policy::TakenAway, Interceptor::TakenAway, Scripts::On);
    QVERIFY(preview.open(titled("<p>text</p>")));
    preview.page->runJavaScript(script.replace(QLatin1Char('@'), QString::fromLatin1(listener.address())));
    QTest::qWait(aWhile);
    QCOMPARE(listener.asked, QByteArrayList());
    QCOMPARE(preview.bare.asked, QStringList{preview.address.toString()});
    QVERIFY(preview.stands());
}

void PreviewWallsTest::lockStopsARefreshWrittenIntoThePage()
{
    Listener listener;
    Preview preview(Policy::Stands, Interceptor::TakenAway, Scripts::Off);
    QVERIFY(preview.open(titled("<meta http-equiv=refresh content=\"0;url=" + listener.address() + "/refresh\">")));
    QTest::qWait(aWhile);
    QCOMPARE(listener.asked, QByteArrayList());
    QVERIFY(preview.stands());
}

void PreviewWallsTest::lockKeepsAClickedLinkFromOpening()
{
    Listener listener;
    Preview preview(Policy::TakenAway, Interceptor::TakenAway, Scripts::Off);
    QVERIFY(preview.open(titled("<a style=\"display:block;height:200px;background:#0f0\" href=\"" + listener.address()
                                + "/link\">link</a>")));
    QSignalSpy clicked(preview.page.get(), &LockedPage::linkClicked);
    QTRY_COMPARE(preview.view->grab().toImage().pixelColor(200, 150), QColor(Qt::green)); // painted: it can be hit
    preview.click();
    QTRY_VERIFY(!clicked.isEmpty() || !listener.asked.isEmpty());
    QTest::qWait(aWhile);
    QCOMPARE(listener.asked, QByteArrayList());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toUrl(), QUrl(QString::fromLatin1(listener.address() + "/link")));
    QVERIFY(preview.stands());
}

void PreviewWallsTest::profileIsOffTheRecord()
{
    Preview preview(Policy::TakenAway, Interceptor::TakenAway, Scripts::On);
    QVERIFY(preview.profile->isOffTheRecord());
    QCOMPARE(preview.profile->persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
    QCOMPARE(preview.profile->httpCacheType(), QWebEngineProfile::NoCache);
    QVERIFY(!preview.profile->isSpellCheckEnabled());
    QVERIFY(preview.open(titled("<p>The harbour office is closed.</p>")));
    for (const auto place : {QStandardPaths::AppDataLocation, QStandardPaths::CacheLocation}) {
        QStringList files;
        for (QDirIterator all(QStandardPaths::writableLocation(place), QDir::Files | QDir::Hidden,
                              QDirIterator::Subdirectories);
             all.hasNext();)
            files += all.next();
        QCOMPARE(files, QStringList());
    }
}

void PreviewWallsTest::downloadsAreCancelled()
{
    Preview preview(Policy::TakenAway, Interceptor::TakenAway, Scripts::On);
    QTemporaryDir folder;
    preview.profile->setDownloadPath(folder.path());
    QList<QWebEngineDownloadRequest::DownloadState> states;
    // Comes after the profile's own answer and tries to take the file all the same.
    connect(preview.profile.get(), &QWebEngineProfile::downloadRequested, this,
            [&](QWebEngineDownloadRequest *download) {
                states += download->state();
                download->accept();
            });
    QVERIFY(preview.open(titled("<a download=canary.txt href=\"data:text/plain,canary\">a</a>")));
    QVERIFY(preview.askAsPage(QStringLiteral("document.links[0].click(); true")).toBool());
    preview.page->download(preview.address, QStringLiteral("page.html"));
    QTRY_VERIFY(!states.isEmpty());
    QTest::qWait(aWhile);
    for (const auto state : std::as_const(states))
        QCOMPARE(state, QWebEngineDownloadRequest::DownloadCancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void PreviewWallsTest::noWindowIsOpened()
{
    Listener listener;
    Preview preview(Policy::TakenAway, Interceptor::TakenAway, Scripts::On);
    QSignalSpy offered(preview.page.get(), &LockedPage::linkClicked);
    int asked = 0;
    connect(preview.page.get(), &QWebEnginePage::newWindowRequested, this, [&asked] { ++asked; });
    const auto windows = QApplication::topLevelWidgets().size();
    QVERIFY(preview.open(titled("<p>text</p>")));
    preview.page->runJavaScript(QStringLiteral("window.open('%1/popup')").arg(QString::fromLatin1(listener.address())));
    QTRY_COMPARE(asked, 1);
    QTest::qWait(aWhile);
    QCOMPARE(preview.view->windowsAskedFor, 0);
    QCOMPARE(QApplication::topLevelWidgets().size(), windows);
    QCOMPARE(offered.size(), 0); // nobody clicked
    QCOMPARE(listener.asked, QByteArrayList());
}

void PreviewWallsTest::permissionsAreDenied()
{
    Preview preview(Policy::TakenAway, Interceptor::TakenAway, Scripts::On);
    QSignalSpy asked(preview.page.get(), &QWebEnginePage::featurePermissionRequested);
    QVERIFY(preview.open(titled("<script>navigator.geolocation.getCurrentPosition(()=>document.title='given',"
                                "e=>document.title='denied '+e.code)</script>")));
    QTRY_COMPARE(asked.size(), 1);
    QTRY_COMPARE(preview.ask(QStringLiteral("document.title")), QVariant(QStringLiteral("denied 1")));
}

// A page asks with window.print(), which the view tells to whoever listens.
void PreviewWallsTest::printingIsAnsweredByNobody()
{
    QWidget window;
    WebPreview preview(&window, {[] {}, [] {}, [](const QUrl &) {}});
    auto *view = preview.findChild<QWebEngineView *>();
    QVERIFY(view);
    QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QSignalSpy printed(view, &QWebEngineView::pdfPrintingFinished);
    QSignalSpy paper(view, &QWebEngineView::printFinished);
    bool dialog = false;
    QTimer::singleShot(300, this, [&] { // a modal dialog would not let us go on
        if (QWidget *open = openDialog()) {
            dialog = true;
            open->close();
        }
    });
    emit view->printRequested();
    QTest::qWait(aWhile);
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(!dialog);
    QVERIFY(!openDialog());
    QCOMPARE(printed.size() + paper.size(), 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void PreviewWallsTest::dialogsOfThePageAreAnsweredWithoutAPerson()
{
    Preview preview(Policy::TakenAway, Interceptor::TakenAway, Scripts::On);
    QVERIFY(preview.open(titled("<p>text</p>")));
    bool dialog = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        if (QWidget *open = openDialog()) {
            dialog = true;
            open->close();
        }
    });
    watch.start(50);
    QCOMPARE(preview.askAsPage(QStringLiteral("alert('x'); [confirm('x'), prompt('x') === null].join()")),
             QVariant(QStringLiteral("false,true")));
    QVERIFY(!dialog);
}

void PreviewWallsTest::noFileIsChosen()
{
    Preview preview(Policy::TakenAway, Interceptor::TakenAway, Scripts::Off);
    QVERIFY(preview.open(titled("<input type=file style=\"display:block;width:400px;height:200px\">")));
    bool dialog = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        if (QWidget *open = openDialog()) {
            dialog = true;
            open->close();
        }
    });
    watch.start(50);
    for (int i = 0; i < 4; ++i) {
        preview.click();
        QTest::qWait(300);
    }
    QVERIFY(!dialog);
}

void PreviewWallsTest::consoleOfThePageStaysOutOfTheLog()
{
    Preview preview(Policy::TakenAway, Interceptor::TakenAway, Scripts::On);
    g_logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    const bool opened = preview.open(titled("<script>console.log('canary');console.error('canary')</script>"));
    QTest::qWait(200);
    qInstallMessageHandler(before);
    QVERIFY(opened);
    QCOMPARE(g_logged.filter(QStringLiteral("canary")), QStringList());
}

void PreviewWallsTest::settingsAreOff_data()
{
    QTest::addColumn<int>("attribute");
    const auto row = [](const char *name, QWebEngineSettings::WebAttribute attribute) {
        QTest::newRow(name) << static_cast<int>(attribute);
    };
    row("scripts", QWebEngineSettings::JavascriptEnabled);
    row("windows", QWebEngineSettings::JavascriptCanOpenWindows);
    row("clipboard", QWebEngineSettings::JavascriptCanAccessClipboard);
    row("storage", QWebEngineSettings::LocalStorageEnabled);
    row("remote addresses", QWebEngineSettings::LocalContentCanAccessRemoteUrls);
    row("files", QWebEngineSettings::LocalContentCanAccessFileUrls);
    row("link auditing", QWebEngineSettings::HyperlinkAuditingEnabled);
    row("names looked up ahead", QWebEngineSettings::DnsPrefetchEnabled);
    row("plugins", QWebEngineSettings::PluginsEnabled);
    row("documents", QWebEngineSettings::PdfViewerEnabled);
    row("full screen", QWebEngineSettings::FullScreenSupportEnabled);
    row("screen capture", QWebEngineSettings::ScreenCaptureEnabled);
    row("WebGL", QWebEngineSettings::WebGLEnabled);
    row("insecure content", QWebEngineSettings::AllowRunningInsecureContent);
    row("place", QWebEngineSettings::AllowGeolocationOnInsecureOrigins);
    row("window activation", QWebEngineSettings::AllowWindowActivationFromJavaScript);
    row("icons", QWebEngineSettings::AutoLoadIconsForPage);
    row("touch icons", QWebEngineSettings::TouchIconsEnabled);
    row("error page", QWebEngineSettings::ErrorPageEnabled);
    row("keyboard", QWebEngineSettings::FocusOnNavigationEnabled);
    row("dropped files", QWebEngineSettings::NavigateOnDropEnabled);
}

// Some of these are off by default, today: then the row guards against a default that changes.
void PreviewWallsTest::settingsAreOff()
{
    QFETCH(int, attribute);
    Preview preview(Policy::Stands, Interceptor::Stands, Scripts::Off);
    QVERIFY(!preview.page->settings()->testAttribute(static_cast<QWebEngineSettings::WebAttribute>(attribute)));
    QVERIFY(preview.page->settings()->testAttribute(QWebEngineSettings::PlaybackRequiresUserGesture));
    QVERIFY(preview.page->isAudioMuted());
}

void PreviewWallsTest::onlyPicturesAreServed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("served");
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    QTest::newRow("picture") << png << true;
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><body>a page</body></html>") << false;
    QTest::newRow("text") << QByteArray("only text, of a letter to the harbour office") << false;
    QTest::newRow("document") << QByteArray("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n") << false;
    QTest::newRow("database") << QByteArray("SQLite format 3\0 and more", 24) << false;
    QTest::newRow("archive") << QByteArray("PK\x03\x04\x14\x00\x00\x00", 8) << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

// Asked for as a page by a page without walls, which shows whatever it is given.
void PreviewWallsTest::onlyPicturesAreServed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, served);
    PageSource source;
    source.setPictures([&bytes](const QString &) { return bytes; });
    QWebEngineProfile profile;
    profile.installUrlSchemeHandler(PageSource::scheme(), &source);
    QWebEnginePage page(&profile);
    page.settings()->setAttribute(QWebEngineSettings::ErrorPageEnabled, false);
    bool downloaded = false; // what Chromium cannot show it offers to keep
    connect(&profile, &QWebEngineProfile::downloadRequested, this, [&downloaded] { downloaded = true; });
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.load(QUrl(QStringLiteral("standfirst-preview://media/ab12")));
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 20000);
    QTest::qWait(50);
    QCOMPARE(loaded.first().first().toBool() || downloaded, served);
}

void PreviewWallsTest::onlyPlainNamesOfPicturesAreAskedFor_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("asked");
    const auto row = [](const char *name, const char *path, const QStringList &asked) {
        QTest::newRow(name) << QString::fromLatin1(path) << asked;
    };
    row("plain", "ab12", {QStringLiteral("ab12")});
    row("up", "..%2f..%2fetc%2fhostname", {});
    row("up on Windows", "..%5c..%5csecret.png", {});
    row("from the root", "%2fetc%2fhostname", {});
    row("a folder", "a/b", {});
    row("a drive", "C%3a%2fsecret.png", {});
    row("dots", "%2e%2e", {});
    row("an ending", "story.sqlite", {});
    row("nothing", "", {});
}

// The source is the program's media folder, which has a wall of its own; nothing that looks like a path gets that far.
void PreviewWallsTest::onlyPlainNamesOfPicturesAreAskedFor()
{
    QFETCH(QString, path);
    QFETCH(QStringList, asked);
    PageSource source;
    QStringList names;
    source.setPictures([&names](const QString &name) {
        names += name;
        return QByteArray();
    });
    QWebEngineProfile profile;
    profile.installUrlSchemeHandler(PageSource::scheme(), &source);
    QWebEnginePage page(&profile);
    page.settings()->setAttribute(QWebEngineSettings::ErrorPageEnabled, false);
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.load(QUrl(QStringLiteral("standfirst-preview://media/") + path));
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 20000);
    QCOMPARE(names, asked);
}

void PreviewWallsTest::menuAndDropsAreOff()
{
    QWidget window;
    WebPreview preview(&window, {[] {}, [] {}, [](const QUrl &) {}});
    const auto *view = preview.findChild<QWebEngineView *>();
    QVERIFY(view);
    QCOMPARE(view->contextMenuPolicy(), Qt::NoContextMenu);
    QVERIFY(!view->acceptDrops());
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts); // as the program does
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toLocal8Bit());
    PageSource::registerScheme();
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    PreviewWallsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "preview_walls_test.moc"
