// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/search_fields.h"

#include "core/markers.h"
#include "ui/panels/committed_edit.h"
#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/number_words.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

SearchFields::SearchFields(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
    , m_inside(new QWidget)
    , m_kept(new QuietLabel)
{
    setObjectName(QStringLiteral("searchAndSocialFields"));
    m_fold->setObjectName(QStringLiteral("searchAndSocialButton"));
    m_fold->setText(tr("Search and social"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(m_fold, ButtonRole::Quiet);
    setFocusProxy(m_fold);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(3);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_fold, 0, Qt::AlignLeading);
    all->addWidget(m_inside);
    m_inside->hide();
    m_kept->setObjectName(QStringLiteral("searchFieldsKept"));
    m_kept->setTextFormat(Qt::PlainText);
    m_kept->setWordWrap(true);
    m_kept->setContentsMargins(0, 0, 0, 6);
    m_kept->hide();
    column->addWidget(m_kept);

    using Parts = core::SearchAndSocial;
    using Limits = core::SiteLimits;
    add(QStringLiteral("searchTitleEdit"), tr("Title in search results"), &Parts::searchTitle, &Limits::searchTitle, 2);
    add(QStringLiteral("searchDescriptionEdit"), tr("Description in search results"), &Parts::searchDescription,
        &Limits::searchDescription, 3);
    add(QStringLiteral("socialTitleEdit"), tr("Title when shared"), &Parts::socialTitle, &Limits::socialTitle, 2);
    add(QStringLiteral("socialDescriptionEdit"), tr("Description when shared"), &Parts::socialDescription,
        &Limits::socialDescription, 3);

    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_inside->setVisible(open);
        showArrow();
    });
    showArrow();
}

void SearchFields::add(const QString &name, const QString &title, QString core::SearchAndSocial::*part,
                       int core::SiteLimits::*limit, int lines)
{
    Line line{new CommittedText(lines), new QuietLabel, part, limit};
    line.text->setObjectName(name);
    line.text->setAccessibleName(title);
    auto *column = qobject_cast<QVBoxLayout *>(m_inside->layout());
    column->addWidget(new QuietLabel(title));
    column->addWidget(line.text);
    column->addWidget(line.hint);
    column->addSpacing(6);
    m_lines.append(line);
    connect(line.text, &QPlainTextEdit::textChanged, this, [this, line] { showHint(line); });
    connect(line.text, &CommittedText::committed, this, [this, part, title](const QString &text) {
        m_value.*part = text;
        emit edited(m_value, title);
    });
    showHint(line);
}

void SearchFields::setValue(const core::SearchAndSocial &value)
{
    m_value = value;
    for (const Line &line : std::as_const(m_lines))
        line.text->setValue(value.*line.part);
}

void SearchFields::setFallback(const QString &headline, const QString &standfirst)
{
    for (const Line &line : std::as_const(m_lines)) {
        const bool title =
            line.part == &core::SearchAndSocial::searchTitle || line.part == &core::SearchAndSocial::socialTitle;
        // Its own way, whatever the interface's: the stop stays behind the sentence.
        const QString &words = title ? headline : standfirst;
        line.text->setPlaceholderText(words.isEmpty() ? words : QString(QChar(0x2068) + words + QChar(0x2069)));
        showHint(line);
    }
}

QList<QWidget *> SearchFields::wordFields() const
{
    QList<QWidget *> fields;
    for (const Line &line : m_lines)
        fields.append(line.text);
    return fields;
}

void SearchFields::setLimits(const core::SiteLimits &limits)
{
    m_limits = limits;
    for (const Line &line : std::as_const(m_lines))
        showHint(line);
}

void SearchFields::setKept(const QString &words)
{
    m_kept->setText(words);
    m_kept->setVisible(!words.isEmpty());
}

void SearchFields::setReadOnly(bool readOnly)
{
    m_inside->setEnabled(!readOnly);
}

QWidget *SearchFields::openMarked()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (core::markersIn(m_value.*line.part).isEmpty())
            continue;
        m_fold->setChecked(true);
        return line.text;
    }
    return this;
}

void SearchFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        showArrow();
}

void SearchFields::showHint(const Line &line)
{
    const auto used = int(line.text->toPlainText().trimmed().size());
    QPalette ground = palette();
    const int limit = m_limits.*line.limit;
    if (used > limit)
        ground.setColor(QPalette::PlaceholderText, colours(this).warn);
    line.hint->setPalette(ground);
    line.hint->setText(
        used == 0 ? tr("Empty: the story's own is shown")
                  : tr("%1 of %2", "letters used of those that are shown").arg(number(used), charactersText(limit)));
}

void SearchFields::showArrow()
{
    m_fold->setIcon(icon(m_fold->isChecked() ? u"chevron-up" : u"chevron-down", Tint::Mute));
}

} // namespace ui
