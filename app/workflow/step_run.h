// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One attempt at one step of a submission: exactly one send, and before it a look at the site when the last attempt's
// answer was lost. Ends exactly once, with ended(). GUI thread. Knows nothing of retries: that is the outbox's.
#pragma once

#include "core/line.h"
#include "core/result.h"
#include "core/submission.h"
#include "core/update_receipt.h"
#include "core/when_done.h"
#include "publishing/publisher.h"
#include "workflow/site_terms.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace workflow {

class MediaFolder;
struct PictureBytes;

// What is known of the site when the step begins.
struct StepMaterial
{
    core::Submission submission;
    core::Step step;
    QList<core::Desk> desks;
    QList<core::Tag> knownTags; // of the site, with their ids
    QHash<core::MediaId, publishing::RemotePicture> pictures;
    std::optional<core::Picture> leadSentBefore; // with the submission of this story before this one
    QMap<QString, QString> translations;         // of the same site, by language: what says the same
    bool lookFirst = false;                      // the last attempt's outcome is not known
    qint64 uploadLimit = 0;                      // bytes of one file; 0: the site has said nothing yet
    QSet<core::MediaId> seenPictures;            // of them, those the site has shown that it has them
    bool asksTheTime = false;                    // an embargo has just ended by the clock here, which may be fast
};

struct StepOutcome
{
    core::Result<void> result;
    std::optional<core::Remote> remote;               // the post as it is now
    std::optional<publishing::Post> written;          // what the site made of the text, in answer to it
    std::optional<publishing::RemotePicture> picture; // after a Picture step
    QList<core::Tag> tags;                            // after tags were found or made
    std::optional<core::UpdateReceipt> receipt;       // what was sent beside what the site has, when both were compared
    std::optional<core::Story> sent;                  // of a step that sends less than the whole: what that was
    std::optional<core::FittedPicture> fitted;        // the picture was made smaller before it went
    qint64 uploadLimit = 0;                           // what the site was found to take, when it refused more
    QStringList requests;                             // the ids that what was sent carried
    qint64 retryAfter = 0;                            // milliseconds, when the server named a time
    qint64 embargoLeft = 0;                           // milliseconds, by the site's clock; nothing was sent then
    bool lookedFirst = false;                         // with that: what was unknown before is so still
    QDateTime siteTime;                               // what the site's clock said, when it was asked
    QList<core::MediaId> lostPictures;                // the site has them no more, and nothing was sent but for that
    QList<core::MediaId> seenPictures;                // it has them still
    bool asksPerson = false;                          // no other attempt by itself, whatever the error is
};

class StepRun : public QObject
{
    Q_OBJECT

public:
    StepRun(std::shared_ptr<publishing::Publisher> publisher, MediaFolder &media, StepMaterial material,
            QObject *parent);

    void start();

signals:
    void ended(const workflow::StepOutcome &outcome);

private:
    void askTheTime();
    void begin();
    void picture();
    void upload();
    void send(const PictureBytes &file, const PictureBytes &whole);
    void fit(const PictureBytes &whole, qint64 most);
    void refused(const PictureBytes &whole, qint64 bytes, const core::Error &error);
    void tags();
    void create();
    void content();
    // Goes on when all are there; `seen`: the post as it was read, which is what it goes on with otherwise.
    void findLostPictures(const std::function<void()> &next, const std::optional<core::Remote> &seen = {});
    void writeContent();
    void verify();
    void verifyCopy(const publishing::Post &post);
    void verified(const publishing::Post &post, const std::optional<core::UpdateReceipt> &receipt);
    // It says something else than the answer to our text did, and its stamp is the same.
    [[nodiscard]] bool isAlteredUnderOneStamp(const publishing::Post &post) const;
    [[nodiscard]] std::optional<core::Error> editedSince(const publishing::Post &post) const;
    void release();
    void sendRelease();
    void sendNotice();
    void verifyNotice();
    void endReleased(const publishing::Post &post);
    void failReleasing(const core::Error &error, void (StepRun::*failing)(const core::Error &));

    [[nodiscard]] publishing::Article article() const;
    [[nodiscard]] bool isNotice() const { return m_material.submission.goal == core::Goal::Notice; }
    [[nodiscard]] bool tagsAreKnown() const;
    [[nodiscard]] bool picturesAreKnown() const;
    [[nodiscard]] QString postId() const { return m_material.submission.result.postId; }
    [[nodiscard]] bool isReleased(const publishing::Post &post) const;
    // Readers do not see it yet, and the next step would show it to them.
    [[nodiscard]] bool isBeforeReaders(const publishing::Post &post) const;
    // Goes on with what the site made of text and fields; nothing for a site where these are not compared one by one.
    void weigh(const publishing::Post &post, const std::function<void(std::optional<core::UpdateReceipt>)> &next);

    void findNames(const QList<core::ChangedField> &altered, const std::function<void()> &next);
    [[nodiscard]] SiteTerms terms() const;

    void end(StepOutcome outcome);
    void fail(const core::Error &error);
    void endWith(const publishing::Post &post, const std::optional<core::UpdateReceipt> &receipt = {});
    void endWritten(const publishing::Post &post);
    void endWith(const publishing::RemotePicture &picture);

    // Goes on with the value, or ends with the error.
    template <typename T, typename Next>
    void then(const QFuture<core::Result<T>> &future, Next next)
    {
        core::whenDone(future, this, [this, next](const core::Result<T> &answer) {
            if (answer.ok())
                next(answer.value());
            else
                fail(answer.error());
        });
    }
    // Looks for something: `found` with it, or `missing` when the site says it is not there.
    template <typename T, typename Found, typename Missing>
    void look(const QFuture<core::Result<T>> &future, Found found, Missing missing)
    {
        core::whenDone(future, this, [this, found, missing](const core::Result<T> &answer) {
            if (answer.ok())
                found(answer.value());
            else if (answer.error().kind == core::Error::Kind::NotFound)
                missing();
            else
                failLooking(answer.error());
        });
    }
    // A look that failed tells nothing: what was unknown stays unknown.
    void failLooking(const core::Error &error);

    std::shared_ptr<publishing::Publisher> m_publisher; // held until the step has ended, whatever becomes of the site
    MediaFolder &m_media;
    StepMaterial m_material;
    const core::Story m_story; // what readers get of it
    QList<core::Tag> m_newTags;
    QStringList m_requests;
    QList<core::MediaId> m_seenPictures;
    qint64 m_uploadLimit = 0;
    bool m_limitIsNew = false;
    QDateTime m_siteTime;
    std::optional<core::FittedPicture> m_fitted;
    bool m_ended = false;
};

} // namespace workflow
