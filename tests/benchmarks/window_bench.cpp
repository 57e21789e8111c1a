// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long the window takes from the start of the process to its first paint and to the first typed letter
// shown, how long a key takes to be painted (in the kicker and amid the text), how long a preview update takes, and how
// much memory all that needs.
// Each figure comes from processes of their own, started by this one: window_bench [RUNS [small|all [PART OF A TITLE]]]
#include "core/story_json.h"
#include "core/when_done.h"
#include "storage/library.h"
#include "support/sample_library.h"
#include "ui/frame/main_window.h"
#include "ui/page/story_page.h"
#include "ui/preview/load_preview.h"
#include "ui/theme/theme.h"
#include "workflow/program.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

#ifdef Q_OS_LINUX
#include <time.h>
#endif

namespace {

qint64 nowUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

// Resident memory in MB; -1 where this system is not asked (only Linux is).
double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

// Milliseconds this thread has really run: what a key costs, whatever else the machine does. -1 where not asked.
double ownMs()
{
#ifdef Q_OS_LINUX
    timespec ran{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ran);
    return double(ran.tv_sec) * 1e3 + double(ran.tv_nsec) / 1e6;
#else
    return -1;
#endif
}

// Tells when a widget has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QObject *watched) { watched->installEventFilter(this); }
    std::function<void()> painted;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && painted) // after it has been handled
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (painted)
                        painted();
                },
                Qt::QueuedConnection);
        return false;
    }
};

// Counts what is painted besides one widget, while a key is on its way.
class PaintsElsewhere : public QObject
{
public:
    explicit PaintsElsewhere(QObject *but)
        : m_but(but)
    {
        qApp->installEventFilter(this);
    }
    int count = 0;
    bool counting = false;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (counting && event->type() == QEvent::Paint && object != m_but && object->isWidgetType())
            ++count;
        return false;
    }

private:
    QObject *m_but;
};

// What is typed, and where.
struct Stretch
{
    enum class Where { Kicker, Body, NewParagraph };

    const char *name;
    Where where;
    const char *text; // over and over
};

constexpr Stretch stretches[] = {
    {"kicker, unbroken", Stretch::Where::Kicker, "e"},
    {"kicker, prose", Stretch::Where::Kicker, "the ferry crossed the bay and came back agian, later than ever. "},
    {"new paragraph amid the body", Stretch::Where::NewParagraph,
     "the ferry crossed the bay and came back agian, later than ever. "},
    {"amid the body, prose", Stretch::Where::Body, "the ferry crossed the bay and came back agian, later than ever. "},
};

struct Child
{
    QString profile;
    qint64 startedUs = 0;
    int keys = 0;
    bool preview = false;
};

