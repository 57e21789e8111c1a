// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/filing_fields.h"

#include "core/when_done.h"
#include "ui/panels/named_chips.h"
#include "ui/panels/tab_order.h"
#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/filing_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

// Chooses it; what the site does not list is put in as it is, so that looking at it changes nothing.
void choose(QComboBox *combo, const QString &id)
{
    const QSignalBlocker quiet(combo);
    int at = combo->findData(id);
    if (at < 0) {
        combo->addItem(id, id);
        at = combo->count() - 1;
    }
    combo->setCurrentIndex(at);
}

// Which fields there are, whatever they have to choose from.
core::SiteOffer shapeOf(core::SiteOffer offer)
{
    const auto shape = [&offer](core::OfferPart::List list, QList<core::NamedId> &all) {
        const bool more = core::mayHaveMore(offer, {list, {}});
        const QList<core::NamedId> some{{more ? QStringLiteral("many") : QStringLiteral("some"), {}}};
        all = more || (!all.isEmpty() && list == core::OfferPart::List::CoAuthors) ? some : all;
    };
    shape(core::OfferPart::List::Authors, offer.authors);
    shape(core::OfferPart::List::CoAuthors, offer.coAuthors);
    for (core::Taxonomy &taxonomy : offer.taxonomies)
        taxonomy.terms.clear();
    return offer;
}

QString keyOf(const core::OfferPart &part, const QString &id)
{
    return QString(QString::number(int(part.list)) + u'/' + part.taxonomy + u'/' + id);
}

} // namespace

FilingFields::FilingFields(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("filingFields"));
    m_fold->setObjectName(QStringLiteral("filingButton"));
    m_fold->setText(tr("Filing on the site"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(m_fold, ButtonRole::Quiet);
    setFocusProxy(m_fold);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_fold, 0, Qt::AlignLeading);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        if (m_inside)
            m_inside->setVisible(open);
        showArrow();
    });
    showArrow();
    build();
    hide();
}

bool FilingFields::isOffered() const
{
    return !m_offer.types.isEmpty() || !m_value.type.isEmpty() || !m_offer.authors.isEmpty()
           || !m_offer.coAuthors.isEmpty() || !m_offer.formats.isEmpty() || m_offer.sticky
           || !m_offer.taxonomies.isEmpty();
}

void FilingFields::setOffer(const core::SiteOffer &offer, const QString &site)
{
    if (offer == m_offer && site == m_site)
        return;
    if (site != m_site) {
        m_found.clear();
        m_asked.clear();
    }
    const bool onlyLists =
        site == m_site && shapeOf(offer) == shapeOf(m_offer); // somebody may be typing in one of them
    m_offer = offer;
    m_site = site;
    if (onlyLists)
        followOffer();
    else
        build();
    setVisible(isOffered());
}

void FilingFields::setValue(const core::Filing &filing, Stands stands)
{
    m_value = filing;
    m_stands = stands;
    if (m_builtFor != filing.type)
        build();
    else
        follow();
    setVisible(isOffered());
}

void FilingFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_inside->setEnabled(!readOnly);
}

QList<core::Taxonomy> FilingFields::taxonomiesHere() const
{
    const QString kind = m_value.type.isEmpty() ? QStringLiteral("posts") : m_value.type;
    QList<core::Taxonomy> here = m_offer.taxonomies;
    here.removeIf([&kind](const core::Taxonomy &taxonomy) { return !taxonomy.types.contains(kind); });
    return here;
}

void FilingFields::add(const QString &title, QWidget *field)
{
    auto *column = static_cast<QVBoxLayout *>(m_inside->layout());
    if (column->count() > 0)
        column->addSpacing(6);
    if (!title.isEmpty())
        column->addWidget(new QuietLabel(title));
    column->addWidget(field);
}

QComboBox *FilingFields::addChoice(const QString &name, const QString &title)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(title);
    combo->setMaxVisibleItems(16);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    add(title, combo);
    return combo;
}

