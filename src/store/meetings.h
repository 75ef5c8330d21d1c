#pragma once

#include "domain/participant.h"
#include "store/decisionregister.h"

#include <QCoreApplication>

namespace store {

// The meetings, with what their protocols tell besides the items: who took part.
class Meetings
{
    Q_DECLARE_TR_FUNCTIONS(store::Meetings)

public:
    explicit Meetings(Database &database)
        : m_database{database}
    {
    }

    // Who took part in a meeting, as its protocol tells.
    struct Attendance
    {
        domain::Id<domain::Committee> committee;
        QDate meeting;
        QList<domain::Participant> participants;
    };

    // Adds the items of a protocol and its attendance lists, as one act: all or none. For the items the rules
    // of DecisionRegister::add hold; participants that a meeting has already are not doubled.
    [[nodiscard]] Result<> importProtocol(const QList<DecisionRegister::Entry> &entries,
                                          const QList<Attendance> &attendances);
    // The participants of the committee's meeting on that day, in the order of the protocol's list; none when
    // it has no list. NotFound when there was no meeting.
    [[nodiscard]] Result<QList<domain::Participant>>
    participants(const domain::Id<domain::Committee> &committee, const QDate &meeting) const;

private:
    Database &m_database;
};

} // namespace store
