// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outcome of anything that can fail: a value, or an Error whose kind drives behaviour.
// Plain values, any thread. The sentence shown to a person is made in ui/, never here.
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace core {

struct Error
{
    enum class Kind {
        NotFound, // it is not there
        Conflict, // somebody else changed it since we read it
        Offline,  // no connection, or it broke: nothing is known to have happened
        Denied,   // the other side refused: password, role, certificate
        Invalid,  // the input cannot be used as it is
        Io,       // disk, database or file trouble on this computer
        Unknown,  // the outcome is not known: look before doing it again
    };

    Kind kind = Kind::Unknown;
    QString detail; // technical, English, free of secrets; may be shown behind "Details"

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_outcome(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_outcome(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return ok(); }

    // Only when ok().
    [[nodiscard]] const T &value() const { return std::get<0>(m_outcome); }
    [[nodiscard]] T &value() { return std::get<0>(m_outcome); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

    // Only when not ok().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_outcome); }

    [[nodiscard]] T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_outcome;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace core
