#pragma once

#include "domain/event.h"
#include "domain/result.h"
#include "domain/roster.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QList>

namespace store {

// The book of committees, mandate periods, events and editions.
class Events
{
    Q_DECLARE_TR_FUNCTIONS(store::Events)

public:
    explicit Events(Database &database)
        : m_database{database}
    {
    }

    // Fills an empty store with the committee RUN, the mandate period 2023–2026, its four events and their
    // sixteen editions with default dates and seats.
    [[nodiscard]] Result<> addDefaults();

    [[nodiscard]] Result<QList<domain::Committee>> committees() const;
    [[nodiscard]] Result<> addCommittee(const domain::Committee &committee);
    [[nodiscard]] Result<> changeCommittee(const domain::Committee &committee);

    // The latest first.
    [[nodiscard]] Result<QList<domain::MandatePeriod>> periods() const;
    // With an edition of every event of the committee in every year of the period.
    [[nodiscard]] Result<> addPeriod(const domain::MandatePeriod &period);

    // In order of position.
    [[nodiscard]] Result<QList<domain::Event>> events() const;
    // With an edition in every year of the committee's periods.
    [[nodiscard]] Result<> addEvent(const domain::Event &event);
    [[nodiscard]] Result<> changeEvent(const domain::Event &event);
    // Puts the event at the place, from 1, among those of its committee; the last place for a greater one.
    [[nodiscard]] Result<> placeEvent(const domain::Id<domain::Event> &event, int place);

    // By event's position, then by year.
    [[nodiscard]] Result<QList<domain::Edition>>
    editions(const domain::Id<domain::MandatePeriod> &period) const;
    [[nodiscard]] Result<domain::Edition> edition(const domain::Id<domain::Event> &event, int year) const;
    [[nodiscard]] Result<domain::Edition> edition(const domain::Id<domain::Edition> &id) const;
    [[nodiscard]] Result<> changeEdition(const domain::Edition &edition);

    // The seats of an edition, ordinary ones first, by number.
    [[nodiscard]] Result<QList<domain::Seat>> seats(const domain::Id<domain::Edition> &edition) const;
    // What can be changed about an edition and its event at once. Seats that go with the number are kept for
    // nobody.
    struct EditionChange
    {
        domain::Edition edition;
        domain::Event event;
        int ordinary = 0;
        int substitutes = 0;
        QList<domain::Seat> kept; // those whose party is another than in the store
    };
    // Makes the stored edition be as given, as one act: all or nothing.
    [[nodiscard]] Result<> changeEdition(const EditionChange &change);
    // Makes the edition have that many seats. Seats are taken from the end; Conflict when somebody was placed
    // there.
    [[nodiscard]] Result<> setSeatCount(const domain::Id<domain::Edition> &edition, int ordinary,
                                        int substitutes);
    // Keeps a seat for a party; the empty party frees it.
    [[nodiscard]] Result<> keepSeatFor(const domain::Seat &seat, const QString &party);

private:
    // Within an act.
    static Result<> update(Session &session, const domain::Event &event);

    Database &m_database;
};

} // namespace store
