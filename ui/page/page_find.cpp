// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_find.h"

#include "ui/page/card_words.h"
#include "ui/theme/theme.h"
#include "ui/words/number_words.h"

#include <QScrollBar>

namespace ui {

namespace {

constexpr int pauseMs = 250;
constexpr qsizetype longestTaken = 200; // of a selection, into the field

} // namespace

PageFind::PageFind(StoryEdit &edit, QWidget &page)
    : m_edit(edit)
    , m_bar(new FindBar(&page))
    , m_finder({}, {})
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PageFind::find);
    connect(m_bar, &FindBar::changed, this, [this] {
        m_done.clear();
        find();
    });
    connect(m_bar, &FindBar::nextWanted, this, &PageFind::goToNext);
    connect(m_bar, &FindBar::previousWanted, this, &PageFind::goToPrevious);
    connect(m_bar, &FindBar::replaceWanted, this, &PageFind::replace);
    connect(m_bar, &FindBar::replaceAllWanted, this, &PageFind::replaceAll);
    connect(m_bar, &FindBar::closed, this, &PageFind::close);
    connect(&edit.story(), &QTextDocument::contentsChange, this, &PageFind::follow);
    connect(&edit, &QTextEdit::selectionChanged, this, [this] {
        if (m_bar->isVisible())
            showResult();
    });
}

void PageFind::open(FindBar::Rows rows)
{
    const QTextCursor cursor = m_edit.textCursor();
    const QString taken = cursor.selectedText();
    const bool takes = !taken.isEmpty() && taken.size() <= longestTaken && !taken.contains(QChar::ParagraphSeparator)
                       && !taken.contains(QChar::LineSeparator);
    m_done.clear();
    m_bar->setCanReplace(isEditable());
    m_bar->open(rows, takes ? taken : QString());
}

void PageFind::close()
{
    m_bar->hide();
    m_places.clear();
    m_edit.viewport()->update();
    m_edit.setFocus(Qt::OtherFocusReason);
}

bool PageFind::isEditable() const
{
    return m_edit.isEnabled() && !m_edit.isReadOnly();
}

void PageFind::find()
{
    m_pause.stop();
    m_places.clear();
    m_shown = -1;
    m_finder = core::Finder(m_bar->words(), m_bar->options());
    if (!m_finder.isEmpty()) {
        for (QTextBlock block = m_edit.story().begin(); block.isValid(); block = block.next()) {
            if (isAtomic(block)) {
                int number = 0;
                for (const core::Hit &hit : hitsOn(headOf(block), m_finder))
                    m_places.append({block.position(), 0, number++, hit});
                continue;
            }
            const QString letters = fromDocument(block.text());
            for (const core::Hit &hit : m_finder.find(letters)) {
                // As in all other places where one finds: with it the call of a note would go.
                if (!QStringView(letters).mid(hit.start, hit.length).contains(core::footnoteCall))
                    m_places.append(
                        {block.position() + static_cast<int>(hit.start), static_cast<int>(hit.length), -1, hit});
            }
        }
    }
    if (m_finder.gaveUp())
        m_places.clear();
    showResult();
    m_edit.viewport()->update();
}

// The marks go with the letters until a pause gives time to look again.
void PageFind::follow(int position, int removed, int added)
{
    if (m_places.isEmpty() && !m_bar->isVisible())
        return;
    m_places.removeIf([&](const Place &place) {
        return place.position < position + removed && place.position + place.length > position;
    });
    for (Place &place : m_places) {
        if (place.position >= position + removed)
            place.position += added - removed;
    }
    if (m_bar->isVisible())
        m_pause.start();
}

qsizetype PageFind::current() const
{
    const QTextCursor cursor = m_edit.textCursor();
    const auto isSelected = [&cursor](const Place &place) {
        return place.position == cursor.selectionStart() && place.position + place.length == cursor.selectionEnd();
    };
    if (m_shown >= 0 && m_shown < m_places.size() && isSelected(m_places.at(m_shown)))
        return m_shown; // of those on one card, which cannot be told apart by the caret
    const auto found = std::find_if(m_places.begin(), m_places.end(), isSelected);
    return found == m_places.end() ? -1 : std::distance(m_places.begin(), found);
}

void PageFind::showResult()
{
    if (!m_finder.isValid()) {
        m_bar->setResult(tr("not an expression"), true);
    } else if (m_finder.gaveUp()) {
        m_bar->setResult(tr("takes too long"), true);
    } else if (m_finder.isEmpty()) {
        m_bar->setResult({}, false);
    } else if (m_places.isEmpty()) {
        m_bar->setResult(m_done.isEmpty() ? tr("not found") : m_done, m_done.isEmpty());
    } else {
        const qsizetype at = current();
        m_bar->setResult(at >= 0 ? tr("%1 of %2").arg(number(at + 1), number(m_places.size()))
                                 : tr("%n found", nullptr, static_cast<int>(m_places.size())),
                         false);
    }
}

