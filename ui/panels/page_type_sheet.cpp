// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/page_type_sheet.h"

#include "ui/theme/section_label.h"

#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

namespace {

// The program's own fonts, as the page takes them where nobody chose another.
constexpr auto ownFamily = "Noto Serif";
constexpr auto ownRightToLeft = "Noto Naskh Arabic";

} // namespace

PageTypeSheet::PageTypeSheet(const workflow::PageType &type, QWidget *parent)
    : Sheet(tr("Font and size of the page"), parent)
    , m_family(new QFontComboBox)
    , m_rightToLeft(new QFontComboBox)
    , m_size(new QDoubleSpinBox)
    , m_measure(new QSpinBox)
    , m_spacing(new QSpinBox)
    , m_back(addSideButton(tr("As it was at first"), QStringLiteral("pageTypeBackButton")))
{
    setObjectName(QStringLiteral("pageTypeSheet"));
    setWindowModality(Qt::NonModal);
    setLikedWidth(440);
    setSubtitle(tr("For your eyes only: readers see the site's own."));
    closeButton()->setText(tr("Done"));
    m_rightToLeft->setWritingSystem(QFontDatabase::Arabic);
    // As wide as the sheet has room, not as the longest name of a font.
    for (QFontComboBox *fonts : {m_family, m_rightToLeft}) {
        fonts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        fonts->setMinimumContentsLength(10);
        fonts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        fonts->setMinimumWidth(150);
    }
    for (QAbstractSpinBox *number : std::initializer_list<QAbstractSpinBox *>{m_size, m_measure, m_spacing})
        number->setAlignment(Qt::AlignCenter);
    m_size->setRange(10, 40);
    m_size->setSingleStep(0.5);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" px", "pixels, after a number"));
    m_measure->setRange(320, 1600);
    m_measure->setSingleStep(20);
    m_measure->setSuffix(tr(" px", "pixels, after a number"));
    m_spacing->setRange(80, 250);
    m_spacing->setSingleStep(5);
    m_spacing->setSuffix(tr(" %", "per cent, after a number"));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &title, QWidget *field, const char *name) {
        auto *label = new QuietLabel(title);
        label->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(title);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    add(tr("Font"), m_family, "pageFamily");
    add(tr("Font of Persian and Arabic"), m_rightToLeft, "pageFamilyRightToLeft");
    add(tr("Size"), m_size, "pageSize");
    add(tr("Width of the lines"), m_measure, "pageMeasure");
    add(tr("Space between the lines"), m_spacing, "pageSpacing");
    content()->addLayout(grid);
    content()->addStretch(1);

    show(type);
    // Each says only what was changed in it: where a font is missing, the box shows another that nobody chose.
    connect(m_family, &QFontComboBox::currentFontChanged, this, [this](const QFont &font) {
        m_type.family = font.family() == QLatin1String(ownFamily) ? QString() : font.family();
        tell();
    });
    connect(m_rightToLeft, &QFontComboBox::currentFontChanged, this, [this](const QFont &font) {
        m_type.rightToLeftFamily = font.family() == QLatin1String(ownRightToLeft) ? QString() : font.family();
        tell();
    });
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double size) {
        m_type.size = size;
        tell();
    });
    connect(m_measure, &QSpinBox::valueChanged, this, [this](int measure) {
        m_type.measure = measure;
        tell();
    });
    connect(m_spacing, &QSpinBox::valueChanged, this, [this](int spacing) {
        m_type.spacing = spacing / 100.0;
        tell();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        show({});
        m_back->setEnabled(false);
        m_size->setFocus(Qt::OtherFocusReason);
        emit changed({});
    });
}

// A sheet that goes while it is shown hides its fields, and some say something then.
PageTypeSheet::~PageTypeSheet()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_family, m_rightToLeft, m_size, m_measure, m_spacing})
        field->disconnect(this);
}

void PageTypeSheet::show(const workflow::PageType &type)
{
    const QScopedValueRollback showing(m_showing, true);
    m_family->setCurrentFont(QFont(type.family.isEmpty() ? QString::fromLatin1(ownFamily) : type.family));
    m_rightToLeft->setCurrentFont(
        QFont(type.rightToLeftFamily.isEmpty() ? QString::fromLatin1(ownRightToLeft) : type.rightToLeftFamily));
    m_size->setValue(type.size);
    m_measure->setValue(type.measure);
    m_spacing->setValue(static_cast<int>(std::lround(type.spacing * 100)));
    m_back->setEnabled(!(type == workflow::PageType()));
    m_type = type;
}

void PageTypeSheet::tell()
{
    if (m_showing)
        return;
    m_back->setEnabled(!(m_type == workflow::PageType()));
    emit changed(m_type);
}

} // namespace ui
