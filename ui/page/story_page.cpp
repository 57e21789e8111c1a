// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/story_page.h"

#include "core/when_done.h"
#include "ui/page/page_bar.h"
#include "ui/page/popovers.h"
#include "ui/page/spell_menu.h"
#include "ui/page/story_edit.h"
#include "ui/page/word_counter.h"
#include "ui/theme/toast.h"
#include "ui/words/error_words.h"
#include "workflow/media_folder.h"
#include "workflow/spelling_service.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QScrollBar>
#include <QStandardPaths>

namespace ui {

class StoryPage::Parts : public QObject
{
public:
    Parts(StoryPage &page, const workflow::Services &services);

    void wireActions();
    void wireText();
    void wirePopovers();
    void syncActions();
    void noteCaret();
    void openMenu(int position, const QPoint &where);
    void goToNextMistake();
    void openLink();
    void openCard(const QTextBlock &block);
    void choosePicture(const core::BlockId &replaced = {});
    void takePicture(const QFuture<core::Result<core::Picture>> &coming, const core::BlockId &replaced = {});
    void setPicture(const core::BlockId &id, const core::Picture &picture);
    void removeById(const core::BlockId &id);
    [[nodiscard]] QRect onPage(const QRectF &documentRect) const;

    StoryPage &page;
    workflow::Services services;
    PictureImages images;
    PageActions actions;
    PageBar *bar;
    StoryEdit *edit;
    StoryDocument &document;
    SpellMarks marks;
    WordCounter counter;
    PicturePopover *picturePopover;
    LinkPopover *linkPopover;
    Toast *toast;
    QTextCursor linkTarget;
    core::BlockId lastCaretBlock;
    QString language;
    bool shown = false;
};

StoryPage::Parts::Parts(StoryPage &owner, const workflow::Services &given)
    : page(owner)
    , services(given)
    , images(&given.media)
    , actions(&owner)
    , bar(new PageBar(actions, &owner))
    , edit(new StoryEdit(images, &owner))
    , document(edit->story())
    , marks(document, given.spelling)
    , counter(document)
    , picturePopover(new PicturePopover(&owner))
    , linkPopover(new LinkPopover(&owner))
    , toast(new Toast(&owner))
{
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(edit, 1);
    page.setFocusProxy(edit);
    page.addActions(actions.all());
    wireText();
    wireActions();
    wirePopovers();
}

void StoryPage::Parts::wireText()
{
    connect(&document, &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        if (!shown)
            return;
        const QTextBlock block = document.findBlock(position);
        if (BlockNotes *notes = BlockNotes::of(block); notes && document.findBlock(position + added) == block)
            notes->shiftWrong(position - block.position(), removed, added);
        emit page.touched();
    });
    connect(&document, &StoryDocument::blocksChanged, this, [this](int first, int last, int replaced) {
        if (!shown)
            return;
        marks.noteChange(first, last, replaced);
        counter.noteChange(first, last, replaced);
    });
    connect(&document, &StoryDocument::fieldsChanged, this, [this] {
        if (!shown)
            return;
        if (language != document.language()) {
            language = document.language();
            edit->pageLayout().layOutAll();
            marks.checkAll();
        }
        emit page.fieldsChanged();
    });
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this] { noteCaret(); });
    connect(edit, &QTextEdit::currentCharFormatChanged, this, [this] { syncActions(); });
    connect(edit, &StoryEdit::menuWanted, this, [this](int at, const QPoint &where) { openMenu(at, where); });
    connect(edit, &StoryEdit::cardOpened, this, [this](const QTextBlock &block) { openCard(block); });
    connect(edit, &StoryEdit::pictureFilesPut, this, [this](const QStringList &files) {
        for (const QString &file : files)
            takePicture(services.media.takeFile(file));
    });
    connect(edit, &StoryEdit::imagePut, this,
            [this](const QImage &image) { takePicture(services.media.takeImage(image)); });
    marks.setSeen([this] {
        const double top = edit->verticalScrollBar()->value();
        const PageLayout &layout = edit->pageLayout();
        return std::pair{layout.blockAtY(top).blockNumber(),
                         layout.blockAtY(top + edit->viewport()->height()).blockNumber()};
    });
    connect(&marks, &SpellMarks::marked, this, [this](const QTextBlock &block) {
        edit->viewport()->update(edit->pageLayout()
                                     .blockBoundingRect(block)
                                     .translated(0, -edit->verticalScrollBar()->value())
                                     .toAlignedRect());
    });
    connect(&marks, &SpellMarks::countChanged, this,
            [this] { emit page.mistakesChanged(document.totals().mistakes, marks.dictionaryMissing()); });
    connect(&counter, &WordCounter::counted, this,
            [this] { emit page.wordsChanged(document.totals().words, document.totals().characters); });
}

