// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field of small rounded values: typed with completion, added with Enter or a comma, taken off with Backspace, the
// cross or Delete; suggestions stand behind them and are put on with a click. No value twice. GUI thread.
#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QStringList>

#include <functional>

class QCompleter;
class QStringListModel;

namespace ui {

class FlowLayout;
class TagChip;

// The line at the end of the chips. Its keys come to the field first, also while the completion list is open.
class ChipEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ChipEdit(std::function<bool(QKeyEvent *)> takesKey, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void left();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::function<bool(QKeyEvent *)> m_takesKey;
};

class ChipsField : public QFrame
{
    Q_OBJECT

public:
    // `name` is the object name; the line in it gets the same with "Edit" behind.
    ChipsField(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    ~ChipsField() override;

    void setPlaceholder(const QString &text);
    void setPrefix(const QString &text); // stands before the chips, such as "©"
    // Without a signal. What is being typed stays.
    void setValues(const QStringList &values);
    [[nodiscard]] const QStringList &values() const { return m_values; }
    void setSuggestions(const QStringList &suggestions);
    void setCompletion(std::function<QStringList(const QString &typed)> complete);
    // What stands in a tooltip over a value; nothing when it is empty.
    void setNote(std::function<QString(const QString &value)> note);
    void setReadOnly(bool readOnly);

    void add(const QString &value);
    void remove(const QString &value);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QStringList completions() const;
    // There is more to choose from than when it was typed.
    void completeAgain();

signals:
    void edited(const QStringList &values); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void complete(const QString &typed);
    void takeTyped();
    bool takesKey(QKeyEvent *event);
    [[nodiscard]] bool has(const QString &value) const;

    QStringList m_values;
    QStringList m_suggestions;
    FlowLayout *m_flow;
    QWidget *m_prefix = nullptr;
    ChipEdit *m_edit;
    QList<TagChip *> m_chips;
    QCompleter *m_completer;
    QStringListModel *m_completions;
    std::function<QStringList(const QString &)> m_complete;
    std::function<QString(const QString &)> m_note;
    QString m_placeholder;
    bool m_readOnly = false;
};

} // namespace ui
