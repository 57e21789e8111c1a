// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/channel_post.h"

#include "core/direction.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

using Kind = Error::Kind;

constexpr QChar rightToLeftMark(0x200f);
constexpr QChar leftToRightMark(0x200e);
constexpr QChar ellipsis(0x2026);
constexpr int mastodonAddress = 23;

const QString seen = QStringLiteral("seen"); // in place of a number

int letters(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() > 0)
        ++count;
    return count;
}

// Every address counts the same, however long it is.
int mastodonLetters(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("https?://[^\\s]+"));
    int count = 0;
    qsizetype done = 0;
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        count += letters(text.mid(done, match.capturedStart() - done)) + mastodonAddress;
        done = match.capturedEnd();
    }
    return count + letters(text.mid(done));
}

std::optional<Direction> firstStrong(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t letter = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            letter = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        const QChar::Direction direction = QChar::direction(letter);
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return Direction::RightToLeft;
        if (direction == QChar::DirL)
            return Direction::LeftToRight;
    }
    return std::nullopt;
}

QString joined(const QString &words, const QString &address)
{
    if (words.isEmpty() || address.isEmpty())
        return words.isEmpty() ? address : words;
    return words + QLatin1String("\n\n") + address;
}

QString encoded(const QUrl &address)
{
    return address.toString(QUrl::FullyEncoded);
}

// As readers see it in a text: letters of all scripts as letters.
QString shownIn(ChannelKind kind, const QUrl &address)
{
    return kind == ChannelKind::Mastodon ? encoded(address) : address.toDisplayString();
}

QString escaped(const QString &text)
{
    QString html = text;
    html.replace(u'&', QLatin1String("&amp;"));
    html.replace(u'<', QLatin1String("&lt;"));
    html.replace(u'>', QLatin1String("&gt;"));
    return html;
}

// The last place at or before `end` at which words part; `end` itself when it is one long word, but never between two
// halves of a letter.
qsizetype wordEnd(const QString &text, qsizetype end)
{
    qsizetype at = end;
    while (at > 0 && !text.at(at - 1).isSpace() && !(at < text.size() && text.at(at).isSpace()))
        --at;
    if (at <= 0) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        finder.setPosition(end);
        at = finder.isAtBoundary() ? end : finder.toPreviousBoundary();
    }
    static const QString loose = QStringLiteral(".,;:\u2026\u2013\u2014\u060c\u061b"); // before "…" these say nothing
    while (at > 0 && (text.at(at - 1).isSpace() || loose.contains(text.at(at - 1))))
        --at;
    return std::max<qsizetype>(at, 0);
}

constexpr std::array troubleWords = {
    std::pair{ChannelTrouble::TokenMissing, "channel token missing: "},
    std::pair{ChannelTrouble::TokenRefused, "channel token refused: "},
    std::pair{ChannelTrouble::NoSuchChannel, "no such channel: "},
    std::pair{ChannelTrouble::MayNotPost, "channel role: "},
    std::pair{ChannelTrouble::NotInList, "channel removed: "},
    std::pair{ChannelTrouble::NotPublicYet, "not public yet: "},
    std::pair{ChannelTrouble::NotPublic, "not public: "},
    std::pair{ChannelTrouble::TooOld, "post too old: "},
    std::pair{ChannelTrouble::OutOfReach, "post out of reach: "},
    std::pair{ChannelTrouble::PostGone, "post gone: "},
    std::pair{ChannelTrouble::PictureStays, "picture stays: "},
    std::pair{ChannelTrouble::Refused, "channel refused: "},
};

Kind kindOf(ChannelTrouble trouble)
{
    switch (trouble) {
    case ChannelTrouble::NotPublicYet:
        return Kind::Io; // comes again
    case ChannelTrouble::PostGone:
        return Kind::NotFound;
    case ChannelTrouble::TooOld:
    case ChannelTrouble::OutOfReach:
    case ChannelTrouble::PictureStays:
    case ChannelTrouble::Refused:
        return Kind::Invalid;
    case ChannelTrouble::TokenMissing:
    case ChannelTrouble::TokenRefused:
    case ChannelTrouble::NoSuchChannel:
    case ChannelTrouble::MayNotPost:
    case ChannelTrouble::NotInList:
    case ChannelTrouble::NotPublic:
        break;
    }
    return Kind::Denied;
}

} // namespace

QString channelWords(const Story &story)
{
    const QString headline = story.headline.simplified();
    const QString standfirst = story.standfirst.simplified();
    if (headline.isEmpty() || standfirst.isEmpty())
        return headline.isEmpty() ? standfirst : headline;
    return headline + QLatin1String("\n\n") + standfirst;
}

