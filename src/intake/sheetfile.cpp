#include "intake/sheetfile.h"

#include "intake/filecontents.h"
#include "intake/separatedtext.h"
#include "intake/sheetlimits.h"
#include "intake/spreadsheet.h"
#include "intake/words.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLocale>

namespace intake {

using domain::Error;
using domain::failure;
using domain::Result;

namespace {

constexpr qint64 largestFile = 50'000'000;

QString sizeInWords(qint64 bytes)
{
    return QLocale{}.formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

Result<QList<Sheet>> readPacked(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    PackedXml packed{buffer};
    if (!packed.isOpen())
        return damagedSheet(Words::tr("its parts can't be found"));
    if (packed.has(QStringLiteral("xl/workbook.xml")))
        return readXlsx(packed);
    if (packed.has(QStringLiteral("content.xml")))
        return readOds(packed);
    return failure(Error::Kind::Invalid,
                   Words::tr("The file is no spreadsheet. Choose a file in the form XLSX, ODS or CSV."));
}

} // namespace

Result<QList<Sheet>> readSheets(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04")) {
        auto sheets = readPacked(bytes);
        if (sheets && sheets->isEmpty())
            return whenNotEmpty(Sheet{}).map([](Sheet &&sheet) { return QList<Sheet>{std::move(sheet)}; });
        return sheets;
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return failure(Error::Kind::Invalid,
                       Words::tr("The file is in the old form of Excel (XLS), or has a password. Save it as "
                                 "XLSX, ODS or CSV, without a password."));
    if (bytes.startsWith("%PDF"))
        return failure(
            Error::Kind::Invalid,
            Words::tr("The file is a PDF, not a sheet. Choose a file in the form XLSX, ODS or CSV."));
    return readSeparatedText(textOfSheet(bytes)).map([](Sheet &&sheet) {
        return QList<Sheet>{std::move(sheet)};
    });
}

Result<QList<Sheet>> readSheetFile(const QString &path)
{
    const QFileInfo file{path};
    if (!file.exists())
        return failure(Error::Kind::NotFound,
                       Words::tr("There is no file %1. Check its name and folder.").arg(path));
    if (file.exists() && !file.isFile())
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 is no file. Choose one in the form XLSX, ODS or CSV.").arg(path));
    if (file.size() > largestFile)
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 is too large for a sheet (%2; at most %3 are read). Divide it.")
                           .arg(path, sizeInWords(file.size()), sizeInWords(largestFile)));
    return contentsOf(path, largestFile + 1).and_then(readSheets);
}

} // namespace intake
