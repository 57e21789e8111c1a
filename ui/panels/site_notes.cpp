// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/site_notes.h"

#include "core/when_done.h"
#include "ui/panels/committed_edit.h"
#include "ui/panels/problem_box.h"
#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/time_words.h"
#include "workflow/site_notes.h"
#include "workflow/sites.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int indent = 14;

QLabel *foreignText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SiteNotes::SiteNotes(workflow::Sites &sites, QWidget *parent)
    : QWidget(parent)
    , m_sites(sites)
    , m_refresh(new QToolButton)
    , m_none(new QuietLabel(tr("No notes yet. What colleagues write beside the story on the site will stand here.")))
    , m_list(new QWidget)
    , m_threads(nullptr)
    , m_to(new QuietLabel)
    , m_notTo(new QPushButton(tr("Write a new one instead")))
    , m_text(new CommittedText(4))
    , m_send(new QPushButton(tr("Send note")))
    , m_problem(new ProblemBox)
{
    setObjectName(QStringLiteral("siteNotes"));
    m_refresh->setObjectName(QStringLiteral("siteNotesRefresh"));
    m_refresh->setIcon(icon(u"refresh", Tint::Mute));
    m_refresh->setToolTip(tr("Read the notes again"));
    m_refresh->setAccessibleName(tr("Read the notes again"));
    m_refresh->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(m_refresh, ButtonRole::Quiet);
    m_none->setObjectName(QStringLiteral("siteNotesNone"));
    m_none->setWordWrap(true);
    m_to->setObjectName(QStringLiteral("siteNotesTo"));
    m_to->setTextFormat(Qt::PlainText);
    m_to->setWordWrap(true);
    m_notTo->setObjectName(QStringLiteral("siteNotesNotTo"));
    setButtonRole(m_notTo, ButtonRole::Link);
    m_text->setObjectName(QStringLiteral("siteNotesEdit"));
    m_text->setPlaceholderText(tr("A note to the desk"));
    m_text->setAccessibleName(tr("A note to the desk"));
    m_send->setObjectName(QStringLiteral("siteNotesSend"));
    for (QPushButton *button : {m_notTo, m_send})
        button->setAutoDefault(false);

    m_list->setObjectName(QStringLiteral("siteNotesList"));
    m_threads = new QVBoxLayout(m_list);
    m_threads->setContentsMargins(0, 0, 0, 4);
    m_threads->setSpacing(10);

    auto *head = new QHBoxLayout;
    head->addWidget(new SectionLabel(tr("Notes on the site")), 1);
    head->addWidget(m_refresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_problem);
    column->addWidget(m_to);
    column->addWidget(m_notTo, 0, Qt::AlignLeading);
    column->addWidget(m_text);
    column->addWidget(m_send, 0, Qt::AlignTrailing);

    connect(m_refresh, &QToolButton::clicked, this, &SiteNotes::load);
    connect(m_notTo, &QPushButton::clicked, this, [this] {
        answerTo({});
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_send, &QPushButton::clicked, this, &SiteNotes::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SiteNotes::showSending);
    connect(&m_sites, &workflow::Sites::changed, this, &SiteNotes::follow);
    answerTo({});
    setNotes({});
    hide();
}

void SiteNotes::setPost(const core::SiteId &site, const QString &postId)
{
    if (site == m_site && postId == m_post)
        return;
    m_site = site;
    m_post = postId;
    ++m_asked;
    m_wanted = true;
    m_text->setValue({});
    m_text->setPlainText({});
    m_problem->clear();
    answerTo({});
    setNotes({});
    follow();
}

void SiteNotes::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setNotes(m_notes);
    showSending();
}

void SiteNotes::follow()
{
    const bool offered = !m_post.isEmpty() && m_sites.site(m_site).offer.notes;
    setVisible(offered);
    if (offered && isVisible() && m_wanted)
        load();
}

// Nobody asks the site for notes that nobody looks at.
void SiteNotes::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_wanted && !m_post.isEmpty())
        load();
}

void SiteNotes::load()
{
    m_wanted = false;
    core::whenDone(workflow::siteNotes(m_sites, m_site, m_post, this), this,
                   [this, asked = ++m_asked](const core::Result<QList<core::SiteNote>> &notes) {
                       if (asked != m_asked)
                           return;
                       if (!notes)
                           return m_problem->showProblem(wordsFor(notes.error(), Doing::ReadingNotes));
                       m_problem->clear();
                       setNotes(*notes);
                   });
}

