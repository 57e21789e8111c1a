// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How servers and proxies of tests are spoken to: plain, or over TLS with a certificate for 127.0.0.1 that nobody
// signed.
#pragma once

class QSslSocket;

namespace support {

enum class Transport { Plain, SelfSigned };

// The server's side of a connection that has just come in.
void encrypt(QSslSocket &accepted);

// From here on this process takes that certificate for a good one, as a newsroom's computer does with the newsroom's
// own. Before the first request.
void trustOurCertificate();

} // namespace support
