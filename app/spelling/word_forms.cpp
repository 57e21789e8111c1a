// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/word_forms.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace spelling {

namespace {

constexpr QChar NonJoiner(0x200C);

bool isArabicMark(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x0640 || (u >= 0x064B && u <= 0x065F) || u == 0x0670;
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011);
}

bool isPlainAscii(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// What Persian joins to a word with a zero-width non-joiner and no dictionary lists with every word.
const QSet<QString> &persianEndings()
{
    static const QSet<QString> endings = [] {
        const QString all = QStringLiteral(
            "ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هایند ام ات اش ای است ایم اید اند ست مان تان شان "
            "م ت ش ی تر تری ترین ترها گر گری گران گاه گاهی وار مند مندی مندان پذیر پذیری ناپذیر آمیز انگیز "
            "شناس شناسی شناسان نامه نشین خانه سازی ساز کننده کنندگان شده شدن کردن");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return endings;
}

bool isPersianPrefix(const QString &part)
{
    static const QSet<QString> prefixes{QStringLiteral("می"),  QStringLiteral("نمی"), QStringLiteral("همی"),
                                        QStringLiteral("بی"),  QStringLiteral("نا"),  QStringLiteral("هم"),
                                        QStringLiteral("پر"),  QStringLiteral("کم"),  QStringLiteral("فرا"),
                                        QStringLiteral("پیش"), QStringLiteral("پس"),  QStringLiteral("غیر")};
    return prefixes.contains(part);
}

// Arabic letters typed on an Arabic keyboard look the same in Persian and mean the same letter.
QString withPersianLetters(const QString &word)
{
    QString changed = word;
    for (QChar &c : changed) {
        switch (c.unicode()) {
        case 0x064A: // yeh
        case 0x0649: // alef maksura
            c = QChar(0x06CC);
            break;
        case 0x0643: // kaf
            c = QChar(0x06A9);
            break;
        case 0x06C0: // heh with yeh above
            c = QChar(0x0647);
            break;
        default:
            break;
        }
    }
    return changed;
}

} // namespace

QString cleaned(QStringView word, QChar::Script script)
{
    if (isPlainAscii(word))
        return word.toString();
    QString composed = word.toString().normalized(QString::NormalizationForm_C);
    QString kept;
    kept.reserve(composed.size());
    for (const QChar c : std::as_const(composed)) {
        if (c == QChar(0x2019))
            kept += u'\'';
        else if (isHyphen(c))
            kept += u'-';
        else if (c.category() == QChar::Other_Format && c != NonJoiner)
            continue;
        else if (script == QChar::Script_Arabic && isArabicMark(c))
            continue;
        else
            kept += c;
    }
    return kept;
}

QString mainPart(const QString &language)
{
    const auto end = std::find_if(language.begin(), language.end(), [](QChar c) { return c == u'-' || c == u'_'; });
    return language.left(end - language.begin()).toLower();
}

QChar::Script scriptOf(const QString &language)
{
    switch (QLocale(QString(language).replace(u'-', u'_')).script()) {
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    case QLocale::DevanagariScript:
        return QChar::Script_Devanagari;
    case QLocale::BengaliScript:
        return QChar::Script_Bengali;
    case QLocale::GurmukhiScript:
        return QChar::Script_Gurmukhi;
    case QLocale::GujaratiScript:
        return QChar::Script_Gujarati;
    case QLocale::TamilScript:
        return QChar::Script_Tamil;
    case QLocale::TeluguScript:
        return QChar::Script_Telugu;
    case QLocale::KannadaScript:
        return QChar::Script_Kannada;
    case QLocale::MalayalamScript:
        return QChar::Script_Malayalam;
    case QLocale::SinhalaScript:
        return QChar::Script_Sinhala;
    case QLocale::ArmenianScript:
        return QChar::Script_Armenian;
    case QLocale::GeorgianScript:
        return QChar::Script_Georgian;
    case QLocale::EthiopicScript:
        return QChar::Script_Ethiopic;
    case QLocale::KoreanScript:
    case QLocale::HangulScript:
        return QChar::Script_Hangul;
    case QLocale::TibetanScript:
        return QChar::Script_Tibetan;
    default:
        return QChar::Script_Latin;
    }
}

bool isAcronym(QStringView word)
{
    if (word.size() > 2 && word.endsWith(u's'))
        word.chop(1);
    return word.size() >= 2 && word.size() <= 5
           && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

QStringView withoutPossessive(QStringView word)
{
    const auto isApostrophe = [](QChar c) { return c == u'\'' || c == QChar(0x2019); };
    const qsizetype size = word.size();
    if (size > 3 && (word[size - 1] == u's' || word[size - 1] == u'S') && isApostrophe(word[size - 2]))
        return word.chopped(2);
    if (size > 2 && isApostrophe(word[size - 1]))
        return word.chopped(1);
    return word;
}

QStringView withoutElision(QStringView word, const QString &language)
{
    static const QSet<QString> eliding{QStringLiteral("fr"), QStringLiteral("it"), QStringLiteral("ca"),
                                       QStringLiteral("oc")};
    static const QString all = QStringLiteral(
        " l d j m n s t c qu jusqu lorsqu puisqu quoiqu presqu un all dall dell nell sull coll quell quest sant bell ");
    const auto apostrophe =
        std::find_if(word.begin(), word.end(), [](QChar c) { return c == u'\'' || c == QChar(0x2019); });
    const qsizetype at = apostrophe - word.begin();
    if (at < 1 || at + 2 >= word.size() || !eliding.contains(mainPart(language)))
        return word;
    const QString prefix = QLatin1Char(' ') + word.first(at).toString().toLower() + QLatin1Char(' ');
    return all.contains(prefix) ? word.sliced(at + 1) : word;
}

QStringList withoutArabicPrefixes(const QString &word)
{
    QStringList shorter;
    QString rest = word;
    const auto drop = [&](QStringView prefix) {
        if (rest.size() < prefix.size() + 2 || !rest.startsWith(prefix))
            return false;
        rest.remove(0, prefix.size());
        shorter.append(rest);
        return true;
    };
    if (!drop(u"و"))
        drop(u"ف");
    if (drop(u"لل"))
        return shorter;
    if (!drop(u"ب") && !drop(u"ك"))
        drop(u"ل");
    drop(u"ال");
    return shorter;
}

QList<std::pair<qsizetype, qsizetype>> hyphenParts(QStringView word)
{
    QList<std::pair<qsizetype, qsizetype>> parts;
    if (std::none_of(word.begin(), word.end(), isHyphen))
        return parts;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        if (at < word.size() && !isHyphen(word[at]))
            continue;
        if (at > start)
            parts.append({start, at - start});
        start = at + 1;
    }
    return parts;
}

QStringList otherForms(const QString &word, const QString &language)
{
    QStringList forms;
    const auto add = [&](const QString &form) {
        if (form != word && !form.isEmpty() && !forms.contains(form))
            forms.append(form);
    };
    const bool persian = mainPart(language) == QLatin1String("fa");
    const QString base = persian ? withPersianLetters(word) : word;
    add(base);
    if (base.contains(NonJoiner)) {
        add(QString(base).remove(NonJoiner));
    }
    // Few dictionaries know only the typographic apostrophe; those that do would call every "don't" wrong.
    if (base.contains(u'\''))
        add(QString(base).replace(u'\'', QChar(0x2019)));
    return forms;
}

QStringList joinedParts(const QString &word, const QString &language)
{
    if (!word.contains(NonJoiner))
        return {};
    const bool persian = mainPart(language) == QLatin1String("fa");
    const QStringList parts = (persian ? withPersianLetters(word) : word).split(NonJoiner, Qt::SkipEmptyParts);
    QStringList toKnow;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool prefix = persian && i + 1 < parts.size() && isPersianPrefix(parts[i]);
        const bool ending = persian && i > 0 && persianEndings().contains(parts[i]);
        if (!prefix && !ending)
            toKnow.append(parts[i]);
    }
    return toKnow;
}

} // namespace spelling
