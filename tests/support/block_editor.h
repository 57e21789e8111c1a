// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The block editor of a site, without its window (tests/support/blocks): the one of the installed WordPress, and the
// one of today where `./dev bench blocks` has fetched it. Says of a text what a person would see who opens it there.
// Blocks while it works.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace support {

struct EditorView
{
    QStringList names;  // of the blocks in their order, the inner ones behind their own
    QStringList broken; // what would be shown as "unexpected or invalid content", with why
    bool older = false; // a block is markup of an older release, which the editor brings up to its own
    QByteArray saved;   // what the editor writes when it is saved
};

struct EditorViews
{
    EditorView installed;
    EditorView today; // without names where it is not known
};

struct EditorSample
{
    bool ofToday = false;
    QByteArray text;
};

class BlockEditor
{
public:
    // Empty when it can be asked.
    [[nodiscard]] static QString missing();
    [[nodiscard]] static bool knowsToday();

    // Empty, with why in said(), when the editors could not be asked.
    [[nodiscard]] QList<EditorViews> judge(const QList<QByteArray> &texts);
    // As many texts of each editor, with blocks and settings drawn by lot.
    [[nodiscard]] QList<EditorSample> samples(int seed, int number);

    [[nodiscard]] QByteArray said() const { return m_said; }

private:
    QByteArray run(const QStringList &arguments, const QByteArray &input);

    QByteArray m_said;
};

} // namespace support
