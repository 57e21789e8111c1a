// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/web_preview.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QPainterPath>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <algorithm>

namespace ui {

namespace {

constexpr int bezel = 9;   // of the drawn phone and tablet
constexpr int around = 16; // between a device and the pane's edge
constexpr double smallestZoom = 0.25;

QSize cssSizeOf(PreviewWidth width)
{
    switch (width) {
    case PreviewWidth::Phone:
        return {390, 844};
    case PreviewWidth::Tablet:
        return {820, 1180};
    case PreviewWidth::Desktop:
        return {1280, 0};
    case PreviewWidth::AsWideAsThePane:
        break;
    }
    return {};
}

QString liveScript()
{
    QFile file(QStringLiteral(":/standfirst/preview/live_page.js"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// JSON is JavaScript; the array is there because a document cannot be a bare string.
QString asJavaScript(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)) + QLatin1String("[0]");
}

} // namespace

WebPreview::WebPreview(QWidget *parent, PreviewEvents events)
    : QWidget(parent)
    , m_events(std::move(events))
    , m_profile(makeLockedProfile(m_source))
    , m_page(std::make_unique<LockedPage>(*m_profile, m_source))
    , m_view(new QWebEngineView(this))
{
    m_view->setPage(m_page.get());
    m_view->setContextMenuPolicy(Qt::NoContextMenu); // its own menu offers to go back, to save and to see the source
    m_view->setAcceptDrops(false);
    setFocusProxy(m_view);
    setMinimumSize(200, 160);
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, &WebPreview::onLoaded);
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, [this] { onRendererGone(); });
    connect(m_page.get(), &LockedPage::linkClicked, this,
            [this](const QUrl &address) { m_events.linkActivated(address); });
    applyScheme();
    layOut();
}

WebPreview::~WebPreview()
{
    delete m_view; // before its page, and the page before its profile
    m_page.reset();
}

void WebPreview::setPage(const QByteArray &html)
{
    m_html = html;
    m_waiting.reset();
    m_lastSent.reset();
    m_block.clear();
    load();
}

void WebPreview::load()
{
    m_stands = false;
    m_sending = false;
    m_page->load(m_source.setPage(m_html));
}

void WebPreview::onLoaded(bool ok)
{
    if (!ok)
        return;
    m_page->runJavaScript(liveScript(), QWebEngineScript::ApplicationWorld, [this](const QVariant &) {
        if (!m_page)
            return; // a page that goes away answers what it still owes
        m_stands = true;
        applyScheme();
        layOut(); // Chromium forgets the zoom with every new page
        if (m_waiting)
            sendArticle();
        else if (!m_block.isEmpty())
            scrollToBlock(m_block);
        m_events.ready();
    });
}

// A page that kills its renderer again and again is left alone rather than started for ever.
void WebPreview::onRendererGone()
{
    constexpr int enough = 3;
    if (++m_deaths > enough)
        return;
    if (!m_waiting)
        m_waiting = m_lastSent;
    load();
}

void WebPreview::setArticle(const QByteArray &html)
{
    m_waiting = html;
    if (m_stands && !m_sending)
        sendArticle();
}

void WebPreview::sendArticle()
{
    m_sending = true;
    m_lastSent = std::exchange(m_waiting, std::nullopt);
    call(QStringLiteral("update"), QString::fromUtf8(*m_lastSent), [this] {
        if (!m_page)
            return;
        m_sending = false;
        if (m_waiting) {
            sendArticle();
            return;
        }
        if (!m_block.isEmpty())
            scrollToBlock(m_block);
        m_events.updated();
    });
}

// The block may be one that the article on its way brings, so the wish is kept until that stands.
void WebPreview::scrollToBlock(const QString &blockId)
{
    m_block = blockId;
    if (m_stands && !m_sending)
        call(QStringLiteral("scrollTo"), std::exchange(m_block, QString()));
}

void WebPreview::setWidth(PreviewWidth width)
{
    m_width = width;
    layOut();
}

void WebPreview::setScheme(PreviewScheme scheme)
{
    m_scheme = scheme;
    applyScheme();
}

void WebPreview::setPictureSource(PictureSource source)
{
    m_source.setPictures(std::move(source));
}

void WebPreview::applyScheme()
{
    const bool isDark = m_scheme == PreviewScheme::Dark;
    m_page->setBackgroundColor(isDark ? QColor(0x16, 0x17, 0x1a) : QColor(Qt::white)); // until the page has painted
    if (m_stands)
        call(QStringLiteral("setScheme"), isDark ? QStringLiteral("dark") : QStringLiteral("light"));
    update();
}

void WebPreview::call(const QString &function, const QString &argument, const std::function<void()> &done)
{
    const QString script =
        QLatin1String("standfirst.") + function + QLatin1Char('(') + asJavaScript(argument) + QLatin1Char(')');
    if (!done) {
        m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld);
        return;
    }
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld, [done](const QVariant &) { done(); });
}

// The page keeps its CSS width whatever the pane's: it is made smaller, never narrower, and never larger than life.
void WebPreview::layOut()
{
    const QSize css = cssSizeOf(m_width);
    m_frame = {};
    double zoom = 1;
    QRect place = rect();
    if (!css.isEmpty()) {
        const QRect room = rect().adjusted(around + bezel, around + bezel, -around - bezel, -around - bezel);
        zoom = std::clamp(double(room.width()) / css.width(), smallestZoom, 1.0);
        place.setSize({qRound(css.width() * zoom), std::min(room.height(), qRound(css.height() * zoom))});
        place.moveCenter(rect().center());
        m_frame = place.adjusted(-bezel, -bezel, bezel, bezel);
    } else if (css.width() > 0) {
        zoom = std::clamp(double(width()) / css.width(), smallestZoom, 1.0);
        place.setWidth(qRound(css.width() * zoom));
        place.moveLeft((width() - place.width()) / 2);
    }
    m_view->setGeometry(place);
    m_view->setZoomFactor(zoom);
    if (m_stands)
        call(QStringLiteral("setBars"), m_frame.isEmpty() ? QStringLiteral("thin") : QStringLiteral("none"));
    update();
}

void WebPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void WebPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isDark = palette().color(QPalette::Window).lightness() < 128;
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (m_frame.isEmpty())
        return;
    QColor body = isDark ? QColor(0x2b, 0x2e, 0x34) : QColor(0xfd, 0xfd, 0xfc);
    QColor edge = palette().color(QPalette::WindowText);
    edge.setAlpha(isDark ? 60 : 46);
    QColor shade(Qt::black);
    for (int i = 5; i >= 1; --i) {
        shade.setAlpha(isDark ? 18 : 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        painter.drawRoundedRect(QRectF(m_frame).adjusted(-i, -i + 2, i, i + 2), 20 + i, 20 + i);
    }
    painter.setPen(QPen(edge, 1));
    painter.setBrush(body);
    painter.drawRoundedRect(QRectF(m_frame).adjusted(0.5, 0.5, -0.5, -0.5), 20, 20);
}

} // namespace ui

extern "C" Q_DECL_EXPORT ui::PreviewEngine *standfirst_create_preview_engine(QWidget *parent,
                                                                             const ui::PreviewEvents *events)
{
    ui::PageSource::registerScheme();
    return new ui::WebPreview(parent, *events);
}
