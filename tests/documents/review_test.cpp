#include "checkedpdf.h"
#include "documents/htmlwriter.h"
#include "documents/reviewpage.h"
#include "domain/party.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"</script><script>alert(1)</script>\"'&<img src=x onerror=alert(2)>"_s;
const QDate today{2024, 5, 1};

domain::Person personNamed(const QString &given, const QString &family)
{
    domain::Person person;
    person.givenName = given;
    person.familyName = family;
    return person;
}

domain::RosterRow rowOf(int number, const QString &given, const QString &family, const QString &party)
{
    domain::RosterRow row;
    row.seat = domain::Seat{};
    row.seat->number = number;
    row.person = personNamed(given, family);
    row.placement = domain::Id<domain::Placement>::make();
    row.fills = row.seat->id;
    row.party = party;
    row.role = domain::Role::Member;
    row.status = domain::SeatStatus::Elected;
    return row;
}

domain::Roster roster(int rows = 0)
{
    domain::Roster roster;
    roster.event.key = u"lycksele"_s;
    roster.event.name = u"Mötesplats Lycksele"_s;
    roster.event.shortName = u"Lycksele"_s;
    roster.edition.year = 2024;
    roster.edition.opens = QDate{2024, 5, 23};
    roster.edition.closes = QDate{2024, 5, 24};
    roster.asOf = today;
    roster.authority.state = domain::Authority::State::Decided;
    roster.rows = {rowOf(1, u"Märta"_s, u"Ågren"_s, u"S"_s), rowOf(2, u"Sárá"_s, u"Ŋavdna Áššu"_s, u"MP"_s),
                   rowOf(3, u"Đŋŧž"_s, hostile, u"Väst<b>"_s)};
    for (int i = 4; i <= rows; ++i)
        roster.rows << rowOf(i, u"Person"_s, u"Nummer %1"_s.arg(i), u"C"_s);
    return roster;
}

// A review that a member of the presidium answered before a row was added.
domain::RosterReview reviewOf(const domain::Roster &roster)
{
    domain::PersonEntry chair;
    chair.person = personNamed(u"Nils"_s, hostile);
    auto before = roster;
    before.rows.removeAt(1);
    domain::Review review;
    review.edition = roster.edition.id;
    review.person = chair.person.id;
    review.answer = domain::ReviewAnswer::ChangeRequested;
    review.comment = hostile;
    review.reply = u"Det är gjort"_s;
    review.at = QDateTime{QDate{2024, 4, 28}, QTime{12, 0}, Qt::UTC};
    review.state = domain::stateOf(before);
    review.fingerprint = domain::fingerprint(review.state);
    return domain::makeReview(roster, {{}, {roster}, {chair}}, {review},
                              {{chair.person.id, chair.person.name(), domain::Role::Chair}});
}

ReviewContent contentOf(const domain::Roster &roster)
{
    domain::Committee committee;
    committee.name = u"Regionala utvecklingsnämnden"_s;
    committee.shortName = u"RUN"_s;
    committee.authority = u"Region Västerbotten"_s;
    return reviewContent(committee, 2024, today, {reviewOf(roster)}, {roster}, {}, {});
}

QString pageOf(const ReviewContent &content, const domain::ReviewPage &page = domain::newReviewPage(2024, {}))
{
    return QString::fromUtf8(writeReviewPage(content, page, u"sekreterare@example.org"_s).bytes);
}

QStringList textsOfSvg(const QString &svg)
{
    QStringList texts;
    QXmlStreamReader reader{svg};
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters && !reader.text().trimmed().isEmpty())
            texts << reader.text().trimmed().toString();
    }
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
    return texts;
}

} // namespace

