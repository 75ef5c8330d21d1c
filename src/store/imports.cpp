#include "store/imports.h"

#include "domain/ahead.h"
#include "domain/attendancerule.h"
#include "domain/namesound.h"
#include "store/bulkrows.h"
#include "store/importmarks.h"
#include "store/importplan.h"
#include "store/personrows.h"
#include "store/sentences.h"

#include <algorithm>
#include <vector>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenLooks = 256; // at the watch

qint64 latestAct(Session &session)
{
    auto &row = session.run(u"SELECT coalesce(max(number), 0) FROM acts"_s);
    row.next();
    return row.value(0).toLongLong();
}

tl::unexpected<Error> stopped()
{
    return failure(Error::Kind::Unavailable, Imports::tr("The import was stopped. Nothing was changed."));
}

bool isNominated(Session &session, const Id<Person> &person, const SheetPerson &row)
{
    return session
        .run(u"SELECT 1 FROM nominations WHERE person_id = ? AND event_id = ? AND period_id = ? AND "
             "coalesce(year, 0) = ? AND withdrawn_on IS NULL"_s,
             person, row.event, row.period, row.year.value_or(0))
        .next();
}

// Everybody with every name that they are known by.
void readEverybody(Session &session, PersonMatcher &matcher, const Watch &watch)
{
    auto &row = session.run(u"SELECT p.id, p.given_name, p.family_name, p.contact, a.alias FROM persons p "
                            "LEFT JOIN person_aliases a ON a.person_id = p.id ORDER BY p.id"_s);
    Id<Person> last;
    while (!watch.isStopped() && row.next()) {
        const auto id = idAt<Person>(row, 0);
        const auto given = row.value(1).toString();
        const auto contact = row.value(3).toString();
        if (id != last)
            matcher.addStored(id, fullNameAt(row, 1), given, contact);
        if (!row.value(4).isNull())
            matcher.addStored(id, row.value(4).toString(), given, contact);
        last = id;
    }
}

// Which of many stands where in the order of names. The keys lie one after the other, which takes a fraction
// of the room of a text for each.
class NameOrder
{
public:
    struct Placed
    {
        quint32 from;
        quint32 length;
        int place;
    };

    explicit NameOrder(qsizetype count)
    {
        static constexpr size_t usualKey = 56;
        m_placed.reserve(size_t(count));
        m_keys.reserve(size_t(count) * usualKey);
    }
    void add(const QByteArray &key, int place)
    {
        m_placed.push_back({quint32(m_keys.size()), quint32(key.size()), place});
        m_keys.append(key.constData(), size_t(key.size()));
    }
    // Those of one key stay as they were added.
    void sort()
    {
        std::stable_sort(m_placed.begin(), m_placed.end(),
                         [this](const Placed &a, const Placed &b) { return keyOf(a) < keyOf(b); });
    }
    const std::vector<Placed> &all() const { return m_placed; }
    std::string_view keyOf(const Placed &placed) const
    {
        return std::string_view{m_keys}.substr(placed.from, placed.length);
    }

private:
    std::string m_keys;
    std::vector<Placed> m_placed;
};

// Writes what a plan says.
class Writer
{
public:
    Writer(Session &session, const Imports::Import &import, const Watch &watch)
        : m_session{session}
        , m_import{import}
        , m_watch{watch}
        , m_marks{session, import.context.today}
    {
    }

    Result<Imports::Taken> write(const ImportPlan &plan)
    {
        m_of = int(plan.additions.size() + plan.changes.size());
        m_taken.left = plan.left;
        if (!addAll(plan))
            return stopped();
        for (const auto &change : plan.changes) {
            if (!goOn())
                return stopped();
            if (const auto done = makeChange(change); !done)
                return tl::unexpected(done.error());
        }
        for (auto mapping = m_import.mappings.begin(); mapping != m_import.mappings.end(); ++mapping)
            remember(mapping.key(), mapping.value());
        return m_taken;
    }

private:
    bool goOn()
    {
        if (m_done++ % rowsBetweenLooks == 0)
            m_watch.progress(m_done, m_of);
        return !m_watch.isStopped();
    }

