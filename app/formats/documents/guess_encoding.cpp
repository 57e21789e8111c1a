// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/guess_encoding.h"

#include "formats/documents/code_pages.h"
#include "formats/documents/east_asian.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <utility>

namespace formats {

namespace {

constexpr qsizetype sampleSize = 16 * 1024;

bool isHigh(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}

// --- East Asia: whatever decodes without an error and has the commonest letters of the language in it ---

struct Letters
{
    EastAsian encoding;
    int page;
    QStringView common;
};

constexpr QStringView japanese = u"のにはをがとでたしいてるなかられもあまりすこっんきよそうどやだくれさえ";
constexpr QStringView simplified =
    u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多"
    u"定行学所民得经十三之进着等部度家力里如水自二理起小现实都两体制机当使点从业本去把好应开还因由其些然前外天四日那"
    u"事平全间样与关各新内数正心明看原又么比或但没问月公无者最已被道话她只知长见回见今走什样车海城市早晚名没报";
constexpr QStringView traditional =
    u"的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多"
    u"定行學所民得經十三之進著等部度家力裡如水自二理起小現實都兩體制機當使點從業本去把好應開還因由其些然前外天四日那"
    u"事平全間樣與關各新內數正心明看原又麼比或但沒問月公無者最已被道話她只知長見回今走什車海城市早晚名報";
constexpr QStringView korean =
    u"이다의는에을가고하지를로은서어기있사도한아자인그나리대시해정일부라들으과스수만면장제니적보여았전습오상했따르몰안"
    u"람데게조소비주동공원국구성되된";

const Letters eastAsian[] = {
    {EastAsian::ShiftJis, 932, japanese}, {EastAsian::EucJp, 51932, japanese}, {EastAsian::Gb18030, 54936, simplified},
    {EastAsian::Big5, 950, traditional},  {EastAsian::Korean, 949, korean},
};

double shareOfCommon(const QString &text, QStringView common)
{
    qsizetype letters = 0;
    qsizetype found = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            continue;
        // Letters of nobody, and the half-width ones of old terminals, which any bytes can be.
        if (c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_NotAssigned)
            return 0;
        const bool narrow = c.unicode() >= 0xff61 && c.unicode() <= 0xff9f;
        letters += c.isLetter() || c.isSurrogate() ? (narrow ? 3 : 1) : 0;
        found += common.contains(c) ? 1 : 0;
    }
    constexpr qsizetype fewest = 4;
    return letters < fewest ? 0 : double(found) / double(letters);
}

int eastAsianPage(QByteArrayView sample)
{
    double most = 0.2;
    int page = 0;
    for (const Letters &letters : eastAsian) {
        const auto text = fromEastAsian(sample, letters.encoding);
        const double share = text && text->wrong == 0 ? shareOfCommon(text->text, letters.common) : 0;
        if (share > most) {
            most = share;
            page = letters.page;
        }
    }
    return page;
}

// --- scripts of their own: whole words are made of letters beyond ASCII ---

struct Script
{
    QStringView letters; // the commonest: most of any text
    QStringView others;
    QList<int> pages;
};

const QList<Script> &scripts()
{
    static const QList<Script> list{
        {u"اليمونرتبةدهسعفقیک", u"أإآىءئؤحجشصضطظغخثذزكگچپژًٌَُِّْ", {1256, 28596}},
        {u"оеаинтсрвлкмдпуыія", u"бгжзйфхцчшщъьэюёјљњћђџ", {1251, 20866, 866, 28595}},
        {u"оаниівтерслкдумпзяї", u"бгґєжйфхцчшщьюў", {1251, 21866, 866}},
        {u"αοιετσνηυρπκςάίό", u"βγδζθλμξφχψωέήύώϊϋΐΰ", {1253, 28597}},
        {u"יוהלאתרבמשנםדח", u"גזטךכןסעףפץצק", {1255, 28598}},
        {u"านรอกเงมยลวดทสต่้ัีิ", u"ะำึืุูโแใไ์็ขคฆจฉชซญณถธบปผฝพฟภษศหฬฮๆฯ", {874}},
    };
    return list;
}

// From -1 to 1; about 0.8 where it is right.
double fit(const QString &text, const Script &script)
{
    double right = 0;
    qsizetype all = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80 || c.unicode() == 0xa0)
            continue;
        const QChar low = c.toLower();
        const double weight = c == low ? 1 : 0.4; // few letters are capitals
        const bool typographic = QStringView(u"“”‘’„‚«»–—…•№،؛؟").contains(c);
        ++all;
        if (script.letters.contains(low))
            right += weight;
        else if (typographic || script.others.contains(low))
            right += 0.2 * weight;
        else
            right -= 1;
    }
    return all == 0 ? 0 : right / double(all);
}

