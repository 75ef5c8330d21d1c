#include "domain/matter.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;

TEST_CASE("An item number is read in every form")
{
    struct Form
    {
        QString text;
        QString number;
    };
    for (const auto &[text, number] : QList<Form>{{u"268"_s, u"268"_s},
                                                  {u"§ 268"_s, u"268"_s},
                                                  {u"§268"_s, u"268"_s},
                                                  {u"§\u00a0268"_s, u"268"_s},
                                                  {u" § 268. "_s, u"268"_s},
                                                  {u"41A"_s, u"41A"_s},
                                                  {u"§ 41 a"_s, u"41A"_s},
                                                  {u"KF § 105"_s, u"105"_s},
                                                  {u"Kf § 12"_s, u"12"_s},
                                                  {u"KSAU 35"_s, u"35"_s},
                                                  {u"Ks 73 Au 94"_s, u"73"_s},
                                                  {u"§ 63/20"_s, u"63"_s},
                                                  {u"§ 63/2020"_s, u"63"_s},
                                                  {u"Paragraf 7"_s, u"7"_s},
                                                  {u"§ 007"_s, u"7"_s}}) {
        CAPTURE(text.toStdString());
        const auto parsed = ItemNumber::parse(text);
        REQUIRE(parsed);
        CHECK(parsed->text() == number);
        CHECK(ItemNumber::parse(parsed->text()) == parsed);
        CHECK(ItemNumber::parse(parsed->label()) == parsed);
    }
}

TEST_CASE("Text without one single item number is refused")
{
    for (const QString &text : {u"§§ 63-73"_s, u"§ 63-73"_s, u"63, 64"_s, u"§ 0"_s, u""_s, u"§"_s, u"A"_s,
                                u"Almedalen"_s, u"2022-12-07"_s, u"RUN 550-2022"_s, u"7 maj"_s, u"sida 5"_s,
                                u"kl 9"_s, u"-3"_s, u"1234567"_s, u"§ 5 och § 6"_s}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(ItemNumber::parse(text));
    }
}

TEST_CASE("An item number's label has the sign and a no-break space")
{
    CHECK(ItemNumber::parse(u"268"_s)->label() == u"§\u00a0268"_s);
    CHECK(ItemNumber{}.label().isEmpty());
}

TEST_CASE("Every whole number from 1 is an item number and reads back from its label")
{
    REQUIRE(rc::check([] {
        const QString text = QString::number(*rc::gen::inRange(1, 99'999)) +
                             *rc::gen::elementOf(std::vector<QString>{u""_s, u"A"_s, u"B"_s});
        const auto number = ItemNumber::parse(text);
        RC_ASSERT(number.has_value());
        RC_ASSERT(number->text() == text);
        RC_ASSERT(ItemNumber::parse(number->label()) == number);
    }));
}
