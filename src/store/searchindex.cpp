#include "store/searchindex.h"

#include "domain/swedishorder.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>
#include <sqlite3.h>

namespace store {

using namespace Qt::StringLiterals;

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// Fresh rows are looked through one by one, until there are so many that they go into the index together: a
// full-text index costs by the act, hardly by the row. Counting them costs, too, and is done now and then.
constexpr int mostFresh = 256;
constexpr int actsBetweenCounts = 32;

constexpr int kindBits = 56; // below them stands the place within the kind
constexpr qint64 roomBetween = qint64{1} << 32;
constexpr qint64 slotsInGroup = qint64{1} << 20;

// How the rows of a table are found. Its SQL speaks of the row as t.
struct Source
{
    SearchKind kind;
    QString table;
    QString joins;
    QString suffix; // of the row's identity, where two hits are made of it
    QString target;
    QString title;
    QString detail;
    QString words;
    // Hits stand in the order of their groups, and within a group in the order in which they came. Empty for
    // persons, who stand in Swedish order.
    QString group;
};

const QString dayGroup =
    u"coalesce(CAST(julianday('9999-12-31') - julianday(m.held_on) AS INTEGER), 0)"_s; // the latest first

const QList<Source> &sources()
{
    static const QList<Source> all{
        {SearchKind::Edition,
         u"editions"_s,
         u"JOIN events e ON e.id = t.event_id"_s,
         {},
         u"t.id"_s,
         u"e.name || ' ' || t.year"_s,
         u"e.short_name"_s,
         u"e.name || ' ' || t.year || ' ' || e.short_name || ' ' || e.place || ' ' || t.venue || ' ' || "
         "coalesce((SELECT group_concat(a.alias, ' ') FROM event_aliases a WHERE a.event_id = e.id), '')"_s,
         u"(3000 - t.year) * 4096 + min(max(e.position, 0), 4095)"_s},
        {SearchKind::Person,
         u"persons"_s,
         {},
         {},
         u"t.id"_s,
         u"CASE WHEN t.given_name = '' THEN t.family_name WHEN t.family_name = '' THEN t.given_name "
         "ELSE t.family_name || ', ' || t.given_name END"_s,
         u"t.municipality"_s,
         u"t.given_name || ' ' || t.family_name || ' ' || t.municipality"_s,
         {}},
        {SearchKind::Matter,
         u"matters"_s,
         {},
         {},
         u"t.id"_s,
         u"trim(t.reference || ' ' || t.title)"_s,
         u"''"_s,
         u"t.reference || ' ' || t.title"_s,
         u"0"_s},
        {SearchKind::Item,
         u"items"_s,
         u"JOIN matters r ON r.id = t.matter_id JOIN meetings m ON m.id = t.meeting_id"_s,
         {},
         u"t.id"_s,
         u"trim(r.reference || ' § ' || t.number || ' ' || t.title)"_s,
         u"m.held_on"_s,
         u"r.reference || ' § ' || t.number || ' ' || t.item_year || ' ' || t.title"_s,
         dayGroup},
        {SearchKind::Item,
         u"item_drafts"_s,
         {},
         u"+draft"_s, // the item that it becomes has its identity
         u"t.id"_s,
         u"t.title"_s,
         u"''"_s,
         u"t.title"_s,
         u"0"_s},
        {SearchKind::Text, u"items"_s, u"JOIN meetings m ON m.id = t.meeting_id"_s, u"+"_s, u"t.id"_s,
         u"''"_s, u"m.held_on"_s, u"t.background || ' ' || t.proposed_decision || ' ' || t.procedure_text"_s,
         dayGroup},
        {SearchKind::Text,
         u"decision_points"_s,
         u"JOIN items i ON i.id = t.item_id JOIN meetings m ON m.id = i.meeting_id"_s,
         {},
         u"t.item_id"_s,
         u"''"_s,
         u"m.held_on"_s,
         u"t.body"_s,
         dayGroup},
        {SearchKind::Text,
         u"proposals"_s,
         u"JOIN items i ON i.id = t.item_id JOIN meetings m ON m.id = i.meeting_id"_s,
         {},
         u"t.item_id"_s,
         u"''"_s,
         u"m.held_on"_s,
         u"t.mover || ' ' || t.body"_s,
         dayGroup},
    };
    return all;
}

QString rowIdSql(const Source &source)
{
    return source.suffix.isEmpty() ? u"t.id"_s : u"t.id || '"_s + source.suffix + u'\'';
}

QString sourceSql(const Source &source, const QString &place)
{
    return u"SELECT "_s + place + u", "_s + rowIdSql(source) + u", "_s + source.target + u", "_s +
           source.title + u", "_s + source.detail + u", search_folded("_s + source.words + u") FROM "_s +
           source.table + u" t "_s + source.joins;
}

QString firstPlaceOfGroup(const Source &source)
{
    return QString::number(placesOf(source.kind).first) + u" + ("_s + source.group + u") * "_s +
           QString::number(slotsInGroup);
}

void fold(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray folded =
        domain::foldedForSearch(QString::fromUtf8(text, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, folded.constData(), int(folded.size()), SQLITE_TRANSIENT);
}

bool isThere(Connection &connection, const QString &table)
{
    return connection.value(u"SELECT count(*) FROM sqlite_schema WHERE name = '%1'"_s.arg(table)).toInt() > 0;
}

// The next free place in each group, by the group's first place.
using PlacesInGroups = QHash<qint64, qint64>;

void enterInBulk(const Source &source, Connection &connection, PlacesInGroups &inGroups)
{
    const bool isGrouped = !source.group.isEmpty();
    Rows row{connection,
             sourceSql(source, isGrouped ? firstPlaceOfGroup(source) : u"0"_s) +
                 (isGrouped ? u" ORDER BY 1, t.id"_s : u" ORDER BY t.sort_key, t.id"_s),
             {}};
    const auto kept =
        connection.statement(u"INSERT INTO search_rows (place, row_id, target, title, detail, words, fresh) "
                             "VALUES (?, ?, ?, ?, ?, ?, 0)"_s);
    qint64 place = placesOf(source.kind).first;
    while (row.next()) {
        if (isGrouped)
            place = row.wideNumber(0) + inGroups[row.wideNumber(0)]++;
        else
            place += roomBetween;
        sqlite3_bind_int64(kept.get(), 1, place);
        for (int column = 1; column <= 5; ++column) {
            const auto text = row.bytes(column);
            sqlite3_bind_text(kept.get(), column + 1, text.data(), int(text.size()), SQLITE_STATIC);
        }
        const bool done = sqlite3_step(kept.get()) == SQLITE_DONE;
        sqlite3_reset(kept.get());
        if (!done)
            connection.fail(QString::fromUtf8(sqlite3_sql(kept.get())));
    }
    sqlite3_clear_bindings(kept.get());
}

// Where the person stands among those who are there already; 0 when there is no room left between the two
// neighbours.
qint64 placeOfPerson(Connection &connection, const QString &id)
{
    static const QString beside =
        u"(SELECT s.place FROM persons o JOIN persons t ON (t.sort_key, t.id) %1 (o.sort_key, o.id) "
        "JOIN search_rows s ON s.row_id = t.id WHERE o.id = ? ORDER BY t.sort_key %2, t.id %2 LIMIT 1)"_s;
    static const QString both =
        u"SELECT "_s + beside.arg(u"<"_s, u"DESC"_s) + u", "_s + beside.arg(u">"_s, u"ASC"_s);
    const auto [first, end] = placesOf(SearchKind::Person);
    auto &neighbours = connection.run(both, QVariantList{id, id});
    neighbours.next();
    const auto placeAt = [&](int column, qint64 none) {
        const auto place = neighbours.value(column);
        return place.isNull() ? none : place.toLongLong();
    };
    const qint64 before = placeAt(0, first);
    const qint64 after = placeAt(1, end);
    if (after == end && before + roomBetween < end)
        return before + roomBetween;
    if (before == first && after - roomBetween > first)
        return after - roomBetween;
    return after - before < 2 ? 0 : before + (after - before) / 2;
}

qint64 placeInGroup(Connection &connection, qint64 group)
{
    auto &row = connection.run(u"SELECT max(place) + 1 FROM search_rows WHERE place >= ? AND place < ?"_s,
                               {group, group + slotsInGroup});
    return row.next() && !row.value(0).isNull() ? row.value(0).toLongLong() : group;
}

// Takes out what is not as the index has it, and tells what is to be entered instead; nothing when all is
// well or the row is gone.
std::optional<QVariantList> outdated(Connection &connection, const Source &source, const QString &id)
{
    const QString group = source.group.isEmpty() ? u"0"_s : firstPlaceOfGroup(source);
    auto &now = connection.run(sourceSql(source, group) + u" WHERE t.id = ?"_s, {id});
    QVariantList values;
    if (now.next())
        for (int column = 0; column < 6; ++column)
            values.append(now.value(column));
    auto &kept = connection.run(
        u"SELECT place, row_id, target, title, detail, words, fresh FROM search_rows WHERE row_id = ?"_s,
        {QString{id + source.suffix}});
    if (kept.next()) {
        QVariantList before;
        for (int column = 0; column < 6; ++column)
            before.append(kept.value(column));
        if (before.mid(1) == values.mid(1))
            return {};
        const bool isFresh = kept.value(6).toInt() != 0;
        const QVariantList entry{before.first(), before.last()};
        now.finish();
        kept.finish();
        if (!isFresh) {
            connection.run(u"INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', ?, ?)"_s,
                           entry);
            connection.run(u"INSERT INTO search_parts (search_parts, rowid, words) VALUES ('delete', ?, ?)"_s,
                           entry);
        }
        connection.run(u"DELETE FROM search_rows WHERE place = ?"_s, {before.first()});
    }
    if (values.isEmpty())
        return {};
    return values;
}

// `values` begin with the first place of the group. False when there is no room left.
bool enter(Connection &connection, const Source &source, QVariantList values)
{
    const qint64 place = source.group.isEmpty() ? placeOfPerson(connection, values[1].toString())
                                                : placeInGroup(connection, values[0].toLongLong());
    if (place == 0)
        return false;
    values[0] = place;
    connection.run(u"INSERT INTO search_rows (place, row_id, target, title, detail, words, fresh) "
                   "VALUES (?, ?, ?, ?, ?, ?, 1)"_s,
                   values);
    return true;
}

// The rows of a table whose hits speak of a row of another one.
QStringList rowsThatSpeakOf(Connection &connection, const QString &sql, const QString &id)
{
    QStringList rows;
    auto &row = connection.run(sql, {id});
    while (row.next())
        rows.append(row.value(0).toString());
    return rows;
}

void takeIntoIndex(Connection &connection)
{
    auto &count = connection.run(u"SELECT count(*) FROM search_rows WHERE fresh = 1"_s, {});
    if (!count.next() || count.value(0).toInt() < mostFresh)
        return;
    for (const auto *table : {"search_words", "search_parts"})
        connection.run(
            u"INSERT INTO %1 (rowid, words) SELECT place, words FROM search_rows WHERE fresh = 1"_s.arg(
                QLatin1String{table}),
            {});
    connection.run(u"UPDATE search_rows SET fresh = 0 WHERE fresh = 1"_s, {});
}

// Whether the full-text table holds exactly the rows that it is made of. The engine checks that only in the
// shape of a change, though nothing is changed.
bool isWhole(Session &session, const QString &table)
{
    auto &row = session.run(u"PRAGMA query_only"_s);
    const bool guarded = row.next() && row.value(0).toInt() != 0;
    row.finish();
    if (guarded)
        session.run(u"PRAGMA query_only = OFF"_s);
    bool whole = true;
    try {
        session.run(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table));
    } catch (const SqlFailure &failure) {
        // A store that nobody can write, or that another one is writing, is taken as it is.
        whole = failure.error.kind != domain::Error::Kind::Damaged;
    }
    if (guarded)
        session.run(u"PRAGMA query_only = ON"_s);
    return whole;
}

} // namespace

