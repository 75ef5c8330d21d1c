#include "store/itemrows.h"
#include "store/store.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int itemsLookedAt = 200; // for their legal steps, the latest meetings first

}

Result<QList<Duty>> Store::duties(const Id<MandatePeriod> &period, const QDate &today) const
{
    return rosters.rosters(period, today).and_then([&](const QList<Roster> &read) {
        return duties(read, today);
    });
}

Result<QList<Duty>> Store::duties(const QList<Roster> &read, const QDate &today) const
{
    const auto tabled = decisions.tabled(today);
    if (!tabled)
        return tl::unexpected(tabled.error());
    const auto findings = seatRules.findings(read);
    if (!findings)
        return tl::unexpected(findings.error());
    return m_database->read([&](Session &session) -> Result<QList<Duty>> {
        auto treatments = readTreatments(
            session,
            u"SELECT i.id FROM items i JOIN meetings m ON m.id = i.meeting_id ORDER BY m.held_on DESC, i.id "
            "LIMIT ?"_s,
            {itemsLookedAt});
        std::reverse(treatments.begin(), treatments.end());
        return domain::duties(*tabled, read, treatments, today, *findings);
    });
}

} // namespace store
