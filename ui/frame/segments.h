// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of joined buttons of which one is chosen, such as Write, Write + Preview, Preview. GUI thread.
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

namespace ui {

class Segments : public QWidget
{
    Q_OBJECT

public:
    enum class Show { Words, Icons };

    explicit Segments(Show show, QWidget *parent = nullptr);

    void addSegment(int id, const QString &text, const QString &iconName, const QString &objectName);
    void setCurrent(int id);
    [[nodiscard]] int current() const { return m_group.checkedId(); }
    [[nodiscard]] QAbstractButton *segment(int id) const { return m_group.button(id); }

signals:
    void chosen(int id); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup m_group;
    Show m_show;
};

} // namespace ui
