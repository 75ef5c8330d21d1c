#include "cli/lookup.h"
#include "cli/outgoing.h"
#include "cli/verb.h"
#include "documents/attendancesheet.h"
#include "documents/pdfwriter.h"
#include "domain/namelist.h"
#include "domain/roster.h"
#include "intake/filecontents.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class AttendanceVerbs
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceVerbs)
};

using Mark = store::Rosters::Mark;

std::optional<AttendanceStatus> statusOf(const QString &word)
{
    if (word == u"none")
        return std::nullopt;
    if (const auto status = attendanceStatusFromKey(word))
        return status;
    QStringList keys;
    for (const AttendanceStatus known : attendanceStatuses())
        keys.append(key(known));
    throw WrongCall{AttendanceVerbs::tr("There is no status “%1”. There are: %2, and none.")
                        .arg(word, keys.join(u", "_s))};
}

QString textOf(const QString &path)
{
    constexpr qint64 most = 1'000'000;
    QByteArray bytes;
    if (QFile input; path == u"-" && input.open(stdin, QIODevice::ReadOnly))
        bytes = input.read(most + 1);
    else
        bytes = need(intake::contentsOf(path, most + 1));
    if (bytes.size() > most)
        throw Failed{Error{Error::Kind::Invalid,
                           AttendanceVerbs::tr("%1 is too large for a list of names.").arg(path)}};
    return QString::fromUtf8(bytes);
}

// The lines that name somebody of the roster. Names that commas divide are taken apart where a line as a
// whole fits nobody.
QList<NamedLine> namesIn(const QString &text, const QList<PersonEntry> &persons, const QDate &on)
{
    QList<NamedLine> names;
    for (const NamedLine &line : readNames(text, persons, on)) {
        if (line.kind == NamedLine::Kind::NotFound && line.text.contains(u','))
            names += readNames(QString{line.text}.replace(u',', u';'), persons, on);
        else
            names.append(line);
    }
    return names;
}

QJsonArray jsonLines(const QList<NamedLine> &lines)
{
    QJsonArray list;
    for (const NamedLine &line : lines)
        list.append(QJsonObject{{u"text"_s, line.text},
                                {u"kind"_s, line.kind == NamedLine::Kind::Matched     ? u"matched"_s
                                            : line.kind == NamedLine::Kind::Ambiguous ? u"ambiguous"_s
                                                                                      : u"not_found"_s},
                                {u"candidates"_s, QJsonArray::fromStringList(line.candidates)}});
    return list;
}

// One letter for each row of the sheet: n attended, f absent, g excused, a registered, "." as it is.
QList<Mark> marksInOrder(const QString &letters, const QList<RosterRow> &rows)
{
    QList<Mark> marks;
    const QString given = QString{letters}.remove(u' ');
    if (given.size() > rows.size())
        throw Failed{
            Error{Error::Kind::Invalid,
                  AttendanceVerbs::tr("There are %1 letters and only %2 rows on the sheet. Count again.")
                      .arg(given.size())
                      .arg(rows.size())}};
    for (qsizetype i = 0; i < given.size(); ++i) {
        std::optional<AttendanceStatus> status;
        switch (given[i].toLower().unicode()) {
        case u'n':
            status = AttendanceStatus::Attended;
            break;
        case u'f':
            status = AttendanceStatus::Absent;
            break;
        case u'g':
            status = AttendanceStatus::Excused;
            break;
        case u'a':
            status = AttendanceStatus::Registered;
            break;
        case u'.':
            continue;
        default:
            throw WrongCall{
                AttendanceVerbs::tr("--in-order: letter %1, “%2”, is no mark. Write n, f, g, a or “.”.")
                    .arg(i + 1)
                    .arg(given[i])};
        }
        marks.append({rows[i].person->id, status});
    }
    return marks;
}