// --- Latin letters with marks: a few among those of ASCII, which tell the language ---

struct Language
{
    QStringView letters;
    QStringView words; // the commonest, of ASCII letters alone, so that any code page shows them
    QList<int> pages;
};

const QList<Language> &languages()
{
    static const QList<int> west{1252, 10000, 850};
    static const QList<int> centre{1250, 28592, 852};
    static const QList<Language> list{
        {u"éèïçöüñ", u"the of and to in is was for that it on with as at by from", west},
        {u"éèàçêùâîôûëïœæ", u"le la les de des du et en un une est que qui dans pour sur au il par pas", west},
        {u"äöüßé", u"der die das und in den von zu mit ist des auf im nicht ein eine dem sich als er es", west},
        {u"áéíóúñüªº", u"de la que el en y a los se del las un por con no una su para es al lo", west},
        {u"ãõáéíóúâêôçàªº", u"de a o que e do da em um para com uma os no se na por mais as dos", west},
        {u"àèéìòùî", u"di e il la che in un a per del una si da con non i le al sono della", west},
        {u"àéèíòóúïüç·", u"de la i el que a en les un per els amb una no es del al", west},
        {u"åäöé", u"och i att det som en av den till med som ett var han inte hade de ja on ei se oli", west},
        {u"æøåéò", u"og i det er en til at av for den har ikke som med et de var fra blev", west},
        {u"áéíóúýþæöð", u"og er um sem til var ekki en hann fyrir hefur", west},
        {u"éëèïöü", u"de het een en van in is dat op te zijn met voor niet aan er die door", west},
        {u"ąćęłńóśźż", u"w i na z do nie o to jest po od za jak przez ale czy a dla", centre},
        {u"áčďéěíňóřšťúůýž", u"a v na se je z do o s to po za ve od ale jako pro bylo podle jsou kdy", centre},
        {u"áäčďéíĺľňóôŕšťúýž", u"a v na sa je z do o s to po za vo od ale ako pre bol bolo som keby", centre},
        {u"áéíóöőúüű", u"a az hogy nem is egy meg volt csak de ez el mint szerint akik sem", centre},
        {u"ăâîşţ", u"de la a cu pe nu din o un care mai pentru este s", {1250, 28592, 852}},
        {u"čćđšž", u"je i u se na da za od su sa ne a s do koji kako bio bi iz po v ki ni", centre},
        {u"çğıöşüâî", u"ve bir bu da de olarak daha ile gibi kadar en ne o ki sonra ancak", {1254}},
        {u"āčēģīķļņšūž", u"un ir uz no ar par kas ka tika bija", {1257}},
        {u"ąčęėįšųūž", u"ir kad buvo su bet tai iki dar kaip o", {1257}},
        {u"äöõüšž", u"ja on ei et oli see aga kui oma ka", {1257}},
    };
    return list;
}

QSet<QString> wordsOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' '))
        set.insert(word.toString());
    return set;
}

// A word cut at the letters beyond ASCII is none.
QStringList asciiWords(QByteArrayView sample)
{
    QStringList words;
    QByteArray word;
    bool whole = true;
    for (qsizetype i = 0; i <= sample.size(); ++i) {
        const char c = i < sample.size() ? sample.at(i) : ' ';
        const auto value = static_cast<unsigned char>(c);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            word += c;
        } else if (value >= 0x80) {
            whole = false;
        } else {
            if (whole && !word.isEmpty())
                words.append(QString::fromLatin1(word).toLower());
            word.clear();
            whole = true;
        }
    }
    return words;
}

