// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/posts_field.h"

#include "core/channel_post.h"
#include "core/when_done.h"
#include "ui/panels/post_preview.h"
#include "ui/theme/chip.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/typing/typed_signs.h"
#include "ui/words/channel_words.h"
#include "ui/words/time_words.h"
#include "workflow/channels.h"
#include "workflow/media_folder.h"
#include "workflow/outbox.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int indent = 24;
constexpr int lines = 5;

bool isPublic(const core::Story &story)
{
    return story.remote.status == QLatin1String("publish");
}

// What a person wrote in place of headline and standfirst stays theirs; as far as the outbox remembers what was sent.
bool isOwnWords(const workflow::Outbox &outbox, const core::Story &story, const core::SentPost &sent)
{
    if (sent.post.words == core::channelWords(story))
        return false;
    for (const core::Submission &one : outbox.submissions()) {
        if (one.story.id == story.id && sent.post.words == core::channelWords(one.story))
            return false;
    }
    return true;
}

} // namespace

PostsField::PostsField(const workflow::Services &services, const core::Story &story, const QUrl &address,
                       QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_story(story)
    , m_address(core::postedAddress(address))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("publishPosts"));
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(6);
    const QList<core::Channel> channels = core::channelsFor(services.sites.site(story.site).channels, story.language);
    if (channels.isEmpty()) {
        hide();
        return;
    }
    m_column->addWidget(new SectionLabel(tr("Channels")));
    for (const core::Channel &channel : channels)
        addRow(channel);
    for (const Row &row : std::as_const(m_rows))
        show(row);
    readPicture();
    readStanding();
}

QString PostsField::settingOf(const core::Channel &channel) const
{
    return QString(QLatin1String("channels/") + channel.id.value);
}

