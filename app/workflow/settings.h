// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person chose about the window and the program, kept in an INI file in the profile. No secrets. GUI thread.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace workflow {

enum class ColourScheme { System, Light, Dark };

class Settings
{
public:
    explicit Settings(const QString &profile);

    [[nodiscard]] QString userName() const; // the signed-in account's, else the computer's
    void setUserName(const QString &name);

    [[nodiscard]] ColourScheme colourScheme() const;
    void setColourScheme(ColourScheme scheme);

    [[nodiscard]] QString interfaceLanguage() const; // empty: the system's
    void setInterfaceLanguage(const QString &language);

    // For how long what was published can be taken back before readers see it; 0 to 600.
    [[nodiscard]] int graceSeconds() const;
    void setGraceSeconds(int seconds);

    [[nodiscard]] QString lastStory() const;
    void setLastStory(const QString &storyId);

    // Sizes, splitters and the like, by the name of the part of the window.
    [[nodiscard]] QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);
    [[nodiscard]] QString choice(const QString &name, const QString &fallback = {}) const;
    void setChoice(const QString &name, const QString &value);

private:
    QSettings m_settings;
};

} // namespace workflow
