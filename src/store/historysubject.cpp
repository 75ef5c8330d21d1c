#include "store/historysubject.h"

namespace store {

using namespace Qt::StringLiterals;

namespace {

using Kind = History::Subject::Kind;

// A statement with as many values as it has question marks, all of them the same.
std::pair<QString, QVariantList> about(const QStringList &parts, const QString &id)
{
    const QString sql = parts.join(u" UNION "_s);
    return {sql, QVariantList(sql.count(u'?'), id)};
}

QString rowsOf(const QString &table, const QString &where)
{
    return u"SELECT '%1' AS table_name, id AS row_id FROM %1 WHERE %2"_s.arg(table, where);
}

// Rows of the table that were removed: the history knows what they referred to.
QString removedFrom(const QString &table, const QString &reference, const QString &among = u"?"_s)
{
    return u"SELECT table_name, row_id FROM history WHERE operation = 'delete' AND table_name = '%1' AND "
           "json_extract(before_row, '$.%2') IN (%3)"_s.arg(table, reference, among);
}

const QStringList tablesOfPerson{u"assignments"_s, u"nominations"_s,  u"placements"_s,    u"attendance"_s,
                                 u"reviews"_s,     u"review_pages"_s, u"person_aliases"_s};
const QStringList tablesOfItem{u"item_scopes"_s, u"proposals"_s,         u"votes"_s, u"decision_points"_s,
                               u"dissents"_s,    u"disqualifications"_s, u"basis"_s, u"dispatches"_s};

} // namespace

std::pair<QString, QVariantList> rowsAbout(const History::Subject &subject)
{
    QStringList parts;
    switch (subject.kind) {
    case Kind::Person: {
        parts = {u"SELECT 'persons' AS table_name, ? AS row_id"_s};
        for (const QString &table : tablesOfPerson)
            parts << rowsOf(table, u"person_id = ?"_s) << removedFrom(table, u"person_id"_s);
        for (const QString &reference : {u"member_id"_s, u"substitute_id"_s})
            parts << rowsOf(u"personal_substitutes"_s, reference + u" = ?")
                  << removedFrom(u"personal_substitutes"_s, reference);
        parts << rowsOf(u"person_merges"_s, u"kept_id = ?"_s) << removedFrom(u"person_merges"_s, u"kept_id"_s)
              << u"SELECT 'persons' AS table_name, gone_id AS row_id FROM person_merges WHERE kept_id = ?"_s;
        const QString placed = u"SELECT id FROM placements WHERE person_id = ?"_s;
        parts << rowsOf(u"substitutions"_s, u"out_id IN (%1) OR in_id IN (%1)"_s.arg(placed));
        break;
    }
    case Kind::Edition: {
        const QString seats = u"SELECT id FROM seats WHERE edition_id = ?"_s;
        const QString placed = u"SELECT id FROM placements WHERE seat_id IN (%1)"_s.arg(seats);
        parts = {u"SELECT 'editions' AS table_name, ? AS row_id"_s};
        for (const auto &table : {u"seats"_s, u"attendance"_s, u"reviews"_s})
            parts << rowsOf(table, u"edition_id = ?"_s) << removedFrom(table, u"edition_id"_s);
        parts
            << rowsOf(u"placements"_s, u"seat_id IN (%1)"_s.arg(seats))
            << removedFrom(u"placements"_s, u"seat_id"_s, seats)
            << rowsOf(u"substitutions"_s, u"out_id IN (%1) OR in_id IN (%1)"_s.arg(placed))
            << u"SELECT 'nominations' AS table_name, n.id AS row_id FROM nominations n JOIN editions e ON "
               "e.event_id = n.event_id AND e.period_id = n.period_id AND coalesce(n.year, e.year) = e.year "
               "WHERE e.id = ?"_s;
        break;
    }
    case Kind::Matter: {
        const QString items = u"SELECT id FROM items WHERE matter_id = ?"_s;
        parts = {u"SELECT 'matters' AS table_name, ? AS row_id"_s, rowsOf(u"items"_s, u"matter_id = ?"_s),
                 removedFrom(u"items"_s, u"matter_id"_s)};
        for (const QString &table : tablesOfItem)
            parts << rowsOf(table, u"item_id IN (%1)"_s.arg(items))
                  << removedFrom(table, u"item_id"_s, items);
        break;
    }
    case Kind::Row:
    case Kind::All:
        return {u"SELECT ? AS table_name, ? AS row_id"_s, {subject.table, subject.id}};
    }
    return about(parts, subject.id);
}

} // namespace store
