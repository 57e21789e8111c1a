// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_actions.h"

#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace ui {

namespace {

QAction *make(QObject *owner, const char *name, const QString &text, const QList<QKeySequence> &keys = {},
              const char *iconName = "")
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QLatin1String("action.") + QLatin1String(name));
    action->setShortcuts(keys);
    action->setData(QString::fromLatin1(iconName));
    return action;
}

QKeySequence keys(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

QString tr(const char *text)
{
    return QCoreApplication::translate("ui::PageActions", text);
}

} // namespace

#define WORDS(text) tr(QT_TRANSLATE_NOOP("ui::PageActions", text))

PageActions::PageActions(QObject *owner)
    : undo(make(owner, "undo", WORDS("Undo"), {QKeySequence::Undo}, "undo"))
    , redo(make(owner, "redo", WORDS("Redo"), {QKeySequence::Redo}, "redo"))
    , cut(make(owner, "cut", WORDS("Cut"), {QKeySequence::Cut}))
    , copy(make(owner, "copy", WORDS("Copy"), {QKeySequence::Copy}, "copy"))
    , paste(make(owner, "paste", WORDS("Paste"), {QKeySequence::Paste}))
    , pastePlain(make(owner, "pastePlain", WORDS("Paste without formatting"), {keys("Ctrl+Shift+V")}))
    , selectAll(make(owner, "selectAll", WORDS("Select all"), {QKeySequence::SelectAll}))
    , bold(make(owner, "bold", WORDS("Bold"), {keys("Ctrl+B")}, "bold"))
    , italic(make(owner, "italic", WORDS("Italic"), {keys("Ctrl+I")}, "italic"))
    , strike(make(owner, "strike", WORDS("Struck through"), {keys("Ctrl+Shift+X")}))
    , subscript(make(owner, "subscript", WORDS("Subscript"), {keys("Ctrl+Shift+,")}))
    , superscript(make(owner, "superscript", WORDS("Superscript"), {keys("Ctrl+.")}))
    , code(make(owner, "code", WORDS("Code"), {keys("Ctrl+E")}))
    , link(make(owner, "link", WORDS("Link…"), {keys("Ctrl+Shift+K")}, "link"))
    , plain(make(owner, "plain", WORDS("Take formatting off"), {keys("Ctrl+\\")}))
    , paragraph(make(owner, "paragraph", WORDS("Paragraph"), {keys("Ctrl+Alt+0")}, "paragraph"))
    , heading2(make(owner, "heading2", WORDS("Heading"), {keys("Ctrl+Alt+2")}, "heading"))
    , heading3(make(owner, "heading3", WORDS("Smaller heading"), {keys("Ctrl+Alt+3")}))
    , heading4(make(owner, "heading4", WORDS("Smallest heading"), {keys("Ctrl+Alt+4")}))
    , quote(make(owner, "quote", WORDS("Quote"), {keys("Ctrl+Shift+9")}, "quote"))
    , pullQuote(make(owner, "pullQuote", WORDS("Pull quote"), {keys("Ctrl+Alt+9")}, "pull-quote"))
    , quoteSource(make(owner, "quoteSource", WORDS("Source of a quote"), {keys("Ctrl+Alt+8")}))
    , bulletList(make(owner, "bulletList", WORDS("Bullet list"), {keys("Ctrl+Shift+8")}, "list"))
    , numberedList(make(owner, "numberedList", WORDS("Numbered list"), {keys("Ctrl+Shift+7")}, "numbered"))
    , codeBlock(make(owner, "codeBlock", WORDS("Lines of code"), {keys("Ctrl+Alt+E")}, "code"))
    , deskNote(make(owner, "deskNote", WORDS("Note to the desk"), {keys("Ctrl+Alt+N")}, "note"))
    , ownDirection(
          make(owner, "ownDirection", WORDS("Direction of its language and letters"), {keys("Ctrl+Alt+Shift+0")}))
    , leftToRight(make(owner, "leftToRight", WORDS("Left to right"), {keys("Ctrl+Alt+Shift+L")}))
    , rightToLeft(make(owner, "rightToLeft", WORDS("Right to left"), {keys("Ctrl+Alt+Shift+R")}))
    , blockLanguage(make(owner, "blockLanguage", WORDS("Language of the block"), {}, "language"))
    , indent(make(owner, "indent", WORDS("Move list item in"), {keys("Ctrl+]")}, "indent"))
    , outdent(make(owner, "outdent", WORDS("Move list item out"), {keys("Ctrl+[")}, "outdent"))
    , moveUp(make(owner, "moveBlockUp", WORDS("Move up"), {keys("Alt+Shift+Up")}, "move-up"))
    , moveDown(make(owner, "moveBlockDown", WORDS("Move down"), {keys("Alt+Shift+Down")}, "move-down"))
    , duplicateBlock(make(owner, "duplicateBlock", WORDS("Duplicate paragraph"), {keys("Ctrl+D")}, "copy"))
    , removeBlock(make(owner, "removeBlock", WORDS("Delete paragraph"), {keys("Ctrl+Alt+Backspace")}, "bin"))
    , splitText(make(owner, "splitText", WORDS("Split into paragraphs"), {keys("Ctrl+Alt+Return")}, "paragraph"))
    , editPicture(make(owner, "editPicture", WORDS("Edit picture…"), {keys("Ctrl+Alt+P")}, "crop"))
    , footnote(make(owner, "footnote", WORDS("Footnote"), {keys("Ctrl+Alt+F")}, "footnote"))
    , table(make(owner, "table", WORDS("Table…"), {keys("Ctrl+Alt+T")}, "table"))
    , gallery(make(owner, "gallery", WORDS("Gallery…"), {keys("Ctrl+Alt+G")}, "gallery"))
    , embed(make(owner, "embed", WORDS("Embed…"), {keys("Ctrl+Alt+M")}, "embed"))
    , picture(make(owner, "picture", WORDS("Picture…"), {keys("Ctrl+Shift+P")}, "picture"))
    , separator(make(owner, "separator", WORDS("Separator"), {keys("Ctrl+Shift+-")}, "separator"))
    , nextMistake(make(owner, "nextMistake", WORDS("Next spelling mistake"), {keys("F7")}, "spelling"))
    , zoomIn(make(owner, "zoomIn", WORDS("Larger text"), {QKeySequence::ZoomIn, keys("Ctrl+=")}))
    , zoomOut(make(owner, "zoomOut", WORDS("Smaller text"), {QKeySequence::ZoomOut}))
    , zoomReset(make(owner, "zoomReset", WORDS("Text as it was"), {keys("Ctrl+0")}))
    , writing(owner)
{
    for (QAction *mark : {bold, italic, strike, subscript, superscript, code})
        mark->setCheckable(true);
    for (QAction *kind : kindGroup())
        kind->setCheckable(true);
    auto *direction = new QActionGroup(owner);
    for (QAction *each : {ownDirection, leftToRight, rightToLeft}) {
        each->setCheckable(true);
        direction->addAction(each);
    }
    undo->setEnabled(false);
    redo->setEnabled(false);
    refreshIcons();
}

