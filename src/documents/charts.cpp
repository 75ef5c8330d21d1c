#include "documents/charts.h"

#include "documents/swedishwords.h"
#include "domain/party.h"
#include "domain/reviewcheck.h"
#include "domain/swedishorder.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using domain::Roster;
using domain::RosterCounts;

QString percent(double share)
{
    return u"%1 %"_s.arg(qRound(share));
}

QString outOf(int part, int whole)
{
    return u"%1 av %2 (%3)"_s.arg(part).arg(whole).arg(percent(whole == 0 ? 0 : 100.0 * part / whole));
}

// A chart over events and years: a row for each event in their order, a bar for each year.
template <class BarOf> BarChart overYears(const QList<Roster> &rosters, BarOf barOf)
{
    BarChart chart;
    chart.heading = u"Mötesplats"_s;
    chart.most = 100;
    QList<int> years;
    for (const Roster &roster : rosters) {
        if (!years.contains(roster.edition.year))
            years << roster.edition.year;
    }
    std::sort(years.begin(), years.end());
    for (const int year : std::as_const(years))
        chart.series << QString::number(year);
    QList<domain::Event> events;
    for (const Roster &roster : rosters) {
        const bool known = std::any_of(events.cbegin(), events.cend(), [&](const domain::Event &event) {
            return event.id == roster.event.id;
        });
        if (!known)
            events << roster.event;
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const domain::Event &a, const domain::Event &b) { return a.position < b.position; });
    for (const domain::Event &event : std::as_const(events)) {
        BarChart::Row row{event.shortName, {}, QList<std::optional<BarChart::Bar>>(years.size())};
        for (const Roster &roster : rosters) {
            if (roster.event.id == event.id && !roster.edition.cancelled)
                row.bars[years.indexOf(roster.edition.year)] = barOf(domain::count(roster));
        }
        chart.rows << row;
    }
    return chart;
}

int levelOf(const domain::RosterRow &row)
{
    if (row.status == domain::SeatStatus::Attended)
        return 3;
    if (!domain::goes(row))
        return 0;
    return row.nomination.isNull() ? 2 : 1;
}

} // namespace

BarChart attendanceChart(const QList<Roster> &rosters)
{
    BarChart chart = overYears(rosters, [](const RosterCounts &counts) -> std::optional<BarChart::Bar> {
        if (counts.expected == 0)
            return {};
        return BarChart::Bar{100.0 * counts.attended / counts.expected,
                             outOf(counts.attended, counts.expected)};
    });
    chart.key = u"attendance"_s;
    chart.title = u"Närvaro per mötesplats och år"_s;
    chart.description = u"Andelen av de väntade deltagarna som kom, för varje mötesplats och år."_s;
    return chart;
}

BarChart seatsChart(const QList<Roster> &rosters)
{
    BarChart chart = overYears(rosters, [](const RosterCounts &counts) -> std::optional<BarChart::Bar> {
        if (counts.seats == 0)
            return {};
        return BarChart::Bar{100.0 * counts.taken() / counts.seats, outOf(counts.taken(), counts.seats)};
    });
    chart.key = u"seats"_s;
    chart.title = u"Besatta platser per mötesplats och år"_s;
    chart.description = u"Andelen av de ordinarie platserna som är besatta, för varje mötesplats och år."_s;
    return chart;
}

BarChart partyChart(const QList<Roster> &rosters, const QList<domain::PersonEntry> &persons, const QDate &day)
{
    QMap<QString, int> going;
    QMap<QString, int> sitting;
    int goers = 0;
    int sitters = 0;
    QSet<domain::Id<domain::Committee>> committees;
    for (const Roster &roster : rosters) {
        committees << roster.event.committee;
        if (roster.edition.cancelled)
            continue;
        const auto counts = domain::count(roster);
        for (auto party = counts.perParty.cbegin(); party != counts.perParty.cend(); ++party) {
            going[party.key()] += party.value();
            goers += party.value();
        }
    }
    for (const domain::PersonEntry &entry : persons) {
        for (const domain::Assignment &assignment : entry.assignments) {
            if (!committees.contains(assignment.committee) || !assignment.holdsOn(day) ||
                assignment.role == domain::Role::Substitute || assignment.role == domain::Role::Official)
                continue;
            ++sitting[assignment.party];
            ++sitters;
        }
    }
    QStringList parties = going.keys() + sitting.keys();
    parties.removeDuplicates();
    std::sort(parties.begin(), parties.end(), domain::partyBefore);

    BarChart chart;
    chart.key = u"parties"_s;
    chart.title = u"Partiernas andel av platserna"_s;
    chart.description =
        u"Varje partis andel av dem som åker, bredvid partiets andel av nämndens ledamöter."_s;
    chart.heading = u"Parti"_s;
    chart.series = QStringList{u"På listorna"_s, u"I nämnden"_s};
    for (const QString &party : std::as_const(parties)) {
        const auto bar = [](int part, int whole) -> std::optional<BarChart::Bar> {
            if (whole == 0)
                return {};
            return BarChart::Bar{100.0 * part / whole, outOf(part, whole)};
        };
        chart.rows << BarChart::Row{party.isEmpty() ? u"Utan parti"_s : party,
                                    domain::partyColor(party),
                                    {bar(going.value(party), goers), bar(sitting.value(party), sitters)}};
    }
    return chart;
}

