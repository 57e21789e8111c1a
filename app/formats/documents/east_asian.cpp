// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/east_asian.h"

#include <iconv.h>

#include <array>
#include <cerrno>

namespace formats {

namespace {

// The names that glibc, GNU libiconv and macOS have in common.
const char *nameOf(EastAsian encoding)
{
    switch (encoding) {
    case EastAsian::ShiftJis:
        return "CP932";
    case EastAsian::EucJp:
        return "EUC-JP";
    case EastAsian::Iso2022Jp:
        return "ISO-2022-JP";
    case EastAsian::Gb18030:
        return "GB18030";
    case EastAsian::Big5:
        return "CP950";
    case EastAsian::Big5Hkscs:
        return "BIG5-HKSCS";
    case EastAsian::Korean:
        return "CP949";
    }
    return "";
}

class Converter
{
public:
    explicit Converter(EastAsian encoding)
        : m_handle(iconv_open("UTF-8", nameOf(encoding)))
    {
    }
    ~Converter()
    {
        if (isValid())
            iconv_close(m_handle);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    [[nodiscard]] bool isValid() const { return m_handle != iconv_t(-1); }

    EastAsianText convert(QByteArrayView bytes)
    {
        static constexpr char replacement[] = "\xef\xbf\xbd";
        EastAsianText result;
        QByteArray utf8;
        std::array<char, 16 * 1024> room;              // filled by iconv
        char *from = const_cast<char *>(bytes.data()); // it is not written to: the signature is older than const
        std::size_t left = std::size_t(bytes.size());
        while (left > 0) {
            char *to = room.data();
            std::size_t free = room.size();
            const std::size_t done = iconv(m_handle, &from, &left, &to, &free);
            const int reason = errno;
            utf8.append(room.data(), to - room.data());
            if (done != std::size_t(-1) || reason == E2BIG)
                continue;
            utf8.append(replacement);
            if (reason == EINVAL)
                break;
            ++result.wrong;
            ++from;
            --left;
        }
        result.text = QString::fromUtf8(utf8);
        return result;
    }

private:
    iconv_t m_handle;
};

} // namespace

std::optional<EastAsianText> fromEastAsian(QByteArrayView bytes, EastAsian encoding)
{
    Converter converter(encoding);
    if (!converter.isValid())
        return std::nullopt;
    return converter.convert(bytes);
}

} // namespace formats
