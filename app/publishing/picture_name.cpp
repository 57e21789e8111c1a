// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/picture_name.h"

#include <QFileInfo>

namespace publishing {

namespace {

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

QString readablePart(const QString &name)
{
    constexpr qsizetype longest = 60;
    QString base;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (isPlain(c))
            base += c;
        else if (!c.isMark() && !base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    base.truncate(longest);
    while (base.endsWith(u'-'))
        base.chop(1);
    return base.isEmpty() ? QStringLiteral("picture") : base;
}

} // namespace

QString pictureName(const PictureFile &file)
{
    const QFileInfo name(file.fileName);
    QString ending;
    for (const QChar c : name.suffix().toLower()) {
        if (isPlain(c))
            ending += c;
    }
    if (ending.isEmpty())
        ending = QStringLiteral("jpg");
    return readablePart(name.completeBaseName()) + u'-' + file.media.value.left(8) + u'.' + ending;
}

} // namespace publishing