BarChart tabledChart(const QList<domain::RegisterEntry> &entries, const QDate &today)
{
    BarChart chart;
    chart.key = u"tabled"_s;
    chart.title = u"Bordlagd tid per ärende"_s;
    chart.description = u"Hur många dagar varje ärende har legat bordlagt."_s;
    chart.heading = u"Ärende"_s;
    chart.series = QStringList{u"Dagar"_s};
    QMap<QString, std::pair<int, bool>> days; // by matter, with whether it lies there still
    for (const domain::RegisterEntry &entry : entries) {
        const auto tabled = entry.tabledDays(today);
        if (!tabled)
            continue;
        auto &sum = days[entry.reference.isEmpty() ? entry.title : entry.reference.text()];
        sum.first += *tabled;
        sum.second = sum.second || entry.liesTabled();
    }
    for (auto matter = days.cbegin(); matter != days.cend(); ++matter) {
        const auto [count, lies] = matter.value();
        const QString words =
            (count == 1 ? u"1 dag"_s : u"%1 dagar"_s.arg(count)) + (lies ? u", ligger kvar"_s : QString{});
        chart.rows << BarChart::Row{matter.key(), {}, {BarChart::Bar{double(count), words}}};
    }
    std::stable_sort(chart.rows.begin(), chart.rows.end(),
                     [](const BarChart::Row &a, const BarChart::Row &b) {
                         return a.bars.first()->value > b.bars.first()->value;
                     });
    return chart;
}

HeatStrip participationStrip(const QList<Roster> &rosters)
{
    struct Part
    {
        QString name;
        QString sortKey;
        int weight = 0;
        QList<HeatStrip::Cell> cells;
    };
    HeatStrip strip;
    strip.key = u"participation"_s;
    strip.title = u"Deltagande per person"_s;
    strip.description =
        u"Vem som har varit med vid varje tillfälle: en liten ruta är nominerad, en halv vald, en hel deltog."_s;
    strip.heading = u"Namn"_s;
    QList<Roster> sorted = rosters;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Roster &a, const Roster &b) {
        return std::pair{a.edition.year, a.event.position} < std::pair{b.edition.year, b.event.position};
    });
    QHash<domain::Id<domain::Person>, Part> parts;
    for (qsizetype column = 0; column < sorted.size(); ++column) {
        const Roster &roster = sorted[column];
        strip.columns << u"%1 %2"_s.arg(roster.event.shortName, QString::number(roster.edition.year));
        for (const domain::RosterRow &row : roster.rows) {
            const int level = levelOf(row);
            if (level == 0 || !row.person)
                continue;
            Part &part = parts[row.person->id];
            part.name = row.person->sortedName();
            part.sortKey = domain::swedishSortKey(part.name);
            part.cells.resize(sorted.size());
            part.cells[column] = {level, swedish(row.status)};
            part.weight += level >= 2 ? 1 : 0;
        }
    }
    QList<Part> ordered = parts.values();
    std::sort(ordered.begin(), ordered.end(), [](const Part &a, const Part &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.sortKey < b.sortKey;
    });
    for (const Part &part : std::as_const(ordered))
        strip.rows << HeatStrip::Row{part.name, part.cells};
    return strip;
}

namespace {

Table numbersOf(const BarChart &chart)
{
    Table table;
    table.caption = chart.title;
    table.columns << Column{chart.heading, 2};
    for (const QString &series : chart.series)
        table.columns << Column{series, 1.6};
    for (const BarChart::Row &row : chart.rows) {
        QStringList cells{row.label};
        for (const auto &bar : row.bars)
            cells << (bar ? bar->words : u"–"_s);
        table.rows << cells;
    }
    return table;
}

Table numbersOf(const HeatStrip &strip)
{
    Table table;
    table.caption = strip.title;
    table.columns << Column{strip.heading, 2.4};
    for (const QString &column : strip.columns)
        table.columns << Column{column, 1};
    for (const HeatStrip::Row &row : strip.rows) {
        QStringList cells{row.label};
        for (const HeatStrip::Cell &cell : row.cells)
            cells << (cell.level == 0 ? u"–"_s : cell.words);
        table.rows << cells;
    }
    return table;
}

bool knowsNothing(const BarChart &chart)
{
    return std::all_of(chart.rows.begin(), chart.rows.end(), [](const BarChart::Row &row) {
        return std::all_of(row.bars.begin(), row.bars.end(), [](const auto &bar) { return !bar; });
    });
}

bool knowsNothing(const HeatStrip &strip)
{
    return strip.rows.isEmpty();
}

} // namespace

QList<Chart> chartsOf(const QList<Roster> &period, int year, const QList<domain::PersonEntry> &persons,
                      const QList<domain::RegisterEntry> &entries, const QDate &today)
{
    QList<Roster> ofYear;
    for (const Roster &roster : period) {
        if (roster.edition.year == year)
            ofYear << roster;
    }
    BarChart parties = partyChart(ofYear, persons, today);
    parties.title += u" %1"_s.arg(year);
    return {seatsChart(period), attendanceChart(period), parties, tabledChart(entries, today),
            participationStrip(period)};
}

bool isEmpty(const Chart &chart)
{
    return std::visit([](const auto &it) { return knowsNothing(it); }, chart);
}

Table tableOf(const Chart &chart)
{
    return std::visit([](const auto &it) { return numbersOf(it); }, chart);
}

} // namespace documents
