#include "samplecommittee.h"
#include "store/excerpts.h"
#include "store/exports.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace store;
using namespace Qt::StringLiterals;

namespace {

const QDate issueDay{2023, 3, 1};

// A committee with a decided and adjusted item.
class Office : public SampleCommittee
{
public:
    explicit Office(const QDate &adjusted = {2023, 2, 20})
    {
        item = entry(u"RUN 550-2022"_s, u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
        item.item.adjustedOn = adjusted;
        REQUIRE(store().decisions.add({item}));
    }

    Excerpts excerpts() { return Excerpts{database()}; }
    Exports exports() { return Exports{database()}; }
    Treatment treatment() { return store().decisions.treatment(item.item.id).value(); }
    Result<QList<IssuedExcerpt>> issue(const QDate &day = issueDay)
    {
        return excerpts().issue({{treatment(), "{\"blocks\":[]}"}}, day);
    }
    void changeText(const QString &text)
    {
        DecisionRegister::Entry entry = item;
        entry.item = treatment().item;
        entry.item.background = text;
        REQUIRE(store().decisions.change(entry));
    }
    Excerpts::Entry only() { return excerpts().entries().value().first(); }

    DecisionRegister::Entry item;
};

Export sentOut(const QString &what, const QString &subject = {}, const QString &checksum = {},
               const QString &excerpt = {}, Profile profile = Profile::Internal)
{
    Export out;
    out.what = what;
    out.subject = subject;
    out.profile = profile;
    out.checksum = checksum;
    out.excerpt = excerpt;
    return out;
}

} // namespace

TEST_CASE("An excerpt is issued once, numbered, and stays current while its item is unchanged")
{
    Office office;
    const auto first = office.issue().value().first();
    CHECK(first.number == ExcerptNumber{2023, 1, 1});
    CHECK(first.issuedBy == u"Prov Person");
    const auto again = office.issue(QDate{2023, 4, 1}).value().first();
    CHECK(again.id == first.id);
    CHECK(again.issuedOn == issueDay);
    CHECK(office.excerpts().entries().value().size() == 1);
    CHECK(office.only().state == ExcerptState::Current);
    CHECK(office.only().excerpt.content == first.content);
}

TEST_CASE("An item that is not adjusted gets no excerpt")
{
    Office office{QDate{}};
    refuses(office.issue(), Error::Kind::Invalid, {u"14"_s});
    CHECK(office.excerpts().entries().value().isEmpty());
}

TEST_CASE("A changed item makes a new version, and tells who got the old one")
{
    Office office;
    const auto first = office.issue().value().first();
    REQUIRE(office.excerpts().send(first.id, {u"Kultur"_s, u" Kultur "_s, u"Arkivet"_s}, QDate{2023, 3, 2}));
    office.changeText(u"Rättad skrivning."_s);
    CHECK(office.only().state == ExcerptState::Outdated);

    const auto second = office.issue(QDate{2024, 1, 8}).value().first();
    CHECK(second.number == ExcerptNumber{2023, 1, 2});
    const auto versions = office.excerpts().ofItem(office.item.item.id).value();
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].state == ExcerptState::Current);
    CHECK(versions[1].state == ExcerptState::Superseded);
    REQUIRE(versions[1].excerpt.dispatches.size() == 2);
    CHECK(versions[1].excerpt.dispatches[0].recipient == u"Kultur");
    CHECK(versions[1].excerpt.dispatches[0].sentBy == u"Prov Person");
    CHECK(versions[0].excerpt.dispatches.isEmpty());
}

TEST_CASE("The days of the notice leave an issued excerpt current")
{
    Office office;
    REQUIRE(office.issue());
    DecisionRegister::Entry entry = office.item;
    entry.item = office.treatment().item;
    entry.item.postedOn = {2023, 2, 21};
    REQUIRE(office.store().decisions.change(entry));
    CHECK(office.only().state == ExcerptState::Current);
}

TEST_CASE("Nothing changes an issued excerpt, not even a statement that goes round the books")
{
    Office office;
    const auto issued = office.issue().value().first();
    const auto done = office.database().transact(u"test"_s, {}, [&](Session &session) -> Result<> {
        session.run(u"UPDATE excerpts SET content = 'x' WHERE id = ?"_s, issued.id);
        return {};
    });
    CHECK_FALSE(done);
    CHECK(office.only().excerpt.content == issued.content);
}

