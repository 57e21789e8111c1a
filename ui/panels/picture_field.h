// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lead picture of a story: a small look at it, choosing another, its alternative text, caption and credit, and a
// word of warning when nobody who cannot see it is told what it shows. GUI thread.
#pragma once

#include "core/body.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace workflow {
class MediaFolder;
}

namespace ui {

class CommittedEdit;
class CommittedText;
class ProblemBox;

class PictureField : public QWidget
{
    Q_OBJECT

public:
    explicit PictureField(workflow::MediaFolder &media, QWidget *parent = nullptr);

    void setValue(const core::Picture &picture); // without a signal
    [[nodiscard]] const core::Picture &value() const { return m_picture; }
    void setReadOnly(bool readOnly);
    [[nodiscard]] QList<QWidget *> wordFields() const;
    void takeFile(const QString &file);

signals:
    void edited(const core::Picture &picture, const QString &undoText);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void editPicture();
    void showPicture();
    void follow();
    void take(QString core::Picture::*part, const QString &text, const QString &undoText);

    workflow::MediaFolder &m_media;
    core::Picture m_picture;
    bool m_readOnly = false;
    QLabel *m_image;
    QPushButton *m_choose;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QWidget *m_words;
    CommittedText *m_alt;
    QLabel *m_warning;
    CommittedText *m_caption;
    CommittedEdit *m_credit;
    QLabel *m_facts;
    ProblemBox *m_problem;
};

} // namespace ui
