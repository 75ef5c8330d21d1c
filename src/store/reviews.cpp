#include "store/reviews.h"

#include "store/eventrows.h"
#include "store/personrows.h"
#include "store/reviewrows.h"
#include "store/rosterrows.h"
#include "store/seatrules.h"
#include "store/sentences.h"

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsAhead = 24 * 60 * 60; // by which the clock of a tablet may be wrong

// What the reviews of a year's rosters are made from.
struct Sources
{
    QList<Roster> period;
    QList<PersonEntry> persons;
    QHash<Id<Edition>, QList<Review>> reviews;
};

Result<Roster> readRoster(Session &session, const Id<Edition> &edition, const QDate &today)
{
    const auto sources = readRosterSources(session, edition, today);
    if (!sources)
        return noSuchEdition();
    return makeRoster(*sources, today);
}

Sources readSources(Session &session, int year, const QDate &today)
{
    Sources sources;
    for (const auto &each : readRosterSources(
             session,
             u"SELECT e.id FROM editions e JOIN mandate_periods p ON p.id = e.period_id WHERE ? BETWEEN "
             "p.first_year AND p.last_year"_s,
             {year}, today))
        sources.period << makeRoster(each, today);
    sources.persons = readPersons(session);
    for (const auto &review :
         readReviews(session, u"edition_id IN (SELECT id FROM editions WHERE year = ?)"_s, {year}))
        sources.reviews[review.edition] << review;
    return sources;
}

// Denied for who is not of the presidium.
Result<Role> roleOf(const PersonEntry &person, const Roster &roster, const QDate &today)
{
    if (const auto role = presidiumRole(person, roster.event.committee, today))
        return *role;
    return failure(Error::Kind::Denied,
                   Reviews::tr("%1 is not of the presidium on %2, and can't answer for it.")
                       .arg(person.person.name(), today.toString(Qt::ISODate)));
}

Result<Review> madeReview(const Roster &roster, const PersonEntry &person, ReviewAnswer answer,
                          const QString &comment, const QDate &today)
{
    return roleOf(person, roster, today).and_then([&](Role role) -> Result<Review> {
        Review review;
        review.edition = roster.edition.id;
        review.person = person.person.id;
        review.role = role;
        review.answer = answer;
        review.comment = comment.trimmed();
        review.at = QDateTime::currentDateTimeUtc();
        review.state = stateOf(roster);
        review.fingerprint = fingerprint(review.state);
        if (const auto wrong = problems(review); !wrong.isEmpty())
            return invalid(wrong);
        return review;
    });
}

// "Märta Ågren, Mötesplats Lycksele 2024"; without what is not there.
QString subjectOf(const Database &database, const Id<Person> &person, const Id<Edition> &edition)
{
    const auto subject = database.read([&](Session &session) -> Result<QString> {
        QStringList parts;
        if (const auto entry = readPerson(session, person))
            parts << entry->person.name();
        if (const auto name = editionName(session, edition))
            parts << *name;
        return parts.join(u", "_s);
    });
    return subject.value_or(QString{});
}

// Answers of one file, while they are taken in.
class Importing
{
public:
    Importing(Session &session, const ReviewAnswerFile &file, const QDate &today)
        : m_session{session}
        , m_file{file}
        , m_today{today}
    {
    }

