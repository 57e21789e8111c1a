// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every publisher must do. A test of one publisher derives from this and says where it publishes; the private
// slots here run for it as well.
#pragma once

#include "publishing/publisher.h"

#include <QObject>

class PublisherContract : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual publishing::Publisher &publisher() = 0;
    // What a reader without rights gets at this address; empty when it is not public.
    [[nodiscard]] virtual QByteArray readerSees(const QUrl &address) = 0;
    // Somebody else changes the text of a post on the site.
    virtual void changeBehindOurBack(const QString &postId) = 0;
    // Somebody else moves it: "publish", "draft", or "trash" where there is one. False where there is none.
    virtual bool moveBehindOurBack(const QString &postId, const QString &status) = 0;
    [[nodiscard]] virtual int picturesOnSite(const core::MediaId &media) = 0;

    // Whether a public address shows the story's slug.
    [[nodiscard]] virtual bool slugIsInAddress() const { return true; }

    // Whether the site keeps this slug as it is, rather than spelling it in letters of its choice.
    [[nodiscard]] virtual bool keepsSlug(const QString &) const { return true; }

    // Whether readers are told of corrections there.
    [[nodiscard]] virtual bool showsCorrections() const { return false; }

    // The story with desks, tags and pictures made ready on the site.
    [[nodiscard]] publishing::Article articleFor(const core::Story &story);
    // One that readers get already.
    [[nodiscard]] publishing::Article publicArticle();

private slots:
    void tellsWhoIsSignedIn();
    void hasDesksWithNamesColoursAndPlaces();
    void findsOrMakesTagsInTheOrderAsked();
    void makesEachTagOnce();
    void keepsOneOfEachPicture();
    void doesNotFindWhatWasNeverMade();
    void findsTheDraftItMade();
    void keepsADraftFromReaders();
    void writesTheWholeStory_data();
    void writesTheWholeStory();
    void findsTheStoryWhenItIsPublic();
    void publishesWithTheSlug();
    void schedulesForLater();
    void updatesWhatIsPublicAndKeepsItPublic();
    void writesTheSameTwiceWithoutConflict();
    void refusesToOverwriteWhatSomebodyElseWrote();
    void writesOverItOnceThePersonHasSeenIt();
    void namesTheFirstDifference();
    void readsTheSitesCopyBackIntoAStory();
    void releasesTwiceWithoutHarm();
    void listsWhatIsThereByStatusAndWords();
    void listsPageAfterPage();
    void opensAPostAsAStory();
    void changesNothingWhenWhatWasOpenedIsWrittenBack();
    void writesTheEditedWordOfAnOpenedStory();
    void takesAStoryOffAndPublishesItAgain_data();
    void takesAStoryOffAndPublishesItAgain();
    void putsWhatIsScheduledBackAmongTheDrafts();
    void whatSomebodyElsePutIntoTheTrashStaysThere();
    void whatWasChangedSinceItWasCheckedIsNotReleased_data();
    void whatWasChangedSinceItWasCheckedIsNotReleased();
    void whatWasPutIntoTheTrashSinceItWasCheckedIsNotReleased();
    void whatSomebodyTookOffTheSiteIsNotWritten();
    void whatSomebodyPublishedThereIsNotWrittenAsADraft();
    void whoPublishesThereWhatWasCheckedIsInNobodysWay();
    void saysInPlaceOfTheStoryThatItWasWithdrawn();
    void tellsReadersOfCorrectionsOnce();
};
