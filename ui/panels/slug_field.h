// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last part of a story's address: made from the headline until somebody types another, shown either way. GUI
// thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class CommittedEdit;

class SlugField : public QWidget
{
    Q_OBJECT

public:
    explicit SlugField(QWidget *parent = nullptr);

    // Empty: made from the headline.
    void setValue(const QString &slug, const QString &headline);
    void setLimit(int letters); // what is longer is said to be
    // A public story's address is not changed by a new headline.
    void setReadOnly(bool readOnly);
    [[nodiscard]] QString shown() const; // the one that will be used

signals:
    void edited(const QString &slug);

private:
    void follow();
    void take(const QString &typed);

    QString m_slug;
    QString m_headline;
    int m_limit = 0;
    CommittedEdit *m_edit;
    QLabel *m_note;
    QPushButton *m_reset;
};

} // namespace ui
