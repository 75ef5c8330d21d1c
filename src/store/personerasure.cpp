#include "store/eraser.h"
#include "store/historysubject.h"
#include "store/personaldata.h"
#include "store/personrows.h"
#include "store/reviewrows.h"
#include "store/sentences.h"

#include <QJsonDocument>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// What stands in the place of a person's values, by table. A decided protocol text is in none of them.
QJsonObject emptied(const QString &table, const QString &name)
{
    const QString none = u""_s;
    Person nameless;
    nameless.familyName = name;
    if (table == u"persons")
        return {{u"given_name"_s, none},
                {u"family_name"_s, name},
                {u"sort_key"_s, sortKey(nameless)},
                {u"contact"_s, none},
                {u"municipality"_s, none}};
    if (table == u"assignments")
        return {{u"party"_s, none}};
    if (table == u"placements" || table == u"attendance")
        return {{u"note"_s, none}};
    if (table == u"substitutions")
        return {{u"reason"_s, none}, {u"chosen_because"_s, none}};
    if (table == u"reviews")
        return {{u"comment"_s, none}, {u"reply"_s, none}};
    return {};
}

// The person's record, and those that were made one with it.
QList<Id<Person>> recordsOf(Session &session, const Id<Person> &person)
{
    QList<Id<Person>> records{person};
    auto &row = session.run(u"SELECT gone_id FROM person_merges WHERE kept_id = ?"_s, person);
    while (row.next())
        records.append(idAt<Person>(row, 0));
    return records;
}

// They can't be parted any more, as nothing is left that would tell them apart.
void forgetMerges(Session &session, Eraser &eraser, const Id<Person> &person)
{
    QStringList merges;
    auto &row = session.run(u"SELECT id FROM person_merges WHERE kept_id = ?"_s, person);
    while (row.next())
        merges.append(row.value(0).toString());
    for (const QString &merge : std::as_const(merges))
        eraser.remove(u"person_merges"_s, merge, {});
}

// Everything that the person has been called, as acts and fields tell it.
QStringList namesOf(Session &session, const Id<Person> &person)
{
    QStringList names;
    const auto add = [&](const QString &given, const QString &family) {
        if (given.isEmpty() || family.isEmpty())
            names << given + family;
        else
            names << given + u' ' + family << family + u", "_s + given;
    };
    auto &row = session.run(
        u"SELECT before_row, after_row FROM history WHERE table_name = 'persons' AND row_id = ?"_s, person);
    while (row.next())
        for (const int column : {0, 1})
            if (const auto was = QJsonDocument::fromJson(row.value(column).toString().toUtf8()).object();
                !was.isEmpty())
                add(was[u"given_name"_s].toString(), was[u"family_name"_s].toString());
    if (const auto entry = readPerson(session, person))
        add(entry->person.givenName, entry->person.familyName);
    names.removeDuplicates();
    names.removeAll(QString{});
    return names;
}

QList<std::pair<QString, QString>> rowsOf(Session &session, const Id<Person> &person)
{
    const auto [sql, values] = rowsAbout({History::Subject::Kind::Person, person.toString(), {}});
    QList<std::pair<QString, QString>> rows;
    auto &row = session.runWith(sql, values);
    while (row.next())
        rows.append({row.value(0).toString(), row.value(1).toString()});
    return rows;
}

// Rows in which the person stands by name only, as the one who nominated or called.
void wipeNames(Session &session, Eraser &eraser, const QStringList &names, const QString &instead)
{
    for (const auto &[table, field] :
         {std::pair{u"nominations"_s, u"nominated_by"_s}, std::pair{u"substitutions"_s, u"called_by"_s}}) {
        QStringList rows;
        for (const QString &name : names) {
            auto &row = session.run(u"SELECT DISTINCT row_id FROM history WHERE table_name = ? AND "
                                    "(json_extract(before_row, ?) = ? OR json_extract(after_row, ?) = ?)"_s,
                                    table, QString{u"$."_s + field}, name, QString{u"$."_s + field}, name);
            while (row.next())
                rows.append(row.value(0).toString());
        }
        rows.removeDuplicates();
        for (const QString &row : std::as_const(rows))
            eraser.wipe(table, row, {{field, instead}});
    }
}

