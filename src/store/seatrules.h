#pragma once

#include "domain/seatrule.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

namespace store {

// The book of what events ask of their seats.
class SeatRules
{
    Q_DECLARE_TR_FUNCTIONS(store::SeatRules)

public:
    explicit SeatRules(Database &database)
        : m_database{database}
    {
    }

    [[nodiscard]] Result<domain::SeatRules> rules(const domain::Id<domain::Event> &event) const;
    // Sets the rules of every year; editions with rules of their own keep them, but for the one that is to
    // follow those of every year from now on.
    [[nodiscard]] Result<> setForEvent(const domain::Id<domain::Event> &event,
                                       const QList<domain::SeatRule> &rules,
                                       const domain::Id<domain::Edition> &following = {});
    // Sets the rules of one edition alone; none at all: those of every year hold for it again.
    [[nodiscard]] Result<> setForEdition(const domain::Id<domain::Edition> &edition,
                                         const QList<domain::SeatRule> &rules);

    // What the rules of an event look at on a day, with everybody's bodies.
    [[nodiscard]] Result<domain::SeatRuleGround> ground(const domain::Id<domain::Event> &event,
                                                        const QDate &on) const;

    // What each roster does not keep of its rules, by edition; those without findings are left out.
    using Findings = QHash<domain::Id<domain::Edition>, QList<domain::SeatFinding>>;
    [[nodiscard]] Result<Findings> findings(const QList<domain::Roster> &rosters) const;
    // Sentences about every roster of the store that somebody is on, as of the day: "Mötesplats Lycksele
    // 2024: V has no participant".
    [[nodiscard]] Result<QStringList> check(const QDate &today) const;

private:
    Database &m_database;
};

} // namespace store
