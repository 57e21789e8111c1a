// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// standfirst-cli: the composition root of the command line.
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/roundtrip.h"
#include "core/when_done.h"
#include "workflow/program.h"
#include "workflow/single_instance.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <memory>

namespace {

int print(const cli::Output &output)
{
    QFile out;
    static_cast<void>(out.open(stdout, QIODevice::WriteOnly));
    out.write(output.out);
    QFile err;
    static_cast<void>(err.open(stderr, QIODevice::WriteOnly));
    err.write(output.err);
    return output.status;
}

core::Result<QByteArray> readAll(const QString &name)
{
    QFile file(name);
    const bool fromInput = name.isEmpty() || name == QLatin1String("-");
    const bool opened = fromInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return core::Error{core::Error::Kind::Io, name + QStringLiteral(": ") + file.errorString()};
    return file.readAll();
}

void finish(const cli::Output &output)
{
    QCoreApplication::exit(print(output));
}

// Commands that need the profile: it must be ours alone while they run.
int runWithProfile(const cli::Arguments &arguments, const QByteArray &input, const QString &profile)
{
    workflow::Program program(profile);
    workflow::SingleInstance instance(program.profile());
    if (instance.begin(1000) != workflow::Start::First) {
        return print(
            {{}, "standfirst-cli: this profile is open in the window; close it, or give another --profile\n", 2});
    }
    workflow::Sites &sites = program.services().sites;
    core::whenDone(program.open(), &sites, [&program](const core::Result<void> &opened) {
        if (opened)
            program.start();
        else
            finish(cli::failure(opened.error()));
    });
    QObject::connect(&sites, &workflow::Sites::loaded, &sites, [&] {
        const auto answer = arguments.command == QLatin1String("stories") ? cli::stories(arguments, program)
                                                                          : cli::publish(arguments, input, program);
        core::whenDone(answer, &sites, finish);
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("standfirst"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STANDFIRST_VERSION));

    const core::Result<cli::Arguments> arguments = cli::readArguments(QCoreApplication::arguments().mid(1));
    if (!arguments)
        return print({{}, cli::failure(arguments.error()).err + cli::helpText().toUtf8(), 2});
    const QString profile = arguments->profile.isEmpty() ? workflow::Program::defaultProfile() : arguments->profile;
    const QString &command = arguments->command;
    if (command == QLatin1String("help"))
        return print({cli::helpText().toUtf8(), {}, 0});

    if (command == QLatin1String("roundtrip"))
        return print(cli::roundtrip(*arguments));

    QByteArray input;
    if (command == QLatin1String("convert") || command == QLatin1String("check")
        || command == QLatin1String("publish")) {
        const core::Result<QByteArray> read = readAll(arguments->file);
        if (!read)
            return print(cli::failure(read.error()));
        input = *read;
    }
    if (command == QLatin1String("convert"))
        return print(cli::convert(*arguments, input));
    if (command == QLatin1String("check"))
        return print(cli::check(*arguments, input, profile));
    if (command == QLatin1String("publish") || command == QLatin1String("stories"))
        return runWithProfile(*arguments, input, profile);
    return print({{}, cli::helpText().toUtf8(), 2});
}
