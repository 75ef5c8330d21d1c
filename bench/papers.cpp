#include "benches.h"
#include "documents/documentjson.h"
#include "documents/excerptbatch.h"
#include "documents/excerptdocument.h"
#include "documents/issuedexcerpt.h"
#include "documents/xlsxwriter.h"
#include "measure.h"
#include "store/excerpts.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <xlsxwriter.h>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// Ends the program when the store could not be filled.
void require(const domain::Result<> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

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

// libxlsxwriter in a program of its own: it and QuaZip bring functions of the same names, so they don't go
// together in one. Tells what the writing took, in milliseconds, and the peak of the memory in KiB.
std::pair<double, long> plainSheet(const QString &path)
{
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + u"/deltagande-bench-sheet"_s,
                  {path, QString::number(sheetRows), QString::number(sheetColumns)});
    program.waitForFinished(60'000);
    const QStringList told = QString::fromLatin1(program.readAllStandardOutput()).split(u' ');
    return {told.value(0).toDouble(), told.value(1).toLong()};
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
        DecisionPoint point;
        point.text = u"Nämnden väljer deltagare enligt förslaget."_s;
        entry.item.points = {point};
        entry.item.adjustedOn = {2024, 1, 30};
        entries += entry;
    }
    require(store.decisions.add(entries));
    QList<Treatment> treatments;
    for (const auto &entry : entries)
        treatments += store.decisions.treatment(entry.item.id).value();
    return treatments;
}

} // namespace

void benchSheet()
{
    const QTemporaryDir folder;
    QList<double> plainRuns;
    QList<double> ourRuns;
    long plainPeak = 0;
    const long before = peakMemory();
    for (int run = 0; run < 5; ++run) {
        const auto [time, peak] = plainSheet(folder.filePath(u"plain.xlsx"_s));
        plainRuns += time;
        plainPeak = peak;
        ourRuns += measure(1, [&] { ourSheet(folder.filePath(u"ours.xlsx"_s)); }).median;
    }
    std::sort(plainRuns.begin(), plainRuns.end());
    std::sort(ourRuns.begin(), ourRuns.end());
    report(u"100,000 rows of 8 columns to XLSX"_s, milliseconds(ourRuns[2]),
           milliseconds(plainRuns[2]) + u" (libxlsxwriter alone)"_s,
           u"%1 x its time"_s.arg(ourRuns[2] / plainRuns[2], 0, 'f', 2), u"1.2 x"_s);
    report(u"What that adds to the peak of the memory"_s, u"%1 KiB"_s.arg(peakMemory() - before),
           u"%1 KiB in all"_s.arg(plainPeak), u"–"_s, u"constant"_s);
}

void benchBatch()
{
    constexpr int count = 200;
    const QTemporaryDir folder;
    const auto database = store::Database::create(folder.filePath(u"batch.db"_s), u"bench"_s).value();
    store::Store store{database};
    require(store.events.addDefaults());
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
        require(documents::writeAll(documents::renderAll(papers, documents::Format::Pdf).value(),
                                    folder.filePath(u"utdrag"_s)));
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
