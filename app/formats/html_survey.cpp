// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_survey.h"

#include <QRegularExpression>
#include <QUrl>

namespace formats {

namespace {

constexpr int deepest = 1000;
constexpr qsizetype mostLinks = 5000; // within a page; more are no notes
constexpr int nearby = 3;             // how far around a link its anchor may be
constexpr qsizetype mostBacks = 4;    // a note called from more places is looked at from these

const GumboNode *parentOf(const GumboNode *node)
{
    return node->parent && isElement(node->parent) ? node->parent : nullptr;
}

bool isInside(const GumboNode *node, const GumboNode *outer)
{
    for (int i = 0; node && i < deepest; ++i, node = parentOf(node)) {
        if (node == outer)
            return true;
    }
    return false;
}

bool hasClass(const GumboNode *node, const char *part)
{
    return attributeOf(node, "class").contains(QLatin1String(part), Qt::CaseInsensitive);
}

struct Link
{
    const GumboNode *node;
    QString target;
    int order;
};

struct TableFacts
{
    const GumboNode *node = nullptr;
    int cells = 0;
    int inRow = 0;
    int widest = 0;
    int rows = 0;
    int headings = 0;
    int pictures = 0;
    bool headers = false;
    bool nested = false;
    bool sheet = false;
};

class Surveyor
{
public:
    Surveyor(Tables tables, const core::Patience &patience)
        : m_ofTables(tables)
        , m_patience(patience)
    {
    }

    Survey survey(const GumboNode *root)
    {
        look(root, false, 0);
        takeRemarks();
        pair();
        return std::move(m_survey);
    }

private:
    void look(const GumboNode *node, bool notes, int depth)
    {
        if (!isElement(node) || depth > deepest || m_patience.isOver())
            return;
        const QByteArray name = nameOf(node);
        ++m_order;
        const QString id = attributeOf(node, "id");
        if (!id.isEmpty() && !m_ids.contains(id))
            m_ids.insert(id, node);
        if (name == "a") {
            const QString anchor = attributeOf(node, "name");
            if (!anchor.isEmpty() && !m_ids.contains(anchor))
                m_ids.insert(anchor, node);
            const QString href = attributeOf(node, "href");
            if (const qsizetype hash = href.indexOf(QLatin1Char('#')); hash >= 0 && hash + 1 < href.size())
                m_links.append({node, href.mid(hash + 1), m_order});
        } else if (name == "h1") {
            ++m_survey.firstHeadings;
        }
        notes = notes
                || ((name == "section" || name == "div" || name == "ol" || name == "aside")
                    && (hasClass(node, "footnotes") || attributeOf(node, "role") == QLatin1String("doc-endnotes")));
        if (name == "li" && notes && !id.isEmpty())
            m_survey.notes.insert(node, id);
        tableFacts(node, name);
        const bool table = name == "table";
        if (table) {
            TableFacts facts;
            facts.node = node;
            m_tables.append(facts);
        }
        const GumboVector &children = node->v.element.children;
        for (unsigned i = 0; i < children.length; ++i)
            look(static_cast<const GumboNode *>(children.data[i]), notes, depth + 1);
        if (table)
            judge(m_tables.takeLast());
    }

    void tableFacts(const GumboNode *node, const QByteArray &name)
    {
        if (m_tables.isEmpty())
            return;
        TableFacts &table = m_tables.last();
        if (name == "table") {
            table.nested = true;
        } else if (name == "tr") {
            ++table.rows;
            table.inRow = 0;
        } else if (name == "td" || name == "th") {
            ++table.cells;
            table.widest = std::max(table.widest, ++table.inRow);
            table.headers = table.headers || name == "th";
            table.sheet = table.sheet || hasAttribute(node, "data-sheets-value") || hasClass(node, "xl");
        } else if (name == "caption" || name == "thead") {
            table.headers = true;
        } else if (name.size() == 2 && name.at(0) == 'h' && name.at(1) >= '1' && name.at(1) <= '6') {
            ++table.headings;
        } else if (name == "img") {
            ++table.pictures;
        }
    }

