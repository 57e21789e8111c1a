// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library of its own in a temporary folder, with a clock that the test sets.
#pragma once

#include "storage/library.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace test {

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 14), QTime(12, 0), QTimeZone::utc());
}

// Fails the test at the line of the caller when there is an error.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        if (!checked.ok())                                                                                             \
            QFAIL(qPrintable(checked.error().detail));                                                                 \
    } while (false)

class Fixture
{
public:
    Fixture() { reopen(); }

    void reopen()
    {
        m_library.reset();
        core::Result<std::unique_ptr<storage::Library>> opened =
            storage::Library::open(folder(), [this] { return now; });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_library = std::move(opened.value());
    }
    void close() { m_library.reset(); }

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("profile")); }
    storage::Library *operator->() { return m_library.get(); }
    storage::Library &operator*() { return *m_library; }

    QDateTime now = noon();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Library> m_library;
};

inline core::Story storyOf(const QString &headline, const QStringList &paragraphs = {})
{
    core::Story story;
    story.headline = headline;
    story.language = QStringLiteral("en-GB");
    for (const QString &paragraph : paragraphs)
        story.body.blocks.append(core::textBlock(core::BlockKind::Paragraph, paragraph));
    return story;
}

inline core::BodySplice spliceOf(qsizetype first, qsizetype removed, const QStringList &paragraphs)
{
    core::BodySplice splice{first, removed, {}};
    for (const QString &paragraph : paragraphs)
        splice.inserted.append(core::textBlock(core::BlockKind::Paragraph, paragraph));
    return splice;
}

} // namespace test
