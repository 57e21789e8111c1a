// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/chip.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/sentence.h"
#include "ui/theme/style.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/toast.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsReachContrastOnEveryGround_data();
    void wordsReachContrastOnEveryGround();
    void deskColoursAreMadeLegible();
    void everyIconIsDrawnInThePalettesColours();
    void unknownIconIsNull();
    void switchesLiveBetweenLightAndDark();
    void flowLayoutWrapsAndMirrors();
    void digitsKeepTheirHeightBesideArabicLetters();
    void buttonsKeepTheirHeightInEveryScript();
    void sentencesReadTheInterfacesWay();
    void toastGoesAwayByItself();
    void toastRunsItsActOnce();
    void toastShowsAllOfWhatIsLong();
    void toastsStandAboveEachOther();

private:
    Theme m_theme{workflow::ColourScheme::Light};
};

void ThemeTest::wordsReachContrastOnEveryGround_data()
{
    QTest::addColumn<QString>("pair");
    QTest::addColumn<QColor>("words");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Brightness brightness : {Brightness::Light, Brightness::Dark}) {
        const Colours &c = coloursOf(brightness);
        const char *which = brightness == Brightness::Light ? "light" : "dark";
        const QList<std::pair<const char *, QColor>> grounds{
            {"bg", c.bg}, {"side", c.side}, {"list", c.list}, {"page", c.page}, {"selection", c.selection}};
        const QList<std::pair<const char *, QColor>> inks{{"ink", c.ink}, {"mute", c.mute}, {"accent", c.accent},
                                                          {"ok", c.ok},   {"warn", c.warn}, {"bad", c.bad}};
        for (const auto &[groundName, ground] : grounds) {
            for (const auto &[inkName, ink] : inks)
                QTest::addRow("%s %s on %s", which, inkName, groundName) << QString() << ink << ground << 4.5;
        }
        QTest::addRow("%s words on accent", which) << QString() << c.accentInk << c.accent << 4.5;
        for (const auto &[inkName, ink] : inks)
            QTest::addRow("%s %s on note", which, inkName) << QString() << ink << c.note << 4.5;
        QTest::addRow("%s inserted on page", which) << QString() << c.inserted << c.page << 4.5;
        QTest::addRow("%s deleted on page", which) << QString() << c.deleted << c.page << 4.5;
        // Grounds that are mixed while painting: marks of comparisons, the box of a problem, what the mouse is over.
        QTest::addRow("%s ink on deleted", which) << QString() << c.ink << blend(c.deleted, c.page, 0.16) << 4.5;
        QTest::addRow("%s ink on inserted", which) << QString() << c.ink << blend(c.inserted, c.page, 0.16) << 4.5;
        const QColor problem = blend(c.bad, c.bg, 0.09);
        const QColor hot = blend(c.ink, c.bg, 0.07);
        for (const auto &[inkName, ink] :
             QList<std::pair<const char *, QColor>>{{"ink", c.ink}, {"mute", c.mute}, {"accent", c.accent}}) {
            QTest::addRow("%s %s on a problem", which, inkName) << QString() << ink << problem << 4.5;
            QTest::addRow("%s %s under the mouse", which, inkName) << QString() << ink << hot << 4.5;
        }
        QTest::addRow("%s danger under the mouse", which) << QString() << c.bad << blend(c.ink, c.page, 0.05) << 4.5;
        QTest::addRow("%s primary under the mouse", which)
            << QString() << c.accentInk << blend(Qt::white, c.accent, 0.10) << 4.5;
        QTest::addRow("%s primary held", which) << QString() << c.accentInk << blend(Qt::black, c.accent, 0.18) << 4.5;
        const double share = brightness == Brightness::Dark ? 0.45 : 0.28; // of the accent behind selected words
        QTest::addRow("%s selected words", which) << QString() << c.ink << blend(c.accent, c.page, share) << 4.5;
        // Signs and rings.
        QTest::addRow("%s frame of a tick", which) << QString() << blend(c.mute, c.page, 0.75) << c.page << 3.0;
        QTest::addRow("%s ring on bars", which) << QString() << c.accent << c.bg << 3.0;
        QTest::addRow("%s ring on the primary button", which) << QString() << c.accentInk << c.accent << 3.0;
    }
}

