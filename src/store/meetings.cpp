#include "store/meetings.h"

#include "store/participantrows.h"
#include "store/registerentries.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

Result<> Meetings::importProtocol(const QList<DecisionRegister::Entry> &entries,
                                  const QList<Attendance> &attendances)
{
    return m_database.transact(u"protocol.import"_s, describe(entries), [&](Session &session) {
        return addEntries(session, entries).map([&] {
            for (const auto &attendance : attendances)
                addParticipants(session, meetingFor(session, attendance.committee, attendance.meeting),
                                attendance.participants);
        });
    });
}

Result<QList<Participant>> Meetings::participants(const Id<Committee> &committee, const QDate &meeting) const
{
    return m_database.read([&](Session &session) -> Result<QList<Participant>> {
        auto &row = session.run(u"SELECT id FROM meetings WHERE committee_id = ? AND held_on = ?"_s,
                                committee, meeting);
        if (!row.next())
            return failure(Error::Kind::NotFound,
                           tr("The register has no meeting on %1.").arg(meeting.toString(Qt::ISODate)));
        return readParticipants(session, idAt<Meeting>(row, 0));
    });
}

} // namespace store
