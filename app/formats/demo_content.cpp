// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/demo_content.h"

#include "formats/markdown.h"

#include <QDir>
#include <QFile>

// A static library's resources are not registered by themselves. Outside any namespace, as Qt asks.
static void registerDemoFiles()
{
    Q_INIT_RESOURCE(demo);
}

namespace formats {

namespace {

QByteArray demoFile(const QString &name)
{
    registerDemoFiles();
    QFile file(QStringLiteral(":/demo/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList demoFiles(const QString &pattern)
{
    registerDemoFiles();
    return QDir(QStringLiteral(":/demo")).entryList({pattern}, QDir::Files, QDir::Name);
}

// "name.jpg | alt | caption | credit"
core::Picture pictureFrom(const QString &line)
{
    const QStringList parts = line.split(QStringLiteral(" | "));
    core::Picture picture;
    picture.media = core::MediaId{parts.value(0).trimmed()};
    picture.alt = parts.value(1).trimmed();
    picture.caption = parts.value(2).trimmed();
    picture.credit = parts.value(3).trimmed();
    picture.width = 1600;
    picture.height = 1000;
    return picture;
}

// The pictures in the text stand there as "https://demo.invalid/name.jpg".
void takePictures(DemoStory &demo)
{
    const QString place = QStringLiteral("https://demo.invalid/");
    const auto note = [&demo](const core::Picture &picture) {
        if (!picture.media.isEmpty() && !demo.pictures.contains(picture.media.value))
            demo.pictures.append(picture.media.value);
    };
    note(demo.story.leadPicture);
    for (core::Block &block : demo.story.body.blocks) {
        core::Picture &picture = block.picture;
        if (!picture.remoteUrl.startsWith(place))
            continue;
        picture.media = core::MediaId{picture.remoteUrl.mid(place.size())};
        picture.remoteUrl.clear();
        picture.width = 1600;
        picture.height = 1000;
        note(picture);
    }
}

void takeField(const QString &name, const QString &value, DemoStory &demo)
{
    core::Story &story = demo.story;
    if (name == QLatin1String("language"))
        story.language = value;
    else if (name == QLatin1String("desk"))
        demo.desk = value;
    else if (name == QLatin1String("kicker"))
        story.kicker = value;
    else if (name == QLatin1String("headline"))
        story.headline = value;
    else if (name == QLatin1String("standfirst"))
        story.standfirst = value;
    else if (name == QLatin1String("byline"))
        story.byline = value;
    else if (name == QLatin1String("dateline"))
        story.dateline = value;
    else if (name == QLatin1String("credits"))
        story.credits = core::creditsFromLine(value, demoSite().knownCredits);
    else if (name == QLatin1String("tags"))
        story.tags = value.split(QStringLiteral(", "));
    else if (name == QLatin1String("lead"))
        story.leadPicture = pictureFrom(value);
    else if (name == QLatin1String("minutes"))
        demo.minutesAgo = value.toInt();
}

DemoStory storyFrom(const QByteArray &file)
{
    DemoStory demo;
    const qsizetype end = file.indexOf("\n---\n");
    for (const QByteArray &line : file.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        takeField(QString::fromUtf8(line.left(colon)), QString::fromUtf8(line.mid(colon + 1)).trimmed(), demo);
    }
    demo.story.body = readMarkdown(file.mid(end + 5)).valueOr({});
    demo.story.slug = core::slugFrom(demo.story.headline);
    takePictures(demo);
    return demo;
}

core::Edition edition(const char *language, const QString &tagline, const QString &channel)
{
    return {QLatin1String(language), QStringLiteral("Get News Fast"), tagline, channel,
            QUrl(QStringLiteral("https://t.me/s/getnewsfast_%1").arg(QLatin1String(language).left(2)))};
}

core::Desk desk(const char *key, const QStringList &names, const QStringList &attributions)
{
    static const char *const languages[] = {"en", "fa", "ar", "fr"};
    core::Desk desk;
    desk.slug = QLatin1String(key);
    for (qsizetype i = 0; i < 4; ++i) {
        desk.names.insert(QLatin1String(languages[i]), names.value(i));
        desk.attributions.insert(QLatin1String(languages[i]), attributions.value(i));
    }
    desk.names.insert(QString(), names.value(0));
    return desk;
}

} // namespace

QList<DemoStory> demoStories()
{
    QList<DemoStory> stories;
    for (const QString &name : demoFiles(QStringLiteral("*.md")))
        stories.append(storyFrom(demoFile(name)));
    return stories;
}

QList<DemoPicture> demoPictures()
{
    QList<DemoPicture> pictures;
    for (const QString &name : demoFiles(QStringLiteral("*.jpg")))
        pictures.append(DemoPicture{name, demoFile(name)});
    return pictures;
}

core::Site demoSite()
{
    core::Site site;
    site.name = QStringLiteral("Get News Fast");
    site.editions = {
        edition("en-GB", QStringLiteral("News from five desks, checked twice and told once."),
                QStringLiteral("English channel of Get News Fast on Telegram")),
        edition("fa", QStringLiteral("خبر از پنج سرویس؛ دو بار بررسی، یک بار روایت."),
                QStringLiteral("کانال فارسی Get News Fast در تلگرام")),
        edition("ar", QStringLiteral("أخبار من خمسة أقسام، نتحقق منها مرتين ونرويها مرة واحدة."),
                QStringLiteral("القناة العربية لـ Get News Fast على تلغرام")),
        edition("fr", QStringLiteral("L’actualité de cinq rubriques, vérifiée deux fois, racontée une fois."),
                QStringLiteral("La chaîne française de Get News Fast sur Telegram")),
    };
    site.knownCredits = {{QStringLiteral("Get News Fast"), {}},
                         {QStringLiteral("Coast Agency"), QStringLiteral("https://coast-agency.example/")},
                         {QStringLiteral("Highland Press"), QStringLiteral("https://highland-press.example/")},
                         {QStringLiteral("Agence du Littoral"), {}},
                         {QStringLiteral("خبرگزاری کرانه"), {}},
                         {QStringLiteral("وكالة المرتفعات"), {}}};
    return site;
}

QList<core::Desk> demoDesks()
{
    QList<core::Desk> desks = {
        desk("international",
             {QStringLiteral("International"), QStringLiteral("بین‌الملل"), QStringLiteral("دولي"),
              QStringLiteral("International")},
             {QStringLiteral("According to the International Desk of Get News Fast"),
              QStringLiteral("به گزارش سرویس بین‌الملل Get News Fast"),
              QStringLiteral("وفقًا للقسم الدولي في Get News Fast"),
              QStringLiteral("Selon la rubrique internationale de Get News Fast")}),
        desk(
            "politics",
            {QStringLiteral("Politics"), QStringLiteral("سیاست"), QStringLiteral("سياسة"), QStringLiteral("Politique")},
            {QStringLiteral("According to the Politics Desk of Get News Fast"),
             QStringLiteral("به گزارش سرویس سیاسی Get News Fast"),
             QStringLiteral("وفقًا للقسم السياسي في Get News Fast"),
             QStringLiteral("Selon la rubrique politique de Get News Fast")}),
        desk(
            "economy",
            {QStringLiteral("Economy"), QStringLiteral("اقتصاد"), QStringLiteral("اقتصاد"), QStringLiteral("Économie")},
            {QStringLiteral("According to the Economy Desk of Get News Fast"),
             QStringLiteral("به گزارش سرویس اقتصادی Get News Fast"),
             QStringLiteral("وفقًا للقسم الاقتصادي في Get News Fast"),
             QStringLiteral("Selon la rubrique économique de Get News Fast")}),
        desk("culture",
             {QStringLiteral("Culture"), QStringLiteral("فرهنگ"), QStringLiteral("ثقافة"), QStringLiteral("Culture")},
             {QStringLiteral("According to the Culture Desk of Get News Fast"),
              QStringLiteral("به گزارش سرویس فرهنگی Get News Fast"),
              QStringLiteral("وفقًا للقسم الثقافي في Get News Fast"),
              QStringLiteral("Selon la rubrique culturelle de Get News Fast")}),
        desk("science",
             {QStringLiteral("Science"), QStringLiteral("دانش"), QStringLiteral("علوم"), QStringLiteral("Sciences")},
             {QStringLiteral("According to the Science Desk of Get News Fast"),
              QStringLiteral("به گزارش سرویس دانش Get News Fast"), QStringLiteral("وفقًا لقسم العلوم في Get News Fast"),
              QStringLiteral("Selon la rubrique sciences de Get News Fast")}),
    };
    for (int i = 0; i < int(desks.size()); ++i) {
        desks[i].position = i;
        desks[i].colour = core::deskColour(i);
    }
    return desks;
}

} // namespace formats
