#pragma once

#include "domain/decisionround.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QList>

namespace store {

// The decision round: names are put on seats, and elected where a decision stands. Each call is one act.
class DecisionRound
{
    Q_DECLARE_TR_FUNCTIONS(store::DecisionRound)

public:
    // What the history calls a pick.
    static constexpr char pickAct[] = "round.pick";

    explicit DecisionRound(Database &database)
        : m_database{database}
    {
    }

    // Nominates as domain::pick has worked it out; refuses what Nominations::add refuses.
    [[nodiscard]] Result<> put(const QList<domain::Nomination> &nominations);
    // Elects everybody who is nominated on a seat of those of the editions that a decision stands for, each
    // to that seat and by that decision. Says how many; Invalid when there is nobody.
    [[nodiscard]] Result<int> electNominated(const QList<domain::Id<domain::Edition>> &editions,
                                             const QDate &asOf);

private:
    Database &m_database;
};

} // namespace store
