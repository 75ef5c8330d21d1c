#include "gui/overview.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

struct Overview
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

Place placeOf(const domain::Roster &roster)
{
    return {.kind = Place::Kind::Event, .event = roster.event.id, .year = roster.edition.year};
}

// What there is to say of an edition that is over: who came, else what became of the plans for it.
void tellPast(EditionSummary &summary, const domain::Roster &roster, const domain::RosterCounts &counts)
{
    using State = domain::Authority::State;
    const State state = roster.authority.state;
    summary.when = shortDates(roster.edition);
    if (const std::optional<int> percent = counts.attendedPercent()) {
        summary.state = Overview::tr("Held");
        summary.when = Overview::tr("%1 % attended").arg(*percent);
    } else if (counts.elected > 0) {
        summary.state = Overview::tr("Held");
        summary.when = Overview::tr("no attendance noted");
    } else if (state == State::None && counts.taken() == 0) {
        summary.state = Overview::tr("Nothing planned");
    } else if (state == State::Decided) {
        summary.state = Overview::tr("Nobody elected");
    } else {
        summary.state = domain::label(state);
        summary.tone = toneOf(state);
    }
}

} // namespace

QString shortDates(const domain::Edition &edition)
{
    const QLocale locale;
    const auto month = [&](const QDate &date) {
        QString name = locale.monthName(date.month(), QLocale::ShortFormat);
        return name.endsWith(u'.') ? name.chopped(1) : name;
    };
    const QDate &first = edition.opens;
    const QDate &last = edition.closes;
    if (!edition.datesConfirmed)
        return locale.monthName(first.month(), QLocale::LongFormat);
    const QString end = QString::number(last.day()) + u' ' + month(last);
    if (first == last)
        return end;
    if (first.month() == last.month())
        return QString::number(first.day()) + u'–' + end;
    return QString::number(first.day()) + u' ' + month(first) + u'–' + end;
}

EditionSummary summaryOf(const domain::Roster &roster, const QDate &today)
{
    const domain::RosterCounts counts = domain::count(roster);
    EditionSummary summary{.place = placeOf(roster),
                           .event = roster.event.name,
                           .year = roster.edition.year,
                           .taken = counts.taken(),
                           .seats = counts.seats};
    summary.seatsText = Overview::tr("%1 of %n seat(s)", nullptr, counts.seats).arg(counts.taken());
    if (roster.edition.cancelled) {
        summary.state = domain::label(domain::SeatStatus::Cancelled);
        summary.when = shortDates(roster.edition);
    } else if (roster.edition.closes < today) {
        tellPast(summary, roster, counts);
    } else {
        summary.state = domain::label(roster.authority.state);
        summary.tone = toneOf(roster.authority.state);
        summary.when = shortDates(roster.edition);
    }
    return summary;
}

namespace {

Tone toneOf(domain::DutyKind kind)
{
    switch (kind) {
    case domain::DutyKind::Undecided:
    case domain::DutyKind::Late:
        return Tone::Bad;
    case domain::DutyKind::Tabled:
    case domain::DutyKind::Unelected:
    case domain::DutyKind::Rules:
    case domain::DutyKind::FreeSeats:
    case domain::DutyKind::Prevented:
    case domain::DutyKind::Review:
        return Tone::Waiting;
    case domain::DutyKind::Draft:
    case domain::DutyKind::Deadline:
    case domain::DutyKind::Attendance:
    case domain::DutyKind::Report:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Task taskOf(const domain::Duty &duty)
{
    const bool tabled = duty.kind == domain::DutyKind::Tabled;
    const auto page = duty.kind == domain::DutyKind::Review ? Place::Kind::Review : Place::Kind::Event;
    const Place place =
        duty.item.isNull()
            ? Place{.kind = page, .event = duty.event, .year = duty.year}
            : Place{.kind = tabled ? Place::Kind::Resume : Place::Kind::Register, .item = duty.item};
    return {toneOf(duty.kind), domain::label(duty.kind), duty.text,
            tabled ? Overview::tr("Take up again") : Overview::tr("Show"), place};
}

} // namespace

QList<Task> tasks(const QList<domain::Duty> &duties)
{
    const auto isLate = [](const domain::Duty &duty) { return duty.kind == domain::DutyKind::Late; };
    const auto late = std::count_if(duties.begin(), duties.end(), isLate);
    QList<Task> tasks;
    bool toldLate = false;
    for (const domain::Duty &duty : duties) {
        if (isLate(duty) && toldLate)
            continue;
        tasks.append(taskOf(duty));
        if (isLate(duty) && late > 1)
            tasks.last().text += u' ' + Overview::tr("And %n more.", nullptr, int(late) - 1);
        toldLate = toldLate || isLate(duty);
    }
    return tasks;
}

QList<Task> reviewTasks(const QList<domain::Roster> &rosters,
                        const QHash<domain::Id<domain::Edition>, domain::ReviewWait> &waits)
{
    QMap<int, int> waiting; // by year
    for (const domain::Roster &roster : rosters)
        if (waits.value(roster.edition.id).presidium)
            ++waiting[roster.edition.year];
    QList<Task> tasks;
    for (auto it = waiting.begin(); it != waiting.end(); ++it)
        tasks.append({Tone::Neutral, Overview::tr("Review"),
                      Overview::tr("The presidium has %n roster(s) of %1 to review", nullptr, it.value())
                          .arg(it.key()),
                      Overview::tr("Go through"), Place{.kind = Place::Kind::Review, .year = it.key()}});
    return tasks;
}

QList<Task> beginnings(int persons, int items)
{
    const auto begin = [](const QString &text, const QString &act, const Place &place) {
        return Task{Tone::Neutral, Overview::tr("Begin"), text, act, place};
    };
    QList<Task> tasks;
    if (items == 0)
        tasks.append(begin(Overview::tr("The register has no decision yet. Read it from a protocol, or "
                                        "register it under Register."),
                           Overview::tr("Import protocol"), {.kind = Place::Kind::Import}));
    if (persons == 0)
        tasks.append(begin(Overview::tr("Nobody is entered yet who could be nominated."),
                           Overview::tr("Enter people"), {.kind = Place::Kind::People}));
    return tasks;
}

QMap<QString, int> seatsPerParty(const QList<domain::Roster> &rosters)
{
    QMap<QString, int> sum;
    for (const domain::Roster &roster : rosters) {
        const QMap<QString, int> its = domain::count(roster).perParty;
        for (auto it = its.begin(); it != its.end(); ++it)
            sum[it.key()] += it.value();
    }
    return sum;
}

} // namespace gui
