// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/page_template.h"

#include <QFile>

#if __has_include(<kainjow/mustache.hpp>)
#include <kainjow/mustache.hpp>
#else
#include <mustache.hpp>
#endif

// A static library's resources are not registered by themselves. Outside any namespace, as Qt asks.
static void registerSiteFiles()
{
    Q_INIT_RESOURCE(site);
}

namespace formats {

namespace {

namespace mustache = kainjow::mustache;

mustache::data toMustache(const TemplateValues &values)
{
    mustache::data data{mustache::data::type::object};
    for (const auto &[name, text] : values.texts())
        data.set(name.toStdString(), text.toStdString());
    for (const auto &[name, list] : values.lists()) {
        mustache::data items{mustache::data::type::list};
        for (const TemplateValues &item : list)
            items.push_back(toMustache(item));
        data.set(name.toStdString(), items);
    }
    return data;
}

} // namespace

void TemplateValues::set(const char *name, const QString &text)
{
    if (!text.isEmpty())
        m_texts.emplace_back(name, text.toUtf8().replace('\0', ""));
}

void TemplateValues::setRaw(const char *name, const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        m_texts.emplace_back(name, bytes);
}

void TemplateValues::setList(const char *name, std::vector<TemplateValues> list)
{
    if (!list.empty())
        m_lists.emplace_back(name, std::move(list));
}

QByteArray filled(const QByteArray &templateText, const TemplateValues &values,
                  const QHash<QByteArray, QByteArray> &partials)
{
    mustache::mustache page(templateText.toStdString());
    if (!page.is_valid())
        return {};
    mustache::data data = toMustache(values);
    for (auto partial = partials.begin(); partial != partials.end(); ++partial) {
        const std::string text = partial.value().toStdString();
        data.set(partial.key().toStdString(), mustache::partial([text] { return text; }));
    }
    return QByteArray::fromStdString(page.render(data));
}

QString problemOf(const QByteArray &templateText)
{
    const mustache::mustache page(templateText.toStdString());
    return page.is_valid() ? QString() : QString::fromStdString(page.error_message());
}

QByteArray siteFile(const QString &name)
{
    registerSiteFiles();
    QFile file(QStringLiteral(":/site/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace formats
