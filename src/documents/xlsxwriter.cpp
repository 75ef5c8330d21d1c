#include "documents/xlsxwriter.h"

#include "documents/cleaning.h"
#include "documents/filewriter.h"
#include "documents/log.h"
#include "documents/sheetcells.h"
#include "domain/writtendate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct XlsxWriter
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

constexpr int longestCell = 32'767;      // characters, the format's limit
constexpr uint32_t mostRows = 1'048'575; // with the head
constexpr double narrowest = 6;          // characters
constexpr double widest = 60;

// A day as the format counts it, from 30 December 1899.
double dayNumber(const QDate &day)
{
    static const QDate first{1899, 12, 30};
    return double(first.daysTo(day));
}

class Workbook
{
public:
    explicit Workbook(const QString &path, const QString &temporaryFolder)
        : m_folder{QFile::encodeName(temporaryFolder)}
    {
        lxw_workbook_options options{LXW_TRUE, m_folder.data(), LXW_FALSE};
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_day = workbook_add_format(m_book);
        format_set_num_format(m_day, "yyyy-mm-dd");
        format_set_align(m_day, LXW_ALIGN_LEFT);
        m_right = workbook_add_format(m_book);
        format_set_align(m_right, LXW_ALIGN_RIGHT);
    }
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    void describe(const OutgoingList &list)
    {
        QByteArray title = u"%1 %2"_s.arg(list.kind, list.subject).toUtf8();
        QByteArray author = (list.authority.isEmpty() ? list.committee : list.authority).toUtf8();
        QByteArray profile = swedish(list.profile).toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = author.data();
        properties.category = profile.data();
        properties.created = time_t(QDateTime{list.asOf, QTime{0, 0}, Qt::UTC}.toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
        workbook_set_custom_property_string(m_book, "Spridning", profile.constData());
    }

    // The rows; false when there are more than a sheet holds.
    bool addRows(const OutgoingList &list, const NextRow &next)
    {
        lxw_worksheet *sheet = addSheet(list.subject);
        const auto &columns = list.table.columns;
        QList<qsizetype> widths;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            putText(sheet, 0, lxw_col_t(i), columns[i].title, m_head);
            widths += columns[i].title.size() + 3; // with the filter's button
        }
        QStringList row;
        uint32_t number = 0;
        while (next(row)) {
            if (++number > mostRows)
                return false;
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const QString &cell = i < row.size() ? row[i] : m_nothing;
                put(sheet, number, lxw_col_t(i), cell, columns[i]);
                widths[i] = std::max(widths[i], cell.size() + 1);
            }
        }
        for (qsizetype i = 0; i < columns.size(); ++i)
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i),
                                 std::clamp(double(widths[i]), narrowest, widest), nullptr);
        worksheet_freeze_panes(sheet, 1, 0);
        if (!columns.isEmpty())
            worksheet_autofilter(sheet, 0, 0, std::max(number, 1U), lxw_col_t(columns.size() - 1));
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_set_paper(sheet, 9); // A4
        const QString words =
            cleanedText(u"%1 · %2 · %3"_s.arg(list.committee, list.subject, swedish(list.profile)));
        const QByteArray footer =
            (u"&L"_s + words.left(100).replace(u'&', u"&&"_s) + u"&R&P (&N)"_s).toUtf8();
        worksheet_set_footer(sheet, footer.constData());
        return true;
    }

    void addFacts(const OutgoingList &list)
    {
        lxw_worksheet *sheet = addSheet(u"Om listan"_s);
        worksheet_set_column(sheet, 0, 0, 24, nullptr);
        worksheet_set_column(sheet, 1, 1, widest, nullptr);
        auto facts = list.facts;
        facts.append({u"Nämnd"_s, list.committee});
        facts.append({u"Uppgifterna gäller"_s, domain::writtenDate(list.asOf)});
        facts.append({u"Spridning"_s, swedish(list.profile)});
        uint32_t number = 0;
        for (const auto &[name, value] : std::as_const(facts)) {
            if (value.isEmpty())
                continue;
            putText(sheet, number, 0, name, m_head);
            putText(sheet, number++, 1, value, nullptr);
        }
    }

    // Empty when all was written; else why not.
    QString close()
    {
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        return error == LXW_NO_ERROR ? QString{} : QString::fromLatin1(lxw_strerror(error));
    }

    int shortened() const { return m_shortened; }
    int cleanedCells() const { return m_cleaned; }