    Result<Reviews::Imported> run()
    {
        const auto page = readReviewPage(m_session, m_file.page);
        if (!page)
            return failure(Error::Kind::NotFound,
                           Reviews::tr("This store has sent out no such review page, or it was taken back."));
        if (sealOf(m_file, page->secret) != m_file.seal)
            return failure(Error::Kind::Denied,
                           Reviews::tr("The answer is not as the review page made it: its seal does not fit. "
                                       "Nothing was read in."));
        const auto person = readPerson(m_session, m_file.person);
        if (!person)
            return noSuchPerson();
        m_imported.name = person->person.name();
        if (!page->person.isNull() && page->person != m_file.person)
            return failure(
                Error::Kind::Denied,
                Reviews::tr("The review page was made for somebody else than %1.").arg(m_imported.name));
        if (m_file.at() > QDateTime::currentDateTimeUtc().addSecs(secondsAhead))
            return failure(
                Error::Kind::Invalid,
                Reviews::tr("The answer says that it was given on %1, which is still to come. Set the "
                            "clock of the machine that it was given on, and answer again.")
                    .arg(m_file.at().date().toString(Qt::ISODate)));
        for (const auto &answer : m_file.answers)
            if (const auto done = take(answer, *person, page->year); !done)
                return tl::unexpected(done.error());
        if (m_imported.taken.isEmpty())
            return failure(Error::Kind::Conflict, m_imported.refused.join(u' '));
        return m_imported;
    }

private:
    Result<> take(const ReviewAnswerFile::Answer &answer, const PersonEntry &person, int year)
    {
        const auto roster = readRoster(m_session, answer.edition, m_today);
        if (!roster || roster->edition.year != year) {
            m_imported.refused << Reviews::tr("An answer is about a roster that the page does not have.");
            return {};
        }
        const QString name = nameOf(*roster);
        if (came(answer.edition)) {
            m_imported.refused
                << Reviews::tr("%1: this answer, or a later one, was read in already.").arg(name);
            return {};
        }
        auto review = madeReview(*roster, person, answer.answer, answer.comment, m_today);
        if (!review)
            return tl::unexpected(review.error());
        if (review->fingerprint != answer.fingerprint) {
            refuseStale(name, *review);
            return {};
        }
        review->at = m_file.at();
        review->page = m_file.page;
        insertReview(m_session, *review);
        m_imported.taken << *review;
        m_imported.subjects << name;
        return {};
    }

    // Whether the person has answered for the edition by a page, at that time or later.
    bool came(const Id<Edition> &edition)
    {
        const auto earlier =
            readReviews(m_session, u"edition_id = ? AND person_id = ? AND page_id IS NOT NULL"_s,
                        {edition.toString(), m_file.person.toString()});
        return std::any_of(earlier.begin(), earlier.end(),
                           [&](const Review &review) { return review.at >= m_file.at(); });
    }

    // What was answered is told, so that no comment is lost.
    void refuseStale(const QString &name, const Review &review)
    {
        const QString answer = label(review.answer).toLower();
        m_imported.refused
            << (review.comment.isEmpty()
                    ? Reviews::tr("%1: the roster has changed since the page was made; send a new page. The "
                                  "answer was: %2.")
                          .arg(name, answer)
                    : Reviews::tr("%1: the roster has changed since the page was made; send a new page. The "
                                  "answer was: %2, “%3”.")
                          .arg(name, answer, review.comment));
    }

    Session &m_session;
    const ReviewAnswerFile &m_file;
    const QDate m_today;
    Reviews::Imported m_imported;
};

} // namespace

Result<QList<RosterReview>> Reviews::ofYear(int year, const QDate &today) const
{
    const auto sources = m_database.read(
        [&](Session &session) -> Result<Sources> { return readSources(session, year, today); });
    if (!sources)
        return tl::unexpected(sources.error());
    QList<Roster> asked;
    std::copy_if(sources->period.begin(), sources->period.end(), std::back_inserter(asked),
                 [&](const Roster &roster) { return roster.edition.year == year; });
    if (asked.isEmpty())
        return failure(Error::Kind::NotFound, tr("There is no roster of the year %1.").arg(year));
    const auto findings = SeatRules{m_database}.findings(asked);
    if (!findings)
        return tl::unexpected(findings.error());
    QList<RosterReview> reviews;
    for (const auto &roster : std::as_const(asked))
        reviews << makeReview(roster, {findings->value(roster.edition.id), sources->period, sources->persons},
                              sources->reviews.value(roster.edition.id),
                              presidiumOn(sources->persons, roster.event.committee, today));
    return reviews;
}

