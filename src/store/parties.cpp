#include "store/parties.h"

#include "domain/colour.h"
#include "store/sentences.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

Result<QList<Party>> Parties::list() const
{
    return m_database.read([](Session &session) -> Result<QList<Party>> {
        auto &row = session.run(u"SELECT code, name, color, local FROM parties ORDER BY position, id"_s);
        QList<Party> list;
        while (row.next())
            list.append({row.value(0).toString(), row.value(1).toString(),
                         colourFromText(row.value(2).toString()).value_or(0), row.value(3).toBool()});
        return list.isEmpty() ? usualParties() : list;
    });
}

Result<> Parties::setList(const QList<Party> &list)
{
    if (const auto wrong = problems(list); !wrong.isEmpty())
        return invalid(wrong);
    const QList<Party> kept = tidied(list);
    return m_database.transact(u"parties.change"_s, {}, [&](Session &session) -> Result<> {
        session.run(u"DELETE FROM parties"_s);
        if (kept == usualParties())
            return {};
        int position = 0;
        for (const Party &party : kept)
            session.run(
                u"INSERT INTO parties (id, position, code, name, color, local) VALUES (?, ?, ?, ?, ?, ?)"_s,
                Id<Party>::make(), position++, party.code, party.name, colourText(party.color), party.local);
        return {};
    });
}

} // namespace store
