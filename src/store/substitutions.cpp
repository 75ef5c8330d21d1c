#include "store/substitutions.h"

#include "store/eventrows.h"
#include "store/personrows.h"
#include "store/sentences.h"
#include "store/substitutionrows.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

Result<SubstitutionOrder> Substitutions::order(const Id<Committee> &committee) const
{
    return m_database.read([&](Session &session) -> Result<SubstitutionOrder> {
        if (!readCommittee(session, committee))
            return noSuchCommittee();
        return readSubstitutionOrder(session, committee);
    });
}

Result<> Substitutions::setOrder(const Id<Committee> &committee, const SubstitutionOrder &order)
{
    if (const auto wrong = problems(order); !wrong.isEmpty())
        return invalid(wrong);
    const auto known = m_database.read([&](Session &session) -> Result<Committee> {
        const auto found = readCommittee(session, committee);
        if (!found)
            return noSuchCommittee();
        return *found;
    });
    if (!known)
        return tl::unexpected(known.error());
    return m_database.transact(u"substitution.order"_s, known->name, [&](Session &session) -> Result<> {
        for (const auto &pair : order.personal)
            if (!readPerson(session, pair.member) || !readPerson(session, pair.substitute))
                return noSuchPerson();
        writeSubstitutionOrder(session, committee, order);
        return {};
    });
}

} // namespace store