// PERSON=STATUS…
Answer markEach(const Call &call, const Edition &edition)
{
    QList<Mark> marks;
    QStringList lines;
    QJsonArray list;
    for (const QString &word : call.arguments.mid(2)) {
        const auto sign = word.lastIndexOf(u'=');
        if (sign < 1)
            throw WrongCall{
                AttendanceVerbs::tr("“%1”: write PERSON=STATUS, or a STATUS with --all, --all-but or "
                                    "--names.")
                    .arg(word)};
        const auto status = statusOf(word.mid(sign + 1));
        const Person person = need(call.store->people.find(word.left(sign))).person;
        marks.append({person.id, status});
        lines.append(
            u"%1: %2"_s.arg(person.name(), status ? label(*status) : AttendanceVerbs::tr("no mark")));
        list.append(QJsonObject{{u"person"_s, person.name()},
                                {u"status"_s, status ? QJsonValue{key(*status)} : QJsonValue{}}});
    }
    need(call.store->rosters.setAttendance(edition.id, marks, call.today));
    return {list, lines.join(u'\n')};
}

Answer mark(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const Roster roster = need(call.store->rosters.roster(edition.id, call.today));
    const QList<RosterRow> rows = rowsToMark(roster);
    const bool inOrder = call.has(u"in-order"_s);
    const bool allBut = call.has(u"all-but"_s) || call.has(u"all"_s);
    const int ways = inOrder + allBut + call.has(u"names"_s);
    if (ways == 0 && call.arguments.size() > 2)
        return markEach(call, edition);
    if (ways != 1 || call.arguments.size() > 3)
        throw WrongCall{
            AttendanceVerbs::tr("Say whom: --all, --all-but NAMES, --names FILE or --in-order LETTERS.")};
    if ((call.arguments.size() == 3) == inOrder)
        throw WrongCall{inOrder ? AttendanceVerbs::tr("--in-order says each one's status; leave STATUS out.")
                                : AttendanceVerbs::tr("Say the status: registered, attended, absent …")};

    QList<Mark> marks;
    QList<NamedLine> lines;
    if (inOrder) {
        marks = marksInOrder(call.text(u"in-order"_s), rows);
    } else {
        const auto status = statusOf(call.arguments[2]);
        QSet<Id<Person>> onRoster;
        QList<PersonEntry> persons;
        for (const RosterRow &row : rows) {
            onRoster.insert(row.person->id);
            persons.append(need(call.store->people.person(row.person->id)));
        }
        const QString text = allBut ? call.texts(u"all-but"_s).join(u';') : textOf(call.text(u"names"_s));
        lines = namesIn(text, persons, roster.edition.opens);
        QStringList doubts;
        QSet<Id<Person>> named;
        for (const NamedLine &line : std::as_const(lines)) {
            if (line.kind == NamedLine::Kind::Matched)
                named.insert(line.person);
            else
                doubts.append(remarkOn(line));
        }
        // Who is meant by a doubtful exception must not be marked with the rest.
        if (allBut && !doubts.isEmpty())
            throw Failed{Error{Error::Kind::Invalid,
                               doubts.join(u' ') + u' ' + AttendanceVerbs::tr("Nothing was marked.")}};
        const auto exceptions =
            call.has(u"exceptions"_s) ? std::optional{statusOf(call.text(u"exceptions"_s))} : std::nullopt;
        for (const RosterRow &row : rows) {
            if (named.contains(row.person->id) != allBut)
                marks.append({row.person->id, status});
            else if (allBut && exceptions)
                marks.append({row.person->id, *exceptions});
        }
    }
    if (marks.isEmpty())
        throw Failed{Error{Error::Kind::NotFound, AttendanceVerbs::tr("Nobody is to be marked.")}};
    need(call.store->rosters.setAttendance(edition.id, marks, call.today));

    QHash<Id<Person>, QString> names;
    for (const RosterRow &row : rows)
        names.insert(row.person->id, row.person->name());
    QJsonArray marked;
    QStringList said;
    for (const Mark &one : std::as_const(marks)) {
        marked.append(QJsonObject{{u"person"_s, names.value(one.person)},
                                  {u"status"_s, one.status ? QJsonValue{key(*one.status)} : QJsonValue{}}});
        said.append(u"%1: %2"_s.arg(names.value(one.person),
                                    one.status ? label(*one.status) : AttendanceVerbs::tr("no mark")));
    }
    bool all = true;
    for (const NamedLine &line : std::as_const(lines))
        if (line.kind != NamedLine::Kind::Matched) {
            said.append(remarkOn(line));
            all = false;
        }
    return {QJsonObject{{u"marked"_s, marked}, {u"lines"_s, jsonLines(lines)}}, said.join(u'\n'), all};
}

