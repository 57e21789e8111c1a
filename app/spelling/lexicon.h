// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One loaded Hunspell dictionary with a memory of its answers. Loading takes from tens of milliseconds to a second, so
// it belongs on the spelling thread; an object is used by one thread at a time. Knows nothing of personal words.
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace spelling {

class Lexicon
{
public:
    [[nodiscard]] static core::Result<std::shared_ptr<Lexicon>> load(const QString &affPath, const QString &dicPath,
                                                                     const QString &language);
    ~Lexicon();
    Lexicon(const Lexicon &) = delete;
    Lexicon &operator=(const Lexicon &) = delete;

    // `word` is cleaned() already. True when any of its forms is in the dictionary.
    [[nodiscard]] bool knows(const QString &word);
    // May take tens of milliseconds, at worst several hundred.
    [[nodiscard]] QStringList suggestions(const QString &word);

private:
    struct Engine;
    Lexicon(std::unique_ptr<Engine> engine, const QString &language);
    [[nodiscard]] bool spells(const QString &form);
    [[nodiscard]] bool joinsWell(const QString &word);
    [[nodiscard]] bool knowsAnyForm(const QString &word);

    std::unique_ptr<Engine> m_engine;
    QString m_language;
    QHash<QString, bool> m_answers;
};

} // namespace spelling
