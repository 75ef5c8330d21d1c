#include "calling.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(DELTAGANDE_SAMPLES "/run-550-2022.txt");

// A desk where the founding item was tabled on 2022-12-15 and Märta Ågren is there.
struct Office : Desk
{
    Office()
        : Desk{QDate{2023, 3, 1}}
    {
        REQUIRE(call({u"init"_s}).status == 0);
        REQUIRE(call({u"protocol"_s, u"import"_s, sample, u"--meeting"_s, u"2022-12-15"_s}).status == 0);
        REQUIRE(call({u"person"_s, u"add"_s, u"Märta"_s, u"Ågren"_s, u"--party"_s, u"S"_s}).status == 0);
    }

    Called resume(const QString &meeting) const
    {
        return call({u"decision"_s, u"resume"_s, u"RUN 550-2022"_s, u"--item"_s, u"14"_s, u"--meeting"_s,
                     meeting, u"--outcome"_s, u"as_proposed"_s});
    }
};

} // namespace

TEST_CASE("Taking a matter up again before it was tabled is refused, and nothing is saved")
{
    Office office;
    const auto refused = office.resume(u"2022-11-16"_s);
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"2022-11-16"));
    CHECK(office.json({u"decision"_s, u"list"_s}).array().size() == 1);
    CHECK(office.resume(u"2023-02-16"_s).status == 0);
}

TEST_CASE("Attendance of somebody who is on no roster is refused with a sentence")
{
    Office office;
    office.setToday({2024, 1, 10});
    const auto refused =
        office.call({u"attendance"_s, u"set"_s, u"lycksele"_s, u"2023"_s, u"Märta Ågren"_s, u"deltog"_s});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"Märta Ågren"));
    REQUIRE(office.resume(u"2023-02-16"_s).status == 0);
    REQUIRE(office
                .call({u"elect"_s, u"lycksele"_s, u"2024"_s, u"Märta Ågren"_s, u"--decision"_s,
                       u"RUN 550-2022"_s})
                .status == 0);
    const QStringList mark{u"attendance"_s, u"set"_s,         u"lycksele"_s,
                           u"2024"_s,       u"Märta Ågren"_s, u"deltog"_s};
    CHECK(office.call(mark).status == 1); // not opened yet
    office.setToday({2024, 12, 31});
    CHECK(office.call(mark).status == 0);
}

namespace {

QString written(const Desk &desk, const QString &name, const QString &text)
{
    QFile file{desk.path(name)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return desk.path(name);
}

Called import(const Desk &desk, const QString &file, const QStringList &more = {})
{
    return desk.json(QStringList{u"protocol"_s, u"import"_s, file} + more);
}

const QString motion = u"PROTOKOLL\nRegionala utvecklingsnämnden\nSammanträdesdatum 2023-04-20\n\n"
                       "§ 31 Motion om cykelvägar\nRUN 91-2023\n\nBeslut\n\n%1\n"_s;

} // namespace

TEST_CASE("A day of the meeting that the text contradicts is saved only when one insists")
{
    Office office;
    const QString file = written(office, u"motion.txt"_s, motion.arg(u"Motionen bifalls."_s));
    const auto refused = import(office, file, {u"--meeting"_s, u"2023-05-25"_s});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"2023-04-20"));
    CHECK(refused.err.contains(u"2023-05-25"));
    CHECK(refused.err.contains(u"motion.txt, §\u00a031"_s));
    const auto read = import(office, file, {u"--meeting"_s, u"2023-05-25"_s, u"--dry-run"_s}).array();
    CHECK(read[0].toObject()[u"doubts"_s].toArray().last().toString().contains(u"2023-05-25"));
    CHECK(office.json({u"decision"_s, u"list"_s}).array().size() == 1);
    CHECK(import(office, file, {u"--meeting"_s, u"2023-05-25"_s, u"--anyway"_s}).status == 0);

    // The same text again from another day.
    const auto again = import(office, file, {u"--meeting"_s, u"2024-02-01"_s});
    CHECK(again.status == 1);
    CHECK(again.err.contains(u"2023-05-25"));
}

TEST_CASE("A text of another committee, or with an outcome in doubt, is saved only when one insists")
{
    Office office;
    const QString other = written(
        office, u"annan.txt"_s,
        motion.arg(u"Motionen bifalls."_s).replace(u"Regionala utvecklingsnämnden"_s, u"Kulturnämnden"_s));
    const auto refused = import(office, other);
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"Kulturnämnden"));

    const QString unclear = written(office, u"oklar.txt"_s, motion.arg(u"Cykelvägarna blir röda."_s));
    CHECK(import(office, unclear).status == 1);
    CHECK(office.json({u"decision"_s, u"list"_s}).array().size() == 1);
    CHECK(import(office, unclear, {u"--anyway"_s}).status == 0);
}