// Writes the document as a PDF and notes that it went out.
Answer saved(const Call &call, const documents::Document &document, QJsonObject answer, qsizetype rows)
{
    Export out;
    out.what = u"attendance"_s;
    out.subject = document.title;
    out.format = u"pdf"_s;
    out.rows = int(rows);
    const Answer sent = sentOut(call, need(documents::writePdf(document)), call.text(u"output"_s), out);
    answer.insert(u"output"_s, sent.json[u"output"]);
    answer.insert(u"warnings"_s, sent.json[u"warnings"]);
    return {answer, sent.text};
}

Answer sheet(const Call &call)
{
    if (!call.has(u"output"_s))
        throw WrongCall{AttendanceVerbs::tr("Say where: --output FILE.")};
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const Roster roster = need(call.store->rosters.roster(edition.id, call.today));
    const auto rows = rowsToMark(roster).size();
    return saved(call, documents::attendanceSheet(roster, theCommittee(*call.store)), {{u"rows"_s, rows}},
                 rows);
}

Answer reports(const Call &call)
{
    QList<ReportDuty> duties;
    const auto period =
        call.arguments.isEmpty() ? std::nullopt : std::optional{periodOf(*call.store, call.arguments[0])};
    for (const ReportDuty &duty : need(call.store->rosters.reportDuties(call.today)))
        if ((!period || duty.edition.period == period->id) && (call.has(u"all"_s) || !duty.isDone()))
            duties.append(duty);
    QJsonArray list;
    QList<QStringList> rows;
    for (const ReportDuty &duty : std::as_const(duties)) {
        list.append(QJsonObject{{u"event"_s, duty.event.key},
                                {u"year"_s, duty.edition.year},
                                {u"closed"_s, jsonDay(duty.edition.closes)},
                                {u"person"_s, duty.person.name()},
                                {u"party"_s, jsonText(duty.party)},
                                {u"reported_back"_s, jsonDay(duty.reportedBack)}});
        rows.append(
            {u"%1 %2"_s.arg(duty.event.name).arg(duty.edition.year), duty.person.sortedName(), duty.party,
             duty.isDone() ? duty.reportedBack.toString(Qt::ISODate) : AttendanceVerbs::tr("not yet")});
    }
    if (call.has(u"output"_s))
        return saved(call, documents::reportList(duties, theCommittee(*call.store), call.today),
                     {{u"reports"_s, list}}, duties.size());
    return {list, table({AttendanceVerbs::tr("Event"), AttendanceVerbs::tr("Name"),
                         AttendanceVerbs::tr("Party"), AttendanceVerbs::tr("Reported back")},
                        rows)};
}

} // namespace

QList<Verb> attendanceBulkVerbs()
{
    const auto output = option(u"output"_s, AttendanceVerbs::tr("the PDF file to write"), u"FILE"_s);
    return {
        {u"attendance mark"_s,
         u"EVENT YEAR PERSON=STATUS…|[STATUS]"_s,
         2,
         -1,
         AttendanceVerbs::tr("Marks many of a roster at once, as one act."),
         {option(u"all"_s, AttendanceVerbs::tr("everybody on the roster")),
          option(u"all-but"_s,
                 AttendanceVerbs::tr("everybody but those; names divided by “;” or “,”, may be repeated"),
                 u"NAMES"_s),
          option(u"exceptions"_s, AttendanceVerbs::tr("and those get that status; unchanged unless told"),
                 u"STATUS"_s),
          option(u"names"_s,
                 AttendanceVerbs::tr("those in a file with a name on each line; “-” reads the input"),
                 u"FILE"_s),
          option(u"in-order"_s,
                 AttendanceVerbs::tr("a letter for each row of the printed sheet: n attended, f absent, "
                                     "g excused, a registered, “.” unchanged"),
                 u"LETTERS"_s)},
         Needs::Writing,
         mark},
        {u"attendance sheet"_s,
         u"EVENT YEAR"_s,
         2,
         2,
         AttendanceVerbs::tr("Writes a sheet to tick off at the door."),
         {output},
         Needs::Writing,
         sheet},
        {u"attendance reports"_s,
         u"[PERIOD]"_s,
         0,
         1,
         AttendanceVerbs::tr("Lists who was there and still owes the committee a report."),
         {option(u"all"_s, AttendanceVerbs::tr("also those who have reported back")), output},
         Needs::Sending,
         reports},
    };
}

} // namespace cli