void StoryPage::Parts::wireActions()
{
    const auto on = [this](QAction *action, std::function<void()> act) {
        connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
            if (!shown)
                return;
            act();
            syncActions();
        });
    };
    const auto mark = [&](QAction *action, bool core::Marks::*member) {
        on(action, [this, action, member] {
            const bool wanted = action->isChecked();
            edit->edit([&](QTextCursor &cursor) {
                changeMarks(cursor, [&](core::Marks &marked) { marked.*member = wanted; });
            });
        });
    };
    const auto style = [&](QAction *action, const Style &wanted) {
        on(action, [this, wanted] { edit->edit([&](QTextCursor &cursor) { setBlockStyle(cursor, wanted); }); });
    };
    on(actions.undo, [this] { edit->undo(); });
    on(actions.redo, [this] { edit->redo(); });
    on(actions.cut, [this] {
        edit->copy();
        edit->edit(removeSelection);
    });
    on(actions.copy, [this] { edit->copy(); });
    on(actions.paste, [this] { edit->pasteAs(PasteAs::Formatted); });
    on(actions.pastePlain, [this] { edit->pasteAs(PasteAs::Plain); });
    on(actions.selectAll, [this] { edit->selectAll(); });
    mark(actions.bold, &core::Marks::bold);
    mark(actions.italic, &core::Marks::italic);
    mark(actions.strike, &core::Marks::strike);
    mark(actions.subscript, &core::Marks::subscript);
    mark(actions.superscript, &core::Marks::superscript);
    mark(actions.code, &core::Marks::code);
    on(actions.link, [this] { openLink(); });
    on(actions.plain, [this] {
        edit->edit([](QTextCursor &cursor) { changeMarks(cursor, [](core::Marks &marked) { marked = {}; }); });
    });
    style(actions.paragraph, {});
    style(actions.heading2, {core::BlockKind::Heading, 2, false});
    style(actions.heading3, {core::BlockKind::Heading, 3, false});
    style(actions.heading4, {core::BlockKind::Heading, 4, false});
    style(actions.quote, {core::BlockKind::Quote, 0, false});
    style(actions.bulletList, {core::BlockKind::ListItem, 0, false});
    style(actions.numberedList, {core::BlockKind::ListItem, 0, true});
    on(actions.indent, [this] { edit->edit([](QTextCursor &cursor) { indent(cursor, 1); }); });
    on(actions.outdent, [this] { edit->edit([](QTextCursor &cursor) { indent(cursor, -1); }); });
    on(actions.picture, [this] { choosePicture(); });
    on(actions.separator, [this] {
        edit->edit([](QTextCursor &cursor) { insertCard(cursor, core::textBlock(core::BlockKind::Separator, {})); });
    });
    on(actions.nextMistake, [this] { goToNextMistake(); });
    on(actions.zoomIn, [this] { edit->zoomTo(edit->zoom() + 0.1); });
    on(actions.zoomOut, [this] { edit->zoomTo(edit->zoom() - 0.1); });
    on(actions.zoomReset, [this] { edit->zoomTo(1); });
    connect(&document, &QTextDocument::undoAvailable, actions.undo, &QAction::setEnabled);
    connect(&document, &QTextDocument::redoAvailable, actions.redo, &QAction::setEnabled);
}

