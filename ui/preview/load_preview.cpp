// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/load_preview.h"

#include "ui/preview/preview_engine.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLibrary>
#include <QVBoxLayout>

#include <memory>

namespace ui {

namespace {

// Beside the executable in a build and on Windows; where each system keeps a program's own modules once installed.
// Whole paths only: a library of the same name elsewhere must never be picked up.
QFunctionPointer resolveModule(QString *trouble)
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const char *place : {"/", "/../lib/standfirst/", "/../PlugIns/"}) {
        QLibrary library(program + QLatin1String(place) + QLatin1String("standfirst_preview"));
        if (const QFunctionPointer create = library.resolve(createPreviewEngineName))
            return create;
        if (trouble->isEmpty() || library.isLoaded())
            *trouble = library.errorString();
    }
    return nullptr;
}

} // namespace

class LoadedPreview final : public PreviewPane
{
    Q_OBJECT

public:
    explicit LoadedPreview(QWidget *parent)
        : PreviewPane(parent)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        QString trouble;
        const auto create = reinterpret_cast<CreatePreviewEngine>(resolveModule(&trouble));
        if (!create) {
            layout->addWidget(makeApology(trouble));
            return;
        }
        const PreviewEvents events{[this] { emit ready(); }, [this] { emit updated(); },
                                   [this](const QUrl &address) { emit linkActivated(address); }};
        m_engine.reset(create(this, &events));
        m_engine->widget()->setAccessibleName(tr("Preview of the page"));
        layout->addWidget(m_engine->widget());
    }

    void setPage(const QByteArray &html) override
    {
        if (m_engine)
            m_engine->setPage(html);
    }

    void setArticle(const QByteArray &html) override
    {
        if (m_engine)
            m_engine->setArticle(html);
    }

    void scrollToBlock(const QString &blockId) override
    {
        if (m_engine)
            m_engine->scrollToBlock(blockId);
    }

    void setWidth(PreviewWidth width) override
    {
        if (m_engine)
            m_engine->setWidth(width);
    }

    void setScheme(PreviewScheme scheme) override
    {
        if (m_engine)
            m_engine->setScheme(scheme);
    }

    void setPictureSource(PictureSource source) override
    {
        if (m_engine)
            m_engine->setPictureSource(std::move(source));
    }

private:
    QLabel *makeApology(const QString &trouble)
    {
        auto *label = new QLabel(tr("The preview is not available: its module could not be loaded. Writing and "
                                    "publishing work without it. Installing Standfirst again puts it back.")
                                     + QLatin1String("\n\n") + trouble,
                                 this);
        label->setObjectName(QStringLiteral("previewApology"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setMargin(32);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    }

    std::unique_ptr<PreviewEngine> m_engine;
};

PreviewPane *loadPreview(QWidget *parent)
{
    return new LoadedPreview(parent);
}

} // namespace ui

#include "load_preview.moc"
