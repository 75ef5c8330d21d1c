#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

QStringList namesOn(const Roster &roster, SeatKind kind)
{
    QStringList names;
    for (const auto &row : roster.rows)
        if (row.kind == kind && row.person)
            names << row.person->givenName;
    return names;
}

// A decided matter and five people to elect.
struct Elected : SampleCommittee
{
    Elected()
        : point{decide()}
        , marta{addPerson(u"Märta"_s, u"Ågren"_s, u"S"_s, Role::Chair)}
        , jon{addPerson(u"Jon"_s, u"Åström"_s, u"C"_s)}
        , siv{addPerson(u"Siv"_s, u"Öberg"_s, u"M"_s)}
        , per{addPerson(u"Per"_s, u"Lind"_s, u"M"_s, Role::Substitute)}
        , aino{addPerson(u"Aino"_s, u"Berg"_s, u"V"_s)}
    {
    }

    Id<DecisionPoint> point;
    PersonEntry marta, jon, siv, per, aino;
};

} // namespace

TEST_CASE("Elected persons take the free seats in order, from the day of the meeting")
{
    Elected sample;
    const auto edition = sample.edition();
    sample.elect(edition, sample.point, {sample.marta, sample.jon});
    sample.elect(edition, sample.point, {sample.per}, SeatKind::Substitute);

    const auto roster = sample.roster(edition);
    CHECK(namesOn(roster, SeatKind::Ordinary) == QStringList{u"Märta"_s, u"Jon"_s});
    CHECK(namesOn(roster, SeatKind::Substitute) == QStringList{u"Per"_s});
    CHECK(roster.rows[0].status == SeatStatus::Elected);
    CHECK(roster.rows[0].role == Role::Chair);
    CHECK(roster.rows[0].party == u"S");
    CHECK(roster.authority.state == Authority::State::Decided);
    CHECK(roster.event.key == u"lycksele");
    const auto counts = count(roster);
    CHECK(counts.seats == 10);
    CHECK(counts.elected == 2);
    CHECK(counts.free() == 8);
    CHECK(counts.substitutes == 1);

    const auto before = sample.roster(edition, {2023, 2, 15});
    CHECK(before.authority.state == Authority::State::None);
    CHECK(namesOn(before, SeatKind::Ordinary).isEmpty());
    CHECK(sample->history.acts().value().first().subject == u"Mötesplats Lycksele 2024: Per Lind");
}

TEST_CASE("A seat kept for the party goes before a free one, and one kept for another is left")
{
    Elected sample;
    const auto edition = sample.edition();
    REQUIRE(sample->events.setSeatCount(edition.id, 3, 0));
    const auto seats = sample->events.seats(edition.id).value();
    REQUIRE(sample->events.keepSeatFor(seats[0], u"SD"_s));
    REQUIRE(sample->events.keepSeatFor(seats[2], u"M"_s));
    sample.elect(edition, sample.point, {sample.siv, sample.marta});
    CHECK(sample.row(edition, sample.siv).seat->number == 3);
    CHECK(sample.row(edition, sample.marta).seat->number == 2);
    refuses(sample->rosters.elect(edition.id, sample.point, {{sample.jon.person.id, SeatKind::Ordinary, {}}}),
            Kind::Conflict, {u"Jon Åström"_s, u"Mötesplats Lycksele 2024"_s});
    CHECK(sample->rosters.elect(edition.id, sample.point,
                                {{sample.jon.person.id, SeatKind::Ordinary, seats[0].id}}));
    CHECK(sample.row(edition, sample.jon).seat->number == 1);
}

