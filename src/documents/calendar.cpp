#include "documents/calendar.h"

#include "documents/cleaning.h"
#include "domain/clocks.h"

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using domain::Edition;
using domain::Treatment;

QString nameOf(const Treatment &treatment)
{
    return u"%1 %2"_s.arg(treatment.matter.reference.text(), treatment.item.number.label()).trimmed();
}

// A deadline of one day, with a reminder some days before.
CalendarEntry deadline(const QString &identity, int revision, const QString &summary, const QDate &day,
                       int remindDaysBefore)
{
    CalendarEntry entry;
    entry.identity = identity;
    entry.revision = revision;
    entry.summary = summary;
    entry.from = entry.until = day;
    entry.remindDaysBefore = {remindDaysBefore};
    return entry;
}

void addEdition(QList<CalendarEntry> &entries, const domain::Event &event, const Edition &edition)
{
    const QString name = u"%1 %2"_s.arg(event.name).arg(edition.year);
    CalendarEntry entry;
    entry.identity = edition.id.toString();
    entry.revision = edition.revision;
    entry.summary = name;
    entry.place = edition.venue.isEmpty() ? event.place : edition.venue;
    entry.from = edition.opens;
    entry.until = edition.closes;
    entry.isConfirmed = edition.datesConfirmed;
    entry.isCancelled = edition.cancelled;
    if (!edition.datesConfirmed)
        entry.description = u"Datumen är de vanliga för arrangemanget och är inte bekräftade."_s;
    if (!edition.cancelled)
        entry.remindDaysBefore = {30, 7};
    entries += entry;
    if (!edition.registrationUntil.isNull() && !edition.cancelled)
        entries += deadline(edition.id.toString() + u"-registration"_s, edition.revision,
                            u"Sista dag för anmälan: "_s + name, edition.registrationUntil, 7);
}

void addItem(QList<CalendarEntry> &entries, const Treatment &treatment)
{
    const auto &item = treatment.item;
    const auto clocks = domain::legalClocks(item, treatment.meeting);
    const auto add = [&](const QString &step, const QString &summary, const QDate &day) {
        if (!day.isNull())
            entries += deadline(item.id.toString() + u'-' + step, item.revision,
                                u"%1: %2"_s.arg(summary, nameOf(treatment)), day, 1);
    };
    if (item.adjustedOn.isNull() && !item.immediatelyAdjusted)
        add(u"adjust"_s, u"Senast justeras"_s, clocks.adjustBy);
    if (item.postedOn.isNull())
        add(u"post"_s, u"Senast anslås"_s, clocks.postBy);
    if (item.takenDownOn.isNull())
        add(u"takedown"_s, u"Anslag tas ner"_s, clocks.takeDownFrom);
    add(u"force"_s, u"Laga kraft"_s, clocks.legalForceOn);
}

icaltimetype dayOf(const QDate &date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

QByteArray text(const QString &words)
{
    return cleanedText(words).toUtf8();
}

icalcomponent *alarm(const QByteArray &summary, int daysBefore)
{
    icaltriggertype trigger{icaltime_null_time(), icaldurationtype_from_int(-daysBefore * 24 * 60 * 60)};
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_description(summary.constData()),
                               icalproperty_new_trigger(trigger), nullptr);
}

icalcomponent *component(const CalendarEntry &entry, const icaltimetype &stamp)
{
    const QByteArray summary = text(entry.summary);
    const QByteArray identity = text(entry.identity) + "@deltagande";
    icalcomponent *event = icalcomponent_vanew(
        ICAL_VEVENT_COMPONENT, icalproperty_new_uid(identity.constData()), icalproperty_new_dtstamp(stamp),
        icalproperty_new_sequence(entry.revision), icalproperty_new_dtstart(dayOf(entry.from)),
        icalproperty_new_dtend(dayOf(entry.until.addDays(1))), icalproperty_new_summary(summary.constData()),
        icalproperty_new_status(entry.isCancelled   ? ICAL_STATUS_CANCELLED
                                : entry.isConfirmed ? ICAL_STATUS_CONFIRMED
                                                    : ICAL_STATUS_TENTATIVE),
        icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), nullptr);
    if (!entry.place.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_location(text(entry.place).constData()));
    if (!entry.description.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(text(entry.description).constData()));
    for (const int days : entry.remindDaysBefore)
        icalcomponent_add_component(event, alarm(summary, days));
    return event;
}

struct Free
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

} // namespace

QList<CalendarEntry> calendarEntries(const CalendarSources &sources)
{
    QList<CalendarEntry> entries;
    for (const Edition &edition : sources.editions) {
        for (const domain::Event &event : sources.events) {
            if (event.id == edition.event && edition.opens.isValid() && edition.closes.isValid())
                addEdition(entries, event, edition);
        }
    }
    for (const Treatment &treatment : sources.treatments)
        addItem(entries, treatment);
    return entries;
}

Written writeCalendar(const QList<CalendarEntry> &entries, const QString &name, const QDateTime &made)
{
    const std::unique_ptr<icalcomponent, Free> calendar{icalcomponent_vanew(
        ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
        icalproperty_new_prodid("-//Deltagande//Deltagande//SV"), icalproperty_new_calscale("GREGORIAN"),
        icalproperty_new_method(ICAL_METHOD_PUBLISH), nullptr)};
    icalproperty *title = icalproperty_new_x(text(name).constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), title);
    const icaltimetype stamp =
        icaltime_from_timet_with_zone(time_t(made.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), component(entry, stamp));
    char *written = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes{written};
    icalmemory_free_buffer(written);
    return {bytes, {}};
}

} // namespace documents
