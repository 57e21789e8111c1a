// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stories that say the same in other languages, to go to, and the way to another one. GUI thread.
#pragma once

#include "core/story.h"
#include "workflow/services.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class SiblingsField : public QWidget
{
    Q_OBJECT

public:
    explicit SiblingsField(const workflow::Services &services, QWidget *parent = nullptr);

    void setStory(const core::Story &story); // its fields

signals:
    void storyWanted(const core::StoryId &story);
    void translateWanted();

private:
    void ask();
    void build(const QList<core::Story> &siblings);

    workflow::Services m_services;
    core::StoryId m_id;
    QString m_family;
    int m_asked = 0; // only the last answer counts
    QVBoxLayout *m_column;
    QWidget *m_inside = nullptr;
    QPushButton *m_translate = nullptr; // is always there
};

} // namespace ui
