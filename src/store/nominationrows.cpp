#include "store/nominationrows.h"

#include "store/personrows.h"

#include <QHash>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

QList<NominationEntry> readNominations(Session &session, const QString &condition, const QVariantList &values)
{
    QHash<Id<Person>, PersonEntry> persons;
    for (const auto &entry :
         readPersons(session, u"SELECT person_id FROM nominations WHERE "_s % condition, values))
        persons.insert(entry.person.id, entry);

    auto &row = session.runWith(
        u"SELECT id, person_id, event_id, period_id, year, kind, nominated_by, nominated_on, withdrawn_on, "
        "revision FROM nominations WHERE "_s %
            condition % u" ORDER BY nominated_on, id",
        values);
    QList<NominationEntry> nominations;
    while (row.next()) {
        const auto person = idAt<Person>(row, 1);
        nominations.append(
            {.nomination = {.id = idAt<Nomination>(row, 0),
                            .person = person,
                            .event = idAt<Event>(row, 2),
                            .period = idAt<MandatePeriod>(row, 3),
                            .year = numberAt(row, 4),
                            .kind = seatKindFromKey(row.value(5).toString()).value_or(SeatKind::Ordinary),
                            .nominatedBy = row.value(6).toString(),
                            .nominatedOn = dateAt(row, 7),
                            .withdrawnOn = dateAt(row, 8),
                            .revision = row.value(9).toInt()},
             .person = persons.value(person)});
    }
    return nominations;
}

} // namespace store