    // In the order of the register of names: then every index grows at its end.
    bool addAll(const ImportPlan &plan)
    {
        const auto &additions = plan.additions;
        NameOrder order{additions.size()};
        bool tellsEvents = false;
        Ahead<std::pair<QByteArray, bool>> keys{
            int(additions.size()), [&](int i) {
                const auto row = m_import.rows.at(additions[i]);
                Person named;
                named.givenName = row.givenName;
                named.familyName = row.familyName;
                return std::pair{sortKey(named).toUtf8(), !row.event.isNull()};
            }};
        for (int i = 0; i < additions.size(); ++i) {
            const auto [key, tellsEvent] = keys.next();
            order.add(key, i);
            tellsEvents = tellsEvents || tellsEvent;
            if (i % rowsBetweenLooks == 0 && m_watch.isStopped())
                return false;
        }
        order.sort();

        QList<std::pair<Id<Person>, int>> others; // who has more than a row of a person
        {
            Ahead<PersonEntry> entries{int(additions.size()), [&](int i) {
                                           const int place = order.all()[size_t(i)].place;
                                           return entryOf(additions[place], plan.furthers.value(place).rows);
                                       }};
            BulkRows bulk{m_session};
            auto &persons =
                bulk.table(u"persons"_s, {u"id"_s, u"given_name"_s, u"family_name"_s, u"sort_key"_s,
                                          u"contact"_s, u"municipality"_s, u"revision"_s});
            auto &assignments =
                bulk.table(u"assignments"_s, {u"id"_s, u"person_id"_s, u"committee_id"_s, u"role"_s,
                                              u"party"_s, u"starts"_s, u"ends"_s, u"revision"_s});
            for (const auto &placed : order.all()) {
                if (!goOn())
                    return false;
                const auto entry = entries.next();
                const auto &person = entry.person;
                const auto id = person.id.toString();
                persons.text(id)
                    .text(person.givenName)
                    .text(person.familyName)
                    .derived(order.keyOf(placed))
                    .text(person.contact)
                    .text(person.municipality)
                    .number(1)
                    .write();
                for (const auto &assignment : entry.assignments)
                    assignments.text(assignment.id.toString())
                        .text(id)
                        .text(assignment.committee.toString())
                        .text(key(assignment.role))
                        .text(assignment.party)
                        .day(assignment.from)
                        .day(assignment.until)
                        .number(1)
                        .write();
                if (tellsEvents || plan.furthers.contains(placed.place))
                    others.append({person.id, placed.place});
            }
        }
        m_taken.added = int(additions.size());
        for (const auto &[id, place] : std::as_const(others)) {
            const auto further = plan.furthers.value(place);
            addAliases(id, further.aliases);
            Person added;
            added.id = id;
            bringToEditions(added, QList<int>{additions[place]} + further.rows + further.nominating, {});
        }
        return true;
    }

    // The person that the row makes, with what the further rows tell.
    PersonEntry entryOf(int row, const QList<int> &furtherRows) const
    {
        auto entry = told(m_import.rows.at(row), nullptr, m_import.context);
        for (const int further : furtherRows)
            entry = told(m_import.rows.at(further), &entry, m_import.context);
        return entry;
    }

    Result<> makeChange(const ImportPlan::Change &change)
    {
        const auto before = readPerson(m_session, change.person);
        if (!before)
            return noSuchPerson();
        auto after = *before;
        for (const int row : change.rows)
            after = told(m_import.rows.at(row), &after, m_import.context);
        QStringList aliases = change.aliases;
        if (!change.familyName.isEmpty()) {
            after.person.givenName = change.givenName;
            after.person.familyName = change.familyName;
            aliases.append(before->person.name());
        }
        aliases.removeIf(
            [&](const QString &alias) { return nameKey(alias) == nameKey(after.person.name()); });
        if (after != *before) {
            if (const auto wrong = problemsWith(after); !wrong.isEmpty())
                return invalid(wrong);
            if (const auto done = updatePerson(m_session, *before, after); !done)
                return done;
            ++m_taken.changed;
        }
        addAliases(change.person, aliases);
        bringToEditions(after.person, change.nominating, change.rows);
        return {};
    }

    void addAliases(const Id<Person> &person, const QStringList &aliases)
    {
        for (const auto &alias : aliases)
            m_session.run(u"INSERT INTO person_aliases (id, person_id, alias) VALUES (?, ?, ?) "
                          "ON CONFLICT (person_id, alias) DO NOTHING"_s,
                          Id<Person>::make(), person, alias);
    }

