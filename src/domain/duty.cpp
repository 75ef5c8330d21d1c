#include "domain/duty.h"

#include "domain/clocks.h"
#include "domain/party.h"
#include "domain/rosterreview.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

struct DutyText
{
    Q_DECLARE_TR_FUNCTIONS(Duty)
};

constexpr int soon = 60;           // days within which an edition calls
constexpr int registrationIn = 30; // days within which a closing registration calls
constexpr int legalStepIn = 14;    // days within which the end of a legal step calls
constexpr int forceIn = 7;         // days within which legal force is told
constexpr int remembered = 366;    // days after an edition for which attendance and reports are asked for

using domain::nameOf; // of a roster

QString nameOf(const Treatment &treatment)
{
    return QStringLiteral("%1 %2")
        .arg(treatment.matter.reference.text(), treatment.item.number.label())
        .trimmed();
}

Duty about(const Roster &roster, DutyKind kind, const QString &text, const QDate &due = {})
{
    return {.kind = kind, .text = text, .due = due, .event = roster.event.id, .year = roster.edition.year};
}

Duty about(const Treatment &treatment, DutyKind kind, const QString &text, const QDate &due = {})
{
    return {.kind = kind,
            .text = nameOf(treatment) + QStringLiteral(": ") + text,
            .due = due,
            .item = treatment.item.id};
}

bool isOver(const Roster &roster, const QDate &today)
{
    return roster.edition.closes < today;
}

QString inDays(qint64 days)
{
    return days == 0   ? DutyText::tr("today")
           : days == 1 ? DutyText::tr("tomorrow")
                       : DutyText::tr("in %n day(s)", nullptr, int(days));
}

int countOf(const Roster &roster, SeatStatus status)
{
    return int(std::count_if(roster.rows.begin(), roster.rows.end(),
                             [&](const RosterRow &row) { return row.status == status; }));
}

Duty tabledDuty(const TabledMatter &matter, const QList<Roster> &rosters, const QDate &today)
{
    Duty duty{.kind = DutyKind::Tabled,
              .text = DutyText::tr("%1 has lain tabled for %n day(s)", nullptr, matter.days(today))
                          .arg(matter.entry.reference.text()),
              .item = matter.entry.item};
    for (const Roster &roster : rosters) {
        if (matter.waiting.isEmpty() || roster.edition.id != matter.waiting.first().id)
            continue;
        const int days = daysUntil(roster.edition, today);
        duty.due = roster.edition.opens;
        duty.text += days < 0 ? DutyText::tr("; %1 has opened").arg(nameOf(roster))
                              : DutyText::tr("; %1 opens %2").arg(nameOf(roster), inDays(days));
    }
    return duty;
}

QList<Duty> electionDuties(const Roster &roster, const QDate &today)
{
    if (daysUntil(roster.edition, today) > soon)
        return {};
    const int nominated = count(roster).nominated;
    if (roster.authority.state != Authority::State::Decided)
        return {about(
            roster, DutyKind::Undecided,
            nominated == 0
                ? DutyText::tr("%1: nothing is decided, and nobody is nominated").arg(nameOf(roster))
                : DutyText::tr("%1: %n nominated without a decision", nullptr, nominated).arg(nameOf(roster)),
            roster.edition.opens)};
    if (nominated > 0)
        return {about(roster, DutyKind::Unelected,
                      DutyText::tr("%1: %n nominated to be elected", nullptr, nominated).arg(nameOf(roster)),
                      roster.edition.opens)};
    return {};
}

QList<Duty> registrationDuties(const Roster &roster, const QDate &today)
{
    const QDate until = roster.edition.registrationUntil;
    const qint64 days = until.isNull() ? -1 : today.daysTo(until);
    if (days < 0 || days > registrationIn)
        return {};
    return {about(roster, DutyKind::Deadline,
                  DutyText::tr("%1: registration closes %2").arg(nameOf(roster), inDays(days)), until)};
}