void StoryPage::Parts::wirePopovers()
{
    connect(picturePopover, &PicturePopover::kept, this,
            [this](const core::BlockId &id, const core::Picture &picture) { setPicture(id, picture); });
    connect(picturePopover, &PicturePopover::replaceWanted, this,
            [this](const core::BlockId &id) { choosePicture(id); });
    connect(picturePopover, &PicturePopover::removeWanted, this, [this](const core::BlockId &id) { removeById(id); });
    connect(linkPopover, &LinkPopover::kept, this, [this](const QString &address) {
        setLink(linkTarget, address);
        edit->setTextCursor(linkTarget);
    });
    connect(linkPopover, &LinkPopover::openWanted, this, [](const QString &address) {
        if (!address.isEmpty())
            QDesktopServices::openUrl(QUrl(address));
    });
    for (Popover *popover : {static_cast<Popover *>(picturePopover), static_cast<Popover *>(linkPopover)}) {
        connect(popover, &Popover::finished, edit, [this] { edit->setFocus(Qt::PopupFocusReason); });
        connect(edit->verticalScrollBar(), &QScrollBar::valueChanged, popover, &Popover::finish);
    }
}

void StoryPage::Parts::syncActions()
{
    const QTextCursor cursor = edit->textCursor();
    const bool body = !isField(cursor.block());
    const core::Marks marked = marksAt(cursor);
    actions.bold->setChecked(marked.bold);
    actions.italic->setChecked(marked.italic);
    actions.strike->setChecked(marked.strike);
    actions.subscript->setChecked(marked.subscript);
    actions.superscript->setChecked(marked.superscript);
    actions.code->setChecked(marked.code);
    const Style style = styleAt(cursor);
    const std::pair<QAction *, bool> kinds[] = {
        {actions.paragraph, style.kind == core::BlockKind::Paragraph},
        {actions.heading2, style.kind == core::BlockKind::Heading && style.level <= 2},
        {actions.heading3, style.kind == core::BlockKind::Heading && style.level == 3},
        {actions.heading4, style.kind == core::BlockKind::Heading && style.level >= 4},
        {actions.quote, style.kind == core::BlockKind::Quote},
        {actions.bulletList, style.kind == core::BlockKind::ListItem && !style.ordered},
        {actions.numberedList, style.kind == core::BlockKind::ListItem && style.ordered},
    };
    QString name = actions.paragraph->text();
    for (const auto &[action, is] : kinds) {
        action->setChecked(body && is);
        if (body && is)
            name = action->text();
    }
    bar->setStyleName(name);
    const bool editable = !edit->isReadOnly() && body;
    for (QAction *action : actions.formatGroup()) {
        if (action)
            action->setEnabled(editable);
    }
}

void StoryPage::Parts::noteCaret()
{
    marks.noteCaret(edit->textCursor().position());
    const core::BlockId block = page.caretBlock();
    if (block == lastCaretBlock)
        return;
    lastCaretBlock = block;
    syncActions();
    emit page.caretMoved(block);
}

void StoryPage::Parts::openMenu(int position, const QPoint &where)
{
    if (!shown)
        return;
    const std::optional<Mistake> mistake = edit->isReadOnly() ? std::nullopt : marks.mistakeAt(position);
    if (!edit->textCursor().hasSelection()) {
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        edit->setTextCursor(cursor);
    }
    const QTextBlock block = document.findBlock(position);
    auto *menu = new SpellMenu(services.spelling, actions, &page);
    connect(menu, &SpellMenu::chosen, this, [this](const Mistake &wrong, const QString &word) {
        if (!wrong.block.isValid() || wrong.block.text().mid(wrong.start, wrong.length) != wrong.word)
            return; // the text changed under the menu
        QTextCursor cursor(wrong.block);
        cursor.setPosition(wrong.block.position() + wrong.start + 1);
        const QTextCharFormat format = cursor.charFormat();
        cursor.setPosition(wrong.block.position() + wrong.start);
        cursor.setPosition(wrong.block.position() + wrong.start + wrong.length, QTextCursor::KeepAnchor);
        cursor.insertText(word, format);
        edit->setTextCursor(cursor);
    });
    connect(menu, &SpellMenu::languageChosen, this, [this](const QString &chosen) {
        edit->edit([&](QTextCursor &cursor) { setBlockLanguage(cursor, chosen); });
    });
    menu->fill(mistake, headOf(block).language, !isField(block) && !edit->isReadOnly());
    menu->popup(where);
}