TEST_CASE("An election is refused with the person and the seat when it can't be")
{
    Elected sample;
    const auto edition = sample.edition();
    sample.elect(edition, sample.point, {sample.marta});
    const auto seat = sample.row(edition, sample.marta).seat->id;

    refuses(
        sample->rosters.elect(edition.id, sample.point, {{sample.marta.person.id, SeatKind::Ordinary, {}}}),
        Kind::Conflict, {u"Märta Ågren"_s, u"1"_s});
    refuses(
        sample->rosters.elect(edition.id, sample.point, {{sample.jon.person.id, SeatKind::Ordinary, seat}}),
        Kind::Conflict, {u"Jon Åström"_s, u"Märta Ågren"_s, u"1"_s});
    refuses(sample->rosters.elect(edition.id, sample.point,
                                  {{sample.jon.person.id, SeatKind::Ordinary, {}},
                                   {sample.jon.person.id, SeatKind::Substitute, {}}}),
            Kind::Conflict, {u"Jon Åström"_s});
    refuses(sample->rosters.elect(edition.id, sample.point,
                                  {{sample.jon.person.id, SeatKind::Ordinary, Id<Seat>::make()}}),
            Kind::NotFound, {u"Jon Åström"_s});
    refuses(sample->rosters.elect(edition.id, sample.point, {{Id<Person>::make(), SeatKind::Ordinary, {}}}),
            Kind::NotFound);
    refuses(sample->rosters.elect(edition.id, Id<DecisionPoint>::make(),
                                  {{sample.jon.person.id, SeatKind::Ordinary, {}}}),
            Kind::NotFound);
    refuses(sample->rosters.elect(Id<Edition>::make(), sample.point,
                                  {{sample.jon.person.id, SeatKind::Ordinary, {}}}),
            Kind::NotFound);
    CHECK(namesOn(sample.roster(edition), SeatKind::Ordinary) == QStringList{u"Märta"_s});
}

TEST_CASE("Nobody is elected by a tabled point, or by one about another edition")
{
    SampleCommittee sample;
    const auto marta = sample.addPerson(u"Märta"_s, u"Ågren"_s);
    const auto tabled = sample.tabled();
    auto single = sample.entry(u"RUN 9-2023"_s, u"9"_s, {2023, 2, 16}, Outcome::Elected);
    single.item.scope = {{sample.event(u"almedalen"_s).id, sample.period.id, 2023}};
    REQUIRE(sample->decisions.add({tabled, single}));
    const QList<store::Rosters::Election> elections{{marta.person.id, SeatKind::Ordinary, {}}};
    refuses(sample->rosters.elect(sample.edition().id, tabled.item.points.first().id, elections),
            Kind::Invalid, {u"268"_s});
    refuses(sample->rosters.elect(sample.edition().id, single.item.points.first().id, elections),
            Kind::Invalid);
    refuses(
        sample->rosters.elect(sample.edition(u"almedalen"_s).id, single.item.points.first().id, elections),
        Kind::Invalid);
    CHECK(sample->rosters.elect(sample.edition(u"almedalen"_s, 2023).id, single.item.points.first().id,
                                elections));
}

