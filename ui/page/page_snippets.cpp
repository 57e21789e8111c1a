// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_snippets.h"

#include "ui/page/page_typing.h"
#include "ui/typing/writing_field.h"
#include "workflow/settings.h"

#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>

namespace ui {

namespace {

constexpr qint64 largestFile = 1'000'000;
constexpr int looksBack = 60;

// What a key types that ends a word, empty when it breaks the line; null for all other keys.
QString endingSign(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if ((modifiers & ~Qt::ShiftModifier) != Qt::NoModifier)
        return {};
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return QLatin1String("");
    if (key.key() == Qt::Key_Space && modifiers == Qt::NoModifier)
        return QStringLiteral(" ");
    static const QString signs = QStringLiteral(".,;:!?)\u060C\u061B\u061F");
    return key.text().size() == 1 && signs.contains(key.text()) ? key.text() : QString();
}

const QString ownChoice = QStringLiteral("snippets.own");
const QString fileChoice = QStringLiteral("snippets.newsroomFile");

} // namespace

PageSnippets::PageSnippets(StoryEdit &edit, QWidget &page, workflow::Settings &settings)
    : m_edit(edit)
    , m_page(page)
    , m_settings(settings)
    , m_popover(new SnippetsPopover(&page))
{
    read();
    edit.installEventFilter(this);
    connect(m_popover, &SnippetsPopover::kept, this, [this](const QList<core::Snippet> &own) {
        m_settings.setChoice(ownChoice, core::toFile(own));
        read();
    });
    connect(m_popover, &SnippetsPopover::newsroomFileWanted, this, &PageSnippets::chooseFile);
}

// The person's own come first: where both have a word, theirs is meant.
void PageSnippets::read()
{
    m_own = core::snippetsFrom(m_settings.choice(ownChoice));
    m_all = m_own;
    QFile file(m_settings.choice(fileChoice));
    if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly))
        m_all += core::snippetsFrom(QString::fromUtf8(file.read(largestFile)));
}

void PageSnippets::openPanel()
{
    read(); // a colleague may have changed the shared file
    m_popover->open(m_own, m_settings.choice(fileChoice), m_edit.cursorRect().translated(m_edit.geometry().topLeft()));
}

void PageSnippets::chooseFile()
{
    auto *dialog = new QFileDialog(&m_page, tr("The newsroom's snippets"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.setChoice(fileChoice, path);
        read();
    });
    dialog->open();
}

QList<core::Snippet> PageSnippets::all()
{
    read();
    return m_all;
}

QString PageSnippets::textFor(const QTextBlock &block, const core::Snippet &snippet) const
{
    QString text = toDocument(snippet.text);
    if (isField(block))
        text.replace(QChar::LineSeparator, QLatin1Char(' '));
    return text;
}

void PageSnippets::put(const core::Snippet &snippet)
{
    if (WritingField field = WritingField::focused(&m_edit); !field.isNull()) {
        field.put(snippet.text);
        return;
    }
    if (!m_edit.isEnabled() || m_edit.isReadOnly())
        return;
    m_edit.edit([&](QTextCursor &cursor) {
        cursor.beginEditBlock();
        makeRoom(cursor);
        cursor.insertText(textFor(cursor.block(), snippet), cursor.charFormat());
        cursor.endEditBlock();
    });
}

// `sign` ends the word, unless it makes the beginning of another one's.
bool PageSnippets::expand(const QString &sign)
{
    const QTextCursor caret = m_edit.textCursor();
    if (m_all.isEmpty() || m_edit.isReadOnly() || caret.hasSelection() || caret.atBlockStart()
        || isAtomic(caret.block()) || PageTyping::isCodeAt(caret))
        return false;
    const QString before = caret.block().text().left(caret.positionInBlock()).right(looksBack);
    const core::Snippet *snippet = core::snippetAt(m_all, before);
    const bool goesOn =
        snippet && !sign.isEmpty() && std::any_of(m_all.begin(), m_all.end(), [&](const core::Snippet &other) {
            return other.word.startsWith(snippet->word + sign);
        });
    if (!snippet || goesOn)
        return false;
    m_edit.edit([&](QTextCursor &cursor) {
        const QString text = textFor(cursor.block(), *snippet);
        const int end = cursor.position();
        cursor.beginEditBlock(); // put in first and taken out after it: what is typed next does not join this step
        cursor.insertText(text, cursor.charFormat());
        QTextCursor word(cursor);
        word.setPosition(end - static_cast<int>(snippet->word.size()));
        word.setPosition(end, QTextCursor::KeepAnchor);
        word.removeSelectedText();
        cursor.endEditBlock();
    });
    return true;
}

// Tab is used up by it; every other key that ends a word does what it does, after it.
bool PageSnippets::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Tab && expand({}))
            return true;
        if (const QString sign = endingSign(*key); !sign.isNull())
            (void)expand(sign);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
