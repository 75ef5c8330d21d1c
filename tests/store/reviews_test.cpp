#include "samplecommittee.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace domain;
using namespace Qt::StringLiterals;
using store::Database;

namespace {

const QDate today{2024, 5, 1};

// Lycksele 2024, decided and elected, and the presidium that looks at it.
class Reviewed : public SampleCommittee
{
public:
    Reviewed()
    {
        chair = addPerson(u"Märta"_s, u"Ågren"_s, u"S"_s, Role::Chair);
        vice = addPerson(u"Siv"_s, u"Öberg"_s, u"M"_s, Role::FirstViceChair);
        member = addPerson(u"Kajsa"_s, u"Unikström"_s, u"MP"_s);
        point = decide();
        where = edition();
        elect(where, point, {chair, member});
    }

    RosterReview review() { return store().reviews.of(where.id, today).value(); }
    Result<Review> approve(const PersonEntry &by)
    {
        return store().reviews.answer(where.id, by.person.id, ReviewAnswer::Approved, {}, today);
    }

    // A sealed answer to a page, about the roster as it is now.
    ReviewAnswerFile answered(const ReviewPage &page, const PersonEntry &by, int minutes = 0)
    {
        ReviewAnswerFile file;
        file.page = page.id;
        file.person = by.person.id;
        file.answeredAt =
            QDateTime::currentDateTimeUtc().addSecs(60 * minutes - 600).toString(Qt::ISODateWithMs);
        file.answers = {{where.id, review().fingerprint, ReviewAnswer::ChangeRequested, u"Byt en"_s}};
        file.seal = sealOf(file, page.secret);
        return file;
    }

    bool inFiles(const QString &words)
    {
        for (const auto &end : {u""_s, u"-wal"_s}) {
            QFile file{path() + end};
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words.toUtf8()))
                return true;
        }
        return false;
    }

    PersonEntry chair;
    PersonEntry vice;
    PersonEntry member;
    Id<DecisionPoint> point;
    Edition where;
};

} // namespace

