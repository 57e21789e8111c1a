// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inspector's first tab: all that belongs to a story besides its text, field by field. GUI thread. Each act of a
// person is one edited(); what comes back through setStory() is shown without disturbing what is being typed.
#pragma once

#include "core/checks.h"
#include "core/story.h"
#include "workflow/services.h"

#include <QScrollArea>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class AlterationNotice;
class ChipsField;
class CreditsField;
class DeskField;
class LiveNotice;
class EmbargoField;
class FilingFields;
class MomentField;
class PictureField;
class PlacesField;
class RemoteInfo;
class SearchFields;
class SiblingsField;
class SlugField;

class StoryTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit StoryTab(const workflow::Services &services, QWidget *parent = nullptr);

    void setStory(const core::Story &story);
    void setReadOnly(bool readOnly);
    bool focusField(core::Field field, core::TextPart part);

signals:
    void edited(const core::Story &fields, const QString &undoText);
    void attributionWanted(const QString &text);
    void embargoLiftWanted();
    void acceptWanted(const core::SubmissionId &id); // the site's form of what was sent
    void storyWanted(const core::StoryId &story);    // the same in another language
    void translateWanted();

private:
    void build();
    QVBoxLayout *addSection();
    void connectFields();
    void followSite();
    void followFiling();
    void fillLanguages();
    void followTags();
    void suggest();
    void followAlteration();
    void followLive();
    void change(const QString &undoText);

    workflow::Services m_services;
    core::Story m_story; // without body
    QTimer m_suggesting;
    int m_suggestion = 0; // the last that was asked for; answers to earlier ones are of no use
    QVBoxLayout *m_column;
    DeskField *m_desk;
    QWidget *m_placesTitle = nullptr;
    PlacesField *m_places;
    ChipsField *m_tags;
    QLabel *m_newTags;
    CreditsField *m_credits;
    QPushButton *m_attribution;
    PictureField *m_picture;
    QComboBox *m_language;
    SiblingsField *m_siblings;
    SlugField *m_slug;
    ChipsField *m_subjects;
    MomentField *m_schedule;
    EmbargoField *m_embargo;
    FilingFields *m_filing;
    QList<QWidget *> m_filingSection; // with the line before it
    SearchFields *m_search;
    QWidget *m_alterationSection = nullptr;
    AlterationNotice *m_alteration;
    QWidget *m_remoteSection = nullptr;
    RemoteInfo *m_remote;
    LiveNotice *m_live;
};

} // namespace ui
