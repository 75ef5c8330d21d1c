#pragma once

#include "support/freshstore.h"

#include <catch2/catch.hpp>

// A fresh store with its defaults, and short ways to put people and decisions into it.
class SampleCommittee : public FreshStore
{
public:
    SampleCommittee()
    {
        REQUIRE(store().events.addDefaults());
        committee = store().events.committees().value().first();
        period = store().events.periods().value().first();
    }

    domain::Event event(const QString &key)
    {
        const auto events = store().events.events().value();
        for (const auto &event : events)
            if (event.key == key)
                return event;
        FAIL("no such event");
        return {};
    }
    domain::Edition edition(const QString &key = QStringLiteral("lycksele"), int year = 2024)
    {
        return store().events.edition(event(key).id, year).value();
    }
    domain::Roster roster(const domain::Edition &edition, const QDate &asOf = QDate{2024, 5, 1})
    {
        return store().rosters.roster(edition.id, asOf).value();
    }
    domain::RosterRow row(const domain::Edition &edition, const domain::PersonEntry &entry,
                          const QDate &asOf = QDate{2024, 5, 1})
    {
        for (const auto &row : roster(edition, asOf).rows)
            if (row.person && row.person->id == entry.person.id)
                return row;
        return {};
    }

    // A person who is a member for the party in the whole period, not in the store.
    domain::PersonEntry somebody(const QString &given, const QString &family,
                                 const QString &party = QStringLiteral("S"),
                                 domain::Role role = domain::Role::Member)
    {
        domain::PersonEntry entry;
        entry.person.givenName = given;
        entry.person.familyName = family;
        domain::Assignment assignment;
        assignment.person = entry.person.id;
        assignment.committee = committee.id;
        assignment.role = role;
        assignment.party = party;
        assignment.from = QDate{2023, 1, 1};
        entry.assignments << assignment;
        return entry;
    }
    domain::PersonEntry addPerson(const QString &given, const QString &family,
                                  const QString &party = QStringLiteral("S"),
                                  domain::Role role = domain::Role::Member)
    {
        const auto entry = somebody(given, family, party, role);
        REQUIRE(store().people.add(entry));
        return entry;
    }

    // An entry with one point about all events and the whole period.
    store::DecisionRegister::Entry entry(const QString &reference, const QString &number,
                                         const QDate &meeting, domain::Outcome outcome)
    {
        store::DecisionRegister::Entry entry;
        entry.committee = committee.id;
        entry.reference = domain::ReferenceNumber::parse(reference).value_or(domain::ReferenceNumber{});
        entry.meeting = meeting;
        entry.item.number = domain::ItemNumber::parse(number).value();
        entry.item.title = QStringLiteral("Deltagande vid mötesplatserna");
        domain::DecisionPoint point;
        point.text = QStringLiteral("Nämndens beslut");
        point.outcome = outcome;
        entry.item.points << point;
        const auto events = store().events.events().value();
        for (const auto &event : events)
            entry.item.scope << domain::Scope{event.id, period.id, {}};
        return entry;
    }
    // The founding matter, tabled.
    store::DecisionRegister::Entry tabled()
    {
        return entry(QStringLiteral("RUN 550-2022"), QStringLiteral("268"), QDate{2022, 12, 15},
                     domain::Outcome::Tabled);
    }
    // A decision about everything, in the register; its only point.
    domain::Id<domain::DecisionPoint> decide(domain::Outcome outcome = domain::Outcome::AsProposed)
    {
        const auto decided =
            entry(QStringLiteral("RUN 550-2022"), QStringLiteral("14"), QDate{2023, 2, 16}, outcome);
        REQUIRE(store().decisions.add({decided}));
        return decided.item.points.first().id;
    }
    void elect(const domain::Edition &edition, const domain::Id<domain::DecisionPoint> &point,
               const QList<domain::PersonEntry> &entries, domain::SeatKind kind = domain::SeatKind::Ordinary)
    {
        QList<store::Rosters::Election> elections;
        for (const auto &entry : entries)
            elections << store::Rosters::Election{entry.person.id, kind, {}};
        const auto done = store().rosters.elect(edition.id, point, elections);
        if (!done)
            UNSCOPED_INFO(done.error().message.toStdString());
        REQUIRE(done);
    }

    domain::Committee committee;
    domain::MandatePeriod period;
};

// That the result is a failure of the kind whose sentence holds each of the words.
template <class T>
void refuses(const domain::Result<T> &result, domain::Error::Kind kind, const QStringList &words = {})
{
    REQUIRE_FALSE(result);
    CAPTURE(result.error().message.toStdString());
    CHECK(result.error().kind == kind);
    CHECK_FALSE(result.error().message.isEmpty());
    for (const auto &word : words)
        CHECK(result.error().message.contains(word));
}

// The value without its revisions: these go on when an act is taken back.
template <class T> T unrevised(T value)
{
    value.revision = 0;
    return value;
}
inline domain::PersonEntry unrevised(domain::PersonEntry entry)
{
    entry.person.revision = 0;
    for (auto &assignment : entry.assignments)
        assignment.revision = 0;
    return entry;
}
inline domain::Treatment unrevised(domain::Treatment treatment)
{
    treatment.matter.revision = 0;
    treatment.item.revision = 0;
    return treatment;
}
template <class T> QList<T> unrevised(QList<T> values)
{
    for (auto &value : values)
        value = unrevised(value);
    return values;
}
