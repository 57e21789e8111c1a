// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/question_sheet.h"

#include "ui/theme/section_label.h"
#include "ui/theme/sentence.h"
#include "ui/theme/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

QuestionSheet::QuestionSheet(const QString &title, const QString &question, QWidget *parent)
    : Sheet(title, parent)
    , m_more(new QuietLabel)
{
    setLikedWidth(460);
    auto *words = new QLabel(asSentence(question));
    words->setObjectName(QStringLiteral("questionWords"));
    m_more->setObjectName(QStringLiteral("questionMore"));
    for (QLabel *label : {words, m_more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    m_more->hide();
    setAccessibleDescription(question);
    closeButton()->setFocus();
}

void QuestionSheet::setMore(const QString &words)
{
    m_more->setText(asSentence(words));
    m_more->setVisible(!words.isEmpty());
}

void QuestionSheet::addAnswer(Answer kind, const QString &text, const QString &name, QObject *context,
                              const std::function<void()> &act)
{
    QPushButton *button = kind == Answer::Liked ? addPrimary(text, name) : addButton(text, name);
    if (kind == Answer::Destroys)
        setButtonRole(button, ButtonRole::Danger);
    if (kind == Answer::Liked)
        button->setFocus();
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    connect(button, &QPushButton::clicked, context, act, Qt::QueuedConnection);
}

} // namespace ui
