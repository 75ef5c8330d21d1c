#include "cli/lookup.h"
#include "cli/outgoing.h"
#include "cli/verb.h"
#include "documents/format.h"
#include "documents/reviewpage.h"
#include "intake/filecontents.h"
#include "store/exports.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class ReviewVerbs
{
    Q_DECLARE_TR_FUNCTIONS(ReviewVerbs)
};

constexpr qint64 longestAnswer = 2 * 1024 * 1024;

QString timeOf(const ReviewEntry &entry)
{
    return entry.review.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QJsonArray json(const QList<RosterDifference> &differences)
{
    QJsonArray list;
    for (const auto &difference : differences)
        list << difference.sentence;
    return list;
}

QJsonObject json(const ReviewEntry &entry)
{
    return {{u"id"_s, entry.review.id.toString()},
            {u"name"_s, entry.name},
            {u"role"_s, key(entry.review.role)},
            {u"answer"_s, key(entry.review.answer)},
            {u"comment"_s, jsonText(entry.review.comment)},
            {u"reply"_s, jsonText(entry.review.reply)},
            {u"at"_s, entry.review.at.toString(Qt::ISODateWithMs)},
            {u"fingerprint"_s, entry.review.fingerprint},
            {u"latest"_s, entry.isLatest},
            {u"outdated"_s, entry.isOutdated},
            {u"changed_since"_s, json(entry.since)}};
}

QJsonObject json(const RosterReview &review)
{
    QJsonArray checks;
    for (const auto &check : review.checks)
        checks << QJsonObject{{u"check"_s, key(check.kind)},
                              {u"verdict"_s, key(check.verdict)},
                              {u"sentence"_s, check.sentence},
                              {u"names"_s, QJsonArray::fromStringList(check.names)}};
    QJsonArray answers;
    for (const auto &entry : review.answers)
        answers << json(entry);
    const auto counts = count(review.roster);
    return {{u"event"_s, review.roster.event.key},
            {u"name"_s, nameOf(review.roster)},
            {u"year"_s, review.roster.edition.year},
            {u"standing"_s, key(review.standing)},
            {u"fingerprint"_s, review.fingerprint},
            {u"authority"_s, key(review.roster.authority.state)},
            {u"seats"_s, counts.seats},
            {u"taken"_s, counts.taken()},
            {u"checks"_s, checks},
            {u"answers"_s, answers}};
}

QString text(const ReviewEntry &entry)
{
    QStringList lines{
        ReviewVerbs::tr("%1, %2 (%3): %4")
            .arg(timeOf(entry), entry.name, label(entry.review.role), label(entry.review.answer))};
    if (!entry.review.comment.isEmpty())
        lines << ReviewVerbs::tr("  Comment: %1").arg(entry.review.comment);
    if (!entry.review.reply.isEmpty())
        lines << ReviewVerbs::tr("  Reply: %1").arg(entry.review.reply);
    if (entry.isOutdated)
        lines << ReviewVerbs::tr("  The roster has changed since:");
    for (const auto &difference : entry.since)
        lines << u"  – "_s + difference.sentence;
    return lines.join(u'\n');
}

QString text(const RosterReview &review)
{
    const auto counts = count(review.roster);
    QStringList parts{u"%1 · %2 · %3"_s.arg(
        nameOf(review.roster), label(review.standing),
        ReviewVerbs::tr("%1 of %n seat(s) taken", nullptr, counts.seats).arg(counts.taken()))};
    QList<QStringList> checks;
    for (const auto &check : review.checks)
        checks << QStringList{label(check.verdict), check.sentence, check.names.join(u" · "_s)};
    parts << table({ReviewVerbs::tr("Verdict"), ReviewVerbs::tr("Check"), ReviewVerbs::tr("About")}, checks);
    QList<QStringList> rows;
    for (const auto &row : review.roster.rows) {
        QStringList years;
        QStringList events;
        if (row.person) {
            for (const int year : review.earlierYears.value(row.person->id))
                years << QString::number(year);
            events = review.otherEvents.value(row.person->id);
        }
        rows << QStringList{row.person ? row.person->sortedName() : ReviewVerbs::tr("Vacant"),
                            row.party,
                            label(row.kind),
                            label(row.status),
                            years.join(u", "_s),
                            events.join(u", "_s)};
    }
    parts << table({ReviewVerbs::tr("Name"), ReviewVerbs::tr("Party"), ReviewVerbs::tr("Seat"),
                    ReviewVerbs::tr("Status"), ReviewVerbs::tr("Earlier years"),
                    ReviewVerbs::tr("Also goes to")},
                   rows);
    for (const auto &entry : review.answers)
        parts << text(entry);
    return parts.join(u"\n\n"_s);
}

Answer reviewList(const Call &call)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto &review : need(call.store->reviews.ofYear(yearOf(call.arguments[0]), call.today))) {
        list << json(review);
        int lacking = 0;
        for (const auto &check : review.checks)
            lacking += check.verdict == ReviewCheck::Verdict::Lacking ? 1 : 0;
        int waiting = 0;
        QStringList names;
        for (const auto &entry : review.answers) {
            if (!entry.isLatest)
                continue;
            waiting += entry.awaitsReply() ? 1 : 0;
            const QString mark =
                entry.isOutdated ? ReviewVerbs::tr("earlier roster") : label(entry.review.answer).toLower();
            names << u"%1: %2"_s.arg(entry.name, mark);
        }
        rows << QStringList{nameOf(review.roster), label(review.standing), QString::number(lacking),
                            QString::number(waiting), names.join(u" · "_s)};
    }
    return {list, table({ReviewVerbs::tr("Roster"), ReviewVerbs::tr("Review"), ReviewVerbs::tr("Lacking"),
                         ReviewVerbs::tr("To reply to"), ReviewVerbs::tr("Answers")},
                        rows)};
}