Result<RosterReview> Reviews::of(const Id<Edition> &edition, const QDate &today) const
{
    const auto known = m_database.read([&](Session &session) -> Result<Edition> {
        const auto found = readEdition(session, edition);
        if (!found)
            return noSuchEdition();
        return *found;
    });
    if (!known)
        return tl::unexpected(known.error());
    return ofYear(known->year, today).and_then([&](const QList<RosterReview> &all) -> Result<RosterReview> {
        for (const auto &review : all)
            if (review.roster.edition.id == edition)
                return review;
        return noSuchEdition();
    });
}

Result<QHash<Id<Edition>, ReviewWait>> Reviews::waiting(const QList<Roster> &rosters) const
{
    using Waits = QHash<Id<Edition>, ReviewWait>;
    return m_database.read([&](Session &session) -> Result<Waits> {
        // The presidium alone: the others of the committee may be many.
        QStringList marks;
        QVariantList keys;
        for (const auto role : roles())
            if (isOfPresidium(role)) {
                marks << u"?"_s;
                keys << key(role);
            }
        const auto presidium = readPersons(
            session, u"SELECT person_id FROM assignments WHERE role IN ("_s % marks.join(u',') % u')', keys);
        Waits waits;
        for (const auto &roster : rosters)
            waits.insert(roster.edition.id,
                         waitOf(roster,
                                readReviews(session, u"edition_id = ?"_s, {roster.edition.id.toString()}),
                                presidiumOn(presidium, roster.event.committee, roster.asOf)));
        return waits;
    });
}

Result<Review> Reviews::answer(const Id<Edition> &edition, const Id<Person> &person, ReviewAnswer answer,
                               const QString &comment, const QDate &today, const QString &seen)
{
    return m_database.transact(u"review.answer"_s, subjectOf(m_database, person, edition),
                               [&](Session &session) -> Result<Review> {
                                   const auto entry = readPerson(session, person);
                                   if (!entry)
                                       return noSuchPerson();
                                   const auto roster = readRoster(session, edition, today);
                                   if (!roster)
                                       return tl::unexpected(roster.error());
                                   return madeReview(*roster, *entry, answer, comment, today)
                                       .and_then([&](const Review &review) -> Result<Review> {
                                           if (!seen.isEmpty() && seen != review.fingerprint)
                                               return changedMeanwhile(nameOf(*roster));
                                           insertReview(session, review);
                                           return review;
                                       });
                               });
}

Result<> Reviews::reply(const Review &review, const QString &text)
{
    auto replied = review;
    replied.reply = text.trimmed();
    if (const auto wrong = problems(replied); !wrong.isEmpty())
        return invalid(wrong);
    const QString subject = subjectOf(m_database, review.person, review.edition);
    return m_database.transact(u"review.reply"_s, subject, [&](Session &session) -> Result<> {
        session.run(u"UPDATE reviews SET reply = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s,
                    replied.reply, review.id, review.revision);
        if (session.changedRows() == 1)
            return {};
        if (readReviews(session, u"id = ?"_s, {review.id.toString()}).isEmpty())
            return noSuchReview();
        return changedMeanwhile(subject);
    });
}

Result<ReviewPage> Reviews::addPage(int year, const Id<Person> &person, const QDate &today)
{
    const auto rosters = ofYear(year, today);
    if (!rosters)
        return tl::unexpected(rosters.error());
    const auto page = newReviewPage(year, person);
    return m_database.transact(
        u"review.page"_s, QString::number(year), [&](Session &session) -> Result<ReviewPage> {
            if (!person.isNull()) {
                const auto entry = readPerson(session, person);
                if (!entry)
                    return noSuchPerson();
                if (const auto role = roleOf(*entry, rosters->first().roster, today); !role)
                    return tl::unexpected(role.error());
            }
            insertReviewPage(session, page);
            return page;
        });
}

Result<Reviews::Imported> Reviews::import(const ReviewAnswerFile &file, const QDate &today)
{
    return m_database.transact(u"review.import"_s, subjectOf(m_database, file.person, {}),
                               [&](Session &session) {
                                   return Importing{session, file, today}.run();
                               });
}

} // namespace store
