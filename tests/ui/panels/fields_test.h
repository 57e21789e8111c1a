// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inspector's fields by themselves, driven by keys and clicks.
#pragma once

#include <QObject>

class FieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void addsTagsWithEnterAndCommaAndNoneTwice();
    void takesTheLastTagOffWithBackspaceOnlyWhenNothingIsTyped();
    void completesATagWithTab();
    void putsASuggestedTagOnWithAClick();
    void keepsWhatIsTypedWhenTheSameValuesComeBack();
    void creditsAnAgencyOnceHoweverItIsTyped();
    void setsHoursInTheZoneAcrossBothChangesOfClock();
    void clearsAMoment();
    void readsTheSameHourInAMirroredWindow();
    void takesOneLineForWhatFitsOnOne();
    void neverHasTheMainDeskAmongTheFurther();
    void saysAnEditOncePerPauseAndLeavesTypingAlone();
    void makesTheAddressFromTheHeadlineUntilOneIsTyped();
    void changesDesksAndNeverHasOneTwice();
    void findsTheParagraphsThatDiffer();
    void jumpsToAFindingByClickAndByEnter();
};
