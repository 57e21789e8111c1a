// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two people with libraries of their own and the site's own editor change one post at random, each on what they last
// saw, for as many rounds as are asked for. What was accepted must stand there, once, until somebody takes it out.
#pragma once

#include "workflow/newsdesk.h"

#include <QHash>
#include <QRandomGenerator>

#include <functional>

namespace support {

// One thing that somebody does to the text.
struct Act
{
    enum class Kind { Append, Begin, Between, NewParagraph, TakeOut, Move };
    Kind kind = Kind::Append;
    qsizetype paragraph = 0; // counted round where there are fewer
    qsizetype to = 0;        // Move
    QString word;            // that comes, or goes
};

void apply(const Act &act, core::Story &story);

class ConflictHistory
{
public:
    // How the site's own editor does it: behind our back, on the post with this id, which carries this key.
    using Editor = std::function<void(const QString &postId, const core::StoryId &key, const Act &act)>;

    ConflictHistory(Newsdesk &mira, Newsdesk &nadia, Editor editor, quint32 seed);

    // What is wrong, or nothing.
    [[nodiscard]] QString begin();
    [[nodiscard]] QString round();

    [[nodiscard]] int rounds() const { return m_round; }
    [[nodiscard]] int conflicts() const { return m_conflicts; } // writes that found another copy
    [[nodiscard]] int questions() const { return m_questions; } // that a person was asked
    [[nodiscard]] qsizetype accepted() const { return m_accepted.size(); }

private:
    struct Person
    {
        Newsdesk *desk = nullptr;
        core::StoryId story;
        QStringList written; // and not sent yet
        QStringList taken;
    };

    Act nextAct();
    QString send(Person &person);
    [[nodiscard]] QString missing();

    Person m_people[2];
    Editor m_editor;
    SiteEditor m_reader;
    QRandomGenerator m_chance;
    QString m_post;
    QStringList m_accepted; // words that have to be there
    QStringList m_gone;     // that somebody took out: may be there or not, who kept both decided
    int m_round = 0;
    int m_conflicts = 0;
    int m_questions = 0;
};

// What the editor of a WordPress does, without any of our code.
[[nodiscard]] ConflictHistory::Editor editorOf(const WordPressServer &server);
// Of any other place: through its publisher.
[[nodiscard]] ConflictHistory::Editor editorOf(Newsdesk &desk);

} // namespace support
