// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seam between the program and the one module that links Chromium. Plain C++ and no Q_OBJECT, because a meta object
// that exists on both sides of a module is two different ones. GUI thread.
#pragma once

#include "ui/preview/preview_pane.h"

namespace ui {

struct PreviewEvents
{
    std::function<void()> ready;
    std::function<void()> updated;
    std::function<void(const QUrl &)> linkActivated;
};

class PreviewEngine
{
public:
    PreviewEngine() = default;
    PreviewEngine(const PreviewEngine &) = delete;
    PreviewEngine &operator=(const PreviewEngine &) = delete;
    virtual ~PreviewEngine() = default;

    [[nodiscard]] virtual QWidget *widget() = 0; // owned by the engine, or by its parent widget
    virtual void setPage(const QByteArray &html) = 0;
    virtual void setArticle(const QByteArray &html) = 0;
    virtual void scrollToBlock(const QString &blockId) = 0;
    virtual void setWidth(PreviewWidth width) = 0;
    virtual void setScheme(PreviewScheme scheme) = 0;
    virtual void setPictureSource(PictureSource source) = 0;
};

// The module's one function, exported under this name; the caller owns what it returns.
using CreatePreviewEngine = PreviewEngine *(*)(QWidget *parent, const PreviewEvents *events);
inline constexpr const char *createPreviewEngineName = "standfirst_create_preview_engine";

} // namespace ui
