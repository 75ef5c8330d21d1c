#include "store/rulecheck.h"

#include "domain/outcome.h"

#include <QCoreApplication>

#include <functional>

namespace store {

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// A statement that finds what breaks a rule, and the sentence that its columns go into.
struct Rule
{
    const char *sentence;
    QString sql;
    QVariantList values = {};
};

const QString person = QStringLiteral("trim(persons.given_name || ' ' || persons.family_name)");
const QString edition = QStringLiteral("events.name || ' ' || editions.year");
const QString itemNumber = QStringLiteral("items.number || ', ' || meetings.held_on");

// The placements with person, seat, edition and event.
const QString ofPlacements =
    QStringLiteral(" FROM placements JOIN persons ON persons.id = placements.person_id "
                   "JOIN seats ON seats.id = placements.seat_id "
                   "JOIN editions ON editions.id = seats.edition_id "
                   "JOIN events ON events.id = editions.event_id ");
const QString ofAttendance =
    QStringLiteral(" FROM attendance JOIN persons ON persons.id = attendance.person_id "
                   "JOIN editions ON editions.id = attendance.edition_id "
                   "JOIN events ON events.id = editions.event_id ");
const QString ofItems = QStringLiteral(" FROM items JOIN meetings ON meetings.id = items.meeting_id ");

// The keys of the outcomes for which `holds` says yes, as an SQL list.
QString outcomesThat(const std::function<bool(domain::Outcome)> &holds)
{
    QStringList keys;
    const auto all = domain::outcomes();
    for (const auto outcome : all)
        if (holds(outcome))
            keys.append(u'\'' + domain::key(outcome) + u'\'');
    return u'(' + keys.join(QStringLiteral(", ")) + u')';
}

QList<Rule> rosterRules(const QDate &today)
{
    const auto authorising = outcomesThat(domain::authorises);
    return {
        {QT_TRANSLATE_NOOP("Check",
                           "%1 has a seat in %2, but was not elected and did not step in for anybody."),
         QStringLiteral("SELECT ") + person + u", " + edition + ofPlacements +
             u"WHERE placements.election_id IS NULL "
             "AND NOT EXISTS (SELECT 1 FROM substitutions WHERE in_id = placements.id)"},
        {QT_TRANSLATE_NOOP("Check",
                           "%1 was elected to %2 by § %3, which does not decide about the election."),
         QStringLiteral("SELECT ") + person + u", " + edition + u", items.number" + ofPlacements +
             u"JOIN decision_points ON decision_points.id = placements.election_id "
             "JOIN items ON items.id = decision_points.item_id WHERE decision_points.outcome NOT IN " +
             authorising},
        {QT_TRANSLATE_NOOP("Check", "%1 was elected to %2 by § %3, which is not about that edition."),
         QStringLiteral("SELECT ") + person + u", " + edition + u", items.number" + ofPlacements +
             u"JOIN decision_points ON decision_points.id = placements.election_id "
             "JOIN items ON items.id = decision_points.item_id "
             "WHERE NOT EXISTS (SELECT 1 FROM item_scopes WHERE item_id = items.id "
             "AND item_scopes.event_id = editions.event_id AND item_scopes.period_id = editions.period_id "
             "AND (item_scopes.year IS NULL OR item_scopes.year = editions.year))"},
        {QT_TRANSLATE_NOOP("Check", "%1 has more than one seat in %2."),
         QStringLiteral("SELECT ") + person + u", " + edition + ofPlacements +
             u"WHERE placements.ends IS NULL GROUP BY persons.id, editions.id HAVING count(*) > 1"},
        {QT_TRANSLATE_NOOP("Check", "%1 leaves the seat in %2 before having got it."),
         QStringLiteral("SELECT ") + person + u", " + edition + ofPlacements +
             u"WHERE placements.ends < placements.starts"},
        {QT_TRANSLATE_NOOP("Check", "%1 stepped in for somebody in another edition than %2."),
         QStringLiteral("SELECT ") + person + u", " + edition + ofPlacements +
             u"JOIN substitutions ON substitutions.in_id = placements.id "
             "JOIN placements gone ON gone.id = substitutions.out_id "
             "JOIN seats left_seat ON left_seat.id = gone.seat_id WHERE left_seat.edition_id <> editions.id"},
        {QT_TRANSLATE_NOOP("Check", "The seats of %1 are not numbered from 1 without a gap."),
         QStringLiteral("SELECT ") + edition +
             u" FROM seats JOIN editions ON editions.id = seats.edition_id "
             "JOIN events ON events.id = editions.event_id "
             "GROUP BY editions.id, seats.kind HAVING max(seats.number) <> count(*)"},
        {QT_TRANSLATE_NOOP("Check",
                           "%1 is marked as having been at %2, or absent from it, before it has opened."),
         QStringLiteral("SELECT ") + person + u", " + edition + ofAttendance +
             u"WHERE attendance.status IN ('attended', 'absent', 'excused') AND editions.opens > ?",
         {today.toString(Qt::ISODate)}},
        {QT_TRANSLATE_NOOP("Check", "%1 is marked as having been at %2, which was cancelled."),
         QStringLiteral("SELECT ") + person + u", " + edition + ofAttendance +
             u"WHERE attendance.status = 'attended' AND editions.cancelled = 1"},
        {QT_TRANSLATE_NOOP("Check", "%1 is marked at %2, but never had a seat there."),
         QStringLiteral("SELECT ") + person + u", " + edition + ofAttendance +
             u"WHERE NOT EXISTS (SELECT 1 FROM placements JOIN seats ON seats.id = placements.seat_id "
             "WHERE seats.edition_id = editions.id AND placements.person_id = persons.id)"},
    };
}

QList<Rule> editionRules()
{
    const auto ofEditions =
        QStringLiteral(" FROM editions JOIN events ON events.id = editions.event_id "
                       "JOIN mandate_periods ON mandate_periods.id = editions.period_id ");
    return {
        {QT_TRANSLATE_NOOP("Check", "%1 lies outside of its mandate period %2–%3."),
         QStringLiteral("SELECT ") + edition + u", first_year, last_year" + ofEditions +
             u"WHERE editions.year NOT BETWEEN first_year AND last_year"},
        {QT_TRANSLATE_NOOP("Check", "%1 belongs to the mandate period of another committee."),
         QStringLiteral("SELECT ") + edition + ofEditions +
             u"WHERE mandate_periods.committee_id <> events.committee_id"},
        {QT_TRANSLATE_NOOP("Check",
                           "%1 is nominated to %2 for %3, which lies outside of the mandate period."),
         QStringLiteral("SELECT ") + person +
             u", events.name, nominations.year FROM nominations "
             "JOIN persons ON persons.id = nominations.person_id JOIN events ON events.id = "
             "nominations.event_id "
             "JOIN mandate_periods ON mandate_periods.id = nominations.period_id "
             "WHERE nominations.year NOT BETWEEN first_year AND last_year"},
        {QT_TRANSLATE_NOOP("Check", "Two mandate periods of %1 overlap: %2 and %3."),
         QStringLiteral(
             "SELECT committees.name, a.first_year || '–' || a.last_year, "
             "b.first_year || '–' || b.last_year FROM mandate_periods a "
             "JOIN mandate_periods b ON b.committee_id = a.committee_id AND b.first_year > a.first_year "
             "AND b.first_year <= a.last_year JOIN committees ON committees.id = a.committee_id")},
    };
}

QList<Rule> registerRules()
{
    const QString open =
        outcomesThat([](auto outcome) { return domain::state(outcome) == domain::OutcomeState::Open; });
    const QString withContinued =
        ofItems + QStringLiteral("JOIN items earlier ON earlier.id = items.continues_id "
                                 "JOIN meetings before ON before.id = earlier.meeting_id ");
    return {
        {QT_TRANSLATE_NOOP("Check", "§ %1 takes up § %2 again, which was neither tabled nor referred back."),
         QStringLiteral("SELECT ") + itemNumber + u", earlier.number || ', ' || before.held_on" +
             withContinued +
             u"WHERE NOT EXISTS (SELECT 1 FROM decision_points WHERE item_id = earlier.id AND outcome IN " +
             open + u')'},
        {QT_TRANSLATE_NOOP("Check", "§ %1 takes up § %2 again, which belongs to another matter."),
         QStringLiteral("SELECT ") + itemNumber + u", earlier.number || ', ' || before.held_on" +
             withContinued + u"WHERE earlier.matter_id <> items.matter_id"},
        {QT_TRANSLATE_NOOP("Check", "§ %1 takes up § %2 again, which was treated at a later meeting."),
         QStringLiteral("SELECT ") + itemNumber + u", earlier.number || ', ' || before.held_on" +
             withContinued + u"WHERE before.held_on > meetings.held_on OR earlier.id = items.id"},
        {QT_TRANSLATE_NOOP("Check", "§ %1 takes up § %2 again, which comes after it at the same meeting."),
         QStringLiteral("SELECT ") + itemNumber + u", earlier.number || ', ' || before.held_on" +
             withContinued +
             u"WHERE before.held_on = meetings.held_on AND earlier.id <> items.id "
             "AND CAST(earlier.number AS INTEGER) > CAST(items.number AS INTEGER)"},
        {QT_TRANSLATE_NOOP("Check", "§ %1 is taken up again by more than one item."),
         QStringLiteral("SELECT earlier.number || ', ' || before.held_on") + withContinued +
             u"GROUP BY earlier.id HAVING count(*) > 1"},
        {QT_TRANSLATE_NOOP("Check", "§ %1 stands under another year or committee than its meeting."),
         QStringLiteral("SELECT ") + itemNumber + ofItems +
             u"WHERE items.committee_id <> meetings.committee_id "
             "OR items.item_year <> CAST(substr(meetings.held_on, 1, 4) AS INTEGER)"},
        {QT_TRANSLATE_NOOP("Check", "§ %1 is referred back by a minority, which only an assembly can do."),
         QStringLiteral("SELECT DISTINCT ") + itemNumber + ofItems +
             u"JOIN committees ON committees.id = items.committee_id "
             "JOIN decision_points ON decision_points.item_id = items.id "
             "WHERE decision_points.outcome = 'referred_back_by_minority' AND committees.kind <> 'assembly'"},
    };
}

void addProblems(Session &session, const QList<Rule> &rules, QStringList &problems)
{
    for (const auto &rule : rules) {
        auto &row = session.runWith(rule.sql, rule.values);
        while (row.next()) {
            auto sentence = Check::tr(rule.sentence);
            for (int column = 0; sentence.contains(u'%' + QString::number(column + 1)); ++column)
                sentence.replace(u'%' + QString::number(column + 1), row.value(column).toString());
            problems.append(sentence);
        }
    }
}

struct Column
{
    const char *table;
    const char *name;
};

// Every column that holds a day.
constexpr Column days[] = {
    {"editions", "opens"},
    {"editions", "closes"},
    {"editions", "registration_until"},
    {"assignments", "starts"},
    {"assignments", "ends"},
    {"nominations", "nominated_on"},
    {"nominations", "withdrawn_on"},
    {"meetings", "held_on"},
    {"items", "adjusted_on"},
    {"items", "posted_on"},
    {"items", "taken_down_on"},
    {"decision_points", "until_day"},
    {"basis", "dated"},
    {"basis", "added_on"},
    {"placements", "starts"},
    {"placements", "ends"},
    {"substitutions", "happened_on"},
    {"attendance", "reported_back"},
};

void addProblemsWithDays(Session &session, QStringList &problems)
{
    for (const auto &column : days) {
        const QLatin1String table{column.table};
        const QLatin1String name{column.name};
        auto &row =
            session.run(QStringLiteral("SELECT DISTINCT %2 FROM %1 WHERE %2 IS NOT NULL").arg(table, name));
        while (row.next())
            if (dateAt(row, 0).isNull())
                problems.append(
                    Check::tr("“%1” in %2 (%3) is no day.").arg(row.value(0).toString(), table, name));
    }
}

} // namespace

QStringList problemsWithRules(Session &session, const QDate &today)
{
    QStringList problems;
    addProblemsWithDays(session, problems);
    addProblems(session, editionRules(), problems);
    addProblems(session, registerRules(), problems);
    addProblems(session, rosterRules(today), problems);
    return problems;
}

} // namespace store
