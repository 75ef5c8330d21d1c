#include "calling.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(DELTAGANDE_SAMPLES "/run-550-2022.txt");
const QString reference = u"RUN 550-2022"_s;

// A desk where the founding item has been adjusted.
void setUp(Desk &desk)
{
    REQUIRE(desk.call({u"init"_s}).status == 0);
    REQUIRE(desk.call({u"protocol"_s, u"import"_s, sample, u"--meeting"_s, u"2022-12-15"_s}).status == 0);
    REQUIRE(desk.call({u"decision"_s, u"notice"_s, reference, u"--adjusted"_s, u"2022-12-20"_s}).status == 0);
}

QByteArray contents(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QJsonObject verdict(const Desk &desk, const QString &path)
{
    return desk.json({u"excerpt"_s, u"verify"_s, path}).object();
}

} // namespace

TEST_CASE("An excerpt is issued once, written in every format, and each file is known again")
{
    Desk desk;
    setUp(desk);
    const auto issued = desk.json({u"excerpt"_s, u"issue"_s, reference, u"--certifier"_s, u"Prov Person"_s,
                                   u"--output"_s, desk.path(u"a.pdf"_s)});
    REQUIRE(issued.status == 0);
    CHECK(issued.object()[u"number"_s].toString() == u"2023:1");
    CHECK(issued.object()[u"new"_s].toBool());
    CHECK(issued.object()[u"file"_s].toObject()[u"format"_s].toString() == u"pdf");
    CHECK_FALSE(desk.json({u"excerpt"_s, u"issue"_s, reference}).object()[u"new"_s].toBool());

    for (const auto &suffix : {u"pdf"_s, u"odt"_s, u"html"_s, u"txt"_s}) {
        const QString path = desk.path(u"b."_s + suffix);
        REQUIRE(desk.call({u"excerpt"_s, u"write"_s, u"2023:1"_s, u"--output"_s, path}).status == 0);
        const auto known = desk.json({u"excerpt"_s, u"verify"_s, path});
        CHECK(known.status == 0);
        CHECK(known.object()[u"ours"_s].toBool());
        CHECK(known.object()[u"unchanged"_s].toBool());
        CHECK(known.object()[u"current"_s].toBool());
        CHECK(known.object()[u"excerpts"_s].toArray()[0].toObject()[u"number"_s].toString() == u"2023:1");
    }
    CHECK(contents(desk.path(u"a.pdf"_s)) == contents(desk.path(u"b.pdf"_s)));
    CHECK(contents(desk.path(u"b.txt"_s)).contains("nr 2023:1, utf"));
}

