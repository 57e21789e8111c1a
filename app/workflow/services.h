// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything a window needs from below, handed over once by the composition root (main.cpp). References only.
#pragma once

namespace workflow {

class Channels;
class Draft;
class Library;
class LiveLooks;
class MediaFolder;
class Network;
class Outbox;
class Settings;
class SignIns;
class SiteStories;
class Sites;
class SpellingService;

struct Services
{
    Settings &settings;
    Library &library;
    Draft &draft;
    Sites &sites;
    Outbox &outbox;
    SpellingService &spelling;
    MediaFolder &media;
    SiteStories &siteStories;
    LiveLooks &live;
    Channels &channels;
    Network &network;
    SignIns &signIns;
};

} // namespace workflow
