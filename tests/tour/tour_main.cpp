// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scripted tour: the real window, driven as a person would, on a profile of its own.
// standfirst_tour [--out FOLDER]; ends with an error when any step fails.
#include "core/when_done.h"
#include "support/desktop_screen.h"
#include "tour/steps.h"
#include "ui/frame/interface_language.h"
#include "ui/frame/main_window.h"
#include "ui/preview/load_preview.h"
#include "ui/theme/theme.h"
#include "workflow/program.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

namespace {

int drive(tour::Stage &stage)
{
    try {
        tour::firstStart(stage);
        tour::writeAStory(stage);
        tour::correctSpelling(stage);
        tour::describeIt(stage);
        tour::addAPicture(stage);
        tour::preview(stage);
        tour::publishToTheFolder(stage);
        tour::writeInPersian(stage);
        tour::goDark(stage);
        tour::lookAround(stage);
        tour::publishToWordPress(stage);
    } catch (const tour::Failed &failed) {
        stage.driver.picture(QStringLiteral("failed"));
        std::fprintf(stderr, "The tour failed: it is not so that %s.\n", qPrintable(failed.what()));
        return 1;
    }
    std::printf("The tour is done: %d pictures.\n", stage.driver.pictures());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    const QTemporaryDir screen;
    support::useDesktopScreen(screen);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("standfirst-tour"));
    QCommandLineParser parser;
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Where the pictures go."),
                                 QStringLiteral("FOLDER"), QStringLiteral("build/tour"));
    parser.addOption(out);
    parser.addHelpOption();
    parser.process(application);

    ui::speak({});
    QTemporaryDir profile;
    workflow::Program program(profile.path() + QStringLiteral("/profile"));
    ui::Theme theme(workflow::ColourScheme::Light);
    const QFuture<core::Result<void>> opened = program.open();
    ui::MainWindow window(program.services(), ui::loadPreview, theme);
    core::whenDone(opened, &window, [&](const core::Result<void> &result) {
        if (result)
            program.start();
    });
    window.resize(1440, 900);
    window.show();

    const QString pictures = QDir::current().absoluteFilePath(parser.value(out));
    tour::Driver driver(window, pictures);
    tour::Stage stage{driver, window, theme, program.services(), profile.path()};
    const int status = drive(stage);
    if (status == 0)
        std::printf("They are in %s\n", qPrintable(pictures));
    window.close();
    return status;
}
