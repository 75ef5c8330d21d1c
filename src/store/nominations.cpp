#include "store/nominations.h"

#include "store/eventrows.h"
#include "store/nominationrows.h"
#include "store/personrows.h"
#include "store/sentences.h"

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QStringList problemsWith(const Nomination &nomination)
{
    QStringList wrong = problems(nomination);
    if (nomination.nominatedOn.isNull())
        wrong << Nominations::tr("The day of the nomination is missing. Write it.");
    return wrong;
}

// "Mötesplats Lycksele 2024", or with the period where the nomination is for all of it.
Result<QString> scopeName(Session &session, const Nomination &nomination)
{
    const auto event = readEvent(session, nomination.event);
    if (!event)
        return noSuchEvent();
    const auto period = readPeriod(session, nomination.period);
    if (!period)
        return noSuchPeriod();
    if (nomination.year && !period->contains(*nomination.year))
        return failure(Error::Kind::Invalid,
                       Nominations::tr("%1 is no year of the mandate period %2. Choose a year of the period.")
                           .arg(QString::number(*nomination.year), period->label()));
    return QString{event->name % u' ' %
                   (nomination.year ? QString::number(*nomination.year) : period->label())};
}

// The name of a person of the store, or of one who is to be added.
Result<QString> personName(Session &session, const Id<Person> &id, const QList<PersonEntry> &newPersons = {})
{
    for (const auto &entry : newPersons) {
        if (entry.person.id == id)
            return entry.person.name();
    }
    const auto entry = readPerson(session, id);
    if (!entry)
        return noSuchPerson();
    return entry->person.name();
}

// Conflict when the person has another standing nomination that covers the same edition.
Result<> checkSingle(Session &session, const Nomination &nomination)
{
    if (!nomination.withdrawnOn.isNull())
        return {};
    auto &row =
        session.run(u"SELECT year FROM nominations WHERE person_id = ? AND event_id = ? AND period_id = ? "
                    "AND (year IS NULL OR ? = 0 OR year = ?) AND withdrawn_on IS NULL AND id <> ?"_s,
                    nomination.person, nomination.event, nomination.period, nomination.year.value_or(0),
                    nomination.year.value_or(0), nomination.id);
    if (!row.next())
        return {};
    Nomination standing = nomination;
    standing.year = row.value(0).isNull() ? std::nullopt : std::optional{row.value(0).toInt()};
    return personName(session, nomination.person).and_then([&](const QString &person) {
        return scopeName(session, standing).and_then([&](const QString &scope) -> Result<> {
            return failure(
                Error::Kind::Conflict,
                Nominations::tr("%1 is nominated to %2 already. Change that nomination, or withdraw it.")
                    .arg(person, scope));
        });
    });
}

} // namespace

Result<QList<NominationEntry>> Nominations::forEdition(const Edition &edition) const
{
    return m_database.read([&](Session &session) -> Result<QList<NominationEntry>> {
        return readNominations(session, u"event_id = ? AND period_id = ? AND (year IS NULL OR year = ?)"_s,
                               {Session::toSql(edition.event), Session::toSql(edition.period), edition.year});
    });
}

Result<> Nominations::add(const Nomination &nomination)
{
    return add(QList<Nomination>{nomination});
}

Result<> Nominations::add(const QList<Nomination> &nominations, const QList<PersonEntry> &newPersons)
{
    return addNominations(m_database, nominations, u"nomination.add"_s, newPersons);
}

Result<> addNominations(Database &database, const QList<Nomination> &nominations, const QString &actName,
                        const QList<PersonEntry> &newPersons)
{
    QStringList wrong = problemsWith(newPersons);
    for (const auto &nomination : nominations)
        wrong << problemsWith(nomination);
    if (!wrong.isEmpty())
        return invalid(wrong);
    const auto names = database.read([&](Session &session) -> Result<QStringList> {
        QStringList persons;
        for (const auto &nomination : nominations) {
            const auto name = personName(session, nomination.person, newPersons);
            const auto scope = scopeName(session, nomination);
            if (!name || !scope)
                return tl::unexpected(name ? scope.error() : name.error());
            if (!persons.contains(*name)) // one person may be put forward for several events
                persons << *name;
        }
        return persons;
    });
    if (!names)
        return tl::unexpected(names.error());
    return database.transact(actName, inFewWords(*names), [&](Session &session) -> Result<> {
        insertPersons(session, newPersons);
        for (const auto &nomination : nominations) {
            if (const auto single = checkSingle(session, nomination); !single)
                return single;
            session.run(u"INSERT INTO nominations (id, person_id, event_id, period_id, year, kind, "
                        "nominated_by, nominated_on, withdrawn_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                        nomination.id, nomination.person, nomination.event, nomination.period,
                        nomination.year, key(nomination.kind), nomination.nominatedBy, nomination.nominatedOn,
                        nomination.withdrawnOn);
        }
        return {};
    });
}

namespace {

// Makes the stored nominations be as given, as one act.
Result<> update(Database &database, const QString &act, const QList<Nomination> &nominations)
{
    QStringList wrong;
    for (const auto &nomination : nominations)
        wrong << problemsWith(nomination);
    if (!wrong.isEmpty())
        return invalid(wrong);
    const auto names = database.read([&](Session &session) -> Result<QStringList> {
        QStringList persons;
        for (const auto &nomination : nominations) {
            const auto name = scopeName(session, nomination).and_then([&](const QString &) {
                return personName(session, nomination.person);
            });
            if (!name)
                return tl::unexpected(name.error());
            persons << *name;
        }
        return persons;
    });
    if (!names)
        return tl::unexpected(names.error());
    return database.transact(act, inFewWords(*names), [&](Session &session) -> Result<> {
        for (qsizetype i = 0; i < nominations.size(); ++i) {
            const auto &nomination = nominations[i];
            if (const auto single = checkSingle(session, nomination); !single)
                return single;
            session.run(
                u"UPDATE nominations SET person_id = ?, event_id = ?, period_id = ?, year = ?, kind = ?, "
                "nominated_by = ?, nominated_on = ?, withdrawn_on = ?, revision = revision + 1 "
                "WHERE id = ? AND revision = ?"_s,
                nomination.person, nomination.event, nomination.period, nomination.year, key(nomination.kind),
                nomination.nominatedBy, nomination.nominatedOn, nomination.withdrawnOn, nomination.id,
                nomination.revision);
            if (session.changedRows() == 0)
                return changedMeanwhile(Nominations::tr("The nomination of %1").arg((*names)[i]));
        }
        return {};
    });
}

} // namespace

Result<> Nominations::change(const Nomination &nomination)
{
    return update(m_database, u"nomination.change"_s, {nomination});
}

Result<> Nominations::withdraw(const Nomination &nomination, const QDate &on)
{
    if (on.isNull())
        return failure(Error::Kind::Invalid, tr("The day of the withdrawal is missing. Give it."));
    Nomination withdrawn = nomination;
    withdrawn.withdrawnOn = on;
    return update(m_database, u"nomination.withdraw"_s, {withdrawn});
}

Result<> Nominations::withdraw(const QList<Nomination> &nominations, const QDate &on)
{
    if (on.isNull())
        return failure(Error::Kind::Invalid, tr("The day of the withdrawal is missing. Give it."));
    QList<Nomination> withdrawn = nominations;
    for (auto &nomination : withdrawn)
        nomination.withdrawnOn = std::max(on, nomination.nominatedOn);
    return update(m_database, u"nomination.withdraw"_s, withdrawn);
}

} // namespace store
