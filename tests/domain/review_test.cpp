#include "domain/reviewanswer.h"
#include "domain/rosterreview.h"
#include "samples.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

using Check = ReviewCheck::Kind;
using Verdict = ReviewCheck::Verdict;

const QDate today{2024, 1, 10};

RosterRow seatNumbered(int number, const Id<Edition> &edition = {})
{
    RosterRow row;
    row.seat = Seat{};
    row.seat->edition = edition;
    row.seat->number = number;
    return row;
}

// A roster of an event in a year, decided, with as many seats as persons.
Roster rosterOf(const Event &event, int year, const QList<PersonEntry> &persons)
{
    Roster roster;
    roster.event = event;
    roster.edition = usualEdition(event, samples::period(), year);
    roster.asOf = today;
    roster.authority.state = Authority::State::Decided;
    roster.authority.item = Id<ProtocolItem>::make();
    roster.authority.meeting = QDate{2023, 2, 16};
    for (const auto &entry : persons) {
        RosterRow row = seatNumbered(int(roster.rows.size()) + 1, roster.edition.id);
        row.person = entry.person;
        row.placement = Id<Placement>::make();
        row.fills = row.seat->id;
        row.party = entry.assignments.first().party;
        row.role = Role::Member;
        row.status = SeatStatus::Elected;
        roster.rows << row;
    }
    return roster;
}

// Four members, three of them on the roster.
struct Sample
{
    PersonEntry marta = samples::member(u"Märta"_s, u"Ågren"_s, u"S"_s);
    PersonEntry siv = samples::member(u"Siv"_s, u"Öberg"_s, u"M"_s);
    PersonEntry jon = samples::member(u"Jon"_s, u"Åström"_s, u"C"_s);
    PersonEntry sara = samples::member(u"Sárá"_s, u"Ŋavdna"_s, u"MP"_s);
    Event event = samples::events().first();
    Roster roster = rosterOf(event, 2024, {marta, siv, jon});

    // Siv can't come, and Sárá steps in for her.
    void replaceSiv()
    {
        Substitution substitution;
        substitution.out = roster.rows[1].placement;
        RosterRow in = roster.rows[1];
        in.person = sara.person;
        in.party = u"MP"_s;
        in.placement = substitution.in = Id<Placement>::make();
        in.replaces = siv.person.sortedName();
        in.substitution = substitution;
        roster.rows[1].fills = {};
        roster.rows[1].status = SeatStatus::Replaced;
        roster.rows[1].replacedBy = sara.person.sortedName();
        roster.rows[1].substitution = substitution;
        roster.rows.insert(2, in);
    }
};

QString print(const Roster &roster)
{
    return fingerprint(stateOf(roster));
}

const ReviewCheck *find(const QList<ReviewCheck> &checks, Check kind)
{
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const ReviewCheck &check) { return check.kind == kind; });
    return found == checks.end() ? nullptr : &*found;
}

ReviewEntry entryOf(const Id<Person> &person, ReviewAnswer answer, bool outdated = false, bool latest = true)
{
    ReviewEntry entry;
    entry.review.person = person;
    entry.review.answer = answer;
    entry.isOutdated = outdated;
    entry.isLatest = latest;
    return entry;
}

} // namespace

