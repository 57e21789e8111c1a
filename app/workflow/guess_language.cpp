// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/guess_language.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace workflow {

namespace {

constexpr qsizetype enoughLetters = 20'000;

struct Hint
{
    const char *language;
    QChar::Script script;
    const char16_t *words;   // with spaces around each
    const char16_t *letters; // that its neighbours do not have
};

// Words of everyday grammar, which no text of a hundred words is without.
constexpr Hint hints[] = {
    {"en", QChar::Script_Latin, u" the and of to in is that for it was with on as are by from has have not ", u""},
    {"fr", QChar::Script_Latin, u" le la les des et est une du dans que qui pour sur pas au avec sont par plus ce ",
     u""},
    {"de", QChar::Script_Latin, u" der die das und ist nicht ein eine zu den von mit auf sich des dem für im auch ",
     u"ß"},
    {"es", QChar::Script_Latin, u" el la los las de y que es en una por con para del se no al como más su ", u"ñ¿¡"},
    {"it", QChar::Script_Latin, u" il di che è la un una per non del della con sono nel alla gli dei le si anche ",
     u""},
    {"pt", QChar::Script_Latin, u" o a os as de que e do da em um uma para não com no na por dos mais ", u"ãõ"},
    {"nl", QChar::Script_Latin, u" de het een en van is dat niet te op met voor zijn er aan ook om bij door ", u""},
    {"sv", QChar::Script_Latin, u" och att det som en på är av för med den till inte har de ett om ", u""},
    {"tr", QChar::Script_Latin, u" ve bir bu için ile de da çok olarak daha gibi ne kadar sonra ", u"ğış"},
    {"pl", QChar::Script_Latin, u" i w na z do się nie że to jest od o po za przez jak ", u"łąęśżź"},
    {"id", QChar::Script_Latin, u" yang dan di ini itu dengan untuk dari pada tidak akan dalam ke juga ", u""},
    {"fa", QChar::Script_Arabic, u" و در به از که این را با است برای آن یک بود شد ", u"پچژگکی"},
    {"ar", QChar::Script_Arabic, u" في من على إلى أن التي الذي عن هذا هذه مع كان ما لا ", u"ةىيكإؤ"},
    {"ur", QChar::Script_Arabic, u" کے کی ہے میں اور سے کا کو نے پر ہیں ", u"ٹڈڑںےھہ"},
    {"ps", QChar::Script_Arabic, u" د په او چې له ته کې دی ", u"ټډړږښڼېۍځڅ"},
    {"ckb", QChar::Script_Arabic, u" لە و بە کە بۆ ئەو ", u"ەڵڕێۆڤ"},
    {"ru", QChar::Script_Cyrillic, u" и в не на что с по как это из для к ", u"ыэъё"},
    {"uk", QChar::Script_Cyrillic, u" і в не на що з та як це до для у ", u"іїєґ"},
    {"he", QChar::Script_Hebrew, u" של את על לא זה הוא עם כי ", u""},
    {"el", QChar::Script_Greek, u" και το να του η της με για ", u""},
};

QString primary(const QString &language)
{
    return language.section(QLatin1Char('-'), 0, 0).toLower();
}

QChar::Script mostOf(const QString &text)
{
    QHash<QChar::Script, int> counts;
    for (const QChar c : text) {
        if (c.isLetter())
            ++counts[c.script()];
    }
    QChar::Script most = QChar::Script_Unknown;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (most == QChar::Script_Unknown || it.value() > counts.value(most))
            most = it.key();
    }
    return most;
}

QHash<QString, int> wordsOf(const QString &text)
{
    QHash<QString, int> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    while (finder.toNextBoundary() >= 0) {
        const QString word = text.mid(start, finder.position() - start);
        start = finder.position();
        if (!word.isEmpty() && word.at(0).isLetter())
            ++words[word.toLower()];
    }
    return words;
}

int scoreOf(const Hint &hint, const QString &text, const QHash<QString, int> &words)
{
    int score = 0;
    const QStringList known = QString::fromUtf16(hint.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : known)
        score += 3 * words.value(word);
    const QString letters = QString::fromUtf16(hint.letters);
    if (!letters.isEmpty())
        score += static_cast<int>(
            std::count_if(text.cbegin(), text.cend(), [&letters](QChar c) { return letters.contains(c); }));
    return score;
}

} // namespace

QString asLiked(const QString &language, const QStringList &liked)
{
    for (const QString &known : liked) {
        if (primary(known) == primary(language))
            return known;
    }
    return language;
}

QString guessLanguage(const QString &text, const QStringList &liked)
{
    const QString usual = liked.value(0);
    const QString sample = text.left(enoughLetters);
    const QChar::Script script = mostOf(sample);
    const QHash<QString, int> words = wordsOf(sample);
    QString best;
    int bestScore = 0;
    for (const Hint &hint : hints) {
        if (hint.script != script)
            continue;
        const QString language = QLatin1String(hint.language);
        int score = scoreOf(hint, sample, words);
        if (primary(usual) == language)
            score = score + score / 4 + 1; // a headline of three words is in the language that is written here
        if (score > bestScore) {
            best = language;
            bestScore = score;
        }
    }
    return best.isEmpty() ? usual : asLiked(best, liked);
}

} // namespace workflow
