// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/preview_host.h"

#include "ui/frame/segments.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "workflow/media_folder.h"
#include "workflow/preview_source.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

PreviewHost::PreviewHost(const workflow::Services &services, PreviewFactory factory, std::function<core::Story()> story,
                         QWidget *parent)
    : Ground(&Colours::bg, {}, parent)
    , m_services(services)
    , m_factory(std::move(factory))
    , m_story(std::move(story))
    , m_widths(new Segments(Segments::Show::Icons, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("previewHost"));
    const auto width = [](PreviewWidth value) { return static_cast<int>(value); };
    m_widths->addSegment(width(PreviewWidth::Phone), tr("Phone"), QStringLiteral("phone"),
                         QStringLiteral("phoneWidthButton"));
    m_widths->addSegment(width(PreviewWidth::Tablet), tr("Tablet"), QStringLiteral("tablet"),
                         QStringLiteral("tabletWidthButton"));
    m_widths->addSegment(width(PreviewWidth::Desktop), tr("Desktop"), QStringLiteral("desktop"),
                         QStringLiteral("desktopWidthButton"));
    m_widths->addSegment(width(PreviewWidth::AsWideAsThePane), tr("As on the site"), QStringLiteral("fit"),
                         QStringLiteral("siteWidthButton"));
    m_widths->setCurrent(m_services.settings.choice(QStringLiteral("previewWidth"), QStringLiteral("3")).toInt());
    m_schemeButton = new QToolButton(this); // behind the widths, for Tab
    m_empty = new EmptyState(this);
    m_schemeButton->setObjectName(QStringLiteral("previewSchemeButton"));
    m_schemeButton->setIcon(icon(u"moon", Tint::Mute));
    m_schemeButton->setToolTip(tr("The page in dark colours"));
    m_schemeButton->setAccessibleName(m_schemeButton->toolTip());
    m_schemeButton->setCheckable(true);
    m_schemeButton->setAutoRaise(true);

    auto *bar = new Ground(&Colours::bg, Qt::BottomEdge, this);
    bar->setFixedHeight(38);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 1);
    auto *label = new QuietLabel(tr("Preview"), bar);
    row->addWidget(label);
    row->addStretch();
    row->addWidget(m_widths);
    row->addSpacing(4);
    row->addWidget(m_schemeButton);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    auto *body = new QWidget(this);
    body->setLayout(m_stack);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_empty);
    column->addWidget(body, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PreviewHost::render);
    connect(m_widths, &Segments::chosen, this, [this](int id) { setWidthMode(static_cast<PreviewWidth>(id)); });
    connect(m_schemeButton, &QToolButton::clicked, this, &PreviewHost::toggleScheme);
    connect(&services.sites, &workflow::Sites::changed, this, &PreviewHost::storyTouched);
}

void PreviewHost::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (m_active && isVisible())
        render();
}

void PreviewHost::showEvent(QShowEvent *event)
{
    Ground::showEvent(event);
    if (m_active)
        m_pause.start(0); // the window's own first picture comes before Chromium is loaded
}

void PreviewHost::storyOpened()
{
    m_newPage = true;
    m_block = {};
    if (m_active)
        m_pause.start(0);
}

void PreviewHost::storyTouched()
{
    if (m_active)
        m_pause.start(pauseMs);
}

void PreviewHost::followBlock(const core::BlockId &block)
{
    if (block == m_block)
        return;
    m_block = block;
    if (m_active && m_pane && !block.isEmpty() && !m_pause.isActive())
        m_pane->scrollToBlock(block.value);
}

void PreviewHost::setWidthMode(PreviewWidth width)
{
    m_widths->setCurrent(static_cast<int>(width));
    m_services.settings.setChoice(QStringLiteral("previewWidth"), QString::number(static_cast<int>(width)));
    if (m_pane)
        m_pane->setWidth(width);
}

void PreviewHost::toggleScheme()
{
    m_scheme = m_schemeButton->isChecked() ? PreviewScheme::Dark : PreviewScheme::Light;
    m_newPage = true;
    if (m_pane)
        m_pane->setScheme(m_scheme);
    render();
}

void PreviewHost::makePane()
{
    if (m_tried)
        return;
    m_tried = true;
    m_pane = m_factory ? m_factory(this) : nullptr;
    if (!m_pane) {
        m_empty->setState(QStringLiteral("preview"), tr("No preview here"),
                          tr("This copy of Standfirst came without its preview part (Qt WebEngine). Writing and "
                             "publishing work as usual."));
        return;
    }
    m_pane->setObjectName(QStringLiteral("previewPane"));
    m_pane->setPictureSource([media = &m_services.media](const QString &id) { return media->bytesNow({id}); });
    m_pane->setWidth(static_cast<PreviewWidth>(m_widths->current()));
    m_pane->setScheme(m_scheme);
    connect(m_pane, &PreviewPane::linkActivated, this, [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(m_pane, &PreviewPane::ready, this, [this] {
        if (!m_block.isEmpty())
            m_pane->scrollToBlock(m_block.value);
    });
    setTabOrder(m_schemeButton, m_pane); // it is made long after the panes that stand further on
    m_stack->addWidget(m_pane);
    m_stack->setCurrentWidget(m_pane);
}

void PreviewHost::render()
{
    m_pause.stop();
    if (!m_active)
        return;
    makePane();
    if (!m_pane)
        return;
    const core::Story story = m_story();
    if (story.id.isEmpty())
        return;
    const core::Site site = m_services.sites.site(story.site);
    const QString frame = QStringList{site.id.value, site.templateFile, site.stylesheetFile, story.language,
                                      QString::number(static_cast<int>(m_scheme))}
                              .join(QLatin1Char('\n'));
    const workflow::PreviewPage page = workflow::previewOf(
        story, site, m_services.sites.desks(story.site),
        m_scheme == PreviewScheme::Dark ? workflow::PageColours::Dark : workflow::PageColours::Light);
    if (m_newPage || frame != m_frame)
        m_pane->setPage(page.page);
    else
        m_pane->setArticle(page.article);
    m_newPage = false;
    m_frame = frame;
    if (!m_block.isEmpty())
        m_pane->scrollToBlock(m_block.value);
}

} // namespace ui