void PageFind::select(qsizetype number)
{
    const Place place = m_places.at(number);
    m_shown = number;
    QTextCursor cursor(&m_edit.story());
    cursor.setPosition(place.position);
    PageLayout &layout = m_edit.pageLayout();
    const double top = layout.blockBoundingRect(cursor.block()).top();
    layout.prepare(top, top + m_edit.viewport()->height());
    cursor.setPosition(place.position + place.length, QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);
    m_edit.ensureCursorVisible();
    // Not on the last line that is seen: one wants to read on.
    const int below = m_edit.viewport()->height() * 4 / 5;
    if (const int y = m_edit.cursorRect().bottom(); y > below)
        m_edit.verticalScrollBar()->setValue(m_edit.verticalScrollBar()->value() + y - below);
    showResult();
}

void PageFind::goToNext()
{
    if (m_pause.isActive() || m_places.isEmpty())
        find(); // also with the bar closed, for the words of before
    if (m_places.isEmpty())
        return;
    const int from = current() >= 0 ? m_edit.textCursor().selectionStart() + 1 : m_edit.textCursor().selectionEnd();
    qsizetype number = current() + 1;
    if (current() < 0) {
        number = 0;
        while (number < m_places.size() && m_places.at(number).position < from)
            ++number;
    }
    select(number % m_places.size());
}

void PageFind::goToPrevious()
{
    if (m_pause.isActive() || m_places.isEmpty())
        find();
    if (m_places.isEmpty())
        return;
    qsizetype number = current();
    if (number < 0) {
        number = m_places.size();
        while (number > 0 && m_places.at(number - 1).position >= m_edit.textCursor().selectionStart())
            --number;
    }
    select((number + m_places.size() - 1) % m_places.size());
}

int PageFind::putOnCard(const QTextBlock &block, int only)
{
    core::Block head = headOf(block);
    const int replaced = replaceOn(head, m_finder, [&](int number, const core::Hit &hit) -> std::optional<QString> {
        if (only >= 0 && number != only)
            return std::nullopt;
        return m_finder.replacement(hit, m_bar->replacement());
    });
    if (replaced > 0)
        setHead(block, head);
    return replaced;
}

bool PageFind::put(QTextCursor &cursor, const Place &place, const QString &text)
{
    const QTextBlock block = m_edit.story().findBlock(place.position);
    if (isAtomic(block))
        return putOnCard(block, place.inCard) > 0;
    QString letters = toDocument(text);
    if (isField(block))
        letters.replace(QChar::LineSeparator, QLatin1Char(' '));
    cursor.setPosition(place.position + 1);
    const QTextCharFormat format = cursor.charFormat();
    cursor.setPosition(place.position);
    cursor.setPosition(place.position + place.length, QTextCursor::KeepAnchor);
    cursor.insertText(letters, format);
    return true;
}

int PageFind::countAt(int position) const
{
    return static_cast<int>(std::count_if(m_places.begin(), m_places.end(),
                                          [position](const Place &place) { return place.position == position; }));
}

void PageFind::replace()
{
    if (m_pause.isActive())
        find();
    const qsizetype at = current();
    if (at < 0 || !isEditable()) {
        goToNext();
        return;
    }
    const Place place = m_places.at(at);
    const int before = countAt(place.position);
    QTextCursor cursor(&m_edit.story());
    cursor.beginEditBlock();
    const bool done = put(cursor, place, m_finder.replacement(place.hit, m_bar->replacement()));
    cursor.endEditBlock();
    if (place.inCard < 0)
        m_edit.setTextCursor(cursor); // behind it: what was put in is not found again
    find();
    if (place.inCard < 0) {
        goToNext();
        return;
    }
    // On a card too what was put in is not found again.
    const int next = place.inCard + (done ? countAt(place.position) - before + 1 : 1);
    const auto onwards = std::find_if(m_places.begin(), m_places.end(), [&](const Place &other) {
        return other.position > place.position || (other.position == place.position && other.inCard >= next);
    });
    if (!m_places.isEmpty())
        select(onwards == m_places.end() ? 0 : std::distance(m_places.begin(), onwards));
}

void PageFind::replaceAll()
{
    if (!isEditable())
        return;
    find();
    const QList<Place> places = m_places;
    if (places.isEmpty())
        return;
    QTextCursor cursor(&m_edit.story());
    cursor.beginEditBlock();
    int replaced = 0;
    for (auto place = places.crbegin(); place != places.crend(); ++place) { // the last first: positions before it stay
        if (place->inCard < 0)
            replaced += put(cursor, *place, m_finder.replacement(place->hit, m_bar->replacement())) ? 1 : 0;
        else if (place->inCard == 0) // all of a card at once
            replaced += putOnCard(m_edit.story().findBlock(place->position));
    }
    cursor.endEditBlock();
    m_done = tr("%n replaced", nullptr, replaced);
    find();
    m_bar->setResult(m_done, false);
}

void PageFind::drawUnder(QPainter &painter, const PageLayout &layout, const QTextBlock &block) const
{
    if (!m_bar->isVisible())
        return;
    const int begin = block.position();
    const int end = begin + block.length();
    auto place = std::lower_bound(m_places.begin(), m_places.end(), begin,
                                  [](const Place &one, int position) { return one.position < position; });
    for (; place != m_places.end() && place->position < end; ++place) {
        if (place->length == 0)
            continue;
        for (const QRectF &rect : layout.rectsOf(block, place->position - begin, place->length))
            painter.fillRect(rect.adjusted(0, -2, 0, 2), colours(m_edit.palette()).note);
    }
}

} // namespace ui
