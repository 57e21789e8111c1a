// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/block_editor.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace support {

namespace {

constexpr int longest = 240'000;

// As the scripts that install them have it.
QString placeOf(const char *variable, const QString &name)
{
    const QString cache = qEnvironmentVariable("XDG_CACHE_HOME", QString(QDir::homePath() + QStringLiteral("/.cache")));
    return qEnvironmentVariable(variable, QString(cache + QStringLiteral("/standfirst/") + name));
}

QString ghost()
{
    return placeOf("STANDFIRST_GHOST", QStringLiteral("ghost-5.130.4"));
}

QString today()
{
    return placeOf("STANDFIRST_BLOCKS", QStringLiteral("blocks-10.4.0"));
}

EditorView viewFrom(const QJsonObject &json)
{
    EditorView view;
    for (const QJsonValue &name : json.value(QLatin1String("names")).toArray())
        view.names.append(name.toString());
    for (const QJsonValue &block : json.value(QLatin1String("broken")).toArray())
        view.broken.append(block.toString());
    view.older = json.value(QLatin1String("older")).toBool();
    view.saved = json.value(QLatin1String("saved")).toString().toUtf8();
    return view;
}

} // namespace

QString BlockEditor::missing()
{
    const QString wordpress = qEnvironmentVariable("STANDFIRST_WORDPRESS", QStringLiteral("/usr/share/wordpress"));
    if (!QFileInfo::exists(wordpress + QStringLiteral("/wp-includes/js/dist/block-library.js")))
        return QStringLiteral("WordPress is not installed here");
    if (!QFileInfo::exists(ghost() + QStringLiteral("/package/node_modules/jsdom")))
        return QStringLiteral("Ghost, whose jsdom the editor runs in, is not installed here: ./dev test does it");
    return {};
}

bool BlockEditor::knowsToday()
{
    return QFileInfo::exists(today() + QStringLiteral("/ready-1"));
}

QByteArray BlockEditor::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("STANDFIRST_GHOST"), ghost());
    if (knowsToday())
        environment.insert(QStringLiteral("STANDFIRST_BLOCKS"), today());
    else
        environment.remove(QStringLiteral("STANDFIRST_BLOCKS"));
    node.setProcessEnvironment(environment);
    node.start(QStringLiteral("node"),
               QStringList(QStringLiteral(STANDFIRST_SUPPORT_DIR "/blocks/editor.cjs")) + arguments);
    node.write(input);
    node.closeWriteChannel();
    const bool ended = node.waitForFinished(longest);
    m_said = node.readAllStandardError();
    if (!ended || node.exitCode() != 0)
        return {};
    return node.readAllStandardOutput();
}

QList<EditorViews> BlockEditor::judge(const QList<QByteArray> &texts)
{
    QJsonArray asked;
    for (const QByteArray &text : texts)
        asked.append(QString::fromUtf8(text));
    const QByteArray answer = run({QStringLiteral("judge")}, QJsonDocument(asked).toJson(QJsonDocument::Compact));
    QList<EditorViews> views;
    for (const QJsonValue &one : QJsonDocument::fromJson(answer).array()) {
        const QJsonObject both = one.toObject();
        views.append({viewFrom(both.value(QLatin1String("installed")).toObject()),
                      viewFrom(both.value(QLatin1String("today")).toObject())});
    }
    return views.size() == texts.size() ? views : QList<EditorViews>();
}

QList<EditorSample> BlockEditor::samples(int seed, int number)
{
    const QByteArray answer = run({QStringLiteral("samples"), QString::number(seed), QString::number(number)}, {});
    QList<EditorSample> samples;
    for (const QJsonValue &one : QJsonDocument::fromJson(answer).array()) {
        const QJsonObject sample = one.toObject();
        samples.append({sample.value(QLatin1String("editor")).toString() == QLatin1String("today"),
                        sample.value(QLatin1String("text")).toString().toUtf8()});
    }
    return samples;
}

} // namespace support
