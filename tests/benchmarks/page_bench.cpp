// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a key takes until its letter is painted, how long a long story takes to open, and what it costs in memory.
// page_bench [--pictures FOLDER] prints figures; with a folder it saves pictures of the page instead.

#include "support/memory_use.h"
#include "ui/page/page_samples.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

core::Story longStory(int words)
{
    core::Story story = samples::harbour();
    QRandomGenerator random(7);
    static const QStringList stock{QStringLiteral("harbour"), QStringLiteral("ferry"),  QStringLiteral("silt"),
                                   QStringLiteral("island"),  QStringLiteral("divers"), QStringLiteral("wall"),
                                   QStringLiteral("the"),     QStringLiteral("of"),     QStringLiteral("channel"),
                                   QStringLiteral("crosing"), QStringLiteral("berth"),  QStringLiteral("reopened")};
    if (words == 0)
        story.body.blocks.clear();
    for (int left = words; left > 0; left -= 50) {
        QStringList chosen;
        for (int word = 0; word < 50; ++word)
            chosen.append(stock.at(random.bounded(static_cast<int>(stock.size()))));
        story.body.blocks.append(core::textBlock(core::BlockKind::Paragraph, chosen.join(QLatin1Char(' '))));
    }
    return story;
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(static_cast<size_t>(part * static_cast<double>(values.size() - 1)));
}

// From the moment the key is handed over until its letter is on the page's own pixels.
void measureKeys(samples::Page &page, int words)
{
    page.show(longStory(words));
    page.edit->moveCursor(QTextCursor::End);
    QTextCursor middle(page.edit->document());
    middle.setPosition(page.edit->document()->characterCount() / 2);
    page.edit->setTextCursor(middle);
    page.edit->ensureCursorVisible();
    QTest::qWait(2500); // spelling and layout of all of it are done
    const QString text = QStringLiteral("the ferry crossed the bay and came back again ");
    std::vector<double> times;
    for (int key = 0; key < 400; ++key) {
        QElapsedTimer clock;
        clock.start();
        const QChar letter = text.at(key % text.size());
        QKeyEvent press(QEvent::KeyPress, letter == QLatin1Char(' ') ? Qt::Key_Space : Qt::Key_A, Qt::NoModifier,
                        QString(letter));
        QApplication::sendEvent(page.edit, &press);
        // Painting is posted: what the event loop does next is that, before anything else is due.
        QApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QTest::qWait(12);
    }
    out() << "key to paint, " << words << " words: median " << percentile(times, 0.5) << " ms, p95 "
          << percentile(times, 0.95) << " ms, worst " << percentile(times, 1) << " ms\n";
    out().flush();
}

void measureLoad(samples::Page &page)
{
    const core::Story story = longStory(50'000);
    const qint64 before = support::residentKilobytes();
    QElapsedTimer clock;
    clock.start();
    page.show(story);
    QApplication::sendPostedEvents();
    page.page.repaint();
    out() << "50,000 words shown after " << static_cast<double>(clock.nsecsElapsed()) / 1e6 << " ms";
    QTest::qWait(4000);
    out() << ", memory " << (support::residentKilobytes() - before) / 1024 << " MB more\n";
    out() << "mistakes marked: " << page.page.mistakes() << ", words counted: " << page.page.words() << "\n";
    clock.start();
    page.edit->moveCursor(QTextCursor::End);
    page.type(QStringLiteral("x"));
    clock.start();
    const workflow::PageChange change = page.page.takeChange();
    out() << "change taken in " << static_cast<double>(clock.nsecsElapsed()) / 1e6 << " ms, "
          << change.splice.inserted.size() << " block\n";
    out().flush();
}

void picture(const QString &folder, const QString &name, ui::Brightness brightness, const core::Story &story, int width)
{
    QApplication::setPalette(ui::paletteOf(brightness));
    samples::Page page;
    page.page.resize(width, 1180);
    page.show(story);
    QTest::qWait(1500);
    page.page.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const ui::Theme theme(workflow::ColourScheme::Light);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--pictures")) {
        const QString folder = arguments.at(2);
        core::Story story = samples::harbour();
        story.body.blocks[1].spans[0].text.replace(QLatin1String("crossing"), QLatin1String("crosing"));
        picture(folder, QStringLiteral("page-light"), ui::Brightness::Light, story, 640);
        picture(folder, QStringLiteral("page-dark"), ui::Brightness::Dark, story, 640);
        picture(folder, QStringLiteral("page-persian"), ui::Brightness::Light, samples::bandar(), 640);
        picture(folder, QStringLiteral("page-empty"), ui::Brightness::Light, samples::emptyStory(), 640);
        picture(folder, QStringLiteral("page-wide"), ui::Brightness::Dark, samples::bandar(), 1100);
        return 0;
    }
    samples::Page page;
    measureLoad(page); // first, so that its memory is seen
    for (const int words : {0, 5'000, 50'000})
        measureKeys(page, words);
    return 0;
}
