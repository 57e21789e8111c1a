// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a story is filed on its site beside desk and tags: kind of post, author, terms of further taxonomies, format,
// what stays on top. Shows what the site offers and nothing else, folded away until somebody wants it. GUI thread.
#pragma once

#include "core/filing.h"

#include <QWidget>

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

    void setOffer(const core::SiteOffer &offer);
    // There is anything to choose; it hides itself otherwise.
    [[nodiscard]] bool isOffered() const;
    // Without a signal. What stands on the site already keeps its kind.
    enum class Stands { Nowhere, OnTheSite };
    void setValue(const core::Filing &filing, Stands stands);
    void setReadOnly(bool readOnly);

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
    [[nodiscard]] QList<core::Taxonomy> taxonomiesHere() const; // of the kind of post that it is

    core::SiteOffer m_offer;
    core::Filing m_value;
    Stands m_stands = Stands::Nowhere;
    QString m_builtFor; // the kind of post
    QToolButton *m_fold;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column;
    QComboBox *m_kind = nullptr;
    QComboBox *m_author = nullptr;
    NamedChips *m_coAuthors = nullptr;
    QList<std::pair<QString, NamedChips *>> m_terms;
    QComboBox *m_format = nullptr;
    QCheckBox *m_sticky = nullptr;
    bool m_readOnly = false;
};

} // namespace ui