TEST_CASE(
    "A review page holds roster, checks, changes, answers and a form, and nothing of it runs but its own")
{
    const auto content = contentOf(roster());
    const auto page = domain::newReviewPage(2024, {});
    const QString html = pageOf(content, page);
    const auto &review = content.reviews.first();
    for (const QString &part :
         {u"lang=\"sv\""_s, u"Ågren, Märta"_s, u"Ŋavdna Áššu, Sárá"_s,
          u"Ändrat sedan granskningen den 28 april 2024"_s, u"Det är gjort"_s, u"<h2"_s, u"scope=\"col\""_s,
          u"Godkänn listan"_s, u"Begär ändring"_s, page.secret, page.id.toString(), review.fingerprint,
          u"<svg"_s, u"sekreterare@example.org"_s})
        CHECK(html.contains(part));
    CHECK(html.contains(u"<p class=\"quiet\">"_s +
                        drawingOf(content.charts.last()).description)); // what the signs mean
    // What people wrote is text: two scripts, data and code, and no other element of theirs.
    CHECK(html.count(u"<script"_s) == 2);
    CHECK(html.count(u"</script>"_s) == 2);
    CHECK_FALSE(html.contains(u"<img"_s));
    CHECK_FALSE(html.contains(u"<b>"_s));
    CHECK(html.contains(u"&lt;script&gt;alert(1)"_s));
    // Nothing is loaded, and only these very scripts and styles are allowed.
    static const QRegularExpression address{uR"x(https?://(?!www\.w3\.org/2000/svg)|(src|href)="(?!#))x"_s};
    CHECK_FALSE(html.contains(address));
    const QString script = html.section(u"<script>"_s, 1).section(u"</script>"_s, 0, 0);
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(script.toUtf8(), QCryptographicHash::Sha256).toBase64());
    CHECK(html.contains(QString{u"script-src 'sha256-" % hash % u'\''}));
    CHECK(html.contains(u"default-src 'none'"_s));
}

TEST_CASE("A page for one of the presidium offers nobody else")
{
    auto content = contentOf(roster());
    content.reviews[0].presidium << domain::PresidiumMember{domain::Id<domain::Person>::make(),
                                                            u"Siv Öberg"_s, domain::Role::FirstViceChair};
    CHECK(pageOf(content).contains(u"Siv Öberg"_s));
    const auto only = content.reviews[0].presidium.first().person;
    CHECK_FALSE(pageOf(content, domain::newReviewPage(2024, only)).contains(u"Siv Öberg"_s));
}

TEST_CASE("A review page of 2,000 rows is made")
{
    const QString html = pageOf(contentOf(roster(2000)));
    CHECK(html.count(u"<tr data-find="_s) == 2000);
    CHECK(html.size() < 4'000'000);
}

TEST_CASE("The report for the presidium says the same on paper, and passes the standards")
{
    const auto document = reviewDocument(contentOf(roster()));
    CHECK(checked::standardFaults(document) == QString{});
    const QString words = checked::words(document);
    if (!words.isEmpty()) {
        CHECK(checked::firstOutOfOrder(words, {u"Deltagarlistor 2024"_s, u"Mötesplats Lycksele 2024"_s,
                                               u"Ågren, Märta"_s,
                                               u"Mandatperioden i bilder och siffror"_s}) == QString{});
    }
    const QString html = QString::fromUtf8(writeHtml(document).bytes);
    CHECK(html.contains(u"Det är gjort"_s));
    CHECK_FALSE(html.contains(u"<script"_s));
}

TEST_CASE("Pictures tell their numbers in words, and their table has all of them")
{
    auto present = roster();
    present.rows[0].status = domain::SeatStatus::Attended;
    present.rows[1].status = domain::SeatStatus::Absent;
    const auto chart = attendanceChart({present});
    REQUIRE(chart.rows.size() == 1);
    CHECK(chart.rows[0].bars[0]->words == u"1 av 2 (50 %)"_s);
    const auto texts = textsOfSvg(svg(drawingOf(chart)));
    CHECK(texts.contains(chart.title));
    CHECK(texts.contains(chart.description));
    CHECK(texts.contains(u"1 av 2 (50 %)"_s));
    CHECK(tableOf(chart).rows == QList<QStringList>{{u"Lycksele"_s, u"1 av 2 (50 %)"_s}});

    domain::PersonEntry member;
    domain::Assignment assignment;
    assignment.committee = present.event.committee;
    assignment.party = u"V"_s;
    assignment.from = QDate{2023, 1, 1};
    member.assignments << assignment;
    const auto parties = partyChart({present}, {member}, today);
    REQUIRE(parties.rows.size() == 4);
    CHECK(parties.rows[0].label == u"V"_s);
    CHECK(parties.rows[0].bars[0]->value == 0);
    CHECK(parties.rows[0].bars[1]->value == 100);
    CHECK(parties.rows[3].label == u"Väst<b>"_s);
    for (const auto &row : parties.rows)
        CHECK(row.colour == domain::partyColor(row.label));
    CHECK(textsOfSvg(svg(drawingOf(parties))).contains(u"Väst<b>"_s));

    domain::RegisterEntry entry;
    entry.title = u"Ett ärende"_s;
    entry.meeting = today.addDays(-9);
    entry.outcome = domain::Outcome::Tabled;
    CHECK(tableOf(tabledChart({entry}, today)).rows ==
          QList<QStringList>{{u"Ett ärende"_s, u"9 dagar, ligger kvar"_s}});

    const auto strip = participationStrip({present, roster()});
    REQUIRE(strip.rows.size() == 6); // other people with the same names
    CHECK(std::any_of(strip.rows.begin(), strip.rows.end(), [](const HeatStrip::Row &row) {
        return row.label == u"Ågren, Märta"_s && row.cells[0].level == 3;
    }));
    CHECK(textsOfSvg(svg(drawingOf(strip, 2))).last() == u"och 4 till, se tabellen"_s);
    CHECK(tableOf(strip).rows.size() == 6);
}
