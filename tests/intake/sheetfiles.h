#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

// Zip files with the given parts, made in memory.
QByteArray zipped(const QList<std::pair<QString, QByteArray>> &parts);
// A workbook of one sheet with the rows, as spreadsheets write it: texts in the table of shared ones.
QByteArray xlsxWith(const QList<QList<QString>> &rows);
QByteArray odsWith(const QList<QList<QString>> &rows);
// A workbook whose one sheet has the given XML.
QByteArray xlsxAround(const QByteArray &sheetXml, const QByteArray &sharedXml = {},
                      const QByteArray &stylesXml = {});
