#include "domain/attendance.h"
#include "domain/history.h"
#include "domain/nomination.h"
#include "domain/party.h"
#include "store/eventrows.h"
#include "store/historysubject.h"
#include "store/historywords.h"
#include "store/personaldata.h"
#include "store/personrows.h"
#include "store/sentences.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

struct Extract
{
    Q_DECLARE_TR_FUNCTIONS(PersonExtract)
};

using Column = PersonExtract::Column;
using Section = PersonExtract::Section;

QString roleWord(const QString &stored)
{
    const auto role = roleFromKey(stored);
    return role ? label(*role) : stored;
}

QString seatWord(const QString &stored)
{
    return stored == u"substitute" ? Extract::tr("Substitute") : Extract::tr("Ordinary");
}

QString statusWord(const QString &stored)
{
    const auto status = attendanceStatusFromKey(stored);
    return status ? label(*status) : stored;
}

// A section of what a statement about the person gives, column by column; `words` says how a column's keys
// are told.
Section sectionOf(Session &session, const Id<Person> &person, const QString &key, const QString &title,
                  const QList<Column> &columns, const QString &sql,
                  const QHash<int, std::function<QString(const QString &)>> &words = {})
{
    Section section{key, title, columns, {}};
    auto &row = session.runWith(sql, QVariantList(sql.count(u'?'), person.toString()));
    while (row.next()) {
        QStringList cells;
        for (int column = 0; column < columns.size(); ++column) {
            const QString cell = row.value(column).toString();
            const auto word = words.value(column);
            cells.append(word && !cell.isEmpty() ? word(cell) : cell);
        }
        section.rows.append(cells);
    }
    return section;
}

const QString editionName = u"v.name || ' ' || e.year"_s;

