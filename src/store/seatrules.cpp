#include "store/seatrules.h"

#include "domain/party.h"
#include "store/eventrows.h"
#include "store/rosterrows.h"
#include "store/sentences.h"

#include <QSet>

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// By event.
QHash<Id<Event>, domain::SeatRules> readRules(Session &session)
{
    QHash<Id<Event>, domain::SeatRules> all;
    auto &row = session.run(u"SELECT event_id, edition_id, kind, seats, committee_id FROM seat_rules "
                            "ORDER BY event_id, edition_id, position, id"_s);
    while (row.next()) {
        auto &rules = all[idAt<Event>(row, 0)];
        const auto edition = idAt<Edition>(row, 1);
        (edition.isNull() ? rules.everyYear : rules.exceptions[edition])
            .append({.kind = seatRuleKindFromKey(row.value(2).toString()).value_or(SeatRuleKind::Free),
                     .seats = row.value(3).toInt(),
                     .body = idAt<Committee>(row, 4)});
    }
    return all;
}

bool hasQuota(const QList<SeatRule> &rules)
{
    return std::any_of(rules.begin(), rules.end(),
                       [](const SeatRule &rule) { return rule.kind == SeatRuleKind::Quota; });
}

// What the rules look at. There may be a hundred thousand persons: of them only what a rule asks for is read.
class GroundReader
{
public:
    explicit GroundReader(Session &session)
        : m_session{session}
    {
        auto &row = session.run(u"SELECT id, short_name FROM committees"_s);
        while (row.next())
            m_bodies.insert(idAt<Committee>(row, 0), row.value(1).toString());
    }

    SeatRuleGround on(const QDate &day, const Id<Committee> &committee)
    {
        SeatRuleGround ground;
        ground.bodies = m_bodies;
        if (!m_members.contains(committee))
            m_members.insert(committee, readMembers(committee));
        const auto &members = m_members[committee];
        for (const auto &member : members)
            if (member.holdsOn(day) && !ground.parties.contains(member.party))
                ground.parties.append(member.party);
        std::sort(ground.parties.begin(), ground.parties.end(), partyBefore);
        return ground;
    }

    // Which bodies the persons belong to on the day; everybody when no persons are given.
    void addMemberships(SeatRuleGround &ground, const QDate &day,
                        const std::optional<QSet<Id<Person>>> &persons)
    {
        const QString holding = u" starts <= ? AND (ends IS NULL OR ends >= ?)"_s;
        const auto add = [&](QSqlQuery &row) {
            while (row.next()) {
                auto &own = ground.memberships[idAt<Person>(row, 0)];
                if (const auto body = idAt<Committee>(row, 1); !own.contains(body))
                    own.append(body);
            }
        };
        if (!persons) {
            add(m_session.run(u"SELECT person_id, committee_id FROM assignments WHERE"_s % holding, day,
                              day));
            return;
        }
        for (const auto &person : *persons)
            add(m_session.run(u"SELECT person_id, committee_id FROM assignments WHERE person_id = ? AND"_s %
                                  holding,
                              person, day, day));
    }

private:
    // One for each party and time.
    QList<Assignment> readMembers(const Id<Committee> &committee)
    {
        QList<Assignment> members;
        auto &row =
            m_session.run(u"SELECT DISTINCT party, starts, ends FROM assignments WHERE committee_id = ? "
                          "AND party <> '' AND role NOT IN ('substitute', 'official')"_s,
                          committee);
        while (row.next()) {
            Assignment member;
            member.party = row.value(0).toString();
            member.from = dateAt(row, 1);
            member.until = dateAt(row, 2);
            members.append(member);
        }
        return members;
    }

    Session &m_session;
    QMap<Id<Committee>, QString> m_bodies;
    QHash<Id<Committee>, QList<Assignment>> m_members;
};

QSet<Id<Person>> personsOn(const Roster &roster)
{
    QSet<Id<Person>> persons;
    for (const auto &row : roster.rows)
        if (row.person)
            persons.insert(row.person->id);
    return persons;
}

SeatRules::Findings findAll(Session &session, const QList<Roster> &rosters)
{
    SeatRules::Findings found;
    const auto rules = readRules(session);
    if (rules.isEmpty() || rosters.isEmpty())
        return found;
    GroundReader reader{session};
    for (const auto &roster : rosters) {
        const auto own = rules.value(roster.event.id).of(roster.edition.id);
        if (own.isEmpty())
            continue;
        auto ground = reader.on(roster.edition.opens, roster.event.committee);
        if (hasQuota(own))
            reader.addMemberships(ground, roster.edition.opens, personsOn(roster));
        if (const auto here = domain::findings(roster, own, ground); !here.isEmpty())
            found.insert(roster.edition.id, here);
    }
    return found;
}

