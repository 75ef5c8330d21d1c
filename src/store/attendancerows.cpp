#include "store/attendancerows.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

std::optional<AttendanceStatus> readMark(Session &session, const Id<Edition> &edition,
                                         const Id<Person> &person)
{
    auto &row = session.run(u"SELECT status FROM attendance WHERE edition_id = ? AND person_id = ?"_s,
                            edition, person);
    return row.next() ? attendanceStatusFromKey(row.value(0).toString()) : std::nullopt;
}

void writeMark(Session &session, const Id<Edition> &edition, const Id<Person> &person,
               std::optional<AttendanceStatus> status)
{
    if (!status) {
        session.run(u"DELETE FROM attendance WHERE edition_id = ? AND person_id = ?"_s, edition, person);
        return;
    }
    auto &row = session.run(u"SELECT was_there FROM attendance WHERE edition_id = ? AND person_id = ?"_s,
                            edition, person);
    const bool isMarked = row.next();
    const bool there = wasThereAfter(isMarked && row.value(0).toInt() != 0, *status);
    if (isMarked)
        session.run(u"UPDATE attendance SET status = ?, was_there = ?, revision = revision + 1 "
                    "WHERE edition_id = ? AND person_id = ?"_s,
                    key(*status), there, edition, person);
    else
        session.run(u"INSERT INTO attendance (id, edition_id, person_id, status, was_there, note) "
                    "VALUES (?, ?, ?, ?, ?, '')"_s,
                    Id<Attendance>::make(), edition, person, key(*status), there);
}

} // namespace store
