#include "cli/lookup.h"
#include "cli/outgoing.h"
#include "cli/paperverbs.h"
#include "documents/attendancelist.h"
#include "documents/calendar.h"
#include "documents/csvwriter.h"
#include "documents/format.h"
#include "documents/odswriter.h"
#include "documents/registerlist.h"
#include "documents/rosterdocument.h"
#include "documents/xlsxwriter.h"
#include "store/attendancerecords.h"
#include "store/exports.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class ListVerbs
{
    Q_DECLARE_TR_FUNCTIONS(ListVerbs)
};

// After so many days no step of an item is left: three weeks on the board after two weeks for the adjustment.
constexpr int daysOfDeadlines = 60;

documents::CsvOptions csvOptions(const Call &call)
{
    documents::CsvOptions options;
    options.byteOrderMark = !call.has(u"no-bom"_s);
    if (call.has(u"delimiter"_s)) {
        const QString delimiter = call.text(u"delimiter"_s);
        if (delimiter != u"," && delimiter != u";" && delimiter != u"tab")
            throw WrongCall{ListVerbs::tr("--delimiter: say “;”, “,” or “tab”.")};
        options.delimiter = delimiter == u"tab" ? u'\t' : delimiter.front();
    }
    return options;
}

// The format that --format or the end of the file's name tells.
QString formatOf(const Call &call)
{
    if (!call.has(u"output"_s))
        throw WrongCall{ListVerbs::tr("Say in which format and where: --format and --output FILE.")};
    return (call.has(u"format"_s) ? call.text(u"format"_s) : call.text(u"output"_s).section(u'.', -1))
        .toLower();
}

// Those of --columns, else those that a profile of the register's own chooses of the list's.
QStringList wantedColumns(const Call &call, const QList<documents::ColumnChoice> &choices)
{
    const auto own = call.has(u"columns"_s) ? std::nullopt : ownProfileOf(call);
    return own ? documents::columnsOf(*own, choices)
               : call.text(u"columns"_s).split(u',', Qt::SkipEmptyParts);
}

QStringList columnsOf(const Call &call, const QList<documents::ColumnChoice> &choices, Profile profile)
{
    return need(documents::chosenColumns(choices, wantedColumns(call, choices), profile));
}

QDate asOf(const Call &call)
{
    return call.has(u"as-of"_s) ? call.date(u"as-of"_s) : call.today;
}

// Writes the list in the format that was asked for; `document` is how it looks on paper.
Answer sentList(const Call &call, const documents::OutgoingList &list, const documents::Document &document)
{
    const QString path = outputOf(call);
    const QString format = formatOf(call);
    documents::Written made;
    if (format == u"csv")
        made = documents::writeCsv(documents::tableWithProfile(list), csvOptions(call));
    else if (format == u"xlsx")
        made = need(documents::writeXlsx(list));
    else if (format == u"ods")
        made = need(documents::writeOds(list));
    else if (const auto known = documents::formatFromKey(format))
        made = need(documents::write(document, *known));
    else
        throw WrongCall{ListVerbs::tr("--format: there is no format “%1”. “--help” lists them.").arg(format)};

    Export out;
    out.what = list.what;
    out.subject = list.subject;
    out.profile = list.profile;
    out.format = format;
    out.columns = list.columnKeys;
    out.rows = int(list.table.rows.size());
    Answer answer = sentOut(call, made, path, out);
    QJsonObject object = answer.json.toObject();
    object.insert(u"columns"_s, QJsonArray::fromStringList(list.columnKeys));
    object.insert(u"rows"_s, out.rows);
    answer.json = object;
    return answer;
}

Answer exportRoster(const Call &call)
{
    formatOf(call);
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const Roster roster = need(call.store->rosters.roster(edition.id, asOf(call)));
    const auto list =
        need(documents::rosterList(roster, theCommittee(*call.store), profileOf(call),
                                   wantedColumns(call, documents::choicesOf(documents::rosterColumns()))));
    return sentList(call, list, documents::rosterListDocument(roster, list));
}

// A list of the committee without its table.
documents::OutgoingList listOf(const Call &call, const QString &what, const QString &kind,
                               const QString &subject)
{
    const Committee committee = theCommittee(*call.store);
    documents::OutgoingList list;
    list.what = what;
    list.kind = kind;
    list.subject = subject;
    list.profile = profileOf(call);
    list.asOf = call.today;
    list.committee = committee.name;
    list.authority = committee.authority;
    return list;
}

Answer exportAttendance(const Call &call)
{
    formatOf(call);
    const Event event = eventOf(*call.store, call.arguments[0]);
    const bool isWhole = call.arguments.value(1).size() != 4;
    const MandatePeriod period = call.arguments.size() > 1 ? periodOf(*call.store, call.arguments[1])
                                                           : need(call.store->events.periods()).value(0);
    auto rows = need(store::attendanceRecords(*call.store, event, period.id, call.today));
    if (!isWhole)
        rows.removeIf([&](const auto &row) { return row.year != yearOf(call.arguments[1]); });
    auto list = listOf(call, u"attendance"_s, u"Närvaro"_s,
                       event.name + u' ' + (isWhole ? period.label() : call.arguments[1]));
    const auto columns = documents::attendanceColumns();
    list.columnKeys = columnsOf(call, documents::choicesOf(columns), list.profile);
    list.table = documents::tableOf(columns, list.columnKeys, rows);
    return sentList(call, list, documents::listDocument(list));
}