TEST_CASE("An answer is kept with name, role, time and the roster's fingerprint")
{
    Reviewed sample;
    CHECK(sample.review().standing == ReviewStanding::Unreviewed);
    REQUIRE(sample.approve(sample.chair));
    const auto review = sample.review();
    REQUIRE(review.answers.size() == 1);
    const auto &entry = review.answers.first();
    CHECK(entry.name == u"Märta Ågren"_s);
    CHECK(entry.review.role == Role::Chair);
    CHECK(entry.review.fingerprint == review.fingerprint);
    CHECK(entry.review.state == review.state);
    CHECK(entry.review.at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    CHECK_FALSE(entry.isOutdated);
    CHECK(review.standing == ReviewStanding::Partly);
    REQUIRE(sample.approve(sample.vice));
    CHECK(sample.review().standing == ReviewStanding::Approved);
    CHECK(sample->check().value() == QStringList{});
}

TEST_CASE("An answer is outdated, with what has changed, as soon as the roster changes")
{
    Reviewed sample;
    REQUIRE(sample.approve(sample.chair));
    const auto late = sample.addPerson(u"Sárá"_s, u"Ŋavdna"_s);
    sample.elect(sample.where, sample.point, {late});
    auto review = sample.review();
    CHECK(review.standing == ReviewStanding::Outdated);
    REQUIRE(review.answers.first().isOutdated);
    REQUIRE(review.answers.first().since.size() == 1);
    CHECK(review.answers.first().since.first().person == late.person.id);
    // It is good again when the change is taken back, and when it is looked at anew.
    REQUIRE(sample->history.undo());
    CHECK_FALSE(sample.review().answers.first().isOutdated);
    REQUIRE(sample->history.redo());
    REQUIRE(sample.approve(sample.chair));
    review = sample.review();
    CHECK(review.standing == ReviewStanding::Partly);
    CHECK_FALSE(review.answers[1].isLatest);
}

TEST_CASE("Only the presidium answers, a change is asked for with words, and about what was seen")
{
    Reviewed sample;
    refuses(sample.approve(sample.member), Error::Kind::Denied, {u"Kajsa Unikström"_s});
    auto &reviews = sample->reviews;
    refuses(
        reviews.answer(sample.where.id, sample.chair.person.id, ReviewAnswer::ChangeRequested, u" "_s, today),
        Error::Kind::Invalid);
    refuses(reviews.answer(sample.where.id, sample.chair.person.id, ReviewAnswer::Approved, {}, today,
                           QString{64, u'0'}),
            Error::Kind::Conflict);
    refuses(reviews.answer(Id<Edition>::make(), sample.chair.person.id, ReviewAnswer::Approved, {}, today),
            Error::Kind::NotFound);
    refuses(reviews.ofYear(1999, today), Error::Kind::NotFound);
    CHECK(sample.review().answers.isEmpty());
    CHECK(sample->reviews.ofYear(2024, today).value().size() == 4);
}

TEST_CASE("The secretary answers a comment, and all of it is taken back and done again")
{
    Reviewed sample;
    const auto asked = sample->reviews.answer(sample.where.id, sample.chair.person.id,
                                              ReviewAnswer::ChangeRequested, u"Byt en"_s, today);
    REQUIRE(asked);
    CHECK(sample.review().answers.first().awaitsReply());
    const auto waits = [&] {
        const auto duties = sample->duties(sample.period.id, today).value();
        return std::any_of(duties.begin(), duties.end(),
                           [](const Duty &duty) { return duty.kind == DutyKind::Review; });
    };
    CHECK(waits());
    const auto read = sample.review().answers.first().review;
    REQUIRE(sample->reviews.reply(read, u" Det är gjort. "_s));
    CHECK(sample.review().answers.first().review.reply == u"Det är gjort."_s);
    CHECK_FALSE(sample.review().answers.first().awaitsReply());
    CHECK_FALSE(waits());
    refuses(sample->reviews.reply(read, u"En gång till"_s), Error::Kind::Conflict);
    REQUIRE(sample->history.undo());
    CHECK(sample.review().answers.first().review.reply.isEmpty());
    REQUIRE(sample->history.undo());
    CHECK(sample.review().answers.isEmpty());
    REQUIRE(sample->history.redo());
    CHECK(sample.review().answers.first().review.comment == u"Byt en"_s);
    CHECK(sample->check().value() == QStringList{});
}

TEST_CASE("A store opened for review takes answers, and nothing that touches rosters or register")
{
    Reviewed sample;
    const auto path = sample.path();
    const auto where = sample.where.id;
    const auto chair = sample.chair.person.id;
    const auto stranger = sample.somebody(u"Ny"_s, u"Person"_s);
    const auto decision = sample.tabled();
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"granskning.db"_s);
    REQUIRE(sample.database().backup(copy));
    store::Store review{Database::open(copy, u"Prov"_s, Database::Access::Review).value()};
    CHECK(review.database().isReadOnly());
    CHECK_FALSE(review.database().readOnlyReason().isEmpty());
    refuses(review.people.add(stranger), Error::Kind::Denied);
    refuses(review.decisions.add({decision}), Error::Kind::Denied);
    refuses(review.rosters.setAttendance(where, {chair}, AttendanceStatus::Registered), Error::Kind::Denied);
    refuses(review.history.undo(), Error::Kind::Denied);
    refuses(review.personalData.erase(chair, u"prov"_s, today), Error::Kind::Denied);
    CHECK(review.reviews.answer(where, chair, ReviewAnswer::Approved, {}, today));
    CHECK(review.reviews.addPage(2024, {}, today));
}

TEST_CASE("An answer from a review page is taken in once")
{
    Reviewed sample;
    const auto page = sample->reviews.addPage(2024, {}, today).value();
    const auto file = sample.answered(page, sample.chair);
    const auto imported = sample->reviews.import(file, today);
    REQUIRE(imported);
    CHECK(imported->name == u"Märta Ågren"_s);
    CHECK(imported->taken.size() == 1);
    CHECK(imported->refused.isEmpty());
    const auto kept = sample.review().answers.first().review;
    CHECK(kept.comment == u"Byt en"_s);
    CHECK(kept.at.toString(Qt::ISODateWithMs) == file.answeredAt);
    CHECK(kept.page == page.id);
    refuses(sample->reviews.import(file, today), Error::Kind::Conflict, {u"Mötesplats Lycksele 2024"_s});
    // A later one is taken, and then no earlier one.
    CHECK(sample->reviews.import(sample.answered(page, sample.chair, 2), today));
    refuses(sample->reviews.import(sample.answered(page, sample.chair, 1), today), Error::Kind::Conflict);
    // What was taken back can be read in again.
    REQUIRE(sample->history.undo());
    CHECK(sample->reviews.import(sample.answered(page, sample.chair, 2), today));
    CHECK(sample->check().value() == QStringList{});
}

