// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/folder_commands.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <functional>
#include <optional>

namespace workflow {

using core::CommandFailure;
using core::CommandTrouble;
using core::Result;

namespace {

constexpr int patienceMs = 3'000; // for a program that was asked to end

// The same for two sites that lie in one folder.
QString folderOf(const core::Site &site)
{
    const QString path = site.api.toLocalFile();
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
}

// Cut where a letter begins.
QString lastOf(QByteArray bytes)
{
    bytes = bytes.right(FolderCommands::keptBytes);
    qsizetype start = 0;
    while (start < bytes.size() && start < 4 && (static_cast<unsigned char>(bytes.at(start)) & 0xC0U) == 0x80U)
        ++start;
    return QString::fromLocal8Bit(bytes.mid(start)).replace(QLatin1String("\r\n"), QLatin1String("\n")).trimmed();
}

} // namespace

// One run of one program. Says once what came of it.
class FolderCommands::Run : public QObject
{
public:
    using Ended = std::function<void(const Result<QString> &)>;

    Run(const QStringList &command, const QString &folder, qint64 limitMs, Ended ended, QObject *parent)
        : QObject(parent)
        , m_ended(std::move(ended))
    {
        m_process.setProgram(command.value(0));
        m_process.setArguments(command.mid(1));
        m_process.setWorkingDirectory(folder);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardInputFile(QProcess::nullDevice()); // nobody is there to answer a question
        m_limit.setSingleShot(true);
        m_kill.setSingleShot(true);
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { read(); });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(core::commandError({CommandTrouble::NotStarted, 0, m_process.errorString()}));
        });
        connect(&m_process, &QProcess::finished, this,
                [this](int code, QProcess::ExitStatus status) { finished(code, status); });
        connect(&m_limit, &QTimer::timeout, this, [this] { stop(CommandTrouble::TookTooLong); });
        connect(&m_kill, &QTimer::timeout, &m_process, &QProcess::kill);
        m_limit.start(int(limitMs));
    }

    ~Run() override
    {
        m_process.disconnect(this);
        m_process.kill();
    }

    void start() { m_process.start(QIODevice::ReadOnly); }

    void stop(CommandTrouble why)
    {
        if (m_stopped)
            return;
        m_stopped = why;
        m_process.terminate();
        m_kill.start(patienceMs);
    }

private:
    void read()
    {
        m_said += m_process.readAllStandardOutput();
        if (m_said.size() > 2 * keptBytes)
            m_said = m_said.right(keptBytes);
    }

    void finished(int code, QProcess::ExitStatus status)
    {
        read();
        const QString said = lastOf(m_said);
        if (m_stopped)
            end(core::commandError({*m_stopped, 0, said}));
        else if (status == QProcess::CrashExit)
            end(core::commandError({CommandTrouble::Crashed, 0, said}));
        else if (code != 0)
            end(core::commandError({CommandTrouble::Failed, code, said}));
        else
            end(said);
    }

    void end(const Result<QString> &result)
    {
        m_limit.stop();
        m_kill.stop();
        if (const Ended ended = std::exchange(m_ended, {}))
            ended(result);
    }

    QProcess m_process;
    QByteArray m_said;
    QTimer m_limit;
    QTimer m_kill;
    std::optional<CommandTrouble> m_stopped;
    Ended m_ended;
};

FolderCommands::FolderCommands(QObject *parent)
    : QObject(parent)
{
}

FolderCommands::~FolderCommands() = default;

QFuture<Result<QString>> FolderCommands::run(const core::Site &site)
{
    if (site.afterPublishing.isEmpty())
        return core::given(Result<QString>(QString()));
    const QString folder = folderOf(site);
    const core::Deferred<Result<QString>> answer;
    m_wanted[folder].append({site, answer});
    if (m_wanted.value(folder).size() == 1)
        next(folder);
    return answer.future();
}

void FolderCommands::next(const QString &folder)
{
    const QList<Wanted> wanted = m_wanted.value(folder);
    if (wanted.isEmpty()) {
        m_wanted.remove(folder);
        return;
    }
    const core::Site &site = wanted.first().site;
    const QString path = QDir::toNativeSeparators(folder);
    auto *run = new Run(
        core::withFolder(site.afterPublishing, path), folder, m_limitMs,
        [this, folder, answer = wanted.first().answer](const Result<QString> &result) {
            m_running.take(folder)->deleteLater();
            m_wanted[folder].removeFirst();
            answer.give(result);
            next(folder);
        },
        this);
    m_running.insert(folder, run);
    run->start();
}

void FolderCommands::stop(const core::Site &site)
{
    if (Run *run = m_running.value(folderOf(site)))
        run->stop(CommandTrouble::Stopped);
}

bool FolderCommands::isRunning(const core::Site &site) const
{
    return m_running.contains(folderOf(site));
}

} // namespace workflow
