// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picture_files.h"

#include <QFileInfo>
#include <QStringList>

namespace workflow {

namespace {

const QStringList &endings()
{
    static const QStringList list{QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("jpe"),
                                  QStringLiteral("jfif"), QStringLiteral("png"),  QStringLiteral("gif"),
                                  QStringLiteral("webp"), QStringLiteral("tif"),  QStringLiteral("tiff"),
                                  QStringLiteral("bmp"),  QStringLiteral("heic"), QStringLiteral("heif"),
                                  QStringLiteral("hif"),  QStringLiteral("avif")};
    return list;
}

} // namespace

bool isPictureFile(const QString &file)
{
    return endings().contains(QFileInfo(file).suffix(), Qt::CaseInsensitive);
}

QString pictureFilePatterns()
{
    return QStringLiteral("*.") + endings().join(QStringLiteral(" *."));
}

} // namespace workflow
