// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// standfirst: the composition root of the window. The only file that sees all layers.
#include "core/when_done.h"
#include "ui/frame/interface_language.h"
#include "ui/frame/main_window.h"
#include "ui/panels/library_trouble.h"
#include "ui/panels/upgrade_sheet.h"
#include "ui/preview/load_preview.h"
#include "ui/theme/theme.h"
#include "workflow/program.h"
#include "workflow/single_instance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QIcon>
#include <QUrl>

#include <cstdio>
#include <functional>

namespace {

struct Wishes
{
    QString profile;
    QStringList files; // absolute
    QString address;   // of ours, handed over by the system
};

Wishes wishesFrom(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A desktop newsroom editor."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(
        QStringLiteral("profile"), QStringLiteral("Keep stories and settings in this folder."), QStringLiteral("DIR"));
    parser.addOption(profile);
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Documents to open as new stories."),
                                 QStringLiteral("[FILE...]"));
    parser.process(words);
    Wishes wishes;
    wishes.profile = parser.isSet(profile) ? parser.value(profile) : workflow::Program::defaultProfile();
    const QStringList named = parser.positionalArguments();
    for (const QString &name : named) {
        if (workflow::isOwnAddress(name))
            wishes.address = name;
        else if (name.startsWith(QLatin1String("file:"))) // as a desktop that hands over addresses writes files
            wishes.files << QUrl(name).toLocalFile();
        else
            wishes.files << QFileInfo(name).absoluteFilePath();
    }
    return wishes;
}

// Where files and addresses are handed to a running program as events.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    std::function<void(const QStringList &)> open;
    std::function<void(const QUrl &)> take;

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::FileOpen) {
            const auto *wish = static_cast<QFileOpenEvent *>(event);
            if (workflow::isOwnAddress(wish->url().scheme() + u':')) {
                if (take)
                    take(wish->url());
            } else if (open) {
                open({wish->file()});
            }
        }
        return QApplication::event(event);
    }
};

void tellTrouble(const core::Error &error, const QString &profile, QWidget &window)
{
    auto *trouble = new ui::LibraryTrouble(error, profile, &window);
    QObject::connect(trouble, &QDialog::finished, &window, [] { QApplication::exit(1); });
    trouble->present();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 2 && qstrcmp(argv[1], "--version") == 0) { // needs no display
        std::printf("Standfirst %s\n", STANDFIRST_VERSION);
        return 0;
    }
    // The preview is loaded when it is first shown; this one thing it needs must be said before the application object.
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    Application application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("standfirst"));
    QApplication::setApplicationDisplayName(QStringLiteral("Standfirst"));
    QApplication::setApplicationVersion(QStringLiteral(STANDFIRST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.standfirst.Standfirst"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/standfirst.svg")));

    const Wishes wishes = wishesFrom(QApplication::arguments());
    workflow::Program program(wishes.profile);
    workflow::SingleInstance instance(program.profile());
    instance.setFiles(wishes.files);
    instance.setAddress(wishes.address); // should nobody run, nobody waits for it
    switch (instance.begin()) {
    case workflow::Start::First:
        break;
    case workflow::Start::HandedOver:
        return 0;
    case workflow::Start::HolderSilent:
        std::fprintf(stderr, "Standfirst is open with this profile already, but does not answer.\n");
        return 1;
    }

    const workflow::Services services = program.services();
    ui::speak(services.settings.interfaceLanguage());
    ui::Theme theme(services.settings.colourScheme());

    const QFuture<core::Result<void>> opened = program.open(); // while the window is being built
    ui::MainWindow window(services, ui::loadPreview, theme);
    auto *upgrade = new ui::UpgradeSheet(program.upgrade(), &window);
    QObject::connect(upgrade, &ui::UpgradeSheet::quitWanted, &application, [] { QApplication::exit(0); });
    QObject::connect(&instance, &workflow::SingleInstance::raiseWanted, &window, &ui::MainWindow::comeForward);
    QObject::connect(&instance, &workflow::SingleInstance::filesWanted, &window, &ui::MainWindow::openDocuments);
    QObject::connect(&instance, &workflow::SingleInstance::addressCame, &window,
                     [services](const QString &address) { services.signIns.take(QUrl(address)); });
    application.take = [services](const QUrl &address) { services.signIns.take(address); };
    application.open = [&window](const QStringList &files) { window.openDocuments(files); };
    core::whenDone(opened, &window, [&](const core::Result<void> &result) {
        upgrade->finish();
        if (!result) {
            tellTrouble(result.error(), program.profile(), window);
            return;
        }
        program.start();
        if (!wishes.files.isEmpty())
            window.openDocuments(wishes.files);
    });
    window.show();
    return QApplication::exec();
}
