// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The story that is open, tied together: the draft that keeps it, the page that shows it, the inspector beside it, and
// what is still missing in it. GUI thread. Knows nothing of the window around them.
#pragma once

#include "core/checks.h"
#include "core/story_summary.h"
#include "core/submission.h"
#include "ui/words/error_words.h"
#include "workflow/services.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace core {
struct Merge;
}

namespace ui {

class Inspector;
class StoryPage;

class StorySession : public QObject
{
    Q_OBJECT

public:
    enum class Focus { Stay, Text };
    static constexpr int followMs = 120; // after this rest the parts around the page follow its fields

    StorySession(const workflow::Services &services, StoryPage &page, Inspector &inspector, QObject *parent = nullptr);

    // Flushes the story before. opened() follows, or failed().
    void open(const core::StoryId &id, Focus focus = Focus::Stay);
    void create(const core::Story &story);
    void close();

    [[nodiscard]] bool isOpen() const { return !m_id.isEmpty(); }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] const core::StoryId &id() const { return m_id; }
    // With everything typed up to now.
    [[nodiscard]] core::Story story() const;
    // All but the body; cheap.
    [[nodiscard]] core::Story fields() const;
    [[nodiscard]] const QList<core::Finding> &findings() const { return m_findings; }
    void checkNow();

    void setDesk(const core::DeskId &desk);
    void setLanguage(const QString &language);
    QString keepFamily(); // the one that the story shares with its translations; a new one if it had none
    void setCorrections(const QList<core::Correction> &corrections);
    void setEmbargoLift(const core::EmbargoLift &lift);
    void keepVersion(core::VersionReason reason);
    void setStage(core::Stage stage); // recorded as a version
    void jumpTo(const core::Finding &finding);
    void goToField(core::Field field, core::TextPart part); // in the inspector
    void takeTheirs(const core::Story &theirs);
    // What the site made of what was sent, as one undoable step; what was written since stays.
    void takeSiteForm(const core::Story &sent, const core::Story &theirs);
    // What was merged, as one undoable step; what was written since stays.
    void takeMerged(const core::Merge &merge);

signals:
    void opened(const core::Story &story);
    void closed();
    void changed();                                 // a letter or a field, right now
    void fieldsChanged(const core::Story &fields);  // without body
    void standingChanged(const core::Story &story); // stage or place on the site
    void inspectorWanted();                         // something in it is to be looked at
    void embargoLiftWanted();
    void said(const QString &text); // for a toast
    void failed(const core::Error &error, ui::Doing doing);

private:
    void show(const core::Story &story, int caret, Focus focus);
    void connectParts();
    void edit(const core::Story &fields, const QString &undoText);

    workflow::Services m_services;
    StoryPage &m_page;
    Inspector &m_inspector;
    core::StoryId m_id;
    core::StoryId m_wanted; // the answer to an earlier wish is not shown
    QTimer m_follow;
    bool m_readOnly = false;
    QList<core::Finding> m_findings;
};

} // namespace ui
