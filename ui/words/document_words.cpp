// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/document_words.h"

#include "workflow/documents.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWords)
};

using Kind = core::Error::Kind;
using workflow::DocumentTrouble;

QString whatHappened(DocumentDoing doing, const QString &name)
{
    switch (doing) {
    case DocumentDoing::Opening:
        return Say::tr("“%1” could not be opened.").arg(name);
    case DocumentDoing::Saving:
    case DocumentDoing::ExportingPdf:
        return Say::tr("“%1” could not be written.").arg(name);
    case DocumentDoing::Printing:
        break;
    }
    return Say::tr("The story could not be printed.");
}

QString whatIsSafe(DocumentDoing doing)
{
    switch (doing) {
    case DocumentDoing::Opening:
        return Say::tr("The file and your stories are as they were.");
    case DocumentDoing::Saving:
    case DocumentDoing::ExportingPdf:
        return Say::tr("The story is saved in Standfirst as always; a file that was there before is as it was.");
    case DocumentDoing::Printing:
        break;
    }
    return Say::tr("The story is saved in Standfirst as always.");
}

QString nextFor(DocumentTrouble trouble)
{
    switch (trouble) {
    case DocumentTrouble::Damaged:
        return Say::tr("It is damaged: open it in the program that made it and save it anew, or ask for another copy.");
    case DocumentTrouble::TooBig:
        return Say::tr("There is more in it than a story can hold: open it in the program that made it and save the "
                       "part you need.");
    case DocumentTrouble::Protected:
        return Say::tr("It is protected by a password: open it in the program that made it and save it without.");
    case DocumentTrouble::OldWord:
        return Say::tr("It is a Word document of the old kind (.doc): save it as .docx in Word or LibreOffice first.");
    case DocumentTrouble::Pages:
        return Say::tr("It is a Pages document: export it as Word (.docx) from Pages first.");
    case DocumentTrouble::Pdf:
        return Say::tr("It is a PDF, which has no paragraphs to read: ask for the document it was made of.");
    case DocumentTrouble::OtherDocument:
        return Say::tr("It is a spreadsheet, slides or a web archive, not a text: copy what you need and paste it.");
    case DocumentTrouble::Empty:
        return Say::tr("It is empty: ask for another copy.");
    case DocumentTrouble::NotText:
        return Say::tr("It is not a text: choose a .docx, .odt, .rtf, .html, .md or .txt file.");
    case DocumentTrouble::Folder:
        return Say::tr("It is not a file: choose a .docx, .odt, .rtf, .html, .md or .txt file.");
    }
    return {};
}

QString whatNext(const core::Error &error, DocumentDoing doing)
{
    if (doing == DocumentDoing::Opening) {
        if (const std::optional<DocumentTrouble> trouble = workflow::documentTrouble(error))
            return nextFor(*trouble);
        if (error.kind == Kind::NotFound)
            return Say::tr("It is not there any more: choose it again.");
        if (error.kind == Kind::Denied)
            return Say::tr("You may not read it: change its permissions or choose another.");
        return Say::tr("Look whether the disk has room and can be read, then try again.");
    }
    if (doing == DocumentDoing::Printing)
        return Say::tr("Look whether the printer is there and on, or export a PDF instead.");
    return Say::tr("Look whether the disk has room and you may write to this folder, or choose another.");
}

} // namespace

ErrorWords documentWords(const core::Error &error, DocumentDoing doing, const QString &file)
{
    ErrorWords words = wordsFor(error, Doing::ReadingFile);
    words.what = whatHappened(doing, QFileInfo(file).fileName());
    words.safe = whatIsSafe(doing);
    words.next = whatNext(error, doing);
    return words;
}

} // namespace ui