TEST_CASE("An elected substitute steps in and keeps the own seat")
{
    Elected sample;
    const auto edition = sample.edition();
    sample.elect(edition, sample.point, {sample.marta, sample.siv});
    sample.elect(edition, sample.point, {sample.per}, SeatKind::Substitute);
    const auto siv = sample.row(edition, sample.siv).placement;
    REQUIRE(sample->rosters.prevent(siv, {2024, 4, 20}, u"Sjukdom"_s));
    CHECK(sample.row(edition, sample.siv).status == SeatStatus::Prevented);
    CHECK(count(sample.roster(edition)).elected == 1);
    REQUIRE(sample->rosters.replace(siv, sample.per.person.id, {2024, 4, 22}, {}, u"Märta Ågren"_s));

    const auto out = sample.row(edition, sample.siv);
    const auto in = sample.row(edition, sample.per);
    CHECK(out.status == SeatStatus::Replaced);
    CHECK(out.replacedBy == u"Lind, Per");
    CHECK(out.reason == u"Sjukdom");
    CHECK(in.replaces == u"Öberg, Siv");
    CHECK(in.seat->kind == SeatKind::Substitute);
    CHECK(in.fills == out.seat->id);
    auto counts = count(sample.roster(edition));
    CHECK(counts.elected == 2);
    CHECK(counts.substitutes == 0);
    CHECK(counts.perParty.value(u"M"_s) == 1);

    CHECK(sample.row(edition, sample.siv, {2024, 4, 21}).status == SeatStatus::Prevented);
    CHECK(sample.row(edition, sample.siv, {2024, 4, 19}).status == SeatStatus::Elected);
    refuses(sample->rosters.replace(siv, sample.aino.person.id, {2024, 4, 23}, {}, {}), Kind::Conflict,
            {u"Per Lind"_s, u"Siv Öberg"_s});

    REQUIRE(sample->history.undo());
    CHECK(sample.row(edition, sample.siv).status == SeatStatus::Prevented);
    REQUIRE(sample->history.undo());
    CHECK(sample.row(edition, sample.siv).status == SeatStatus::Elected);
}

TEST_CASE("Somebody who was not elected steps in on the seat, and can be stepped in for")
{
    Elected sample;
    const auto edition = sample.edition();
    sample.elect(edition, sample.point, {sample.marta, sample.siv});
    const auto siv = sample.row(edition, sample.siv);
    REQUIRE(sample->rosters.replace(siv.placement, sample.aino.person.id, {2024, 4, 20}, u"Förhinder"_s, {}));
    auto aino = sample.row(edition, sample.aino);
    CHECK(aino.seat->id == siv.seat->id);
    CHECK(aino.party == u"V");
    CHECK(aino.replaces == u"Öberg, Siv");

    REQUIRE(sample->rosters.replace(aino.placement, sample.jon.person.id, {2024, 4, 25}, {}, {}));
    aino = sample.row(edition, sample.aino);
    CHECK(aino.status == SeatStatus::Replaced);
    CHECK(sample.row(edition, sample.jon).fills == siv.seat->id);
    CHECK(count(sample.roster(edition)).elected == 2);
}

TEST_CASE("Who steps in must be free to do so")
{
    Elected sample;
    const auto edition = sample.edition();
    sample.elect(edition, sample.point, {sample.marta, sample.siv, sample.jon});
    sample.elect(edition, sample.point, {sample.per}, SeatKind::Substitute);
    const auto siv = sample.row(edition, sample.siv).placement;
    const auto jon = sample.row(edition, sample.jon).placement;
    refuses(sample->rosters.replace(siv, sample.marta.person.id, {2024, 4, 20}, {}, {}), Kind::Conflict,
            {u"Märta Ågren"_s, u"Siv Öberg"_s});
    refuses(sample->rosters.replace(siv, sample.siv.person.id, {2024, 4, 20}, {}, {}), Kind::Conflict);
    CHECK(sample.row(edition, sample.siv).status == SeatStatus::Elected);
    refuses(sample->rosters.replace(siv, Id<Person>::make(), {2024, 4, 20}, {}, {}), Kind::NotFound);
    refuses(sample->rosters.replace(siv, sample.per.person.id, {}, {}, {}), Kind::Invalid, {u"Siv Öberg"_s});
    refuses(sample->rosters.replace(siv, sample.per.person.id, {2023, 1, 1}, {}, {}), Kind::Invalid,
            {u"2023-02-16"_s});
    refuses(sample->rosters.replace(Id<Placement>::make(), sample.per.person.id, {2024, 4, 20}, {}, {}),
            Kind::NotFound);
    REQUIRE(sample->rosters.replace(siv, sample.per.person.id, {2024, 4, 20}, {}, {}));
    refuses(sample->rosters.replace(jon, sample.per.person.id, {2024, 4, 20}, {}, {}), Kind::Conflict,
            {u"Per Lind"_s});
    refuses(sample->rosters.prevent(siv, {2024, 4, 21}, {}), Kind::Conflict, {u"Siv Öberg"_s});
}

