#include "gui/rosters/rostertodo.h"

#include "domain/party.h"

#include <QCoreApplication>

using namespace domain;

namespace gui {

namespace {

struct TodoText
{
    Q_DECLARE_TR_FUNCTIONS(RosterTodo)
};

int countOf(const Roster &roster, SeatStatus status)
{
    return int(std::count_if(roster.rows.cbegin(), roster.rows.cend(),
                             [&](const RosterRow &row) { return row.status == status; }));
}

QString authorityToDo(const Roster &roster, const QDate &today)
{
    const int days = daysUntil(roster.edition, today);
    switch (roster.authority.state) {
    case Authority::State::Tabled:
        return days < 0 ? TodoText::tr("%1 is still tabled").arg(roster.authority.number.label())
                        : TodoText::tr("%1 is tabled; the event opens in %n day(s)", nullptr, days)
                              .arg(roster.authority.number.label());
    case Authority::State::ReferredBack:
        return TodoText::tr("%1 was referred back; a new decision is needed")
            .arg(roster.authority.number.label());
    case Authority::State::None:
        return TodoText::tr("No decision is registered");
    case Authority::State::Rejected:
    case Authority::State::Decided:
        break;
    }
    return {};
}

QString registrationToDo(const Roster &roster, const QDate &today)
{
    const QDate until = roster.edition.registrationUntil;
    const int elected = countOf(roster, SeatStatus::Elected);
    if (until.isNull() || today > roster.edition.closes)
        return {};
    if (today > until)
        return elected == 0
                   ? QString{}
                   : TodoText::tr("Registration closed; %n elected not registered", nullptr, elected);
    return today == until
               ? TodoText::tr("Registration closes today")
               : TodoText::tr("Registration closes in %n day(s)", nullptr, int(today.daysTo(until)));
}

} // namespace

QString vacantSeats(const Roster &roster)
{
    int vacant = 0;
    QStringList parties;
    for (const RosterRow &row : roster.rows)
        if (!row.person && row.kind == SeatKind::Ordinary && row.status == SeatStatus::Vacant) {
            ++vacant;
            if (!row.party.isEmpty() && !parties.contains(row.party))
                parties << row.party;
        }
    if (vacant == 0)
        return {};
    std::sort(parties.begin(), parties.end(), partyBefore);
    const QString sentence = TodoText::tr("%n seat(s) vacant", nullptr, vacant);
    return parties.isEmpty() ? sentence
                             : QStringLiteral("%1 (%2)").arg(sentence, parties.join(QStringLiteral(", ")));
}

QStringList thingsToDo(const Roster &roster, const QDate &today)
{
    if (roster.edition.cancelled)
        return {};
    QStringList sentences{authorityToDo(roster, today), registrationToDo(roster, today), vacantSeats(roster)};
    if (roster.authority.state == Authority::State::Decided)
        if (const int proposed = countOf(roster, SeatStatus::Proposed))
            sentences << TodoText::tr("%n nominated to be elected", nullptr, proposed);
    if (const int prevented = countOf(roster, SeatStatus::Prevented))
        sentences << TodoText::tr("%n prevented without a replacement", nullptr, prevented);
    if (!roster.edition.datesConfirmed && today <= roster.edition.closes)
        sentences << TodoText::tr("The dates are not confirmed");
    if (today > roster.edition.closes) {
        const int unmarked = countOf(roster, SeatStatus::Elected) + countOf(roster, SeatStatus::Registered);
        if (unmarked > 0)
            sentences << TodoText::tr("Attendance of %n not marked", nullptr, unmarked);
        const int silent =
            int(std::count_if(roster.rows.cbegin(), roster.rows.cend(), [](const RosterRow &row) {
                return row.status == SeatStatus::Attended && row.reportedBack.isNull();
            }));
        if (silent > 0)
            sentences << TodoText::tr("%n have not reported back", nullptr, silent);
    }
    sentences.removeAll(QString{});
    return sentences;
}

} // namespace gui
