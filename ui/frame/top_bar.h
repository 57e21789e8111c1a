// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bar over everything: site and language, new story, what the middle shows, where the story stands, and the one
// next step. GUI thread. It decides nothing: it shows what it is told and says what was pressed.
#pragma once

#include "core/site.h"
#include "ui/frame/ground.h"
#include "ui/frame/next_step.h"
#include "ui/frame/view_mode.h"

class QLabel;
class QMenu;
class QPushButton;

namespace ui {

class Segments;
class StageChip;

class TopBar : public Ground
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setSites(const QList<core::Site> &sites, const core::SiteId &current, const QString &language);
    // `sending`: the story is on its way to its site.
    void setStory(const core::Story &story, const core::Site &site, bool sending);
    void clearStory();
    void setMode(ViewMode mode);
    // Words give way on narrow windows.
    void setRoom(int width);

    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton *secondaryButton() const { return m_secondary; }
    [[nodiscard]] NextStep step() const { return m_step; }

signals:
    void siteChosen(const core::SiteId &site, const QString &language);
    void addSiteWanted();
    void sitesWanted();
    void newStoryWanted();
    void modeChosen(ui::ViewMode mode);
    void actWanted(ui::Act act);

private:
    void fillSiteMenu();

    QList<core::Site> m_sites;
    core::SiteId m_site;
    QString m_language;
    NextStep m_step;
    QPushButton *m_siteButton;
    QPushButton *m_languageButton;
    QMenu *m_siteMenu;
    QMenu *m_languageMenu;
    QPushButton *m_new;
    Segments *m_mode;
    StageChip *m_stage;
    QLabel *m_standing;
    QPushButton *m_secondary;
    QPushButton *m_primary;
};

} // namespace ui
