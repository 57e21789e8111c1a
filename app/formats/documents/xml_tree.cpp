// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/xml_tree.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace formats {

namespace {

struct Prefix
{
    const char *address; // the end of the namespace's name
    const char *prefix;
};

// Word's files come with one of two families of names ("transitional" and "strict") whose ends are the same.
constexpr Prefix prefixes[] = {
    {"/wordprocessingml/2006/main", "w"},
    {"/wordprocessingml/main", "w"},
    {"/officeDocument/2006/relationships", "r"},
    {"/officeDocument/relationships", "r"},
    {"/package/2006/relationships", "rel"},
    {"/package/2006/content-types", "ct"},
    {"/markup-compatibility/2006", "mc"},
    {"/drawingml/2006/main", "a"},
    {"/drawingml/main", "a"},
    {"/drawingml/2006/wordprocessingDrawing", "wp"},
    {"/drawingml/wordprocessingDrawing", "wp"},
    {"/drawingml/2006/picture", "pic"},
    {"/drawingml/picture", "pic"},
    {"/word/2010/wordprocessingShape", "wps"},
    {"/word/2010/wordprocessingGroup", "wpg"},
    {"/drawingml/2006/chart", "c"},
    {"/drawingml/2006/diagram", "dgm"},
    {"/officeDocument/2006/math", "m"},
    {"/officeDocument/math", "m"},
    {"/package/2006/metadata/core-properties", "cp"},
    {"schemas-microsoft-com:vml", "v"},
    {"schemas-microsoft-com:office:office", "o"},
    {"opendocument:xmlns:office:1.0", "office"},
    {"opendocument:xmlns:style:1.0", "style"},
    {"opendocument:xmlns:text:1.0", "text"},
    {"opendocument:xmlns:table:1.0", "table"},
    {"opendocument:xmlns:drawing:1.0", "draw"},
    {"opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
    {"opendocument:xmlns:svg-compatible:1.0", "svg"},
    {"opendocument:xmlns:meta:1.0", "meta"},
    {"opendocument:xmlns:manifest:1.0", "manifest"},
    {"purl.org/dc/elements/1.1/", "dc"},
    {"www.w3.org/1999/xlink", "xlink"},
    {"www.w3.org/XML/1998/namespace", "xml"},
};

class TreeReader
{
public:
    TreeReader(const QByteArray &bytes, const XmlLimits &limits)
        : m_xml(bytes)
        , m_limits(limits)
    {
    }

    core::Result<XmlNode> read()
    {
        XmlNode document;
        std::vector<XmlNode *> open{&document};
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                return refused(QStringLiteral("a document type"));
            case QXmlStreamReader::EntityReference:
                return refused(QStringLiteral("entities"));
            case QXmlStreamReader::StartElement:
                if (int(open.size()) > m_limits.depth)
                    return refused(QStringLiteral("too deep a structure"));
                if (++m_nodes > m_limits.nodes)
                    return refused(QStringLiteral("too many elements"));
                open.back()->children.push_back(element());
                open.push_back(&open.back()->children.back());
                break;
            case QXmlStreamReader::EndElement:
                open.pop_back();
                break;
            case QXmlStreamReader::Characters:
                addText(*open.back());
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError() || document.children.empty())
            return refused(m_xml.hasError() ? m_xml.errorString() : QStringLiteral("nothing"));
        XmlNode root = std::move(document.children.front());
        return root;
    }

private:
    core::Error refused(const QString &what) const
    {
        return {core::Error::Kind::Invalid, QStringLiteral("XML with %1, line %2").arg(what).arg(m_xml.lineNumber())};
    }

    void addText(XmlNode &parent)
    {
        if (!parent.children.empty() && parent.children.back().name.isEmpty()) {
            parent.children.back().text += m_xml.text();
            return;
        }
        ++m_nodes;
        XmlNode text;
        text.text = m_xml.text().toString();
        parent.children.push_back(std::move(text));
    }

    XmlNode element()
    {
        XmlNode node;
        node.name = nameOf(m_xml.namespaceUri(), m_xml.name());
        const QXmlStreamAttributes attributes = m_xml.attributes();
        node.attributes.reserve(std::size_t(attributes.size()));
        for (const QXmlStreamAttribute &attribute : attributes)
            node.attributes.push_back(
                {nameOf(attribute.namespaceUri(), attribute.name()), attribute.value().toString()});
        return node;
    }

    // Each name is kept once, however often it stands in the file.
    QByteArray nameOf(QStringView address, QStringView local)
    {
        QHash<QString, QByteArray> &names = m_names[address.toString()];
        const QString key = local.toString();
        if (const auto known = names.constFind(key); known != names.cend())
            return *known;
        QByteArray name = local.toUtf8();
        if (!address.isEmpty()) {
            const auto prefix = std::find_if(std::begin(prefixes), std::end(prefixes), [&](const Prefix &candidate) {
                return address.endsWith(QLatin1String(candidate.address));
            });
            name.prepend(prefix == std::end(prefixes) ? QByteArray("?:") : QByteArray(prefix->prefix) + ':');
        }
        names.insert(key, name);
        return name;
    }

    QXmlStreamReader m_xml;
    const XmlLimits &m_limits;
    int m_nodes = 0;
    QHash<QString, QHash<QString, QByteArray>> m_names;
};

} // namespace

QString XmlNode::attribute(const char *attributeName) const
{
    for (const XmlAttribute &candidate : attributes) {
        if (candidate.name == attributeName)
            return candidate.value;
    }
    return {};
}

bool XmlNode::has(const char *attributeName) const
{
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const XmlAttribute &candidate) { return candidate.name == attributeName; });
}

const XmlNode *XmlNode::child(const char *childName) const
{
    for (const XmlNode &candidate : children) {
        if (candidate.name == childName)
            return &candidate;
    }
    return nullptr;
}

const XmlNode *XmlNode::find(const char *nodeName) const
{
    if (name == nodeName)
        return this;
    for (const XmlNode &candidate : children) {
        if (const XmlNode *found = candidate.find(nodeName))
            return found;
    }
    return nullptr;
}

QString XmlNode::wholeText() const
{
    QString all = text;
    for (const XmlNode &candidate : children)
        all += candidate.wholeText();
    return all;
}

core::Result<XmlNode> readXml(const QByteArray &bytes, const XmlLimits &limits)
{
    return TreeReader(bytes, limits).read();
}

} // namespace formats