std::pair<qint64, qint64> placesOf(SearchKind kind)
{
    return {qint64(kind) << kindBits, (qint64(kind) + 1) << kindBits};
}

void registerSearchFolding(sqlite3 *handle)
{
    sqlite3_create_function_v2(handle, "search_folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, fold,
                               nullptr, nullptr, nullptr);
}

void createSearchIndex(Connection &connection)
{
    if (!isThere(connection, u"search_rows"_s))
        return;
    if (!isThere(connection, u"search_vocabulary"_s))
        connection.execute(u"CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab (search_words, row)"_s);
    if (isThere(connection, u"search_words"_s))
        return;
    connection.execute(u"CREATE VIRTUAL TABLE search_words USING fts5 (words, content = 'search_indexed', "
                       "content_rowid = 'place', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 "
                       "3', columnsize = 0);"
                       "CREATE VIRTUAL TABLE search_parts USING fts5 (words, content = 'search_indexed', "
                       "content_rowid = 'place', tokenize = 'trigram', columnsize = 0);"_s);
    refillSearch(connection);
}

// How many bytes of words are sorted at once before they are written. The engine's manual is silent about
// this setting; without it a large index is only slower to make.
static void sortMoreAtOnce(Connection &connection)
{
    for (const auto *table : {"search_words", "search_parts"}) {
        const QString sql =
            u"INSERT INTO %1 (%1, rank) VALUES ('hashsize', 4194304)"_s.arg(QLatin1String{table});
        const int code = sqlite3_exec(connection.handle(), sql.toUtf8(), nullptr, nullptr, nullptr);
        if (code != SQLITE_OK && code != SQLITE_ERROR)
            connection.fail(sql);
    }
}

