#include "documents/attendancelist.h"

#include "documents/swedishwords.h"

using namespace Qt::StringLiterals;

namespace documents {

QList<ListColumn<domain::AttendanceRecord>> attendanceColumns()
{
    using domain::Profile;
    const QList<Profile> all = domain::profiles();
    const QList<Profile> onRequest{Profile::Internal, Profile::Presidium, Profile::Media};
    const QList<Profile> inside{Profile::Internal, Profile::Presidium};
    const QList<Profile> office{Profile::Internal};
    using Row = domain::AttendanceRecord;
    return {
        {{u"event"_s, {u"Arrangemang"_s, 4}, all}, [](const Row &row) { return row.event.name; }},
        {{u"year"_s, {u"År"_s, 1, Alignment::Right, CellType::Number}, all},
         [](const Row &row) { return QString::number(row.year); }},
        {{u"name"_s, {u"Namn"_s, 4}, all}, [](const Row &row) { return row.person.sortedName(); }},
        {{u"party"_s, {u"Parti"_s, 1}, all}, [](const Row &row) { return row.party; }},
        {{u"municipality"_s, {u"Kommun"_s, 2}, all}, [](const Row &row) { return row.person.municipality; }},
        {{u"status"_s, {u"Status"_s, 2}, onRequest}, [](const Row &row) { return swedish(row.status); }},
        {{u"reported_back"_s, {u"Återrapporterat"_s, 2, Alignment::Left, CellType::Day}, inside},
         [](const Row &row) { return row.reportedBack.toString(Qt::ISODate); }},
        {{u"note"_s, {u"Anteckning"_s, 3}, inside}, [](const Row &row) { return row.note; }},
        {{u"contact"_s, {u"Kontakt"_s, 3}, office}, [](const Row &row) { return row.person.contact; }},
    };
}

} // namespace documents
