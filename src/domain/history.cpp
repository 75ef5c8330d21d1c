#include "domain/history.h"

#include <QCoreApplication>

namespace domain {

namespace {

struct Named
{
    const char *key;
    const char *name;
};

constexpr Named names[] = {
    {"committee.add", QT_TRANSLATE_NOOP("Act", "Committee added")},
    {"committee.change", QT_TRANSLATE_NOOP("Act", "Committee changed")},
    {"period.add", QT_TRANSLATE_NOOP("Act", "Mandate period added")},
    {"event.add", QT_TRANSLATE_NOOP("Act", "Event added")},
    {"event.change", QT_TRANSLATE_NOOP("Act", "Event changed")},
    {"event.place", QT_TRANSLATE_NOOP("Act", "Event put in another order")},
    {"event.icon", QT_TRANSLATE_NOOP("Act", "Icon of an event changed")},
    {"edition.add", QT_TRANSLATE_NOOP("Act", "Edition added")},
    {"edition.change", QT_TRANSLATE_NOOP("Act", "Edition changed")},
    {"seats.change", QT_TRANSLATE_NOOP("Act", "Number of seats changed")},
    {"seat.keep", QT_TRANSLATE_NOOP("Act", "Seat kept for a party")},
    {"seats.rule", QT_TRANSLATE_NOOP("Act", "Rules of the seats changed")},
    {"substitution.order", QT_TRANSLATE_NOOP("Act", "Order of calling in changed")},
    {"person.add", QT_TRANSLATE_NOOP("Act", "Person added")},
    {"person.change", QT_TRANSLATE_NOOP("Act", "Person changed")},
    {"person.remove", QT_TRANSLATE_NOOP("Act", "Person removed")},
    {"person.erase", QT_TRANSLATE_NOOP("Act", "Person erased")},
    {"person.import", QT_TRANSLATE_NOOP("Act", "People imported")},
    {"person.merge", QT_TRANSLATE_NOOP("Act", "Records of a person merged")},
    {"person.part", QT_TRANSLATE_NOOP("Act", "Records of persons parted")},
    {"roster.import", QT_TRANSLATE_NOOP("Act", "Roster imported")},
    {"nomination.add", QT_TRANSLATE_NOOP("Act", "Nomination registered")},
    {"nomination.change", QT_TRANSLATE_NOOP("Act", "Nomination changed")},
    {"nomination.withdraw", QT_TRANSLATE_NOOP("Act", "Nomination withdrawn")},
    {"round.pick", QT_TRANSLATE_NOOP("Act", "Put on a seat in the decision round")},
    {"roster.elect", QT_TRANSLATE_NOOP("Act", "Election registered")},
    {"roster.prevent", QT_TRANSLATE_NOOP("Act", "Prevention noted")},
    {"roster.replace", QT_TRANSLATE_NOOP("Act", "Replacement registered")},
    {"roster.resign", QT_TRANSLATE_NOOP("Act", "Resignation registered")},
    {"roster.note", QT_TRANSLATE_NOOP("Act", "Roster note changed")},
    {"attendance.set", QT_TRANSLATE_NOOP("Act", "Attendance changed")},
    {"attendance.report", QT_TRANSLATE_NOOP("Act", "Report back noted")},
    {"review.answer", QT_TRANSLATE_NOOP("Act", "Roster reviewed")},
    {"review.reply", QT_TRANSLATE_NOOP("Act", "Comment answered")},
    {"review.page", QT_TRANSLATE_NOOP("Act", "Review page made")},
    {"review.import", QT_TRANSLATE_NOOP("Act", "Answers from a review page read in")},
    {"decision.add", QT_TRANSLATE_NOOP("Act", "Decision registered")},
    {"decision.change", QT_TRANSLATE_NOOP("Act", "Decision changed")},
    {"decision.remove", QT_TRANSLATE_NOOP("Act", "Decision removed")},
    {"decision.resume", QT_TRANSLATE_NOOP("Act", "Matter taken up again")},
    {"draft.keep", QT_TRANSLATE_NOOP("Act", "Draft of an item kept")},
    {"draft.remove", QT_TRANSLATE_NOOP("Act", "Draft of an item removed")},
    {"protocol.import", QT_TRANSLATE_NOOP("Act", "Protocol imported")},
    {"profile.change", QT_TRANSLATE_NOOP("Act", "Export profile changed")},
    {"profile.remove", QT_TRANSLATE_NOOP("Act", "Export profile removed")},
    {"parties.change", QT_TRANSLATE_NOOP("Act", "List of parties changed")},
    {"settings.change", QT_TRANSLATE_NOOP("Act", "Setting changed")},
    {"excerpt.issue", QT_TRANSLATE_NOOP("Act", "Excerpt issued")},
    {"excerpt.send", QT_TRANSLATE_NOOP("Act", "Excerpt sent")},
    {"letterhead.change", QT_TRANSLATE_NOOP("Act", "Letterhead changed")},
    {"export.made", QT_TRANSLATE_NOOP("Act", "Exported")},
    {"store.defaults", QT_TRANSLATE_NOOP("Act", "Committee and events entered")},
    {"store.demo", QT_TRANSLATE_NOOP("Act", "Example entered")},
    {"retention.change", QT_TRANSLATE_NOOP("Act", "Retention time changed")},
    {"store.weed", QT_TRANSLATE_NOOP("Act", "Weeding")},
    {"undo", QT_TRANSLATE_NOOP("Act", "Undone")},
    {"redo", QT_TRANSLATE_NOOP("Act", "Done again")},
};

QString nameOf(const QString &key)
{
    for (const auto &named : names)
        if (key == QLatin1String{named.key})
            return QCoreApplication::translate("Act", named.name);
    return key;
}

} // namespace

QString describe(const Act &act)
{
    const auto name = nameOf(act.name);
    return act.subject.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, act.subject);
}

} // namespace domain