// One life of the program: paints, types, says what it took, and ends.
class Life : public QObject
{
public:
    Life(const Child &child, ui::MainWindow &window)
        : m_child(child)
        , m_window(window)
        , m_windowWatch(&window)
        , m_pageWatch(window.page().textEdit()->viewport())
        , m_elsewhere(window.page().textEdit()->viewport())
    {
        m_windowWatch.painted = [this] {
            m_windowWatch.painted = {};
            m_answer.insert(QStringLiteral("first paint ms"), double(nowUs() - m_child.startedUs) / 1000);
        };
        m_poll.setInterval(1);
        connect(&m_poll, &QTimer::timeout, this, [this] {
            if (m_window.page().hasStory() && m_answer.contains(QStringLiteral("first paint ms"))) {
                m_poll.stop();
                typeFirst();
            }
        });
        m_poll.start();
        QTimer::singleShot(100'000, this, [] { QCoreApplication::exit(3); });
    }

private:
    void press(QChar letter)
    {
        QKeyEvent down(QEvent::KeyPress, letter == QLatin1Char(' ') ? Qt::Key_Space : Qt::Key_A, Qt::NoModifier,
                       letter);
        QCoreApplication::sendEvent(m_window.page().textEdit(), &down);
    }

    void typeFirst()
    {
        m_pageWatch.painted = [this] {
            m_pageWatch.painted = {};
            m_answer.insert(QStringLiteral("first letter ms"), double(nowUs() - m_child.startedUs) / 1000);
            m_answer.insert(QStringLiteral("memory MB"), residentMb());
            QTimer::singleShot(1500, this, [this] { beginStretch(); });
        };
        press(QLatin1Char('a'));
    }

    void beginStretch()
    {
        if (m_child.keys == 0 || m_stretch == std::size(stretches))
            return afterTyping();
        QTextEdit &edit = *m_window.page().textEdit();
        QTextCursor caret(edit.document());
        if (stretches[m_stretch].where == Stretch::Where::Kicker) {
            caret.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            caret.removeSelectedText(); // every stretch begins with an empty one
        } else {
            caret.setPosition(edit.document()->characterCount() / 2);
            caret.movePosition(QTextCursor::NextWord);
        }
        edit.setTextCursor(caret);
        if (stretches[m_stretch].where == Stretch::Where::NewParagraph) {
            edit.moveCursor(QTextCursor::EndOfBlock);
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
            QCoreApplication::sendEvent(&edit, &enter);
        }
        edit.ensureCursorVisible();
        m_keys.clear();
        m_own.clear();
        QTimer::singleShot(1500, this, [this] { // layout, spelling and journal settle
            m_elsewhere.count = 0;
            typeNext();
        });
    }

    void typeNext()
    {
        if (m_keys.size() >= m_child.keys)
            return endStretch();
        const QLatin1String text(stretches[m_stretch].text);
        const QChar letter = text.at(m_keys.size() % text.size());
        m_clock.start();
        m_pageWatch.painted = [this] {
            m_pageWatch.painted = {};
            m_keys.append(double(m_clock.nsecsElapsed()) / 1e6);
            m_own.append(ownMs() - m_ownBefore);
            m_elsewhere.counting = false;
            QTimer::singleShot(30, this, [this] { typeNext(); }); // a fast typist
        };
        m_elsewhere.counting = true;
        m_ownBefore = ownMs();
        press(letter);
    }

    void endStretch()
    {
        std::sort(m_keys.begin(), m_keys.end());
        std::sort(m_own.begin(), m_own.end());
        const QString name = QLatin1String("key, ") + QLatin1String(stretches[m_stretch].name);
        m_answer.insert(name + QLatin1String(": median ms"), m_keys.at(m_keys.size() / 2));
        m_answer.insert(name + QLatin1String(": p95 ms"), m_keys.at(m_keys.size() * 95 / 100));
        m_answer.insert(name + QLatin1String(": median ms, own time"), m_own.at(m_own.size() / 2));
        m_answer.insert(name + QLatin1String(": p95 ms, own time"), m_own.at(m_own.size() * 95 / 100));
        m_answer.insert(name + QLatin1String(": paints elsewhere, a key"),
                        double(m_elsewhere.count) / double(m_keys.size()));
        ++m_stretch;
        beginStretch();
    }

    // From the head of the story to its end, a screen at a time, so that every picture is shown once.
    void lookThrough()
    {
        QScrollBar &bar = *m_window.page().textEdit()->verticalScrollBar();
        bar.setValue(bar.minimum());
        connect(&m_turn, &QTimer::timeout, this, [this, &bar] {
            if (bar.value() < bar.maximum()) {
                bar.setValue(bar.value() + bar.pageStep());
                return;
            }
            m_turn.stop();
            QTimer::singleShot(1500, this, [this] { // what is still being read from the disk
                m_answer.insert(QStringLiteral("memory MB, after all of the story was shown"), residentMb());
                end();
            });
        });
        m_turn.start(15);
    }

    void afterTyping()
    {
        if (!m_child.preview)
            return lookThrough();
        m_window.setMode(ui::ViewMode::Both);
        m_poll.disconnect();
        connect(&m_poll, &QTimer::timeout, this, [this] {
            if (auto *pane = m_window.findChild<ui::PreviewPane *>()) {
                m_poll.stop();
                // Chromium's own start is not what is measured.
                QTimer::singleShot(5000, this, [this, pane] { measurePreview(*pane); });
            }
        });
        m_poll.start();
    }

    void measurePreview(ui::PreviewPane &pane)
    {
        connect(&pane, &ui::PreviewPane::updated, this, [this] {
            m_answer.insert(QStringLiteral("preview update ms, with its pause of 100"),
                            double(m_clock.nsecsElapsed()) / 1e6);
            m_answer.insert(QStringLiteral("memory with preview MB, without its own processes"), residentMb());
            end();
        });
        m_clock.start();
        press(QLatin1Char('x'));
    }

    void end()
    {
        std::fputs(QJsonDocument(m_answer).toJson(QJsonDocument::Compact).constData(), stdout);
        std::fflush(stdout);
        m_window.close();
        QCoreApplication::exit(0);
    }

    Child m_child;
    ui::MainWindow &m_window;
    PaintWatch m_windowWatch;
    PaintWatch m_pageWatch;
    PaintsElsewhere m_elsewhere;
    QTimer m_poll;
    QTimer m_turn;
    QElapsedTimer m_clock;
    QList<double> m_keys; // of this stretch
    QList<double> m_own;
    double m_ownBefore = 0;
    size_t m_stretch = 0;
    QJsonObject m_answer;
};

int live(int argc, char *argv[], const Child &child)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("standfirst"));
    workflow::Program program(child.profile);
    ui::Theme theme(workflow::ColourScheme::Light);
    const auto opened = program.open();
    ui::MainWindow window(program.services(), ui::loadPreview, theme);
    core::whenDone(opened, &window, [&](const core::Result<void> &) { program.start(); });
    Life life(child, window);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

