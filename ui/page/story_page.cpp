// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/story_page.h"

#include "ui/page/block_drag.h"
#include "ui/page/card_offer.h"
#include "ui/page/cell_edit.h"
#include "ui/page/embed_titles.h"
#include "ui/page/footnote_rules.h"
#include "ui/page/page_acts.h"
#include "ui/page/page_bar.h"
#include "ui/page/page_captions.h"
#include "ui/page/page_cards.h"
#include "ui/page/page_links.h"
#include "ui/page/page_paste.h"
#include "ui/page/page_pictures.h"
#include "ui/page/page_spelling.h"
#include "ui/page/page_writing.h"
#include "ui/page/step_names.h"
#include "ui/page/word_counter.h"
#include "ui/theme/toast.h"
#include "ui/typing/typed_signs.h"
#include "ui/typing/writing_field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollBar>

namespace ui {

// The parts of a page and who hears whom among them. Each part is one subject; what they do stands in their own files.
class StoryPage::Parts : public QObject
{
public:
    Parts(StoryPage &page, const workflow::Services &services);

    void wireText();
    void wireCounts();
    void wirePopovers();
    void noteCaret();
    [[nodiscard]] QList<Popover *> panels(); // in which something of the story is entered
    void hidePanels();
    void settle(); // what is being entered in a panel comes into the text

    StoryPage &page;
    PictureImages images;
    PageActions actions;
    PageBar *bar;
    StoryEdit *edit;
    Toast *toast; // one for all: a newer word takes the place of an older one
    StoryDocument &document;
    StepNames steps;
    WordCounter counter;
    PageSpelling spelling;
    PageCaptions captions; // before the panels they are in: it hears first that the keyboard goes
    PagePictures pictures;
    PageLinks links;
    PageCards cards;
    EmbedTitles embedTitles;
    CardOffer cardOffer;
    TypedSigns signsOf;
    PageActs acts;
    PageWriting writing;
    PagePaste paste;
    BlockDrag drag;
    core::BlockId lastCaretBlock;
    bool settling = false;
    bool shown = false; // a story, and not in the middle of being put there
};

StoryPage::Parts::Parts(StoryPage &owner, const workflow::Services &services)
    : page(owner)
    , images(&services.media)
    , actions(&owner)
    , bar(new PageBar(actions, &owner))
    , edit(new StoryEdit(images, &owner))
    , toast(new Toast(&owner))
    , document(edit->story())
    , steps(document)
    , counter(document)
    , spelling(services.spelling, actions, *edit, owner)
    , captions(*toast, owner)
    , pictures(services.media, *edit, *toast, owner)
    , links(*edit, owner)
    , cards(services.media, *edit, *toast, owner)
    , embedTitles(services, *actions.writing.embedTitles, *edit)
    , cardOffer(services, *actions.writing.embedTitles, *edit, *toast)
    , signsOf(services.settings)
    , acts(actions, *bar, *edit)
    , writing(services, actions, *edit, owner)
    , paste(*edit, *toast, owner)
    , drag(*edit)
{
    edit->setType(workflow::pageType(services.settings));
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(&writing.findBar());
    layout->addWidget(edit, 1);
    QWidget::setTabOrder(writing.findBar().lastStop(), edit); // as they stand
    page.setFocusProxy(edit);
    page.addActions(actions.all());
    acts.wireParts(pictures, links, spelling, cards, captions);
    wireText();
    wireCounts();
    wirePopovers();
}

// Of all this a key runs what is said here at once: everything else waits for a pause.
void StoryPage::Parts::wireText()
{
    connect(&document, &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        if (!shown)
            return;
        spelling.noteLetters(position, removed, added);
        if (!settling) // told before, when it was entered
            emit page.touched();
    });
    connect(&document, &StoryDocument::blocksChanged, this, [this](int first, int last, int replaced) {
        if (!shown)
            return;
        spelling.noteChange(first, last, replaced);
        counter.noteChange(first, last, replaced);
    });
    connect(&document, &StoryDocument::fieldsChanged, this, [this] {
        if (!shown)
            return;
        spelling.noteLanguage();
        emit page.fieldsChanged();
    });
    connect(&document, &QTextDocument::undoCommandAdded, this, [this] { steps.forgetUndone(); });
    connect(&document, &QTextDocument::contentsChanged, this, [this] {
        steps.settle();
        acts.nameSteps(steps);
    });
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this] { noteCaret(); });
}

