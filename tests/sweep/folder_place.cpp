// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sweep/folder_place.h"

#include <QCryptographicHash>
#include <QDirIterator>

namespace sweep {

using core::Submission;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString FolderPlace::start()
{
    for (const QString &way : support::FailingDisk::possible())
        m_disks.emplace(way, support::FailingDisk::make(way));
    return {};
}

bool FolderPlace::enter(support::TestServices &test)
{
    m_folder = test.profile() + QStringLiteral("/site");
    const auto site = support::waitFor(
        test.services().sites.addFolder(m_folder, QStringLiteral("Harbour News"), QStringLiteral("en-GB")));
    if (!site)
        return false;
    m_site = site->id;
    return true;
}

QStringList FolderPlace::waysToFail() const
{
    QStringList ways;
    for (const auto &[way, disk] : m_disks)
        ways.append(way);
    return ways;
}

void FolderPlace::fail(const QString &way, const QString &profile)
{
    m_disks.at(way)->fail(profile);
}

void FolderPlace::mend()
{
    for (const auto &[way, disk] : m_disks)
        disk->mend();
}

bool FolderPlace::readersHave(const Submission &submission)
{
    return bytesOf(submission.result.address.toLocalFile()).contains(submission.story.headline.toUtf8());
}

QStringList FolderPlace::judge(support::TestServices &, const QList<Submission> &ended)
{
    QString site;
    QMap<QString, QByteArray> pages;
    QHash<QByteArray, QString> pictures;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray bytes = bytesOf(path);
        if (path.endsWith(QLatin1String(".html"))) {
            if (!bytes.trimmed().endsWith("</html>"))
                site = QStringLiteral("; half a page: ") + path;
            pages.insert(path, bytes);
        } else if (path.endsWith(QLatin1String(".png"))) {
            const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            if (pictures.contains(digest))
                site = QStringLiteral("; a picture is there twice: ") + path;
            pictures.insert(digest, path);
        }
    }
    QStringList wrong;
    for (const Submission &one : ended) {
        QStringList found;
        for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
            if (page->contains(QByteArray(one.story.headline.toUtf8() + "</h1>")))
                found.append(page.key());
        }
        QString trouble;
        if (found.size() != 1)
            trouble = QStringLiteral("pages of this headline: %1").arg(found.size());
        else if (found.first() != one.result.address.toLocalFile())
            trouble = QStringLiteral("the outbox names another page: ") + one.result.address.toString();
        for (const QString &part : wordsOf(one.story)) {
            if (trouble.isEmpty() && !pages.value(found.first()).contains(part.toUtf8()))
                trouble = QStringLiteral("not in its text: ") + part;
        }
        wrong.append(trouble);
    }
    if (!site.isEmpty() && !wrong.isEmpty())
        wrong.last() += site;
    return wrong;
}

} // namespace sweep
