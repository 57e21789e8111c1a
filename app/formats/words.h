// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The few words that stand on published pages beside the story, by language. They are the reader's language, not the
// program's, so they are not among its translations. Pure functions, any thread.
#pragma once

#include <QString>

namespace formats {

struct Words
{
    QString by;         // "By"
    QString photo;      // "Photo"
    QString published;  // "Published"
    QString updated;    // "Updated"
    QString correction; // "Correction"
    QString related;    // "Related stories"
    QString desks;      // "Desks"
    QString tags;       // "Tags"
    QString backToTop;  // "Back to top"
    QString latest;     // "Latest"
    QString home;       // "Home"
    QString skip;       // "Skip to the story"
    QString channel;    // "%1 on Telegram"
    QString otherLanguages;
    QString empty;        // a list without stories
    QString newer;        // "Newer stories"
    QString older;        // "Older stories"
    QString skipToList;   // "Skip to the stories"
    QString withdrawn;    // "Withdrawn: %1", the headline
    QString notice;       // what the page of a withdrawn story says
    QString correctionOn; // "Correction, %1:", the day
    QString saidBefore;   // "An earlier version said “%1”. %2", what was wrong and what is right
};

// English for a language we have no words for.
[[nodiscard]] const Words &wordsFor(const QString &language);

// What speakers call it: "Français". The tag itself for a language we do not know.
[[nodiscard]] QString languageName(const QString &language);

// The credit without "Photo: " in any of our languages in front.
[[nodiscard]] QString withoutPhotoWord(const QString &credit);

} // namespace formats