void StoryPage::Parts::wireCounts()
{
    connect(&spelling, &PageSpelling::countChanged, this,
            [this] { emit page.mistakesChanged(document.totals().mistakes, spelling.dictionaryMissing()); });
    connect(&acts, &PageActs::undoing, this, &Parts::settle);
    connect(edit, &StoryEdit::embedPut, &embedTitles, &EmbedTitles::lookUp);
    connect(&cards, &PageCards::embedPut, &embedTitles, &EmbedTitles::lookUp);
    connect(&embedTitles, &EmbedTitles::found, &cards, &PageCards::showFound);
    connect(&cards, &PageCards::pictureEditWanted, &page, &StoryPage::pictureEditWanted);
    connect(&pictures, &PagePictures::editWanted, &page, &StoryPage::pictureEditWanted);
    connect(&writing, &PageWriting::noteChanged, &page, &StoryPage::noteChanged);
    connect(&writing, &PageWriting::markerBeside, &page, &StoryPage::markerBeside);
    connect(&counter, &WordCounter::counted, &writing, &PageWriting::noteCounted);
    connect(&counter, &WordCounter::counted, this,
            [this] { emit page.wordsChanged(document.totals().words, document.totals().characters); });
}

void StoryPage::Parts::wirePopovers()
{
    connect(edit, &StoryEdit::pictureFilesPut, &page, [this](const QStringList &files) {
        if (files.size() > 1)
            cards.addToGallery({}, files);
        else
            pictures.takeFiles(files);
    });
    const auto habits = [this] { return actions.writing.writingSigns->isChecked(); };
    const auto callSigns = [this](const QString &note) { return edit->pageLayout().callSign(note); };
    for (Popover *popover : QList<Popover *>{&captions.link(), &pictures.popover(), &links.popover(), &paste.popover()}
                                + cards.popovers() + writing.popovers()) {
        connect(popover, &Popover::finished, edit, [this, popover] {
            if (!popover->returnsTo()) // else it is there again, or where a person pressed
                edit->setFocus(Qt::PopupFocusReason);
        });
        for (QWidget *field : popover->wordFields())
            signsOf.watch(field, [this, popover, letters = qobject_cast<CellEdit *>(field)] {
                const QString language = popover->language().isEmpty() ? document.language() : popover->language();
                return letters ? letters->language(language) : language;
            });
        for (CaptionEdit *caption : popover->captions()) {
            caption->setHabits(habits);
            caption->setCallSigns(callSigns);
            connect(&document, &StoryDocument::footnotesChanged, caption, &CellEdit::showNumbers);
            connect(caption, &CellEdit::noteWanted, this, [this, popover](const QString &note) {
                popover->finish();
                edit->edit([&](QTextCursor &cursor) { (void)goToNote(cursor, note); });
            });
        }
        captions.watch(*popover);
        connect(edit->verticalScrollBar(), &QScrollBar::valueChanged, popover, &Popover::finish);
        connect(popover, &Popover::edited, &page, [this] {
            if (shown)
                emit page.touched();
        });
    }
    connect(&cards, &PageCards::cellOpened, this, [this, habits](CellEdit *letters, const QString &language) {
        letters->setHabits(habits);
        signsOf.watch(letters, [this, letters, language] {
            return letters->language(language.isEmpty() ? document.language() : language);
        });
    });
}

void StoryPage::Parts::noteCaret()
{
    spelling.noteCaret(edit->textCursor().position());
    const core::BlockId block = page.caretBlock();
    if (block == lastCaretBlock)
        return;
    lastCaretBlock = block;
    acts.sync();
    writing.sync();
    emit page.caretMoved(block);
}

QList<Popover *> StoryPage::Parts::panels()
{
    return QList<Popover *>{&pictures.popover(), &links.popover()} + cards.popovers();
}

void StoryPage::Parts::hidePanels()
{
    for (Popover *popover : panels())
        popover->hide();
}

void StoryPage::Parts::settle()
{
    settling = true;
    for (Popover *popover : panels())
        popover->settle();
    settling = false;
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
    parts.hidePanels();
    parts.shown = false;
    parts.images.forget();
    parts.document.load(story);
    parts.steps.clear();
    parts.acts.nameSteps(parts.steps);
    parts.edit->followLanguage();
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
    parts.spelling.storyShown();
    parts.acts.sync();
    parts.writing.sync();
    emit caretMoved(caretBlock());
}

