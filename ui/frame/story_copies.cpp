// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/story_copies.h"

#include "core/site_pictures.h"
#include "core/when_done.h"
#include "ui/frame/file_names.h"
#include "ui/frame/story_session.h"
#include "ui/panels/library_trouble_bar.h"
#include "ui/panels/sheet.h"
#include "ui/theme/toast.h"
#include "workflow/library.h"
#include "workflow/sites.h"
#include "workflow/story_copy.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

StoryCopies::StoryCopies(const workflow::Services &services, StorySession &session, LibraryTroubleBar &bar,
                         Toast &toast, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_session(session)
    , m_bar(bar)
    , m_toast(toast)
    , m_window(window)
{
    connect(&services.draft, &workflow::Draft::stateChanged, this, &StoryCopies::follow);
    connect(&bar, &LibraryTroubleBar::copyWanted, this, &StoryCopies::save);
}

void StoryCopies::follow(workflow::SaveState state)
{
    if (state == workflow::SaveState::Failed) {
        m_inTrouble = true;
        m_bar.showTrouble(m_services.draft.lastError());
        return;
    }
    // Only what is on disk ends it: while a save is tried nobody knows yet.
    if (!m_inTrouble || state == workflow::SaveState::Saving)
        return;
    m_inTrouble = false;
    m_bar.hide();
    m_toast.say(tr("Saving works again. Everything you wrote is on this computer's disk."));
}

void StoryCopies::save()
{
    if (!m_session.isOpen())
        return;
    const core::DeskMatter matter = core::deskMatterIn(m_session.story());
    if (matter.isEmpty())
        askWhere(Copy::Whole);
    else
        askWhat(matter);
}

void StoryCopies::askWhat(const core::DeskMatter &matter)
{
    auto *sheet = new Sheet(tr("Save a copy elsewhere"), m_window);
    sheet->setObjectName(QStringLiteral("saveCopySheet"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    auto *words = new QLabel(
        matter.originals == 0
            ? tr("The copy is for going on with the story elsewhere: in it are your notes to the desk "
                 "too, which readers do not see.")
        : matter.notes == 0 ? tr("The copy is for going on with the story elsewhere: in it are the pictures as they "
                                 "were before they were cut too, which readers do not see.")
                            : tr("The copy is for going on with the story elsewhere: in it are your notes to the desk "
                                 "too, and the pictures as they were before they were cut, which readers do not see."));
    words->setObjectName(QStringLiteral("saveCopyWords"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *without = new QCheckBox(tr("Without originals and notes to the desk"));
    without->setObjectName(QStringLiteral("copyWithoutDeskMatter"));
    sheet->content()->addWidget(words);
    sheet->content()->addWidget(without);
    QPushButton *choose = sheet->addPrimary(tr("Choose where…"), QStringLiteral("chooseCopyPlaceButton"));
    connect(choose, &QPushButton::clicked, this, [this, sheet, without] {
        const Copy copy = without->isChecked() ? Copy::WithoutDeskMatter : Copy::Whole;
        sheet->close();
        askWhere(copy);
    });
    sheet->present();
}

void StoryCopies::askWhere(Copy copy)
{
    auto *dialog = new QFileDialog(m_window, tr("Save a copy elsewhere"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Page that any browser shows (*.html);;Standfirst story (*.standfirst)"));
    dialog->setObjectName(QStringLiteral("saveCopyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(fileNameFor(m_session.fields().headline) + QStringLiteral(".html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.html")) ? QStringLiteral("html")
                                                                          : QStringLiteral("standfirst"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, copy](const QString &file) { saveTo(file, copy); });
    dialog->open();
}

void StoryCopies::saveTo(const QString &file, Copy copy)
{
    if (!m_session.isOpen())
        return;
    const core::Story whole = m_session.story();
    const core::Story story = copy == Copy::Whole ? whole : core::withoutDeskMatter(whole);
    core::whenDone(workflow::writeStoryCopy(story, m_services.media, file), this,
                   [this, file](const core::Result<int> &missing) {
                       if (!missing)
                           emit failed(missing.error(), Doing::WritingCopy);
                       else if (*missing > 0)
                           m_toast.say(tr("A copy of the story is in %1. %n picture(s) of it are not on this computer "
                                          "and not in the copy.",
                                          nullptr, *missing)
                                           .arg(QDir::toNativeSeparators(file)));
                       else
                           m_toast.say(tr("A copy of the story is in %1").arg(QDir::toNativeSeparators(file)));
                   });
}

void StoryCopies::open()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a story copy"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Copies of stories (*.html *.htm *.standfirst);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openCopyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StoryCopies::openFrom);
    dialog->open();
}

void StoryCopies::openFrom(const QString &file)
{
    core::whenDone(workflow::readStoryCopy(file, m_services.media), this,
                   [this](const core::Result<workflow::ReadCopy> &read) {
                       if (!read)
                           emit failed(read.error(), Doing::ReadingFile);
                       else
                           adopt(read->story, read->missing);
                   });
}

void StoryCopies::adopt(core::Story story, int missing)
{
    if (m_services.sites.site(story.site).id.isEmpty()) { // its site is not known here
        story = core::forOtherSite(story, m_services.sites.defaultSite().id);
    }
    core::whenDone(
        m_services.library.adopt(story), this,
        [this, missing, id = story.id](const core::Result<core::Story> &adopted) {
            if (!adopted) {
                emit failed(adopted.error(), Doing::MakingStory);
                return;
            }
            m_session.open(adopted->id, StorySession::Focus::Text);
            if (missing > 0)
                m_toast.say(tr("The story is here. %n picture(s) of it were not in the copy and are not on this "
                               "computer.",
                               nullptr, missing));
            else
                m_toast.say(adopted->id == id ? tr("The story is here again.")
                                              : tr("The story is here already: this is the copy, a draft of its own."));
        });
}

} // namespace ui