QList<Channel> channelsFor(const QList<Channel> &channels, const QString &language)
{
    const QString main = language.section(u'-', 0, 0);
    QList<Channel> fitting;
    for (const Channel &channel : channels) {
        const bool all = channel.language.isEmpty();
        // A channel of "en" is for every English; one of "en-GB" for stories of "en-GB" and of "en".
        if (all || channel.language == language || channel.language == main
            || (language == main && channel.language.section(u'-', 0, 0) == main))
            fitting.append(channel);
    }
    return fitting;
}

QUrl postedAddress(const QUrl &address)
{
    const bool web = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
    return web && !address.host().isEmpty() ? address : QUrl();
}

PostForm formOf(const ChannelPost &post)
{
    return post.withPicture ? PostForm::Caption : PostForm::Text;
}

int roomFor(ChannelKind kind, PostForm form)
{
    constexpr int telegramText = 4096;
    constexpr int telegramCaption = 1024;
    constexpr int mastodon = 500;
    if (kind == ChannelKind::Mastodon)
        return mastodon;
    return form == PostForm::Caption ? telegramCaption : telegramText;
}

int countedLength(ChannelKind kind, const QString &words, const QUrl &address, const QString &language)
{
    const QString text = joined(directedWords(words.trimmed(), language), shownIn(kind, address));
    return kind == ChannelKind::Mastodon ? mastodonLetters(text) : int(text.size());
}

FittedWords fittedWords(ChannelKind kind, PostForm form, const QString &words, const QUrl &address,
                        const QString &language)
{
    const int room = roomFor(kind, form);
    const QString whole = words.trimmed();
    const auto fits = [&](const QString &text) { return countedLength(kind, text, address, language) <= room; };
    if (fits(whole))
        return {whole, false};
    // The longest beginning that fits; longer ones never fit again.
    qsizetype low = 0;
    qsizetype high = whole.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (fits(whole.left(middle) + ellipsis))
            low = middle;
        else
            high = middle - 1;
    }
    return {QString(whole.left(wordEnd(whole, low)) + ellipsis), true};
}

QString directedWords(const QString &words, const QString &language)
{
    const Direction story = directionOfLanguage(language);
    QStringList lines = words.split(u'\n');
    for (QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const Direction wanted = directionOf(line, story);
        if (firstStrong(line).value_or(Direction::LeftToRight) != wanted)
            line.prepend(wanted == Direction::RightToLeft ? rightToLeftMark : leftToRightMark);
    }
    return lines.join(u'\n');
}

QString telegramHtml(const QString &words, const QUrl &address, const QString &language)
{
    const QString directed = directedWords(words.trimmed(), language);
    const qsizetype line = directed.indexOf(u'\n');
    const QString first = line < 0 ? directed : directed.left(line);
    const QString rest = line < 0 ? QString() : directed.mid(line);
    const QString html = first.isEmpty()
                             ? QString()
                             : QString(QLatin1String("<b>") + escaped(first) + QLatin1String("</b>") + escaped(rest));
    const QString target = escaped(encoded(address));
    const QString shown = escaped(shownIn(ChannelKind::Telegram, address));
    // Only where letters would be hidden behind percent signs it is a link with words.
    return joined(html, shown == target ? shown
                                        : QString(QLatin1String("<a href=\"") + target + QLatin1String("\">") + shown
                                                  + QLatin1String("</a>")));
}

QString mastodonText(const QString &words, const QUrl &address, const QString &language)
{
    return joined(directedWords(words.trimmed(), language), encoded(address));
}

bool mayStandThere(const SentPost &sent)
{
    return sent.messageId.isEmpty();
}

SentPost seenThere(const SentPost &sent, const QUrl &link)
{
    SentPost known = sent;
    const QString last = link.path().section(u'/', -1);
    const bool isNumber = !last.isEmpty() && std::all_of(last.cbegin(), last.cend(), [](QChar sign) {
        return sign >= u'0' && sign <= u'9';
    });
    known.messageId = isNumber ? last : seen;
    known.address = isNumber ? postedAddress(link) : QUrl();
    return known;
}

bool canBeReached(const SentPost &sent)
{
    return !mayStandThere(sent) && sent.messageId != seen;
}

Error channelError(ChannelTrouble trouble, const QString &detail)
{
    for (const auto &[candidate, word] : troubleWords) {
        if (candidate == trouble)
            return {kindOf(trouble), QString(QLatin1String(word) + detail)};
    }
    return {kindOf(trouble), detail};
}

std::optional<ChannelTrouble> toldChannelTrouble(const Error &error)
{
    for (const auto &[trouble, word] : troubleWords) {
        if (error.detail.startsWith(QLatin1String(word)))
            return trouble;
    }
    return std::nullopt;
}

} // namespace core
