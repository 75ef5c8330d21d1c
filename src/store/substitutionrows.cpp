#include "store/substitutionrows.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

SubstitutionOrder readSubstitutionOrder(Session &session, const Id<Committee> &committee)
{
    SubstitutionOrder order;
    QList<SubstitutionStep> steps;
    auto &step = session.run(
        u"SELECT step FROM substitution_steps WHERE committee_id = ? ORDER BY position, id"_s, committee);
    while (step.next())
        if (const auto known = substitutionStepFromKey(step.value(0).toString()))
            steps.append(*known);
    if (!steps.isEmpty())
        order.steps = steps;

    auto &party = session.run(
        u"SELECT name, party FROM party_groups WHERE committee_id = ? ORDER BY position, id"_s, committee);
    while (party.next()) {
        const QString name = party.value(0).toString();
        if (order.groups.isEmpty() || order.groups.last().name != name)
            order.groups.append({name, {}});
        order.groups.last().parties.append(party.value(1).toString());
    }

    auto &pair =
        session.run(u"SELECT member_id, substitute_id FROM personal_substitutes WHERE committee_id = ? "
                    "ORDER BY position, id"_s,
                    committee);
    while (pair.next())
        order.personal.append({idAt<Person>(pair, 0), idAt<Person>(pair, 1)});
    return order;
}

void writeSubstitutionOrder(Session &session, const Id<Committee> &committee, const SubstitutionOrder &order)
{
    for (const auto &table : {u"substitution_steps"_s, u"party_groups"_s, u"personal_substitutes"_s})
        session.run(u"DELETE FROM "_s % table % u" WHERE committee_id = ?", committee);
    int position = 0;
    for (const auto step : order.steps)
        session.run(
            u"INSERT INTO substitution_steps (id, committee_id, position, step) VALUES (?, ?, ?, ?)"_s,
            Id<SubstitutionOrder>::make(), committee, position++, key(step));
    position = 0;
    for (const auto &group : order.groups)
        for (const auto &party : group.parties)
            session.run(
                u"INSERT INTO party_groups (id, committee_id, position, name, party) VALUES (?, ?, ?, ?, ?)"_s,
                Id<PartyGroup>::make(), committee, position++, group.name.trimmed(), party);
    position = 0;
    for (const auto &pair : order.personal)
        session.run(
            u"INSERT INTO personal_substitutes (id, committee_id, position, member_id, substitute_id) "
            "VALUES (?, ?, ?, ?, ?)"_s,
            Id<PersonalSubstitute>::make(), committee, position++, pair.member, pair.substitute);
}

} // namespace store
