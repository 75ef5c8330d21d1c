#include "documents/calendar.h"

#include <catch2/catch.hpp>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

const QDateTime made{QDate{2024, 1, 2}, QTime{0, 0}, Qt::UTC};

// The calendar without the folding of long lines.
QString unfolded(const QList<CalendarEntry> &entries)
{
    return QString::fromUtf8(writeCalendar(entries, u"Nämnden"_s, made).bytes).replace(u"\r\n "_s, QString{});
}

struct Year
{
    domain::Event event;
    domain::Edition edition;

    Year()
    {
        event.name = u"Mötesplats Lycksele"_s;
        event.place = u"Lycksele"_s;
        edition.event = event.id;
        edition.year = 2024;
        edition.opens = {2024, 5, 22};
        edition.closes = {2024, 5, 23};
        edition.registrationUntil = {2024, 5, 2};
    }
    QList<CalendarEntry> entries() const { return calendarEntries({{event}, {edition}, {}}); }
};

} // namespace

TEST_CASE("An edition and its registration are whole days with alarms, and keep their identities")
{
    Year year;
    const auto entries = year.entries();
    REQUIRE(entries.size() == 2);
    const QString text = unfolded(entries);
    CHECK(text.startsWith(u"BEGIN:VCALENDAR\r\n"_s));
    CHECK(text.contains(u"VERSION:2.0\r\n"_s));
    CHECK(text.contains(u"DTSTART;VALUE=DATE:20240522\r\n"_s));
    CHECK(text.contains(u"DTEND;VALUE=DATE:20240524\r\n"_s)); // the day after the last one
    CHECK(text.contains(u"SUMMARY:Mötesplats Lycksele 2024\r\n"_s));
    CHECK(text.contains(u"LOCATION:Lycksele\r\n"_s));
    CHECK(text.contains(u"STATUS:TENTATIVE"_s));
    CHECK(text.contains(u"SUMMARY:Sista dag för anmälan: Mötesplats Lycksele 2024\r\n"_s));
    CHECK(text.count(u"BEGIN:VALARM"_s) == 3);
    CHECK(text.count(u"ACTION:DISPLAY"_s) == 3);
    CHECK(text.contains(u"DTSTAMP:20240102T000000Z"_s));
    CHECK(text.contains(u"UID:"_s + year.edition.id.toString()));

    const auto first = writeCalendar(entries, u"Nämnden"_s, made);
    CHECK(writeCalendar(year.entries(), u"Nämnden"_s, made) == first);
    year.edition.opens = {2024, 5, 29};
    year.edition.revision = 3;
    CHECK(year.entries().first().identity == entries.first().identity);
    CHECK(unfolded(year.entries()).contains(u"SEQUENCE:3"_s));
}

TEST_CASE("A cancelled edition says so, and reminds nobody")
{
    Year year;
    year.edition.cancelled = true;
    const QString text = unfolded(year.entries());
    CHECK(text.contains(u"STATUS:CANCELLED"_s));
    CHECK_FALSE(text.contains(u"VALARM"_s));
    CHECK_FALSE(text.contains(u"anmälan"_s));
}

TEST_CASE("An item has the legal days of what has not been done")
{
    domain::Treatment treatment;
    treatment.matter.reference = domain::ReferenceNumber::parse(u"RUN 550-2022"_s).value();
    treatment.meeting = {2024, 1, 23};
    treatment.item.number = domain::ItemNumber::parse(u"14"_s).value();
    treatment.item.points.append(domain::DecisionPoint{});
    const auto summaries = [&treatment] {
        QStringList all;
        for (const auto &entry : calendarEntries({{}, {}, {treatment}}))
            all += entry.summary.section(u':', 0, 0);
        return all;
    };
    CHECK(summaries() == QStringList{u"Senast justeras"_s});
    treatment.item.adjustedOn = {2024, 1, 30};
    CHECK(summaries() == QStringList{u"Senast anslås"_s});
    treatment.item.postedOn = {2024, 1, 31};
    CHECK(summaries() == QStringList{u"Anslag tas ner"_s, u"Laga kraft"_s});
}

TEST_CASE("Words in a calendar can't begin a line of their own")
{
    Year year;
    year.event.name = u"Lycksele\r\nBEGIN:VEVENT;a,b\\\u202E\u0007"_s;
    year.edition.venue = u"x\nATTACH:file:///etc/passwd"_s;
    const QString text = unfolded(year.entries());
    CHECK(text.count(u"\r\nBEGIN:VEVENT"_s) == 2);
    CHECK_FALSE(text.contains(u"\nATTACH"_s));
    CHECK_FALSE(text.contains(QChar{7}));
    CHECK(text.contains(u"\\;a\\,b\\\\"_s));
}