void ThemeTest::wordsReachContrastOnEveryGround()
{
    QFETCH(QColor, words);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(words, ground);
    QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2 is %3").arg(words.name(), ground.name()).arg(found)));
}

void ThemeTest::deskColoursAreMadeLegible()
{
    for (const QString &colour :
         {QStringLiteral("#0b5fd0"), QStringLiteral("#ffff00"), QStringLiteral("#101010"), QStringLiteral("#7a3fb0")}) {
        for (const Brightness brightness : {Brightness::Light, Brightness::Dark}) {
            const QColor ground = coloursOf(brightness).side;
            QVERIFY2(contrast(legible(QColor(colour), ground), ground) >= 3.0, qPrintable(colour));
        }
    }
}

void ThemeTest::everyIconIsDrawnInThePalettesColours()
{
    QVERIFY(iconNames().size() >= 40);
    for (const QString &name : iconNames()) {
        const QImage image = icon(name).pixmap(QSize(48, 48), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 250)
                    continue;
                ++inked;
                const QColor ink = coloursOf(m_theme.brightness()).ink;
                QVERIFY2(std::abs(pixel.red() - ink.red()) <= 2 && std::abs(pixel.blue() - ink.blue()) <= 2,
                         qPrintable(name + QLatin1Char(' ') + pixel.name()));
            }
        }
        QVERIFY2(inked > 5, qPrintable(name));
    }
}

void ThemeTest::unknownIconIsNull()
{
    QVERIFY(icon(u"no-such-icon").isNull());
}

void ThemeTest::switchesLiveBetweenLightAndDark()
{
    QPushButton button(QStringLiteral("Publish…"));
    setButtonRole(&button, ButtonRole::Primary);
    button.resize(120, 30);
    button.ensurePolished();
    const auto ground = [&button] { return button.grab().toImage().pixelColor(10, 15).name(); };
    QCOMPARE(ground(), coloursOf(Brightness::Light).accent.name());

    QSignalSpy changed(&m_theme, &Theme::changed);
    m_theme.setScheme(workflow::ColourScheme::Dark);
    QCOMPARE(changed.count(), 1);
    QTRY_COMPARE(ground(), coloursOf(Brightness::Dark).accent.name());
    m_theme.setScheme(workflow::ColourScheme::Light);
    QTRY_COMPARE(ground(), coloursOf(Brightness::Light).accent.name());
}

void ThemeTest::flowLayoutWrapsAndMirrors()
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 4);
    QList<QWidget *> items;
    for (int i = 0; i < 3; ++i) {
        auto *item = new QLabel(&box);
        item->setFixedSize(40, 20);
        flow->addWidget(item);
        items << item;
    }
    box.resize(100, 100);
    box.show();
    QCOMPARE(flow->heightForWidth(100), 44);
    QCOMPARE(items[0]->geometry(), QRect(0, 0, 40, 20));
    QCOMPARE(items[1]->geometry(), QRect(44, 0, 40, 20));
    QCOMPARE(items[2]->geometry(), QRect(0, 24, 40, 20));

    box.setLayoutDirection(Qt::RightToLeft);
    flow->invalidate();
    flow->activate();
    QCOMPARE(items[0]->geometry(), QRect(60, 0, 40, 20));
    QCOMPARE(items[2]->geometry(), QRect(60, 24, 40, 20));
}

