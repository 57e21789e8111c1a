// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/window_actions.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QWidget>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::WindowActions)
};

QAction *make(QWidget *owner, const QString &name, const QString &text, const QList<QKeySequence> &keys = {},
              QStringView iconName = {}, QAction::MenuRole role = QAction::NoRole)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QStringLiteral("action.") + name);
    action->setShortcuts(keys);
    action->setMenuRole(role);
    action->setIconVisibleInMenu(true);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    owner->addAction(action); // shortcuts work although a menu is hidden
    return action;
}

QKeySequence key(QKeyCombination combination)
{
    return QKeySequence(combination);
}

QAction *checkable(QAction *action)
{
    action->setCheckable(true);
    return action;
}

} // namespace

WindowActions::WindowActions(QWidget *owner)
    : newStory(make(owner, QStringLiteral("newStory"), Words::tr("New story"), {QKeySequence::New}, u"new"))
    , openFromSite(make(owner, QStringLiteral("openFromSite"), Words::tr("Open from the site…"),
                        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, u"site"))
    , saveVersion(
          make(owner, QStringLiteral("saveVersion"), Words::tr("Keep a version"), {QKeySequence::Save}, u"versions"))
    , duplicate(make(owner, QStringLiteral("duplicate"), Words::tr("Duplicate story"),
                     {key(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, u"copy"))
    , saveCopy(make(owner, QStringLiteral("saveCopy"), Words::tr("Save a copy elsewhere…"), {}, u"save"))
    , openCopy(make(owner, QStringLiteral("openCopy"), Words::tr("Open a story copy…"), {}, u"story"))
    , openDocument(
          make(owner, QStringLiteral("openDocument"), Words::tr("Open document…"), {QKeySequence::Open}, u"story"))
    , saveDocument(make(owner, QStringLiteral("saveDocument"), Words::tr("Save as document…"),
                        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, u"save"))
    , exportPdf(make(owner, QStringLiteral("exportPdf"), Words::tr("Export PDF…"), {}, u"save"))
    , print(make(owner, QStringLiteral("print"), Words::tr("Print…"), {QKeySequence::Print}, u"print"))
    , moveToBin(make(owner, QStringLiteral("moveToBin"), Words::tr("Move story to bin"),
                     {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace)}, u"bin"))
    , restore(make(owner, QStringLiteral("restore"), Words::tr("Restore story from bin"), {}, u"restore"))
    , addSite(make(owner, QStringLiteral("addSite"), Words::tr("Add your site…"), {}, u"add"))
    , sites(make(owner, QStringLiteral("sites"), Words::tr("Sites…"), {}, u"site"))
    , settings(make(owner, QStringLiteral("settings"), Words::tr("Settings…"),
                    {QKeySequence(QKeySequence::Preferences).isEmpty() ? key(Qt::CTRL | Qt::Key_Comma)
                                                                       : QKeySequence(QKeySequence::Preferences)},
                    u"settings", QAction::PreferencesRole))
    , quit(make(owner, QStringLiteral("quit"), Words::tr("Quit"), {QKeySequence::Quit}, {}, QAction::QuitRole))
    , findStories(make(owner, QStringLiteral("findStories"), Words::tr("Find stories"),
                       {key(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, u"search"))
    , findInAll(make(owner, QStringLiteral("findInAll"), Words::tr("Find in all stories…"),
                     {key(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, u"search"))
    , replaceInAll(make(owner, QStringLiteral("replaceInAll"), Words::tr("Replace in all stories…"), {}, u"search"))
    , palette(make(owner, QStringLiteral("palette"), Words::tr("Do anything by name…"), {key(Qt::CTRL | Qt::Key_K)},
                   u"keyboard"))
    , publish(
          make(owner, QStringLiteral("publish"), Words::tr("Publish…"), {key(Qt::CTRL | Qt::Key_Return)}, u"publish"))
    , saveToSite(make(owner, QStringLiteral("saveToSite"), Words::tr("Save to site as draft"),
                      {key(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, u"save"))
    , liftEmbargo(make(owner, QStringLiteral("liftEmbargo"), Words::tr("Lift the embargo…"), {}, u"calendar"))
    , schedule(make(owner, QStringLiteral("schedule"), Words::tr("Schedule…"), {}, u"calendar"))
    , submitForReview(make(owner, QStringLiteral("submitForReview"), Words::tr("Submit for review"), {}, u"review"))
    , askForChanges(make(owner, QStringLiteral("askForChanges"), Words::tr("Send back"), {}, u"undo"))
    , approve(make(owner, QStringLiteral("approve"), Words::tr("Approve"), {}, u"check"))
    , openOnSite(make(owner, QStringLiteral("openOnSite"), Words::tr("Open on the site"), {}, u"open-external"))
    , correct(make(owner, QStringLiteral("correct"), Words::tr("Correct…"), {}, u"note"))
    , translate(make(owner, QStringLiteral("translate"), Words::tr("Translate into…"), {}, u"language"))
    , unpublish(make(owner, QStringLiteral("unpublish"), Words::tr("Take off the site…"), {}, u"undo"))
    , withdraw(make(owner, QStringLiteral("withdraw"), Words::tr("Withdraw…"), {}, u"warning"))
    , storyLog(make(owner, QStringLiteral("storyLog"), Words::tr("Log of the story…"), {}, u"clock"))
    , writeMode(checkable(
          make(owner, QStringLiteral("writeMode"), Words::tr("Write"), {key(Qt::CTRL | Qt::Key_1)}, u"write")))
    , bothMode(checkable(make(owner, QStringLiteral("bothMode"), Words::tr("Write and preview"),
                              {key(Qt::CTRL | Qt::Key_2)}, u"split")))
    , previewMode(checkable(
          make(owner, QStringLiteral("previewMode"), Words::tr("Preview"), {key(Qt::CTRL | Qt::Key_3)}, u"preview")))
    , sidebar(checkable(make(owner, QStringLiteral("sidebar"), Words::tr("Sidebar"), {key(Qt::Key_F8)}, u"sidebar")))
    , list(checkable(make(owner, QStringLiteral("list"), Words::tr("Story list"), {key(Qt::Key_F9)}, u"story-list")))
    , inspector(
          checkable(make(owner, QStringLiteral("inspector"), Words::tr("Inspector"), {key(Qt::Key_F12)}, u"inspector")))
    , systemColours(
          checkable(make(owner, QStringLiteral("systemColours"), Words::tr("Colours of the system"), {}, u"desktop")))
    , lightColours(checkable(make(owner, QStringLiteral("lightColours"), Words::tr("Light"), {}, u"sun")))
    , darkColours(checkable(make(owner, QStringLiteral("darkColours"), Words::tr("Dark"), {}, u"moon")))
    , pageType(make(owner, QStringLiteral("pageType"), Words::tr("Font and size of the page…"), {}, u"paragraph"))
    , fullScreen(
          checkable(make(owner, QStringLiteral("fullScreen"), Words::tr("Full screen"),
                         {QKeySequence(QKeySequence::FullScreen).isEmpty() ? key(Qt::Key_F11)
                                                                           : QKeySequence(QKeySequence::FullScreen)})))
    , goToText(make(owner, QStringLiteral("goToText"), Words::tr("Go to the text"), {key(Qt::ALT | Qt::Key_3)}))
    , goToList(make(owner, QStringLiteral("goToList"), Words::tr("Go to the stories"), {key(Qt::ALT | Qt::Key_2)}))
    , goToPlaces(make(owner, QStringLiteral("goToPlaces"), Words::tr("Go to the sidebar"), {key(Qt::ALT | Qt::Key_1)}))
    , goToInspector(
          make(owner, QStringLiteral("goToInspector"), Words::tr("Go to the inspector"), {key(Qt::ALT | Qt::Key_4)}))
    , nextPane(make(owner, QStringLiteral("nextPane"), Words::tr("Next part of the window"), {key(Qt::Key_F6)}))
    , previousPane(make(owner, QStringLiteral("previousPane"), Words::tr("Previous part of the window"),
                        {key(Qt::SHIFT | Qt::Key_F6)}))
    , addDictionary(make(owner, QStringLiteral("addDictionary"), Words::tr("Add dictionary…"), {}, u"spelling"))
    , workOffline(checkable(make(owner, QStringLiteral("workOffline"), Words::tr("Work offline"), {}, u"offline")))
    , network(make(owner, QStringLiteral("network"), Words::tr("Network…"), {}, u"settings"))
    , refreshSites(make(owner, QStringLiteral("refreshSites"), Words::tr("Read desks and tags again"),
                        {key(Qt::Key_F5)}, u"refresh"))
    , outbox(make(owner, QStringLiteral("outbox"), Words::tr("Outbox"), {key(Qt::ALT | Qt::Key_5)}, u"outbox"))
    , shortcuts(
          make(owner, QStringLiteral("shortcuts"), Words::tr("Keyboard shortcuts"), {key(Qt::Key_F1)}, u"keyboard"))
    , about(make(owner, QStringLiteral("about"), Words::tr("About Standfirst"), {}, u"info", QAction::AboutRole))
    , modes(new QActionGroup(owner))
    , schemes(new QActionGroup(owner))
{
    for (QAction *mode : {writeMode, bothMode, previewMode})
        modes->addAction(mode);
    for (QAction *scheme : {systemColours, lightColours, darkColours})
        schemes->addAction(scheme);
}

QList<QAction *> WindowActions::all() const
{
    return {newStory,     openFromSite,  saveVersion, duplicate,       saveCopy,      openCopy,      openDocument,
            saveDocument, exportPdf,     print,       moveToBin,       restore,       addSite,       sites,
            settings,     quit,          findStories, findInAll,       replaceInAll,  palette,       publish,
            saveToSite,   liftEmbargo,   schedule,    submitForReview, askForChanges, approve,       openOnSite,
            correct,      translate,     unpublish,   withdraw,        storyLog,      writeMode,     bothMode,
            previewMode,  sidebar,       list,        inspector,       systemColours, lightColours,  darkColours,
            pageType,     fullScreen,    goToText,    goToList,        goToPlaces,    goToInspector, nextPane,
            previousPane, addDictionary, workOffline, network,         refreshSites,  outbox,        shortcuts,
            about};
}

QList<QAction *> WindowActions::storyActs() const
{
    return {saveVersion,   moveToBin, publish, saveToSite, schedule,  submitForReview,
            askForChanges, approve,   correct, translate,  unpublish, withdraw};
}

} // namespace ui