// Puts the rules in the place of those that are there.
Result<> write(Session &session, const Id<Event> &event, const Id<Edition> &edition,
               const QList<SeatRule> &rules)
{
    if (edition.isNull())
        session.run(u"DELETE FROM seat_rules WHERE event_id = ? AND edition_id IS NULL"_s, event);
    else
        session.run(u"DELETE FROM seat_rules WHERE edition_id = ?"_s, edition);
    int position = 0;
    for (const auto &rule : rules) {
        if (rule.kind == SeatRuleKind::Quota && !readCommittee(session, rule.body))
            return noSuchCommittee();
        const bool counts = rule.kind == SeatRuleKind::FixedNumber || rule.kind == SeatRuleKind::Quota;
        session.run(u"INSERT INTO seat_rules (id, event_id, edition_id, position, kind, seats, committee_id) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                    Id<SeatRule>::make(), event, edition, position++, key(rule.kind), counts ? rule.seats : 0,
                    rule.kind == SeatRuleKind::Quota ? rule.body : Id<Committee>{});
    }
    return {};
}

} // namespace

Result<domain::SeatRules> SeatRules::rules(const Id<Event> &event) const
{
    return m_database.read([&](Session &session) -> Result<domain::SeatRules> {
        if (!readEvent(session, event))
            return noSuchEvent();
        return readRules(session).value(event);
    });
}

Result<> SeatRules::setForEvent(const Id<Event> &event, const QList<SeatRule> &rules,
                                const Id<Edition> &following)
{
    if (const auto wrong = problems(rules); !wrong.isEmpty())
        return invalid(wrong);
    const auto known = m_database.read([&](Session &session) -> Result<Event> {
        const auto found = readEvent(session, event);
        if (!found)
            return noSuchEvent();
        return *found;
    });
    if (!known)
        return tl::unexpected(known.error());
    return m_database.transact(u"seats.rule"_s, known->name, [&](Session &session) {
        if (!following.isNull())
            session.run(u"DELETE FROM seat_rules WHERE edition_id = ? AND event_id = ?"_s, following, event);
        return write(session, event, {}, rules);
    });
}

Result<> SeatRules::setForEdition(const Id<Edition> &edition, const QList<SeatRule> &rules)
{
    if (const auto wrong = problems(rules); !wrong.isEmpty())
        return invalid(wrong);
    const auto subject = m_database.read([&](Session &session) { return editionName(session, edition); });
    if (!subject)
        return tl::unexpected(subject.error());
    return m_database.transact(u"seats.rule"_s, *subject, [&](Session &session) -> Result<> {
        const auto known = readEdition(session, edition);
        if (!known)
            return noSuchEdition();
        return write(session, known->event, edition, rules);
    });
}

Result<SeatRuleGround> SeatRules::ground(const Id<Event> &event, const QDate &on) const
{
    return m_database.read([&](Session &session) -> Result<SeatRuleGround> {
        const auto known = readEvent(session, event);
        if (!known)
            return noSuchEvent();
        GroundReader reader{session};
        auto ground = reader.on(on, known->committee);
        reader.addMemberships(ground, on, {});
        return ground;
    });
}

Result<SeatRules::Findings> SeatRules::findings(const QList<Roster> &rosters) const
{
    return m_database.read([&](Session &session) -> Result<Findings> { return findAll(session, rosters); });
}

Result<QStringList> SeatRules::check(const QDate &today) const
{
    return m_database.read([&](Session &session) -> Result<QStringList> {
        QList<Roster> begun;
        for (const auto &sources : readRosterSources(
                 session, u"SELECT id FROM editions WHERE event_id IN (SELECT event_id FROM seat_rules)"_s,
                 {}, today)) {
            const auto roster = makeRoster(sources, today);
            if (std::any_of(roster.rows.cbegin(), roster.rows.cend(),
                            [](const RosterRow &row) { return row.person.has_value(); }))
                begun.append(roster);
        }
        const auto found = findAll(session, begun);
        QStringList sentences;
        for (const auto &roster : std::as_const(begun))
            for (const auto &finding : found.value(roster.edition.id))
                sentences
                    << tr("%1 %2: %3").arg(roster.event.name).arg(roster.edition.year).arg(finding.sentence);
        return sentences;
    });
}

} // namespace store