void StoryPage::Parts::goToNextMistake()
{
    const QTextCursor from = edit->textCursor();
    const std::optional<Mistake> mistake = marks.nextMistake(from.selectionEnd());
    if (!mistake)
        return;
    QTextCursor cursor(mistake->block);
    cursor.setPosition(mistake->block.position() + mistake->start);
    cursor.setPosition(mistake->block.position() + mistake->start + mistake->length, QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    edit->ensureCursorVisible();
    openMenu(cursor.position(), edit->viewport()->mapToGlobal(edit->cursorRect().bottomLeft()));
}

void StoryPage::Parts::openLink()
{
    linkTarget = edit->textCursor();
    if (isField(linkTarget.block()) || isAtomic(linkTarget.block()) || edit->isReadOnly())
        return;
    const QString address = linkAt(linkTarget);
    linkPopover->open(address, edit->cursorRect().translated(edit->geometry().topLeft()));
}

void StoryPage::Parts::openCard(const QTextBlock &block)
{
    const core::Block head = headOf(block);
    if (head.kind == core::BlockKind::Picture && !edit->isReadOnly())
        picturePopover->open(head.id, head.picture, onPage(edit->pageLayout().cardRect(block)));
}

QRect StoryPage::Parts::onPage(const QRectF &documentRect) const
{
    return documentRect.translated(0, -edit->verticalScrollBar()->value())
        .toAlignedRect()
        .translated(edit->geometry().topLeft());
}

void StoryPage::Parts::choosePicture(const core::BlockId &replaced)
{
    auto *dialog = new QFileDialog(&page, tr("Choose a picture"),
                                   QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                   tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.heic *.avif)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(replaced.isEmpty() ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, [this, replaced](const QStringList &files) {
        for (const QString &file : files)
            takePicture(services.media.takeFile(file), replaced);
    });
    dialog->open();
}

// A card stands in the text at once; what it shows comes when the file has been read and cleaned.
void StoryPage::Parts::takePicture(const QFuture<core::Result<core::Picture>> &coming, const core::BlockId &replaced)
{
    core::BlockId id = replaced;
    if (id.isEmpty()) {
        const core::Block card = core::textBlock(core::BlockKind::Picture, {});
        id = card.id;
        edit->edit([&](QTextCursor &cursor) { insertCard(cursor, card); });
    }
    core::whenDone(coming, this, [this, id, replaced](const core::Result<core::Picture> &picture) {
        if (picture) {
            core::Picture taken = *picture;
            if (!replaced.isEmpty()) { // what was written about the old one stays unless the new one brings its own
                const core::Picture before = headOf(document.blockById(id)).picture;
                if (taken.caption.isEmpty())
                    taken.caption = before.caption;
                if (taken.credit.isEmpty())
                    taken.credit = before.credit;
            }
            setPicture(id, taken);
            return;
        }
        if (replaced.isEmpty())
            removeById(id);
        toast->say(paragraph(wordsFor(picture.error(), Doing::AddingPicture)));
    });
}

void StoryPage::Parts::setPicture(const core::BlockId &id, const core::Picture &picture)
{
    const QTextBlock block = document.blockById(id);
    if (!block.isValid() || kindOf(block) != core::BlockKind::Picture)
        return;
    core::Block head = headOf(block);
    const bool wasEmpty = head.picture.isEmpty();
    head.picture = picture;
    QTextCursor step(&document);
    if (wasEmpty)
        step.joinPreviousEditBlock(); // the card and its picture are one step
    else
        step.beginEditBlock();
    setHead(block, head);
    step.endEditBlock();
}

void StoryPage::Parts::removeById(const core::BlockId &id)
{
    const QTextBlock block = document.blockById(id);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    edit->edit([&](QTextCursor &caret) {
        removeBlock(block);
        caret.clearSelection();
    });
}

StoryPage::StoryPage(const workflow::Services &services, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, services))
{
    setObjectName(QStringLiteral("storyPage"));
    clear();
}

StoryPage::~StoryPage() = default;

