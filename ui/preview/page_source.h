// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers for the preview's own scheme: the one page that stands, at an address that changes with every page, and the
// pictures of the story. Everything else is refused. GUI thread.
#pragma once

#include "ui/preview/preview_pane.h"

#include <QWebEngineUrlSchemeHandler>

namespace ui {

class PageSource : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    // Tells Chromium of the scheme; has to happen before anything else of it is used, and happens once.
    static void registerScheme();
    [[nodiscard]] static QByteArray scheme();
    [[nodiscard]] static bool isPicture(const QUrl &address);

    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    // Keeps the page and gives the address under which it can be asked for, until the next one is set.
    QUrl setPage(const QByteArray &html);
    void setPictures(PictureSource pictures) { m_pictures = std::move(pictures); }
    [[nodiscard]] QUrl pageAddress() const { return m_address; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QByteArray m_page;
    QUrl m_address;
    PictureSource m_pictures;
    int m_number = 0;
};

} // namespace ui
