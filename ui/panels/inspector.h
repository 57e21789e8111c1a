// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The column right of the page: what belongs to a story besides its text, its review, what is missing, its versions.
// GUI thread. It edits no text: every act is sent out as fieldsEdited() and comes back through setStory().
#pragma once

#include "core/checks.h"
#include "core/story.h"
#include "workflow/services.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace ui {

class ChecksTab;
class ReviewTab;
class StoryTab;
class VersionsTab;

// `base` with those fields of `edited` that the inspector edits (desks, tags, subjects, credits, slug, language, lead
// picture, search and social, filing, schedule, embargo). The page's own fields stay as they are in `base`.
[[nodiscard]] core::Story withInspectorFields(core::Story base, const core::Story &edited);

class Inspector : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Story, Review, Checks, Versions };

    explicit Inspector(const workflow::Services &services, QWidget *parent = nullptr);
    ~Inspector() override;

    // Another story, or new values of the same one. A field that is being edited is left alone unless its value
    // changed (by undo, say). The body may be missing.
    void setStory(const core::Story &story);
    void clear();
    void setFindings(const QList<core::Finding> &findings);
    void setReadOnly(bool readOnly);

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    // Shows and focuses the field when it is one of the inspector's; false when it stands on the page.
    [[nodiscard]] static bool shows(core::Field field); // not the page
    // The part of the field, where it has several; the first word to come in it is selected. False: it is on the page.
    bool focusField(core::Field field, core::TextPart part = core::TextPart::Text);

signals:
    // One act of a person; `fields` has no body. Use withInspectorFields() to put it onto the page's own.
    void fieldsEdited(const core::Story &fields, const QString &undoText);
    void jumpWanted(const core::Finding &finding); // about the page; those about its own fields it shows itself
    void stageWanted(core::Stage stage);
    void restoreWanted(const core::Story &story); // the present one was kept as a version already
    void attributionWanted(const QString &text);
    void embargoLiftWanted();
    void acceptWanted(const core::SubmissionId &id); // the site's form of what was sent
    void storyWanted(const core::StoryId &story);    // the same in another language
    void translateWanted();

private:
    core::Story m_shown; // without body
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    StoryTab *m_story;
    ReviewTab *m_review;
    ChecksTab *m_checks;
    VersionsTab *m_versions;
};

} // namespace ui
