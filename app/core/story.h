// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story with all its fields, and the small values it is made of. Values, any thread.
#pragma once

#include "core/body.h"
#include "core/correction.h"
#include "core/credit.h"
#include "core/filing.h"
#include "core/id.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

namespace core {

enum class Stage { Draft, InReview, ChangesAsked, Approved, Scheduled, Published, Killed };

// What search engines and social networks are shown instead of headline and standfirst. Empty: the story's own.
struct SearchAndSocial
{
    QString searchTitle;
    QString searchDescription;
    QString socialTitle;
    QString socialDescription;

    friend bool operator==(const SearchAndSocial &, const SearchAndSocial &) = default;
};

// The story's copy on its site, as it was when we last read or wrote it.
struct Remote
{
    QString postId; // empty: not on the site
    QUrl address;   // where readers find it
    QUrl editAddress;
    QString status;         // the site's own word: draft, pending, future, publish
    QDateTime modified;     // UTC, the site's stamp
    QByteArray contentHash; // SHA-256 of what the site keeps; the stamp alone has a grain of one second

    [[nodiscard]] bool exists() const { return !postId.isEmpty(); }
    friend bool operator==(const Remote &, const Remote &) = default;
};

// What the site keeps of a story beside its body, as it was when the story was opened from there. What nobody edited
// goes back as it came. A story that was made here has none.
struct SiteFrame
{
    bool read = false;
    QByteArray before; // bytes of the site's text before the body: what it shows there of kicker, standfirst, byline …
    QByteArray after;  // … and behind it, of the credits
    QStringList tags;  // the story's, and as the site counts them
    QStringList tagIds;
    QList<DeskId> desks; // the main one first
    QStringList categoryIds;

    friend bool operator==(const SiteFrame &, const SiteFrame &) = default;
};

// Another site that the same story goes to, and its copy there.
struct FurtherPlace
{
    SiteId site;
    DeskId desk;
    Filing filing;
    Remote remote;
    SiteFrame siteFrame;

    friend bool operator==(const FurtherPlace &, const FurtherPlace &) = default;
};

// A second person's leave to go out before the embargo ends.
struct EmbargoLift
{
    QDateTime embargo; // the one that was lifted: for another it does not hold
    QString by;
    QDateTime at; // UTC

    friend bool operator==(const EmbargoLift &, const EmbargoLift &) = default;
};

struct Story
{
    StoryId id;
    SiteId site;
    DeskId desk; // the main desk
    QList<DeskId> furtherDesks;
    QString language; // BCP 47, such as "en-GB", "fa", "ar"
    QString kicker;
    QString headline;
    QString standfirst;
    QString byline;
    QString dateline;
    Body body;
    QList<Credit> credits;
    QStringList tags;
    QStringList subjects;
    Picture leadPicture;
    QString slug;
    SearchAndSocial searchAndSocial;
    QDateTime embargo; // UTC; nothing leaves before it
    EmbargoLift embargoLift;
    QDateTime schedule;            // UTC; when it becomes public
    QList<Correction> corrections; // oldest first
    Stage stage = Stage::Draft;
    QString assignee;
    Filing filing;
    Remote remote;
    SiteFrame siteFrame;
    QList<FurtherPlace> furtherPlaces;
    QString family;     // the stories that say the same in other languages share it; empty: there are none
    int revision = 0;   // counts saves; 0 = never saved
    QDateTime created;  // UTC
    QDateTime modified; // UTC

    friend bool operator==(const Story &, const Story &) = default;
};

// Nothing of the story may leave at this moment (UTC).
[[nodiscard]] bool embargoHolds(const Story &story, const QDateTime &at);

// Every picture that readers shall see: the lead picture, then those in the text, of galleries each; also what is only
// on the site.
[[nodiscard]] QList<Picture> picturesOf(const Story &story);

// Words as a reader counts them: runs of letters and digits by the Unicode word rules (UAX #29).
[[nodiscard]] int wordCount(const QString &text);
// What readers get of a block: its text, cells and captions; without notes to the desk, the calls of footnotes, and
// what something is called where it comes from. In characters a line break is one, what stands between cells is none.
[[nodiscard]] int wordCount(const Block &block);
[[nodiscard]] int characterCount(const Block &block);
[[nodiscard]] int wordCount(const Story &story); // those of the body
[[nodiscard]] int characterCount(const Story &story);
// Whole minutes at 230 words a minute, at least 1 when there is a word.
[[nodiscard]] int readingMinutes(int words);

[[nodiscard]] bool isRightToLeft(const QString &language);
// The direction in which a block reads in a story of that language: see core/direction.h.
[[nodiscard]] Direction effectiveDirection(const Block &block, const QString &storyLanguage);

// An address-safe name from a headline: letters of any script kept (percent-encoding is the site's business),
// diacritics of Latin letters dropped, at most 80 characters, cut at a word.
// A file of such a name, whatever its ending, is a device on Windows.
[[nodiscard]] bool isDeviceName(const QString &slug);
[[nodiscard]] QString slugFrom(const QString &headline);

} // namespace core
