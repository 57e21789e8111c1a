// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/settings.h"

#include "workflow/login_name.h"

#include <QDir>

#include <algorithm>

namespace workflow {

Settings::Settings(const QString &profile)
    : m_settings(QDir(profile).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
}

QString Settings::userName() const
{
    const QString name = m_settings.value(QStringLiteral("person/name")).toString().simplified();
    return name.isEmpty() ? loginName() : name;
}

void Settings::setUserName(const QString &name)
{
    m_settings.setValue(QStringLiteral("person/name"), name.simplified());
}

ColourScheme Settings::colourScheme() const
{
    const QString name = m_settings.value(QStringLiteral("window/colours")).toString();
    if (name == QLatin1String("light"))
        return ColourScheme::Light;
    if (name == QLatin1String("dark"))
        return ColourScheme::Dark;
    return ColourScheme::System;
}

void Settings::setColourScheme(ColourScheme scheme)
{
    const char *name = scheme == ColourScheme::Light ? "light" : scheme == ColourScheme::Dark ? "dark" : "system";
    m_settings.setValue(QStringLiteral("window/colours"), QString::fromLatin1(name));
}

QString Settings::interfaceLanguage() const
{
    return m_settings.value(QStringLiteral("window/language")).toString();
}

void Settings::setInterfaceLanguage(const QString &language)
{
    m_settings.setValue(QStringLiteral("window/language"), language);
}

int Settings::graceSeconds() const
{
    constexpr int usual = 20;
    return std::clamp(m_settings.value(QStringLiteral("publish/graceSeconds"), usual).toInt(), 0, 600);
}

void Settings::setGraceSeconds(int seconds)
{
    m_settings.setValue(QStringLiteral("publish/graceSeconds"), seconds);
}

QString Settings::lastStory() const
{
    return m_settings.value(QStringLiteral("session/story")).toString();
}

void Settings::setLastStory(const QString &storyId)
{
    m_settings.setValue(QStringLiteral("session/story"), storyId);
    m_settings.sync(); // after a kill the same story is there again
}

QByteArray Settings::layout(const QString &part) const
{
    return m_settings.value(QStringLiteral("layout/") + part).toByteArray();
}

void Settings::setLayout(const QString &part, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("layout/") + part, state);
}

QString Settings::choice(const QString &name, const QString &fallback) const
{
    return m_settings.value(QStringLiteral("choice/") + name, fallback).toString();
}

void Settings::setChoice(const QString &name, const QString &value)
{
    m_settings.setValue(QStringLiteral("choice/") + name, value);
}

} // namespace workflow