    void judge(const TableFacts &table)
    {
        const QString role = attributeOf(table.node, "role");
        const bool said = role == QLatin1String("presentation") || role == QLatin1String("none");
        const bool alone =
            table.cells <= 1 || (table.widest == 1 && !table.headers && !table.sheet && m_ofTables == Tables::OfPage);
        const bool page = !table.headers && (table.headings > 0 || (table.rows == 1 && table.pictures > 0));
        const GumboNode *parent = parentOf(table.node);
        const bool figure = parent && nameOf(parent) == "figure" && hasClass(parent, "table");
        if (figure && !table.nested)
            return;
        if (said || table.nested || alone || page)
            m_survey.layoutTables.insert(table.node);
    }

    // What an office writes beside its text goes out as links and paragraphs like footnotes: "[a]" leads to "#cmnt1",
    // and there "[a]" leads back to "#cmnt_ref1".
    void takeRemarks()
    {
        static const QRegularExpression call(QStringLiteral("^(?:cmnt|_msocom_|_cmnt)\\d+$"));
        static const QRegularExpression back(QStringLiteral("^(?:cmnt_ref|_msoanchor_|_anchor_|_cmntref)\\d+$"));
        static const QRegularExpression sign(QStringLiteral("^\\s*\\[?[\\p{L}\\p{N}]{1,8}\\]?\\s*$"));
        QList<Link> others;
        QList<Link> backs;
        QHash<const GumboNode *, int> boxes; // how many remarks begin in an element
        for (const Link &link : std::as_const(m_links)) {
            const bool calls = call.match(link.target).hasMatch();
            if ((!calls && !back.match(link.target).hasMatch()) || !sign.match(lettersIn(link.node, 16)).hasMatch()) {
                others.append(link);
            } else if (calls) {
                m_survey.remarks.insert(link.node);
            } else {
                backs.append(link);
                if (const GumboNode *block = blockAround(link.node))
                    ++boxes[parentOf(block)];
            }
        }
        for (const Link &link : std::as_const(backs)) {
            const GumboNode *block = blockAround(link.node);
            const GumboNode *parent = block ? parentOf(block) : nullptr;
            const bool begins = block && nameOf(block) != "body"
                                && lettersIn(block, 16).trimmed().startsWith(lettersIn(link.node, 16).trimmed());
            const bool boxed = begins && parent && boxes.value(parent) == 1 && isRemarkBox(parent, block, link);
            m_survey.remarks.insert(boxed ? parent : begins ? block : link.node);
        }
        m_links = others;
    }

    // An element for the paragraphs of one remark alone: the text that it is about stands outside.
    bool isRemarkBox(const GumboNode *box, const GumboNode *first, const Link &back) const
    {
        const GumboNode *call = targetOf(back);
        if (nameOf(box) != "div" || !call || isInside(call, box))
            return false;
        const GumboVector &children = box->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(children.data[i]);
            if (isElement(child))
                return child == first;
        }
        return false;
    }

    void pair()
    {
        if (m_links.isEmpty() || m_links.size() > mostLinks || m_patience.isOver())
            return;
        QHash<const GumboNode *, QList<const Link *>> backs; // by what they lead to
        for (const Link &link : m_links) {
            if (const GumboNode *target = targetOf(link); target && backs[target].size() < mostBacks)
                backs[target].append(&link);
        }
        for (const Link &link : m_links) {
            const GumboNode *target = targetOf(link);
            if (m_patience.isOver())
                return;
            if (!target || m_survey.backLinks.contains(link.node) || m_survey.notes.contains(target))
                continue;
            if (const Link *back = backFor(link, target, backs)) {
                if (const GumboNode *note = noteAround(back->node, target, link.node)) {
                    m_survey.notes.insert(note, link.target);
                    m_targets.insert(target, link.target);
                    m_survey.backLinks.insert(back->node);
                }
            }
        }
        for (const Link &link : m_links)
            classify(link);
    }

    void classify(const Link &link)
    {
        const GumboNode *around = link.node;
        for (int i = 0; around && i < deepest; ++i, around = parentOf(around)) {
            if (m_survey.notes.contains(around)) {
                if (lettersIn(link.node, 8).trimmed().size() <= 4)
                    m_survey.backLinks.insert(link.node);
                return;
            }
        }
        const GumboNode *target = targetOf(link);
        if (!target || !isNoteMark(lettersIn(link.node, 12)))
            return;
        if (m_targets.contains(target))
            m_survey.calls.insert(link.node, m_targets.value(target));
        else if (m_survey.notes.contains(target))
            m_survey.calls.insert(link.node, m_survey.notes.value(target));
    }

