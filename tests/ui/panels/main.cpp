// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fields_test.h"
#include "panels_test.h"

#include <QApplication>
#include <QTest>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    FieldsTest fields;
    PanelsTest panels;
    int failures = QTest::qExec(&fields, argc, argv);
    failures += QTest::qExec(&panels, argc, argv);
    return failures;
}