TEST_CASE("The fingerprint is that of the canonical text, which never changes its form")
{
    RosterState state;
    state.edition = Id<Edition>::fromString(u"018f0000-0000-7000-8000-000000000001");
    state.opens = QDate{2024, 5, 23};
    state.closes = QDate{2024, 5, 24};
    state.authority = Authority::State::Tabled;
    state.item = Id<ProtocolItem>::fromString(u"018f0000-0000-7000-8000-000000000002");
    state.ordinarySeats = 2;
    state.places = {{Id<Person>::fromString(u"018f0000-0000-7000-8000-000000000004"),
                     u"Öberg, Siv"_s,
                     u"M"_s,
                     Role::Member,
                     SeatKind::Ordinary,
                     Standing::Elected,
                     {}},
                    {Id<Person>::fromString(u"018f0000-0000-7000-8000-000000000003"),
                     u"Ågren, Märta"_s,
                     u"S"_s,
                     Role::Chair,
                     SeatKind::Substitute,
                     Standing::Nominated,
                     {}}};
    CHECK(canonicalText(state) ==
          u"deltagande roster 1\n"
          "edition\t018f0000-0000-7000-8000-000000000001\n"
          "days\t2024-05-23\t2024-05-24\n"
          "cancelled\tno\n"
          "rests on\ttabled\t018f0000-0000-7000-8000-000000000002\n"
          "seats\t2\t0\n"
          "person\t018f0000-0000-7000-8000-000000000003\tS\tchair\tsubstitute\tnominated\t\n"
          "person\t018f0000-0000-7000-8000-000000000004\tM\tmember\tordinary\telected\t\n"_s);
    CHECK(fingerprint(state) == u"0067e4bde5278ddcb34fdc82bcf05c0e2be5e42958eac1f87456c6b67998eb93"_s);
}

TEST_CASE("The fingerprint changes with what is reviewed and with nothing else")
{
    const Sample sample;
    const QString before = print(sample.roster);
    const auto after = [&](auto change) {
        auto roster = sample.roster;
        change(roster);
        return print(roster);
    };
    CHECK(before.size() == 64);
    // Spelling, order, notes and attendance are no part of it.
    CHECK(after([](Roster &r) { r.rows[0].person->familyName = u"Ågrén"_s; }) == before);
    CHECK(after([](Roster &r) { r.rows.move(0, 2); }) == before);
    CHECK(after([](Roster &r) { r.rows[0].note = u"Kommer med tåg"_s; }) == before);
    CHECK(after([](Roster &r) { r.rows[0].status = SeatStatus::Attended; }) == before);

    CHECK(after([](Roster &r) { r.rows.removeLast(); }) != before);
    CHECK(after([](Roster &r) { r.rows[0].party = u"V"_s; }) != before);
    CHECK(after([](Roster &r) { r.rows[0].role = Role::Chair; }) != before);
    CHECK(after([](Roster &r) { r.rows[0].fills = {}; }) != before);
    CHECK(after([](Roster &r) { r.rows[0].nomination = Id<Nomination>::make(); }) != before);
    CHECK(after([](Roster &r) { r.rows[0].kind = SeatKind::Substitute; }) != before);
    CHECK(after([](Roster &r) { r.edition.closes = r.edition.closes.addDays(1); }) != before);
    CHECK(after([](Roster &r) { r.edition.cancelled = true; }) != before);
    CHECK(after([](Roster &r) { r.authority.item = Id<ProtocolItem>::make(); }) != before);
    CHECK(after([](Roster &r) { r.rows << seatNumbered(4); }) != before);
}

TEST_CASE(
    "Differences are told person by person, and there are none exactly when the fingerprint is the same")
{
    Sample sample;
    const auto before = stateOf(sample.roster);
    CHECK(differences(before, before).isEmpty());
    sample.replaceSiv();
    sample.roster.rows.removeLast(); // Jon
    const auto after = stateOf(sample.roster);
    const auto found = differences(before, after);
    using Kind = RosterDifference::Kind;
    REQUIRE(found.size() == 4);
    CHECK(found[0].kind == Kind::Roster); // a seat less
    CHECK(found[1].kind == Kind::Changed);
    CHECK(found[1].person == sample.siv.person.id);
    CHECK(found[1].sentence.startsWith(u"Öberg, Siv (M): "));
    CHECK(found[1].sentence.contains(label(Standing::Replaced)));
    CHECK(found[2].kind == Kind::Added);
    CHECK(found[2].sentence.contains(u"Öberg, Siv"_s)); // for whom she steps in
    CHECK(found[3].kind == Kind::Removed);
    CHECK(found[3].person == sample.jon.person.id);

    auto decided = before;
    decided.authority = Authority::State::Rejected;
    REQUIRE(differences(before, decided).size() == 1);
    CHECK(differences(before, decided).first().person.isNull());
}

