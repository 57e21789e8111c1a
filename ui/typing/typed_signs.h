// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Quotes, dashes and digits of the language while words for readers are typed into fields beside the page: cells,
// captions, titles for search. GUI thread. Each is a step of its own after the sign itself, so that one undo gives back
// the sign that was typed. Fields for addresses, code or names of files are not handed to it.
#pragma once

#include <QHash>
#include <QObject>
#include <QWidget>

#include <functional>
#include <optional>

namespace workflow {
class Settings;
}

namespace ui {

class TypedSigns : public QObject
{
    Q_OBJECT

public:
    explicit TypedSigns(const workflow::Settings &settings, QObject *parent = nullptr);

    // Of what is typed at the field's caret; nothing where signs stay as they are typed.
    using Language = std::function<std::optional<QString>()>;
    void watch(QWidget *field, const Language &language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool undo(QWidget *field, QEvent *event);
    [[nodiscard]] bool type(QWidget *field, const QString &language, QEvent *event);

    const workflow::Settings &m_settings;
    QHash<QObject *, Language> m_languages;
    QString m_taken;       // what the last sign was put for
    bool m_typing = false; // the sign itself is on its way into the field
};

} // namespace ui