QList<Section> factsAbout(Session &session, const Id<Person> &person)
{
    const Column edition{u"edition"_s, Extract::tr("Edition")};
    const Column party{u"party"_s, Extract::tr("Party")};
    const Column role{u"role"_s, Extract::tr("Role")};
    const Column from{u"from"_s, Extract::tr("From")};
    const Column until{u"until"_s, Extract::tr("Until")};
    const Column note{u"note"_s, Extract::tr("Note")};
    return {
        sectionOf(session, person, u"person"_s, Extract::tr("Person"),
                  {{u"id"_s, Extract::tr("Identity")},
                   {u"given_name"_s, Extract::tr("Given name")},
                   {u"family_name"_s, Extract::tr("Family name")},
                   {u"contact"_s, Extract::tr("Contact")},
                   {u"municipality"_s, Extract::tr("Municipality")}},
                  u"SELECT id, given_name, family_name, contact, municipality FROM persons WHERE id = ?"_s),
        sectionOf(session, person, u"other_names"_s, Extract::tr("Other names"),
                  {{u"name"_s, Extract::tr("Name")}},
                  u"SELECT alias FROM person_aliases WHERE person_id = ? ORDER BY alias"_s),
        sectionOf(session, person, u"merged"_s, Extract::tr("Records that were merged into this one"),
                  {{u"merged_on"_s, Extract::tr("Merged on")},
                   {u"given_name"_s, Extract::tr("Given name")},
                   {u"family_name"_s, Extract::tr("Family name")},
                   {u"contact"_s, Extract::tr("Contact")},
                   {u"municipality"_s, Extract::tr("Municipality")}},
                  u"SELECT m.merged_on, json_extract(h.before_row, '$.given_name'), "
                  "json_extract(h.before_row, '$.family_name'), json_extract(h.before_row, '$.contact'), "
                  "json_extract(h.before_row, '$.municipality') FROM person_merges m JOIN history h ON "
                  "h.number = (SELECT max(number) FROM history WHERE table_name = 'persons' AND row_id = "
                  "m.gone_id AND operation = 'delete') WHERE m.kept_id = ? ORDER BY m.merged_on, m.id"_s),
        sectionOf(session, person, u"assignments"_s, Extract::tr("Assignments"),
                  {{u"committee"_s, Extract::tr("Committee")}, role, party, from, until},
                  u"SELECT c.name, a.role, a.party, a.starts, a.ends FROM assignments a JOIN committees c ON "
                  u"c.id = "
                  "a.committee_id WHERE a.person_id = ? ORDER BY a.starts"_s,
                  {{1, roleWord}}),
        sectionOf(
            session, person, u"nominations"_s, Extract::tr("Nominations"),
            {{u"event"_s, Extract::tr("Event")},
             {u"year"_s, Extract::tr("Year")},
             {u"kind"_s, Extract::tr("Seat")},
             {u"nominated_by"_s, Extract::tr("Nominated by")},
             {u"nominated_on"_s, Extract::tr("Nominated on")},
             {u"withdrawn_on"_s, Extract::tr("Withdrawn on")}},
            u"SELECT v.name, coalesce(n.year, p.first_year || '–' || p.last_year), n.kind, n.nominated_by, "
            "n.nominated_on, n.withdrawn_on FROM nominations n JOIN events v ON v.id = n.event_id JOIN "
            "mandate_periods p ON p.id = n.period_id WHERE n.person_id = ? ORDER BY n.nominated_on, n.id"_s,
            {{2, seatWord}}),
        sectionOf(
            session, person, u"places"_s, Extract::tr("Places on rosters"),
            {edition,
             {u"kind"_s, Extract::tr("Seat")},
             role,
             party,
             from,
             until,
             {u"decision"_s, Extract::tr("Decision")},
             note},
            u"SELECT %1, s.kind, p.role, p.party, p.starts, p.ends, (SELECT trim(m.reference || ' § ' || "
            "i.number || '/' || i.item_year) FROM decision_points d JOIN items i ON i.id = d.item_id JOIN "
            "matters m ON m.id = i.matter_id WHERE d.id = p.election_id), p.note FROM placements p JOIN "
            "seats "
            "s ON s.id = p.seat_id JOIN editions e ON e.id = s.edition_id JOIN events v ON v.id = e.event_id "
            "WHERE p.person_id = ? ORDER BY e.opens, p.starts"_s.arg(editionName),
            {{1, seatWord}, {2, roleWord}}),
        sectionOf(
            session, person, u"substitutions"_s, Extract::tr("Replacements"),
            {edition,
             {u"date"_s, Extract::tr("Day")},
             {u"out"_s, Extract::tr("Left")},
             {u"in"_s, Extract::tr("Stepped in")},
             {u"reason"_s, Extract::tr("Reason")},
             {u"called_by"_s, Extract::tr("Called by")}},
            u"SELECT %1, x.happened_on, trim(a.given_name || ' ' || a.family_name), trim(b.given_name || ' ' "
            u"|| "
            "b.family_name), x.reason, x.called_by FROM substitutions x JOIN placements o ON o.id = x.out_id "
            "JOIN placements n ON n.id = x.in_id JOIN persons a ON a.id = o.person_id JOIN persons b ON b.id "
            "= "
            "n.person_id JOIN seats s ON s.id = o.seat_id JOIN editions e ON e.id = s.edition_id JOIN events "
            "v "
            "ON v.id = e.event_id WHERE o.person_id = ? OR n.person_id = ? ORDER BY x.happened_on"_s.arg(
                editionName)),
        sectionOf(
            session, person, u"attendance"_s, Extract::tr("Attendance"),
            {edition,
             {u"status"_s, Extract::tr("Status")},
             {u"reported_back"_s, Extract::tr("Reported back")},
             note},
            u"SELECT %1, t.status, t.reported_back, t.note FROM attendance t JOIN editions e ON e.id = "
            "t.edition_id JOIN events v ON v.id = e.event_id WHERE t.person_id = ? ORDER BY e.opens"_s.arg(
                editionName),
            {{1, statusWord}}),
        sectionOf(
            session, person, u"reviews"_s, Extract::tr("Answers to rosters"),
            {edition,
             {u"answer"_s, Extract::tr("Answer")},
             {u"comment"_s, Extract::tr("Comment")},
             {u"reply"_s, Extract::tr("Reply")},
             {u"answered_at"_s, Extract::tr("Answered")}},
            u"SELECT %1, t.answer, t.comment, t.reply, t.answered_at FROM reviews t JOIN editions e ON e.id "
            u"= "
            "t.edition_id JOIN events v ON v.id = e.event_id WHERE t.person_id = ? ORDER BY t.answered_at"_s
                .arg(editionName)),
        sectionOf(
            session, person, u"protocol_items"_s, Extract::tr("Protocol items that name the person"),
            {{u"item"_s, Extract::tr("Item")},
             {u"meeting"_s, Extract::tr("Meeting")},
             {u"title"_s, Extract::tr("Title")}},
            u"WITH named AS (SELECT '%' || trim(given_name || ' ' || family_name) || '%' AS name FROM "
            u"persons "
            "WHERE id = ?) SELECT trim(m.reference || ' § ' || i.number || '/' || i.item_year), t.held_on, "
            "i.title "
            "FROM items i JOIN matters m ON m.id = i.matter_id JOIN meetings t ON t.id = i.meeting_id, named "
            "WHERE "
            "i.title LIKE name OR i.background LIKE name OR i.proposed_decision LIKE name OR "
            "i.procedure_text LIKE "
            "name OR EXISTS (SELECT 1 FROM proposals p WHERE p.item_id = i.id AND (p.mover LIKE name OR "
            "p.body LIKE "
            "name)) OR EXISTS (SELECT 1 FROM decision_points d WHERE d.item_id = i.id AND d.body LIKE name) "
            "OR "
            "EXISTS (SELECT 1 FROM dissents r WHERE r.item_id = i.id AND (r.who LIKE name OR r.body LIKE "
            "name)) OR "
            "EXISTS (SELECT 1 FROM disqualifications q WHERE q.item_id = i.id AND q.who LIKE name) ORDER BY "
            "t.held_on"_s),
        sectionOf(session, person, u"item_drafts"_s, Extract::tr("Drafts of items that name the person"),
                  {{u"title"_s, Extract::tr("Title")}},
                  u"WITH named AS (SELECT '%' || trim(given_name || ' ' || family_name) || '%' AS name FROM "
                  "persons WHERE id = ?) SELECT d.title FROM item_drafts d, named WHERE EXISTS (SELECT 1 "
                  "FROM json_tree(d.content) j WHERE j.type = 'text' AND j.atom LIKE name) ORDER BY "
                  "d.title"_s),
    };
}

