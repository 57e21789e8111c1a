// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/locked_page.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineSettings>

namespace ui {

void Refusal::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    const bool isOurs = url.scheme() == QLatin1String(PageSource::scheme());
    const bool isWritten = url.scheme() == QLatin1String("data");
    switch (info.resourceType()) {
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
        info.block(!isOurs || PageSource::isPicture(url));
        break;
    case QWebEngineUrlRequestInfo::ResourceTypeImage:
        info.block(!isWritten && !PageSource::isPicture(url));
        break;
    case QWebEngineUrlRequestInfo::ResourceTypeFontResource:
        info.block(!isWritten);
        break;
    default:
        info.block(true);
    }
}

std::unique_ptr<QWebEngineProfile> makeLockedProfile(PageSource &source)
{
    auto profile = std::make_unique<QWebEngineProfile>(); // without a name nothing of it is written to disk
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    profile->installUrlSchemeHandler(PageSource::scheme(), &source);
    profile->setUrlRequestInterceptor(new Refusal(profile.get()));
    QObject::connect(profile.get(), &QWebEngineProfile::downloadRequested, profile.get(),
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
    return profile;
}

LockedPage::LockedPage(QWebEngineProfile &profile, const PageSource &source)
    : QWebEnginePage(&profile)
    , m_source(source)
{
    for (const auto off :
         {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::JavascriptCanOpenWindows,
          QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::LocalStorageEnabled,
          QWebEngineSettings::LocalContentCanAccessRemoteUrls, QWebEngineSettings::LocalContentCanAccessFileUrls,
          QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::DnsPrefetchEnabled,
          QWebEngineSettings::PluginsEnabled, QWebEngineSettings::PdfViewerEnabled,
          QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::ScreenCaptureEnabled,
          QWebEngineSettings::WebGLEnabled, QWebEngineSettings::AllowRunningInsecureContent,
          QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
          QWebEngineSettings::AllowWindowActivationFromJavaScript, QWebEngineSettings::AutoLoadIconsForPage,
          QWebEngineSettings::TouchIconsEnabled, QWebEngineSettings::ErrorPageEnabled,
          // A page must not take the keyboard from the person who writes, nor a dropped file.
          QWebEngineSettings::FocusOnNavigationEnabled, QWebEngineSettings::NavigateOnDropEnabled})
        settings()->setAttribute(off, false);
    settings()->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings()->setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    setAudioMuted(true);

    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest &request) {
        if (request.isUserInitiated())
            offer(request.requestedUrl());
    });
}

bool LockedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    // Only our own load() of the page that stands: a reload, a refresh, a form and a frame all fail here.
    if (isMainFrame && type == NavigationTypeTyped && url == m_source.pageAddress())
        return true;
    if (type == NavigationTypeLinkClicked)
        offer(url);
    return false;
}

void LockedPage::offer(const QUrl &address)
{
    static const QStringList known{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    if (known.contains(address.scheme()))
        emit linkClicked(address);
}

} // namespace ui
