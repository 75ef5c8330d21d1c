#include "calling.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

// The example's Lycksele 2024, which has closed.
struct After : Desk
{
    After()
        : Desk{{2024, 6, 5}}
    {
        REQUIRE(call({u"init"_s, u"--demo"_s}).status == 0);
    }
    Called mark(const QStringList &words) const
    {
        return json(QStringList{u"attendance"_s, u"mark"_s, u"lycksele"_s, u"2024"_s} + words);
    }
    QMap<QString, QString> statuses() const
    {
        QMap<QString, QString> statuses;
        const auto rows =
            json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2024"_s}).object()[u"rows"_s].toArray();
        for (const auto &row : rows)
            statuses.insert(row.toObject()[u"name"_s].toString(), row.toObject()[u"status"_s].toString());
        return statuses;
    }
    void write(const QString &text) const
    {
        QFile file{path(u"namn.txt"_s)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
};

} // namespace

TEST_CASE("All but the exceptions are marked as one act, and an exception in doubt marks nobody")
{
    After desk;
    const auto before = desk.statuses();
    const auto done =
        desk.mark({u"--all-but"_s, u"Ågren, Märta; dahl"_s, u"--exceptions"_s, u"excused"_s, u"attended"_s});
    REQUIRE(done.status == 0);
    CHECK(desk.statuses().value(u"Märta Ågren"_s) == u"excused");
    CHECK(desk.statuses().value(u"Erik Dahl"_s) == u"excused");
    CHECK(desk.statuses().value(u"Jon Åström"_s) == u"attended");
    CHECK(desk.statuses().value(u"Siv Öberg"_s) == u"replaced");
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(desk.statuses() == before);

    CHECK(desk.mark({u"--all-but"_s, u"Ingen Alls"_s, u"attended"_s}).status == 1);
    CHECK(desk.statuses() == before);
    CHECK(desk.mark({u"attended"_s}).status == 2);
    CHECK(desk.mark({u"--all"_s}).status == 2);
    CHECK(desk.mark({u"--all"_s, u"--in-order"_s, u"n"_s, u"attended"_s}).status == 2);
    CHECK(desk.mark({u"--all-but"_s, u"ågren, dahl"_s, u"attended"_s}).status == 0); // commas divide too
    CHECK(desk.statuses().value(u"Märta Ågren"_s) == before.value(u"Märta Ågren"_s));
}

TEST_CASE("A list of names marks those it names, and says which lines it can't")
{
    After desk;
    desk.write(u"1. Ågren, Märta (S)\nJon Åström\nNobody Here\n"_s);
    const auto done = desk.mark({u"--names"_s, desk.path(u"namn.txt"_s), u"deltog"_s});
    CHECK(done.status == 1); // done, and something to look at
    CHECK(done.object()[u"marked"_s].toArray().size() == 2);
    const auto lines = done.object()[u"lines"_s].toArray();
    REQUIRE(lines.size() == 3);
    CHECK(lines[2].toObject()[u"kind"_s].toString() == u"not_found");
    CHECK(desk.statuses().value(u"Märta Ågren"_s) == u"attended");
    CHECK(desk.mark({u"--names"_s, desk.path(u"finns-inte.txt"_s), u"deltog"_s}).status == 1);
}

TEST_CASE("The printed sheet's rows are entered by a letter each, in its order")
{
    After desk;
    const auto sheet = desk.json(
        {u"attendance"_s, u"sheet"_s, u"lycksele"_s, u"2024"_s, u"--output"_s, desk.path(u"lista.pdf"_s)});
    REQUIRE(sheet.status == 0);
    CHECK(QFile{desk.path(u"lista.pdf"_s)}.size() > 1000);
    const int rows = sheet.object()[u"rows"_s].toInt();
    REQUIRE(rows >= 4);
    const auto done = desk.mark({u"--in-order"_s, u"nf.g"_s});
    REQUIRE(done.status == 0);
    REQUIRE(done.object()[u"marked"_s].toArray().size() == 3);
    CHECK(done.object()[u"marked"_s].toArray()[1].toObject()[u"status"_s].toString() == u"absent");
    CHECK(desk.mark({u"--in-order"_s, u"nx"_s}).status == 2);
    CHECK(desk.mark({u"--in-order"_s, QString{rows + 1, u'n'}}).status == 1);
}

TEST_CASE("Who owes a report is listed, written, and noted for everybody at once; the grid says who marked")
{
    After desk;
    REQUIRE(desk.mark({u"--all"_s, u"attended"_s}).status == 0);
    const auto owed = desk.json({u"attendance"_s, u"reports"_s}).array();
    int lycksele = 0;
    for (const auto &one : owed)
        lycksele +=
            one.toObject()[u"event"_s].toString() == u"lycksele" && one.toObject()[u"year"_s].toInt() == 2024;
    CHECK(lycksele > 3);
    REQUIRE(desk.call({u"attendance"_s, u"reports"_s, u"--output"_s, desk.path(u"rapport.pdf"_s)}).status ==
            0);
    CHECK(QFile{desk.path(u"rapport.pdf"_s)}.size() > 1000);
    REQUIRE(desk.call({u"attendance"_s, u"report"_s, u"lycksele"_s, u"2024"_s, u"--everybody"_s}).status ==
            0);
    CHECK(desk.json({u"attendance"_s, u"reports"_s}).array().size() == owed.size() - lycksele);
    CHECK(desk.json({u"attendance"_s, u"reports"_s, u"--all"_s}).array().size() > owed.size());
    CHECK(desk.call({u"attendance"_s, u"report"_s, u"lycksele"_s, u"2024"_s}).status == 2);

    const auto line = desk.json({u"attendance"_s, u"list"_s, u"lycksele"_s})
                          .array()
                          .first()
                          .toObject()[u"marked"_s]
                          .toObject();
    REQUIRE_FALSE(line.isEmpty());
    CHECK_FALSE(line.begin()->toObject()[u"by"_s].toString().isEmpty());
}