bool isTypographic(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    const QChar before = at > 0 ? text.at(at - 1) : QLatin1Char(' ');
    const QChar after = at + 1 < text.size() ? text.at(at + 1) : QLatin1Char(' ');
    if (QStringView(u"’–—…").contains(c))
        return true;
    if (before.isLetter() && after.isLetter())
        return false;
    return QStringView(u"“”‘„‚«»‹›•€£°§©®™½²¿¡").contains(c);
}

// From -1 to 1; 1 when every letter beyond ASCII is one of the language, in a place where it can be.
double fit(const QString &text, const Language &language)
{
    double right = 0;
    qsizetype all = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80 || c.unicode() == 0xa0)
            continue;
        ++all;
        if (!c.isLetter()) {
            right += isTypographic(text, i) ? 1 : -1;
            continue;
        }
        const bool small = c == c.toLower();
        const bool capitalAfterSmall = !small && i > 0 && text.at(i - 1).isLower();
        const bool smallBeforeCapital = small && i + 1 < text.size() && text.at(i + 1).isUpper();
        const bool fits = language.letters.contains(c.toLower()) && !capitalAfterSmall && !smallBeforeCapital;
        right += !fits ? -1 : small ? 1 : 0.8;
    }
    return all == 0 ? 0 : right / double(all);
}

template <typename Kind>
std::pair<int, double> best(QByteArrayView sample, const QList<Kind> &kinds, const QList<double> &head)
{
    std::pair<int, double> found{1252, 0.3};
    constexpr qsizetype few = 4; // letters, which may be of any language
    const double margin = std::count_if(sample.begin(), sample.end(), isHigh) < few ? 0.2 : 0.02;
    for (const int page : {1252,  1250,  1254,  1257,  1256,  1251,  1253, 1255,  874, 28592,
                           28595, 28596, 28597, 28598, 20866, 21866, 866,  10000, 850, 852}) {
        QString text; // decoded when it is asked for
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            if (!kinds.at(i).pages.contains(page))
                continue;
            if (text.isEmpty())
                text = fromCodePage(sample, page).value_or(QString());
            const double score = fit(text, kinds.at(i)) + head.value(i);
            // The pages of Windows stand first, and what is no better than they is none.
            if (score > found.second + (page == found.first ? 0 : margin))
                found = {page, score};
        }
    }
    return found;
}

int latinPage(QByteArrayView sample)
{
    const QStringList words = asciiWords(sample);
    QList<double> head;
    for (const Language &language : languages()) {
        const QSet<QString> known = wordsOf(language.words);
        const auto hits =
            std::count_if(words.begin(), words.end(), [&](const QString &word) { return known.contains(word); });
        head.append(double(hits) / double(std::max<qsizetype>(words.size(), 10))); // one of three words is chance
    }
    return best(sample, languages(), head).first;
}

} // namespace

int guessedCodePage(QByteArrayView bytes)
{
    // From where the letters beyond ASCII begin: a page may have a long head without any.
    const qsizetype first = std::find_if(bytes.begin(), bytes.end(), isHigh) - bytes.begin();
    if (first == bytes.size())
        return 1252;
    const qsizetype from = std::max<qsizetype>(0, first - 1000);
    const QByteArrayView sample = bytes.sliced(from, std::min(bytes.size() - from, sampleSize));
    if (const int page = eastAsianPage(sample); page != 0)
        return page;
    qsizetype high = 0;
    qsizetype together = 0;
    bool before = false;
    for (const char byte : sample) {
        high += isHigh(byte);
        together += isHigh(byte) && before;
        before = isHigh(byte);
    }
    // In French or Polish such letters stand alone between others; elsewhere whole words are made of them.
    return together * 2 < high ? latinPage(sample) : best(sample, scripts(), {}).first;
}

} // namespace formats
