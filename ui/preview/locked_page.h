// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A web page behind bars: no script of its own, no network, no cookies or files kept, no way to another page, no
// windows, downloads or permissions. GUI thread. What it may show comes from its PageSource.
#pragma once

#include "ui/preview/page_source.h"

#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>

#include <memory>

namespace ui {

// Lets through the page that stands and pictures of our scheme or written into the page; refuses all else.
class Refusal : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

// One profile, kept in memory only, for one page.
[[nodiscard]] std::unique_ptr<QWebEngineProfile> makeLockedProfile(PageSource &source);

class LockedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    LockedPage(QWebEngineProfile &profile, const PageSource &source);

signals:
    void linkClicked(const QUrl &address);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override {}

private:
    void offer(const QUrl &address);

    const PageSource &m_source;
};

} // namespace ui
