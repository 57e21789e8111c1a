// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page helps to see: signs for spaces and line ends, all but one paragraph dimmed, the caret kept at one
// height, words still to come and letters beyond a field's limit marked. GUI thread. The text is never touched.
#pragma once

#include "core/site_limits.h"
#include "ui/page/page_overlay.h"
#include "ui/page/story_edit.h"

namespace workflow {
class Settings;
}

namespace ui {

struct WritingActions;

// How many letters a field should have at most.
struct FieldLimits
{
    int headline = 70;
    int standfirst = 200;

    friend bool operator==(const FieldLimits &, const FieldLimits &) = default;

    [[nodiscard]] int of(Role role) const
    {
        return role == Role::Headline ? headline : role == Role::Standfirst ? standfirst : 0;
    }
};
// The site's; where it says nothing those of the settings, else the usual.
[[nodiscard]] FieldLimits fieldLimits(const workflow::Settings &settings, const core::SiteLimits &site);

class PageLook : public QObject, public PageOverlay
{
    Q_OBJECT

public:
    PageLook(StoryEdit &edit, const WritingActions &actions, workflow::Settings &settings);

    void setLimits(const FieldLimits &limits);

    void drawUnder(QPainter &painter, const PageLayout &layout, const QTextBlock &block) const override;
    void drawOver(QPainter &painter, const PageLayout &layout, const QTextBlock &block) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepChoice(QAction *action, const QString &name);
    void followTypewriter();
    void followCaret();
    void drawSigns(QPainter &painter, const PageLayout &layout, const QTextBlock &block) const;

    StoryEdit &m_edit;
    const WritingActions &m_actions;
    workflow::Settings &m_settings;
    FieldLimits m_limits;
    int m_block = -1; // that the caret is in
    bool m_byMouse = false;
};

} // namespace ui