void SiteNotes::setNotes(const QList<core::SiteNote> &notes)
{
    m_notes = notes;
    while (QLayoutItem *item = m_threads->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of its buttons may have brought us here
        }
        delete item;
    }
    // What is open stands first; what is resolved stays to be read and opened again.
    for (const bool resolved : {false, true}) {
        for (const core::SiteNote &note : notes) {
            const bool first = note.parent.isEmpty()
                               || std::none_of(notes.cbegin(), notes.cend(),
                                               [&](const core::SiteNote &other) { return other.id == note.parent; });
            if (first && note.resolved == resolved)
                m_threads->addWidget(threadOf(note));
        }
    }
    m_none->setVisible(notes.isEmpty());
    m_list->setVisible(!notes.isEmpty());
}

QWidget *SiteNotes::threadOf(const core::SiteNote &note)
{
    const QTimeZone zone = zoneNamed(m_sites.site(m_site).timeZone);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto *thread = new QWidget;
    thread->setObjectName(QStringLiteral("siteNote"));
    auto *column = new QVBoxLayout(thread);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto add = [&](const core::SiteNote &one, int before) {
        auto *part = new QWidget;
        auto *inside = new QVBoxLayout(part);
        inside->setContentsMargins(isRightToLeft() ? 0 : before, 0, isRightToLeft() ? before : 0, 0);
        inside->setSpacing(1);
        auto *who =
            new QuietLabel(tr("%1 · %2", "who wrote a note · when").arg(one.author, whenText(one.at, zone, now)));
        who->setTextFormat(Qt::PlainText);
        who->setWordWrap(true);
        inside->addWidget(who);
        QLabel *text = foreignText(one.text);
        text->setEnabled(!note.resolved);
        inside->addWidget(text);
        column->addWidget(part);
    };
    add(note, 0);
    for (const core::SiteNote &answer : std::as_const(m_notes)) {
        if (answer.parent == note.id)
            add(answer, indent);
    }
    auto *acts = new QHBoxLayout;
    acts->setSpacing(12);
    const auto addAct = [&](const QString &name, const QString &words, auto act) {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setAccessibleName(
            tr("%1: note of %2", "an act on a note · who wrote the note").arg(words, note.author));
        button->setEnabled(!m_readOnly && !m_sending);
        setButtonRole(button, ButtonRole::Link);
        connect(button, &QPushButton::clicked, this, act);
        acts->addWidget(button);
    };
    if (!note.resolved) {
        addAct(QStringLiteral("siteNoteAnswer"), tr("Answer"), [this, id = note.id] {
            answerTo(id);
            m_text->setFocus(Qt::OtherFocusReason);
        });
        addAct(QStringLiteral("siteNoteResolve"), tr("Resolve"), [this, id = note.id] { resolve(id, true); });
    } else {
        auto *done = new QuietLabel(tr("Resolved"));
        acts->addWidget(done);
        addAct(QStringLiteral("siteNoteReopen"), tr("Open again"), [this, id = note.id] { resolve(id, false); });
    }
    acts->addStretch(1);
    column->addLayout(acts);
    return thread;
}

void SiteNotes::answerTo(const QString &noteId)
{
    const auto found =
        std::find_if(m_notes.cbegin(), m_notes.cend(), [&](const core::SiteNote &note) { return note.id == noteId; });
    m_answered = found == m_notes.cend() ? QString() : noteId;
    m_to->setText(m_answered.isEmpty() ? QString()
                                       : tr("Answer to %1: “%2”", "who wrote the note, and how it begins")
                                             .arg(found->author, found->text.simplified().left(60)));
    m_to->setVisible(!m_answered.isEmpty());
    m_notTo->setVisible(!m_answered.isEmpty());
    m_send->setText(m_answered.isEmpty() ? tr("Send note") : tr("Send answer"));
}

void SiteNotes::showSending()
{
    m_text->setReadOnly(m_readOnly || m_sending);
    m_send->setEnabled(!m_readOnly && !m_sending && !m_text->toPlainText().trimmed().isEmpty());
}

void SiteNotes::send()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || m_sending)
        return;
    m_sending = true;
    showSending();
    core::whenDone(workflow::addSiteNote(m_sites, m_site, m_post, m_answered, text, this), this,
                   [this, post = m_post](const core::Result<core::SiteNote> &added) {
                       m_sending = false;
                       showSending();
                       if (post != m_post)
                           return;
                       if (!added) {
                           m_problem->showProblem(wordsFor(added.error(), Doing::SendingNote));
                           return;
                       }
                       m_text->setPlainText({});
                       answerTo({});
                       load();
                   });
}

void SiteNotes::resolve(const QString &noteId, bool resolved)
{
    if (m_sending)
        return;
    m_sending = true;
    showSending();
    core::whenDone(workflow::resolveSiteNote(m_sites, m_site, m_post, noteId, resolved, this), this,
                   [this, post = m_post](const core::Result<void> &done) {
                       m_sending = false;
                       showSending();
                       if (post != m_post)
                           return;
                       if (!done)
                           return m_problem->showProblem(wordsFor(done.error(), Doing::SendingNote));
                       load();
                   });
}

} // namespace ui