    // What the rows tell of editions: the nomination, and the attendance. A mark of what happened stays, but
    // for the rows that take its place.
    void bringToEditions(const Person &person, const QList<int> &rows, const QList<int> &replacing)
    {
        for (const int place : rows) {
            const auto row = m_import.rows.at(place);
            if (row.event.isNull())
                continue;
            nominate(person.id, row);
            if (row.attendance)
                mark(person, row, replacing.contains(place));
        }
    }

    void nominate(const Id<Person> &person, const SheetPerson &row)
    {
        if (isNominated(m_session, person, row))
            return;
        m_session.run(u"INSERT INTO nominations (id, person_id, event_id, period_id, year, kind, "
                      "nominated_by, nominated_on, withdrawn_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)"_s,
                      Id<Nomination>::make(), person, row.event, row.period, row.year,
                      key(row.kind.value_or(SeatKind::Ordinary)),
                      row.nominatedBy.isEmpty() ? row.party : row.nominatedBy, m_import.context.today);
        ++m_taken.nominated;
    }

    void mark(const Person &person, const SheetPerson &row, bool replaces)
    {
        const auto [now, wrong] = m_marks.mark(person, row);
        // Who was registered beforehand has become what the sheet tells.
        const bool isNews = !now || (*now == AttendanceStatus::Registered && tellsOutcome(*row.attendance));
        if (now == row.attendance || !(isNews || replaces))
            return;
        if (wrong.isEmpty())
            m_marks.write(person, row);
        ++(wrong.isEmpty() ? m_taken.marked : m_taken.unmarked);
    }

    void remember(const QString &heading, const QString &field)
    {
        auto &known = m_session.run(u"SELECT field FROM sheet_columns WHERE heading = ?"_s, heading);
        if (!known.next())
            m_session.run(u"INSERT INTO sheet_columns (id, heading, field) VALUES (?, ?, ?)"_s,
                          Id<Person>::make(), heading, field);
        else if (known.value(0).toString() != field)
            m_session.run(u"UPDATE sheet_columns SET field = ?, revision = revision + 1 WHERE heading = ?"_s,
                          field, heading);
    }

    Session &m_session;
    const Imports::Import &m_import;
    const Watch &m_watch;
    ImportMarks m_marks;
    Imports::Taken m_taken;
    int m_done = 0;
    int m_of = 0;
};

} // namespace

Result<QHash<QString, QString>> Imports::mappings() const
{
    return m_database.read([](Session &session) -> Result<QHash<QString, QString>> {
        QHash<QString, QString> fields;
        auto &row = session.run(u"SELECT heading, field FROM sheet_columns"_s);
        while (row.next())
            fields.insert(row.value(0).toString(), row.value(1).toString());
        return fields;
    });
}

Result<QStringList> Imports::aliases(const Id<Person> &person) const
{
    return m_database.read([&](Session &session) -> Result<QStringList> {
        QStringList names;
        auto &row =
            session.run(u"SELECT alias FROM person_aliases WHERE person_id = ? ORDER BY id"_s, person);
        while (row.next())
            names << row.value(0).toString();
        return names;
    });
}

Result<Imports::Comparison> Imports::compare(const SheetRows &rows, const SheetContext &context,
                                             const Watch &watch) const
{
    return m_database.read([&](Session &session) -> Result<Comparison> {
        ImportMarks marks{session, context.today};
        PersonMatcher matcher{
            rows,
            context,
            {[&](const Id<Person> &id) { return readPerson(session, id).value_or(PersonEntry{}); },
             [&](const Id<Person> &id, const SheetPerson &row) { return isNominated(session, id, row); },
             [&](const Person &person, const SheetPerson &row) { return marks.mark(person, row); }}};
        readEverybody(session, matcher, watch);
        Comparison comparison;
        comparison.asOf = latestAct(session);
        comparison.findings.reserve(rows.count);
        for (int row = 0; row < rows.count; ++row) {
            if (row % rowsBetweenLooks == 0) {
                watch.progress(row, rows.count);
                if (watch.isStopped())
                    return stopped();
            }
            comparison.findings.append(matcher.find(row));
        }
        return comparison;
    });
}

Result<Imports::Taken> Imports::take(const Import &import, const Watch &watch)
{
    return m_database.transact(u"person.import"_s, import.source, [&](Session &session) -> Result<Taken> {
        if (latestAct(session) != import.comparison.asOf)
            return failure(Error::Kind::Conflict,
                           tr("Something was changed since the sheet was compared with what is here. Compare "
                              "it again."));
        return Writer{session, import, watch}.write(planImport(import));
    });
}

} // namespace store
