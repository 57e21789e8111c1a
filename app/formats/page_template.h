// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mustache templates filled with values. Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace formats {

// The names a template may use. What is empty is not set, so that {{#name}} asks "is there one?".
class TemplateValues
{
public:
    void set(const char *name, const QString &text);
    // Already HTML or otherwise safe where it stands: {{{name}}}.
    void setRaw(const char *name, const QByteArray &bytes);
    void setList(const char *name, std::vector<TemplateValues> list);

    [[nodiscard]] const auto &texts() const { return m_texts; }
    [[nodiscard]] const auto &lists() const { return m_lists; }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_texts;
    std::vector<std::pair<QByteArray, std::vector<TemplateValues>>> m_lists;
};

// Empty when the template cannot be read. Partials by name.
[[nodiscard]] QByteArray filled(const QByteArray &templateText, const TemplateValues &values,
                                const QHash<QByteArray, QByteArray> &partials = {});
// Why it cannot be read; empty when it can.
[[nodiscard]] QString problemOf(const QByteArray &templateText);

// One of our own, by file name.
[[nodiscard]] QByteArray siteFile(const QString &name);

} // namespace formats