TEST_CASE("A forged, stale or foreign answer is refused with a sentence, and nothing is kept")
{
    Reviewed sample;
    const auto page = sample->reviews.addPage(2024, sample.chair.person.id, today).value();
    auto forged = sample.answered(page, sample.chair);
    forged.answers[0].answer = ReviewAnswer::Approved;
    refuses(sample->reviews.import(forged, today), Error::Kind::Denied);
    refuses(sample->reviews.import(sample.answered(page, sample.vice), today), Error::Kind::Denied);
    refuses(sample->reviews.import(sample.answered(newReviewPage(2024, {}), sample.chair), today),
            Error::Kind::NotFound);
    refuses(sample->reviews.import(sample.answered(page, sample.chair, 3 * 24 * 60), today),
            Error::Kind::Invalid);
    auto open = sample->reviews.addPage(2024, {}, today).value();
    refuses(sample->reviews.import(sample.answered(open, sample.member), today), Error::Kind::Denied);
    refuses(sample->reviews.addPage(2024, sample.member.person.id, today), Error::Kind::Denied);

    const auto stale = sample.answered(page, sample.chair);
    sample.elect(sample.where, sample.point, {sample.vice});
    refuses(sample->reviews.import(stale, today), Error::Kind::Conflict, {u"Byt en"_s});
    CHECK(sample.review().answers.isEmpty());
    // The others of the file are taken.
    auto both = sample.answered(page, sample.chair);
    const auto other = sample.edition(u"almedalen"_s);
    both.answers << ReviewAnswerFile::Answer{
        other.id, stale.answers[0].fingerprint, ReviewAnswer::Approved, {}};
    both.seal = sealOf(both, page.secret);
    const auto imported = sample->reviews.import(both, today);
    REQUIRE(imported);
    CHECK(imported->taken.size() == 1);
    CHECK(imported->refused.size() == 1);
    // A page that was taken back is unknown.
    const auto last = sample->reviews.addPage(2024, {}, today).value();
    REQUIRE(sample->history.undo());
    refuses(sample->reviews.import(sample.answered(last, sample.vice), today), Error::Kind::NotFound);
}

TEST_CASE("The check finds an answer whose roster was changed behind the program's back")
{
    Reviewed sample;
    REQUIRE(sample.approve(sample.chair));
    REQUIRE(sample.database().transact(u"review.answer"_s, {}, [&](store::Session &session) -> Result<> {
        session.run(u"UPDATE reviews SET fingerprint = ?, revision = revision + 1"_s, QString{64, u'0'});
        return {};
    }));
    CHECK(sample->check().value().filter(u"Märta Ågren"_s).size() == 1);
}

TEST_CASE("An erasure reaches the rosters that reviews have kept, and what was written in them")
{
    Reviewed sample;
    REQUIRE(sample->reviews.answer(sample.where.id, sample.chair.person.id, ReviewAnswer::ChangeRequested,
                                   u"Ska Kajsa Unikström åka?"_s, today));
    REQUIRE(sample->reviews.reply(sample.review().answers.first().review, u"Ja, Kajsa Unikström åker."_s));
    REQUIRE(sample.approve(sample.vice));
    REQUIRE(sample->history.undo()); // only the history has it now
    const QDate afterwards{2025, 1, 15};
    const auto before = sample.review().fingerprint;
    const auto erased = sample->personalData.erase(sample.member.person.id, u"Artikel 17"_s, afterwards);
    INFO((erased ? QString{} : erased.error().message).toStdString());
    REQUIRE(erased);
    CHECK_FALSE(sample.inFiles(u"Unikstr"_s));
    CHECK(sample.review().fingerprint == before);
    CHECK_FALSE(sample.review().answers.first().isOutdated);
    CHECK(sample->check().value() == QStringList{});
    // The one who answered, too: in the roster and as who wrote.
    REQUIRE(sample->personalData.erase(sample.chair.person.id, u"Artikel 17"_s, afterwards));
    CHECK_FALSE(sample.inFiles(u"Ågren"_s));
    CHECK(sample.review().answers.first().review.comment.isEmpty());
    CHECK(sample->check().value() == QStringList{});
}