void FilingFields::build()
{
    // A field whose edit brought us here is still on the stack: it goes when control is back in the event loop.
    if (m_inside) {
        m_column->removeWidget(m_inside);
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_inside = new QWidget;
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(3);
    m_column->addWidget(m_inside);
    m_inside->setEnabled(!m_readOnly);
    m_builtFor = m_value.type;
    m_kind = nullptr;
    m_author = nullptr;
    m_authorChips = nullptr;
    m_coAuthors = nullptr;
    m_chips.clear();
    m_terms.clear();
    m_format = nullptr;
    m_sticky = nullptr;

    if (!m_offer.types.isEmpty() || !m_value.type.isEmpty()) { // a kind that is not there any more can be changed
        m_kind = addChoice(QStringLiteral("filingKindField"), tr("Kind of post"));
        m_kind->addItem(tr("Article"), QString());
        for (const core::NamedId &type : std::as_const(m_offer.types))
            m_kind->addItem(type.name, type.id);
        connect(m_kind, &QComboBox::activated, this, [this](int row) {
            const QString kind = m_kind->itemData(row).toString();
            if (kind == m_value.type)
                return;
            m_value.type = kind;
            build();
            emit edited(m_value, tr("Change kind of post"));
        });
    }
    using List = core::OfferPart::List;
    const core::OfferPart authors{List::Authors, {}};
    if (core::mayHaveMore(m_offer, authors)) {
        m_authorChips = addChips(authors, QStringLiteral("filingAuthorChips"), tr("Author"), tr("Whoever sends it"));
        connect(m_authorChips, &NamedChips::idsEdited, this, [this, authors](const QStringList &ids) {
            m_value.author = ids.isEmpty() ? QString() : ids.last(); // there is one
            rememberChosen(authors, ids);
            follow();
            emit edited(m_value, tr("Change author"));
        });
    } else if (!m_offer.authors.isEmpty()) {
        m_author = addChoice(QStringLiteral("filingAuthorField"), tr("Author"));
        m_author->addItem(tr("Whoever sends it"), QString());
        for (const core::NamedId &author : std::as_const(m_offer.authors))
            m_author->addItem(author.name, author.id);
        connect(m_author, &QComboBox::activated, this, [this](int row) {
            m_value.author = m_author->itemData(row).toString();
            emit edited(m_value, tr("Change author"));
        });
    }
    if (!m_offer.coAuthors.isEmpty()) {
        const core::OfferPart part{List::CoAuthors, {}};
        m_coAuthors = addChips(part, QStringLiteral("filingCoAuthorsField"), tr("Authors"), tr("Add an author"));
        connect(m_coAuthors, &NamedChips::idsEdited, this, [this, part](const QStringList &ids) {
            m_value.coAuthors = ids;
            rememberChosen(part, ids);
            emit edited(m_value, tr("Change authors"));
        });
    }
    for (const core::Taxonomy &taxonomy : taxonomiesHere()) {
        const core::OfferPart part{List::Terms, taxonomy.name};
        NamedChips *chips = addChips(part, QString(QStringLiteral("filingTerms-") + taxonomy.name), taxonomy.label,
                                     tr("Choose from the site’s"));
        m_terms.append({taxonomy.name, chips});
        connect(chips, &NamedChips::idsEdited, this, [this, taxonomy, part](const QStringList &ids) {
            const bool one = taxonomy.oneOnly && ids.size() > 1;
            m_value.terms[taxonomy.name] = one ? ids.mid(ids.size() - 1) : ids;
            rememberChosen(part, ids);
            follow();
            emit edited(m_value, tr("Change %1", "%1: what a site calls a taxonomy").arg(taxonomy.label));
        });
    }
    if (!m_offer.formats.isEmpty() && m_value.type.isEmpty()) {
        m_format = addChoice(QStringLiteral("filingFormatField"), tr("Format"));
        m_format->addItem(tr("As the site has it"), QString());
        for (const QString &format : std::as_const(m_offer.formats))
            m_format->addItem(formatName(format), format);
        connect(m_format, &QComboBox::activated, this, [this](int row) {
            m_value.format = m_format->itemData(row).toString();
            emit edited(m_value, tr("Change format"));
        });
    }
    if (m_offer.sticky && m_value.type.isEmpty()) {
        m_sticky = new QCheckBox(tr("Keep on top of the front page"));
        m_sticky->setObjectName(QStringLiteral("filingStickyBox"));
        add({}, m_sticky);
        connect(m_sticky, &QCheckBox::clicked, this, [this](bool sticky) {
            m_value.sticky = sticky;
            emit edited(m_value, sticky ? tr("Keep on top") : tr("No longer on top"));
        });
    }
    m_inside->setVisible(m_fold->isChecked()); // with all that is in it now
    follow();
    tabInOrder(QList<QWidget *>{m_fold} + stopsIn(*m_inside));
}

void FilingFields::follow()
{
    if (m_kind) {
        choose(m_kind, m_value.type);
        const bool stands = m_stands == Stands::OnTheSite;
        m_kind->setEnabled(!stands);
        m_kind->setToolTip(stands ? tr("It stands on the site already, and keeps its kind there.") : QString());
    }
    if (m_author)
        choose(m_author, m_value.author);
    if (m_authorChips)
        m_authorChips->setIds(m_value.author.isEmpty() ? QStringList() : QStringList{m_value.author});
    if (m_coAuthors)
        m_coAuthors->setIds(m_value.coAuthors);
    for (const auto &[name, chips] : std::as_const(m_terms))
        chips->setIds(m_value.terms.value(name));
    for (const auto &[part, chips] : std::as_const(m_chips))
        askForNames(part, chips, chips->ids());
    if (m_format)
        choose(m_format, m_value.format);
    if (m_sticky)
        m_sticky->setChecked(m_value.sticky);
}

NamedChips *FilingFields::addChips(const core::OfferPart &part, const QString &name, const QString &title,
                                   const QString &placeholder)
{
    auto *chips = new NamedChips(name, title);
    chips->setPlaceholder(placeholder);
    chips->setOffered(core::listed(m_offer, part));
    if (core::mayHaveMore(m_offer, part))
        chips->setSearch([this, part](const QString &typed) { find(part, typed, {}); });
    add(title, chips);
    m_chips.append({part, chips});
    return chips;
}

void FilingFields::followOffer()
{
    for (const auto &[part, chips] : std::as_const(m_chips)) {
        chips->setOffered(core::listed(m_offer, part));
        QList<core::NamedId> found;
        for (auto one = m_found.cbegin(); one != m_found.cend(); ++one) {
            if (one.key() == keyOf(part, one->id))
                found.append(*one);
        }
        chips->addOffered(found);
    }
}

void FilingFields::setSource(Find find, Remember remember)
{
    m_find = std::move(find);
    m_remember = std::move(remember);
}

// Of a long list ids may be chosen that nobody here has heard of; each is asked for once.
void FilingFields::askForNames(const core::OfferPart &part, NamedChips *chips, const QStringList &ids)
{
    if (!core::mayHaveMore(m_offer, part))
        return;
    QStringList unknown;
    for (const QString &id : ids) {
        if (chips->isOffered(id) || m_asked.contains(keyOf(part, id)))
            continue;
        m_asked.append(keyOf(part, id));
        unknown.append(id);
    }
    if (part.list == core::OfferPart::List::CoAuthors) {
        for (const QString &id : std::as_const(unknown))
            find(part, {}, {id});
    } else if (!unknown.isEmpty()) {
        find(part, {}, unknown);
    }
}

void FilingFields::find(const core::OfferPart &part, const QString &words, const QStringList &ids)
{
    if (!m_find)
        return;
    core::whenDone(m_find(part, words, ids), this, [=, this](const core::Result<QList<core::NamedId>> &found) {
        if (!found) // what is offered can be chosen all the same
            return;
        for (const core::NamedId &one : *found) {
            m_found.insert(keyOf(part, one.id), one);
            if (ids.contains(one.id) && m_remember)
                m_remember(part, one);
        }
        for (const auto &[other, chips] : std::as_const(m_chips)) {
            if (other == part)
                chips->addOffered(*found);
        }
    });
}

void FilingFields::rememberChosen(const core::OfferPart &part, const QStringList &ids)
{
    for (const QString &id : ids) {
        const auto found = m_found.constFind(keyOf(part, id));
        if (found != m_found.cend() && m_remember)
            m_remember(part, core::NamedId(*found));
    }
}

void FilingFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        showArrow();
}

void FilingFields::showArrow()
{
    m_fold->setIcon(icon(m_fold->isChecked() ? u"chevron-up" : u"chevron-down", Tint::Mute));
}

} // namespace ui
