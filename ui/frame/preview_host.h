// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preview beside the text: makes the pane when it is first shown, keeps it up with the page, and carries the
// buttons for width and colours. GUI thread. What the page looks like comes from workflow::previewOf().
#pragma once

#include "ui/frame/ground.h"
#include "ui/preview/preview_pane.h"
#include "workflow/services.h"

#include <QTimer>

#include "core/story.h"

#include <functional>

class QStackedLayout;
class QToolButton;

namespace ui {

class EmptyState;
class Segments;

class PreviewHost : public Ground
{
    Q_OBJECT

public:
    static constexpr int pauseMs = 100;

    // `story` answers with what stands on the page now.
    PreviewHost(const workflow::Services &services, PreviewFactory factory, std::function<core::Story()> story,
                QWidget *parent = nullptr);

    void setActive(bool active); // while inactive nothing is drawn
    void storyOpened();          // another story
    void storyTouched();         // the one that stands was changed: shown after a pause
    void followBlock(const core::BlockId &block);
    void setWidthMode(PreviewWidth width);
    [[nodiscard]] PreviewPane *pane() const { return m_pane; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makePane();
    void render();
    void toggleScheme();

    workflow::Services m_services;
    PreviewFactory m_factory;
    std::function<core::Story()> m_story;
    PreviewPane *m_pane = nullptr;
    bool m_tried = false;
    bool m_active = false;
    bool m_newPage = true;
    QString m_frame; // site, template, stylesheet and language of the page that stands
    PreviewScheme m_scheme = PreviewScheme::Light;
    core::BlockId m_block;
    Segments *m_widths;
    QToolButton *m_schemeButton;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QTimer m_pause;
};

} // namespace ui
