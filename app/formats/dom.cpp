// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/dom.h"

namespace formats {

Dom::Dom(const QByteArray &html)
    : m_html("<!DOCTYPE html><body>" + html)
    , m_options(kGumboDefaultOptions)
{
    m_options.max_errors = 0; // each costs memory, and nobody reads them
    m_output = gumbo_parse_with_options(&m_options, m_html.constData(), size_t(m_html.size()));
}

Dom::~Dom()
{
    gumbo_destroy_output(&m_options, m_output);
}

const GumboNode *Dom::body() const
{
    const GumboVector &children = m_output->root->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_BODY)
            return child;
    }
    return m_output->root;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

QString textOf(const GumboNode *node)
{
    return QString::fromUtf8(node->v.text.text);
}

QByteArray nameOf(const GumboNode *element)
{
    const GumboElement &e = element->v.element;
    if (e.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(e.tag);
    GumboStringPiece original = e.original_tag;
    gumbo_tag_from_original_text(&original);
    return QByteArray(original.data, qsizetype(original.length)).toLower();
}

bool hasAttribute(const GumboNode *element, const char *name)
{
    return gumbo_get_attribute(&element->v.element.attributes, name) != nullptr;
}

QString attributeOf(const GumboNode *element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

} // namespace formats