RosterReview reviewOf(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    return need(call.store->reviews.of(edition.id, call.today));
}

Answer reviewShow(const Call &call)
{
    const auto review = reviewOf(call);
    return {json(review), text(review)};
}

PersonEntry personOf(const Call &call, const QString &option)
{
    if (!call.has(option))
        throw WrongCall{ReviewVerbs::tr("Say who: --%1 PERSON.").arg(option)};
    return need(call.store->people.find(call.text(option)));
}

Answer answered(const Call &call, ReviewAnswer answer)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const PersonEntry person = personOf(call, u"by"_s);
    const auto review = need(call.store->reviews.answer(
        edition.id, person.person.id, answer, call.text(u"comment"_s), call.today, call.text(u"seen"_s)));
    const auto now = reviewOf(call);
    return {json(now), ReviewVerbs::tr("%1: %2 by %3.")
                           .arg(nameOf(now.roster), label(review.answer).toLower(), person.person.name())};
}

Answer approve(const Call &call)
{
    return answered(call, ReviewAnswer::Approved);
}

Answer request(const Call &call)
{
    return answered(call, ReviewAnswer::ChangeRequested);
}

Answer reply(const Call &call)
{
    const PersonEntry person = personOf(call, u"to"_s);
    if (!call.has(u"text"_s))
        throw WrongCall{ReviewVerbs::tr("Say what: --text TEXT.")};
    const auto review = reviewOf(call);
    const auto *entry = review.lastLook(person.person.id);
    if (!entry)
        throw Failed{Error{Error::Kind::NotFound, ReviewVerbs::tr("%1 has not answered about %2.")
                                                      .arg(person.person.name(), nameOf(review.roster))}};
    need(call.store->reviews.reply(entry->review, call.text(u"text"_s)));
    return {json(reviewOf(call)),
            ReviewVerbs::tr("Replied to %1 about %2.").arg(person.person.name(), nameOf(review.roster))};
}

// All that the page and the report show of the year, in Swedish.
documents::ReviewContent contentOf(const Call &call, int year)
{
    const translations::Speaking swedish{u"sv"_s};
    const auto reviews = need(call.store->reviews.ofYear(year, call.today));
    const auto period = need(call.store->rosters.rosters(reviews.first().roster.edition.period, call.today));
    return documents::reviewContent(theCommittee(*call.store), year, call.today, reviews, period,
                                    need(call.store->people.list()), need(call.store->decisions.entries()));
}

Answer page(const Call &call)
{
    const QString path = outputOf(call);
    const int year = yearOf(call.arguments[0]);
    const auto person = call.has(u"for"_s) ? personOf(call, u"for"_s).person.id : Id<Person>{};
    const auto content = contentOf(call, year);
    const auto kept = need(call.store->reviews.addPage(year, person, call.today));
    return sentOut(call, documents::writeReviewPage(content, kept, call.text(u"mail"_s)), path,
                   documents::reviewExport(content, u"review_page"_s, u"html"_s));
}

