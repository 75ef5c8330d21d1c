#include "documents/odfpackage.h"

#include "documents/zipwriter.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct OdtWriter
{
    Q_DECLARE_TR_FUNCTIONS(OdtWriter)
};

QByteArray manifestXml(const QString &mediaType, const QList<OdfPart> &parts)
{
    QString xml = uR"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="%1"/>
)"_s.arg(mediaType);
    for (const OdfPart &part : parts)
        xml += u"<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>\n"_s.arg(
            part.path, part.mediaType);
    return (xml + u"</manifest:manifest>\n"_s).toUtf8();
}

} // namespace

domain::Result<QByteArray> odfPackage(const QString &mediaType, const QList<OdfPart> &parts)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    ZipWriter zip{buffer};
    zip.add(u"mimetype"_s, mediaType.toLatin1(), true);
    for (const OdfPart &part : parts)
        zip.add(part.path, part.bytes);
    zip.add(u"META-INF/manifest.xml"_s, manifestXml(mediaType, parts));
    zip.close();
    if (zip.error() != 0)
        return domain::failure(
            domain::Error::Kind::Unavailable,
            OdtWriter::tr("The document could not be packed as ODT (zip error %1). Try again, or "
                          "choose another format.")
                .arg(zip.error()));
    return bytes;
}

} // namespace documents
