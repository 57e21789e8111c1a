// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picture_edit.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <utility>

namespace workflow {

namespace {

constexpr double smallest = 0.005; // share of a side

QSize fitted(QSize size, int longestSide)
{
    if (longestSide <= 0 || std::max(size.width(), size.height()) <= longestSide)
        return size;
    return size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

int boundOf(const core::PictureEdit &edit, int longestSide)
{
    if (edit.longestSide <= 0)
        return longestSide;
    return longestSide > 0 ? std::min(edit.longestSide, longestSide) : edit.longestSide;
}

} // namespace

core::PictureEdit sane(core::PictureEdit edit)
{
    edit.turns &= 3;
    edit.width = std::clamp(edit.width, smallest, 1.0);
    edit.height = std::clamp(edit.height, smallest, 1.0);
    edit.left = std::clamp(edit.left, 0.0, 1.0 - edit.width);
    edit.top = std::clamp(edit.top, 0.0, 1.0 - edit.height);
    edit.longestSide = std::max(0, edit.longestSide);
    return edit;
}

QSize turnedSize(QSize original, const core::PictureEdit &edit)
{
    return edit.turns & 1 ? original.transposed() : original;
}

QRect keptPart(QSize original, const core::PictureEdit &given)
{
    const core::PictureEdit edit = sane(given);
    const QSize whole = turnedSize(original, edit);
    const int left = std::clamp(int(std::lround(edit.left * whole.width())), 0, std::max(0, whole.width() - 1));
    const int top = std::clamp(int(std::lround(edit.top * whole.height())), 0, std::max(0, whole.height() - 1));
    const int right = std::clamp(int(std::lround((edit.left + edit.width) * whole.width())), left + 1, whole.width());
    const int bottom = std::clamp(int(std::lround((edit.top + edit.height) * whole.height())), top + 1, whole.height());
    return {left, top, right - left, bottom - top};
}

QSize editedSize(QSize original, const core::PictureEdit &edit, int longestSide)
{
    return original.isEmpty() ? QSize() : fitted(keptPart(original, edit).size(), boundOf(edit, longestSide));
}

QImage turned(const QImage &image, const core::PictureEdit &edit)
{
    QImage out = image;
    if ((edit.turns & 3) != 0)
        out = out.transformed(QTransform().rotate(90 * (edit.turns & 3)));
    return edit.mirrored ? out.mirrored(true, false) : out;
}

QImage edited(const QImage &image, const core::PictureEdit &edit, int longestSide)
{
    const QRect part = keptPart(image.size(), edit);
    QImage out = turned(image, edit);
    if (part != out.rect())
        out = out.copy(part);
    const QSize size = fitted(out.size(), boundOf(edit, longestSide));
    return size == out.size() ? out : out.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

core::PictureEdit turnedBy(core::PictureEdit edit, Turn turn)
{
    const bool right = turn == Turn::Right;
    const core::PictureEdit before = edit;
    edit.left = right ? 1 - before.top - before.height : before.top;
    edit.top = right ? before.left : 1 - before.left - before.width;
    edit.width = before.height;
    edit.height = before.width;
    // What is mirrored after turning goes round the other way.
    const int step = right != edit.mirrored ? 1 : 3;
    edit.turns = (edit.turns + step) & 3;
    return sane(edit);
}

core::PictureEdit flipped(core::PictureEdit edit)
{
    edit.mirrored = !edit.mirrored;
    edit.left = 1 - edit.left - edit.width;
    return sane(edit);
}

core::PictureEdit cutTo(core::PictureEdit edit, QSize original, double ratio)
{
    const QSizeF whole = turnedSize(original, edit);
    if (ratio <= 0 || whole.isEmpty())
        return edit;
    const QPointF middle(edit.left + edit.width / 2, edit.top + edit.height / 2);
    double width = whole.width();
    double height = width / ratio;
    if (height > whole.height()) {
        height = whole.height();
        width = height * ratio;
    }
    edit.width = width / whole.width();
    edit.height = height / whole.height();
    edit.left = middle.x() - edit.width / 2;
    edit.top = middle.y() - edit.height / 2;
    return sane(edit);
}

} // namespace workflow