private:
    // Never null: a name that the format keeps to itself gives way to its own.
    lxw_worksheet *addSheet(const QString &name)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName(name).toUtf8().constData());
        return sheet ? sheet : workbook_add_worksheet(m_book, nullptr);
    }

    void put(lxw_worksheet *sheet, uint32_t row, lxw_col_t place, const QString &cell, const Column &column)
    {
        if (cell.isEmpty())
            return;
        if (column.type == CellType::Number) {
            if (const auto value = writtenNumber(cell)) {
                worksheet_write_number(sheet, row, place, *value, nullptr);
                return;
            }
        } else if (column.type == CellType::Day) {
            if (const QDate day = writtenDay(cell); day.isValid()) {
                worksheet_write_number(sheet, row, place, dayNumber(day), m_day);
                return;
            }
        }
        putText(sheet, row, place, cell, column.alignment == Alignment::Right ? m_right : nullptr);
    }

    void putText(lxw_worksheet *sheet, uint32_t row, lxw_col_t place, const QString &text, lxw_format *format)
    {
        QString clean = cleanedText(text);
        m_cleaned += clean != text;
        if (clean.size() > longestCell) {
            clean.truncate(longestCell);
            ++m_shortened;
        }
        worksheet_write_string(sheet, row, place, clean.toUtf8().constData(), format);
    }

    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_right = nullptr;
    const QString m_nothing;
    int m_shortened = 0;
    int m_cleaned = 0;
};

domain::Result<QStringList> failed(const QString &why)
{
    qCWarning(log) << "the sheet could not be made:" << why;
    return domain::failure(
        domain::Error::Kind::Unavailable,
        XlsxWriter::tr("The spreadsheet could not be made (%1). What was there before is untouched.")
            .arg(why));
}

// Writes to a file that nobody looks at yet.
domain::Result<QStringList> writeTo(const OutgoingList &list, const NextRow &next, const QString &path,
                                    const QString &folder)
{
    if (!QFileInfo{folder}.isWritable())
        return failed(XlsxWriter::tr("there is no folder for temporary files"));
    Workbook book{path, folder};
    book.describe(list);
    if (!book.addRows(list, next))
        return domain::failure(
            domain::Error::Kind::Invalid,
            XlsxWriter::tr("The list has more rows than a spreadsheet holds (%L1). Choose CSV instead.")
                .arg(mostRows));
    book.addFacts(list);
    if (const QString why = book.close(); !why.isEmpty())
        return failed(why);
    QStringList warnings;
    if (book.cleanedCells() > 0)
        warnings += XlsxWriter::tr("%n cell(s) held invisible or private characters, which were left out.",
                                   nullptr, book.cleanedCells());
    if (book.shortened() > 0)
        warnings += XlsxWriter::tr("%n cell(s) were longer than a spreadsheet holds and were cut.", nullptr,
                                   book.shortened());
    return warnings;
}

NextRow rowsOf(const OutgoingList &list)
{
    return [&list, i = qsizetype{0}](QStringList &row) mutable {
        if (i >= list.table.rows.size())
            return false;
        row = list.table.rows[i++];
        return true;
    };
}

} // namespace

domain::Result<QStringList> writeXlsx(const OutgoingList &list, const NextRow &next, const QString &path)
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"list.xlsx"_s);
    return writeTo(list, next, made, folder.path()).and_then([&](const QStringList &warnings) {
        return copyFile(made, path).map([&] { return warnings; });
    });
}

domain::Result<Written> writeXlsx(const OutgoingList &list)
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"list.xlsx"_s);
    return writeTo(list, rowsOf(list), made, folder.path())
        .and_then([&](const QStringList &warnings) -> domain::Result<Written> {
            QFile file{made};
            if (!file.open(QIODevice::ReadOnly))
                return tl::unexpected(failed(file.errorString()).error());
            return Written{file.readAll(), warnings};
        });
}

} // namespace documents
