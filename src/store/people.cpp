#include "store/people.h"

#include "domain/protocolitem.h"
#include "domain/swedishorder.h"
#include "store/personrows.h"
#include "store/sentences.h"

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int candidatesNamed = 5;

QStringList namesOf(const QList<PersonEntry> &entries)
{
    QStringList names;
    for (const auto &entry : entries)
        names << entry.person.name();
    return names;
}

// "Märta Ågren (S), Umeå"; with the identity where another of the persons has the same name.
QString distinctName(const PersonEntry &entry, const QList<PersonEntry> &among)
{
    const auto *latest = entry.assignments.isEmpty() ? nullptr : &entry.assignments.constFirst();
    const auto name = entry.person.name();
    QString text = withParty(name, latest ? latest->party : QString{});
    if (!entry.person.municipality.isEmpty())
        text += u", " % entry.person.municipality;
    const auto namesakes = std::count_if(among.begin(), among.end(), [&](const PersonEntry &other) {
        return foldedForSearch(other.person.name()) == foldedForSearch(name);
    });
    if (namesakes > 1)
        text += u", " % entry.person.id.toString();
    return text;
}

} // namespace

Result<QList<PersonEntry>> People::list() const
{
    return m_database.read(
        [](Session &session) -> Result<QList<PersonEntry>> { return readPersons(session); });
}

Result<int> People::count() const
{
    return m_database.read([](Session &session) -> Result<int> {
        auto &row = session.run(QStringLiteral("SELECT count(*) FROM persons"));
        row.next();
        return row.value(0).toInt();
    });
}

Result<PersonEntry> People::person(const Id<Person> &id) const
{
    return m_database.read([&](Session &session) -> Result<PersonEntry> {
        if (auto entry = readPerson(session, id))
            return *entry;
        return noSuchPerson();
    });
}

Result<PersonEntry> People::find(const QString &words) const
{
    return list().and_then([&](const QList<PersonEntry> &persons) -> Result<PersonEntry> {
        const auto found = findPersons(persons, words);
        if (found.size() == 1)
            return found.constFirst();
        if (found.isEmpty())
            return failure(
                Error::Kind::NotFound,
                tr("There is no person called “%1”. Look at how the name is written, or add the person.")
                    .arg(words));
        QStringList names;
        for (const auto &entry : found.mid(0, candidatesNamed))
            names << distinctName(entry, found);
        if (found.size() > candidatesNamed)
            names << u"…"_s;
        return failure(Error::Kind::Conflict,
                       tr("“%1” fits several persons: %2. Write the whole name, or the identity.")
                           .arg(words, names.join(u"; ")));
    });
}

Result<> People::add(const PersonEntry &entry)
{
    return add(QList<PersonEntry>{entry});
}

Result<> People::add(const QList<PersonEntry> &entries)
{
    if (const auto wrong = problemsWith(entries); !wrong.isEmpty())
        return invalid(wrong);
    return m_database.transact(u"person.add"_s, inFewWords(namesOf(entries)),
                               [&](Session &session) -> Result<> {
                                   insertPersons(session, entries);
                                   return {};
                               });
}

Result<> People::change(const PersonEntry &entry)
{
    if (const auto wrong = problemsWith(entry); !wrong.isEmpty())
        return invalid(wrong);
    const Person &person = entry.person;
    return m_database.transact(u"person.change"_s, person.name(), [&](Session &session) -> Result<> {
        const auto before = readPerson(session, person.id);
        if (!before)
            return noSuchPerson();
        return updatePerson(session, *before, entry);
    });
}

Result<> People::remove(const Id<Person> &id)
{
    const auto entry = person(id);
    if (!entry)
        return tl::unexpected(entry.error());
    const QString name = entry->person.name();
    return m_database.transact(u"person.remove"_s, name, [&](Session &session) -> Result<> {
        const bool onRoster = session.run(u"SELECT 1 FROM placements WHERE person_id = ?"_s, id).next() ||
                              session.run(u"SELECT 1 FROM attendance WHERE person_id = ?"_s, id).next() ||
                              session.run(u"SELECT 1 FROM reviews WHERE person_id = ?"_s, id).next();
        if (onRoster)
            return failure(
                Error::Kind::Conflict,
                tr("%1 is on a roster and can't be removed: the roster would lose the name.").arg(name));
        if (session.run(u"SELECT 1 FROM nominations WHERE person_id = ?"_s, id).next())
            return failure(
                Error::Kind::Conflict,
                tr("%1 is nominated and can't be removed. Withdraw the nomination; it is kept with the name.")
                    .arg(name));
        session.run(u"DELETE FROM personal_substitutes WHERE member_id = ? OR substitute_id = ?"_s, id, id);
        session.run(u"DELETE FROM person_aliases WHERE person_id = ?"_s, id);
        session.run(u"DELETE FROM person_merges WHERE kept_id = ?"_s, id);
        session.run(u"DELETE FROM assignments WHERE person_id = ?"_s, id);
        session.run(u"DELETE FROM persons WHERE id = ?"_s, id);
        return {};
    });
}

} // namespace store
