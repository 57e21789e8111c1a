// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Caption, credit and alternative text of a picture on the page, and the address of a link. GUI thread. They hold what
// is entered; putting it into the story is the page's.
#pragma once

#include "core/body.h"
#include "ui/page/popover.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class PicturePopover : public Popover
{
    Q_OBJECT

public:
    explicit PicturePopover(QWidget *page);

    // `address`: where a picture that is not there yet can be fetched.
    void open(const core::BlockId &block, const core::Picture &picture, const QString &address, const QRect &anchor);

signals:
    void fetchWanted(const core::BlockId &block, const QString &address);
    void kept(const core::BlockId &block, const core::Picture &picture); // only when something is different
    void editWanted(const core::BlockId &block);
    void replaceWanted(const core::BlockId &block);
    void removeWanted(const core::BlockId &block);

protected:
    void keep() override;
    void keepSoFar() override { keep(); }

private:
    core::BlockId m_block;
    core::Picture m_picture;
    QString m_address;
    QWidget *m_away;
    QLabel *m_where;
    CaptionEdit *m_caption;
    QLineEdit *m_credit;
    QLineEdit *m_alt;
    QLabel *m_facts; // what the file said of place, time and copyright
    QPushButton *m_edit;
    QPushButton *m_replace;
    QPushButton *m_remove;
};

class LinkPopover : public Popover
{
    Q_OBJECT

public:
    explicit LinkPopover(QWidget *page, const QString &fieldName = QStringLiteral("linkField"));

    // What was entered for `place` before and is no address is in the field again.
    // AsCard: the link is all of its line, and could be a card.
    enum class Offer { Link, AsCard };
    void open(const QString &address, const QRect &anchor, const QString &place, Offer offer = Offer::Link);

signals:
    void kept(const QString &address); // empty: the link is taken off. Only when it is different
    void openWanted(const QString &address);
    void cardWanted(const QString &address);

protected:
    void keep() override;

private:
    void showState();

    QString m_before;
    QString m_place;
    QHash<QString, QString> m_unused; // entered and no address, by place
    QLineEdit *m_address;
    QLabel *m_state; // that it is not in the story yet
    QPushButton *m_open;
    QPushButton *m_card;
    QPushButton *m_remove;
};

// What is to be said of an address while it is entered, or an empty text: it comes into the story when it is whole.
[[nodiscard]] QString addressState(const QString &typed, const QString &before);
// What a person means by "example.org/a": https. Addresses that are no link a story may carry come back empty.
[[nodiscard]] QString linkFromTyped(const QString &typed);

} // namespace ui