// Files that went out about the person, whose names tell it.
void wipeExports(Session &session, Eraser &eraser, const NameSwap &names)
{
    QList<std::tuple<QString, QString, QString>> found;
    auto &row = session.run(u"SELECT id, subject, file_name FROM exports"_s);
    while (row.next()) {
        const QString subject = names.in(row.value(1).toString());
        const QString file = names.in(row.value(2).toString());
        if (subject != row.value(1).toString() || file != row.value(2).toString())
            found.append({row.value(0).toString(), subject, file});
    }
    for (const auto &[id, subject, file] : std::as_const(found))
        eraser.wipe(u"exports"_s, id, {{u"subject"_s, subject}, {u"file_name"_s, file}});
}

// Reviews of rosters with the person on them, by whomever: the name among the places, and in what was
// written.
void wipeReviews(Session &session, Eraser &eraser, const Id<Person> &person, const NameSwap &names,
                 const QString &instead)
{
    QHash<QString, QJsonObject> found; // by row; also of rows that only the history has
    const auto look = [&](const QString &id, const QString &state, const QString &comment,
                          const QString &reply) {
        QJsonObject values;
        if (const QString without = stateWithout(state, person, instead); without != state)
            values.insert(u"state"_s, without);
        for (const auto &[field, text] : {std::pair{u"comment"_s, comment}, std::pair{u"reply"_s, reply}}) {
            const QString without = names.in(text);
            if (without != text)
                values.insert(field, without);
        }
        if (!values.isEmpty())
            found.insert(id, values);
    };
    auto &row = session.run(u"SELECT row_id, json_extract(after_row, '$.state'), json_extract(after_row, "
                            "'$.comment'), json_extract(after_row, '$.reply') FROM history "
                            "WHERE table_name = 'reviews' AND after_row IS NOT NULL ORDER BY number"_s);
    while (row.next())
        look(row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
             row.value(3).toString());
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        eraser.wipe(u"reviews"_s, each.key(), each.value());
}

// Drafts of items that name the person, also those that only the history has: nothing was decided by them.
void wipeDrafts(Session &session, Eraser &eraser, const NameSwap &names)
{
    QHash<QString, QJsonObject> found; // by row, as it was written last
    auto &row = session.run(u"SELECT row_id, json_extract(after_row, '$.title'), json_extract(after_row, "
                            "'$.content') FROM history WHERE table_name = 'item_drafts' AND after_row IS NOT "
                            "NULL ORDER BY number"_s);
    while (row.next()) {
        const QString title = names.in(row.value(1).toString());
        const QString content = names.inJson(row.value(2).toString());
        const bool isNamed = title != row.value(1).toString() || content != row.value(2).toString();
        if (isNamed || found.contains(row.value(0).toString()))
            found.insert(row.value(0).toString(), {{u"title"_s, title}, {u"content"_s, content}});
    }
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        eraser.wipe(u"item_drafts"_s, each.key(), each.value());
}

// Other names that the person was known by, also those that were taken away, and those that a record had
// while this one was merged into it; told in `names`.
void wipeAliases(Session &session, Eraser &eraser, const Id<Person> &person, QStringList &names)
{
    QStringList rows;
    auto &row =
        session.run(u"SELECT DISTINCT row_id, json_extract(coalesce(after_row, before_row), '$.alias') FROM "
                    "history WHERE table_name = 'person_aliases' AND "
                    "(json_extract(coalesce(after_row, before_row), '$.person_id') = ? OR act IN (SELECT act "
                    "FROM history WHERE table_name = 'person_merges' AND "
                    "json_extract(coalesce(after_row, before_row), '$.gone_id') = ?))"_s,
                    person, person);
    while (row.next()) {
        rows.append(row.value(0).toString());
        names.append(row.value(1).toString());
    }
    rows.removeDuplicates();
    for (const QString &each : std::as_const(rows))
        eraser.remove(u"person_aliases"_s, each, {{u"alias"_s, u""_s}});
}

