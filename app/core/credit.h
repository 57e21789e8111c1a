// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Agencies credited for a story, and the line made of them. Values, any thread.
#pragma once

#include <QList>
#include <QString>

namespace core {

struct Credit
{
    QString name;
    QString url; // optional link

    friend bool operator==(const Credit &, const Credit &) = default;
};

// True when both name the same agency: case, spaces and compatibility forms do not matter.
[[nodiscard]] bool sameCredit(const QString &a, const QString &b);

// Adds at the end unless it is there already or has no name; a link is filled in where it was missing.
void addCredit(QList<Credit> &credits, const Credit &credit);

// "© Agency A, Agency B"; empty without credits. In Persian and Arabic the comma is "،".
[[nodiscard]] QString creditLine(const QList<Credit> &credits, const QString &language);

// Reads a typed line back: "© Agency A, Agency B" or "Agency A، Agency B". Links come from `known`.
[[nodiscard]] QList<Credit> creditsFromLine(const QString &line, const QList<Credit> &known);

} // namespace core
