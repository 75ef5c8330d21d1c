#include "samples.h"

using namespace domain;
using namespace Qt::StringLiterals;

namespace samples {

Committee committee()
{
    static const auto committee = [] {
        Committee c;
        c.name = u"Regionala utvecklingsnämnden"_s;
        c.shortName = u"RUN"_s;
        return c;
    }();
    return committee;
}

MandatePeriod period()
{
    static const auto period = [] {
        MandatePeriod p;
        p.committee = committee().id;
        p.firstYear = 2023;
        p.lastYear = 2026;
        return p;
    }();
    return period;
}

QList<Event> events()
{
    static const auto events = [] {
        const auto event = [](const QString &key, const QString &name, const QString &shortName,
                              const QStringList &aliases) {
            Event e;
            e.committee = committee().id;
            e.key = key;
            e.name = name;
            e.shortName = shortName;
            e.aliases = aliases;
            e.usualMonth = 5;
            e.ordinarySeats = 10;
            return e;
        };
        return QList<Event>{
            event(u"lycksele"_s, u"Mötesplats Lycksele"_s, u"Lycksele"_s, {}),
            event(u"digitala"_s, u"Mötesplats Digitala Västerbotten"_s, u"Digitala Västerbotten"_s, {}),
            event(u"grand-hotel"_s, u"Västerbotten på Grand Hôtel"_s, u"Grand Hôtel"_s,
                  {u"Gran Hôtel"_s, u"Västerbotten på Gran Hôtel"_s}),
            event(u"almedalen"_s, u"Västerbotten i Almedalen"_s, u"Almedalen"_s, {}),
        };
    }();
    return events;
}

PersonEntry member(const QString &givenName, const QString &familyName, const QString &party)
{
    PersonEntry entry;
    entry.person.givenName = givenName;
    entry.person.familyName = familyName;
    Assignment assignment;
    assignment.person = entry.person.id;
    assignment.committee = committee().id;
    assignment.party = party;
    assignment.from = QDate(2023, 1, 1);
    entry.assignments << assignment;
    return entry;
}

ProtocolItem item()
{
    ProtocolItem item;
    item.matter = Id<Matter>::make();
    item.meeting = Id<Meeting>::make();
    item.number = *ItemNumber::parse(u"§ 14"_s);
    item.title = u"Deltagande vid mötesplatserna 2023–2026"_s;
    DecisionPoint point;
    point.text = u"Nämnden väljer deltagare enligt förslaget."_s;
    point.outcome = Outcome::AsProposed;
    item.points << point;
    for (const auto &event : events())
        item.scope << Scope{event.id, period().id, {}};
    return item;
}

} // namespace samples