Answer answer(const Call &call)
{
    const QByteArray bytes = need(intake::contentsOf(call.arguments[0], longestAnswer));
    const auto imported = need(call.store->reviews.import(need(readReviewAnswer(bytes)), call.today));
    QJsonArray taken;
    QStringList lines;
    for (qsizetype i = 0; i < imported.taken.size(); ++i) {
        const auto &review = imported.taken[i];
        taken << QJsonObject{{u"name"_s, imported.subjects[i]},
                             {u"answer"_s, key(review.answer)},
                             {u"comment"_s, jsonText(review.comment)}};
        lines << ReviewVerbs::tr("%1: %2 by %3.")
                     .arg(imported.subjects[i], label(review.answer).toLower(), imported.name);
    }
    lines << imported.refused;
    return {QJsonObject{{u"by"_s, imported.name},
                        {u"taken"_s, taken},
                        {u"refused"_s, QJsonArray::fromStringList(imported.refused)}},
            lines.join(u'\n'), imported.refused.isEmpty()};
}

Answer report(const Call &call)
{
    const QString path = outputOf(call);
    const auto format = call.has(u"format"_s) ? documents::formatFromKey(call.text(u"format"_s))
                                              : documents::formatOfFile(path);
    if (!format)
        throw WrongCall{ReviewVerbs::tr("--format: say pdf, html, odt or text.")};
    const auto content = contentOf(call, yearOf(call.arguments[0]));
    return sentOut(call, need(documents::write(documents::reviewDocument(content), *format)), path,
                   documents::reviewExport(content, u"review_report"_s, documents::key(*format)));
}

} // namespace

QList<Verb> reviewVerbs()
{
    const auto by = option(u"by"_s, ReviewVerbs::tr("who of the presidium answers"), u"PERSON"_s);
    const auto comment = option(u"comment"_s, ReviewVerbs::tr("to the secretary"), u"TEXT"_s);
    const auto seen =
        option(u"seen"_s,
               ReviewVerbs::tr("the fingerprint of the roster that was looked at: refused when it "
                               "has changed"),
               u"FINGERPRINT"_s);
    return {
        {u"review list"_s,
         u"YEAR"_s,
         1,
         1,
         ReviewVerbs::tr("Lists the year's rosters and where they stand with the presidium."),
         {},
         Needs::Reading,
         reviewList},
        {u"review show"_s,
         u"EVENT YEAR"_s,
         2,
         2,
         ReviewVerbs::tr("Shows a roster with its checks, the answers, and what has changed since."),
         {},
         Needs::Reading,
         reviewShow},
        {u"review approve"_s,
         u"EVENT YEAR"_s,
         2,
         2,
         ReviewVerbs::tr("A member of the presidium approves a roster."),
         {by, comment, seen},
         Needs::Reviewing,
         approve},
        {u"review request"_s,
         u"EVENT YEAR"_s,
         2,
         2,
         ReviewVerbs::tr("A member of the presidium asks for a change of a roster."),
         {by, comment, seen},
         Needs::Reviewing,
         request},
        {u"review reply"_s,
         u"EVENT YEAR"_s,
         2,
         2,
         ReviewVerbs::tr("The secretary replies to a comment."),
         {option(u"to"_s, ReviewVerbs::tr("whose latest comment"), u"PERSON"_s),
          option(u"text"_s, ReviewVerbs::tr("the reply; empty: none"), u"TEXT"_s)},
         Needs::Reviewing,
         reply},
        {u"review page"_s,
         u"YEAR"_s,
         1,
         1,
         ReviewVerbs::tr("Writes a page by which the presidium can answer away from the store."),
         {outputOption(), option(u"for"_s, ReviewVerbs::tr("who alone may answer by it"), u"PERSON"_s),
          option(u"mail"_s, ReviewVerbs::tr("the secretary's address, for the letter with the answer"),
                 u"ADDRESS"_s)},
         Needs::Reviewing,
         page},
        {u"review answer"_s,
         u"FILE"_s,
         1,
         1,
         ReviewVerbs::tr("Reads in the answers that a review page saved, or the letter with them."),
         {},
         Needs::Reviewing,
         answer},
        {u"report"_s,
         u"YEAR"_s,
         1,
         1,
         ReviewVerbs::tr("Writes the report for the presidium."),
         {outputOption(),
          option(u"format"_s, ReviewVerbs::tr("pdf, html, odt or text; by the file's name unless told"),
                 u"FORMAT"_s)},
         Needs::Sending,
         report},
    };
}

} // namespace cli
