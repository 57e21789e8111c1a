// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/menus.h"

#include "ui/frame/story_session.h"
#include "ui/theme/icons.h"
#include "ui/words/language_words.h"
#include "workflow/sites.h"
#include "workflow/spelling_service.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Menus)
};

QIcon deskIcon(const QString &colour)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawEllipse(QRect(8, 8, 16, 16));
    return QIcon(picture);
}

QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

Menus::Menus(QMenuBar &bar, const WindowActions &window, const PageActions &page, const workflow::Services &services,
             StorySession &session)
    : m_bar(bar)
    , m_window(window)
    , m_services(services)
    , m_session(session)
{
    const WindowActions &w = m_window;
    add(Words::tr("&File"),
        {w.newStory,  w.openDocument, w.openFromSite, nullptr,    w.saveVersion, w.duplicate, w.saveDocument,
         w.exportPdf, w.print,        nullptr,        w.openCopy, w.saveCopy,    nullptr,     w.moveToBin,
         w.restore,   nullptr,        w.addSite,      w.sites,    nullptr,       w.settings,  w.quit});
    QList<QAction *> edit = page.editGroup();
    edit << nullptr << w.findStories << w.findInAll << w.replaceInAll << nullptr << w.palette;
    add(Words::tr("&Edit"), edit);
    add(Words::tr("F&ormat"), page.formatGroup() + page.writing.formatGroup());
    add(Words::tr("&Insert"), page.insertGroup());

    QMenu *story = add(Words::tr("&Story"), {});
    story->setToolTipsVisible(true); // why an act cannot be done now
    auto *desks = new QMenu(Words::tr("Desk"), story);
    desks->setObjectName(QStringLiteral("deskMenu"));
    desks->setIcon(icon(u"desk"));
    story->addMenu(desks);
    auto *languages = new QMenu(Words::tr("Language"), story);
    languages->setIcon(icon(u"language"));
    story->addMenu(languages);
    story->addSeparator();
    for (QAction *action : {w.submitForReview, w.askForChanges, w.approve})
        story->addAction(action);
    story->addSeparator();
    for (QAction *action : {w.publish, w.schedule, w.liftEmbargo, w.saveToSite, w.openOnSite})
        story->addAction(action);
    story->addSeparator();
    for (QAction *action : {w.correct, w.translate, w.unpublish, w.withdraw, w.storyLog})
        story->addAction(action);
    story->addSeparator();
    for (QAction *action : {w.outbox, w.workOffline, w.network, w.refreshSites})
        story->addAction(action);
    QObject::connect(desks, &QMenu::aboutToShow, desks, [this, desks] { fillDesks(*desks); });
    QObject::connect(languages, &QMenu::aboutToShow, languages, [this, languages] { fillLanguages(*languages); });

    QMenu *view =
        add(Words::tr("&View"), {w.writeMode, w.bothMode, w.previewMode, nullptr, w.sidebar, w.list, w.inspector,
                                 nullptr, w.goToPlaces, w.goToList, w.goToText, w.goToInspector, w.nextPane,
                                 w.previousPane, nullptr, w.systemColours, w.lightColours, w.darkColours, nullptr});
    for (QAction *action : page.viewGroup()) {
        if (action)
            view->addAction(action);
        else
            view->addSeparator();
    }
    view->addSeparator();
    view->addAction(w.pageType);
    view->addAction(w.fullScreen);

    QMenu *spelling = add(Words::tr("S&pelling"), {page.nextMistake, nullptr});
    m_languages = new QMenu(Words::tr("Language"), spelling);
    m_languages->setObjectName(QStringLiteral("languageMenu"));
    m_languages->setIcon(icon(u"language"));
    QObject::connect(m_languages, &QMenu::aboutToShow, m_languages, [this] { fillLanguages(*m_languages); });
    spelling->addMenu(m_languages);
    spelling->addAction(w.addDictionary);

    add(Words::tr("&Help"), {w.shortcuts, nullptr, w.about});
}

QMenu *Menus::add(const QString &title, const QList<QAction *> &actions)
{
    QMenu *menu = m_bar.addMenu(title);
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    m_menus << menu;
    return menu;
}

void Menus::fillDesks(QMenu &menu) const
{
    menu.clear();
    const core::Story story = m_session.fields();
    const QList<core::Desk> desks = m_services.sites.desks(story.site);
    for (qsizetype i = 0; i < desks.size(); ++i) {
        const core::Desk &desk = desks[i];
        const QString colour = desk.colour.isEmpty() ? core::deskColour(static_cast<int>(i)) : desk.colour;
        QAction *action = menu.addAction(deskIcon(colour), plain(nameIn(desk, QLocale().bcp47Name())));
        action->setEnabled(m_session.isOpen() && !m_session.isReadOnly());
        if (desk.id == story.desk) {
            QFont strong = action->font();
            strong.setBold(true);
            action->setFont(strong);
        }
        QObject::connect(action, &QAction::triggered, &m_session, [this, id = desk.id] { m_session.setDesk(id); });
    }
    if (desks.isEmpty())
        menu.addAction(Words::tr("This site has no desks yet"))->setEnabled(false);
}

void Menus::fillLanguages(QMenu &menu) const
{
    menu.clear();
    const core::Story story = m_session.fields();
    QStringList languages;
    for (const core::Edition &edition : m_services.sites.site(story.site).editions)
        languages << edition.language;
    const auto offer = [&](const QString &language) {
        QString text = languageWithOwnName(language);
        if (!m_services.spelling.hasDictionary(language))
            text += Words::tr(" (no dictionary)");
        QAction *action = menu.addAction(plain(text));
        action->setCheckable(true);
        action->setChecked(language == story.language);
        action->setEnabled(m_session.isOpen() && !m_session.isReadOnly());
        QObject::connect(action, &QAction::triggered, &m_session,
                         [this, language] { m_session.setLanguage(language); });
    };
    if (!story.language.isEmpty() && !languages.contains(story.language))
        languages.prepend(story.language);
    for (const QString &language : std::as_const(languages))
        offer(language);
    menu.addSeparator();
    QStringList others;
    for (const workflow::KnownDictionary &dictionary : m_services.spelling.dictionaries()) {
        if (!languages.contains(dictionary.language) && !others.contains(dictionary.language))
            others << dictionary.language;
    }
    for (const QString &language : std::as_const(others))
        offer(language);
    menu.addSeparator();
    menu.addAction(m_window.addDictionary);
}

QList<ShortcutGroup> Menus::groups() const
{
    QList<ShortcutGroup> groups;
    for (const QMenu *menu : m_menus) {
        ShortcutGroup group;
        group.title = QString(menu->title()).remove(QLatin1Char('&'));
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu() && !action->shortcut().isEmpty())
                group.actions << action;
        }
        if (!group.actions.isEmpty())
            groups << group;
    }
    return groups;
}

} // namespace ui
