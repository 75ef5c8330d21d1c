#include "store/weeding.h"

#include "domain/referencenumber.h"
#include "store/eraser.h"
#include "store/sentences.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostYears = 100;
const QString weededDraft = u"{}"_s; // what stands instead of a draft's content

QString settingOf(RetentionClass retention)
{
    return u"retention."_s + key(retention);
}

QHash<RetentionClass, int> readYears(Session &session)
{
    QHash<RetentionClass, int> years;
    for (const RetentionClass retention : retentionClasses()) {
        auto &row = session.run(u"SELECT setting FROM settings WHERE id = ?"_s, settingOf(retention));
        years[retention] = row.next() ? row.value(0).toInt() : usualYears(retention);
    }
    return years;
}

// Rows as (table, row, what, ended) whose time, counted from `ended`, is over on the day that stands for the
// question mark: ended before it.
QString overSql(RetentionClass retention)
{
    const QString name = u"CASE WHEN p.given_name = '' THEN p.family_name ELSE p.family_name || ', ' || "
                         "p.given_name END"_s;
    const QString lastAssignment = u"(SELECT max(coalesce(a.ends, '9999-12-31')) FROM assignments a WHERE "
                                   "a.person_id = p.id)"_s;
    const QString edition = u"JOIN editions e ON e.id = %1 JOIN events v ON v.id = e.event_id"_s;
    switch (retention) {
    case RetentionClass::Contacts:
        return u"SELECT 'persons', p.id, %1, %2 AS ended FROM persons p WHERE p.contact <> '' AND ended < ? "
               u"ORDER BY "
               "p.sort_key"_s.arg(name, lastAssignment);
    case RetentionClass::Notes:
        return u"SELECT 'attendance', t.id, v.name || ' ' || e.year || ': ' || %1, e.closes AS ended FROM "
               u"attendance t "
               "JOIN persons p ON p.id = t.person_id %2 WHERE t.note <> '' AND ended < ?1 "
               "UNION ALL SELECT 'placements', t.id, v.name || ' ' || e.year || ': ' || %1, e.closes AS "
               "ended FROM "
               "placements t JOIN persons p ON p.id = t.person_id JOIN seats s ON s.id = t.seat_id %3 WHERE "
               "t.note "
               "<> '' AND ended < ?1 "
               "UNION ALL SELECT 'substitutions', t.id, v.name || ' ' || e.year || ': ' || %1, e.closes AS "
               "ended FROM "
               "substitutions t JOIN placements o ON o.id = t.out_id JOIN persons p ON p.id = o.person_id "
               "JOIN seats "
               "s ON s.id = o.seat_id %3 WHERE (t.reason <> '' OR t.chosen_because <> '') AND ended < ?1"_s
                   .arg(name, edition.arg(u"t.edition_id"_s), edition.arg(u"s.edition_id"_s));
    case RetentionClass::Comments:
        return u"SELECT 'reviews', t.id, v.name || ' ' || e.year || ': ' || %1, e.closes AS ended FROM "
               "reviews t JOIN persons p ON p.id = t.person_id %2 WHERE (t.comment <> '' OR t.reply <> '') "
               "AND ended < ? ORDER BY e.year, p.sort_key, t.id"_s.arg(name, edition.arg(u"t.edition_id"_s));
    case RetentionClass::Drafts:
        // The latest change of each draft that may still tell something: one that was registered or discarded
        // stands in the history alone.
        return u"SELECT 'item_drafts', h.row_id, json_extract(coalesce(h.after_row, h.before_row), "
               u"'$.title'), "
               "substr(a.done_at, 1, 10) AS ended FROM history h JOIN acts a ON a.number = h.act WHERE "
               "h.table_name = 'item_drafts' AND h.number = (SELECT max(l.number) FROM history l JOIN acts b "
               "ON "
               "b.number = l.act WHERE l.table_name = 'item_drafts' AND l.row_id = h.row_id AND b.name NOT "
               "IN "
               "('person.erase', 'store.weed')) AND "
               "json_extract(coalesce(h.after_row, h.before_row), '$.content') <> '%1' AND ended < ? "
               "ORDER BY h.row_id"_s.arg(weededDraft);
    case RetentionClass::Nominations:
        return u"SELECT 'nominations', t.id, v.name || ' ' || coalesce(t.year, m.first_year || '–' || "
               u"m.last_year) || "
               "': ' || %1, m.last_year || '-12-31' AS ended FROM nominations t JOIN persons p ON p.id = "
               "t.person_id "
               "JOIN events v ON v.id = t.event_id JOIN mandate_periods m ON m.id = t.period_id WHERE ended < ?"_s
                   .arg(name);
    case RetentionClass::Persons:
        return u"SELECT 'persons', p.id, %1, %2 AS ended FROM persons p WHERE ended < ? AND NOT EXISTS "
               u"(SELECT 1 FROM "
               "placements x WHERE x.person_id = p.id) AND NOT EXISTS (SELECT 1 FROM attendance x WHERE "
               "x.person_id "
               "= p.id) AND NOT EXISTS (SELECT 1 FROM nominations x WHERE x.person_id = p.id) AND NOT EXISTS "
               "(SELECT 1 FROM reviews x WHERE x.person_id = p.id) ORDER BY p.sort_key"_s.arg(name,
                                                                                              lastAssignment);
    }
    return {};
}

