// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cutting, turning, mirroring and scaling a picture, with its size before and after. GUI thread; the pixels are worked
// on elsewhere. The original stays, and every edit begins from it. Puts nothing into the story: done() says what came.
#pragma once

#include "core/picture.h"
#include "core/result.h"
#include "ui/panels/sheet.h"

#include <QSize>
#include <QTimer>

class QButtonGroup;
class QLabel;
class QSpinBox;
class QToolButton;

namespace workflow {
class MediaFolder;
struct OriginalPicture;
} // namespace workflow

namespace ui {

class CropView;
class ProblemBox;

class PictureSheet : public Sheet
{
    Q_OBJECT

public:
    PictureSheet(workflow::MediaFolder &media, const core::Picture &picture, QWidget *parent);

signals:
    void done(const core::Picture &picture); // only when something is different

private:
    QWidget *makeShapes();
    QWidget *makeTools();
    QToolButton *addTool(QWidget *row, const QString &icon, const QString &words, const char *name);
    void read();
    void shown(const workflow::OriginalPicture &original);
    void apply(const core::PictureEdit &edit);
    void chooseShape(int shape);
    void measure();
    void use();
    void follow();

    workflow::MediaFolder &m_media;
    core::Picture m_picture;
    core::PictureEdit m_edit;
    QSize m_size;        // of the original
    qint64 m_bytes = -1; // of what the edit makes, once it is known
    int m_asked = 0;     // numbers the questions, so that an old answer is told from the last
    bool m_working = false;
    bool m_animated = false;
    CropView *m_view;
    QButtonGroup *m_shapes;
    QSpinBox *m_side;
    QLabel *m_before;
    QLabel *m_after;
    QLabel *m_note;
    ProblemBox *m_problem;
    QPushButton *m_back;
    QPushButton *m_use;
    QList<QWidget *> m_tools;
    QTimer m_pause;
};

} // namespace ui
