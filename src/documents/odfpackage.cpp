#include "documents/odfpackage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

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

// The zip's own time stamps are fixed, so that they don't make two equal documents differ.
bool addFile(QuaZip &zip, const QString &name, const QByteArray &content, bool stored = false)
{
    QuaZipNewInfo entry{name};
    entry.dateTime = QDateTime{QDate{1980, 1, 1}, QTime{0, 0}};
    QuaZipFile file{&zip};
    const bool opened = stored ? file.open(QIODevice::WriteOnly, entry, nullptr, 0, 0, 0)
                               : file.open(QIODevice::WriteOnly, entry);
    if (!opened)
        return false;
    file.write(content);
    file.close();
    return file.getZipError() == ZIP_OK;
}

} // namespace

domain::Result<QByteArray> odfPackage(const QString &mediaType, const QList<OdfPart> &parts)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    QuaZip zip{&buffer};
    const bool written =
        zip.open(QuaZip::mdCreate) && addFile(zip, u"mimetype"_s, mediaType.toLatin1(), true) &&
        std::all_of(parts.begin(), parts.end(),
                    [&](const OdfPart &part) { return addFile(zip, part.path, part.bytes); }) &&
        addFile(zip, u"META-INF/manifest.xml"_s, manifestXml(mediaType, parts));
    zip.close();
    if (!written || zip.getZipError() != ZIP_OK)
        return domain::failure(
            domain::Error::Kind::Unavailable,
            OdtWriter::tr("The document could not be packed as ODT (zip error %1). Try again, or "
                          "choose another format.")
                .arg(zip.getZipError()));
    return bytes;
}

} // namespace documents
