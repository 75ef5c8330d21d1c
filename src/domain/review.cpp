#include "domain/review.h"

#include "domain/term.h"

#include <QCryptographicHash>

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

constexpr Term<Standing> standingTerms[] = {
    {Standing::Nominated, "nominated", QT_TRANSLATE_NOOP("Standing", "nominated")},
    {Standing::Elected, "elected", QT_TRANSLATE_NOOP("Standing", "elected")},
    {Standing::Prevented, "prevented", QT_TRANSLATE_NOOP("Standing", "prevented")},
    {Standing::Replaced, "replaced", QT_TRANSLATE_NOOP("Standing", "replaced")},
};

constexpr Term<ReviewAnswer> answerTerms[] = {
    {ReviewAnswer::Approved, "approved", QT_TRANSLATE_NOOP("ReviewAnswer", "Approved")},
    {ReviewAnswer::ChangeRequested, "change_requested",
     QT_TRANSLATE_NOOP("ReviewAnswer", "Asks for a change")},
};

constexpr Term<ReviewStanding> reviewTerms[] = {
    {ReviewStanding::Unreviewed, "unreviewed", QT_TRANSLATE_NOOP("ReviewStanding", "Not reviewed")},
    {ReviewStanding::Partly, "partly", QT_TRANSLATE_NOOP("ReviewStanding", "Approved by some")},
    {ReviewStanding::Approved, "approved", QT_TRANSLATE_NOOP("ReviewStanding", "Approved by all")},
    {ReviewStanding::ChangeRequested, "change_requested",
     QT_TRANSLATE_NOOP("ReviewStanding", "Change asked for")},
    {ReviewStanding::Outdated, "outdated", QT_TRANSLATE_NOOP("ReviewStanding", "Changed after the review")},
};

constexpr qsizetype longestComment = 4000;

Standing standingOf(const RosterRow &row)
{
    if (!row.nomination.isNull())
        return Standing::Nominated;
    if (!row.replacedBy.isEmpty())
        return Standing::Replaced;
    return row.fills.isNull() ? Standing::Prevented : Standing::Elected;
}

// A field of the canonical text: without the signs that part fields and lines.
QString field(const QString &text)
{
    return text.simplified();
}

QString lineOf(const ReviewedPlace &place)
{
    return QStringList{u"person"_s,
                       place.person.toString(),
                       field(place.party),
                       place.role ? key(*place.role) : QString{},
                       key(place.kind),
                       key(place.standing),
                       place.insteadOf.toString()}
        .join(u'\t');
}

QString nameOf(const ReviewedPlace &place)
{
    return place.party.isEmpty() ? place.name : QString{place.name % u" (" % place.party % u')'};
}

QString nameOf(const RosterState &state, const Id<Person> &person)
{
    for (const auto &place : state.places)
        if (place.person == person)
            return place.name;
    return {};
}

// "elected, ordinary, instead of Öberg, Siv"
QStringList traitsOf(const ReviewedPlace &place, const RosterState &state)
{
    QStringList traits{label(place.standing), label(place.kind).toLower()};
    if (place.role)
        traits << label(*place.role).toLower();
    traits << place.party;
    if (!place.insteadOf.isNull())
        traits << Words::tr("instead of %1").arg(nameOf(state, place.insteadOf));
    traits.removeAll(QString{});
    return traits;
}

// What of the traits is only among the first ones; the standing when all of them are alike.
QString without(const QStringList &traits, const QStringList &others)
{
    QStringList own;
    for (const auto &trait : traits)
        if (!others.contains(trait))
            own << trait;
    return own.isEmpty() ? traits.first() : own.join(u", "_s);
}

QHash<Id<Person>, QList<ReviewedPlace>> placesByPerson(const RosterState &state)
{
    QHash<Id<Person>, QList<ReviewedPlace>> places;
    for (const auto &place : state.places)
        places[place.person] << place;
    return places;
}

