// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder.h"

#include "core/deferred.h"
#include "core/story_json.h"
#include "publishing/comparing.h"
#include "publishing/folder_site.h"
#include "publishing/folder_threads.h"

#include <utility>

namespace publishing {

namespace {

using core::Result;

core::Story storyIn(const QByteArray &content)
{
    const Result<QJsonObject> json = core::objectFromBytes(content);
    const Result<core::Story> story = json ? core::storyFromJson(*json) : Result<core::Story>(json.error());
    return story.valueOr({});
}

} // namespace

FolderPublisher::FolderPublisher(const core::Site &site, Clock clock, QObject *parent)
    : FolderPublisher(site, startFolderThread(), std::move(clock), parent)
{
}

FolderPublisher::FolderPublisher(const core::Site &site, std::shared_ptr<QThread> thread, Clock clock, QObject *parent)
    : Publisher(parent)
    , m_site(site)
    , m_thread(std::move(thread))
    , m_folder(new FolderSite(site, clock ? std::move(clock) : Clock(&QDateTime::currentDateTimeUtc)))
{
    m_folder->moveToThread(m_thread.get());
}

FolderPublisher::~FolderPublisher()
{
    m_folder->deleteLater(); // after the calls that were made before
}

template <typename T, typename Work>
QFuture<Result<T>> FolderPublisher::onThread(Work work)
{
    const core::Deferred<Result<T>> deferred;
    QMetaObject::invokeMethod(
        m_folder, [deferred, work, folder = m_folder] { deferred.give(work(*folder)); }, Qt::QueuedConnection);
    return deferred.future();
}

QFuture<Result<Account>> FolderPublisher::account()
{
    return onThread<Account>([](FolderSite &folder) { return folder.account(); });
}

QFuture<Result<QList<core::Desk>>> FolderPublisher::desks()
{
    return onThread<QList<core::Desk>>([](FolderSite &folder) { return folder.desks(); });
}

QFuture<Result<void>> FolderPublisher::setDesks(const QList<core::Desk> &desks)
{
    return onThread<void>([desks](FolderSite &folder) { return folder.setDesks(desks); });
}

QFuture<Result<QList<core::Tag>>> FolderPublisher::tags()
{
    return onThread<QList<core::Tag>>([](FolderSite &folder) { return folder.tags(); });
}

QFuture<Result<QList<core::Tag>>> FolderPublisher::ensureTags(const QStringList &names)
{
    return onThread<QList<core::Tag>>([names](FolderSite &folder) { return folder.ensureTags(names); });
}

QFuture<Result<RemotePicture>> FolderPublisher::findPicture(const core::MediaId &media)
{
    return onThread<RemotePicture>([media](FolderSite &folder) { return folder.findPicture(media); });
}

QFuture<Result<RemotePicture>> FolderPublisher::upload(const PictureFile &file)
{
    return onThread<RemotePicture>([file](FolderSite &folder) { return folder.upload(file); });
}

QFuture<Result<Post>> FolderPublisher::find(const core::StoryId &story)
{
    return read(story.value); // a post is named as its story
}

QFuture<Result<Post>> FolderPublisher::read(const QString &postId)
{
    return onThread<Post>([postId](FolderSite &folder) { return folder.read(postId); });
}

QFuture<Result<Post>> FolderPublisher::create(const Article &article)
{
    return onThread<Post>([article](FolderSite &folder) { return folder.create(article); });
}

QFuture<Result<Post>> FolderPublisher::write(const Article &article)
{
    return onThread<Post>([article](FolderSite &folder) { return folder.write(article); });
}

QFuture<Result<Post>> FolderPublisher::release(const QString &postId, core::Goal goal, const QDateTime &when,
                                               const core::Remote &seen)
{
    return onThread<Post>([=](FolderSite &folder) { return folder.release(postId, goal, when, seen); });
}

QFuture<Result<core::StoryListPage>> FolderPublisher::list(const core::StoryQuery &query)
{
    return onThread<core::StoryListPage>([query](FolderSite &folder) { return folder.list(query); });
}

QFuture<Result<core::Story>> FolderPublisher::open(const QString &postId)
{
    return onThread<core::Story>([postId](FolderSite &folder) { return folder.open(postId); });
}

QFuture<Result<int>> FolderPublisher::publishDue()
{
    return onThread<int>([](FolderSite &folder) { return folder.publishDue(); });
}

Result<void> FolderPublisher::compare(const Article &article, const Post &post) const
{
    const core::Story ours = asSent(article.story);
    const core::Story theirs = storyIn(post.content);
    const std::pair<QString, QString core::Story::*> fields[] = {
        {QStringLiteral("headline"), &core::Story::headline},
        {QStringLiteral("standfirst"), &core::Story::standfirst},
        {QStringLiteral("kicker"), &core::Story::kicker},
        {QStringLiteral("byline"), &core::Story::byline},
        {QStringLiteral("dateline"), &core::Story::dateline}};
    for (const auto &[name, field] : fields) {
        if (ours.*field != theirs.*field)
            return difference(name, ours.*field, theirs.*field);
    }
    const QString ourText = core::plainText(ours.body);
    const QString theirText = core::plainText(theirs.body);
    if (ourText != theirText)
        return difference(QStringLiteral("text"), ourText, theirText);
    const QByteArray content = contentOf(ours);
    if (content != post.content)
        return difference(QStringLiteral("story"), QString::fromUtf8(content), QString::fromUtf8(post.content));

    QStringList desks;
    for (const core::Desk &desk : article.desks)
        desks << desk.id.value;
    if (!sameIds(desks, post.categoryIds))
        return difference(QStringLiteral("desks"), desks.join(u','), post.categoryIds.join(u','));
    QStringList tags;
    for (const core::Tag &tag : article.tags)
        tags << tag.remoteId;
    if (!sameIds(tags, post.tagIds))
        return difference(QStringLiteral("tags"), tags.join(u','), post.tagIds.join(u','));
    return {};
}

core::Story FolderPublisher::storyFrom(const core::Story &mine, const Post &post) const
{
    core::Story story = storyIn(post.content);
    story.id = mine.id;
    story.site = mine.site;
    story.slug = post.slug;
    story.remote = post.remote;
    story.revision = mine.revision;
    story.created = mine.created;
    story.modified = mine.modified;
    story.schedule = mine.schedule;
    story.embargo = mine.embargo;
    story.embargoLift = mine.embargoLift;
    story.stage = mine.stage;
    story.assignee = mine.assignee;
    return story;
}

} // namespace publishing
