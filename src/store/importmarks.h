#pragma once

#include "domain/personmatcher.h"
#include "domain/roster.h"
#include "store/session.h"

#include <QHash>

#include <map>

namespace store {

// The attendance that the rows of a sheet tell of: how it is marked here, and whether it may be.
class ImportMarks
{
public:
    ImportMarks(Session &session, const QDate &today)
        : m_session{session}
        , m_today{today}
    {
    }

    // About a row that tells of attendance.
    domain::RowMark mark(const domain::Person &person, const domain::SheetPerson &row);
    // Marks what the row tells; only where `mark` told of no problem.
    void write(const domain::Person &person, const domain::SheetPerson &row);

private:
    // None where there is no such edition.
    const std::optional<domain::RosterSources> &sourcesOf(const domain::SheetPerson &row);

    Session &m_session;
    QDate m_today;
    std::map<QString, std::optional<domain::RosterSources>> m_sources; // by event, period and year
};

} // namespace store
