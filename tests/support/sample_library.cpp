// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sample_library.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <cmath>

namespace test {

namespace {

struct Language
{
    QString code;
    QStringList frequent;  // in the order of their frequency
    QStringList syllables; // rarer words are made of these
    QString stop;
};

Language language(const char *code, const char *frequent, const char *syllables, const char *stop)
{
    return {QString::fromLatin1(code), QString::fromUtf8(frequent).split(QLatin1Char(' ')),
            QString::fromUtf8(syllables).split(QLatin1Char(' ')), QString::fromUtf8(stop)};
}

const QList<Language> &languages()
{
    static const QList<Language> all{
        language("en-GB",
                 "the of and to in a is that for it was on with as by at from be this have said which not after new "
                 "council river harbour school people year city water bridge storm ferry budget market doctor train "
                 "village minister election hospital teacher weather farmers island parliament museum festival",
                 "al ber cor den el far gan hol im jor kel lor mar nor os per quil ran sol tan ur ven wil yor", "."),
        language("fa",
                 "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد "
                 "می‌شود "
                 "می‌کند "
                 "خبر "
                 "شهر "
                 "آب "
                 "سال "
                 "مردم "
                 "دولت بازار مدرسه رودخانه پل باران کشتی بیمارستان پزشک قطار روستا معلم "
                 "کتاب‌ها "
                 "خیابان‌ها "
                 "جزیره "
                 "موزه "
                 "جشنواره انتخابات کشاورزان",
                 "با دا را سا کا گا لا ما نا پا تار دین روز شیر کار گل مان نو یار زار", "."),
        language("fr",
                 "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se avec ce il sont "
                 "mairie rivière école marché hôpital médecin élection théâtre pêcheurs île musée forêt fenêtre été "
                 "château côte gare",
                 "ba cé di fou gra hé ji lon mè né ou pré quai rou sé ta ur vi zo lle", "."),
        language("ar",
                 "في من على أن إلى التي عن ما مع هذا هذه بعد كان قال لا كل بين ذلك المدينة الماء النهر الجسر المدرسة "
                 "السوق المستشفى الطبيب القطار القرية المعلم الجزيرة المتحف المهرجان الانتخابات المزارعين مُحَمَّد أحمد "
                 "الشؤون مسؤول",
                 "با تا را سا شا كا لا ما نا ها دي ري سي في لي مي نو رو سو طو", "."),
        language(
            "de",
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden "
            "aus er hat dass Straße Brücke Schule Flüsse Zürich Krankenhaus Ärzte Wähler Markt Insel Bürger Müller "
            "Größe Hafen Fähre",
            "auf ber gen hau kir lich mün nau ob pfer rei schö sta trä um ver wöl zeu heit keit", "."),
        language("es",
                 "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me "
                 "ayuntamiento río escuela mercado médico señor niños montaña elección españa puente isla verano años "
                 "lluvia",
                 "ba ca cho des es fe ga ja lla man ño os pe qui ra sa tie ú ve zo", "."),
        language("ru",
                 "и в не на что с по он как это к но из у за от так для же все город река мост школа больница врач "
                 "поезд деревня учитель остров музей выборы ёлка фестиваль рынок погода дождь паром бюджет",
                 "ба ве го де жи за ки лю мо на по ри со ту фе хо це ши щё я", "."),
        language("tr",
                 "ve bir bu da için ile çok daha olarak gibi olan sonra kadar en ne var belediye nehir köprü okul "
                 "çarşı hastane doktor tren köy öğretmen ada müze seçim çiftçiler yağmur İstanbul ışık gümüş",
                 "ba çe da er fı gö ha iş ka lü ma nı öz pa rı şe ta ün ya zı", "."),
    };
    return all;
}

const Language &languageOf(const QString &code)
{
    for (const Language &candidate : languages()) {
        if (candidate.code == code)
            return candidate;
    }
    return languages().first();
}

QString wordOf(const Language &spoken, int rank)
{
    if (rank < spoken.frequent.size())
        return spoken.frequent.at(rank);
    QString word;
    for (qsizetype rest = rank; rest > 0; rest /= spoken.syllables.size())
        word += spoken.syllables.at(rest % spoken.syllables.size());
    return word;
}

// Half of all words are among the two hundred most frequent ones, as in any language.
QString anyWord(const Language &spoken, QRandomGenerator &random)
{
    constexpr double vocabulary = 40'000;
    return wordOf(spoken, int(std::pow(vocabulary, random.generateDouble())) - 1);
}

QString sentence(const Language &spoken, QRandomGenerator &random, int words)
{
    QStringList parts;
    parts.reserve(words);
    for (int i = 0; i < words; ++i)
        parts.append(anyWord(spoken, random));
    QString text = parts.join(QLatin1Char(' '));
    text[0] = text.at(0).toUpper();
    return text;
}

core::SiteId siteId(int index)
{
    return core::SiteId{QStringLiteral("sample-site-%1").arg(index)};
}

core::DeskId deskId(int index)
{
    return core::DeskId{QStringLiteral("sample-desk-%1").arg(index)};
}

constexpr int deskCount = 13;
constexpr int tagCount = 3000;

QString tagName(int index)
{
    const Language &spoken = languages().at(index % languages().size());
    return wordOf(spoken, 20 + index);
}

} // namespace

QList<core::Site> sampleSites()
{
    QList<core::Site> sites;
    for (int i = 0; i < 2; ++i) {
        core::Site site;
        site.id = siteId(i);
        site.name = i == 0 ? QStringLiteral("The Alder Post") : QStringLiteral("Harbour Weekly");
        core::Edition edition;
        edition.language = QStringLiteral("en-GB");
        edition.siteName = site.name;
        site.editions.append(edition);
        sites.append(site);
    }
    return sites;
}

QList<core::Desk> sampleDesks()
{
    const QStringList names{QStringLiteral("International"), QStringLiteral("Politics"), QStringLiteral("Economy"),
                            QStringLiteral("Health"),        QStringLiteral("Science"),  QStringLiteral("Culture"),
                            QStringLiteral("Sports"),        QStringLiteral("Weather"),  QStringLiteral("Opinion"),
                            QStringLiteral("Education"),     QStringLiteral("Travel"),   QStringLiteral("Harbour"),
                            QStringLiteral("Islands")};
    QList<core::Desk> desks;
    for (int i = 0; i < deskCount; ++i) {
        core::Desk desk;
        desk.id = deskId(i);
        desk.site = siteId(i < 10 ? 0 : 1);
        desk.names.insert(QString(), names.at(i));
        desk.slug = names.at(i).toLower();
        desk.position = i;
        desk.colour = core::deskColour(i);
        desks.append(desk);
    }
    return desks;
}

QList<core::Tag> sampleTags(int count)
{
    QList<core::Tag> tags;
    for (int i = 0; i < count; ++i)
        tags.append({QString::number(i + 1), tagName(i), QStringLiteral("tag-%1").arg(i), count - i});
    return tags;
}

QString sampleWord(const QString &code, int rank)
{
    return wordOf(languageOf(code), rank);
}

core::Story sampleStory(int number, int words)
{
    const Language &spoken = languages().at(number % languages().size());
    QRandomGenerator random(quint32(number) * 2654435761U + 17);
    core::Story story;
    story.id = core::StoryId{QStringLiteral("sample%1").arg(number, 7, 10, QLatin1Char('0'))};
    story.language = spoken.code;
    const int desk = random.bounded(100) < 40 ? 0 : random.bounded(deskCount);
    story.desk = deskId(desk);
    story.site = siteId(desk < 10 ? 0 : 1);
    if (random.bounded(4) == 0)
        story.furtherDesks.append(deskId((desk + 1) % 10));
    story.kicker = anyWord(spoken, random);
    story.headline = sentence(spoken, random, 5 + random.bounded(6));
    story.standfirst = sentence(spoken, random, 15 + random.bounded(15)) + spoken.stop;
    story.byline = sentence(spoken, random, 2);
    for (int i = random.bounded(5); i >= 0; --i)
        story.tags.append(tagName(int(std::pow(double(tagCount), random.generateDouble())) - 1));
    story.credits.append({QStringLiteral("Alder Press"), QString()});
    constexpr core::Stage stages[] = {core::Stage::Published, core::Stage::Published,    core::Stage::Published,
                                      core::Stage::Draft,     core::Stage::Killed,       core::Stage::InReview,
                                      core::Stage::Approved,  core::Stage::ChangesAsked, core::Stage::Scheduled};
    story.stage = random.bounded(10) < 8 ? core::Stage::Published : stages[random.bounded(9)];
    if (story.stage == core::Stage::Published) {
        story.remote.postId = QString::number(number + 1);
        story.remote.address = QUrl(QStringLiteral("https://news.example/%1").arg(number + 1));
        story.remote.status = QStringLiteral("publish");
    }
    const QDateTime first(QDate(2020, 1, 1), QTime(6, 0), QTimeZone::utc());
    constexpr qint64 secondsApart = 1800;
    story.created = first.addSecs(number * secondsApart);
    story.modified = story.created.addSecs(600);

    int left = words > 0 ? words : 60 + random.bounded(540);
    while (left > 0) {
        const int length = std::min(left, 30 + random.bounded(50));
        story.body.blocks.append(
            core::textBlock(core::BlockKind::Paragraph, QString(sentence(spoken, random, length) + spoken.stop)));
        left -= length;
    }
    return story;
}

core::Result<void> fillWithSamples(storage::Library &library, int stories, int tags)
{
    for (const core::Site &site : sampleSites()) {
        if (core::Result<void> saved = library.sites.save(site); !saved)
            return saved;
        QList<core::Desk> desks;
        for (const core::Desk &desk : sampleDesks()) {
            if (desk.site == site.id)
                desks.append(desk);
        }
        if (core::Result<void> saved = library.sites.replaceDesks(site.id, desks); !saved)
            return saved;
        if (core::Result<void> saved = library.sites.replaceTags(site.id, sampleTags(tags)); !saved)
            return saved;
    }
    constexpr int atATime = 500;
    for (int done = 0; done < stories; done += atATime) {
        QList<core::Story> batch;
        for (int number = done; number < std::min(done + atATime, stories); ++number)
            batch.append(sampleStory(number));
        if (auto created = library.stories.createAll(batch); !created)
            return created.error();
    }
    return {};
}

} // namespace test