TEST_CASE("A resignation leaves the seat vacant for a by-election")
{
    Elected sample;
    const auto edition = sample.edition();
    sample.elect(edition, sample.point, {sample.marta, sample.siv});
    const auto siv = sample.row(edition, sample.siv);
    REQUIRE(sample->rosters.resign(siv.placement, Ending::Resigned, {2023, 11, 20}, u"Flyttar"_s));
    CHECK_FALSE(sample.row(edition, sample.siv).person);
    CHECK(count(sample.roster(edition)).elected == 1);
    CHECK(sample.row(edition, sample.siv, {2023, 11, 19}).status == SeatStatus::Elected);
    refuses(sample->rosters.replace(siv.placement, sample.per.person.id, {2024, 1, 1}, {}, {}),
            Kind::Conflict, {u"Siv Öberg"_s});
    refuses(sample->rosters.resign(siv.placement, Ending::Released, {2024, 1, 1}, {}), Kind::Conflict);
    refuses(sample->rosters.resign(siv.placement, Ending::Prevented, {2024, 1, 1}, {}), Kind::Invalid);

    sample.elect(edition, sample.point, {sample.aino});
    CHECK(sample.row(edition, sample.aino).seat->id == siv.seat->id);
    CHECK(namesOn(sample.roster(edition, {2023, 11, 19}), SeatKind::Ordinary) ==
          QStringList{u"Märta"_s, u"Siv"_s});

    REQUIRE(sample->history.undo());
    REQUIRE(sample->history.undo());
    CHECK(sample.row(edition, sample.siv) == siv);
}

TEST_CASE("A substitute who steps in and then leaves can be followed by another")
{
    Elected sample;
    const auto edition = sample.edition();
    sample.elect(edition, sample.point, {sample.siv});
    sample.elect(edition, sample.point, {sample.per}, SeatKind::Substitute);
    const auto siv = sample.row(edition, sample.siv);
    REQUIRE(sample->rosters.replace(siv.placement, sample.per.person.id, {2024, 4, 20}, {}, {}));
    const auto per = sample.row(edition, sample.per).placement;
    REQUIRE(sample->rosters.resign(per, Ending::Resigned, {2024, 4, 22}, {}));
    CHECK(count(sample.roster(edition)).elected == 0);
    REQUIRE(sample->rosters.replace(per, sample.aino.person.id, {2024, 4, 23}, {}, {}));
    CHECK(count(sample.roster(edition)).elected == 1);
    CHECK(sample.row(edition, sample.aino).fills == siv.seat->id);
}

TEST_CASE("Attendance is marked for several at once, changed, and taken away")
{
    Elected sample;
    const auto edition = sample.edition();
    sample.elect(edition, sample.point, {sample.marta, sample.siv});
    const auto marta = sample.marta.person.id;
    const auto siv = sample.siv.person.id;
    REQUIRE(sample->rosters.setAttendance(edition.id, {marta, siv}, AttendanceStatus::Registered));
    REQUIRE(sample->rosters.setAttendance(edition.id, {marta, marta}, AttendanceStatus::Attended));
    REQUIRE(sample->rosters.setAttendance(edition.id, {siv}, AttendanceStatus::Absent));
    const QDate after = edition.closes.addDays(1);
    CHECK(sample.row(edition, sample.marta, after).status == SeatStatus::Attended);
    CHECK(count(sample.roster(edition, after)).attendedPercent() == 50);

    REQUIRE(sample->rosters.setAttendance(edition.id, {siv}, {}));
    CHECK(sample.row(edition, sample.siv, after).status == SeatStatus::Elected);
    REQUIRE(sample->history.undo());
    CHECK(sample.row(edition, sample.siv, after).status == SeatStatus::Absent);
    refuses(sample->rosters.setAttendance(edition.id, {Id<Person>::make()}, AttendanceStatus::Attended),
            Kind::NotFound);
    refuses(sample->rosters.setAttendance(Id<Edition>::make(), {siv}, AttendanceStatus::Attended),
            Kind::NotFound);
}