void StoryPage::clear()
{
    Parts &parts = *m_parts;
    parts.hidePanels();
    parts.shown = false;
    parts.document.load({});
    parts.steps.clear();
    parts.acts.nameSteps(parts.steps);
    parts.edit->followLanguage();
    parts.edit->setReadOnly(true);
    parts.edit->setEnabled(false);
    parts.acts.sync();
    parts.writing.sync();
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
    m_parts->steps.name(undoText, [&] { m_parts->document.setFields(fields); });
    m_parts->acts.nameSteps(m_parts->steps);
}

void StoryPage::replaceStory(const core::Story &story)
{
    m_parts->document.replace(story);
}

workflow::PageChange StoryPage::takeChange()
{
    m_parts->settle();
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

void StoryPage::finishPanels()
{
    for (Popover *popover : m_parts->panels())
        popover->finish();
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
    case core::Field::SearchAndSocial:
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
    m_parts->acts.sync();
    m_parts->writing.sync();
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
    m_parts->pictures.takeFiles({file});
}

void StoryPage::setLimits(const core::SiteLimits &limits)
{
    m_parts->writing.setLimits(limits);
}

void StoryPage::setType(const workflow::PageType &type)
{
    m_parts->edit->setType(type);
}

QList<core::Snippet> StoryPage::snippets() const
{
    return m_parts->writing.snippets();
}

void StoryPage::putSnippet(const core::Snippet &snippet)
{
    const bool onPage = WritingField::focused(m_parts->edit).isNull();
    m_parts->writing.putSnippet(snippet);
    if (onPage)
        m_parts->edit->setFocus(Qt::OtherFocusReason);
}

void StoryPage::showFound(const core::StoryHit &hit)
{
    Parts &parts = *m_parts;
    const auto field = [&](Role role) { return parts.document.field(role); };
    QTextBlock block;
    switch (hit.part) {
    case core::TextPart::Kicker:
        block = field(Role::Kicker);
        break;
    case core::TextPart::Standfirst:
        block = field(Role::Standfirst);
        break;
    case core::TextPart::Byline:
        block = field(Role::Byline);
        break;
    case core::TextPart::Dateline:
        block = field(Role::Dateline);
        break;
    case core::TextPart::Text:
    case core::TextPart::Cell:
    case core::TextPart::DeskNote:
    case core::TextPart::Caption:
    case core::TextPart::AlternativeText:
    case core::TextPart::PictureCredit:
    case core::TextPart::PictureFacts:
    case core::TextPart::EmbedTitle:
    case core::TextPart::Address:
        block = parts.document.blockById(hit.block);
        break;
    case core::TextPart::Headline:
    case core::TextPart::Credits: // and what follows: not on the page
    case core::TextPart::SearchAndSocial:
    case core::TextPart::Tags:
        break;
    }
    if (!block.isValid())
        block = field(Role::Headline);
    parts.edit->showBlock(block);
    const QString letters = fromDocument(block.text()).mid(hit.start, hit.length);
    if (isAtomic(block) || hit.part == core::TextPart::Address || letters.isEmpty()
        || letters.simplified() != hit.found.simplified())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(hit.start));
    cursor.setPosition(block.position() + static_cast<int>(hit.start + hit.length), QTextCursor::KeepAnchor);
    parts.edit->setTextCursor(cursor);
}

int StoryPage::replaceWords(const core::FindQuery &query)
{
    if (isReadOnly() || !hasStory())
        return 0;
    Parts &parts = *m_parts;
    const core::ReplacedInStory replaced = core::replaceInStory(story(), query);
    if (replaced.count == 0)
        return 0;
    const int caretBefore = caret();
    const int seen = parts.edit->verticalScrollBar()->value();
    parts.steps.name(tr("Replace in all stories"), [&] { parts.document.replace(replaced.story); });
    parts.acts.nameSteps(parts.steps);
    QTextCursor cursor(&parts.document);
    cursor.setPosition(std::clamp(caretBefore, 0, parts.document.characterCount() - 1));
    parts.edit->setTextCursor(cursor);
    parts.edit->verticalScrollBar()->setValue(seen);
    return replaced.count;
}

void StoryPage::putEditedPicture(const PicturePlace &place, const core::Picture &picture)
{
    m_parts->settle();
    m_parts->steps.name(tr("Edit picture"), [&] {
        if (place.number < 0)
            m_parts->pictures.putEdited(place, picture);
        else
            m_parts->cards.putEdited(place, picture);
    });
    m_parts->acts.nameSteps(m_parts->steps);
}

const PageActions &StoryPage::actions() const
{
    return m_parts->actions;
}

QList<QAction *> StoryPage::panelActs() const
{
    return m_parts->cards.acts();
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
