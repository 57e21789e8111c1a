// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of signs while they are typed: quotes of the language, headings and bold letters out of "## " and "**".
// GUI thread. Each is a step of its own after the sign itself, so that one undo gives back the sign that was typed.
#pragma once

#include "core/typography.h"
#include "ui/page/story_edit.h"
#include "ui/page/writing_actions.h"

namespace workflow {
class Settings;
}

namespace ui {

class PageTyping : public QObject
{
    Q_OBJECT

public:
    PageTyping(StoryEdit &edit, const WritingActions &actions, workflow::Settings &settings);

    [[nodiscard]] static bool isCodeAt(const QTextCursor &cursor);

    void putNonJoiner();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepDigits();
    void keepChoice(QAction *action, const QString &name);
    void afterTyping(const QString &text);
    void afterParagraph(const QTextBlock &block);
    [[nodiscard]] bool turnLine(const QString &before);
    [[nodiscard]] bool turnWords(const QString &before);
    [[nodiscard]] bool turnSign(const QString &before, QChar sign);

    StoryEdit &m_edit;
    const WritingActions &m_actions;
    workflow::Settings &m_settings;
};

} // namespace ui