QList<Weeded> readDue(Session &session, const QDate &today, const QHash<RetentionClass, int> &instead = {})
{
    QList<Weeded> due;
    auto years = readYears(session);
    for (auto given = instead.begin(); given != instead.end(); ++given)
        years[given.key()] = given.value();
    for (const RetentionClass retention : retentionClasses()) {
        const QString sql = overSql(retention).replace(u"?1"_s, u"?"_s);
        const QString day = today.addYears(-years[retention]).toString(Qt::ISODate);
        auto &row = session.runWith(sql, QVariantList(sql.count(u'?'), day));
        while (row.next())
            due.append({retention, row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                        dateAt(row, 3)});
    }
    return due;
}

void takeAway(Session &session, Eraser &eraser, const Weeded &thing)
{
    const QString none = u""_s;
    switch (thing.retention) {
    case RetentionClass::Contacts:
        eraser.wipe(thing.table, thing.row, {{u"contact"_s, none}});
        break;
    case RetentionClass::Notes:
        if (thing.table == u"substitutions")
            eraser.wipe(thing.table, thing.row, {{u"reason"_s, none}, {u"chosen_because"_s, none}});
        else
            eraser.wipe(thing.table, thing.row, {{u"note"_s, none}});
        break;
    case RetentionClass::Comments:
        eraser.wipe(thing.table, thing.row, {{u"comment"_s, none}, {u"reply"_s, none}});
        break;
    case RetentionClass::Drafts:
        eraser.remove(thing.table, thing.row,
                      {{u"title"_s, Weeding::tr("Weeded draft")}, {u"content"_s, weededDraft}});
        eraser.renameActs(u"draft."_s, thing.table, thing.row, Weeding::tr("Weeded draft"));
        break;
    case RetentionClass::Nominations:
        eraser.remove(thing.table, thing.row, {{u"nominated_by"_s, none}});
        break;
    case RetentionClass::Persons: {
        QStringList assignments;
        auto &row = session.run(u"SELECT id FROM assignments WHERE person_id = ?"_s, thing.row);
        while (row.next())
            assignments.append(row.value(0).toString());
        for (const QString &assignment : std::as_const(assignments))
            eraser.remove(u"assignments"_s, assignment, {{u"party"_s, none}});
        const QString gone = Weeding::tr("Weeded person");
        eraser.remove(thing.table, thing.row,
                      {{u"given_name"_s, none},
                       {u"family_name"_s, gone},
                       {u"sort_key"_s, none},
                       {u"contact"_s, none},
                       {u"municipality"_s, none}});
        break;
    }
    }
}

// "Märta Ågren" and "Ågren, Märta" of those who are weeded as persons.
QStringList namesOf(const QList<Weeded> &things)
{
    QStringList names;
    for (const Weeded &thing : things)
        if (thing.retention == RetentionClass::Persons) {
            const QString family = thing.what.section(u", "_s, 0, 0);
            const QString given = thing.what.section(u", "_s, 1);
            names << thing.what;
            if (!given.isEmpty())
                names << given + u' ' + family;
        }
    return names;
}

} // namespace

Result<QHash<RetentionClass, int>> Weeding::years() const
{
    return m_database.read(
        [](Session &session) -> Result<QHash<RetentionClass, int>> { return readYears(session); });
}

Result<> Weeding::setYears(RetentionClass retention, int years)
{
    if (years < 1 || years > mostYears)
        return failure(Error::Kind::Invalid, tr("A retention time is 1 to %1 years.").arg(mostYears));
    return m_database.transact(
        u"retention.change"_s, u"%1, %2"_s.arg(label(retention)).arg(years),
        [&](Session &session) -> Result<> {
            session.run(
                u"INSERT INTO settings (id, setting) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET setting = "
                "excluded.setting, revision = revision + 1"_s,
                settingOf(retention), QString::number(years));
            return {};
        });
}

Result<QList<Weeded>> Weeding::due(const QDate &today, const QHash<RetentionClass, int> &instead) const
{
    return m_database.read(
        [&](Session &session) -> Result<QList<Weeded>> { return readDue(session, today, instead); });
}

Result<WeedingList> Weeding::weed(const QString &decision, const QDate &today)
{
    if (decision.trimmed().isEmpty() || !ReferenceNumber::parse(decision.section(u'§', 0, 0).trimmed()))
        return failure(
            Error::Kind::Invalid,
            tr("Say by which decision it is weeded, with its reference number, such as RUN 12-2024 § 7."));
    WeedingList list;
    list.decision = decision.simplified();
    list.day = today;
    list.actor = m_database.actor();
    const auto weeded =
        m_database.transact(u"store.weed"_s, list.decision, [&](Session &session) -> Result<> {
            list.things = readDue(session, today);
            list.years = readYears(session);
            if (list.things.isEmpty())
                return failure(Error::Kind::NotFound,
                               tr("There is nothing to weed: no retention time is over."));
            Eraser eraser{session, u"weeding"_s, list.decision, today};
            for (const Weeded &thing : std::as_const(list.things))
                takeAway(session, eraser, thing);
            if (const QStringList names = namesOf(list.things); !names.isEmpty())
                eraser.renameSubjects(NameSwap{names, tr("Weeded person")});
            return {};
        });
    if (!weeded)
        return tl::unexpected(weeded.error());
    if (const auto scrubbed = m_database.scrub(); !scrubbed)
        return tl::unexpected(scrubbed.error());
    return m_database.read([&](Session &session) -> Result<WeedingList> {
        auto &act = session.run(u"SELECT number, chain FROM acts ORDER BY number DESC LIMIT 1"_s);
        if (act.next()) {
            list.act = act.value(0).toLongLong();
            list.link = act.value(1).toString();
        }
        act.finish();
        auto &committee = session.run(u"SELECT name, authority FROM committees LIMIT 1"_s);
        if (committee.next())
            list.authority =
                QStringList{committee.value(1).toString(), committee.value(0).toString()}.join(u", "_s);
        return list;
    });
}

} // namespace store
