// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/command_field.h"

#include "ui/panels/committed_edit.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/command_words.h"

#include <QDir>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int outputLines = 6;

} // namespace

CommandField::CommandField(const core::Site &site, QWidget *parent)
    : QWidget(parent)
    , m_site(site)
    , m_line(new CommittedEdit)
    , m_runs(new QuietLabel)
    , m_try(new QPushButton(tr("Try it")))
    , m_result(new QLabel)
    , m_output(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("commandField"));
    m_line->setObjectName(QStringLiteral("commandLineField"));
    m_line->setAccessibleName(tr("Command after publishing"));
    m_line->setPlaceholderText(QStringLiteral("rsync -a {folder}/ web.example:/srv/www"));
    m_line->setLayoutDirection(Qt::LeftToRight); // a program reads it from the left
    m_line->setValue(core::commandLineOf(site.afterPublishing));
    m_runs->setObjectName(QStringLiteral("commandRunsLabel"));
    m_try->setObjectName(QStringLiteral("commandTryButton"));
    m_try->setAutoDefault(false);
    m_result->setObjectName(QStringLiteral("commandResultLabel"));
    m_output->setObjectName(QStringLiteral("commandOutput"));
    m_output->setAccessibleName(tr("What the command said"));
    m_output->setReadOnly(true);
    m_output->setTabChangesFocus(true);
    m_output->setLayoutDirection(Qt::LeftToRight);
    m_output->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_output->setFixedHeight(m_output->fontMetrics().lineSpacing() * outputLines);
    auto *help = new QuietLabel(
        tr("Such as rsync or git push. It is started in the folder after each change of public pages, without a shell; "
           "%1 stands for the folder. If Standfirst ends meanwhile it is run again, so running it twice must do no "
           "harm.")
            .arg(core::folderInCommand));
    auto *warning = new QuietLabel(tr("It runs on this computer with all your rights. Enter only what you know."));
    warning->setObjectName(QStringLiteral("commandWarning"));
    for (QLabel *label : {static_cast<QLabel *>(help), static_cast<QLabel *>(warning), m_runs, m_result}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_result->hide();
    m_output->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_try);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addLayout(row);
    column->addWidget(m_runs);
    column->addWidget(help);
    column->addWidget(warning);
    column->addWidget(m_result);
    column->addWidget(m_output);

    connect(m_line, &QLineEdit::textChanged, this, &CommandField::follow);
    connect(m_line, &CommittedEdit::committed, this, [this](const QString &line) {
        const auto words = core::splitCommandLine(line);
        if (!words || *words == m_site.afterPublishing)
            return;
        m_site.afterPublishing = *words;
        emit edited(*words);
    });
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (m_trying) {
            emit stopWanted();
            return;
        }
        m_line->commit();
        emit tryWanted();
    });
    follow(m_line->text());
}

void CommandField::follow(const QString &line)
{
    const auto words = core::splitCommandLine(line);
    m_runs->setVisible(!words || !words->isEmpty());
    m_try->setEnabled(m_trying || (words && !words->isEmpty()));
    if (!words) {
        m_runs->setText(tr("A quotation mark is left open."));
        return;
    }
    // Each word on its own between signs that no file name has by chance, read from the left.
    QStringList shown;
    const QString folder = QDir::toNativeSeparators(m_site.api.toLocalFile());
    for (const QString &word : core::withFolder(*words, folder))
        shown.append(QStringLiteral("\u2066") + word + QStringLiteral("\u2069"));
    m_runs->setText(tr("Will be run: %1", "program and arguments").arg(shown.join(QStringLiteral(" \u00b7 "))));
}

void CommandField::showTrying()
{
    m_trying = true;
    m_try->setText(tr("Stop"));
    m_result->setText(tr("Running…"));
    m_result->show();
    m_output->hide();
    follow(m_line->text());
}

void CommandField::showTried(const core::Result<QString> &said)
{
    m_trying = false;
    m_try->setText(tr("Try it"));
    const auto failure = said ? std::nullopt : core::toldCommandFailure(said.error());
    const QString output = said ? *said : failure ? failure->output : said.error().detail;
    m_result->setText(said      ? tr("It ran and ended well.")
                      : failure ? commandSentence(*failure)
                                : tr("It could not be run."));
    m_result->show();
    m_output->setPlainText(output);
    m_output->setVisible(!output.isEmpty());
    follow(m_line->text());
}

} // namespace ui