Answer exportRegister(const Call &call)
{
    formatOf(call);
    QList<documents::RegisterRow> rows;
    for (const RegisterEntry &entry : need(call.store->decisions.entries()))
        rows.append({entry, call.today});
    auto list = listOf(call, u"register"_s, u"Beslutsregister"_s, theCommittee(*call.store).shortName);
    const auto columns = documents::registerColumns();
    list.columnKeys = columnsOf(call, documents::choicesOf(columns), list.profile);
    list.table = documents::tableOf(columns, list.columnKeys, rows);
    return sentList(call, list, documents::listDocument(list));
}

Answer exportLog(const Call &call)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const Export &out :
         need(store::Exports{call.store->database()}.entries(call.number(u"limit"_s).value_or(100)))) {
        array.append(QJsonObject{{u"at"_s, out.at.toString(Qt::ISODate)},
                                 {u"by"_s, out.by},
                                 {u"what"_s, out.what},
                                 {u"subject"_s, out.subject},
                                 {u"profile"_s, key(out.profile)},
                                 {u"format"_s, out.format},
                                 {u"file"_s, jsonText(out.fileName)},
                                 {u"columns"_s, QJsonArray::fromStringList(out.columns)},
                                 {u"rows"_s, out.rows},
                                 {u"checksum"_s, jsonText(out.checksum)},
                                 {u"excerpt"_s, jsonText(out.excerpt)}});
        rows.append({out.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), out.by, out.subject,
                     label(out.profile), out.format, out.fileName});
    }
    return {array, table({ListVerbs::tr("When"), ListVerbs::tr("Who"), ListVerbs::tr("What"),
                          ListVerbs::tr("Profile"), ListVerbs::tr("Format"), ListVerbs::tr("File")},
                         rows)};
}

Answer calendar(const Call &call)
{
    const QString path = outputOf(call);
    documents::CalendarSources sources;
    sources.events = need(call.store->events.events());
    for (const MandatePeriod &period : need(call.store->events.periods()))
        sources.editions += need(call.store->events.editions(period.id));
    for (const RegisterEntry &entry : need(call.store->decisions.entries()))
        sources.treatments += need(call.store->decisions.treatment(entry.item));
    if (!call.has(u"past"_s)) {
        sources.editions.removeIf([&](const Edition &edition) { return edition.closes < call.today; });
        sources.treatments.removeIf([&](const Treatment &treatment) {
            return treatment.meeting < call.today.addDays(-daysOfDeadlines);
        });
    }
    const auto entries = documents::calendarEntries(sources);
    Export out;
    out.what = u"calendar"_s;
    out.subject = theCommittee(*call.store).shortName;
    out.profile = Profile::Public;
    out.format = u"ics"_s;
    out.rows = int(entries.size());
    return sentOut(call,
                   documents::writeCalendar(entries, theCommittee(*call.store).name,
                                            QDateTime{call.today, QTime{0, 0}, Qt::UTC}),
                   path, out);
}

} // namespace

QList<Verb> listVerbs()
{
    const auto format = option(
        u"format"_s, ListVerbs::tr("csv, xlsx, ods, pdf, html, odt or text; by the file's name unless told"),
        u"FORMAT"_s);
    const auto columns =
        option(u"columns"_s, ListVerbs::tr("which columns, in which order: name,party,status"), u"KEYS"_s);
    const auto noBom = option(u"no-bom"_s, ListVerbs::tr("CSV without a byte order mark"));
    const auto delimiter =
        option(u"delimiter"_s, ListVerbs::tr("of the CSV: “;” (unless told), “,” or “tab”"), u"CHAR"_s);
    const QList<QCommandLineOption> common{format,          outputOption(), columns,
                                           profileOption(), noBom,          delimiter};
    return {
        {u"roster export"_s, u"EVENT YEAR"_s, 2, 2, ListVerbs::tr("Writes an edition's roster."),
         common +
             QList<QCommandLineOption>{option(u"as-of"_s, ListVerbs::tr("as it was on a day"), u"DATE"_s)},
         Needs::Writing, exportRoster},
        {u"attendance export"_s, u"EVENT [PERIOD|YEAR]"_s, 1, 2,
         ListVerbs::tr("Writes who attended an event, over the years."), common, Needs::Writing,
         exportAttendance},
        {u"decision export"_s, QString{}, 0, 0, ListVerbs::tr("Writes the decision register."), common,
         Needs::Writing, exportRegister},
        {u"export log"_s,
         QString{},
         0,
         0,
         ListVerbs::tr("Lists what went out, the latest first."),
         {option(u"limit"_s, ListVerbs::tr("how many; 100 unless told"), u"N"_s)},
         Needs::Reading,
         exportLog},
        {u"calendar"_s,
         QString{},
         0,
         0,
         ListVerbs::tr("Writes the days of the editions and the deadlines as iCalendar."),
         {outputOption(), option(u"past"_s, ListVerbs::tr("with those that are over"))},
         Needs::Writing,
         calendar},
    };
}

} // namespace cli