TEST_CASE("Attendance is refused where it can't be true, and nobody of several is marked then")
{
    Elected sample;
    auto edition = sample.edition();
    sample.elect(edition, sample.point, {sample.marta, sample.siv, sample.jon});
    const auto marta = sample.marta.person.id;
    const auto siv = sample.siv.person.id;
    const QDate before = edition.opens.addDays(-1);
    const QDate after = edition.closes;
    const auto mark = [&](const QList<Id<Person>> &persons, AttendanceStatus status, const QDate &today) {
        return sample->rosters.setAttendance(edition.id, persons, status, today);
    };
    refuses(mark({marta}, AttendanceStatus::Attended, before), Kind::Invalid, {u"Märta Ågren"_s});
    REQUIRE(mark({marta}, AttendanceStatus::Registered, before));
    refuses(mark({marta, sample.aino.person.id}, AttendanceStatus::Attended, after), Kind::Invalid,
            {u"Aino Berg"_s});
    CHECK(sample.row(edition, sample.marta, after).status == SeatStatus::Registered);

    REQUIRE(sample->rosters.replace(sample.row(edition, sample.siv).placement, sample.per.person.id,
                                    {2024, 4, 20}, {}, {}));
    refuses(mark({siv}, AttendanceStatus::Attended, after), Kind::Invalid, {u"Siv Öberg"_s});
    REQUIRE(mark({sample.per.person.id}, AttendanceStatus::Attended, after));
    CHECK(sample.row(edition, sample.per, after).status == SeatStatus::Attended);

    REQUIRE(sample->rosters.resign(sample.row(edition, sample.jon).placement, Ending::Resigned, {2024, 4, 22},
                                   {}));
    refuses(mark({sample.jon.person.id}, AttendanceStatus::Registered, after), Kind::Invalid,
            {u"Jon Åström"_s});

    edition.cancelled = true;
    REQUIRE(sample->events.changeEdition(edition));
    refuses(mark({marta}, AttendanceStatus::Attended, after), Kind::Invalid, {u"Märta Ågren"_s});
    for (const auto status :
         {AttendanceStatus::Registered, AttendanceStatus::Excused, AttendanceStatus::Cancelled})
        REQUIRE(mark({marta}, status, after));
}

TEST_CASE("A report back needs a mark of attendance")
{
    Elected sample;
    const auto edition = sample.edition();
    sample.elect(edition, sample.point, {sample.marta});
    const auto marta = sample.marta.person.id;
    refuses(sample->rosters.setReportedBack(edition.id, marta, {2024, 6, 1}), Kind::Invalid,
            {u"Märta Ågren"_s});
    REQUIRE(sample->rosters.setAttendance(edition.id, {marta}, AttendanceStatus::Attended));
    REQUIRE(sample->rosters.setReportedBack(edition.id, marta, {2024, 6, 1}));
    CHECK(sample.row(edition, sample.marta, {2024, 6, 2}).reportedBack == QDate{2024, 6, 1});
    REQUIRE(sample->rosters.setReportedBack(edition.id, marta, {}));
    CHECK(sample.row(edition, sample.marta, {2024, 6, 2}).reportedBack.isNull());
}

TEST_CASE("A note stands on the row until it is changed")
{
    Elected sample;
    const auto edition = sample.edition();
    sample.elect(edition, sample.point, {sample.marta});
    const auto placement = sample.row(edition, sample.marta).placement;
    REQUIRE(sample->rosters.setNote(placement, u"  Specialkost "_s));
    CHECK(sample.row(edition, sample.marta).note == u"Specialkost");
    REQUIRE(sample->history.undo());
    CHECK(sample.row(edition, sample.marta).note.isEmpty());
    refuses(sample->rosters.setNote(Id<Placement>::make(), u"x"_s), Kind::NotFound);
}

