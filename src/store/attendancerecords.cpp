#include "store/attendancerecords.h"

#include <QHash>

#include <algorithm>

namespace store {

using namespace domain;

Result<QList<AttendanceRecord>> attendanceRecords(const Store &store, const Event &event,
                                                  const Id<MandatePeriod> &period, const QDate &today)
{
    const auto rosters = store.rosters.rosters(period, today);
    if (!rosters)
        return tl::unexpected(rosters.error());
    const auto lines = store.rosters.attendanceOverYears(event.id, period);
    if (!lines)
        return tl::unexpected(lines.error());
    QHash<std::pair<Id<Person>, int>, RosterRow> onRoster;
    for (const Roster &roster : *rosters) {
        for (const RosterRow &row : roster.rows) {
            if (row.person && roster.event.id == event.id)
                onRoster.insert({row.person->id, roster.edition.year}, row);
        }
    }
    QList<AttendanceRecord> records;
    for (const auto &line : *lines) {
        for (auto year = line.years.begin(); year != line.years.end(); ++year) {
            const RosterRow row = onRoster.value({line.person.id, year.key()});
            records.append(
                {event, year.key(), line.person, line.party, year.value(), row.reportedBack, row.note});
        }
    }
    std::stable_sort(records.begin(), records.end(),
                     [](const AttendanceRecord &a, const AttendanceRecord &b) { return a.year < b.year; });
    return records;
}

} // namespace store
