#include "gui/overview.h"

#include "domain/party.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 60;           // days within which an edition's free seats call
constexpr int registrationIn = 30; // days within which a closing registration calls

struct Overview
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString nameOf(const domain::Roster &roster)
{
    return roster.event.name + u' ' + QString::number(roster.edition.year);
}

Place placeOf(const domain::Roster &roster)
{
    return {.kind = Place::Kind::Event, .event = roster.event.id, .year = roster.edition.year};
}

bool isOver(const domain::Edition &edition, const QDate &today)
{
    return edition.closes < today;
}

QString inDays(int days)
{
    return days == 0   ? Overview::tr("today")
           : days == 1 ? Overview::tr("tomorrow")
                       : Overview::tr("in %n day(s)", nullptr, days);
}

Task tabledTask(const domain::TabledMatter &matter, const QList<domain::Roster> &rosters, const QDate &today)
{
    QString text = Overview::tr("%1 has lain tabled for %n day(s)", nullptr, matter.days(today))
                       .arg(matter.entry.reference.text());
    for (const domain::Roster &roster : rosters) {
        if (matter.waiting.isEmpty() || roster.edition.id != matter.waiting.first().id)
            continue;
        const int days = domain::daysUntil(roster.edition, today);
        text += days < 0 ? Overview::tr("; %1 has opened").arg(nameOf(roster))
                         : Overview::tr("; %1 opens %2").arg(nameOf(roster), inDays(days));
    }
    return {Tone::Waiting, domain::label(domain::Authority::State::Tabled), text,
            Overview::tr("Take up again"), Place{.kind = Place::Kind::Resume, .item = matter.entry.item}};
}

// The latest item stands for them all.
Task lateTask(const QList<LateItem> &late, const QString &show)
{
    const LateItem &item = late.first();
    QString text =
        item.entry.reference.text() + u' ' + item.entry.number.label() + u": "_s + item.sentences.first();
    qsizetype others = -1;
    for (const LateItem &each : late)
        others += each.sentences.size();
    if (others > 0)
        text += u' ' + Overview::tr("And %n more.", nullptr, int(others));
    return {Tone::Bad, Overview::tr("Late"), text, show,
            Place{.kind = Place::Kind::Register, .item = item.entry.item}};
}

QString keptFor(const domain::Roster &roster)
{
    QStringList parties;
    for (const domain::RosterRow &row : roster.rows)
        if (row.status == domain::SeatStatus::Vacant && row.kind == domain::SeatKind::Ordinary &&
            !row.party.isEmpty() && !parties.contains(row.party))
            parties.append(row.party);
    std::sort(parties.begin(), parties.end(), domain::partyBefore);
    return parties.isEmpty() ? QString{} : u" ("_s + parties.join(u", "_s) + u')';
}

// Participants that only the number misses are the free seats, which have a task of their own.
QString brokenRules(const QList<domain::SeatFinding> &findings)
{
    QStringList sentences;
    for (const domain::SeatFinding &finding : findings)
        if (finding.rule != domain::SeatRuleKind::FixedNumber ||
            finding.kind != domain::SeatFinding::Kind::Missing || !finding.subjects.isEmpty())
            sentences.append(finding.sentence);
    return sentences.join(u"; "_s);
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
    } else if (isOver(roster.edition, today)) {
        const std::optional<int> percent = counts.attendedPercent();
        summary.state = Overview::tr("Held");
        summary.when =
            percent ? Overview::tr("%1 % attended").arg(*percent) : Overview::tr("no attendance noted");
    } else {
        summary.state = domain::label(roster.authority.state);
        summary.tone = toneOf(roster.authority.state);
        summary.when = shortDates(roster.edition);
    }
    return summary;
}

QList<Task> tasks(const QList<domain::TabledMatter> &tabled, const QList<domain::Roster> &rosters,
                  const QList<LateItem> &late, const QDate &today,
                  const QHash<domain::Id<domain::Edition>, QList<domain::SeatFinding>> &findings)
{
    QList<Task> tasks;
    for (const domain::TabledMatter &matter : tabled)
        tasks.append(tabledTask(matter, rosters, today));

    QList<domain::Roster> coming;
    for (const domain::Roster &roster : rosters)
        if (!roster.edition.cancelled && !isOver(roster.edition, today))
            coming.append(roster);
    std::stable_sort(coming.begin(), coming.end(), [](const domain::Roster &a, const domain::Roster &b) {
        return a.edition.opens < b.edition.opens;
    });

    const QString show = Overview::tr("Show");
    for (const domain::Roster &roster : std::as_const(coming)) {
        const domain::RosterCounts counts = domain::count(roster);
        const bool near = domain::daysUntil(roster.edition, today) <= soon;
        const bool decided = roster.authority.state == domain::Authority::State::Decided;
        if (near && !decided)
            tasks.append({Tone::Bad, domain::label(domain::Authority::State::None),
                          Overview::tr("%1: %n nominated without a decision", nullptr, counts.nominated)
                              .arg(nameOf(roster)),
                          show, placeOf(roster)});
        else if (near && counts.nominated > 0)
            tasks.append({Tone::Waiting, Overview::tr("Not elected"),
                          Overview::tr("%1: %n nominated to be elected", nullptr, counts.nominated)
                              .arg(nameOf(roster)),
                          show, placeOf(roster)});
    }
    if (!late.isEmpty())
        tasks.append(lateTask(late, show));
    for (const domain::Roster &roster : std::as_const(coming)) {
        const QDate until = roster.edition.registrationUntil;
        const qint64 days = until.isNull() ? -1 : today.daysTo(until);
        if (days >= 0 && days <= registrationIn)
            tasks.append({Tone::Neutral, Overview::tr("Deadline"),
                          Overview::tr("%1: registration closes %2").arg(nameOf(roster), inDays(int(days))),
                          show, placeOf(roster)});
    }
    for (const domain::Roster &roster : std::as_const(coming))
        if (const QString broken = brokenRules(findings.value(roster.edition.id));
            !broken.isEmpty() && domain::daysUntil(roster.edition, today) <= soon)
            tasks.append({Tone::Waiting, Overview::tr("Rules"), nameOf(roster) + u": "_s + broken, show,
                          placeOf(roster)});
    for (const domain::Roster &roster : std::as_const(coming)) {
        const int free = domain::count(roster).free();
        if (free > 0 && domain::daysUntil(roster.edition, today) <= soon)
            tasks.append(
                {Tone::Waiting, Overview::tr("Free seats"),
                 Overview::tr("%1: %n free seat(s)", nullptr, free).arg(nameOf(roster)) + keptFor(roster),
                 show, placeOf(roster)});
    }
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