#undef WORDS

QList<QAction *> PageActions::editGroup() const
{
    return QList<QAction *>{undo, redo, nullptr, cut, copy, paste, pastePlain, nullptr, selectAll, nullptr, nextMistake}
           + writing.editGroup();
}

QList<QAction *> PageActions::kindGroup() const
{
    return {paragraph,   heading2,   heading3,     heading4,  quote,   pullQuote,
            quoteSource, bulletList, numberedList, codeBlock, deskNote};
}

QList<QAction *> PageActions::blockGroup() const
{
    return {moveUp, moveDown, duplicateBlock, removeBlock, splitText};
}

QList<QAction *> PageActions::formatGroup() const
{
    QList<QAction *> actions{bold, italic, link, strike, subscript, superscript, code, plain, nullptr};
    actions << kindGroup() << nullptr << indent << outdent << nullptr << ownDirection << leftToRight << rightToLeft
            << blockLanguage << nullptr << blockGroup() << nullptr << editPicture;
    return actions;
}

QList<QAction *> PageActions::insertGroup() const
{
    return QList<QAction *>{picture, gallery, table, embed, separator, nullptr, footnote} + writing.insertGroup();
}

QList<QAction *> PageActions::viewGroup() const
{
    return QList<QAction *>{zoomIn, zoomOut, zoomReset} + writing.viewGroup();
}

QList<QAction *> PageActions::all() const
{
    QList<QAction *> actions = editGroup() + formatGroup() + writing.formatGroup() + insertGroup() + viewGroup();
    actions.removeAll(nullptr);
    return actions;
}

void PageActions::refreshIcons() const
{
    const QList<QAction *> actions = all();
    for (QAction *action : actions) {
        const QString name = action->data().toString();
        if (!name.isEmpty())
            action->setIcon(icon(name));
    }
}

} // namespace ui
