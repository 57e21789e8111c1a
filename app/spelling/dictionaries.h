// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dictionaries on this computer and which of them serves a language. A value; scanning lists a few folders, loads
// nothing. Does not watch: scan() again after something was added.
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace spelling {

// An earlier place wins over a later one: what a person added themselves before what the system has. What is delivered
// serves all regions of its language.
struct DictionaryFolders
{
    QString profile;    // where added dictionaries go; may not exist yet
    QString program;    // those delivered with the program; may be empty
    QStringList system; // those of the operating system

    friend bool operator==(const DictionaryFolders &, const DictionaryFolders &) = default;
};

// PROFILE/dictionaries, "dictionaries" beside the program (on macOS in its Resources, where it is installed on Linux in
// ../share/standfirst), and where this system keeps them.
[[nodiscard]] DictionaryFolders defaultFolders(const QString &profile, const QString &programFolder);

struct Dictionary
{
    enum class Origin { Profile, Program, System };

    QString language; // BCP 47, from the file's name: "en-GB", "fa", "fr-classical"
    QString affPath;
    QString dicPath;
    Origin origin = Origin::System;

    friend bool operator==(const Dictionary &, const Dictionary &) = default;
};

class Dictionaries
{
public:
    explicit Dictionaries(const DictionaryFolders &folders);

    void scan();
    [[nodiscard]] const DictionaryFolders &folders() const { return m_folders; }

    // The exact one, else one of the same language by sensible fallbacks: "fa" → fa_IR, "fr" → fr_FR, "en-AU" → en_GB.
    [[nodiscard]] std::optional<Dictionary> find(const QString &language) const;
    [[nodiscard]] bool has(const QString &language) const { return find(language).has_value(); }
    // Without second names of the same files, sorted by language.
    [[nodiscard]] QList<Dictionary> installed() const;

    // Into the profile's folder, then scanned. They read, check and load what they are given, which may take seconds:
    // not for the GUI thread (Speller has them as futures). The languages that were added.
    [[nodiscard]] core::Result<QStringList> addFromOxt(const QString &path);
    [[nodiscard]] core::Result<QStringList> addPair(const QString &affPath, const QString &dicPath);

private:
    void scanFolder(const QString &folder, Dictionary::Origin origin);

    DictionaryFolders m_folders;
    QList<Dictionary> m_all;
};

// A language's name for a list, in that language: "British English", "فارسی". For odd tags the tag itself.
[[nodiscard]] QString nameOf(const QString &language);

} // namespace spelling
