// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

namespace cli {

using core::Error;
using core::Result;

Result<Arguments> readArguments(const QStringList &words)
{
    Arguments arguments;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (word == QLatin1String("--json")) {
            arguments.json = true;
            continue;
        }
        if (word == QLatin1String("--edit")) {
            arguments.edit = true;
            continue;
        }
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            arguments.command = QStringLiteral("help");
            continue;
        }
        if (word.startsWith(QLatin1String("--"))) {
            const std::pair<QLatin1String, QString &> options[] = {{QLatin1String("--profile"), arguments.profile},
                                                                   {QLatin1String("--from"), arguments.from},
                                                                   {QLatin1String("--to"), arguments.to},
                                                                   {QLatin1String("--site"), arguments.site},
                                                                   {QLatin1String("--language"), arguments.language},
                                                                   {QLatin1String("--as"), arguments.goal}};
            bool known = false;
            for (const auto &[name, value] : options) {
                if (word != name)
                    continue;
                if (at + 1 >= words.size())
                    return Error{Error::Kind::Invalid, word + QStringLiteral(" needs a value")};
                value = words.at(++at);
                known = true;
            }
            if (!known)
                return Error{Error::Kind::Invalid, QStringLiteral("unknown option ") + word};
            continue;
        }
        if (arguments.command.isEmpty())
            arguments.command = word;
        else if (arguments.file.isEmpty())
            arguments.file = word;
        else
            return Error{Error::Kind::Invalid, QStringLiteral("one file at a time: ") + word};
    }
    return arguments;
}

QString helpText()
{
    return QStringLiteral(R"(standfirst-cli: the newsroom editor's work for scripts and administrators

  standfirst-cli [--profile DIR] COMMAND

  convert [FILE] [--from FORMAT] --to FORMAT   from a file or standard input to standard output
          FORMAT: html, markdown, text, blocks (WordPress block markup), json, docx;
          --from also odt, rtf; without it the file's ending says what it is
  check FILE [--language LANG] [--json] spelling and what blocks publishing
          exit status 0: ready, 1: something to mend, 2: it could not be checked
  publish FILE --site NAME [--as publish|draft|pending]
          sends it through the outbox, waits, and prints the address
  stories [--json]                      the stories of the profile, newest first
  roundtrip DIR [--edit]                reads and writes every text in the folder as block markup, also
          the posts in files of .json, and names those whose bytes differ; exit status 1 when there are any,
          2 when there is nothing to read; with --edit it also puts a letter into each block, first and last,
          and names those where bytes outside the block change or the edit is not read back
  help                                  this text

  FILE is .html, .md, .txt, .docx, .odt, .rtf, .blocks or .json (as convert writes it); "-" is standard
  input, as --from says. A Markdown or text file's first heading or line is the headline.
)");
}

} // namespace cli
