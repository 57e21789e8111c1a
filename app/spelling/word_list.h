// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of one person or one newsroom in one language: a UTF-8 text file, one word a line, so that it can be read,
// edited and shared by hand. For the spelling thread; it touches the disk. A file that cannot be read is an empty list.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>

namespace spelling {

// Words with their sensible variants: "Brandt" also accepts "BRANDT" and "Brandt’s", "crossfade" also "Crossfade".
class WordSet
{
public:
    void insert(const QString &word);
    void remove(const QString &word);
    void clear();
    [[nodiscard]] bool accepts(const QString &word) const;
    [[nodiscard]] bool contains(const QString &word) const;
    [[nodiscard]] QStringList sorted() const;
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

private:
    [[nodiscard]] bool acceptsForm(const QString &word) const;

    QSet<QString> m_words;
    QSet<QString> m_capitals; // the same words in capitals
};

class WordList
{
public:
    enum class Audience { OwnerOnly, Shared }; // Shared: the folder decides who may read and write

    WordList() = default;
    WordList(const QString &path, Audience audience);

    [[nodiscard]] const WordSet &words() const { return m_words; }
    // True when the file was changed by somebody and has been read again.
    bool refresh();
    // Other people may be writing to the same file: it is locked, read, changed and replaced as a whole.
    [[nodiscard]] core::Result<void> add(const QString &word);
    [[nodiscard]] core::Result<void> remove(const QString &word);

private:
    [[nodiscard]] core::Result<void> change(const QString &word, bool present);
    void read();
    [[nodiscard]] core::Result<void> write() const;

    QString m_path;
    Audience m_audience = Audience::OwnerOnly;
    WordSet m_words;
    QDateTime m_readAt; // the file's time when it was read
    qint64 m_readSize = -1;
};

} // namespace spelling
