#include "domain/excerpt.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Treatment adjusted()
{
    Treatment treatment;
    treatment.matter.reference = ReferenceNumber::parse(u"RUN 550-2022"_s).value();
    treatment.meeting = {2022, 12, 15};
    treatment.item.number = ItemNumber::parse(u"268"_s).value();
    treatment.item.title = u"Deltagande"_s;
    treatment.item.points.append(DecisionPoint{});
    treatment.item.adjustedOn = {2022, 12, 20};
    return treatment;
}

} // namespace

TEST_CASE("The items that are not adjusted are taken out of a list, and named by their meetings")
{
    const auto item = [](const QString &number, const QDate &meeting, const QDate &adjustedOn) {
        Treatment treatment = adjusted();
        treatment.item.number = ItemNumber::parse(number).value();
        treatment.meeting = meeting;
        treatment.item.adjustedOn = adjustedOn;
        return treatment;
    };
    const QDate first{2022, 12, 15};
    const QDate second{2023, 2, 1};
    Treatment immediately = item(u"4"_s, second, {});
    immediately.item.immediatelyAdjusted = true;
    QList<Treatment> treatments{item(u"267"_s, first, {2022, 12, 20}), item(u"268"_s, first, {}),
                                item(u"270"_s, first, {}), item(u"3"_s, second, {}), immediately};
    const QList<Treatment> taken = takeUnadjusted(treatments);
    CHECK(namesByMeeting(taken) == u"§\u00a0268, §\u00a0270 (2022-12-15); §\u00a03 (2023-02-01)");
    CHECK(namesByMeeting(treatments) == u"§\u00a0267 (2022-12-15); §\u00a04 (2023-02-01)");
    CHECK(takeUnadjusted(treatments).isEmpty());
    CHECK(namesByMeeting({}).isEmpty());
}

TEST_CASE("An excerpt's number is read as it is written")
{
    const bool holds = rc::check([] {
        const ExcerptNumber number{*rc::gen::inRange(1900, 9999), *rc::gen::inRange(1, 99'999'999),
                                   *rc::gen::inRange(1, 9999)};
        RC_ASSERT(ExcerptNumber::parse(number.label()) == number);
    });
    CHECK(holds);
    CHECK(ExcerptNumber{2024, 17, 1}.label() == u"2024:17");
    CHECK(ExcerptNumber{2024, 17, 2}.label() == u"2024:17-2");
    for (const auto &wrong : {u""_s, u"2024"_s, u"17"_s, u"2024:0"_s, u"24:17"_s, u"2024:17-0"_s,
                              u"2024:17-x"_s, u"2024:99999999999"_s})
        CHECK_FALSE(ExcerptNumber::parse(wrong));
}

TEST_CASE("What an excerpt tells changes the item's fingerprint; the days of its notice don't")
{
    const Treatment before = adjusted();
    CHECK(fingerprint(before).size() == 64);
    Treatment after = before;
    after.item.postedOn = {2022, 12, 21};
    after.item.takenDownOn = {2023, 1, 12};
    after.item.revision = 7;
    CHECK(fingerprint(after) == fingerprint(before));
    after.item.points.first().text = u"Ärendet bordläggs."_s;
    CHECK(fingerprint(after) != fingerprint(before));

    Treatment one = before;
    one.item.background = u"a"_s;
    one.item.proposedDecision = u"b"_s;
    Treatment other = before;
    other.item.background = u"ab"_s;
    CHECK(fingerprint(one) != fingerprint(other));
}

TEST_CASE("An excerpt is issued from the adjusted text only")
{
    Treatment treatment = adjusted();
    CHECK(problemsWithIssue(treatment).isEmpty());
    treatment.item.adjustedOn = {};
    CHECK(problemsWithIssue(treatment).size() == 1);
    treatment.item.immediatelyAdjusted = true;
    CHECK(problemsWithIssue(treatment).isEmpty());
}

TEST_CASE("A logo that would load something, run something or is no picture is refused")
{
    const QString head =
        u"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
        "viewBox='0 0 40 10'>"_s;
    CHECK(problems(Letterhead{u"Box 1"_s, head + u"<path d='M0 0h9v9z' fill='#123'/></svg>"_s}).isEmpty());
    CHECK(problems(Letterhead{{}, head + u"<use href='#a' fill='url(#b)'/></svg>"_s}).isEmpty());
    for (const auto &inside :
         {u"<image href='file:///etc/passwd'/>"_s, u"<use xlink:href='http://example.org/a.svg#b'/>"_s,
          u"<script>1</script>"_s, u"<rect fill='url(http://example.org/x)'/>"_s, u"<foreignObject/>"_s,
          u"<text>Region</text>"_s, u"<path d='M0"_s})
        CHECK_FALSE(problems(Letterhead{{}, head + inside + u"</svg>"_s}).isEmpty());
    CHECK_FALSE(
        problems(Letterhead{{}, u"<!DOCTYPE svg [<!ENTITY a 'b'>]>"_s + head + u"&a;</svg>"_s}).isEmpty());
    CHECK_FALSE(problems(Letterhead{{}, u"<html/>"_s}).isEmpty());
    CHECK_FALSE(problems(Letterhead{{}, u"GIF89a"_s}).isEmpty());
    CHECK_FALSE(problems(Letterhead{{}, head + QString(300'000, u' ') + u"</svg>"_s}).isEmpty());
}