TEST_CASE("A file without an item is told beside the drafts, and an item without a decision is saved as such")
{
    Office office;
    const QString nothing = written(office, u"brev.txt"_s, u"Hej! Vi ses på torsdag.\n"_s);
    const QString information =
        written(office, u"information.txt"_s,
                motion.left(motion.indexOf(u"Beslut"_s)) + u"Bakgrund\n\nCykelvägar är bra att ha.\n"_s);
    const auto called = office.json({u"protocol"_s, u"import"_s, nothing, information});
    CAPTURE(called.err.toStdString());
    REQUIRE(called.status == 0);
    REQUIRE(called.array().size() == 2);
    CHECK(called.array()[0].toObject()[u"file"_s].toString() == u"brev.txt");
    CHECK_FALSE(called.array()[0].toObject()[u"error"_s].toString().isEmpty());
    CHECK(called.array()[1].toObject()[u"outcome"_s].isNull());

    const auto shown = office.json({u"decision"_s, u"show"_s, u"RUN 91-2023"_s}).object();
    CHECK(shown[u"state"_s].isNull());
    CHECK(shown[u"items"_s].toArray()[0].toObject()[u"points"_s].toArray().isEmpty());
    CHECK(office.call({u"check"_s}).status == 0);
    CHECK(office
              .call({u"decision"_s, u"resume"_s, u"RUN 91-2023"_s, u"--item"_s, u"40"_s, u"--meeting"_s,
                     u"2023-06-01"_s, u"--outcome"_s, u"noted"_s})
              .status == 1);
}

TEST_CASE("A number of another year or body is a wrong call, and so is a person without a name")
{
    Office office;
    const auto add = [&](const QString &number) {
        return office.call({u"decision"_s, u"add"_s, u"--reference"_s, u"RUN 9-2023"_s, u"--item"_s, number,
                            u"--meeting"_s, u"2023-03-01"_s, u"--title"_s, u"Resa"_s, u"--outcome"_s,
                            u"noted"_s});
    };
    for (const QString &number : {u"63/20"_s, u"63/2022"_s, u"KF § 105"_s, u"-3"_s, QString{}}) {
        CAPTURE(number.toStdString());
        CHECK(add(number).status == 2);
    }
    CHECK(add(u"§ 63/2023"_s).status == 0);
    CHECK(office.call({u"person"_s, u"add"_s}).status == 2);
    CHECK(office.call({u"person"_s, u"add"_s, u" "_s}).status == 2);
}

TEST_CASE("Papers are shown with the day they came in, and days of notice that can't be true are refused")
{
    Office office;
    REQUIRE(office
                .call({u"decision"_s, u"paper"_s, u"RUN 550-2022"_s, u"Komplettering"_s, u"--added"_s,
                       u"2023-01-20"_s})
                .status == 0);
    const QString shown = office.call({u"decision"_s, u"show"_s, u"RUN 550-2022"_s}).out;
    CHECK(shown.contains(u"Komplettering, "));
    CHECK(shown.contains(u"2023-01-20"));
    for (const QString &line : shown.split(u'\n'))
        CHECK_FALSE(line.endsWith(u' '));

    const auto notice = [&](const QString &option, const QString &day) {
        return office.call({u"decision"_s, u"notice"_s, u"RUN 550-2022"_s, option, day});
    };
    CHECK(notice(u"--adjusted"_s, u"2022-12-14"_s).status == 1);
    REQUIRE(notice(u"--adjusted"_s, u"2022-12-20"_s).status == 0);
    REQUIRE(notice(u"--posted"_s, u"2022-12-21"_s).status == 0);
    const auto early = notice(u"--taken-down"_s, u"2022-12-28"_s);
    CHECK(early.status == 1);
    CHECK(early.err.contains(u"2023-01-12"));
    CHECK(notice(u"--taken-down"_s, u"2023-01-12"_s).status == 0);
}

TEST_CASE("An election to an edition that was held already is done with a warning")
{
    Office office;
    REQUIRE(office.resume(u"2023-02-16"_s).status == 0);
    const QStringList elect{u"elect"_s,       u"lycksele"_s,   u"2023"_s,
                            u"Märta Ågren"_s, u"--decision"_s, u"RUN 550-2022"_s};
    office.setToday({2024, 1, 10});
    const auto late = office.json(elect);
    REQUIRE(late.status == 0);
    CHECK_FALSE(late.object()[u"warning"_s].toString().isEmpty());
    REQUIRE(office.call({u"undo"_s}).status == 0);
    office.setToday({2023, 3, 1});
    CHECK_FALSE(office.json(elect).object().contains(u"warning"_s));
}
