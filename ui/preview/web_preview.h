// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preview inside the module: lays out a locked page at a reader's width and keeps it in step with the text. GUI
// thread.
#pragma once

#include "ui/preview/locked_page.h"
#include "ui/preview/preview_engine.h"

#include <QWidget>

#include <memory>
#include <optional>

class QWebEngineView;

namespace ui {

class WebPreview : public QWidget, public PreviewEngine
{
    Q_OBJECT

public:
    WebPreview(QWidget *parent, PreviewEvents events);
    ~WebPreview() override;

    [[nodiscard]] QWidget *widget() override { return this; }
    void setPage(const QByteArray &html) override;
    void setArticle(const QByteArray &html) override;
    void scrollToBlock(const QString &blockId) override;
    void setWidth(PreviewWidth width) override;
    void setScheme(PreviewScheme scheme) override;
    void setPictureSource(PictureSource source) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void onLoaded(bool ok);
    void onRendererGone();
    void load();
    void sendArticle();
    void applyScheme();
    void layOut();
    // Calls one of the functions of live_page.js in the program's own world of the page.
    void call(const QString &function, const QString &argument, const std::function<void()> &done = {});

    PreviewEvents m_events;
    PageSource m_source;
    std::unique_ptr<QWebEngineProfile> m_profile; // outlives its page
    std::unique_ptr<LockedPage> m_page;
    QWebEngineView *m_view = nullptr;

    PreviewWidth m_width = PreviewWidth::AsWideAsThePane;
    PreviewScheme m_scheme = PreviewScheme::Light;
    bool m_stands = false;                // the page has loaded and takes updates
    bool m_sending = false;               // an article is on its way into the page
    std::optional<QByteArray> m_waiting;  // the newest article not yet sent
    QString m_block;                      // where to scroll once what waits is shown
    QByteArray m_html;                    // kept for the case that the renderer dies
    std::optional<QByteArray> m_lastSent; // the article shown, for the same case
    int m_deaths = 0;
    QRect m_frame; // of the drawn device; empty when the page fills the pane
};

} // namespace ui
