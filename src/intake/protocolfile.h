#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace intake {

// The text of a plain-text file: UTF-8 or UTF-16 by its byte order mark, else UTF-8 when it is valid, else
// Windows-1252. NotFound when there is no such file, Unavailable when it can't be read, Invalid when it is no
// file, or larger than 20 MB.
[[nodiscard]] domain::Result<QString> readTextFile(const QString &path);

// The text of a protocol in any form that is read: PDF, Word (DOCX), OpenDocument (ODT), a web page, or plain
// text; which one it is its contents tell, not its name. Takes seconds at the most, and bounded memory,
// whatever the file holds. The failures of readTextFile, and Invalid with a sentence for each form that can't
// be read.
[[nodiscard]] domain::Result<QString> readProtocolFile(const QString &path);

// The names that such files have, for dialogs: "*.pdf".
QStringList protocolFileNames();

// The text of bytes that were read from such a file.
QString decodedText(const QByteArray &bytes);

} // namespace intake
