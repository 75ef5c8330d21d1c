#include "store/participantrows.h"

#include "domain/swedishorder.h"

#include <QSet>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QString identity(const Participant &participant)
{
    return foldedForSearch(participant.name) % u'|' % foldedForSearch(participant.party);
}

} // namespace

QList<Participant> readParticipants(Session &session, const Id<Meeting> &meeting)
{
    QList<Participant> participants;
    auto &row =
        session.run(u"SELECT id, name, party, attending, office, instead_of, instead_of_party, items, note "
                    "FROM meeting_participants WHERE meeting_id = ? ORDER BY position, id"_s,
                    meeting);
    while (row.next()) {
        Participant one;
        one.id = idAt<Participant>(row, 0);
        one.name = row.value(1).toString();
        one.party = row.value(2).toString();
        one.attending = attendingFromKey(row.value(3).toString()).value_or(Attending::Member);
        one.office = row.value(4).toString();
        one.insteadOf = row.value(5).toString();
        one.insteadOfParty = row.value(6).toString();
        one.items = row.value(7).toString();
        one.note = row.value(8).toString();
        participants.append(one);
    }
    return participants;
}

void addParticipants(Session &session, const Id<Meeting> &meeting, const QList<Participant> &participants)
{
    const auto there = readParticipants(session, meeting);
    QSet<QString> known;
    for (const auto &one : there)
        known.insert(identity(one));
    int position = int(there.size());
    for (const auto &one : participants) {
        if (known.contains(identity(one)) && (!one.name.isEmpty() || !there.isEmpty()))
            continue;
        known.insert(identity(one));
        session.run(
            u"INSERT INTO meeting_participants (id, meeting_id, position, name, party, attending, office, "
            "instead_of, instead_of_party, items, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            one.id, meeting, position++, one.name, one.party, key(one.attending), one.office, one.insteadOf,
            one.insteadOfParty, one.items, one.note);
    }
}

} // namespace store