TEST_CASE("A file that was changed, made up, or made without a number is told apart from ours")
{
    Desk desk;
    setUp(desk);
    REQUIRE(desk.call({u"excerpt"_s, u"issue"_s, reference, u"--output"_s, desk.path(u"a.html"_s)}).status ==
            0);
    QByteArray changed = contents(desk.path(u"a.html"_s));
    REQUIRE(changed.contains("bordl"));
    changed.replace("bordl", "bifal");
    put(desk.path(u"changed.html"_s), changed);
    const auto known = desk.json({u"excerpt"_s, u"verify"_s, desk.path(u"changed.html"_s)});
    CHECK(known.status == 1);
    CHECK(known.object()[u"ours"_s].toBool());
    CHECK_FALSE(known.object()[u"unchanged"_s].toBool());

    REQUIRE(
        desk.call({u"excerpt"_s, reference, u"--format"_s, u"pdf"_s, u"--output"_s, desk.path(u"copy.pdf"_s)})
            .status == 0);
    CHECK_FALSE(verdict(desk, desk.path(u"copy.pdf"_s))[u"ours"_s].toBool());
    for (const QByteArray &bytes :
         {QByteArray{}, QByteArray{"PK\x03\x04"}, QByteArray{"%PDF-1.7"}, QByteArray(70'000, '\xff'),
          QByteArray{"deltagande:utdrag:2023:1:"}.append(64, 'a')}) {
        put(desk.path(u"odd"_s), bytes);
        const auto odd = desk.json({u"excerpt"_s, u"verify"_s, desk.path(u"odd"_s)});
        CHECK(odd.status == 1);
        CHECK_FALSE(odd.object()[u"ours"_s].toBool());
    }
    CHECK(desk.call({u"excerpt"_s, u"verify"_s, desk.path(u"none"_s)}).status == 1);
    // Unchanged also where the store did not see the file go out.
    REQUIRE(desk.call({u"--read-only"_s, u"excerpt"_s, u"write"_s, u"2023:1"_s, u"--output"_s,
                       desk.path(u"quiet.odt"_s)})
                .status == 0);
    CHECK(verdict(desk, desk.path(u"quiet.odt"_s))[u"unchanged"_s].toBool());
}

TEST_CASE("After a change of the item the old excerpt is outdated, and the new one names who got the old")
{
    Desk desk;
    setUp(desk);
    REQUIRE(desk.call({u"excerpt"_s, u"issue"_s, reference, u"--output"_s, desk.path(u"a.pdf"_s)}).status ==
            0);
    const auto sent = desk.json({u"excerpt"_s, u"send"_s, u"2023:1"_s, u"Kultur"_s, u"Arkivet"_s});
    REQUIRE(sent.status == 0);
    CHECK(sent.object()[u"dispatches"_s].toArray().size() == 2);

    REQUIRE(desk.call({u"decision"_s, u"paper"_s, reference, u"Skrivelse 2023-01-09"_s}).status == 0);
    const auto outdated = desk.json({u"excerpt"_s, u"verify"_s, desk.path(u"a.pdf"_s)});
    CHECK(outdated.status == 1);
    CHECK(outdated.object()[u"unchanged"_s].toBool());
    CHECK_FALSE(outdated.object()[u"current"_s].toBool());

    const auto second = desk.json({u"excerpt"_s, u"issue"_s, reference}).object();
    CHECK(second[u"number"_s].toString() == u"2023:1-2");
    const auto superseded = second[u"superseded"_s].toArray();
    REQUIRE(superseded.size() == 1);
    CHECK(superseded[0].toObject()[u"recipients"_s].toArray().size() == 2);
    const auto list = desk.json({u"excerpt"_s, u"list"_s}).array();
    REQUIRE(list.size() == 2);
    CHECK(list[0].toObject()[u"state"_s].toString() == u"current");
    CHECK(list[1].toObject()[u"state"_s].toString() == u"superseded");
    CHECK(
        desk.call({u"excerpt"_s, u"write"_s, u"2023:1-1"_s, u"--output"_s, desk.path(u"old.pdf"_s)}).status ==
        0);
    CHECK(contents(desk.path(u"old.pdf"_s)) == contents(desk.path(u"a.pdf"_s)));
    CHECK(desk.call({u"excerpt"_s, u"write"_s, u"2023:9"_s, u"--output"_s, desk.path(u"x.pdf"_s)}).status ==
          1);
    CHECK(desk.call({u"excerpt"_s, u"write"_s, u"nio"_s, u"--output"_s, desk.path(u"x.pdf"_s)}).status == 2);
}

TEST_CASE("An item that is not adjusted has a working copy, and no excerpt")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    REQUIRE(desk.call({u"protocol"_s, u"import"_s, sample, u"--meeting"_s, u"2022-12-15"_s}).status == 0);
    const auto refused = desk.json({u"excerpt"_s, u"issue"_s, reference});
    CHECK(refused.status == 1);
    CHECK(refused.object()[u"error"_s].toObject()[u"kind"_s].toString() == u"invalid");
    REQUIRE(desk.call({u"excerpt"_s, reference, u"--output"_s, desk.path(u"a.txt"_s)}).status == 0);
    CHECK(QString::fromUtf8(contents(desk.path(u"a.txt"_s))).contains(u"Arbetsexemplar"));
}
