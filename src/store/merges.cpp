#include "store/merges.h"

#include "domain/namesound.h"
#include "store/personrows.h"
#include "store/sentences.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// A column that tells which person a row is about.
struct Column
{
    QString table;
    QString column;
    bool hasRevision = false;
};

QList<Column> columnsAboutPersons(Session &session)
{
    QList<Column> columns;
    auto &row = session.run(u"SELECT m.name, f.\"from\", (SELECT count(*) FROM pragma_table_info(m.name) c "
                            u"WHERE c.name = 'revision') "
                            "FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f "
                            "WHERE m.type = 'table' AND f.\"table\" = 'persons' ORDER BY m.name"_s);
    while (row.next())
        columns.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toInt() > 0});
    return columns;
}

int numberOf(Session &session, const QString &table, const Id<Person> &person,
             const QString &column = u"person_id"_s)
{
    auto &row = session.run(u"SELECT count(*) FROM "_s % table % u" WHERE " % column % u" = ?", person);
    return row.next() ? row.value(0).toInt() : 0;
}

// Rows of personal substitutes that would become one with another of the kept person, or tell that somebody
// is the substitute of themselves.
const QString sharedSubstitutes =
    u"WITH pair (kept, gone) AS (SELECT ?, ?) SELECT g.id FROM personal_substitutes g, pair WHERE "
    "gone IN (g.member_id, g.substitute_id) AND (kept IN (g.member_id, g.substitute_id) OR "
    "EXISTS (SELECT 1 FROM personal_substitutes k WHERE k.committee_id = g.committee_id AND "
    "((g.member_id = gone AND k.member_id = kept AND k.substitute_id = g.substitute_id) OR "
    "(g.substitute_id = gone AND k.substitute_id = kept AND k.member_id = g.member_id))))"_s;

QStringList idsOf(Session &session, const QString &sql, const Id<Person> &kept, const Id<Person> &gone)
{
    QStringList ids;
    auto &row = session.run(sql, kept, gone);
    while (row.next())
        ids << row.value(0).toString();
    return ids;
}

// The events and years for which both have a row.
QStringList sharedEditions(Session &session, const QString &sql, const Id<Person> &kept,
                           const Id<Person> &gone)
{
    QStringList names;
    auto &row = session.run(sql, kept, gone);
    while (row.next())
        names << row.value(0).toString() + u' ' + row.value(1).toString();
    return names;
}

const QString sharedAttendance =
    u"SELECT e.name, d.year FROM attendance a JOIN attendance b ON b.edition_id = a.edition_id "
    "JOIN editions d ON d.id = a.edition_id JOIN events e ON e.id = d.event_id "
    "WHERE a.person_id = ? AND b.person_id = ? ORDER BY e.position, d.year"_s;
const QString sharedRosters =
    u"SELECT DISTINCT e.name, d.year FROM placements p JOIN seats s ON s.id = p.seat_id "
    "JOIN seats t ON t.edition_id = s.edition_id JOIN placements q ON q.seat_id = t.id "
    "JOIN editions d ON d.id = s.edition_id JOIN events e ON e.id = d.event_id "
    "WHERE p.person_id = ? AND q.person_id = ? ORDER BY e.position, d.year"_s;
// Standing nominations of the second one for which the first has one too.
const QString sharedNominations =
    u"SELECT e.name, coalesce(CAST(b.year AS TEXT), m.first_year || '–' || m.last_year), b.id FROM "
    u"nominations a "
    "JOIN nominations b ON b.event_id = a.event_id AND b.period_id = a.period_id AND "
    "coalesce(b.year, 0) = coalesce(a.year, 0) JOIN events e ON e.id = b.event_id "
    "JOIN mandate_periods m ON m.id = b.period_id WHERE a.person_id = ? AND b.person_id = ? AND "
    "a.withdrawn_on IS NULL AND b.withdrawn_on IS NULL ORDER BY e.position, b.year"_s;