void PostsField::addRow(const core::Channel &channel)
{
    Row row;
    row.channel = channel;
    row.on = new QCheckBox(QString(channel.name).replace(u'&', QLatin1String("&&")));
    row.on->setObjectName(QStringLiteral("postOnBox"));
    row.on->setAccessibleDescription(channelFacts(channel));
    // What is public already is said anew only when somebody wants that.
    row.on->setChecked(!isPublic(m_story) && m_services.settings.choice(settingOf(channel)) != QLatin1String("off"));
    auto *head = new QHBoxLayout;
    head->addWidget(row.on);
    auto *facts = new QuietLabel(channelFacts(channel));
    facts->setWordWrap(true);
    head->addWidget(facts, 1);
    m_column->addLayout(head);

    row.inside = new QWidget;
    auto *column = new QVBoxLayout(row.inside);
    column->setContentsMargins(indent, 0, 0, 6);
    column->setSpacing(6);
    row.standing = new QuietLabel;
    row.standing->setObjectName(QStringLiteral("postStanding"));
    row.standing->setWordWrap(true);
    row.standing->hide();
    column->addWidget(row.standing);
    row.words = new QPlainTextEdit(core::channelWords(m_story));
    row.words->setObjectName(QStringLiteral("postWordsEdit"));
    row.words->setAccessibleName(tr("Words of the post in %1").arg(channel.name));
    row.words->setTabChangesFocus(true);
    row.words->setFixedHeight(row.words->fontMetrics().lineSpacing() * lines + 16);
    const Qt::LayoutDirection direction = core::isRightToLeft(m_story.language) ? Qt::RightToLeft : Qt::LeftToRight;
    row.words->setLayoutDirection(direction);
    QTextOption way = row.words->document()->defaultTextOption();
    way.setTextDirection(direction);
    way.setAlignment(Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    row.words->document()->setDefaultTextOption(way);
    column->addWidget(row.words);
    auto *below = new QHBoxLayout;
    row.withPicture = new QCheckBox(tr("With the picture"));
    row.withPicture->setObjectName(QStringLiteral("postPictureBox"));
    row.withPicture->setAccessibleName(tr("With the picture, in %1").arg(channel.name));
    row.withPicture->setChecked(!m_story.leadPicture.isEmpty());
    row.withPicture->setVisible(!m_story.leadPicture.isEmpty());
    row.anew = new QPushButton(tr("Headline and standfirst anew"));
    row.anew->setObjectName(QStringLiteral("postAnewButton"));
    row.anew->setAutoDefault(false);
    setButtonRole(row.anew, ButtonRole::Link);
    row.anew->hide();
    row.room = new QuietLabel;
    row.room->setObjectName(QStringLiteral("postRoom"));
    below->addWidget(row.withPicture);
    below->addWidget(row.anew);
    below->addStretch(1);
    below->addWidget(row.room);
    column->addLayout(below);
    row.preview = new PostPreview;
    column->addWidget(row.preview);
    m_column->addWidget(row.inside);

    const qsizetype index = m_rows.size();
    m_rows.append(row);
    const auto follow = [this, index] { show(m_rows.at(index)); };
    connect(row.on, &QCheckBox::toggled, this, follow);
    connect(row.withPicture, &QCheckBox::toggled, this, follow);
    connect(row.words, &QPlainTextEdit::textChanged, this, follow);
    connect(row.anew, &QPushButton::clicked, this,
            [this, words = row.words] { words->setPlainText(core::channelWords(m_story)); });
    auto *signsOf = new TypedSigns(m_services.settings, this);
    signsOf->watch(row.words, [this] { return m_story.language; });
}

core::ChannelPost PostsField::postOf(const Row &row) const
{
    // Its picture stays as it was posted.
    const bool picture =
        row.there && core::canBeReached(*row.there) ? row.there->post.withPicture : row.withPicture->isChecked();
    return {row.channel.id, row.words->toPlainText().trimmed(), picture && !m_story.leadPicture.isEmpty()};
}

void PostsField::show(const Row &row)
{
    row.inside->setVisible(row.on->isChecked());
    const core::ChannelPost post = postOf(row);
    const core::PostForm form = core::formOf(post);
    const int room = core::roomFor(row.channel.kind, form);
    const int counted = core::countedLength(row.channel.kind, post.words, m_address, m_story.language);
    const core::FittedWords fitted = core::fittedWords(row.channel.kind, form, post.words, m_address, m_story.language);
    row.room->setText(roomText(counted, room));
    QPalette ground = palette();
    ground.setColor(QPalette::WindowText, fitted.cut ? colourOf(Tone::Bad, palette()) : colours(this).mute);
    row.room->setPalette(ground);
    // Marked is what will be missing.
    QList<QTextEdit::ExtraSelection> over;
    if (fitted.cut) {
        const QString typed = row.words->toPlainText();
        const qsizetype skipped = typed.indexOf(post.words);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(row.words->document());
        mark.cursor.setPosition(int(std::max<qsizetype>(skipped, 0) + fitted.words.size() - 1));
        mark.cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        mark.format.setBackground(colours(this).deleted);
        over.append(mark);
    }
    row.words->setExtraSelections(over);
    row.preview->setPost(row.channel.kind, row.channel.name, fitted.words, m_address, m_story.language);
    row.preview->setPicture(post.withPicture ? m_picture : QImage());
    row.anew->setVisible(row.there && row.words->toPlainText().trimmed() != core::channelWords(m_story));
}

void PostsField::readPicture()
{
    constexpr int shownWidth = 800;
    if (m_story.leadPicture.media.isEmpty())
        return;
    core::whenDone(m_services.media.image(m_story.leadPicture.media, shownWidth), this,
                   [this](const core::Result<QImage> &image) {
                       if (!image)
                           return;
                       m_picture = *image;
                       for (const Row &row : std::as_const(m_rows))
                           show(row);
                   });
}

void PostsField::readStanding()
{
    core::whenDone(m_services.channels.postsOf(m_story.id), this,
                   [this](const core::Result<QList<core::SentPost>> &known) {
                       if (!known)
                           return;
                       for (const core::SentPost &sent : *known) {
                           for (Row &row : m_rows) {
                               if (row.channel.id == sent.post.channel)
                                   takeStanding(row, sent);
                           }
                       }
                   });
}

void PostsField::takeStanding(Row &row, const core::SentPost &sent)
{
    row.there = sent;
    if (core::mayStandThere(sent))
        row.standing->setText(tr("It may be there already: the answer was lost. You will be asked before it is sent."));
    else if (core::canBeReached(sent))
        row.standing->setText(
            tr("It is there since %1, and is changed where it stands.", "an hour")
                .arg(whenText(sent.at, QTimeZone::systemTimeZone(), QDateTime::currentDateTimeUtc())));
    else
        row.standing->setText(tr("It is there. Which post it is, is not known here: change it in the channel."));
    row.standing->show();
    row.withPicture->setChecked(sent.post.withPicture);
    row.withPicture->setEnabled(!core::canBeReached(sent));
    if (isOwnWords(m_services.outbox, m_story, sent))
        row.words->setPlainText(sent.post.words);
    row.on->setChecked(true);
    show(row);
}

QList<core::ChannelPost> PostsField::posts() const
{
    QList<core::ChannelPost> wanted;
    for (const Row &row : m_rows) {
        if (row.on->isChecked())
            wanted.append(postOf(row));
    }
    return wanted;
}

void PostsField::remember()
{
    if (isPublic(m_story))
        return;
    for (const Row &row : std::as_const(m_rows)) {
        m_services.settings.setChoice(settingOf(row.channel),
                                      row.on->isChecked() ? QStringLiteral("on") : QStringLiteral("off"));
    }
}

} // namespace ui
