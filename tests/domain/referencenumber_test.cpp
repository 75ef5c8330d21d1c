#include "domain/referencenumber.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QStringList forms{
    u"RUN 550-2022"_s,     u"RS 912-2025"_s,     u"RUN/123/2020"_s,    u"KS 2018/124"_s,
    u"RJL 2016/1288"_s,    u"SN-2017/104"_s,     u"Ks 123/2024"_s,     u"KFN-2013-179"_s,
    u"SLK-2026-00676"_s,   u"KS2020-234"_s,      u"KS/2011:224-209"_s, u"KS-2014/742.912"_s,
    u"2018/KS 0336 001"_s, u"2011/KS 0193 10"_s, u"KS 02-820 107"_s,   u"KU.2017.91"_s,
    u"RV180949"_s,         u"LD13/03336"_s,      u"49-2018"_s,         u"191/2013 Kod 623"_s,
    u"2018/1014"_s,        u"00322/2026"_s,
};

} // namespace

TEST_CASE("Every form of a reference number is read and kept as it was written")
{
    for (const QString &form : forms)
        for (const QString &label :
             {u""_s, u"Dnr "_s, u"Dnr. "_s, u"DNR: "_s, u"Dnr: "_s, u"Diarienummer "_s, u"Diarienummer: "_s,
              u"Ärendenummer "_s, u"ärendenummer: "_s, u"Diarienr "_s, u"Dnr: Diarienummer "_s}) {
            CAPTURE(label.toStdString(), form.toStdString());
            const auto number = ReferenceNumber::parse(u"  "_s + label + form + u" "_s);
            REQUIRE(number);
            CHECK(number->text() == form);
            CHECK(ReferenceNumber::parse(number->text()) == number);
        }
}

TEST_CASE("What only looks like a reference number is refused")
{
    for (const QString &text : {u"KF 77/2014"_s,
                                u"ksau 91/2018"_s,
                                u"Ksau § 9/2025"_s,
                                u"nr 27-2025"_s,
                                u"Motion nr 27-2025"_s,
                                u"(2017:725)"_s,
                                u"2017:725"_s,
                                u"SFS 2017:725"_s,
                                u"2023-2026"_s,
                                u"2023–2026"_s,
                                u"Budget 2023-2026"_s,
                                u"2022-12-07"_s,
                                u"Dnr 2022-12-07"_s,
                                u"KS 2016-12-06"_s,
                                u"19 (58)"_s,
                                u"§ 63/20"_s,
                                u"§§ 63-73"_s,
                                u"§ 268"_s,
                                u"20/12"_s,
                                u"kl 08-12"_s,
                                u"2022"_s,
                                u"december 2022"_s,
                                u"2022-12"_s,
                                u"A4"_s,
                                u""_s,
                                u"Dnr"_s,
                                u"Dnr:"_s,
                                u"Dnr Dnr 49-20189"_s,
                                u"RUN"_s,
                                u"RUN 550"_s,
                                u"RUN 550-2022 och RUN 551-2022"_s,
                                u"-"_s,
                                u"7/12 2022"_s}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(ReferenceNumber::parse(text));
    }
    CHECK_FALSE(ReferenceNumber::parse(QString{1'000'000, u'7'}));
}

TEST_CASE("Two ways of writing one reference number share a key")
{
    const auto key = [](const QString &text) { return ReferenceNumber::parse(text).value().key(); };
    CHECK(key(u"RUN 550-2022"_s) == u"RUN-550-2022"_s);
    for (const QString &text : {u"run/550/2022"_s, u"RUN550-2022"_s, u"Run 550–2022"_s,
                                u"RUN\u00a0550-2022"_s, u"Dnr: RUN-550/2022"_s, u"RUN  550 - 2022"_s}) {
        CAPTURE(text.toStdString());
        CHECK(key(text) == u"RUN-550-2022"_s);
    }
    CHECK(key(u"RUN 551-2022"_s) != u"RUN-550-2022"_s);
    CHECK(key(u"191/2013 Kod 623"_s) == key(u"191/2013"_s));
    CHECK(key(u"2018/KS 0336 001"_s) == u"2018-KS-0336-001"_s);
}

TEST_CASE("The series is the letters of the number")
{
    CHECK(ReferenceNumber::parse(u"RUN 550-2022"_s)->series() == u"RUN"_s);
    CHECK(ReferenceNumber::parse(u"Ks 123/2024"_s)->series() == u"KS"_s);
    CHECK(ReferenceNumber::parse(u"2018/KS 0336 001"_s)->series() == u"KS"_s);
    CHECK(ReferenceNumber::parse(u"49-2018"_s)->series().isEmpty());
    CHECK(ReferenceNumber{}.series().isEmpty());
    CHECK(ReferenceNumber{}.isEmpty());
}

TEST_CASE("A stored reference number comes back whatever today's rules are")
{
    const auto number = ReferenceNumber::fromStored(u"Pärm 7"_s, u"PÄRM-7"_s);
    CHECK(number.text() == u"Pärm 7"_s);
    CHECK(number.key() == u"PÄRM-7"_s);
}

TEST_CASE("Signs and case don't change the key of a number, and its text is read as itself")
{
    REQUIRE(rc::check([] {
        const QString series =
            *rc::gen::elementOf(std::vector<QString>{u"RUN"_s, u"KS"_s, u"SLK"_s, u"BÄN"_s, u"KFN"_s});
        const int number = *rc::gen::inRange(1, 99'999);
        const int year = *rc::gen::inRange(1990, 2060);
        const QString before =
            *rc::gen::elementOf(std::vector<QString>{u" "_s, u"-"_s, u"/"_s, u""_s, u"."_s});
        const QString between =
            *rc::gen::elementOf(std::vector<QString>{u"-"_s, u"/"_s, u"."_s, u" - "_s, u"–"_s});
        const QString plain = series + u' ' + QString::number(number) + u'/' + QString::number(year);
        QString varied = series + before + QString::number(number) + between + QString::number(year);
        if (number < 1950 || number > 2099) // a lower-case word before two years is a period
            varied = *rc::gen::arbitrary<bool>() ? varied.toLower() : varied;
        const auto first = ReferenceNumber::parse(plain);
        const auto second = ReferenceNumber::parse(varied);
        RC_ASSERT(first.has_value());
        RC_ASSERT(second.has_value());
        RC_ASSERT(first->key() == second->key());
        RC_ASSERT(second->text() == varied);
        RC_ASSERT(ReferenceNumber::parse(second->text()) == second);
    }));
}

TEST_CASE("Any text at all is either a reference number or refused")
{
    REQUIRE(rc::check([] {
        const auto raw =
            *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"RUNks §-/.:()0123456789 "}));
        const auto number = ReferenceNumber::parse(QString::fromStdString(raw));
        if (number) {
            RC_ASSERT(!number->key().isEmpty());
            RC_ASSERT(ReferenceNumber::parse(number->text()) == number);
        }
    }));
}
