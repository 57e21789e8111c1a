// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/checks_tab.h"

#include "ui/panels/row_delegate.h"
#include "ui/theme/chip.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/section_label.h"
#include "ui/words/finding_words.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

ChecksTab::ChecksTab(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QuietLabel)
    , m_list(makeRowList(QStringLiteral("checksList"), tr("What is missing or doubtful")))
    , m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("checksTab"));
    m_summary->setObjectName(QStringLiteral("checksSummary"));
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(16, 12, 16, 4);
    m_empty->setState(QStringLiteral("check"), tr("All clear"), tr("Nothing stands in the way of publishing."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_list);

    const auto jump = [this](const QListWidgetItem *item) {
        const int row = item->data(Qt::UserRole).toInt();
        if (row >= 0 && row < m_findings.size())
            emit jumpWanted(m_findings.at(row));
    };
    // Enter activates; where the system activates with one click, the click alone does it.
    connect(m_list, &QListWidget::itemClicked, this, jump);
    connect(m_list, &QListWidget::itemActivated, this, jump);
    m_summary->hide();
    m_list->hide();
}

void ChecksTab::setFindings(const QList<core::Finding> &findings)
{
    if (findings == m_findings)
        return;
    const int row = m_list->currentRow();
    m_findings = findings;
    m_list->clear();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const core::Finding &finding = findings.at(i);
        auto *item = new QListWidgetItem(findingSentence(finding), m_list);
        const bool blocks = finding.severity == core::Severity::Blocks;
        item->setData(Qt::UserRole, int(i));
        item->setData(RowTone, int(blocks ? Tone::Bad : Tone::Warn));
        item->setData(Qt::AccessibleTextRole,
                      QString(severityName(finding.severity) + QStringLiteral(": ") + findingSentence(finding)));
    }
    // The place in the list is kept while a person works through it.
    if (row >= 0 && m_list->count() > 0)
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_summary->setText(findingsSummary(findings));
    m_summary->setVisible(!findings.isEmpty());
    m_list->setVisible(!findings.isEmpty());
    m_empty->setVisible(findings.isEmpty());
}

} // namespace ui