Result<MergeView> viewIn(Session &session, const Id<Person> &keptId, const Id<Person> &goneId)
{
    const auto kept = readPerson(session, keptId);
    const auto gone = readPerson(session, goneId);
    if (!kept || !gone)
        return noSuchPerson();
    MergeView view{.kept = *kept, .gone = *gone, .moved = {}, .lost = {}, .stops = {}};
    if (keptId == goneId)
        view.stops << Merges::tr("Both are the same record. Choose another one.");
    const auto moves = [&](int number, const QString &sentence) {
        if (number > 0)
            view.moved << sentence;
    };
    const int assignments = int(gone->assignments.size());
    const int nominations = numberOf(session, u"nominations"_s, goneId);
    const int placements = numberOf(session, u"placements"_s, goneId);
    const int attendance = numberOf(session, u"attendance"_s, goneId);
    moves(assignments, Merges::tr("%n assignment(s)", nullptr, assignments));
    moves(nominations, Merges::tr("%n nomination(s)", nullptr, nominations));
    moves(placements, Merges::tr("%n place(s) on rosters", nullptr, placements));
    moves(attendance, Merges::tr("%n mark(s) of attendance", nullptr, attendance));
    const int reviews = numberOf(session, u"reviews"_s, goneId);
    moves(reviews, Merges::tr("%n answer(s) about rosters", nullptr, reviews));
    const int substitutes = numberOf(session, u"personal_substitutes"_s, goneId, u"member_id"_s) +
                            numberOf(session, u"personal_substitutes"_s, goneId, u"substitute_id"_s);
    moves(substitutes, Merges::tr("%n personal substitute(s)", nullptr, substitutes));
    view.lost = lostValues(kept->person, gone->person);
    for (const auto &edition : sharedEditions(session, sharedAttendance, keptId, goneId))
        view.lost << Merges::tr("Attendance at %1: both have a mark, the one of %2 goes")
                         .arg(edition, gone->person.name());
    for (const auto &scope : sharedEditions(session, sharedNominations, keptId, goneId))
        view.lost << Merges::tr("The nomination of %1 to %2: both have one").arg(gone->person.name(), scope);
    if (const int doubles = int(idsOf(session, sharedSubstitutes, keptId, goneId).size()); doubles > 0)
        view.lost << Merges::tr("%n personal substitute(s) that would be told twice", nullptr, doubles);
    for (const auto &edition : sharedEditions(session, sharedRosters, keptId, goneId))
        view.stops
            << Merges::tr("Both are on the roster of %1. End the place of one of them first.").arg(edition);
    return view;
}

void removeDoubles(Session &session, const Id<Person> &kept, const Id<Person> &gone)
{
    session.run(u"DELETE FROM attendance WHERE person_id = ? AND edition_id IN "
                "(SELECT edition_id FROM attendance WHERE person_id = ?)"_s,
                gone, kept);
    session.run(u"DELETE FROM person_aliases WHERE person_id = ? AND alias IN "
                "(SELECT alias FROM person_aliases WHERE person_id = ?)"_s,
                gone, kept);
    QStringList doubles;
    auto &row = session.run(sharedNominations, kept, gone);
    while (row.next())
        doubles << row.value(2).toString();
    for (const auto &id : std::as_const(doubles))
        session.run(u"DELETE FROM nominations WHERE id = ?"_s, id);
    const auto substitutes = idsOf(session, sharedSubstitutes, kept, gone);
    for (const auto &id : substitutes)
        session.run(u"DELETE FROM personal_substitutes WHERE id = ?"_s, id);
}

Result<> mergeIn(Session &session, const MergeView &view, const QDate &on)
{
    const auto &kept = view.kept.person;
    const auto &gone = view.gone.person;
    removeDoubles(session, kept.id, gone.id);
    for (const auto &[table, column, hasRevision] : columnsAboutPersons(session))
        session.run(u"UPDATE "_s % table % u" SET " % column % u" = ?" %
                        (hasRevision ? u", revision = revision + 1"_s : QString{}) % u" WHERE " % column %
                        u" = ?",
                    kept.id, gone.id);
    if (nameKey(gone.name()) != nameKey(kept.name()))
        session.run(u"INSERT INTO person_aliases (id, person_id, alias) VALUES (?, ?, ?) "
                    "ON CONFLICT (person_id, alias) DO NOTHING"_s,
                    Id<Person>::make(), kept.id, gone.name());
    session.run(u"DELETE FROM persons WHERE id = ?"_s, gone.id);
    session.run(u"INSERT INTO person_merges (id, kept_id, gone_id, merged_on) VALUES (?, ?, ?, ?)"_s,
                Id<Person>::make(), kept.id, gone.id, on);
    if (const auto filled = filledUp(kept, gone); filled != kept)
        return updatePerson(session, view.kept, {filled, view.kept.assignments});
    return {};
}

QJsonObject objectFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

// A row that the merge changed, as it was before and after.
struct Change
{
    QString table;
    QString row;
    QJsonObject before;
    QJsonObject after;
};

// What the act changed that made the merge.
QList<Change> changesOfMerge(Session &session, const Id<Person> &gone)
{
    QList<Change> changes;
    auto &row = session.run(
        u"SELECT table_name, row_id, before_row, after_row FROM history WHERE act = "
        "(SELECT max(h.act) FROM history h JOIN person_merges m ON m.id = h.row_id WHERE "
        "h.table_name = 'person_merges' AND h.operation = 'insert' AND m.gone_id = ?) ORDER BY number"_s,
        gone);
    while (row.next())
        changes.append({row.value(0).toString(), row.value(1).toString(), objectFrom(row.value(2).toString()),
                        objectFrom(row.value(3).toString())});
    return changes;
}

std::optional<Person> goneIn(const QList<Change> &changes, const Id<Person> &gone)
{
    for (const auto &change : changes)
        if (change.table == u"persons" && change.row == gone.toString() && change.after.isEmpty())
            return personFrom(change.before);
    return {};
}

