#include "intake/officefile.h"

#include "intake/docxtext.h"
#include "intake/odttext.h"
#include "intake/words.h"

#include <QFileInfo>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

using domain::Error;
using domain::failure;

// A device that ends with what one part of a file may hold.
class BoundedPart : public QIODevice
{
public:
    explicit BoundedPart(QIODevice &part)
        : m_part{part}
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool isTooLong() const { return m_left <= 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 got = m_part.read(data, std::min(most, m_left));
        if (got > 0)
            m_left -= got;
        return m_left <= 0 ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_part;
    qint64 m_left = largestUnpacked;
};

// Reads one part of the file; true when it is there and was read to its end.
template <class Read> bool readPart(QuaZip &zip, const QString &name, Read read)
{
    if (!zip.setCurrentFile(name))
        return false;
    QuaZipFile packed{&zip};
    if (!packed.open(QIODevice::ReadOnly))
        return false;
    BoundedPart part{packed};
    return read(part) && !part.isTooLong();
}

} // namespace

domain::Result<QString> readOfficeFile(const QString &path)
{
    const QString name = QFileInfo{path}.fileName();
    QuaZip zip{path};
    if (!zip.open(QuaZip::mdUnzip))
        return failure(
            Error::Kind::Invalid,
            Words::tr("%1 is broken: it can't be unpacked. Fetch the file again, or paste the text.")
                .arg(name));
    const bool isDocx = zip.setCurrentFile(u"word/document.xml"_s);
    const bool isOdt = !isDocx && zip.setCurrentFile(u"content.xml"_s);
    if (zip.setCurrentFile(u"xl/workbook.xml"_s))
        return failure(
            Error::Kind::Invalid,
            Words::tr("%1 is a sheet, not a protocol. Sheets of people are read on the page People.")
                .arg(name));
    if (!isDocx && !isOdt)
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 is neither a Word nor an OpenDocument text. Unpack it, and open the "
                                 "protocol in it.")
                           .arg(name));
    QString text;
    bool read = false;
    if (isDocx) {
        DocxText docx;
        // The numbers of paragraphs stand in parts of their own, which may be missing.
        readPart(zip, u"word/styles.xml"_s, [&](QIODevice &part) { return docx.readStyles(part); });
        readPart(zip, u"word/numbering.xml"_s, [&](QIODevice &part) { return docx.readNumbering(part); });
        read = readPart(zip, u"word/document.xml"_s, [&](QIODevice &part) { return docx.readBody(part); });
        text = docx.text();
    } else {
        OdtText odt;
        readPart(zip, u"styles.xml"_s, [&](QIODevice &part) { return odt.readStyles(part); });
        read = readPart(zip, u"content.xml"_s, [&](QIODevice &part) { return odt.readBody(part); });
        text = odt.text();
    }
    if (!read)
        return failure(
            Error::Kind::Invalid,
            Words::tr("%1 is broken, or larger inside than any protocol is; nothing was read. Open "
                      "it in its own program, and save or copy the part with the item.")
                .arg(name));
    return text;
}

} // namespace intake
