// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What search engines and social networks are shown, folded away until somebody wants it; says how long each text may
// be and what is shown when it is empty. GUI thread.
#pragma once

#include "core/site_limits.h"
#include "core/story.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

class CommittedText;

class SearchFields : public QWidget
{
    Q_OBJECT

public:
    explicit SearchFields(QWidget *parent = nullptr);

    void setValue(const core::SearchAndSocial &value);
    // What stands in for an empty field.
    void setFallback(const QString &headline, const QString &standfirst);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QList<QWidget *> wordFields() const;
    void setLimits(const core::SiteLimits &limits); // each of them a number

    void setKept(const QString &words); // what becomes of them on the site; nothing is said when it is empty

    // Unfolded, where in one of them a word is still to come: that one. Otherwise itself.
    [[nodiscard]] QWidget *openMarked();

signals:
    void edited(const core::SearchAndSocial &value, const QString &undoText);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        CommittedText *text = nullptr;
        QLabel *hint = nullptr;
        QString core::SearchAndSocial::*part = nullptr;
        int core::SiteLimits::*limit = nullptr;
    };
    void add(const QString &name, const QString &title, QString core::SearchAndSocial::*part,
             int core::SiteLimits::*limit, int lines);
    void showHint(const Line &line);
    void showArrow();

    core::SearchAndSocial m_value;
    core::SiteLimits m_limits = core::usualLimits();
    QToolButton *m_fold;
    QWidget *m_inside;
    QLabel *m_kept;
    QList<Line> m_lines;
};

} // namespace ui
