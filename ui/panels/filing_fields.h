// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a story is filed on its site beside desk and tags: kind of post, author, terms of further taxonomies, format,
// what stays on top. Shows what the site offers and nothing else, folded away until somebody wants it. GUI thread.
#pragma once

#include "core/offer_part.h"
#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace ui {

class NamedChips;

class FilingFields : public QWidget
{
    Q_OBJECT

public:
    explicit FilingFields(QWidget *parent = nullptr);

    // `site` tells whose ids they are.
    void setOffer(const core::SiteOffer &offer, const QString &site = {});
    // There is anything to choose; it hides itself otherwise.
    [[nodiscard]] bool isOffered() const;
    // Without a signal. What stands on the site already keeps its kind.
    enum class Stands { Nowhere, OnTheSite };
    void setValue(const core::Filing &filing, Stands stands);
    void setReadOnly(bool readOnly);
    // Where a list is longer than what is offered of it: `find` asks the site for some of it, by words or by ids, and
    // `remember` puts what was chosen among the offered.
    using Find = std::function<QFuture<core::Result<QList<core::NamedId>>>(
        const core::OfferPart &part, const QString &words, const QStringList &ids)>;
    using Remember = std::function<void(const core::OfferPart &part, const core::NamedId &chosen)>;
    void setSource(Find find, Remember remember);

signals:
    void edited(const core::Filing &filing, const QString &undoText);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow();
    void showArrow();
    void add(const QString &title, QWidget *field);
    QComboBox *addChoice(const QString &name, const QString &title);
    NamedChips *addChips(const core::OfferPart &part, const QString &name, const QString &title,
                         const QString &placeholder);
    void followOffer();
    void askForNames(const core::OfferPart &part, NamedChips *chips, const QStringList &ids);
    void find(const core::OfferPart &part, const QString &words, const QStringList &ids);
    void rememberChosen(const core::OfferPart &part, const QStringList &ids);
    [[nodiscard]] QList<core::Taxonomy> taxonomiesHere() const; // of the kind of post that it is

    core::SiteOffer m_offer;
    QString m_site;
    core::Filing m_value;
    Stands m_stands = Stands::Nowhere;
    QString m_builtFor; // the kind of post
    QToolButton *m_fold;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column;
    QComboBox *m_kind = nullptr;
    QComboBox *m_author = nullptr;
    NamedChips *m_authorChips = nullptr; // in place of the list, where that would be too long
    NamedChips *m_coAuthors = nullptr;
    QList<std::pair<core::OfferPart, NamedChips *>> m_chips; // all of them
    QHash<QString, core::NamedId> m_found;                   // by part and id
    QStringList m_asked;                                     // the same, of what was asked for
    Find m_find;
    Remember m_remember;
    QList<std::pair<QString, NamedChips *>> m_terms;
    QComboBox *m_format = nullptr;
    QCheckBox *m_sticky = nullptr;
    bool m_readOnly = false;
};

} // namespace ui