// The record's way of contact, where a merge lent it to another record that it was parted from since.
void forgetLentContact(Session &session, Eraser &eraser, const Id<Person> &record)
{
    QStringList contacts;
    auto &had = session.run(u"SELECT DISTINCT json_extract(after_row, '$.contact') FROM history WHERE "
                            "table_name = 'persons' AND row_id = ? AND after_row IS NOT NULL"_s,
                            record);
    while (had.next())
        contacts.append(had.value(0).toString());
    contacts.removeAll(QString{});
    QList<Id<Person>> borrowers;
    auto &merge =
        session.run(u"SELECT DISTINCT json_extract(after_row, '$.kept_id') FROM history WHERE table_name = "
                    "'person_merges' AND json_extract(after_row, '$.gone_id') = ?"_s,
                    record);
    while (merge.next())
        borrowers.append(idAt<Person>(merge, 0));
    for (const auto &borrower : std::as_const(borrowers)) {
        auto lent = contacts;
        if (const auto now = readPerson(session, borrower))
            lent.removeAll(now->person.contact);
        if (!lent.isEmpty())
            eraser.forget(u"persons"_s, borrower.toString(), u"contact"_s, lent);
    }
}

// The edition that is not over yet and on whose roster the person is; empty when there is none.
QString rosterToCome(Session &session, const Id<Person> &person, const QDate &today)
{
    auto &row =
        session.run(u"SELECT v.name || ' ' || e.year FROM placements p JOIN seats s ON s.id = p.seat_id JOIN "
                    "editions e ON e.id = s.edition_id JOIN events v ON v.id = e.event_id WHERE "
                    "p.person_id = ? AND p.ends IS NULL AND e.cancelled = 0 AND e.closes >= ? LIMIT 1"_s,
                    person, today);
    return row.next() ? row.value(0).toString() : QString{};
}

} // namespace

Result<PersonalData::Erased> PersonalData::erase(const Id<Person> &person, const QString &ground,
                                                 const QDate &today)
{
    const QString given = ground.simplified();
    if (given.isEmpty())
        return failure(Error::Kind::Invalid, tr("Say on what legal ground the person is erased."));
    const auto erased =
        m_database.transact(u"person.erase"_s, given, [&](Session &session) -> Result<Erased> {
            if (!readPerson(session, person))
                return noSuchPerson();
            if (const QString edition = rosterToCome(session, person, today); !edition.isEmpty())
                return failure(
                    Error::Kind::Conflict,
                    tr("The person is on the roster of %1, which is not over. Register the resignation "
                       "first.")
                        .arg(edition));
            const QString instead = tr("Erased person");
            QStringList names;
            Eraser eraser{session, u"person"_s, given, today};
            const auto records = recordsOf(session, person);
            for (const auto &record : records) {
                names += namesOf(session, record);
                forgetLentContact(session, eraser, record);
                wipeAliases(session, eraser, record, names);
            }
            names.removeDuplicates();
            const NameSwap swap{names, instead};
            for (const auto &record : records) {
                wipeReviews(session, eraser, record, swap, instead);
                for (const auto &[table, row] : rowsOf(session, record))
                    if (const auto values = emptied(table, instead); !values.isEmpty())
                        eraser.wipe(table, row, values);
            }
            forgetMerges(session, eraser, person);
            wipeNames(session, eraser, names, instead);
            wipeDrafts(session, eraser, swap);
            wipeExports(session, eraser, swap);
            eraser.renameSubjects(swap);
            return Erased{eraser.rows(), eraser.changes()};
        });
    if (!erased)
        return erased;
    if (const auto scrubbed = m_database.scrub(); !scrubbed)
        return tl::unexpected(scrubbed.error());
    return erased;
}

} // namespace store
