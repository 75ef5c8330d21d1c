#include "madefiles.h"

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace madefiles {

QByteArray pdfOf(const QList<QByteArray> &streams, const QByteArray &filter)
{
    QByteArray file = "%PDF-1.4\n";
    QList<qsizetype> places;
    const auto object = [&](const QByteArray &content) {
        places.append(file.size());
        file += QByteArray::number(places.size()) + " 0 obj\n" + content + "\nendobj\n";
    };
    object("<< /Type /Catalog /Pages 2 0 R >>");
    QByteArray kids;
    for (qsizetype i = 0; i < streams.size(); ++i)
        kids += QByteArray::number(4 + 2 * i) + " 0 R ";
    object("<< /Type /Pages /Count " + QByteArray::number(streams.size()) + " /Kids [" + kids + "] >>");
    object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    for (const QByteArray &stream : streams) {
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> "
               "/Contents " +
               QByteArray::number(places.size() + 2) + " 0 R >>");
        object("<< /Length " + QByteArray::number(stream.size()) + filter + " >>\nstream\n" + stream +
               "\nendstream");
    }
    const qsizetype table = file.size();
    file += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        file += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    file += "trailer\n<< /Size " + QByteArray::number(places.size() + 1) + " /Root 1 0 R >>\nstartxref\n" +
            QByteArray::number(table) + "\n%%EOF\n";
    return file;
}

QByteArray pdf(const QList<QStringList> &pages)
{
    QList<QByteArray> streams;
    for (const QStringList &lines : pages) {
        QByteArray stream = "BT /F 11 Tf 60 800 Td 14 TL\n";
        for (const QString &line : lines) {
            QByteArray bytes = line.toLatin1(); // the sign for "–" is none of these
            bytes.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
            stream += '(' + bytes + ") Tj T*\n";
        }
        streams.append(stream + "ET");
    }
    return pdfOf(streams);
}

QByteArray packed(const QList<std::pair<QString, QByteArray>> &parts)
{
    QBuffer buffer;
    QuaZip zip{&buffer};
    bool written = zip.open(QuaZip::mdCreate);
    for (const auto &[name, content] : parts) {
        QuaZipFile part{&zip};
        written = written && part.open(QIODevice::WriteOnly, QuaZipNewInfo{name}) &&
                  part.write(content) == content.size();
        part.close();
    }
    zip.close();
    if (!written || zip.getZipError() != 0)
        throw std::runtime_error{"can't make a ZIP file"};
    return buffer.data();
}

QByteArray docx(const QString &body, const QList<std::pair<QString, QByteArray>> &parts)
{
    const QString document =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"_s +
        body + u"</w:body></w:document>"_s;
    return packed(QList<std::pair<QString, QByteArray>>{{u"word/document.xml"_s, document.toUtf8()}} + parts);
}

QString wordParagraph(const QString &text, const QString &properties)
{
    return u"<w:p><w:pPr>"_s + properties + u"</w:pPr><w:r><w:t xml:space=\"preserve\">"_s +
           text.toHtmlEscaped() + u"</w:t></w:r></w:p>"_s;
}

QByteArray odt(const QString &body, const QString &styles)
{
    const QString content =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\">"
        "<office:automatic-styles>"_s +
        styles + u"</office:automatic-styles><office:body><office:text>"_s + body +
        u"</office:text></office:body></office:document-content>"_s;
    return packed(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, content.toUtf8()}});
}

} // namespace madefiles
