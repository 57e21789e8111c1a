// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every file of the project: it names its licence, and it points at nothing outside the project.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesOfTheProject()
{
    const QDir top(QStringLiteral(STANDFIRST_SOURCE_DIR));
    QStringList files;
    for (const char *folder : {"app", "ui", "resources", "translations", "tests", "packaging", ".ci"}) {
        QDirIterator found(top.filePath(QLatin1String(folder)), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (found.hasNext())
            files += top.relativeFilePath(found.next());
    }
    const QStringList atTop = top.entryList(QDir::Files | QDir::Hidden);
    files += atTop;
    files.sort();
    return files;
}

bool namesALicence(const QString &text)
{
    const QString head = text.left(2000);
    return head.contains(QLatin1String("SPDX-FileCopyrightText: "))
           && head.contains(QLatin1String("SPDX-License-"
                                          "Identifier: "));
}

bool isText(const QString &path)
{
    static const QRegularExpression names(
        QStringLiteral("(^|/)(CMakeLists\\.txt|dev|run|\\.clang-format|\\.clang-tidy)$"
                       "|\\.(cpp|h|cmake|in|sh|php|py|js|css|html|mustache|svg|qrc|qss|desktop|xml|sql|md|1)$"));
    return names.match(path).hasMatch();
}

// What runs on every push, so a folder of the writer's own computer in it breaks somebody else's.
bool isScriptOrDocument(const QString &path)
{
    static const QRegularExpression names(
        QStringLiteral("(^|/)(CMakeLists\\.txt|dev|run)$|\\.(cmake|in|sh|php|json|md|desktop|xml)$"));
    return names.match(path).hasMatch();
}

} // namespace

class TreeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileNamesItsLicence();
    void aFileWithoutLicenceIsSeen();
    void nothingPointsAtSomebodysOwnFolders();
    void documentsLinkOnlyToWhatIsThere();
    void linesOfAFolderOutsideAreSeen();

private:
    static QStringList linksOutOf(const QString &document, const QString &text);
};

// A file that cannot hold a comment has its licence beside it: name.ext.license, or a LICENSE in its folder.
void TreeTest::everyFileNamesItsLicence()
{
    const QString top = QStringLiteral(STANDFIRST_SOURCE_DIR "/");
    QStringList without;
    const QStringList files = filesOfTheProject();
    QVERIFY(files.size() > 40);
    for (const QString &path : files) {
        const QString file = top + path;
        if (!isText(path) || namesALicence(read(file)) || QFile::exists(file + QLatin1String(".license")))
            continue;
        const bool inFolder =
            path.contains(QLatin1Char('/')) && QFile::exists(QFileInfo(file).path() + QLatin1String("/LICENSE"));
        if (!inFolder)
            without += path;
    }
    QVERIFY2(without.isEmpty(),
             qPrintable(QStringLiteral("\nno SPDX lines: ") + without.join(QLatin1String("\nno SPDX lines: "))));
}

void TreeTest::aFileWithoutLicenceIsSeen()
{
    QVERIFY(!namesALicence(QStringLiteral("#include <QString>\n")));
    QVERIFY(!namesALicence(QStringLiteral("// SPDX-FileCopyrightText: 2026 The Standfirst authors\n")));
}

void TreeTest::nothingPointsAtSomebodysOwnFolders()
{
    static const QRegularExpression ownFolder(
        QStringLiteral("(?<![A-Za-z0-9_.$})*/])/(home|root|Users|work|workspace)/"));
    QStringList found;
    const QStringList files = filesOfTheProject();
    for (const QString &path : files) {
        if (!isScriptOrDocument(path))
            continue;
        const QStringList lines = read(QStringLiteral(STANDFIRST_SOURCE_DIR "/") + path).split(QLatin1Char('\n'));
        for (int i = 0; i < lines.size(); ++i)
            if (ownFolder.match(lines.at(i)).hasMatch())
                found += path + QLatin1Char(':') + QString::number(i + 1);
    }
    QCOMPARE(found, QStringList());
}

QStringList TreeTest::linksOutOf(const QString &document, const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#?\\s]+)|src=\"([^\"]+)\""));
    const QDir top(QStringLiteral(STANDFIRST_SOURCE_DIR));
    QStringList broken;
    auto matches = link.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString target = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        if (target.contains(QLatin1String(":")))
            continue; // an address on the web
        const QString path = QDir::cleanPath(QFileInfo(top.filePath(document)).path() + QLatin1Char('/') + target);
        if (!path.startsWith(top.path() + QLatin1Char('/')) || !QFile::exists(path))
            broken += document + QLatin1String(": ") + target;
    }
    return broken;
}

void TreeTest::documentsLinkOnlyToWhatIsThere()
{
    QStringList broken;
    const QStringList files = filesOfTheProject();
    for (const QString &path : files)
        if (path.endsWith(QLatin1String(".md")))
            broken += linksOutOf(path, read(QStringLiteral(STANDFIRST_SOURCE_DIR "/") + path));
    QCOMPARE(broken, QStringList());
}

void TreeTest::linesOfAFolderOutsideAreSeen()
{
    const QString text =
        QStringLiteral("[a](../elsewhere/b.md) [c](CMakeLists.txt) [d](missing.md) <img src=\"no.png\">");
    const QStringList broken{QStringLiteral("README.md: ../elsewhere/b.md"), QStringLiteral("README.md: missing.md"),
                             QStringLiteral("README.md: no.png")};
    QCOMPARE(linksOutOf(QStringLiteral("README.md"), text), broken);
}

QTEST_GUILESS_MAIN(TreeTest)
#include "tree_test.moc"