TEST_CASE("The rosters of a period are those of each edition")
{
    Elected sample;
    sample.elect(sample.edition(), sample.point, {sample.marta, sample.siv});
    sample.elect(sample.edition(u"almedalen"_s, 2023), sample.point, {sample.marta, sample.jon});
    REQUIRE(sample->rosters.setAttendance(sample.edition(u"almedalen"_s, 2023).id, {sample.marta.person.id},
                                          AttendanceStatus::Attended));
    Nomination nomination;
    nomination.person = sample.aino.person.id;
    nomination.event = sample.event(u"lycksele"_s).id;
    nomination.period = sample.period.id;
    nomination.nominatedOn = QDate{2023, 1, 1};
    REQUIRE(sample->nominations.add(nomination));

    const QDate day{2024, 5, 1};
    const auto rosters = sample->rosters.rosters(sample.period.id, day).value();
    const auto editions = sample->events.editions(sample.period.id).value();
    REQUIRE(rosters.size() == editions.size());
    for (qsizetype i = 0; i < rosters.size(); ++i) {
        CHECK(rosters[i].edition == editions[i]);
        CHECK(rosters[i] == sample->rosters.roster(editions[i].id, day).value());
    }
    CHECK(rosters[0].rows[0].status == SeatStatus::Proposed);
    refuses(sample->rosters.rosters(Id<MandatePeriod>::make(), day), Kind::NotFound);
    refuses(sample->rosters.roster(Id<Edition>::make(), day), Kind::NotFound);
}

TEST_CASE("A withdrawn nomination is seen on the days before the withdrawal")
{
    Elected sample;
    Nomination nomination;
    nomination.person = sample.aino.person.id;
    nomination.event = sample.event(u"lycksele"_s).id;
    nomination.period = sample.period.id;
    nomination.year = 2024;
    nomination.nominatedOn = QDate{2023, 3, 1};
    REQUIRE(sample->nominations.add(nomination));
    nomination.revision = 1;
    REQUIRE(sample->nominations.withdraw(nomination, {2023, 9, 1}));
    const auto edition = sample.edition();
    CHECK(sample.row(edition, sample.aino, {2023, 5, 1}).status == SeatStatus::Proposed);
    CHECK_FALSE(sample.row(edition, sample.aino, {2023, 9, 1}).person);
    CHECK_FALSE(sample.row(edition, sample.aino, {2023, 2, 28}).person);
}

TEST_CASE("The grid of attendance has everybody who was on a roster or marked, in Swedish order")
{
    Elected sample;
    const auto event = sample.event(u"lycksele"_s).id;
    const auto first = sample.edition(u"lycksele"_s, 2023);
    const auto second = sample.edition(u"lycksele"_s, 2024);
    sample.elect(first, sample.point, {sample.marta, sample.jon});
    sample.elect(second, sample.point, {sample.marta, sample.siv});
    REQUIRE(sample->rosters.setAttendance(first.id, {sample.marta.person.id}, AttendanceStatus::Attended));
    sample.elect(first, sample.point, {sample.aino});
    REQUIRE(sample->rosters.setAttendance(first.id, {sample.aino.person.id}, AttendanceStatus::Excused));
    REQUIRE(sample->rosters.resign(sample.row(first, sample.aino).placement, Ending::Resigned,
                                   first.closes.addDays(30), {}));
    REQUIRE(sample->rosters.replace(sample.row(second, sample.siv).placement, sample.per.person.id,
                                    {2024, 4, 1}, {}, {}));

    const auto lines = sample->rosters.attendanceOverYears(event, sample.period.id).value();
    QStringList names;
    for (const auto &line : lines)
        names << line.person.givenName % u' ' % line.party;
    CHECK(names == QStringList{u"Aino V"_s, u"Per M"_s, u"Märta S"_s, u"Jon C"_s, u"Siv M"_s});
    CHECK(lines[0].years == QMap<int, SeatStatus>{{2023, SeatStatus::Excused}});
    CHECK(lines[2].years == QMap<int, SeatStatus>{{2023, SeatStatus::Attended}, {2024, SeatStatus::Elected}});
    CHECK(lines[4].years == QMap<int, SeatStatus>{{2024, SeatStatus::Replaced}});
    CHECK(sample->rosters.attendanceOverYears(sample.event(u"almedalen"_s).id, sample.period.id)
              .value()
              .isEmpty());
}