// The legal steps whose day comes near.
QList<Duty> legalDuties(const Treatment &treatment, const QDate &today)
{
    const ProtocolItem &item = treatment.item;
    const LegalClocks clocks = legalClocks(item, treatment.meeting);
    const auto isNear = [&](const QDate &day, int within) {
        return day.isValid() && day >= today && today.daysTo(day) <= within;
    };
    QList<Duty> found;
    if (clocks.postBy.isNull() && treatment.meeting <= today && isNear(clocks.adjustBy, legalStepIn))
        found.append(about(treatment, DutyKind::Deadline,
                           DutyText::tr("to be adjusted by %1").arg(clocks.adjustBy.toString(Qt::ISODate)),
                           clocks.adjustBy));
    if (item.postedOn.isNull() && isNear(clocks.postBy, legalStepIn))
        found.append(about(treatment, DutyKind::Deadline,
                           DutyText::tr("to be posted by %1").arg(clocks.postBy.toString(Qt::ISODate)),
                           clocks.postBy));
    if (isNear(clocks.legalForceOn, forceIn))
        found.append(
            about(treatment, DutyKind::Deadline,
                  DutyText::tr("gains legal force on %1").arg(clocks.legalForceOn.toString(Qt::ISODate)),
                  clocks.legalForceOn));
    if (item.takenDownOn.isNull() && clocks.takeDownFrom.isValid() && clocks.takeDownFrom <= today &&
        clocks.takeDownFrom.daysTo(today) <= soon)
        found.append(about(treatment, DutyKind::Deadline,
                           DutyText::tr("the notice can be taken down since %1")
                               .arg(clocks.takeDownFrom.toString(Qt::ISODate))));
    return found;
}

QList<Duty> reviewDuties(const Roster &roster, const QStringList &names)
{
    if (names.isEmpty())
        return {};
    return {about(
        roster, DutyKind::Review,
        DutyText::tr("%1: answer the comment of %2").arg(nameOf(roster), names.join(QStringLiteral(", "))))};
}

// Participants that only the number misses are the free seats, which are told by themselves.
QList<Duty> ruleDuties(const Roster &roster, const QList<SeatFinding> &findings, const QDate &today)
{
    QStringList sentences;
    for (const SeatFinding &finding : findings)
        if (finding.rule != SeatRuleKind::FixedNumber || finding.kind != SeatFinding::Kind::Missing ||
            !finding.subjects.isEmpty())
            sentences.append(finding.sentence);
    if (sentences.isEmpty() || daysUntil(roster.edition, today) > soon)
        return {};
    return {about(roster, DutyKind::Rules,
                  nameOf(roster) + QStringLiteral(": ") + sentences.join(QStringLiteral("; ")),
                  roster.edition.opens)};
}

QList<Duty> seatDuties(const Roster &roster, const QDate &today)
{
    if (daysUntil(roster.edition, today) > soon)
        return {};
    QList<Duty> found;
    QStringList parties;
    for (const RosterRow &row : roster.rows)
        if (row.status == SeatStatus::Vacant && row.kind == SeatKind::Ordinary && !row.party.isEmpty() &&
            !parties.contains(row.party))
            parties.append(row.party);
    std::sort(parties.begin(), parties.end(), partyBefore);
    const QString keptFor =
        parties.isEmpty() ? QString{} : QStringLiteral(" (%1)").arg(parties.join(QStringLiteral(", ")));
    if (const int free = count(roster).free(); free > 0)
        found.append(about(roster, DutyKind::FreeSeats,
                           DutyText::tr("%1: %n free seat(s)", nullptr, free).arg(nameOf(roster)) + keptFor,
                           roster.edition.opens));
    if (const int prevented = countOf(roster, SeatStatus::Prevented); prevented > 0)
        found.append(about(
            roster, DutyKind::Prevented,
            DutyText::tr("%1: %n prevented without a replacement", nullptr, prevented).arg(nameOf(roster)),
            roster.edition.opens));
    return found;
}

QList<Duty> dutiesAfterwards(const Roster &roster)
{
    QList<Duty> found;
    if (const int open = countOf(roster, SeatStatus::Elected) + countOf(roster, SeatStatus::Registered);
        open > 0)
        found.append(
            about(roster, DutyKind::Attendance,
                  DutyText::tr("%1: attendance of %n not marked", nullptr, open).arg(nameOf(roster))));
    const auto silent = std::count_if(roster.rows.begin(), roster.rows.end(), [](const RosterRow &row) {
        return row.status == SeatStatus::Attended && row.reportedBack.isNull();
    });
    if (silent > 0)
        found.append(
            about(roster, DutyKind::Report,
                  DutyText::tr("%1: %n have not reported back", nullptr, int(silent)).arg(nameOf(roster))));
    return found;
}

} // namespace

