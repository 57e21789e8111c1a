// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Font, size, line width and line spacing of the page. GUI thread. Not modal: each change is seen on the page at once,
// and changed() says so; it keeps nothing itself.
#pragma once

#include "ui/panels/sheet.h"
#include "workflow/page_type.h"

class QDoubleSpinBox;
class QFontComboBox;
class QSpinBox;

namespace ui {

class PageTypeSheet : public Sheet
{
    Q_OBJECT

public:
    PageTypeSheet(const workflow::PageType &type, QWidget *parent);
    ~PageTypeSheet() override;

signals:
    void changed(const workflow::PageType &type);

private:
    void show(const workflow::PageType &type);
    void tell();

    workflow::PageType m_type;
    QFontComboBox *m_family;
    QFontComboBox *m_rightToLeft;
    QDoubleSpinBox *m_size;
    QSpinBox *m_measure;
    QSpinBox *m_spacing;
    QPushButton *m_back;
    bool m_showing = false;
};

} // namespace ui
