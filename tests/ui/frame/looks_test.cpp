// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "every_place.h"
#include "support/desktop_screen.h"
#include "support/test_services.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTranslator>

// Everything in every look: light, dark, mirrored in Persian, in a small and in a large window; run again at 150 %. All
// words are whole and stand out from their ground. The pictures stay where STANDFIRST_PICTURES names a folder.
class LooksTest : public QObject
{
    Q_OBJECT

private slots:
    void showsAllItsWords_data();
    void showsAllItsWords();
};

namespace {

// Words that have less room than they need, unless they are shortened on purpose.
QStringList cutWords(const QWidget &place)
{
    QStringList cut;
    const auto note = [&](const QWidget *widget, const QString &text, int has, int needs) {
        if (has < needs)
            cut << QStringLiteral("%1 “%2” has %3 of %4 px")
                       .arg(widget->objectName(), text.left(40))
                       .arg(has)
                       .arg(needs);
    };
    for (const QLabel *label : place.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (label->wordWrap())
            note(label, label->text(), label->height(), label->heightForWidth(label->width()));
        else
            note(label, label->text(), label->width(), label->sizeHint().width());
    }
    for (const QPushButton *button : place.findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            note(button, button->text(), button->width(), button->sizeHint().width());
    }
    return cut;
}

// The colour that most of it has.
QColor groundOf(const QImage &drawn)
{
    QHash<QRgb, int> counts;
    QRgb ground = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            const QRgb one = drawn.pixel(x, y);
            if (++counts[one] > counts.value(ground))
                ground = one;
        }
    }
    return QColor(ground);
}

// Words that can hardly be told from their ground. What cannot be done now may be quieter.
QStringList faintWords(const QWidget &place, const QImage &image)
{
    QStringList faint;
    for (const QLabel *label : place.findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&place) || !label->isEnabled() || label->text().trimmed().isEmpty())
            continue;
        const double ratio = image.devicePixelRatio();
        const QRect in(label->mapTo(&place, QPoint()), label->size());
        const QRect seen = QRect((QPointF(in.topLeft()) * ratio).toPoint(), in.size() * ratio)
                               .intersected(QRect(QPoint(), image.size()));
        if (seen.isEmpty() || label->visibleRegion().boundingRect().size() != label->size())
            continue;
        constexpr double wanted = 4.5; // WCAG AA
        const QColor ink = label->palette().color(label->foregroundRole());
        if (const double has = ui::contrast(ink, groundOf(image.copy(seen))); has < wanted)
            faint << QStringLiteral("%1 “%2” stands out %3 to 1")
                         .arg(label->objectName(), label->text().left(40))
                         .arg(has);
    }
    return faint;
}

} // namespace

void LooksTest::showsAllItsWords_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("persian");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << false << QSize(1440, 900);
    QTest::newRow("dark") << true << false << QSize(1440, 900);
    QTest::newRow("persian") << false << true << QSize(1440, 900);
    QTest::newRow("small") << false << false << QSize(1024, 640);
    QTest::newRow("large") << false << false << QSize(1920, 1200);
    QTest::newRow("small persian dark") << true << true << QSize(1024, 640);
}

void LooksTest::showsAllItsWords()
{
    QFETCH(bool, dark);
    QFETCH(bool, persian);
    QFETCH(QSize, size);
    const QTemporaryDir elsewhere; // where nobody looks; that all can be drawn is shown all the same
    QDir folder(qEnvironmentVariable("STANDFIRST_PICTURES", elsewhere.path()));
    QString look = QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-'));
    if (qApp->devicePixelRatio() > 1.01)
        look += QStringLiteral("-%1").arg(qRound(qApp->devicePixelRatio() * 100));
    QVERIFY(folder.mkpath(look) && folder.cd(look));

    QTranslator translator;
    if (!persian) { // it has the plurals
        QVERIFY(translator.load(QStringLiteral(":/translations/standfirst_en.qm")));
        QVERIFY(QCoreApplication::installTranslator(&translator));
    } else {
        QLocale::setDefault(QLocale(QStringLiteral("fa_IR")));
        QVERIFY(translator.load(QStringLiteral(":/translations/standfirst_fa.qm")));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    QStringList cut;
    {
        support::TestServices services;
        ui::Theme theme(dark ? workflow::ColourScheme::Dark : workflow::ColourScheme::Light);
        int number = 0;
        places::everyPlace(services, theme, size, [&](const QString &name, QWidget &place) {
            const QString file = QStringLiteral("%1-%2.png").arg(++number, 3, 10, QLatin1Char('0')).arg(name);
            const QImage image = place.grab().toImage();
            QVERIFY2(image.save(folder.filePath(file)), qPrintable(file));
            for (const QString &words : cutWords(place) + faintWords(place, image))
                cut << QString(name + QStringLiteral(": ") + words);
        });
    }
    QCoreApplication::removeTranslator(&translator);
    if (persian) {
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

int main(int argc, char **argv)
{
    return support::runOnADesktopScreen<LooksTest>(argc, argv);
}

#include "looks_test.moc"