void refillSearch(Connection &connection)
{
    connection.execute(u"INSERT INTO search_words (search_words) VALUES ('delete-all');"
                       "INSERT INTO search_parts (search_parts) VALUES ('delete-all');"
                       "DELETE FROM search_rows;"_s);
    sortMoreAtOnce(connection);
    PlacesInGroups inGroups;
    for (const Source &source : sources())
        enterInBulk(source, connection, inGroups);
    connection.execute(u"INSERT INTO search_words (search_words) VALUES ('rebuild');"
                       "INSERT INTO search_parts (search_parts) VALUES ('rebuild');"_s);
}

void followInSearch(Connection &connection, const ChangedRows &changed, qint64 act)
{
    if (changed.areMany())
        return refillSearch(connection);
    QSet<std::pair<QString, QString>> rows = changed.rows;
    for (const auto &[table, id] : changed.rows) {
        const auto speakingOf = [&, row = id](const QString &of, const QString &sql) {
            for (const QString &other : rowsThatSpeakOf(connection, sql, row))
                rows.insert({of, other});
        };
        if (table == u"events")
            speakingOf(u"editions"_s, u"SELECT id FROM editions WHERE event_id = ?"_s);
        else if (table == u"matters")
            speakingOf(u"items"_s, u"SELECT id FROM items WHERE matter_id = ?"_s);
        else if (table == u"meetings")
            speakingOf(u"items"_s, u"SELECT id FROM items WHERE meeting_id = ?"_s);
    }
    // All that is outdated goes first: places are found between those that stay.
    QList<std::pair<const Source *, QVariantList>> entries;
    for (const auto &[table, id] : std::as_const(rows))
        for (const Source &source : sources())
            if (source.table == table)
                if (const auto values = outdated(connection, source, id))
                    entries.append({&source, *values});
    for (const auto &[source, values] : std::as_const(entries))
        if (!enter(connection, *source, values))
            return refillSearch(connection);
    if (act % actsBetweenCounts == 0 || entries.size() > actsBetweenCounts)
        takeIntoIndex(connection);
}

QStringList problemsWithSearch(Session &session)
{
    const auto lacking = [&](const QString &sql) {
        auto &row = session.run(sql);
        return row.next() && row.value(0).toInt() > 0;
    };
    bool whole = true;
    QStringList rowIds;
    for (const Source &source : sources()) {
        whole =
            whole && !lacking(u"SELECT EXISTS (SELECT 1 FROM %1 t WHERE NOT EXISTS (SELECT 1 FROM "
                              "search_rows s WHERE s.row_id = %2))"_s.arg(source.table, rowIdSql(source)));
        rowIds.append(u"SELECT %2 FROM %1 t"_s.arg(source.table, rowIdSql(source)));
    }
    whole =
        whole && !lacking(u"SELECT EXISTS (SELECT row_id FROM search_rows EXCEPT SELECT * FROM (%1))"_s.arg(
                     rowIds.join(u" UNION ALL "_s)));
    for (const QString &table : {u"search_words"_s, u"search_parts"_s})
        whole = whole && isWhole(session, table);
    if (whole)
        return {};
    return {Check::tr("The search does not find everything. Make its index anew with the command "
                      "“search-index”; nothing else is touched.")};
}

} // namespace store
