#include "cli/importverbs.h"

#include "cli/lookup.h"
#include "intake/peoplesheet.h"
#include "intake/sheetfile.h"
#include "store/imports.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class ImportVerbs
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerbs)
};

intake::SheetSurroundings surroundingsOf(const Call &call)
{
    return {need(call.store->events.committees()), need(call.store->events.events()),
            need(call.store->events.periods())};
}

SheetContext contextOf(const Call &call)
{
    const auto periods = need(call.store->events.periods());
    return {theCommittee(*call.store).id,
            periods.isEmpty() ? call.today : QDate{periods.first().firstYear, 1, 1}, call.today};
}

// The sheet that --sheet names, else the first one.
std::shared_ptr<const intake::Sheet> sheetOf(const Call &call, const QString &file)
{
    auto sheets = need(intake::readSheetFile(file).map_error([&](Error error) {
        const QString name = QFileInfo{file}.fileName();
        if (!error.message.contains(name))
            error.message = name + u": " + error.message;
        return error;
    }));
    const QString wanted = call.text(u"sheet"_s);
    QStringList names;
    for (auto &sheet : sheets) {
        if (wanted.isEmpty() || sheet.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return std::make_shared<intake::Sheet>(std::move(sheet));
        names.append(sheet.name);
    }
    throw Failed{
        Error{Error::Kind::NotFound, ImportVerbs::tr("There is no sheet “%1” in %2. There are: %3.")
                                         .arg(wanted, QFileInfo{file}.fileName(), names.join(u", "))}};
}

// "Hemort=municipality", by hand.
QHash<QString, intake::Field> mapped(const Call &call)
{
    QHash<QString, intake::Field> fields;
    for (const QString &text : call.texts(u"map"_s)) {
        const QString heading = text.section(u'=', 0, -2).trimmed();
        const auto field = intake::fieldFromKey(text.section(u'=', -1));
        if (heading.isEmpty() || !field || !intake::choosableFields().contains(*field)) {
            QStringList keys;
            for (const auto known : intake::choosableFields())
                keys.append(intake::key(known));
            throw WrongCall{ImportVerbs::tr("--map: write HEADING=FIELD, such as “Hemort=municipality”; the "
                                            "fields are %1.")
                                .arg(keys.join(u", "))};
        }
        fields.insert(intake::headingKey(heading), *field);
    }
    return fields;
}

// A sheet with all that is known of it.
struct Read
{
    intake::PeopleSheet sheet;
    QHash<QString, QString> mappings; // that were given by hand
};

Read read(const Call &call, const QString &file, const intake::SheetSurroundings &surroundings)
{
    const auto sheet = sheetOf(call, file);
    QHash<QString, intake::Field> known;
    const auto remembered = need(store::Imports{call.store->database()}.mappings());
    for (auto it = remembered.begin(); it != remembered.end(); ++it)
        known.insert(it.key(), intake::fieldFromKey(it.value()).value_or(intake::Field::Ignored));
    const auto given = mapped(call);
    known.insert(given);
    auto columns = intake::recogniseColumns(*sheet, known);
    if (!columns.hasName())
        throw Failed{
            Error{Error::Kind::Invalid,
                  ImportVerbs::tr(
                      "%1 has no column that is known to hold names. Say which with --map HEADING=name.")
                      .arg(QFileInfo{file}.fileName())}};
    QHash<QString, QString> mappings;
    for (auto it = given.begin(); it != given.end(); ++it)
        mappings.insert(it.key(), intake::key(it.value()));
    return {intake::PeopleSheet{sheet, columns, surroundings}, mappings};
}

// What was decided about single rows: "12=both", "12=replace", "12=leave", "12=Rickard Svensson".
QHash<int, RowAnswer> answersOf(const Call &call, const intake::PeopleSheet &sheet,
                                const QList<RowFinding> &findings)
{
    QHash<int, int> placeOfLine;
    for (int place = 0; place < sheet.rows().size(); ++place)
        placeOfLine.insert(sheet.sheet().line(sheet.rows()[place]), place);
    QHash<int, RowAnswer> answers;
    for (const QString &text : call.texts(u"row"_s)) {
        bool isLine = false;
        const int line = text.section(u'=', 0, 0).toInt(&isLine);
        QString what = text.section(u'=', 1).trimmed();
        if (!isLine || what.isEmpty() || !placeOfLine.contains(line))
            throw WrongCall{ImportVerbs::tr("--row: write the row's number and what is done with it, such as "
                                            "12=both, 12=leave or 12=PERSON.")};
        const int place = placeOfLine[line];
        RowAnswer answer;
        answer.leave = what == u"leave";
        if (const auto onMatch = onMatchFromKey(what)) {
            answer.onMatch = *onMatch;
            const auto candidates = findings[place].candidates();
            if (findings[place].state == RowState::Ambiguous && *onMatch != OnMatch::Both) {
                if (candidates.size() + (findings[place].first >= 0 ? 1 : 0) != 1)
                    throw Failed{Error{Error::Kind::Conflict,
                                       ImportVerbs::tr("Row %1 fits several persons. Write which one: "
                                                       "--row %1=PERSON.")
                                           .arg(line)}};
                answer.person = candidates.value(0);
            }
        } else if (!answer.leave) {
            if (what.startsWith(u"replace ")) {
                answer.onMatch = OnMatch::Replace;
                what = what.mid(8);
            }
            answer.person = need(call.store->people.find(what)).person.id;
        }
        answers.insert(place, answer);
    }
    return answers;
}

QJsonArray jsonOf(const Call &call, const QList<Id<Person>> &candidates)
{
    QJsonArray all;
    for (const auto &id : candidates)
        all.append(QJsonObject{{u"id"_s, id.toString()},
                               {u"name"_s, need(call.store->people.person(id)).person.name()}});
    return all;
}

QJsonObject jsonOf(const Call &call, const SheetPerson &person, const RowFinding &finding)
{
    QJsonObject row{
        {u"name"_s, person.name()}, {u"state"_s, key(finding.state)}, {u"why"_s, jsonText(finding.why())}};
    if (person.attendance)
        row.insert(u"attendance"_s, key(*person.attendance));
    if (!finding.doubt().isEmpty())
        row.insert(u"doubt"_s, finding.doubt());
    if (!finding.person.isNull())
        row.insert(u"person"_s, finding.person.toString());
    if (const auto candidates = finding.candidates(); !candidates.isEmpty())
        row.insert(u"candidates"_s, jsonOf(call, candidates));
    return row;
}

// The answer about a sheet: numbers for each state, and the rows.
Answer answerAbout(const Call &call, const intake::PeopleSheet &sheet, const store::Imports::Import &import)
{
    const bool tellsAll = call.has(u"dry-run"_s);
    const auto &comparison = import.comparison;
    const auto counts = comparison.counts();
    const auto &rows = import.rows;
    const auto waits = waiting(rows, comparison.findings, import.answers, import.onMatch);
    QJsonArray jsonRows;
    QList<QStringList> lines;
    for (int place = 0; place < rows.count; ++place) {
        const auto &finding = comparison.findings[place];
        const auto person = rows.at(place);
        const int waitsFor = waits.value(place, -1);
        if (call.wantsJson) {
            auto row = jsonOf(call, person, finding);
            row.insert(u"row"_s, rows.line(place));
            if (waitsFor >= 0)
                row.insert(u"waits_for"_s, rows.line(waitsFor));
            jsonRows.append(row);
            continue;
        }
        QStringList why{finding.words()};
        why.removeAll(QString{});
        if (waitsFor >= 0)
            why.append(whyWaiting(rows.line(waitsFor)));
        const bool isPlain = finding.state == RowState::Same || (finding.state == RowState::New && !tellsAll);
        if (!isPlain || !finding.doubt().isEmpty() || waitsFor >= 0)
            lines.append(
                {QString::number(rows.line(place)), person.name(), label(finding.state), why.join(u". ")});
    }
    QJsonArray leftOut;
    QStringList text;
    for (const auto &column : sheet.columns().leftOut()) {
        leftOut.append(column);
        text.append(
            ImportVerbs::tr("The column “%1” holds personal identity numbers. It is left out.").arg(column));
    }
    if (!lines.isEmpty())
        text.append(table({ImportVerbs::tr("Row"), ImportVerbs::tr("Name"), ImportVerbs::tr("State"),
                           ImportVerbs::tr("What")},
                          lines)
                        .trimmed());
    text.append(ImportVerbs::tr("%1 new, %2 changed, %3 the same, %4 ambiguous, %5 refused.")
                    .arg(counts.added)
                    .arg(counts.changed)
                    .arg(counts.same)
                    .arg(counts.ambiguous)
                    .arg(counts.refused));
    return {QJsonObject{{u"new"_s, counts.added},
                        {u"changed"_s, counts.changed},
                        {u"same"_s, counts.same},
                        {u"ambiguous"_s, counts.ambiguous},
                        {u"refused"_s, counts.refused},
                        {u"left_out_columns"_s, leftOut},
                        {u"rows"_s, jsonRows}},
            text.join(u'\n')};
}

Answer import(const Call &call, const QString &file, const intake::SheetSurroundings &surroundings)
{
    const auto [sheet, mappings] = read(call, file, surroundings);
    store::Imports::Import import{.rows = sheet.people(),
                                  .context = contextOf(call),
                                  .comparison = {},
                                  .onMatch = OnMatch::Keep,
                                  .answers = {},
                                  .mappings = mappings,
                                  .source = QFileInfo{file}.fileName()};
    if (call.has(u"on-match"_s)) {
        const auto onMatch = onMatchFromKey(call.text(u"on-match"_s));
        if (!onMatch)
            throw WrongCall{ImportVerbs::tr("--on-match: write keep, replace or both.")};
        import.onMatch = *onMatch;
    }
    import.comparison = need(store::Imports{call.store->database()}.compare(import.rows, import.context));
    import.answers = answersOf(call, sheet, import.comparison.findings);
    auto answer = answerAbout(call, sheet, import);
    if (call.has(u"dry-run"_s))
        return answer;
    const auto taken = need(store::Imports{call.store->database()}.take(import));
    answer.text += u'\n' + ImportVerbs::tr("Taken in: %1 added, %2 changed, %3 nominated, %4 left out.")
                               .arg(taken.added)
                               .arg(taken.changed)
                               .arg(taken.nominated)
                               .arg(taken.left);
    if (taken.marked + taken.unmarked > 0)
        answer.text += u'\n' + ImportVerbs::tr("Attendance: %1 marked, %2 could not be marked.")
                                   .arg(taken.marked)
                                   .arg(taken.unmarked);
    auto json = answer.json.toObject();
    json.insert(u"taken"_s, QJsonObject{{u"added"_s, taken.added},
                                        {u"changed"_s, taken.changed},
                                        {u"nominated"_s, taken.nominated},
                                        {u"marked"_s, taken.marked},
                                        {u"unmarked"_s, taken.unmarked},
                                        {u"left"_s, taken.left}});
    answer.json = json;
    return answer;
}

Answer importPersons(const Call &call)
{
    return import(call, call.arguments.first(), surroundingsOf(call));
}

Answer importRoster(const Call &call)
{
    auto surroundings = surroundingsOf(call);
    const auto edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    surroundings.event = edition.event;
    surroundings.period = edition.period;
    surroundings.year = edition.year;
    return import(call, call.arguments[2], surroundings);
}

} // namespace

