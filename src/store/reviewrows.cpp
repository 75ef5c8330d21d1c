#include "store/reviewrows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

QString jsonFrom(const RosterState &state)
{
    QJsonArray places;
    for (const auto &place : state.places)
        places << QJsonObject{{u"person"_s, place.person.toString()},
                              {u"name"_s, place.name},
                              {u"party"_s, place.party},
                              {u"role"_s, place.role ? key(*place.role) : QString{}},
                              {u"kind"_s, key(place.kind)},
                              {u"standing"_s, key(place.standing)},
                              {u"instead_of"_s, place.insteadOf.toString()}};
    return compact({{u"edition"_s, state.edition.toString()},
                    {u"opens"_s, state.opens.toString(Qt::ISODate)},
                    {u"closes"_s, state.closes.toString(Qt::ISODate)},
                    {u"cancelled"_s, state.cancelled},
                    {u"authority"_s, key(state.authority)},
                    {u"item"_s, state.item.toString()},
                    {u"rests_on"_s, state.restsOn},
                    {u"ordinary_seats"_s, state.ordinarySeats},
                    {u"substitute_seats"_s, state.substituteSeats},
                    {u"places"_s, places}});
}

RosterState stateFrom(const QString &json)
{
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    RosterState state;
    state.edition = Id<Edition>::fromString(object[u"edition"_s].toString());
    state.opens = QDate::fromString(object[u"opens"_s].toString(), Qt::ISODate);
    state.closes = QDate::fromString(object[u"closes"_s].toString(), Qt::ISODate);
    state.cancelled = object[u"cancelled"_s].toBool();
    state.authority =
        authorityStateFromKey(object[u"authority"_s].toString()).value_or(Authority::State::None);
    state.item = Id<ProtocolItem>::fromString(object[u"item"_s].toString());
    state.restsOn = object[u"rests_on"_s].toString();
    state.ordinarySeats = object[u"ordinary_seats"_s].toInt();
    state.substituteSeats = object[u"substitute_seats"_s].toInt();
    const auto places = object[u"places"_s].toArray();
    for (const auto &value : places) {
        ReviewedPlace place;
        place.person = Id<Person>::fromString(value[u"person"_s].toString());
        place.name = value[u"name"_s].toString();
        place.party = value[u"party"_s].toString();
        place.role = roleFromKey(value[u"role"_s].toString());
        place.kind = seatKindFromKey(value[u"kind"_s].toString()).value_or(SeatKind::Ordinary);
        place.standing = standingFromKey(value[u"standing"_s].toString()).value_or(Standing::Nominated);
        place.insteadOf = Id<Person>::fromString(value[u"instead_of"_s].toString());
        state.places << place;
    }
    return state;
}

} // namespace

QList<Review> readReviews(Session &session, const QString &condition, const QVariantList &values)
{
    QList<Review> reviews;
    auto &row =
        session.runWith(u"SELECT id, edition_id, person_id, role, answer, comment, reply, answered_at, "
                        "fingerprint, state, page_id, revision FROM reviews WHERE "_s %
                            condition % u" ORDER BY answered_at DESC, id DESC"_s,
                        values);
    while (row.next()) {
        Review review;
        review.id = idAt<Review>(row, 0);
        review.edition = idAt<Edition>(row, 1);
        review.person = idAt<Person>(row, 2);
        review.role = roleFromKey(row.value(3).toString()).value_or(Role::Chair);
        review.answer = reviewAnswerFromKey(row.value(4).toString()).value_or(ReviewAnswer::ChangeRequested);
        review.comment = row.value(5).toString();
        review.reply = row.value(6).toString();
        review.at = QDateTime::fromString(row.value(7).toString(), Qt::ISODateWithMs).toUTC();
        review.fingerprint = row.value(8).toString();
        review.state = stateFrom(row.value(9).toString());
        review.page = idAt<ReviewPage>(row, 10);
        review.revision = row.value(11).toInt();
        reviews << review;
    }
    return reviews;
}

void insertReview(Session &session, const Review &review)
{
    session.run(u"INSERT INTO reviews (id, edition_id, person_id, role, answer, comment, reply, answered_at, "
                "fingerprint, state, page_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                review.id, review.edition, review.person, key(review.role), key(review.answer),
                review.comment, review.reply, review.at.toString(Qt::ISODateWithMs), review.fingerprint,
                jsonFrom(review.state), review.page);
}

std::optional<ReviewPage> readReviewPage(Session &session, const Id<ReviewPage> &id)
{
    auto &row = session.run(u"SELECT year, person_id, secret, made_at FROM review_pages WHERE id = ?"_s, id);
    if (!row.next())
        return {};
    return ReviewPage{id, row.value(0).toInt(), idAt<Person>(row, 1), row.value(2).toString(),
                      QDateTime::fromString(row.value(3).toString(), Qt::ISODateWithMs).toUTC()};
}

void insertReviewPage(Session &session, const ReviewPage &page)
{
    session.run(u"INSERT INTO review_pages (id, year, person_id, secret, made_at) VALUES (?, ?, ?, ?, ?)"_s,
                page.id, page.year, page.person, page.secret, page.madeAt.toString(Qt::ISODateWithMs));
}

QString stateWithout(const QString &state, const Id<Person> &person, const QString &instead)
{
    if (!state.contains(person.toString()))
        return state;
    auto object = QJsonDocument::fromJson(state.toUtf8()).object();
    QJsonArray places;
    const auto was = object[u"places"_s].toArray();
    for (const auto &value : was) {
        auto place = value.toObject();
        if (place[u"person"_s].toString() == person.toString())
            place[u"name"_s] = instead;
        places << place;
    }
    object[u"places"_s] = places;
    return compact(object);
}

QStringList problemsWithReviews(Session &session)
{
    QStringList problems;
    QHash<QString, QString> names;
    auto &row =
        session.run(u"SELECT r.id, trim(p.given_name || ' ' || p.family_name), e.name || ' ' || d.year "
                    "FROM reviews r JOIN persons p ON p.id = r.person_id JOIN editions d ON d.id = "
                    "r.edition_id JOIN events e ON e.id = d.event_id"_s);
    while (row.next())
        names.insert(
            row.value(0).toString(),
            Check::tr("The answer of %1 about %2").arg(row.value(1).toString(), row.value(2).toString()));
    const auto reviews = readReviews(session, u"1 = 1"_s, {});
    for (const auto &review : reviews) {
        const QString name = names.value(review.id.toString());
        // Answers from before rosters were kept have no state.
        if (!review.state.edition.isNull() && fingerprint(review.state) != review.fingerprint)
            problems << Check::tr("%1 does not hold the roster that was looked at.").arg(name);
        if (!review.state.edition.isNull() && review.state.edition != review.edition)
            problems << Check::tr("%1 holds the roster of another edition.").arg(name);
        if (!review.at.isValid())
            problems << Check::tr("%1 has no valid time.").arg(name);
        if (!isOfPresidium(review.role))
            problems << Check::tr("%1 comes from somebody who was not of the presidium.").arg(name);
    }
    return problems;
}

} // namespace store
