// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/photo_words.h"

#include "formats/alternative_text.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <exiv2/exiv2.hpp>

#include <algorithm>
#include <array>
#include <mutex>

namespace workflow {

namespace {

// What readers may know and a file may go on saying. Everything else in it stays at home.
constexpr std::array keptIptc = {"Iptc.Application2.Caption",       "Iptc.Application2.Credit",
                                 "Iptc.Application2.Byline",        "Iptc.Application2.Copyright",
                                 "Iptc.Application2.Headline",      "Iptc.Application2.City",
                                 "Iptc.Application2.ProvinceState", "Iptc.Application2.CountryName"};
constexpr std::array keptXmp = {"Xmp.dc.description",    "Xmp.dc.creator",         "Xmp.dc.rights",
                                "Xmp.photoshop.Credit",  "Xmp.photoshop.City",     "Xmp.photoshop.State",
                                "Xmp.photoshop.Country", "Xmp.photoshop.Headline", "Xmp.iptc.AltTextAccessibility"};
constexpr std::array keptExif = {"Exif.Image.Copyright", "Exif.Image.Artist", "Exif.Image.ImageDescription"};
// What the desk is told beside these; it does not stay in the file.
constexpr std::array readIptc = {"Iptc.Application2.DateCreated", "Iptc.Application2.TimeCreated",
                                 "Iptc.Application2.SubLocation"};
constexpr std::array readXmp = {"Xmp.photoshop.DateCreated", "Xmp.xmp.CreateDate", "Xmp.iptc.Location"};
// Each a list of places with a sublocation, a city and so on.
constexpr std::array readPlaces = {"Xmp.iptcExt.LocationShown", "Xmp.iptcExt.LocationCreated"};
constexpr std::array readExif = {"Exif.Photo.DateTimeOriginal"};

constexpr long largestValue = 64 * 1024; // bytes of one value
constexpr long mostNames = 20;
constexpr qsizetype longestCaption = 5000;
constexpr qsizetype longestAlternative = 2000;
constexpr qsizetype longestLine = 300;

void startExiv2()
{
    static std::once_flag once;
    std::call_once(once, [] {
        Exiv2::XmpParser::initialize();
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute); // damaged metadata is common and not our news
    });
}

auto openInMemory(const QByteArray &bytes)
{
    return Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()), long(bytes.size()));
}

template <typename List>
bool isIn(const List &list, const std::string &key)
{
    return std::find(list.begin(), list.end(), key) != list.end();
}

// The letters of a value: UTF-8, else the Latin-1 of older programs. Nothing a screen could stumble over.
QString lettersOf(const std::string &value, qsizetype longest)
{
    const QByteArray bytes(value.data(), qsizetype(value.size()));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString clean;
    clean.reserve(std::min(text.size(), longest));
    for (const QChar letter : std::as_const(text)) {
        if (clean.size() >= longest)
            break;
        const bool keeps =
            letter == QLatin1Char('\n') || letter == QLatin1Char('\t') || letter.category() != QChar::Other_Control;
        if (keeps)
            clean += letter;
    }
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean.trimmed();
}

