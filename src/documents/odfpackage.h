#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace documents {

// One file of an OpenDocument package.
struct OdfPart
{
    QString path;
    QByteArray bytes;
    QString mediaType = QStringLiteral("text/xml");
};

// The parts as an OpenDocument package of that media type, with its manifest. The same parts give the same
// bytes.
[[nodiscard]] domain::Result<QByteArray> odfPackage(const QString &mediaType, const QList<OdfPart> &parts);

} // namespace documents
