#include "domain/personfinder.h"
#include "samples.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2024, 1, 10};

PersonEntry someone(const QString &given, const QString &family, const QString &party,
                    Role role = Role::Member, const QString &municipality = {})
{
    PersonEntry entry = samples::member(given, family, party);
    entry.assignments.first().role = role;
    entry.person.municipality = municipality;
    return entry;
}

// In Swedish order, as the store lists them.
QList<PersonEntry> committee()
{
    return {
        someone(u"Agnes"_s, u"Agerberg"_s, u"M"_s),
        someone(u"Aino"_s, u"Bergström"_s, u"V"_s, Role::Member, u"Umeå"_s),
        someone(u"Siv"_s, u"Holm"_s, u"KD"_s, Role::SecondViceChair),
        someone(u"Per"_s, u"Lind"_s, u"M"_s, Role::Member, u"Åsele"_s),
        someone(u"Märta"_s, u"Ågren"_s, u"S"_s, Role::Chair),
        someone(u"Signe"_s, u"Ågren"_s, u"S"_s),
        someone(u"Sven"_s, u"Ågård"_s, u"S"_s, Role::Substitute),
        someone(u"Anna-Karin"_s, u"Öberg"_s, u"MP"_s),
    };
}

QStringList found(const QString &letters)
{
    QStringList names;
    const PersonFinder finder{committee(), today};
    for (const PersonEntry *entry : finder.find(letters))
        names << entry->person.sortedName();
    return names;
}

} // namespace

TEST_CASE("A few letters of name, party and role find persons in any order")
{
    CHECK(found(u"åg s"_s) == QStringList{u"Ågren, Märta"_s, u"Ågren, Signe"_s, u"Ågård, Sven"_s});
    CHECK(found(u"s åg si"_s) == QStringList{u"Ågren, Signe"_s});
    CHECK(found(u"Ågren, Märta"_s) == QStringList{u"Ågren, Märta"_s});
    CHECK(found(u"anna öb"_s) == QStringList{u"Öberg, Anna-Karin"_s});
    CHECK(found(u"kar mp"_s) == QStringList{u"Öberg, Anna-Karin"_s});
    CHECK(found(u"umeå"_s) == QStringList{u"Bergström, Aino"_s});
}

TEST_CASE("The chair stands before the vice chairs")
{
    CHECK(found(u"ordf"_s) == QStringList{u"Ågren, Märta"_s, u"Holm, Siv"_s});
    CHECK(found(u"vice"_s) == QStringList{u"Holm, Siv"_s});
}

TEST_CASE("Accents count, but may be left out")
{
    CHECK(found(u"åg"_s).first() == u"Ågren, Märta"_s);
    CHECK(found(u"åg"_s).last() == u"Agerberg, Agnes"_s);
    CHECK(found(u"ag"_s).first() == u"Agerberg, Agnes"_s);
    CHECK(found(u"ag"_s).contains(u"Ågård, Sven"_s));
}

TEST_CASE("A party's code stands before names that begin with it")
{
    const QStringList members = found(u"m"_s);
    CHECK(members.mid(0, 2) == QStringList{u"Agerberg, Agnes"_s, u"Lind, Per"_s});
    CHECK(members.contains(u"Ågren, Märta"_s));
}

TEST_CASE("Each word needs a word of its own")
{
    CHECK(found(u"ågren ågren"_s).isEmpty());
    CHECK(found(u"s s"_s) == QStringList{u"Ågren, Signe"_s, u"Ågård, Sven"_s});
}

TEST_CASE("Nothing typed, only signs, and what nobody is called find nobody")
{
    for (const QString &letters : {u""_s, u"   "_s, u",.-"_s, u"xyz"_s, u"åg xyz"_s, QString{5000, u'ö'},
                                   QString{u"s "_s}.repeated(500)})
        CHECK(found(letters).isEmpty());
}

TEST_CASE("Whoever is found by more letters was found by fewer")
{
    CHECK(rc::check([] {
        const QString letters = u"aåäögsmpiren "_s;
        QString typed;
        for (const int at : *rc::gen::container<std::vector<int>>(*rc::gen::inRange(1, 6),
                                                                  rc::gen::inRange(0, int(letters.size()))))
            typed += letters[at];
        const QString shorter = typed.chopped(1);
        RC_PRE(!shorter.trimmed().isEmpty());
        const auto few = found(shorter);
        for (const QString &name : found(typed))
            RC_ASSERT(few.contains(name));
    }));
}
