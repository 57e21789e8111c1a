// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/slug_field.h"

#include "core/story.h"
#include "ui/panels/committed_edit.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/number_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

SlugField::SlugField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new CommittedEdit)
    , m_note(new QuietLabel)
    , m_reset(new QPushButton(tr("Make from headline")))
{
    setObjectName(QStringLiteral("slugField"));
    m_edit->setObjectName(QStringLiteral("slugEdit"));
    m_edit->setAccessibleName(tr("Last part of the address"));
    m_reset->setObjectName(QStringLiteral("slugResetButton"));
    m_reset->setAutoDefault(false);
    setButtonRole(m_reset, ButtonRole::Link);
    setFocusProxy(m_edit);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_note, 1);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_edit);
    column->addLayout(row);
    connect(m_edit, &CommittedEdit::committed, this, &SlugField::take);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setValue({}, m_headline);
        m_edit->setFocus(Qt::OtherFocusReason);
        emit edited({});
    });
    follow();
}

void SlugField::setValue(const QString &slug, const QString &headline)
{
    m_slug = slug;
    m_headline = headline;
    follow();
}

void SlugField::setLimit(int letters)
{
    m_limit = letters;
    follow();
}

QString SlugField::shown() const
{
    return m_slug.isEmpty() ? core::slugFrom(m_headline) : m_slug;
}

void SlugField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_reset->setEnabled(!readOnly);
}

void SlugField::take(const QString &typed)
{
    // Typed as words, kept as an address; nothing typed, or the headline's own, means "as the headline says".
    QString slug = core::slugFrom(typed);
    if (slug == core::slugFrom(m_headline))
        slug.clear();
    const bool news = slug != m_slug;
    m_slug = slug;
    follow();
    if (news)
        emit edited(m_slug);
}

void SlugField::follow()
{
    m_edit->setValue(shown());
    m_reset->setVisible(!m_slug.isEmpty());
    const auto used = int(shown().size());
    const bool over = m_limit > 0 && used > m_limit;
    QPalette ground = palette();
    if (over)
        ground.setColor(QPalette::PlaceholderText, colours(this).warn);
    m_note->setPalette(ground);
    m_note->setText(
        over ? tr("%1 of %2", "letters used of those that are allowed").arg(number(used), charactersText(m_limit))
        : m_slug.isEmpty() ? tr("Made from the headline")
                           : QString());
    m_note->setVisible(over || m_slug.isEmpty());
}

} // namespace ui
