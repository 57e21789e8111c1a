// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/word_list.h"

#include "spelling/word_forms.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace spelling {

namespace {

constexpr qint64 LargestFile = 4 * 1024 * 1024;
constexpr qsizetype LongestWord = 100;
constexpr int LockPatienceMs = 3000;

QString folded(const QString &word)
{
    const QString trimmed = word.trimmed();
    const auto letter = std::find_if(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isLetter(); });
    return cleaned(trimmed, letter == trimmed.end() ? QChar::Script_Latin : QChar::script(letter->unicode()));
}

bool isCapitals(const QString &word)
{
    return word.toUpper() == word && word.toLower() != word;
}

core::Error ioError(const QString &path, const QString &what)
{
    return {core::Error::Kind::Io, path + QLatin1String(": ") + what};
}

} // namespace

void WordSet::insert(const QString &word)
{
    const QString entry = folded(word);
    if (entry.isEmpty() || entry.size() > LongestWord)
        return;
    m_words.insert(entry);
    m_capitals.insert(entry.toUpper());
}

void WordSet::remove(const QString &word)
{
    const QString entry = folded(word);
    if (!m_words.remove(entry))
        return;
    m_capitals.clear();
    for (const QString &left : std::as_const(m_words))
        m_capitals.insert(left.toUpper());
}

void WordSet::clear()
{
    m_words.clear();
    m_capitals.clear();
}

bool WordSet::contains(const QString &word) const
{
    return m_words.contains(folded(word));
}

bool WordSet::acceptsForm(const QString &word) const
{
    if (m_words.contains(word))
        return true;
    if (isCapitals(word))
        return m_capitals.contains(word);
    // At the start of a sentence; "CrossFade" stays wrong for "crossfade".
    const QString small = word.toLower();
    return QStringView(small).sliced(1) == QStringView(word).sliced(1) && m_words.contains(small);
}

bool WordSet::accepts(const QString &word) const
{
    if (m_words.isEmpty() || word.isEmpty())
        return false;
    const QString entry = folded(word);
    if (entry.isEmpty())
        return false;
    if (acceptsForm(entry))
        return true;
    const QStringView base = withoutPossessive(entry);
    return base.size() < entry.size() && acceptsForm(base.toString());
}

QStringList WordSet::sorted() const
{
    QStringList list(m_words.begin(), m_words.end());
    list.sort();
    return list;
}

WordList::WordList(const QString &path, Audience audience)
    : m_path(path)
    , m_audience(audience)
{
    read();
}

bool WordList::refresh()
{
    const QFileInfo info(m_path);
    const qint64 size = info.exists() ? info.size() : -1;
    if (size == m_readSize && (size < 0 || info.lastModified() == m_readAt))
        return false;
    const QStringList before = m_words.sorted();
    read();
    return m_words.sorted() != before;
}

core::Result<void> WordList::add(const QString &word)
{
    return change(word, true);
}

core::Result<void> WordList::remove(const QString &word)
{
    return change(word, false);
}

core::Result<void> WordList::change(const QString &word, bool present)
{
    if (folded(word).isEmpty() || word.size() > LongestWord || word.contains(u'\n'))
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("this is not a word")};
    const QString folder = QFileInfo(m_path).absolutePath();
    QDir().mkpath(folder);
    if (m_audience == Audience::OwnerOnly)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QLockFile lock(m_path + QLatin1String(".lock"));
    if (!lock.tryLock(LockPatienceMs))
        return ioError(m_path, QStringLiteral("another program is changing the word list, or its folder is read-only"));
    read();
    if (present)
        m_words.insert(word);
    else
        m_words.remove(word);
    const core::Result<void> written = write();
    read(); // what is on disk is what holds, also after a failure
    return written;
}

void WordList::read()
{
    m_words.clear();
    QFile file(m_path);
    const QFileInfo info(m_path);
    m_readSize = info.exists() ? info.size() : -1;
    m_readAt = info.lastModified();
    if (!info.isFile() || info.size() > LargestFile || !file.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n'))
        m_words.insert(line);
}

core::Result<void> WordList::write() const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return ioError(m_path, file.errorString());
    if (m_audience == Audience::OwnerOnly && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return ioError(m_path, file.errorString());
    const QStringList words = m_words.sorted();
    for (const QString &word : words)
        file.write(word.toUtf8() + '\n');
    if (!file.commit())
        return ioError(m_path, file.errorString());
    return {};
}

} // namespace spelling
