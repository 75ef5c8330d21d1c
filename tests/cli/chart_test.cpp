#include "calling.h"

#include <QFile>
#include <QImage>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Charts : Desk
{
    Charts()
        : Desk{QDate{2024, 5, 1}}
    {
        REQUIRE(call({u"init"_s, u"--demo"_s}).status == 0);
    }
};

} // namespace

TEST_CASE("The charts are listed, and each tells its numbers")
{
    Charts desk;
    const auto list = desk.json({u"chart"_s}).array();
    QStringList names;
    for (const auto &each : list)
        names << each[u"name"_s].toString();
    CHECK(names == QStringList{u"seats"_s, u"attendance"_s, u"parties"_s, u"tabled"_s, u"participation"_s});
    for (const QString &name : names) {
        INFO(name.toStdString());
        const auto numbers = desk.json({u"chart"_s, name}).object();
        CHECK(numbers[u"name"_s].toString() == name);
        CHECK_FALSE(numbers[u"rows"_s].toArray().isEmpty());
        const auto row = numbers[u"rows"_s].toArray()[0].toObject();
        CHECK(row[u"values"_s].toArray().size() + 1 == numbers[u"columns"_s].toArray().size());
        CHECK(desk.call({u"chart"_s, name}).out.contains(row[u"label"_s].toString()));
    }
    CHECK(desk.json({u"chart"_s, u"parties"_s, u"--year"_s, u"2023"_s})
              .object()[u"title"_s]
              .toString()
              .endsWith(u"2023"_s));
}

TEST_CASE("A chart is written as SVG and PNG, and noted")
{
    Charts desk;
    const QString drawing = desk.path(u"närvaro.svg"_s);
    REQUIRE(desk.call({u"chart"_s, u"attendance"_s, u"--output"_s, drawing}).status == 0);
    QFile file{drawing};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("<svg"));

    const QString picture = desk.path(u"strimma"_s);
    REQUIRE(desk.call({u"chart"_s, u"participation"_s, u"--period"_s, u"2023-2026"_s, u"--format"_s, u"png"_s,
                       u"--output"_s, picture})
                .status == 0);
    CHECK(QImage{picture, "PNG"}.width() > 600);
    const auto out = desk.json({u"export"_s, u"log"_s}).array()[0];
    CHECK(out[u"what"_s].toString() == u"chart");
    CHECK(out[u"format"_s].toString() == u"png");
    CHECK(desk.call({u"--read-only"_s, u"chart"_s, u"seats"_s, u"--output"_s, drawing}).status == 0);
}

TEST_CASE("A chart that is asked for wrongly is refused with what can be asked for")
{
    Charts desk;
    const auto unknown = desk.call({u"chart"_s, u"pie"_s});
    CHECK(unknown.status == 2);
    CHECK(unknown.err.contains(u"seats, attendance, parties, tabled, participation"_s));
    CHECK(desk.call({u"chart"_s, u"seats"_s, u"--output"_s, desk.path(u"bild.jpg"_s)}).status == 2);
    CHECK_FALSE(QFile::exists(desk.path(u"bild.jpg"_s)));
    CHECK(desk.call({u"chart"_s, u"seats"_s, u"--year"_s, u"2024"_s, u"--period"_s, u"2023-2026"_s}).status ==
          2);
    CHECK(desk.call({u"chart"_s, u"seats"_s, u"--year"_s, u"1999"_s}).status == 1);
}