QString key(DutyKind kind)
{
    switch (kind) {
    case DutyKind::Tabled:
        return QStringLiteral("tabled");
    case DutyKind::Undecided:
        return QStringLiteral("undecided");
    case DutyKind::Unelected:
        return QStringLiteral("unelected");
    case DutyKind::Late:
        return QStringLiteral("late");
    case DutyKind::Draft:
        return QStringLiteral("draft");
    case DutyKind::Deadline:
        return QStringLiteral("deadline");
    case DutyKind::Rules:
        return QStringLiteral("rules");
    case DutyKind::FreeSeats:
        return QStringLiteral("free_seats");
    case DutyKind::Prevented:
        return QStringLiteral("prevented");
    case DutyKind::Review:
        return QStringLiteral("review");
    case DutyKind::Attendance:
        return QStringLiteral("attendance");
    case DutyKind::Report:
        return QStringLiteral("report");
    }
    return {};
}

QString label(DutyKind kind)
{
    switch (kind) {
    case DutyKind::Tabled:
        return label(Authority::State::Tabled);
    case DutyKind::Undecided:
        return label(Authority::State::None);
    case DutyKind::Unelected:
        return DutyText::tr("Not elected");
    case DutyKind::Late:
        return DutyText::tr("Late");
    case DutyKind::Draft:
        return DutyText::tr("Draft");
    case DutyKind::Deadline:
        return DutyText::tr("Deadline");
    case DutyKind::Rules:
        return DutyText::tr("Rules");
    case DutyKind::FreeSeats:
        return DutyText::tr("Free seats");
    case DutyKind::Prevented:
        return label(SeatStatus::Prevented);
    case DutyKind::Review:
        return DutyText::tr("Comment");
    case DutyKind::Attendance:
        return DutyText::tr("Attendance");
    case DutyKind::Report:
        return DutyText::tr("Report back");
    }
    return {};
}

QList<Duty> duties(const QList<TabledMatter> &tabled, const QList<Roster> &rosters,
                   const QList<Treatment> &treatments, const QDate &today,
                   const QHash<Id<Edition>, QList<SeatFinding>> &findings,
                   const QHash<Id<Edition>, QStringList> &comments, const QList<WaitingDraft> &drafts)
{
    QList<Duty> found;
    for (const TabledMatter &matter : tabled)
        if (matter.days(today) >= 0)
            found.append(tabledDuty(matter, rosters, today));

    QList<Roster> coming;
    QList<Roster> held;
    for (const Roster &roster : rosters)
        if (!roster.edition.cancelled)
            (isOver(roster, today) ? held : coming).append(roster);
    const auto opensFirst = [](const Roster &a, const Roster &b) {
        return a.edition.opens < b.edition.opens;
    };
    std::stable_sort(coming.begin(), coming.end(), opensFirst);
    std::stable_sort(held.begin(), held.end(), opensFirst);

    for (const Roster &roster : std::as_const(coming))
        found += electionDuties(roster, today);
    for (const Treatment &treatment : treatments)
        for (const QString &sentence : lateSteps(treatment.item, treatment.meeting, today))
            found.append(about(treatment, DutyKind::Late, sentence));
    for (const Roster &roster : coming + held)
        found += reviewDuties(roster, comments.value(roster.edition.id));
    QList<Duty> deadlines;
    for (const Roster &roster : std::as_const(coming))
        deadlines += registrationDuties(roster, today);
    for (const Treatment &treatment : treatments)
        deadlines += legalDuties(treatment, today);
    std::stable_sort(deadlines.begin(), deadlines.end(), [](const Duty &a, const Duty &b) {
        return a.due.isNull() != b.due.isNull() ? b.due.isNull() : a.due < b.due;
    });
    found += deadlines;
    for (const WaitingDraft &draft : drafts)
        found.append({.kind = DutyKind::Draft,
                      .text = DutyText::tr("The draft “%1” waits for its meeting").arg(draft.title),
                      .item = draft.item});
    for (const Roster &roster : std::as_const(coming))
        found += ruleDuties(roster, findings.value(roster.edition.id), today);
    for (const Roster &roster : std::as_const(coming))
        found += seatDuties(roster, today);
    for (const Roster &roster : std::as_const(held))
        if (roster.edition.closes.daysTo(today) <= remembered)
            found += dutiesAfterwards(roster);
    return found;
}

} // namespace domain
