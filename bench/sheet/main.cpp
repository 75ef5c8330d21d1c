#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QTextStream>

#include <sys/resource.h>

#include <xlsxwriter.h>

// Writes rows with libxlsxwriter alone, in constant memory. Words: the file, the rows, the columns.
int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    const QList<QByteArray> words{
        "17",        "Påhittad-Åkerström, Anna-Karin", "S", "Ledamot", "Skellefteå", "Ordinarie", "Vald",
        "2024-05-23"};
    const auto rows = lxw_row_t(QByteArray{argv[2]}.toUInt());
    const auto columns = lxw_col_t(qMin<uint>(QByteArray{argv[3]}.toUInt(), uint(words.size())));
    QElapsedTimer timer;
    timer.start();
    lxw_workbook_options options{LXW_TRUE, nullptr, LXW_FALSE};
    lxw_workbook *book = workbook_new_opt(argv[1], &options);
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    for (lxw_row_t row = 0; row < rows; ++row) {
        worksheet_write_number(sheet, row, 0, row, nullptr);
        for (lxw_col_t column = 1; column + 1 < columns; ++column)
            worksheet_write_string(sheet, row, column, words[column].constData(), nullptr);
        worksheet_write_number(sheet, row, lxw_col_t(columns - 1), 45'435, day);
    }
    workbook_close(book);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    QTextStream{stdout} << double(timer.nsecsElapsed()) / 1e6 << ' ' << usage.ru_maxrss;
    return 0;
}