void insertAgain(Session &session, const Change &change)
{
    QStringList marks;
    QVariantList values;
    for (const auto &value : change.before) {
        marks << u"?"_s;
        values << (value.isNull()     ? QVariant{}
                   : value.isDouble() ? QVariant{value.toInteger()}
                                      : value.toVariant());
    }
    session.runWith(u"INSERT INTO "_s % change.table % u" (" % change.before.keys().join(u", "_s) %
                        u") VALUES (" % marks.join(u", "_s) % u") ON CONFLICT DO NOTHING",
                    values);
}

// Gives the gone person back what it brought along.
void giveBack(Session &session, const QList<Change> &changes, const Id<Person> &kept, const Id<Person> &gone)
{
    const auto columns = columnsAboutPersons(session);
    for (const auto &change : changes) {
        for (const auto &[table, column, hasRevision] : columns) {
            if (table != change.table || change.before[column].toString() != gone.toString())
                continue;
            if (change.after.isEmpty())
                insertAgain(session, change);
            else
                session.run(u"UPDATE "_s % table % u" SET " % column % u" = ?" %
                                (hasRevision ? u", revision = revision + 1"_s : QString{}) %
                                u" WHERE id = ? AND " % column % u" = ?",
                            gone, change.row, kept);
        }
        const bool isNewAlias = change.table == u"person_aliases" && change.before.isEmpty();
        if (isNewAlias)
            session.run(u"DELETE FROM person_aliases WHERE id = ?"_s, change.row);
    }
}

// The kept person without what the merge filled in, where it is still as it was filled in.
Result<> takeOut(Session &session, const QList<Change> &changes, const Id<Person> &kept)
{
    const auto now = readPerson(session, kept);
    if (!now)
        return noSuchPerson();
    auto then = *now;
    for (const auto &change : changes) {
        if (change.table != u"persons" || change.row != kept.toString() || change.before.isEmpty())
            continue;
        const auto before = personFrom(change.before);
        const auto after = personFrom(change.after);
        if (then.person.contact == after.contact)
            then.person.contact = before.contact;
        if (then.person.municipality == after.municipality)
            then.person.municipality = before.municipality;
    }
    return then == *now ? Result<>{} : updatePerson(session, *now, then);
}

tl::unexpected<Error> noSuchMerge()
{
    return failure(Error::Kind::NotFound,
                   Merges::tr("No such record was merged into this person. Look at what "
                              "can be parted."));
}

} // namespace

Result<MergeView> Merges::view(const Id<Person> &kept, const Id<Person> &gone) const
{
    return m_database.read(
        [&](Session &session) -> Result<MergeView> { return viewIn(session, kept, gone); });
}

Result<> Merges::merge(const Id<Person> &kept, const Id<Person> &gone, const QDate &on)
{
    const auto seen = view(kept, gone);
    if (!seen)
        return tl::unexpected(seen.error());
    if (!seen->stops.isEmpty())
        return failure(Error::Kind::Conflict, seen->stops.join(u' '));
    const QString subject = seen->gone.person.name() % u" → " % seen->kept.person.name();
    return m_database.transact(u"person.merge"_s, subject, [&](Session &session) -> Result<> {
        return viewIn(session, kept, gone).and_then([&](const MergeView &now) -> Result<> {
            return now == *seen ? mergeIn(session, now, on) : Result<>{changedMeanwhile(subject)};
        });
    });
}

Result<QList<Merges::Merged>> Merges::mergedInto(const Id<Person> &kept) const
{
    return m_database.read([&](Session &session) -> Result<QList<Merged>> {
        QList<Merged> all;
        auto &row = session.run(
            u"SELECT gone_id, merged_on FROM person_merges WHERE kept_id = ? ORDER BY id DESC"_s, kept);
        while (row.next()) {
            const auto gone = idAt<Person>(row, 0);
            all.append(
                {kept, goneIn(changesOfMerge(session, gone), gone).value_or(Person{}), dateAt(row, 1)});
            all.last().gone.id = gone;
        }
        return all;
    });
}

Result<Person> Merges::part(const Id<Person> &kept, const Id<Person> &gone)
{
    const auto back = m_database.read([&](Session &session) -> Result<Person> {
        if (const auto person = goneIn(changesOfMerge(session, gone), gone))
            return *person;
        return noSuchMerge();
    });
    if (!back)
        return back;
    return m_database.transact(u"person.part"_s, back->name(), [&](Session &session) -> Result<Person> {
        if (!session.run(u"SELECT 1 FROM person_merges WHERE kept_id = ? AND gone_id = ?"_s, kept, gone)
                 .next())
            return noSuchMerge();
        const auto changes = changesOfMerge(session, gone);
        if (const auto done = takeOut(session, changes, kept); !done)
            return tl::unexpected(done.error());
        insertPersons(session, {{*back, {}}});
        giveBack(session, changes, kept, gone);
        session.run(u"DELETE FROM person_merges WHERE kept_id = ? AND gone_id = ?"_s, kept, gone);
        return *back;
    });
}

} // namespace store