// The files that went out with the person in them: their own extracts, and the lists of editions that they
// had a part in.
Section exportsOf(Session &session, const Id<Person> &person)
{
    const QString key = u"exports"_s;
    const QString title = Extract::tr("Files that went out");
    const QList<Column> columns{
        {u"made_at"_s, Extract::tr("When")},    {u"made_by"_s, Extract::tr("Who")},
        {u"what"_s, Extract::tr("What")},       {u"subject"_s, Extract::tr("About")},
        {u"profile"_s, Extract::tr("Profile")}, {u"file_name"_s, Extract::tr("File")}};
    return sectionOf(
        session, person, key, title, columns,
        u"SELECT made_at, made_by, what, subject, profile, file_name FROM exports WHERE subject IN "
        "(SELECT trim(given_name || ' ' || family_name) FROM persons WHERE id = ? UNION SELECT alias FROM "
        "person_aliases WHERE person_id = ? UNION SELECT %1 FROM "
        "placements p JOIN seats s ON s.id = p.seat_id JOIN editions e ON e.id = s.edition_id JOIN "
        "events v ON v.id = e.event_id WHERE p.person_id = ? UNION SELECT %1 FROM attendance t JOIN "
        "editions e ON e.id = t.edition_id JOIN events v ON v.id = e.event_id WHERE t.person_id = ?) "
        "ORDER BY made_at"_s.arg(editionName));
}

// What was done with the person's data, field by field, the latest first.
Section historyOf(Session &session, const Id<Person> &person)
{
    Section section{u"history"_s,
                    Extract::tr("History"),
                    {{u"at"_s, Extract::tr("When")},
                     {u"actor"_s, Extract::tr("Who")},
                     {u"act"_s, Extract::tr("Act")},
                     {u"what"_s, Extract::tr("Of what")},
                     {u"field"_s, Extract::tr("Field")},
                     {u"before"_s, Extract::tr("Before")},
                     {u"after"_s, Extract::tr("After")}},
                    {}};
    const auto [sql, values] = rowsAbout({History::Subject::Kind::Person, person.toString(), {}});
    auto &row = session.runWith(
        u"SELECT a.done_at, a.actor, a.name, h.table_name, h.row_id, h.operation, h.before_row, "
        "h.after_row FROM ("_s +
            sql +
            u") s JOIN history h ON h.table_name = s.table_name AND h.row_id = "
            "s.row_id JOIN acts a ON a.number = h.act ORDER BY h.number DESC"_s,
        values);
    while (row.next()) {
        const QString at = QDateTime::fromString(row.value(0).toString(), Qt::ISODateWithMs)
                               .toLocalTime()
                               .toString(u"yyyy-MM-dd HH:mm"_s);
        Act act;
        act.name = row.value(2).toString(); // its subject may name others
        const History::Change change{row.value(3).toString(), row.value(4).toString(),
                                     row.value(5).toString(), row.value(6).toString().toUtf8(),
                                     row.value(7).toString().toUtf8()};
        for (const FieldChange &field : fieldsOf(change))
            section.rows.append({at, row.value(1).toString(), describe(act), wordForTable(change.table),
                                 field.field, field.before, field.after});
    }
    return section;
}

} // namespace

Result<PersonExtract> PersonalData::extract(const Id<Person> &person) const
{
    return m_database.read([&](Session &session) -> Result<PersonExtract> {
        const auto entry = readPerson(session, person);
        if (!entry)
            return noSuchPerson();
        PersonExtract extract;
        extract.name = entry->person.name();
        auto &committee = session.run(u"SELECT name, authority FROM committees LIMIT 1"_s);
        if (committee.next())
            extract.authority =
                QStringList{committee.value(1).toString(), committee.value(0).toString()}.join(u", "_s);
        extract.sections = factsAbout(session, person);
        extract.sections.append(exportsOf(session, person));
        extract.sections.append(historyOf(session, person));
        return extract;
    });
}

} // namespace store