QStringList linesOf(const QList<ReviewedPlace> &places)
{
    QStringList lines;
    for (const auto &place : places)
        lines << lineOf(place);
    lines.sort();
    return lines;
}

QString dayOf(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QStringList changesOfRoster(const RosterState &before, const RosterState &after)
{
    QStringList changes;
    const auto add = [&](const QString &what, const QString &was, const QString &is) {
        if (was != is)
            changes << u"%1: %2 → %3"_s.arg(what, was, is);
    };
    if (before.authority != after.authority || before.item != after.item)
        changes << Words::tr("It rests on: %1 → %2").arg(before.restsOn, after.restsOn);
    add(Words::tr("Ordinary seats"), QString::number(before.ordinarySeats),
        QString::number(after.ordinarySeats));
    add(Words::tr("Substitutes’ seats"), QString::number(before.substituteSeats),
        QString::number(after.substituteSeats));
    add(Words::tr("Opens"), dayOf(before.opens), dayOf(after.opens));
    add(Words::tr("Closes"), dayOf(before.closes), dayOf(after.closes));
    if (before.cancelled != after.cancelled)
        changes << (after.cancelled ? Words::tr("The edition was cancelled")
                                    : Words::tr("The edition is no longer cancelled"));
    return changes;
}

RosterDifference differenceOf(const QList<ReviewedPlace> &was, const RosterState &before,
                              const QList<ReviewedPlace> &is, const RosterState &after)
{
    using Kind = RosterDifference::Kind;
    const auto told = [](const QList<ReviewedPlace> &places, const RosterState &state) {
        QStringList all;
        for (const auto &place : places)
            all << traitsOf(place, state).join(u", "_s);
        return all.join(u" · "_s);
    };
    if (was.isEmpty())
        return {Kind::Added, is.first().person,
                Words::tr("%1: new on the roster (%2)").arg(nameOf(is.first()), told(is, after))};
    if (is.isEmpty())
        return {
            Kind::Removed, was.first().person,
            Words::tr("%1: no longer on the roster (was: %2)").arg(nameOf(was.first()), told(was, before))};
    if (was.size() != 1 || is.size() != 1)
        return {Kind::Changed, is.first().person,
                u"%1: %2 → %3"_s.arg(nameOf(is.first()), told(was, before), told(is, after))};
    const auto traitsBefore = traitsOf(was.first(), before);
    const auto traitsAfter = traitsOf(is.first(), after);
    return {Kind::Changed, is.first().person,
            u"%1: %2 → %3"_s.arg(nameOf(is.first()), without(traitsBefore, traitsAfter),
                                 without(traitsAfter, traitsBefore))};
}

} // namespace

RosterState stateOf(const Roster &roster)
{
    RosterState state;
    state.edition = roster.edition.id;
    state.opens = roster.edition.opens;
    state.closes = roster.edition.closes;
    state.cancelled = roster.edition.cancelled;
    state.authority = roster.authority.state;
    state.item = roster.authority.item;
    state.restsOn = summary(roster.authority);
    QHash<Id<Placement>, Id<Person>> placed;
    QSet<Id<Seat>> seats;
    for (const auto &row : roster.rows) {
        if (row.person && !row.placement.isNull())
            placed.insert(row.placement, row.person->id);
        if (!row.seat || seats.contains(row.seat->id))
            continue;
        seats.insert(row.seat->id);
        ++(row.seat->kind == SeatKind::Ordinary ? state.ordinarySeats : state.substituteSeats);
    }
    for (const auto &row : roster.rows) {
        if (!row.person)
            continue;
        ReviewedPlace place;
        place.person = row.person->id;
        place.name = row.person->sortedName();
        place.party = row.party;
        place.role = row.role;
        place.kind = row.kind;
        place.standing = standingOf(row);
        if (row.substitution && row.substitution->in == row.placement)
            place.insteadOf = placed.value(row.substitution->out);
        state.places << place;
    }
    return state;
}

