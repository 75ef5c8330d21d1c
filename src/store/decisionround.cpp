#include "store/decisionround.h"

#include "store/electing.h"
#include "store/itemrows.h"
#include "store/nominationrows.h"
#include "store/rosterrows.h"
#include "store/sentences.h"

namespace store {

using namespace domain;

Result<> DecisionRound::put(const QList<Nomination> &nominations)
{
    return addNominations(m_database, nominations, QString::fromLatin1(pickAct));
}

namespace {

// The elections of one edition's nominated; none where no decision stands.
Result<QList<Electing>> electionsOf(Session &session, const Id<Edition> &edition, const QDate &asOf)
{
    const auto sources = readRosterSources(session, edition, asOf);
    if (!sources)
        return noSuchEdition();
    const Roster roster = makeRoster(*sources, asOf);
    if (roster.authority.state != Authority::State::Decided)
        return QList<Electing>{};
    const auto treatment = readTreatment(session, roster.authority.item);
    if (!treatment)
        return noSuchItem();
    QList<Electing> all;
    for (const auto kind : {SeatKind::Ordinary, SeatKind::Substitute}) {
        const auto *point = electingPoint(roster.edition, *treatment, kind);
        if (!point)
            continue;
        Electing whole{edition, point->id, {}};
        for (const auto &row : roster.rows)
            if (row.kind == kind && row.seat && row.person && !row.nomination.isNull())
                whole.elections.append({row.person->id, kind, row.seat->id});
        if (!whole.elections.isEmpty())
            all.append(whole);
    }
    return all;
}

// A decision about one of the editions that is registered for a meeting to come.
std::optional<Authority> decisionToCome(Session &session, const QList<Id<Edition>> &editions,
                                        const QDate &asOf)
{
    const QDate ever{9999, 12, 31};
    for (const auto &edition : editions) {
        const auto sources = readRosterSources(session, edition, ever);
        if (!sources)
            continue;
        const Authority authority = makeRoster(*sources, ever).authority;
        if (authority.state == Authority::State::Decided && authority.meeting > asOf)
            return authority;
    }
    return {};
}

} // namespace

Result<int> DecisionRound::electNominated(const QList<Id<Edition>> &editions, const QDate &asOf)
{
    std::optional<Authority> toCome;
    const auto all = m_database.read([&](Session &session) -> Result<QList<Electing>> {
        QList<Electing> found;
        for (const auto &edition : editions) {
            const auto its = electionsOf(session, edition, asOf);
            if (!its)
                return its;
            found += *its;
        }
        if (found.isEmpty())
            toCome = decisionToCome(session, editions, asOf);
        return found;
    });
    if (!all)
        return tl::unexpected(all.error());
    int persons = 0;
    for (const auto &whole : *all)
        persons += int(whole.elections.size());
    if (toCome)
        return failure(Error::Kind::Invalid,
                       tr("%1 counts from %2, the day of its meeting. Elect then, or "
                          "change the day if it is wrong.")
                           .arg(toCome->number.label(), toCome->meeting.toString(Qt::ISODate)));
    if (persons == 0)
        return failure(Error::Kind::Invalid, tr("Nobody is nominated where a decision stands. Register the "
                                                "decision first, or nominate somebody."));
    return elect(m_database, *all).map([persons] { return persons; });
}

} // namespace store
