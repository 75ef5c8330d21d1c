#include "store/itemrows.h"
#include "store/store.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int itemsLookedAt = 200; // for their legal steps, the latest meetings first

// Who of the presidium has commented on a roster last, and has no reply; by edition.
QHash<Id<Edition>, QStringList> unansweredComments(Session &session)
{
    QHash<Id<Edition>, QStringList> names;
    auto &row = session.run(
        u"SELECT r.edition_id, trim(p.given_name || ' ' || p.family_name) FROM reviews r JOIN persons p ON "
        "p.id = r.person_id WHERE r.comment <> '' AND r.reply = '' AND NOT EXISTS (SELECT 1 FROM reviews l "
        "WHERE l.edition_id = r.edition_id AND l.person_id = r.person_id AND (l.answered_at > r.answered_at "
        "OR "
        "(l.answered_at = r.answered_at AND l.id > r.id))) ORDER BY r.answered_at, r.id"_s);
    while (row.next())
        names[idAt<Edition>(row, 0)] << row.value(1).toString();
    return names;
}

QList<WaitingDraft> waitingDrafts(Session &session)
{
    QList<WaitingDraft> drafts;
    auto &row = session.run(u"SELECT id, title FROM item_drafts ORDER BY id"_s);
    while (row.next())
        drafts.append({idAt<ProtocolItem>(row, 0), row.value(1).toString()});
    return drafts;
}

} // namespace

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
        return domain::duties(*tabled, read, treatments, today, *findings, unansweredComments(session),
                              waitingDrafts(session));
    });
}

} // namespace store
