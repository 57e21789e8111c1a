// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/print_document.h"

#include "ui/frame/print_text.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QTextBlock>
#include <QTextCursor>

namespace ui {

namespace {

// A heading, or a picture with words below it, does not stand at the foot of a page by itself.
void keepTogether(QTextDocument &document, qreal pageHeight)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    constexpr int mostRounds = 200;
    QTextBlock block = document.begin();
    for (int round = 0; block.isValid() && round < mostRounds; block = block.next()) {
        const QTextBlock next = block.next();
        if (!next.isValid() || !block.blockFormat().boolProperty(KeepWithNext))
            continue;
        const QRectF own = layout.blockBoundingRect(block);
        const QRectF after = layout.blockBoundingRect(next);
        const qreal firstLine = next.layout()->lineCount() > 0 ? next.layout()->lineAt(0).height() : 0;
        const int page = static_cast<int>(own.top() / pageHeight);
        if (static_cast<int>((after.top() + firstLine) / pageHeight) == page)
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.mergeBlockFormat(format);
        ++round;
    }
}

} // namespace

std::unique_ptr<QTextDocument> printedDocument(const PrintedStory &printed, const QSizeF &page)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setUseDesignMetrics(true);
    document->setDocumentMargin(0);
    document->setIndentWidth(20 * unitsAPoint);
    document->setDefaultFont(printedFont(10.5, true));
    QTextOption option;
    option.setTextDirection(core::isRightToLeft(printed.story.language) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->setPageSize(page);
    PrintText(*document, printed, page).write();
    keepTogether(*document, page.height());
    return document;
}

QString printedNumber(int number, const QString &language)
{
    QLocale locale(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

QFont printedFont(qreal points, bool serif)
{
    QFont font;
    font.setFamilies(serif ? QStringList{QStringLiteral("Noto Serif"), QStringLiteral("Georgia"),
                                         QStringLiteral("Noto Naskh Arabic"), QStringLiteral("serif")}
                           : QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                                         QStringLiteral("Noto Sans Arabic"), QStringLiteral("sans-serif")});
    font.setPixelSize(qRound(points * unitsAPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace ui
