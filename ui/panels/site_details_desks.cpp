// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desks of the site: what each is called there, its colour, what its stories get. The other half of
// site_details.cpp.

#include "ui/panels/site_details.h"

#include "core/story.h"
#include "ui/panels/chips_field.h"
#include "ui/panels/colour_dot.h"
#include "ui/panels/committed_edit.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/language_words.h"

#include <QColorDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString foldText(const core::Desk &desk, const QString &language)
{
    return core::nameIn(desk, language).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

core::Desk SiteDetails::deskOf(const core::DeskId &id) const
{
    const auto found =
        std::find_if(m_desks.begin(), m_desks.end(), [&](const core::Desk &desk) { return desk.id == id; });
    return found == m_desks.end() ? core::Desk() : *found;
}

void SiteDetails::deskChanged(const core::Desk &desk)
{
    for (core::Desk &known : m_desks) {
        if (known.id == desk.id)
            known = desk;
    }
    emit deskEdited(desk);
}

void SiteDetails::addDesks()
{
    addHeading(tr("Desks"));
    const bool folder = m_site.kind == core::SiteKind::Folder;
    if (m_desks.isEmpty()) {
        auto *none = new QuietLabel(
            folder ? tr("This site has no desks yet. A desk has its own list of stories here and its own page there.")
                   : tr("This site has no desks yet: its categories become desks. Make some there, then refresh."));
        none->setObjectName(QStringLiteral("noDesksLabel"));
        none->setWordWrap(true);
        m_column->addWidget(none);
    }
    for (const core::Desk &desk : std::as_const(m_desks))
        addDesk(desk);
    if (folder) // elsewhere the site itself says which desks there are
        addNewDesk();
}

void SiteDetails::addNewDesk()
{
    auto *row = new QHBoxLayout;
    auto *name = new QLineEdit;
    name->setObjectName(QStringLiteral("newDeskField"));
    name->setAccessibleName(tr("Name of a new desk"));
    name->setPlaceholderText(tr("Name of a new desk"));
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addDeskButton"));
    add->setAccessibleName(tr("Add the desk"));
    add->setAutoDefault(false);
    add->setEnabled(false);
    row->addWidget(name, 1);
    row->addWidget(add);
    m_column->addLayout(row);
    connect(name, &QLineEdit::textChanged, add,
            [add](const QString &text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(name, &QLineEdit::returnPressed, add, &QPushButton::click);
    connect(add, &QPushButton::clicked, this, [this, name] { makeDesk(name->text().simplified()); });
}

void SiteDetails::makeDesk(const QString &name)
{
    const auto taken = [this](const QString &slug) {
        return std::any_of(m_desks.begin(), m_desks.end(), [&](const core::Desk &desk) { return desk.slug == slug; });
    };
    core::Desk desk;
    desk.id = core::newId<core::DeskId>();
    desk.site = m_site.id;
    desk.names.insert({}, name);
    desk.position = int(m_desks.size());
    desk.colour = core::deskColour(desk.position);
    const QString slug = core::slugFrom(name);
    const QString wanted = slug.isEmpty() ? QStringLiteral("desk") : slug;
    desk.slug = wanted;
    for (int number = 2; taken(desk.slug); ++number)
        desk.slug = QStringLiteral("%1-%2").arg(wanted).arg(number);
    m_desks.append(desk);
    build();
    emit deskEdited(desk);
    // Whoever adds one often adds another.
    focusNewDesk();
}

void SiteDetails::addDesk(const core::Desk &desk)
{
    const core::DeskId id = desk.id;
    const QString language = m_site.editions.isEmpty() ? QString() : m_site.editions.first().language;
    auto *head = new QPushButton(foldText(desk, language));
    head->setObjectName(QStringLiteral("deskFoldButton"));
    head->setIcon(dotIcon(QColor(desk.colour), palette()));
    head->setCheckable(true);
    head->setAutoDefault(false);
    setButtonRole(head, ButtonRole::Quiet);
    auto *inside = new QWidget;
    inside->hide();
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(24, 0, 0, 8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    connect(head, &QPushButton::toggled, inside, &QWidget::setVisible);
    m_column->addWidget(head, 0, Qt::AlignLeading);
    m_column->addWidget(inside);
    const auto addRow = [&](const QString &title, QWidget *field) {
        const int row = grid->rowCount();
        grid->addWidget(new QuietLabel(title), row, 0);
        grid->addWidget(field, row, 1);
    };

    auto *colour = new QPushButton(tr("Colour…"));
    colour->setIcon(dotIcon(QColor(desk.colour), palette()));
    colour->setAutoDefault(false);
    colour->setObjectName(QStringLiteral("deskColourButton"));
    connect(colour, &QPushButton::clicked, this, [this, id, colour, head] {
        auto *dialog = new QColorDialog(QColor(deskOf(id).colour), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QColorDialog::colorSelected, this, [this, id](const QColor &chosen) {
            core::Desk changedDesk = deskOf(id);
            changedDesk.colour = chosen.name();
            deskChanged(changedDesk);
        });
        connect(dialog, &QColorDialog::colorSelected, head, [head, colour](const QColor &chosen) {
            head->setIcon(dotIcon(chosen, head->palette()));
            colour->setIcon(dotIcon(chosen, colour->palette()));
        });
        dialog->open();
    });
    colour->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addRow(tr("Colour"), colour);
    for (const core::Edition &edition : std::as_const(m_site.editions)) {
        const QString code = edition.language;
        auto *name = makeField(QStringLiteral("deskNameField"), tr("Name in %1").arg(languageName(code)),
                               desk.names.value(code, core::nameIn(desk, code)));
        connect(name, &CommittedEdit::committed, this, [this, id, code, language, head](const QString &value) {
            core::Desk changedDesk = deskOf(id);
            changedDesk.names.insert(code, value.trimmed());
            head->setText(foldText(changedDesk, language));
            deskChanged(changedDesk);
        });
        addRow(tr("Name, %1").arg(languageName(code)), name);
        auto *attribution = makeField(QStringLiteral("deskAttributionField"),
                                      tr("Attribution in %1").arg(languageName(code)), desk.attributions.value(code));
        attribution->setPlaceholderText(core::localised(desk.attributions, code));
        connect(attribution, &CommittedEdit::committed, this, [this, id, code](const QString &value) {
            core::Desk changedDesk = deskOf(id);
            changedDesk.attributions.insert(code, value.trimmed());
            deskChanged(changedDesk);
        });
        addRow(tr("Attribution"), attribution);
        auto *boilerplate = makeField(QStringLiteral("deskBoilerplateField"),
                                      tr("Boilerplate in %1").arg(languageName(code)), desk.boilerplates.value(code));
        boilerplate->setPlaceholderText(core::localised(desk.boilerplates, code));
        connect(boilerplate, &CommittedEdit::committed, this, [this, id, code](const QString &value) {
            core::Desk changedDesk = deskOf(id);
            changedDesk.boilerplates.insert(code, value.trimmed());
            deskChanged(changedDesk);
        });
        addRow(tr("Boilerplate"), boilerplate);
    }
    auto *tags = new ChipsField(QStringLiteral("deskTagsField"), tr("Tags every story of the desk gets"));
    tags->setPlaceholder(tr("Add a tag"));
    tags->setValues(desk.defaultTags);
    connect(tags, &ChipsField::edited, this, [this, id](const QStringList &value) {
        core::Desk changedDesk = deskOf(id);
        changedDesk.defaultTags = value;
        deskChanged(changedDesk);
    });
    addRow(tr("Default tags"), tags);
    if (m_site.kind != core::SiteKind::Folder)
        return;
    auto *remove = new QPushButton(tr("Remove the desk…"));
    remove->setObjectName(QStringLiteral("removeDeskButton"));
    remove->setAutoDefault(false);
    setButtonRole(remove, ButtonRole::Danger);
    connect(remove, &QPushButton::clicked, this, [this, id] { emit deskRemovalWanted(deskOf(id)); });
    grid->addWidget(remove, grid->rowCount(), 1, Qt::AlignLeading);
}

} // namespace ui
