// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line out of this computer as a person has set it: the proxy that all goes through, and what is spared on a line
// that costs or is thin. Values, any thread. No password is in it.
#pragma once

#include <QString>

namespace core {

struct Proxy
{
    enum class Kind {
        None,
        System, // as this computer has it
        Http,
        Socks5, // looks names up on its own side
    };

    Kind kind = Kind::None;
    QString host;
    int port = 0;
    QString user; // empty: nobody is asked who they are

    [[nodiscard]] bool isOwn() const { return kind == Kind::Http || kind == Kind::Socks5; }

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

// What is spared, from nothing to everything.
enum class Thrift {
    Nothing,
    TextFirst,    // the text of a draft goes before its pictures
    PicturesWait, // and they wait for a better line
    AllWaits,
};

// What was done to a picture so that a site takes it.
struct FittedPicture
{
    QString name; // of its file
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;
    int sideBefore = 0; // its longest, in pixels
    int sideAfter = 0;
    bool isJpegNow = false; // and was none

    friend bool operator==(const FittedPicture &, const FittedPicture &) = default;
};

} // namespace core