QString canonicalText(const RosterState &state)
{
    QStringList lines{u"deltagande roster 1"_s,
                      u"edition\t"_s % state.edition.toString(),
                      u"days\t"_s % dayOf(state.opens) % u'\t' % dayOf(state.closes),
                      u"cancelled\t"_s % (state.cancelled ? u"yes"_s : u"no"_s),
                      u"rests on\t"_s % key(state.authority) % u'\t' % state.item.toString(),
                      u"seats\t"_s % QString::number(state.ordinarySeats) % u'\t' %
                          QString::number(state.substituteSeats)};
    lines << linesOf(state.places);
    return lines.join(u'\n') + u'\n';
}

QString fingerprint(const RosterState &state)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalText(state).toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<RosterDifference> differences(const RosterState &before, const RosterState &after)
{
    QList<RosterDifference> found;
    const auto ofRoster = changesOfRoster(before, after);
    for (const auto &sentence : ofRoster)
        found << RosterDifference{RosterDifference::Kind::Roster, {}, sentence};
    const auto placesBefore = placesByPerson(before);
    const auto placesAfter = placesByPerson(after);
    QSet<Id<Person>> seen;
    for (const auto &place : after.places + before.places) {
        if (seen.contains(place.person))
            continue;
        seen.insert(place.person);
        const auto was = placesBefore.value(place.person);
        const auto is = placesAfter.value(place.person);
        if (linesOf(was) != linesOf(is))
            found << differenceOf(was, before, is, after);
    }
    return found;
}

ReviewStanding standing(const QList<ReviewEntry> &answers, const QList<Id<Person>> &presidium)
{
    int approved = 0;
    bool outdated = false;
    bool change = false;
    for (const auto &entry : answers) {
        if (!entry.isLatest || !presidium.contains(entry.review.person))
            continue;
        if (entry.isOutdated)
            outdated = true;
        else if (entry.review.answer == ReviewAnswer::ChangeRequested)
            change = true;
        else
            ++approved;
    }
    if (change)
        return ReviewStanding::ChangeRequested;
    if (outdated)
        return ReviewStanding::Outdated;
    if (approved == 0)
        return ReviewStanding::Unreviewed;
    return approved == presidium.size() ? ReviewStanding::Approved : ReviewStanding::Partly;
}

std::optional<Role> presidiumRole(const PersonEntry &person, const Id<Committee> &committee, const QDate &day)
{
    for (const auto &assignment : person.assignments)
        if (assignment.committee == committee && assignment.holdsOn(day) && isOfPresidium(assignment.role))
            return assignment.role;
    return {};
}

QString key(Standing standing)
{
    return keyOf(standingTerms, standing);
}

std::optional<Standing> standingFromKey(const QString &key)
{
    return valueOf(standingTerms, key);
}

QString label(Standing standing)
{
    return wordOf(standingTerms, standing, "Standing");
}

QString key(ReviewAnswer answer)
{
    return keyOf(answerTerms, answer);
}

std::optional<ReviewAnswer> reviewAnswerFromKey(const QString &key)
{
    return valueOf(answerTerms, key);
}

QString label(ReviewAnswer answer)
{
    return wordOf(answerTerms, answer, "ReviewAnswer");
}

QString key(ReviewStanding standing)
{
    return keyOf(reviewTerms, standing);
}

QString label(ReviewStanding standing)
{
    return wordOf(reviewTerms, standing, "ReviewStanding");
}

QStringList problems(const Review &review)
{
    QStringList problems;
    if (!isOfPresidium(review.role))
        problems << Words::tr("Only the presidium answers for rosters.");
    if (review.answer == ReviewAnswer::ChangeRequested && review.comment.trimmed().isEmpty())
        problems << Words::tr("Say in a comment what should be changed.");
    if (review.comment.size() > longestComment || review.reply.size() > longestComment)
        problems << Words::tr("A comment has at most %n character(s).", nullptr, int(longestComment));
    return problems;
}

} // namespace domain
