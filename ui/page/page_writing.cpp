// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_writing.h"

#include "ui/page/page_actions.h"

namespace ui {

PageWriting::PageWriting(const workflow::Services &services, const PageActions &actions, StoryEdit &edit, QWidget &page)
    : m_settings(services.settings)
    , m_actions(actions)
    , m_edit(edit)
    , m_typing(edit, actions.writing, services.settings)
    , m_find(edit, page)
    , m_letters(services, edit, page)
    , m_snippets(edit, page, services.settings)
    , m_menu(new SlashMenu(actions, edit, page))
    , m_look(edit, actions.writing, services.settings)
    , m_counts(edit, services.settings)
{
    edit.pageLayout().setOverlays({&m_look, &m_find});
    connect(&m_counts, &PageCounts::noteChanged, this, &PageWriting::noteChanged);
    connect(&m_counts, &PageCounts::markerBeside, this, &PageWriting::markerBeside);
    connect(&m_letters, &PageLetters::said, this, &PageWriting::noteChanged);
    wireFinding();
    wireLetters();
}

PageWriting::~PageWriting()
{
    m_edit.pageLayout().setOverlays({});
}

void PageWriting::on(QAction *action, std::function<void()> act)
{
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (m_edit.isEnabled()) // there is a story
            act();
    });
}

void PageWriting::wireFinding()
{
    const WritingActions &w = m_actions.writing;
    on(w.find, [this] { m_find.open(FindBar::Rows::Find); });
    on(w.replace, [this] { m_find.open(FindBar::Rows::FindAndReplace); });
    on(w.findNext, [this] { m_find.goToNext(); });
    on(w.findPrevious, [this] { m_find.goToPrevious(); });
    on(w.nextMarker, [this] { m_counts.goToNextMarker(); });
}

void PageWriting::wireLetters()
{
    const WritingActions &w = m_actions.writing;
    on(w.nextCase, [this] { m_letters.nextCase(); });
    on(w.upperCase, [this] { m_letters.setCase(core::LetterCase::Upper); });
    on(w.lowerCase, [this] { m_letters.setCase(core::LetterCase::Lower); });
    on(w.titleCase, [this] { m_letters.setCase(core::LetterCase::Title); });
    on(w.sentenceCase, [this] { m_letters.setCase(core::LetterCase::Sentence); });
    on(w.toLatinDigits, [this] { m_letters.setDigits(core::Digits::Latin); });
    on(w.toPersianDigits, [this] { m_letters.setDigits(core::Digits::Persian); });
    on(w.toArabicDigits, [this] { m_letters.setDigits(core::Digits::Arabic); });
    on(w.straighten, [this] { m_letters.straighten(); });
    on(w.nonJoiner, [this] {
        if (WritingField field = WritingField::focused(&m_edit); !field.isNull())
            field.putNonJoiner();
        else
            m_typing.putNonJoiner();
    });
    on(w.anything, [this] { m_menu->openAtCaret(); });
    on(w.symbol, [this] { m_letters.openSymbols(); });
    on(w.linkStory, [this] { m_letters.openArchive(); });
    on(w.snippets, [this] { m_snippets.openPanel(); });
    on(w.attribution, [this] { m_letters.putAttribution(); });
    on(w.boilerplate, [this] { m_letters.putBoilerplate(); });
}

void PageWriting::setLimits(const core::SiteLimits &limits)
{
    const FieldLimits fields = fieldLimits(m_settings, limits);
    m_look.setLimits(fields);
    m_counts.setLimits(fields);
}

void PageWriting::sync()
{
    const bool editable = m_edit.isEnabled() && !m_edit.isReadOnly();
    for (QAction *action : m_actions.writing.formatGroup() + m_actions.writing.insertGroup()) {
        if (action)
            action->setEnabled(editable);
    }
}

} // namespace ui
