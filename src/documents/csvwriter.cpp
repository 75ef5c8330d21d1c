#include "documents/csvwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct CsvWriter
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
};

bool looksLikeFormula(const QString &cell)
{
    if (!cell.isEmpty() && u"\t\r\n"_s.contains(cell.front()))
        return true;
    const QString trimmed = cell.trimmed();
    return !trimmed.isEmpty() && u"=+-@＝＋－＠"_s.contains(trimmed.front());
}

// The cells of one row, quoted where the delimiter, a quote or a line end makes it needed.
QString csvRow(const QStringList &cells, QChar delimiter)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool needsQuotes = cell.contains(delimiter) || cell.contains(u'"') || cell.contains(u'\n') ||
                                 cell.contains(u'\r') || cell != cell.trimmed();
        quoted += needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
    }
    return quoted.join(delimiter) + u"\r\n"_s;
}

} // namespace

Written writeCsv(const Table &table, const CsvOptions &options)
{
    int defusedCells = 0;
    const auto defused = [&defusedCells](const QString &cell) {
        if (!looksLikeFormula(cell))
            return cell;
        ++defusedCells;
        return QString{u'\'' + cell};
    };

    QString text;
    QStringList titles;
    for (const Column &column : table.columns)
        titles += defused(column.title);
    text += csvRow(titles, options.delimiter);
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells += defused(row.value(i));
        text += csvRow(cells, options.delimiter);
    }

    Written written{options.byteOrderMark ? "\xEF\xBB\xBF" + text.toUtf8() : text.toUtf8()};
    if (defusedCells > 0)
        written.warnings +=
            CsvWriter::tr("%n cell(s) begin like a formula and were given an apostrophe, so that no "
                          "spreadsheet runs them.",
                          nullptr, defusedCells);
    return written;
}

} // namespace documents