void StoryPage::showStory(const core::Story &story, int caret)
{
    Parts &parts = *m_parts;
    parts.picturePopover->hide();
    parts.linkPopover->hide();
    parts.shown = false;
    parts.images.forget();
    parts.document.load(story);
    parts.language = story.language;
    parts.edit->pageLayout().layOutAll();
    parts.shown = true;
    parts.edit->setReadOnly(false);
    parts.edit->setEnabled(true);
    parts.lastCaretBlock = {};
    QTextCursor cursor(&parts.document);
    const bool isNew = caret == 0 && story.headline.isEmpty();
    cursor.setPosition(isNew ? parts.document.field(Role::Headline).position()
                             : std::clamp(caret, 0, parts.document.characterCount() - 1));
    parts.edit->setTextCursor(cursor);
    // From the top, margin and all; further down only when the caret was left there.
    parts.edit->verticalScrollBar()->setValue(0);
    if (parts.edit->cursorRect().bottom() > parts.edit->viewport()->height())
        parts.edit->ensureCursorVisible();
    parts.counter.countAll();
    parts.marks.checkAll();
    parts.syncActions();
    emit caretMoved(caretBlock());
}

void StoryPage::clear()
{
    Parts &parts = *m_parts;
    parts.shown = false;
    parts.document.load({});
    parts.edit->pageLayout().layOutAll();
    parts.edit->setReadOnly(true);
    parts.edit->setEnabled(false);
    parts.syncActions();
}

bool StoryPage::hasStory() const
{
    return m_parts->shown;
}

core::Story StoryPage::story() const
{
    return m_parts->document.story();
}

core::Story StoryPage::fields() const
{
    return m_parts->document.fields();
}

void StoryPage::setFields(const core::Story &fields, const QString &undoText)
{
    Q_UNUSED(undoText) // the toolkit's undo has no names for steps
    m_parts->document.setFields(fields);
}

void StoryPage::replaceStory(const core::Story &story)
{
    m_parts->document.replace(story);
}

workflow::PageChange StoryPage::takeChange()
{
    workflow::PageChange change;
    StoryDocument::Change taken = m_parts->document.takeChange();
    if (taken.fields || !taken.splice.isEmpty())
        m_parts->counter.finish();
    change.fields = std::move(taken.fields);
    change.splice = std::move(taken.splice);
    change.words = words();
    change.caret = caret();
    return change;
}

void StoryPage::jumpTo(core::Field field)
{
    switch (field) {
    case core::Field::Kicker:
    case core::Field::Headline:
    case core::Field::Standfirst:
    case core::Field::Byline:
    case core::Field::Dateline:
        m_parts->edit->showBlock(m_parts->document.field(static_cast<Role>(field)));
        break;
    case core::Field::Body:
        m_parts->edit->showBlock(m_parts->document.firstBodyBlock());
        break;
    case core::Field::Desk:
    case core::Field::Tags:
    case core::Field::Credits:
    case core::Field::Slug:
    case core::Field::LeadPicture:
    case core::Field::Schedule:
        break;
    }
}

void StoryPage::jumpToBlock(const core::BlockId &block)
{
    m_parts->edit->showBlock(m_parts->document.blockById(block));
}

void StoryPage::setReadOnly(bool readOnly)
{
    m_parts->edit->setReadOnly(readOnly);
    m_parts->edit->pageLayout().setReadOnly(readOnly);
    m_parts->syncActions();
    m_parts->edit->viewport()->update();
}

bool StoryPage::isReadOnly() const
{
    return m_parts->edit->isReadOnly();
}

int StoryPage::caret() const
{
    return m_parts->edit->textCursor().position();
}

core::BlockId StoryPage::caretBlock() const
{
    const QTextBlock block = m_parts->edit->textCursor().block();
    return isField(block) ? core::BlockId{} : headOf(block).id;
}

int StoryPage::words() const
{
    return m_parts->document.totals().words;
}

int StoryPage::characters() const
{
    return m_parts->document.totals().characters;
}

int StoryPage::mistakes() const
{
    return m_parts->document.totals().mistakes;
}

void StoryPage::insertPicture(const QString &file)
{
    m_parts->takePicture(m_parts->services.media.takeFile(file));
}

const PageActions &StoryPage::actions() const
{
    return m_parts->actions;
}

QTextEdit *StoryPage::textEdit() const
{
    return m_parts->edit;
}

void StoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_parts)
        m_parts->actions.refreshIcons();
}

} // namespace ui