void ThemeTest::digitsKeepTheirHeightBesideArabicLetters()
{
    // The rows with ink at the left end of a field.
    const auto rows = [](const QString &words) {
        QLineEdit field(words);
        field.setLayoutDirection(Qt::LeftToRight);
        field.setReadOnly(true);
        field.resize(160, 33);
        const QImage image = field.grab().toImage();
        QList<int> inked;
        for (int y = 4; y < image.height() - 4; ++y) {
            for (int x = 6; x < 30; ++x) {
                if (qGray(image.pixel(x, y)) < 120) {
                    inked.append(y);
                    break;
                }
            }
        }
        return inked;
    };
    const QList<int> alone = rows(QStringLiteral("m 2560"));
    QVERIFY(alone.size() > 6);
    const QList<int> beside = rows(QString::fromUtf8("m 2560 پیکسل"));
    QVERIFY(!beside.isEmpty());
    QVERIFY2(std::abs(beside.first() - alone.first()) <= 1, qPrintable(QString::number(beside.first())));
}

void ThemeTest::buttonsKeepTheirHeightInEveryScript()
{
    for (const ButtonRole role : {ButtonRole::Plain, ButtonRole::Primary, ButtonRole::Quiet, ButtonRole::Link}) {
        QPushButton latin(QStringLiteral("Publish…"));
        QPushButton persian(QStringLiteral("گزینش تصویر…"));
        setButtonRole(&latin, role);
        setButtonRole(&persian, role);
        QCOMPARE(persian.sizeHint().height(), latin.sizeHint().height());
    }
}

void ThemeTest::sentencesReadTheInterfacesWay()
{
    const QString ours = QStringLiteral("Harbour News باز شد.");
    const QString foreign = QStringLiteral("Harbour reopens.");
    QCOMPARE(asSentence(ours), ours);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString read = asSentence(ours);
    const QString left = asSentence(foreign);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(read.isRightToLeft() && read.endsWith(ours));
    QCOMPARE(left, foreign);
}

void ThemeTest::toastGoesAwayByItself()
{
    QWidget host;
    host.resize(600, 400);
    Toast toast(&host);
    host.show();
    toast.say(QStringLiteral("Moved to the bin"), {}, {}, 20);
    QCOMPARE(toast.text(), QStringLiteral("Moved to the bin"));
    QTRY_VERIFY(toast.isHidden());
}

void ThemeTest::toastsStandAboveEachOther()
{
    QWidget host;
    host.resize(900, 400);
    auto *page = new QWidget(&host);
    page->setGeometry(0, 0, 600, 380);
    host.show();
    Toast lower(page);
    Toast upper(&host);
    upper.keepClearOf(&lower);
    const auto inHost = [&] { return QRect(lower.mapTo(&host, QPoint()), lower.size()); };
    upper.say(QStringLiteral("Published."));
    lower.say(QStringLiteral("Left out: a frame."));
    QVERIFY(lower.isVisible());
    QTRY_VERIFY(!upper.geometry().intersects(inHost()));
    lower.dismiss();
    QTRY_VERIFY(upper.geometry().bottom() > 340);
}

void ThemeTest::toastShowsAllOfWhatIsLong()
{
    QWidget host;
    host.resize(900, 400);
    host.show();
    Toast toast(&host);
    const auto *words = toast.findChild<QLabel *>(QStringLiteral("toastText"));
    toast.say(QString(QStringLiteral("The text was replaced while what you pasted was being read. ")).repeated(5),
              QStringLiteral("Show"));
    QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
    QVERIFY(host.rect().contains(toast.geometry()));
    QVERIFY(toast.rect().contains(toast.button()->geometry()));
    toast.say(QStringLiteral("Taken back."));
    QTRY_VERIFY(toast.height() < 60 && words->width() >= words->sizeHint().width());
}

void ThemeTest::toastRunsItsActOnce()
{
    QWidget host;
    host.resize(600, 400);
    Toast toast(&host);
    host.show();
    int undone = 0;
    toast.say(QStringLiteral("Moved to the bin"), QStringLiteral("Undo"), [&undone] { ++undone; });
    toast.button()->click();
    QCOMPARE(undone, 1);
    QVERIFY(toast.isHidden());
    toast.button()->click();
    QCOMPARE(undone, 1);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