    const GumboNode *targetOf(const Link &link) const
    {
        const auto found = m_ids.constFind(link.target);
        if (found != m_ids.cend())
            return *found;
        return m_ids.value(QUrl::fromPercentEncoding(link.target.toUtf8()), nullptr);
    }

    // A link that leads back to this one, from the place this one leads to.
    static const Link *backFor(const Link &link, const GumboNode *target,
                               const QHash<const GumboNode *, QList<const Link *>> &backs)
    {
        if (!isNoteMark(lettersIn(link.node, 12)))
            return nullptr;
        QList<const GumboNode *> anchors;
        const GumboNode *around = link.node;
        for (int i = 0; around && i <= nearby; ++i, around = parentOf(around))
            anchors.append(around);
        const GumboVector &children = link.node->v.element.children;
        for (unsigned i = 0; i < children.length && i < 4; ++i)
            anchors.append(static_cast<const GumboNode *>(children.data[i]));
        // "<a name=call></a><a href=#note>"
        if (const GumboNode *parent = parentOf(link.node)) {
            const size_t index = link.node->index_within_parent;
            if (index > 0)
                anchors.append(static_cast<const GumboNode *>(parent->v.element.children.data[index - 1]));
        }
        for (const GumboNode *anchor : anchors) {
            for (const Link *back : backs.value(anchor)) {
                if (back->order > link.order
                    && (isInside(back->node, target) || isInside(target, back->node)
                        || blockAround(back->node) == blockAround(target)))
                    return back;
            }
        }
        return nullptr;
    }

    static const GumboNode *blockAround(const GumboNode *node)
    {
        static const QSet<QByteArray> blocks = {"p", "li", "div", "dd", "dt", "td", "aside", "section", "body"};
        for (int i = 0; node && i < deepest; ++i, node = parentOf(node)) {
            if (blocks.contains(nameOf(node)))
                return node;
        }
        return nullptr;
    }

    // The element that holds the note and nothing of the text.
    static const GumboNode *noteAround(const GumboNode *back, const GumboNode *target, const GumboNode *call)
    {
        const GumboNode *note = target != back && isInside(back, target) ? blockAround(target) : blockAround(back);
        if (!note || nameOf(note) == "body" || isInside(call, note))
            return nullptr;
        const GumboNode *parent = parentOf(note);
        if (nameOf(note) == "p" && parent && !isInside(call, parent)) {
            const QByteArray name = nameOf(parent);
            const QString style = attributeOf(parent, "style");
            const bool named = !attributeOf(parent, "id").isEmpty() && parent->v.element.children.length <= 12;
            if (name == "li" || (name == "div" && (named || style.contains(QLatin1String("note")))))
                return style.contains(QLatin1String("-list")) ? note : parent;
        }
        return note;
    }

    Tables m_ofTables;
    const core::Patience &m_patience;
    Survey m_survey;
    QHash<QString, const GumboNode *> m_ids;
    QHash<const GumboNode *, QString> m_targets; // of links that are calls
    QList<Link> m_links;
    QList<TableFacts> m_tables;
    int m_order = 0;
};

} // namespace

Survey surveyOf(const GumboNode *root, Tables tables, const core::Patience &patience)
{
    return Surveyor(tables, patience).survey(root);
}

bool isNoteMark(const QString &text)
{
    static const QRegularExpression mark(
        QStringLiteral("^\\s*[\\[(]?\\s*(?:\\d{1,4}|[ivxlcdmIVXLCDM]{1,7}|[a-zA-Z]|note \\d{1,3}"
                       "|[*†‡§¶]{1,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}|[۰-۹٠-٩]{1,4})\\s*[\\])]?\\s*$"));
    return mark.match(text).hasMatch();
}

QString lettersIn(const GumboNode *node, qsizetype most)
{
    QString letters;
    if (isText(node))
        return textOf(node).left(most);
    if (!isElement(node))
        return letters;
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length && letters.size() < most && i < 200; ++i)
        letters += lettersIn(static_cast<const GumboNode *>(children.data[i]), most - letters.size());
    return letters;
}

} // namespace formats
