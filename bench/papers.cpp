#include "benches.h"
#include "documents/documentjson.h"
#include "documents/excerptbatch.h"
#include "documents/excerptdocument.h"
#include "documents/issuedexcerpt.h"
#include "documents/xlsxwriter.h"
#include "measure.h"
#include "store/excerpts.h"
#include "store/store.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <xlsxwriter.h>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int sheetRows = 100'000;
constexpr int sheetColumns = 8;

// The words of a cell, the same for both.
const QStringList &someWords()
{
    static const QStringList words{u"17"_s,         u"Påhittad-Åkerström, Anna-Karin"_s,
                                   u"S"_s,          u"Ledamot"_s,
                                   u"Skellefteå"_s, u"Ordinarie"_s,
                                   u"Vald"_s,       u"2024-05-23"_s};
    return words;
}

void plainSheet(const QString &path)
{
    lxw_workbook_options options{LXW_TRUE, nullptr, LXW_FALSE};
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    QList<QByteArray> words;
    for (const QString &word : someWords())
        words += word.toUtf8();
    for (uint32_t row = 0; row < sheetRows; ++row) {
        worksheet_write_number(sheet, row, 0, row, nullptr);
        for (lxw_col_t column = 1; column < sheetColumns - 1; ++column)
            worksheet_write_string(sheet, row, column, words[column].constData(), nullptr);
        worksheet_write_number(sheet, row, sheetColumns - 1, 45'435, day);
    }
    workbook_close(book);
}

documents::OutgoingList emptyList()
{
    using documents::CellType;
    documents::OutgoingList list;
    list.kind = u"Deltagarlista"_s;
    list.subject = u"Mötesplats Lycksele 2024"_s;
    list.asOf = {2024, 4, 2};
    for (int column = 0; column < sheetColumns; ++column)
        list.table.columns += documents::Column{u"Kolumn %1"_s.arg(column + 1), 1, documents::Alignment::Left,
                                                column == 0                  ? CellType::Number
                                                : column == sheetColumns - 1 ? CellType::Day
                                                                             : CellType::Words};
    return list;
}

void ourSheet(const QString &path)
{
    int number = 0;
    const auto next = [&number](QStringList &row) {
        if (number == sheetRows)
            return false;
        row = someWords();
        row[0] = QString::number(++number);
        return true;
    };
    documents::writeXlsx(emptyList(), next, path).value();
}

long peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

// A store with adjusted items of one meeting.
QList<Treatment> manyItems(store::Store &store, int count)
{
    const auto committee = store.events.committees().value().first();
    QList<store::DecisionRegister::Entry> entries;
    for (int i = 1; i <= count; ++i) {
        store::DecisionRegister::Entry entry;
        entry.committee = committee.id;
        entry.reference = ReferenceNumber::parse(u"RUN %1-2024"_s.arg(i)).value();
        entry.meeting = {2024, 1, 23};
        entry.item.number = ItemNumber::parse(QString::number(i)).value();
        entry.item.title = u"Deltagande vid mötesplatserna"_s;
        entry.item.background = u"Nämnden prövar vilka som deltar. "_s.repeated(20);
        entry.item.points = {DecisionPoint{.text = u"Nämnden väljer deltagare enligt förslaget."_s}};
        entry.item.adjustedOn = {2024, 1, 30};
        entries += entry;
    }
    store.decisions.add(entries).value();
    QList<Treatment> treatments;
    for (const auto &entry : entries)
        treatments += store.decisions.treatment(entry.item.id).value();
    return treatments;
}

} // namespace

void benchSheet()
{
    const QTemporaryDir folder;
    const long before = peakMemory();
    const auto plain = measure(5, [&] { plainSheet(folder.filePath(u"plain.xlsx"_s)); });
    const long afterPlain = peakMemory();
    const auto ours = measure(5, [&] { ourSheet(folder.filePath(u"ours.xlsx"_s)); });
    const long afterOurs = peakMemory();
    report(u"100,000 rows of 8 columns to XLSX"_s, milliseconds(ours.median),
           milliseconds(plain.median) + u" (libxlsxwriter alone)"_s,
           u"%1 x its time"_s.arg(ours.median / plain.median, 0, 'f', 2), u"1.2 x"_s);
    report(u"Peak memory that it adds"_s, u"%1 KiB"_s.arg(afterOurs - afterPlain),
           u"%1 KiB"_s.arg(afterPlain - before), u"–"_s, u"constant"_s);
}

void benchBatch()
{
    constexpr int count = 200;
    const QTemporaryDir folder;
    const auto database = store::Database::create(folder.filePath(u"batch.db"_s), u"bench"_s).value();
    store::Store store{database};
    store.events.addDefaults().value();
    const auto committee = store.events.committees().value().first();
    const auto treatments = manyItems(store, count);
    QList<store::Excerpts::Draft> drafts;
    QList<IssuedExcerpt> issued;
    const auto issuing = measure(1, [&] {
        for (const Treatment &treatment : treatments) {
            documents::Excerpt excerpt;
            excerpt.committee = committee;
            excerpt.treatment = treatment;
            excerpt.certifiedOn = {2024, 2, 1};
            drafts.append({treatment, documents::toJson(documents::excerptDocument(excerpt))});
        }
        issued = store::Excerpts{*database}.issue(drafts, QDate{2024, 2, 1}).value();
    });
    QList<documents::NamedDocument> papers;
    for (qsizetype i = 0; i < issued.size(); ++i)
        papers.append({documents::issuedFileName(issued[i], treatments[i], u"pdf"_s).chopped(4),
                       documents::issuedDocument(issued[i]).value()});
    const auto writing = measure(1, [&] {
        documents::writeAll(documents::renderAll(papers, documents::Format::Pdf).value(),
                            folder.filePath(u"utdrag"_s))
            .value();
    });
    const auto collecting = measure(1, [&] {
        documents::write(documents::collected(papers, u"Utdrag"_s), documents::Format::Pdf).value();
    });
    const auto rate = [](double milli) { return u"%1/s"_s.arg(count * 1000 / milli, 0, 'f', 0); };
    report(u"200 excerpts issued, as one act"_s, milliseconds(issuing.median), u"–"_s, u"–"_s, u"100 ms"_s);
    report(u"200 excerpts into a folder, issued and written"_s, rate(issuing.median + writing.median), u"–"_s,
           u"–"_s, u"100/s"_s);
    report(u"200 excerpts as one PDF with a table of contents"_s, rate(collecting.median), u"–"_s, u"–"_s,
           u"100/s"_s);
}