TEST_CASE("Somebody new is added and elected, or steps in, by one act")
{
    Elected sample;
    const auto edition = sample.edition();
    const auto people = sample->people.count().value();
    const auto fresh = sample.somebody(u"Nils"_s, u"Ek"_s, u"MP"_s);
    REQUIRE(sample->rosters.elect(edition.id, sample.point, {{fresh.person.id, SeatKind::Ordinary, {}}},
                                  {fresh}));
    CHECK(sample.row(edition, fresh).party == u"MP"_s);
    CHECK(sample->people.count().value() == people + 1);
    REQUIRE(sample->history.undo());
    CHECK(sample->people.count().value() == people);
    CHECK_FALSE(sample.row(edition, fresh).person);

    sample.elect(edition, sample.point, {sample.marta});
    const auto placement = sample.row(edition, sample.marta).placement;
    REQUIRE(
        sample->rosters.replace(placement, fresh.person.id, QDate{2024, 4, 1}, u"Sjukdom"_s, {}, {fresh}));
    CHECK(sample.row(edition, fresh).replaces == u"Ågren, Märta"_s);
    REQUIRE(sample->history.undo());
    CHECK(sample->people.count().value() == people);
    CHECK(sample.row(edition, sample.marta).status == SeatStatus::Elected);
}

TEST_CASE("An election that is refused adds nobody")
{
    Elected sample;
    const auto edition = sample.edition();
    const auto people = sample->people.count().value();
    REQUIRE(sample->events.setSeatCount(edition.id, 0, 0));
    const auto fresh = sample.somebody(u"Nils"_s, u"Ek"_s, u"MP"_s);
    refuses(
        sample->rosters.elect(edition.id, sample.point, {{fresh.person.id, SeatKind::Ordinary, {}}}, {fresh}),
        Kind::Conflict, {u"Nils Ek"_s});
    CHECK(sample->people.count().value() == people);
}

TEST_CASE("Different marks of attendance are one act")
{
    Elected sample;
    const auto edition = sample.edition();
    sample.elect(edition, sample.point, {sample.marta, sample.jon, sample.siv});
    REQUIRE(sample->rosters.setAttendance(edition.id, {sample.siv.person.id}, AttendanceStatus::Registered));
    REQUIRE(sample->rosters.setAttendance(edition.id, {{sample.marta.person.id, AttendanceStatus::Attended},
                                                       {sample.jon.person.id, AttendanceStatus::Absent},
                                                       {sample.siv.person.id, std::nullopt}}));
    CHECK(sample.row(edition, sample.marta, edition.opens).status == SeatStatus::Attended);
    CHECK(sample.row(edition, sample.jon, edition.opens).status == SeatStatus::Absent);
    CHECK(sample.row(edition, sample.siv, edition.opens).status == SeatStatus::Elected);
    REQUIRE(sample->history.undo());
    CHECK(sample.row(edition, sample.marta, edition.opens).status == SeatStatus::Elected);
    CHECK(sample.row(edition, sample.jon, edition.opens).status == SeatStatus::Elected);
    CHECK(sample.row(edition, sample.siv, edition.opens).status == SeatStatus::Registered);
}
