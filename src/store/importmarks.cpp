#include "store/importmarks.h"

#include "domain/attendancerule.h"
#include "store/attendancerows.h"
#include "store/rosterrows.h"
#include "store/sentences.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

const std::optional<RosterSources> &ImportMarks::sourcesOf(const SheetPerson &row)
{
    const int year = row.year.value_or(0);
    const QString edition = u"%1 %2 %3"_s.arg(row.event.toString(), row.period.toString()).arg(year);
    const auto known = m_sources.find(edition);
    if (known != m_sources.end())
        return known->second;
    auto found = readRosterSources(
        m_session, u"SELECT id FROM editions WHERE event_id = ? AND period_id = ? AND year = ?"_s,
        {Session::toSql(row.event), Session::toSql(row.period), year}, m_today);
    auto &sources = m_sources[edition];
    if (!found.isEmpty())
        sources = std::move(found.first());
    return sources;
}

RowMark ImportMarks::mark(const Person &person, const SheetPerson &row)
{
    const auto &sources = sourcesOf(row);
    if (!sources)
        return {{}, {noSuchEdition().value().message}};
    return {readMark(m_session, sources->edition.id, person.id),
            problemsWithAttendance(*sources, person, *row.attendance, m_today)};
}

void ImportMarks::write(const Person &person, const SheetPerson &row)
{
    writeMark(m_session, sourcesOf(row)->edition.id, person.id, row.attendance);
}

} // namespace store