QList<Verb> importVerbs()
{
    const QList<QCommandLineOption> options{
        option(u"dry-run"_s, ImportVerbs::tr("shows what would become of each row, and changes nothing")),
        option(u"on-match"_s,
               ImportVerbs::tr("what is done where the sheet tells something else about somebody who is "
                               "here: keep (as it is here), replace, or both (it is somebody else)"),
               u"HOW"_s),
        option(u"row"_s,
               ImportVerbs::tr("decides about one row, such as 12=both, 12=replace, 12=leave, 12=PERSON; can "
                               "be repeated"),
               u"ROW=HOW"_s),
        option(u"map"_s,
               ImportVerbs::tr("what a column is, such as “Hemort=municipality”; it is remembered; can be "
                               "repeated"),
               u"HEADING=FIELD"_s),
        option(u"sheet"_s, ImportVerbs::tr("which sheet of the workbook; else the first one"), u"NAME"_s),
    };
    return {
        {u"person import"_s, u"FILE"_s, 1, 1,
         ImportVerbs::tr("Takes in people, assignments and nominations from a sheet (CSV, XLSX, ODS), as one "
                         "act."),
         options, Needs::Writing, importPersons},
        {u"roster import"_s, u"EVENT YEAR FILE"_s, 3, 3,
         ImportVerbs::tr("Takes in a sheet of people, nominates them to an edition, and marks the attendance "
                         "that it tells of, as one act."),
         options, Needs::Writing, importRoster},
    };
}

} // namespace cli