TEST_CASE("An issue that was taken back leaves its number unused")
{
    Office office;
    const auto first = office.issue().value().first();
    REQUIRE(office.exports().add({sentOut(u"excerpt"_s, {}, checksumOf("pdf"), first.number.label())}));
    REQUIRE(office.store().history.undo());
    CHECK(office.excerpts().entries().value().isEmpty());
    const auto verdict = office.excerpts().verify(checksumOf("pdf"), {}).value();
    CHECK(verdict.isOurs);
    CHECK(verdict.takenBack == QStringList{u"2023:1"_s});

    CHECK(office.issue().value().first().number == ExcerptNumber{2023, 1, 2});
    REQUIRE(office.store().history.undo());
    REQUIRE(office.store().history.redo());
    CHECK(office.only().excerpt.number == ExcerptNumber{2023, 1, 2});
    CHECK(office.store().check().value().isEmpty());
}

TEST_CASE("An excerpt that was sent can't be taken back before its dispatch is")
{
    Office office;
    const auto first = office.issue().value().first();
    REQUIRE(office.excerpts().send(first.id, {u"Kultur"_s}, QDate{2023, 3, 2}));
    REQUIRE(office.store().history.undo());
    CHECK(office.only().excerpt.dispatches.isEmpty());
    REQUIRE(office.store().history.undo());
    CHECK(office.excerpts().entries().value().isEmpty());
}

TEST_CASE("A dispatch names somebody, and is not earlier than the issue")
{
    Office office;
    const auto issued = office.issue().value().first();
    refuses(office.excerpts().send(issued.id, {u"  "_s}, issueDay), Error::Kind::Invalid);
    refuses(office.excerpts().send(issued.id, {u"Kultur"_s}, QDate{2023, 2, 1}), Error::Kind::Invalid,
            {u"2023-03-01"_s});
    refuses(office.excerpts().send(Id<IssuedExcerpt>::make(), {u"Kultur"_s}, issueDay),
            Error::Kind::NotFound);
}

TEST_CASE("An item that was changed after it was read is not issued as it was")
{
    Office office;
    const Treatment old = office.treatment();
    office.changeText(u"Rättad skrivning."_s);
    refuses(office.excerpts().issue({{old, "{}"}}, issueDay), Error::Kind::Conflict);
}

TEST_CASE("A file is told by its own checksum, or by the number and checksum it bears")
{
    Office office;
    const auto issued = office.issue().value().first();
    const ExcerptMark own{issued.number, issued.checksum()};
    const ExcerptMark forged{issued.number, checksumOf("something else")};
    const ExcerptMark foreign{{2019, 5, 1}, checksumOf("something else")};
    const Excerpts book = office.excerpts();
    const QString file = checksumOf("the file");
    CHECK(book.verify(file, own).value().isOurs);
    CHECK_FALSE(book.verify(file, own).value().isUnchanged);
    CHECK_FALSE(book.verify(file, forged).value().isOurs);
    CHECK_FALSE(book.verify(file, foreign).value().isOurs);
    CHECK_FALSE(book.verify(file, {}).value().isOurs);
    REQUIRE(office.exports().add({sentOut(u"excerpt"_s, {}, file, issued.number.label())}));
    CHECK(book.verify(file, {}).value().isUnchanged);
    CHECK(book.verify(file, {}).value().excerpts.size() == 1);
}

TEST_CASE("What went out stays noted when the act before it is taken back and done again")
{
    Office office;
    office.changeText(u"Ny text."_s);
    REQUIRE(office.exports().add({sentOut(u"roster"_s, u"Lycksele 2024"_s, {}, {}, Profile::Media)}));
    CHECK(office.store().history.undoable().value()->name == u"decision.change");
    REQUIRE(office.store().history.undo());
    REQUIRE(office.exports().add({sentOut(u"register"_s)}));
    REQUIRE(office.store().history.redo());
    const auto log = office.exports().entries().value();
    REQUIRE(log.size() == 2);
    CHECK(log[1].profile == Profile::Media);
    CHECK(log[1].by == u"Prov Person");
    CHECK(office.store().check().value().isEmpty());
}

TEST_CASE("The letterhead is kept, and an issued excerpt keeps the logo of its day")
{
    Office office;
    const QString logo =
        u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 1'><path d='M0 0h4v1z'/></svg>"_s;
    REQUIRE(office.excerpts().setLetterhead({u"Region Exempel\nBox 1"_s, logo}));
    CHECK(office.excerpts().letterhead().value() == Letterhead{u"Region Exempel\nBox 1"_s, logo});
    REQUIRE(office.issue());
    REQUIRE(office.excerpts().setLetterhead({u"Region Exempel\nBox 2"_s, {}}));
    CHECK(office.only().excerpt.logo == logo);
    CHECK(office.excerpts().letterhead().value().logo.isEmpty());
    REQUIRE(office.store().history.undo());
    CHECK(office.excerpts().letterhead().value().logo == logo);
    refuses(office.excerpts().setLetterhead({{}, u"<html/>"_s}), Error::Kind::Invalid);
}
