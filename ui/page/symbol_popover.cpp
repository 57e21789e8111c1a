// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/symbol_popover.h"

#include "ui/theme/flow_layout.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "workflow/settings.h"

#include <QHash>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostRecent = 12;

const QString recentChoice = QStringLiteral("symbols.recent");

// Spaces and joiners cannot be seen: their buttons carry a short word.
QString faceOf(QChar sign)
{
    switch (sign.unicode()) {
    case 0x00A0:
        return QStringLiteral("nbsp");
    case 0x202F:
        return QStringLiteral("nnbsp");
    case 0x2009:
        return QStringLiteral("thin");
    case 0x00AD:
        return QStringLiteral("shy");
    case 0x200C:
        return QStringLiteral("zwnj");
    case 0x200D:
        return QStringLiteral("zwj");
    case 0x200E:
        return QStringLiteral("lrm");
    case 0x200F:
        return QStringLiteral("rlm");
    default:
        return sign == QLatin1Char('&') ? QStringLiteral("&&") : QString(sign);
    }
}

} // namespace

QString symbolName(QChar sign)
{
    static const QHash<char16_t, QString> names{
        {u'“', SymbolPopover::tr("Opening quotation mark")},
        {u'”', SymbolPopover::tr("Closing quotation mark")},
        {u'‘', SymbolPopover::tr("Opening single quotation mark")},
        {u'’', SymbolPopover::tr("Apostrophe, closing single quotation mark")},
        {u'„', SymbolPopover::tr("Low quotation mark")},
        {u'‚', SymbolPopover::tr("Low single quotation mark")},
        {u'«', SymbolPopover::tr("Opening guillemet")},
        {u'»', SymbolPopover::tr("Closing guillemet")},
        {u'‹', SymbolPopover::tr("Opening single guillemet")},
        {u'›', SymbolPopover::tr("Closing single guillemet")},
        {u'–', SymbolPopover::tr("En dash")},
        {u'—', SymbolPopover::tr("Em dash")},
        {u'‑', SymbolPopover::tr("No-break hyphen")},
        {u'…', SymbolPopover::tr("Ellipsis")},
        {u'·', SymbolPopover::tr("Middle dot")},
        {u'•', SymbolPopover::tr("Bullet")},
        {u'§', SymbolPopover::tr("Section sign")},
        {u'¶', SymbolPopover::tr("Paragraph sign")},
        {u'†', SymbolPopover::tr("Dagger")},
        {u'°', SymbolPopover::tr("Degree sign")},
        {0x00A0, SymbolPopover::tr("No-break space")},
        {0x202F, SymbolPopover::tr("Narrow no-break space")},
        {0x2009, SymbolPopover::tr("Thin space")},
        {0x00AD, SymbolPopover::tr("Soft hyphen")},
        {0x200C, SymbolPopover::tr("Zero-width non-joiner")},
        {0x200D, SymbolPopover::tr("Zero-width joiner")},
        {0x200E, SymbolPopover::tr("Left-to-right mark")},
        {0x200F, SymbolPopover::tr("Right-to-left mark")},
        {u'€', SymbolPopover::tr("Euro")},
        {u'£', SymbolPopover::tr("Pound")},
        {u'¥', SymbolPopover::tr("Yen")},
        {u'₹', SymbolPopover::tr("Rupee")},
        {u'₽', SymbolPopover::tr("Rouble")},
        {u'₺', SymbolPopover::tr("Lira")},
        {u'﷼', SymbolPopover::tr("Rial")},
        {u'←', SymbolPopover::tr("Arrow to the left")},
        {u'→', SymbolPopover::tr("Arrow to the right")},
        {u'↑', SymbolPopover::tr("Arrow up")},
        {u'↓', SymbolPopover::tr("Arrow down")},
        {u'−', SymbolPopover::tr("Minus")},
        {u'×', SymbolPopover::tr("Times")},
        {u'÷', SymbolPopover::tr("Divided by")},
        {u'±', SymbolPopover::tr("Plus or minus")},
        {u'≈', SymbolPopover::tr("About")},
        {u'½', SymbolPopover::tr("One half")},
        {u'¼', SymbolPopover::tr("One quarter")},
        {u'²', SymbolPopover::tr("Squared")},
        {u'،', SymbolPopover::tr("Arabic comma")},
        {u'؛', SymbolPopover::tr("Arabic semicolon")},
        {u'؟', SymbolPopover::tr("Arabic question mark")},
        {u'٪', SymbolPopover::tr("Arabic percent sign")},
        {u'٫', SymbolPopover::tr("Arabic decimal separator")},
        {u'٬', SymbolPopover::tr("Arabic thousands separator")},
        {u'ۀ', SymbolPopover::tr("Heh with yeh above")},
        {u'ء', SymbolPopover::tr("Hamza")},
    };
    return names.value(sign.unicode(), QString(sign));
}

SymbolPopover::SymbolPopover(QWidget *page, workflow::Settings &settings)
    : Popover(page)
    , m_settings(settings)
    , m_recent(new QWidget)
{
    setObjectName(QStringLiteral("symbolPopover"));
    setAccessibleName(tr("Symbols"));
    makePassing(this);
    auto *signs = new QWidget;
    auto *column = new QVBoxLayout(signs);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_recent);
    new FlowLayout(m_recent, 2);
    addGroup(*column, tr("Quotes and dashes"), QStringLiteral("“”‘’„‚«»‹›–—‑…·•§¶†°"));
    addGroup(*column, tr("Spaces"), QString::fromUtf16(u"\u00A0\u202F\u2009\u00AD\u200C\u200D\u200E\u200F"));
    addGroup(*column, tr("Currency"), QStringLiteral("€£¥₹₽₺﷼"));
    addGroup(*column, tr("Arrows and mathematics"), QStringLiteral("←→↑↓−×÷±≈½¼²"));
    addGroup(*column, tr("Persian and Arabic"), QStringLiteral("،؛؟٪٫٬ۀء"));
    auto *area = new QScrollArea;
    area->setWidget(signs);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    signs->setAutoFillBackground(false);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(area);
    setFixedSize(396, 344);
}

void SymbolPopover::addGroup(QVBoxLayout &column, const QString &title, const QString &signs)
{
    column.addWidget(new SectionLabel(title));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 2);
    for (const QChar sign : signs)
        addSign(*flow, sign);
    column.addWidget(row);
}

void SymbolPopover::addSign(QLayout &row, QChar sign)
{
    auto *button = new QToolButton;
    button->setText(faceOf(sign));
    button->setToolTip(symbolName(sign));
    button->setAccessibleName(symbolName(sign));
    button->setFixedHeight(30);
    button->setMinimumWidth(32);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(button, ButtonRole::Quiet);
    connect(button, &QToolButton::clicked, this, [this, sign] { use(sign); });
    row.addWidget(button);
    if (!m_first)
        m_first = button;
}

void SymbolPopover::use(QChar sign)
{
    QString recent = m_settings.choice(recentChoice);
    recent.remove(sign);
    m_settings.setChoice(recentChoice, QString(sign + recent).left(mostRecent));
    emit chosen(sign);
}

// Only when it opens: buttons must not move while one is pressed.
void SymbolPopover::showRecent()
{
    QLayout *row = m_recent->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString recent = m_settings.choice(recentChoice);
    m_recent->setVisible(!recent.isEmpty());
    for (const QChar sign : recent)
        addSign(*row, sign);
}

void SymbolPopover::open(const QRect &anchor)
{
    showRecent();
    showBeside(anchor, m_first);
}

} // namespace ui
