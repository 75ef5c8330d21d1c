#pragma once

#include "domain/duty.h"
#include "store/database.h"
#include "store/decisionregister.h"
#include "store/events.h"
#include "store/history.h"
#include "store/nominations.h"
#include "store/parties.h"
#include "store/people.h"
#include "store/personaldata.h"
#include "store/reviews.h"
#include "store/rosters.h"
#include "store/search.h"
#include "store/seatrules.h"
#include "store/substitutions.h"
#include "store/weeding.h"

#include <QStringList>

namespace store {

// An open store with all of its books.
class Store
{
public:
    explicit Store(std::shared_ptr<Database> database)
        : m_database{std::move(database)}
        , events{*m_database}
        , people{*m_database}
        , parties{*m_database}
        , nominations{*m_database}
        , rosters{*m_database}
        , reviews{*m_database}
        , seatRules{*m_database}
        , substitutions{*m_database}
        , decisions{*m_database}
        , history{*m_database}
        , search{*m_database}
        , personalData{*m_database}
        , weeding{*m_database}
    {
    }

    Database &database() const { return *m_database; }

    // Every fault of the file, of the chain of acts and of the domain's own rules, as sentences; empty when
    // all is well.
    [[nodiscard]] Result<QStringList> check() const;

    // What waits for the secretary as of a day, the most pressing first, in the mandate period.
    [[nodiscard]] Result<QList<domain::Duty>> duties(const domain::Id<domain::MandatePeriod> &period,
                                                     const QDate &today) const;
    // The same, for rosters that have been read already.
    [[nodiscard]] Result<QList<domain::Duty>> duties(const QList<domain::Roster> &rosters,
                                                     const QDate &today) const;

private:
    std::shared_ptr<Database> m_database;

public:
    Events events;
    People people;
    Parties parties;
    Nominations nominations;
    Rosters rosters;
    Reviews reviews;
    SeatRules seatRules;
    Substitutions substitutions;
    DecisionRegister decisions;
    History history;
    Search search;
    PersonalData personalData;
    Weeding weeding;
};

} // namespace store