// What is measured, in a profile of its own.
struct Case
{
    const char *title;
    int stories; // 0: what the program makes at its first start
    int words;   // in the newest story
    int pictures;
    int keys = 200;
    bool preview = false;
};

// A photo of its own for every number, as a camera's small file has it.
QByteArray photo(int number)
{
    QImage image(1200, 800, QImage::Format_RGB32);
    QRandomGenerator grain(quint32(number) + 1);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qRgb((x + number) % 256, (y * 2) % 256, 96 + grain.bounded(16));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 75);
    return bytes;
}

void spread(core::Body &body, storage::MediaStore &media, int pictures)
{
    const qsizetype apart = qMax<qsizetype>(1, body.blocks.size() / qMax(1, pictures));
    for (int number = 0; number < pictures; ++number) {
        const core::Result<core::MediaId> id = media.store(photo(number));
        if (!id)
            return;
        core::Block block = core::textBlock(core::BlockKind::Picture, {});
        block.picture.media = *id;
        block.picture.alt = QStringLiteral("A bay in the morning, number %1").arg(number);
        body.blocks.insert(qMin(body.blocks.size(), number * (apart + 1)), block);
    }
}

// A profile with so many stories, of which the newest has so many words and pictures.
void fill(const QString &profile, const Case &wanted)
{
    QDir().mkpath(profile);
    const auto library = storage::Library::open(profile);
    if (!library)
        return;
    static_cast<void>(test::fillWithSamples(**library, wanted.stories));
    if (wanted.words > 0) {
        core::Story story = test::sampleStory(wanted.stories + 1, wanted.words);
        story.language = QStringLiteral("en-GB");
        spread(story.body, (*library)->media, wanted.pictures);
        static_cast<void>((*library)->stories.create(story));
    }
}

QJsonObject run(const QString &profile, int keys, bool preview)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--live"), profile, QString::number(nowUs()), QString::number(keys),
                   preview ? QStringLiteral("1") : QStringLiteral("0")});
    process.waitForFinished(120'000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void report(const Case &measured, const QString &profile, int runs)
{
    QMap<QString, QList<double>> figures;
    for (int at = 0; at < runs + 1; ++at) {
        const QJsonObject one = run(profile, measured.keys, measured.preview);
        if (at == 0)
            continue; // the first warms the disk's cache
        for (auto figure = one.begin(); figure != one.end(); ++figure)
            figures[figure.key()].append(figure->toDouble());
    }
    std::printf("%s\n", measured.title);
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        QList<double> &values = figure.value();
        std::sort(values.begin(), values.end());
        std::printf("  %-52s median %8.3f   min %8.3f   max %8.3f   (%d runs)\n", qPrintable(figure.key()),
                    values.at(values.size() / 2), values.first(), values.last(), int(values.size()));
    }
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 6 && qstrcmp(argv[1], "--live") == 0) {
        return live(argc, argv,
                    {QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toLongLong(), QByteArray(argv[4]).toInt(),
                     argv[5][0] == '1'});
    }
    QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 5;
    QTemporaryDir folder;
    // Filling the large library takes minutes: "small" leaves it out.
    const bool withLarge = argc <= 2 || qstrcmp(argv[2], "small") != 0;
    const QString only = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString();
    const Case cases[] = {
        {"Empty library (the demo site alone)", 0, 0, 0},
        {"100,000 stories, the newest of 600 words", 100'000, 600, 0},
        {"A story of 5,000 words", 10, 5'000, 0},
        {"A story of 50,000 words", 10, 50'000, 0},
        {"A story of 50,000 words and 500 pictures", 10, 50'000, 500},
        {"A story of 2,000 words, with the preview", 10, 2'000, 0, 20, true},
    };
    int number = 0;
    for (const Case &one : cases) {
        if ((one.stories > 1000 && !withLarge) || !QString::fromLatin1(one.title).contains(only))
            continue;
        const QString profile = folder.filePath(QString::number(++number));
        if (one.stories > 0)
            fill(profile, one);
        report(one, profile, runs);
    }
    return 0;
}
