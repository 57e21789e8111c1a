// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/words.h"

#include <QHash>
#include <QLocale>

namespace formats {

namespace {

Words english()
{
    return {QStringLiteral("By"),
            QStringLiteral("Photo"),
            QStringLiteral("Published"),
            QStringLiteral("Updated"),
            QStringLiteral("Correction"),
            QStringLiteral("Related stories"),
            QStringLiteral("Desks"),
            QStringLiteral("Tags"),
            QStringLiteral("Back to top"),
            QStringLiteral("Latest"),
            QStringLiteral("Home"),
            QStringLiteral("Skip to the story"),
            QStringLiteral("%1 on Telegram"),
            QStringLiteral("In other languages"),
            QStringLiteral("Nothing has been published here yet."),
            QStringLiteral("Newer stories"),
            QStringLiteral("Older stories"),
            QStringLiteral("Skip to the stories"),
            QStringLiteral("Withdrawn: %1"),
            QStringLiteral("We have withdrawn this story. Please do not rely on it and do not pass it on."),
            QStringLiteral("Correction, %1:"),
            QStringLiteral("An earlier version of this story said “%1”. %2")};
}

Words french()
{
    return {QStringLiteral("Par"),
            QStringLiteral("Photo"),
            QStringLiteral("Publié le"),
            QStringLiteral("Mis à jour le"),
            QStringLiteral("Rectification"),
            QStringLiteral("À lire aussi"),
            QStringLiteral("Rubriques"),
            QStringLiteral("Mots-clés"),
            QStringLiteral("Haut de page"),
            QStringLiteral("À la une"),
            QStringLiteral("Accueil"),
            QStringLiteral("Aller à l’article"),
            QStringLiteral("%1 sur Telegram"),
            QStringLiteral("Dans d’autres langues"),
            QStringLiteral("Rien n’a encore été publié ici."),
            QStringLiteral("Articles plus récents"),
            QStringLiteral("Articles plus anciens"),
            QStringLiteral("Aller aux articles"),
            QStringLiteral("Article retiré : %1"),
            QStringLiteral("Nous avons retiré cet article. Merci de ne pas vous y fier et de ne pas le diffuser."),
            QStringLiteral("Rectification du %1 :"),
            QStringLiteral("Une version antérieure de cet article indiquait : « %1 ». %2")};
}

Words german()
{
    return {QStringLiteral("Von"),
            QStringLiteral("Foto"),
            QStringLiteral("Veröffentlicht"),
            QStringLiteral("Aktualisiert"),
            QStringLiteral("Korrektur"),
            QStringLiteral("Mehr zum Thema"),
            QStringLiteral("Ressorts"),
            QStringLiteral("Schlagwörter"),
            QStringLiteral("Nach oben"),
            QStringLiteral("Aktuelles"),
            QStringLiteral("Startseite"),
            QStringLiteral("Zum Artikel springen"),
            QStringLiteral("%1 auf Telegram"),
            QStringLiteral("In anderen Sprachen"),
            QStringLiteral("Hier ist noch nichts erschienen."),
            QStringLiteral("Neuere Artikel"),
            QStringLiteral("Ältere Artikel"),
            QStringLiteral("Zu den Artikeln springen"),
            QStringLiteral("Zurückgezogen: %1"),
            QStringLiteral("Wir haben diesen Artikel zurückgezogen. Bitte stützen Sie sich nicht auf ihn und "
                           "verbreiten Sie ihn nicht weiter."),
            QStringLiteral("Korrektur vom %1:"),
            QStringLiteral("In einer früheren Fassung dieses Artikels hieß es: „%1“. %2")};
}

Words persian()
{
    return {
        QStringLiteral("نویسنده:"),
        QStringLiteral("عکس"),
        QStringLiteral("انتشار"),
        QStringLiteral("به‌روزرسانی"),
        QStringLiteral("اصلاحیه"),
        QStringLiteral("مطالب مرتبط"),
        QStringLiteral("سرویس‌ها"),
        QStringLiteral("برچسب‌ها"),
        QStringLiteral("بازگشت به بالا"),
        QStringLiteral("تازه‌ترین‌ها"),
        QStringLiteral("خانه"),
        QStringLiteral("رفتن به متن خبر"),
        QStringLiteral("%1 در تلگرام"),
        QStringLiteral("به زبان‌های دیگر"),
        QStringLiteral("هنوز چیزی اینجا منتشر نشده است."),
        QStringLiteral("مطالب تازه‌تر"),
        QStringLiteral("مطالب قدیمی‌تر"),
        QStringLiteral("رفتن به فهرست خبرها"),
        QStringLiteral("پس گرفته شد: %1"),
        QStringLiteral(
            "ما این خبر را پس گرفته‌ایم. لطفاً به آن استناد نکنید و آن "
            "را "
            "بازنشر "
            "ندهید."),
        QStringLiteral("اصلاحیه، %1:"),
        QStringLiteral("در نسخهٔ پیشین این خبر آمده بود: «%1». %2")};
}

Words arabic()
{
    return {QStringLiteral("بقلم"),
            QStringLiteral("صورة"),
            QStringLiteral("نُشر في"),
            QStringLiteral("حُدّث في"),
            QStringLiteral("تصويب"),
            QStringLiteral("أخبار ذات صلة"),
            QStringLiteral("الأقسام"),
            QStringLiteral("الوسوم"),
            QStringLiteral("العودة إلى الأعلى"),
            QStringLiteral("آخر الأخبار"),
            QStringLiteral("الرئيسية"),
            QStringLiteral("انتقل إلى الخبر"),
            QStringLiteral("%1 على تلغرام"),
            QStringLiteral("بلغات أخرى"),
            QStringLiteral("لم يُنشر شيء هنا بعد."),
            QStringLiteral("أخبار أحدث"),
            QStringLiteral("أخبار أقدم"),
            QStringLiteral("انتقل إلى قائمة الأخبار"),
            QStringLiteral("سُحب: %1"),
            QStringLiteral("سحبنا هذا الخبر. نرجو عدم الاعتماد عليه وعدم تداوله."),
            QStringLiteral("تصويب، %1:"),
            QStringLiteral("ورد في نسخة سابقة من هذا الخبر: «%1». %2")};
}

QString mainPart(const QString &language)
{
    return language.section(QLatin1Char('-'), 0, 0).toLower();
}

} // namespace

const Words &wordsFor(const QString &language)
{
    static const Words en = english();
    static const QHash<QString, Words> others = {{QStringLiteral("de"), german()},
                                                 {QStringLiteral("fr"), french()},
                                                 {QStringLiteral("fa"), persian()},
                                                 {QStringLiteral("ar"), arabic()}};
    const auto found = others.constFind(mainPart(language));
    return found == others.cend() ? en : *found;
}

QString languageName(const QString &language)
{
    static const QHash<QString, QString> names = {{QStringLiteral("en"), QStringLiteral("English")},
                                                  {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                                  {QStringLiteral("fr"), QStringLiteral("Français")},
                                                  {QStringLiteral("fa"), QStringLiteral("فارسی")},
                                                  {QStringLiteral("ar"), QStringLiteral("العربية")}};
    const QString known = names.value(mainPart(language));
    if (!known.isEmpty())
        return known;
    const QLocale locale(language);
    return locale.language() == QLocale::C ? language : locale.nativeLanguageName();
}

QString withoutPhotoWord(const QString &credit)
{
    const QString trimmed = credit.trimmed();
    const qsizetype colon = trimmed.indexOf(QLatin1Char(':'));
    if (colon <= 0)
        return trimmed;
    QString word = trimmed.left(colon);
    while (!word.isEmpty() && (word.back().isSpace()))
        word.chop(1); // French has a no-break space before the colon
    for (const char *language : {"en", "de", "fr", "fa", "ar"}) {
        if (word.compare(wordsFor(QLatin1String(language)).photo, Qt::CaseInsensitive) == 0)
            return trimmed.mid(colon + 1).trimmed();
    }
    return trimmed;
}

} // namespace formats
