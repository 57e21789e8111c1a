// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window sees of the preview: a page beside the text, as readers will see it. GUI thread. It shows what it is
// given and asks for pictures; it fetches nothing, runs no script of the page and goes nowhere.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QWidget>

#include <functional>

namespace ui {

// How wide the page believes the reader's window to be: 390, 820 or 1280 CSS pixels, or as wide as the pane is.
enum class PreviewWidth { Phone, Tablet, Desktop, AsWideAsThePane };

enum class PreviewScheme { Light, Dark };

// The bytes of a picture of the story (standfirst-preview://media/ID); empty when there is none. Called on the GUI
// thread.
using PictureSource = std::function<QByteArray(const QString &mediaId)>;

class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }

    // A whole page, from <!DOCTYPE html> on: for another story, site or template.
    virtual void setPage(const QByteArray &html) = 0;
    // What stands inside the page's live element (id "article", else <main>): only what differs is exchanged, so
    // nothing flashes and the page stays where it is scrolled to. May be called on every change; only the newest of
    // several is shown.
    virtual void setArticle(const QByteArray &html) = 0;
    // Brings the element with data-block="ID" into sight, unless it is there already.
    virtual void scrollToBlock(const QString &blockId) = 0;
    virtual void setWidth(PreviewWidth width) = 0;
    virtual void setScheme(PreviewScheme scheme) = 0;
    virtual void setPictureSource(PictureSource source) = 0;

signals:
    void ready();   // a page set by setPage() stands
    void updated(); // an article set by setArticle() stands
    // A person clicked a link; nothing was opened. Only http, https and mailto addresses come here.
    void linkActivated(const QUrl &address);
};

using PreviewFactory = std::function<PreviewPane *(QWidget *parent)>;

} // namespace ui