TEST_CASE("A roster in order meets every check")
{
    const Sample sample;
    const auto checks =
        reviewChecks(sample.roster, {{}, {sample.roster}, {sample.marta, sample.siv, sample.jon}});
    CHECK(checks.size() == 7); // there is only one event that year
    for (const auto &check : checks) {
        INFO(check.sentence.toStdString());
        CHECK(check.verdict == Verdict::Met);
    }
}

TEST_CASE("The checks tell what is lacking, and about whom")
{
    Sample sample;
    sample.replaceSiv();
    sample.roster.rows << seatNumbered(4);
    sample.roster.authority.meeting = sample.roster.edition.opens.addDays(1);
    const auto other = rosterOf(samples::events().last(), 2024, {sample.marta});
    const auto never = samples::member(u"Aino"_s, u"Bergström"_s, u"V"_s);
    const auto checks = reviewChecks(
        sample.roster, {{SeatFinding{SeatFinding::Kind::Missing, SeatRuleKind::OnePerParty, {}, 1, u"V"_s}},
                        {sample.roster, other},
                        {sample.marta, sample.siv, sample.jon, never}});
    const auto has = [&](Check kind, Verdict verdict, const QStringList &names) {
        const auto *check = find(checks, kind);
        REQUIRE(check);
        INFO(check->sentence.toStdString());
        CHECK(check->verdict == verdict);
        CHECK(check->names == names);
    };
    has(Check::Decision, Verdict::Met, {});
    has(Check::Timing, Verdict::Lacking, {});
    has(Check::FreeSeats, Verdict::Lacking, {});
    has(Check::Rules, Verdict::Lacking, {});
    has(Check::Doubles, Verdict::Met, {});
    has(Check::OnAll, Verdict::Notice, {u"Ågren, Märta"_s});
    has(Check::NeverChosen, Verdict::Notice, {u"Bergström, Aino"_s, u"Öberg, Siv"_s}); // she is replaced
    has(Check::OtherParty, Verdict::Notice, {u"Ŋavdna, Sárá"_s});
}

TEST_CASE("A roster without a decision lacks it, and a cancelled one is looked at no further")
{
    Sample sample;
    sample.roster.authority = {};
    sample.roster.edition.cancelled = true;
    const auto checks = reviewChecks(sample.roster, {});
    REQUIRE(checks.size() == 1);
    CHECK(checks.first().verdict == Verdict::Lacking);
}

TEST_CASE("Who went last years, and who goes elsewhere this year, is told by person")
{
    const Sample sample;
    const auto last = rosterOf(sample.event, 2023, {sample.marta});
    const auto next = rosterOf(sample.event, 2025, {sample.siv});
    const auto elsewhere = rosterOf(samples::events().last(), 2024, {sample.siv});
    const QList<Roster> period{next, last, elsewhere, sample.roster};
    CHECK(earlierYears(sample.roster, period) ==
          QHash<Id<Person>, QList<int>>{{sample.marta.person.id, {2023}}});
    CHECK(otherEvents(sample.roster, period).keys() == QList{sample.siv.person.id});
}

TEST_CASE("A roster stands where the latest answers of the presidium put it")
{
    const auto a = Id<Person>::make();
    const auto b = Id<Person>::make();
    using enum ReviewAnswer;
    CHECK(standing({}, {a, b}) == ReviewStanding::Unreviewed);
    CHECK(standing({entryOf(a, Approved)}, {a, b}) == ReviewStanding::Partly);
    CHECK(standing({entryOf(a, Approved), entryOf(b, Approved)}, {a, b}) == ReviewStanding::Approved);
    CHECK(standing({entryOf(a, Approved), entryOf(b, ChangeRequested)}, {a, b}) ==
          ReviewStanding::ChangeRequested);
    CHECK(standing({entryOf(a, Approved), entryOf(b, Approved, true)}, {a, b}) == ReviewStanding::Outdated);
    // Who has answered anew, or left the presidium, counts no more with the old answer.
    CHECK(standing({entryOf(a, Approved), entryOf(a, ChangeRequested, true, false)}, {a}) ==
          ReviewStanding::Approved);
    CHECK(standing({entryOf(b, Approved)}, {a}) == ReviewStanding::Unreviewed);
    CHECK(standing({}, {}) == ReviewStanding::Unreviewed);
}

