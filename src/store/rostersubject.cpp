#include "store/rostersubject.h"

#include "store/eventrows.h"
#include "store/personrows.h"
#include "store/sentences.h"

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

Result<QString> subjectOf(const Database &database, const Id<Edition> &edition,
                          const QList<Id<Person>> &persons, const QList<PersonEntry> &newPersons)
{
    return database.read([&](Session &session) -> Result<QString> {
        QStringList names;
        for (const auto &id : persons) {
            const auto added =
                std::find_if(newPersons.begin(), newPersons.end(),
                             [&](const PersonEntry &person) { return person.person.id == id; });
            const auto entry = added == newPersons.end() ? readPerson(session, id) : std::optional{*added};
            if (!entry)
                return noSuchPerson();
            names << entry->person.name();
        }
        return editionName(session, edition).map([&](const QString &name) {
            return QString{name % u": " % inFewWords(names)};
        });
    });
}

} // namespace store
