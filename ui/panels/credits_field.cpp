// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/credits_field.h"

#include "ui/panels/chips_field.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace ui {

CreditsField::CreditsField(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_chips(new ChipsField(name, accessibleName))
    , m_links(new QToolButton)
    , m_line(new QuietLabel)
{
    m_chips->setPrefix(QStringLiteral("©"));
    m_chips->setPlaceholder(tr("Agency"));
    setFocusProxy(m_chips);
    m_chips->setCompletion([this](const QString &typed) {
        QStringList begin;
        QStringList contain;
        for (const core::Credit &credit : std::as_const(m_known)) {
            if (credit.name.startsWith(typed, Qt::CaseInsensitive))
                begin.append(credit.name);
            else if (credit.name.contains(typed, Qt::CaseInsensitive))
                contain.append(credit.name);
        }
        return begin + contain;
    });
    m_chips->setNote([this](const QString &value) {
        for (const core::Credit &credit : std::as_const(m_credits)) {
            if (credit.name == value)
                return credit.url;
        }
        return QString();
    });
    m_links->setObjectName(QString(name + QStringLiteral("LinksButton")));
    m_links->setText(tr("Links…"));
    m_links->setAccessibleName(tr("Links of the credits"));
    m_links->setPopupMode(QToolButton::InstantPopup);
    m_links->setFocusPolicy(Qt::StrongFocus);
    m_links->setMenu(new QMenu(m_links));
    setButtonRole(m_links, ButtonRole::Link);
    connect(m_links->menu(), &QMenu::aboutToShow, this, &CreditsField::fillLinks);
    m_line->setObjectName(QString(name + QStringLiteral("Line")));
    m_line->setWordWrap(true);

    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_line, 1);
    below->addWidget(m_links, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_chips);
    column->addLayout(below);
    connect(m_chips, &ChipsField::edited, this, &CreditsField::take);
    showRest();
}

void CreditsField::setKnown(const QList<core::Credit> &known)
{
    m_known = known;
}

void CreditsField::setLanguage(const QString &language)
{
    m_language = language;
    showRest();
}

void CreditsField::setValue(const QList<core::Credit> &credits)
{
    if (credits == m_credits)
        return;
    m_credits = credits;
    QStringList names;
    for (const core::Credit &credit : credits)
        names.append(credit.name);
    m_chips->setValues(names);
    showRest();
}

QString CreditsField::line() const
{
    return core::creditLine(m_credits, m_language);
}

void CreditsField::setReadOnly(bool readOnly)
{
    m_chips->setReadOnly(readOnly);
    m_links->setEnabled(!readOnly);
}

void CreditsField::setPlain()
{
    m_plain = true;
    m_chips->setPrefix(QString());
    showRest();
}

void CreditsField::take(const QStringList &names)
{
    // A pasted line such as "© Agency A, Agency B" has been split at its commas; the sign is ours to add.
    QList<core::Credit> credits;
    for (QString name : names) {
        name.remove(QChar(0x00A9));
        core::Credit credit{name.simplified(), {}};
        for (const QList<core::Credit> &source : {m_known, m_credits}) {
            for (const core::Credit &known : source) {
                if (core::sameCredit(known.name, credit.name))
                    credit = known;
            }
        }
        core::addCredit(credits, credit);
    }
    if (credits == m_credits) {
        QStringList kept;
        for (const core::Credit &credit : std::as_const(m_credits))
            kept.append(credit.name);
        m_chips->setValues(kept);
        return;
    }
    setValue(credits);
    emit edited(m_credits);
}

void CreditsField::showRest()
{
    m_links->setVisible(!m_credits.isEmpty());
    // One agency needs no second showing of itself.
    const bool hasLinks = std::any_of(m_credits.begin(), m_credits.end(),
                                      [](const core::Credit &credit) { return !credit.url.isEmpty(); });
    m_line->setText(line());
    m_line->setVisible(!m_plain && m_credits.size() > 1);
    m_links->setToolTip(hasLinks ? tr("Some credits have a link") : tr("Give a credit a link"));
}

void CreditsField::fillLinks()
{
    QMenu *menu = m_links->menu();
    menu->clear();
    for (const core::Credit &credit : std::as_const(m_credits)) {
        QString name = credit.name;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        auto *row = new QWidget;
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(12, 6, 12, 6);
        column->setSpacing(2);
        auto *label = new QuietLabel(credit.name);
        auto *edit = new QLineEdit(credit.url);
        edit->setObjectName(QStringLiteral("creditLinkEdit"));
        edit->setAccessibleName(tr("Link of %1").arg(credit.name));
        edit->setPlaceholderText(QStringLiteral("https://"));
        edit->setMinimumWidth(240);
        column->addWidget(label);
        column->addWidget(edit);
        auto *action = new QWidgetAction(menu);
        action->setDefaultWidget(row);
        menu->addAction(action);
        const QString agency = credit.name;
        connect(edit, &QLineEdit::editingFinished, this, [this, edit, agency] {
            const QString typed = edit->text().trimmed();
            const QUrl url = QUrl::fromUserInput(typed);
            const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
            QList<core::Credit> credits = m_credits;
            for (core::Credit &known : credits) {
                if (known.name == agency && (typed.isEmpty() || web))
                    known.url = typed.isEmpty() ? QString() : url.toString();
            }
            if (credits == m_credits)
                return;
            setValue(credits);
            emit edited(m_credits);
        });
    }
}

} // namespace ui