TEST_CASE("A wish for a change says which, and only the presidium answers")
{
    Review review;
    CHECK(problems(review).isEmpty());
    review.answer = ReviewAnswer::ChangeRequested;
    CHECK(problems(review).size() == 1);
    review.comment = u"Byt plats på två"_s;
    CHECK(problems(review).isEmpty());
    review.role = Role::Member;
    CHECK(problems(review).size() == 1);
    review.comment = QString{5000, u'x'};
    CHECK(problems(review).size() == 2);
}

TEST_CASE("An answer file is read as it was written, also out of a letter")
{
    ReviewAnswerFile file;
    file.page = Id<ReviewPage>::make();
    file.person = Id<Person>::make();
    file.answeredAt = u"2024-05-01T12:30:00.000Z"_s;
    file.answers = {{Id<Edition>::make(), QString{64, u'a'}, ReviewAnswer::ChangeRequested,
                     u"Ŋavdna → Öberg </script>\n\"2\""_s},
                    {Id<Edition>::make(), QString{64, u'b'}, ReviewAnswer::Approved, {}}};
    file.seal = sealOf(file, u"secret"_s);
    const auto bytes = writeReviewAnswer(file);
    CHECK(readReviewAnswer(bytes).value() == file);

    QByteArray letter = "Hej!\r\n-----BEGIN DELTAGANDE-SVAR-----\r\n";
    const auto coded = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    for (qsizetype i = 0; i < coded.size(); i += 60)
        letter += "> " + coded.mid(i, 60) + "\r\n";
    CHECK(readReviewAnswer(letter + "> -----END DELTAGANDE-SVAR-----\r\n").value() == file);
    CHECK_FALSE(readReviewAnswer(letter));
    for (const QByteArray &other : {QByteArray{}, QByteArray{"{}"}, QByteArray{"[1, 2]"}, bytes.chopped(20),
                                    QByteArray{2000000, ' '}, QByteArray{"\xff\xfe\x00"}})
        CHECK(readReviewAnswer(other).error().kind == Error::Kind::Invalid);
}

TEST_CASE("The seal ties every word of the answer to the page's secret")
{
    ReviewAnswerFile file;
    file.page = Id<ReviewPage>::make();
    file.person = Id<Person>::make();
    file.answeredAt = u"2024-05-01T12:30:00.000Z"_s;
    file.answers = {{Id<Edition>::make(), QString{64, u'a'}, ReviewAnswer::Approved, u"x"_s}};
    const auto page = newReviewPage(2024, {});
    CHECK(page.secret.size() == 64);
    CHECK(page.secret != newReviewPage(2024, {}).secret);
    const QString seal = sealOf(file, page.secret);
    CHECK(seal != sealOf(file, newReviewPage(2024, {}).secret));
    const auto changed = [&](auto change) {
        auto other = file;
        change(other);
        return sealOf(other, page.secret);
    };
    CHECK(changed([](auto &f) { f.page = Id<ReviewPage>::make(); }) != seal);
    CHECK(changed([](auto &f) { f.person = Id<Person>::make(); }) != seal);
    CHECK(changed([](auto &f) { f.answeredAt = u"2024-05-01T12:30:00.001Z"_s; }) != seal);
    CHECK(changed([](auto &f) { f.answers[0].edition = Id<Edition>::make(); }) != seal);
    CHECK(changed([](auto &f) { f.answers[0].fingerprint = QString{64, u'c'}; }) != seal);
    CHECK(changed([](auto &f) { f.answers[0].answer = ReviewAnswer::ChangeRequested; }) != seal);
    CHECK(changed([](auto &f) { f.answers[0].comment = u"y"_s; }) != seal);
    // A comment that is written like the next answer is not taken for one.
    const auto next = QString{u"x\n"_s % file.answers[0].edition.toString() % u'\t' % QString{64, u'a'} %
                              u"\tapproved\t1\tx"_s};
    CHECK(changed([&](auto &f) { f.answers[0].comment = next; }) !=
          changed([](auto &f) { f.answers << f.answers[0]; }));
}
