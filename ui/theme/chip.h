// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small rounded words: a story's stage, and a tag that can be taken off or put on. GUI thread. What they say comes
// from the caller; delegates draw the same chip without a widget.
#pragma once

#include "core/story.h"

#include <QToolButton>
#include <QWidget>

namespace ui {

enum class Tone { Mute, Accent, Ok, Warn, Bad };

[[nodiscard]] Tone toneOf(core::Stage stage);
[[nodiscard]] QColor colourOf(Tone tone, const QPalette &palette);

[[nodiscard]] QFont chipFont(const QFont &base);
[[nodiscard]] QSize chipSize(const QString &text, const QFont &base);
void paintChip(QPainter &painter, const QRect &rect, const QString &text, const QFont &base, const QColor &colour);

class StageChip : public QWidget
{
    Q_OBJECT

public:
    explicit StageChip(QWidget *parent = nullptr);

    void setChip(const QString &text, Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Mute;
};

// Set: solid, with a cross that takes it off. Suggested: dashed with a plus; a click puts it on.
// clicked() is sent for the plus, and for the cross or Delete on a set one.
class TagChip : public QToolButton
{
    Q_OBJECT

public:
    enum class Kind { Set, Suggested };

    explicit TagChip(const QString &text, Kind kind = Kind::Set, QWidget *parent = nullptr);

    [[nodiscard]] QString tag() const { return m_tag; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect signRect() const;

    QString m_tag;
    Kind m_kind;
};

} // namespace ui