// What cameras and programs write into every picture by themselves is nobody's caption.
bool isWrittenByTheCamera(const QString &text)
{
    static const QRegularExpression rule(
        QStringLiteral(
            "^(?:(?:olympus|minolta|konica minolta|samsung|kodak|pentax|jenoptik|sanyo|casio|vivitar|polaroid)?"
            " ?digital (?:still )?camera|(?:sony|minolta|casio|nikon) dsc|samsung camera pictures"
            "|dcim\\b.*|exif[_ ]jpeg[_ ]picture|<(?:digimax|kenox|samsung)[^>]*>|applemark"
            "|(?:img|dsc|dscf|dscn|pict|imgp|pxl|mvimg|photo|image)[_-]?\\d[\\w-]*(?:\\.\\w{3,4})?"
            "|untitled(?:[- ]\\d+)?|default|screenshot|camera|picture|dav|hdr|rhdr|oznor(?:_vivid)?"
            "|cof|sdr|btf|bty|edf|fbt|ptr|mde|nor|processed with .*|created with gimp"
            "|lead technologies.*|cr?eator: gd-jpeg.*|file written by adobe photoshop.*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return text.size() < 200 && rule.match(text.simplified()).hasMatch();
}

constexpr std::array captions = {"Exif.Image.ImageDescription", "Iptc.Application2.Caption",
                                 "Iptc.Application2.Headline",  "Xmp.dc.description",
                                 "Xmp.photoshop.Headline",      "Xmp.iptc.AltTextAccessibility"};

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// "20260301", "2026-03-01", "2026:03:01 10:20:30", "2026-03-01T10:20:30+03:00" → ISO 8601; empty for no date.
QString isoTime(const QString &written)
{
    QString text = written.left(40);
    const QString date = text.left(10).replace(QLatin1Char(':'), QLatin1Char('-'));
    QDate day = QDate::fromString(date, Qt::ISODate);
    if (!day.isValid())
        day = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
    if (!day.isValid() || day.year() < 1800)
        return {};
    const QTime time = QTime::fromString(text.mid(11, 8), Qt::ISODate);
    return time.isValid() && time != QTime(0, 0) ? QDateTime(day, time).toString(Qt::ISODate)
                                                 : day.toString(Qt::ISODate);
}

} // namespace

struct PhotoWords::Data
{
    Exiv2::ExifData exif; // what the file keeps
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;
    Exiv2::ExifData readExif; // what is read beside it
    Exiv2::IptcData readIptc;
    Exiv2::XmpData readXmp;
    int orientation = 1; // as EXIF counts them

    template <typename Datum>
    static bool isNobodys(const Datum &datum)
    {
        return isIn(captions, datum.key()) && isWrittenByTheCamera(withoutLanguage(lettersOf(datum.toString(), 300)));
    }

    static bool isOfPlace(const std::string &key)
    {
        return std::any_of(readPlaces.begin(), readPlaces.end(),
                           [&](const char *place) { return key.rfind(place, 0) == 0; });
    }

    void take(const Exiv2::ExifData &from)
    {
        for (const Exiv2::Exifdatum &datum : from) {
            if (long(datum.size()) > largestValue)
                continue;
            if (datum.key() == "Exif.Image.Orientation" && datum.count() > 0)
                orientation = std::clamp(QString::fromStdString(datum.toString(0)).toInt(), 1, 8);
            else if (isIn(keptExif, datum.key()) && !isNobodys(datum))
                exif.add(datum);
            else if (isIn(workflow::readExif, datum.key()))
                readExif.add(datum);
        }
    }

    void take(const Exiv2::IptcData &from)
    {
        for (const Exiv2::Iptcdatum &datum : from) {
            if (long(datum.size()) > largestValue)
                continue;
            if (isIn(keptIptc, datum.key()) && !isNobodys(datum))
                iptc.add(datum);
            else if (isIn(workflow::readIptc, datum.key()))
                readIptc.add(datum);
        }
    }

    void take(const Exiv2::XmpData &from)
    {
        for (const Exiv2::Xmpdatum &datum : from) {
            if (long(datum.size()) > largestValue)
                continue;
            if (isIn(keptXmp, datum.key()) && !isNobodys(datum))
                xmp.add(datum);
            else if (isIn(workflow::readXmp, datum.key()) || isOfPlace(datum.key()))
                readXmp.add(datum);
        }
    }

    static QString text(const Exiv2::XmpData &data, const char *key, qsizetype longest = longestLine)
    {
        const auto found = data.findKey(Exiv2::XmpKey(key));
        if (found == data.end() || found->count() == 0)
            return {};
        return withoutLanguage(lettersOf(found->toString(0), longest + 40)).left(longest).trimmed();
    }

    // lang="x-default" The words
    static QString withoutLanguage(const QString &words)
    {
        return words.startsWith(QLatin1String("lang=")) ? words.section(QLatin1Char(' '), 1) : words;
    }

    // Several persons: "A, B".
    static QString names(QStringList names)
    {
        for (QString &name : names)
            name = name.simplified();
        names.removeAll(QString());
        names.removeDuplicates();
        return names.join(QStringLiteral(", ")).left(longestLine);
    }

    static QString names(const Exiv2::XmpData &data, const char *key)
    {
        QStringList all;
        const auto found = data.findKey(Exiv2::XmpKey(key));
        for (long i = 0; found != data.end() && i < std::min(long(found->count()), mostNames); ++i)
            all.append(lettersOf(found->toString(i), longestLine));
        return names(all);
    }

    static QString names(const Exiv2::IptcData &data, const char *key)
    {
        QStringList all;
        for (const Exiv2::Iptcdatum &datum : data) {
            if (datum.key() == key && all.size() < mostNames)
                all.append(lettersOf(datum.toString(), longestLine));
        }
        return names(all);
    }

    // The narrowest first: "Pier 4, Port Alder, Ostmark".
    static QString place(QStringList parts)
    {
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(QStringLiteral(", ")).left(longestLine);
    }

    // Whichever way the list of places is written: as a list with one in it, or the one alone.
    QString placeIn(const std::string &key) const
    {
        for (const std::string &one : {key + "[1]/iptcExt:", key + "/iptcExt:"}) {
            const auto part = [&](const char *name) { return text(readXmp, (one + name).c_str()); };
            const QString whole =
                place({part("Sublocation"), part("City"), part("ProvinceState"), part("CountryName")});
            if (!whole.isEmpty())
                return whole;
        }
        return {};
    }

    // Other programs take letters without a mark for those of their own system.
    static Exiv2::IptcData marked(const Exiv2::IptcData &iptc)
    {
        Exiv2::IptcData all;
        if (iptc.empty())
            return all;
        all["Iptc.Envelope.CharacterSet"] = std::string("\x1b%G"); // UTF-8
        for (const Exiv2::Iptcdatum &datum : iptc) {
            Exiv2::StringValue value(lettersOf(datum.toString(), largestValue).toStdString());
            all.add(Exiv2::IptcKey(datum.key()), &value);
        }
        return all;
    }

    static QString text(const Exiv2::IptcData &data, const char *key, qsizetype longest = longestLine)
    {
        const auto found = data.findKey(Exiv2::IptcKey(key));
        return found == data.end() ? QString() : lettersOf(found->toString(), longest);
    }

    static QString text(const Exiv2::ExifData &data, const char *key, qsizetype longest = longestLine)
    {
        const auto found = data.findKey(Exiv2::ExifKey(key));
        return found == data.end() ? QString() : lettersOf(found->toString(), longest);
    }
};

PhotoWords::PhotoWords()
    : m_data(std::make_unique<Data>())
{
    startExiv2();
}

PhotoWords::PhotoWords(const QByteArray &file)
    : PhotoWords()
{
    try {
        const auto image = openInMemory(file);
        image->readMetadata();
        m_data->take(image->exifData());
        m_data->take(image->iptcData());
        m_data->take(image->xmpData());
    } catch (const std::exception &) {
        // A picture with unreadable metadata is a picture without metadata.
    }
}

PhotoWords::PhotoWords(const QByteArray &exif, const QByteArray &xmp)
    : PhotoWords()
{
    try {
        if (!exif.isEmpty()) {
            Exiv2::ExifData read;
            Exiv2::ExifParser::decode(read, reinterpret_cast<const Exiv2::byte *>(exif.constData()),
                                      uint32_t(exif.size()));
            m_data->take(read);
        }
        if (!xmp.isEmpty()) {
            Exiv2::XmpData read;
            if (Exiv2::XmpParser::decode(read, xmp.toStdString()) == 0)
                m_data->take(read);
        }
    } catch (const std::exception &) {
        // As above.
    }
}

PhotoWords::~PhotoWords() = default;
PhotoWords::PhotoWords(PhotoWords &&) noexcept = default;
PhotoWords &PhotoWords::operator=(PhotoWords &&) noexcept = default;

core::Picture PhotoWords::picture() const
{
    const Data &data = *m_data;
    core::Picture words;
    try {
        words.caption = firstOf({Data::text(data.xmp, "Xmp.dc.description", longestCaption),
                                 Data::text(data.iptc, "Iptc.Application2.Caption", longestCaption),
                                 Data::text(data.exif, "Exif.Image.ImageDescription", longestCaption),
                                 Data::text(data.xmp, "Xmp.photoshop.Headline"),
                                 Data::text(data.iptc, "Iptc.Application2.Headline")});
        words.alt = formats::alternativeText(Data::text(data.xmp, "Xmp.iptc.AltTextAccessibility", longestAlternative));
        const QString creator =
            firstOf({Data::names(data.xmp, "Xmp.dc.creator"), Data::names(data.iptc, "Iptc.Application2.Byline"),
                     Data::names(Data::text(data.exif, "Exif.Image.Artist").split(QLatin1Char(';')))});
        const QString agency =
            firstOf({Data::text(data.xmp, "Xmp.photoshop.Credit"), Data::text(data.iptc, "Iptc.Application2.Credit")});
        words.copyright =
            firstOf({Data::text(data.xmp, "Xmp.dc.rights"), Data::text(data.iptc, "Iptc.Application2.Copyright"),
                     Data::text(data.exif, "Exif.Image.Copyright")});
        if (!creator.isEmpty() && !agency.isEmpty() && creator != agency)
            words.credit = QString(creator + QStringLiteral(" / ") + agency).left(longestLine);
        else
            words.credit = firstOf({creator, agency, words.copyright});
        words.place = Data::place(
            {firstOf({Data::text(data.readXmp, "Xmp.iptc.Location"),
                      Data::text(data.readIptc, "Iptc.Application2.SubLocation")}),
             firstOf({Data::text(data.xmp, "Xmp.photoshop.City"), Data::text(data.iptc, "Iptc.Application2.City")}),
             firstOf({Data::text(data.xmp, "Xmp.photoshop.State"),
                      Data::text(data.iptc, "Iptc.Application2.ProvinceState")}),
             firstOf({Data::text(data.xmp, "Xmp.photoshop.Country"),
                      Data::text(data.iptc, "Iptc.Application2.CountryName")})});
        for (const char *key : readPlaces)
            words.place = firstOf({words.place, data.placeIn(key)});
        const QString day = Data::text(data.readIptc, "Iptc.Application2.DateCreated");
        const QString hour = Data::text(data.readIptc, "Iptc.Application2.TimeCreated");
        words.taken = firstOf({isoTime(Data::text(data.readXmp, "Xmp.photoshop.DateCreated")),
                               isoTime(Data::text(data.readExif, "Exif.Photo.DateTimeOriginal")),
                               day.isEmpty() ? QString() : isoTime(QString(day + QLatin1Char('T') + hour)),
                               isoTime(Data::text(data.readXmp, "Xmp.xmp.CreateDate"))});
    } catch (const std::exception &) {
        // A value of another type than its name promises.
    }
    return words;
}

QByteArray PhotoWords::inFile(const QByteArray &file, Orientation orientation) const
{
    try {
        Exiv2::ExifData exif = m_data->exif;
        if (orientation == Orientation::Kept && m_data->orientation > 1)
            exif["Exif.Image.Orientation"] = uint16_t(m_data->orientation);
        const auto image = openInMemory(file);
        image->readMetadata();
        image->clearXmpPacket();
        image->clearComment();
        image->setExifData(exif);
        image->setIptcData(Data::marked(m_data->iptc));
        image->setXmpData(m_data->xmp);
        image->writeMetadata();
        Exiv2::BasicIo &io = image->io();
        if (io.open() != 0)
            return {};
        const Exiv2::IoCloser closer(io);
        QByteArray written(qsizetype(io.size()), Qt::Uninitialized);
        const long got = long(io.read(reinterpret_cast<Exiv2::byte *>(written.data()), long(written.size())));
        return got == long(written.size()) ? written : QByteArray();
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace workflow
