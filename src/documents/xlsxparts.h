#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// The parts of an XLSX package that do not depend on its rows.
namespace documents {

// The formats of cells, as the styles number them.
enum class CellFormat { Plain, Head, Day, Right };

struct XlsxProperties
{
    QString title;
    QString author;
    QString profile;
    QString created; // "2024-05-02T00:00:00Z"; empty when it is not known
};

QByteArray xlsxContentTypes();
QByteArray xlsxRelations();
QByteArray xlsxWorkbookRelations();
// The two sheets; on each page in print the first row of the first one is repeated. `filter` is the range of
// its table, such as "$A$1:$C$3".
QByteArray xlsxWorkbook(const QStringList &sheets, const QString &filter);
QByteArray xlsxStyles();
QByteArray xlsxCoreProperties(const XlsxProperties &properties);
QByteArray xlsxCustomProperties(const XlsxProperties &properties);

} // namespace documents
