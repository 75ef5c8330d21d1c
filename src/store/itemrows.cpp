#include "store/itemrows.h"

#include "domain/resuming.h"

#include <QHash>

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// What belongs to an item in an order of its own. Each kind has a table with item_id and position.

struct Statements
{
    QString insert; // the values, item_id, position, id
    QString update; // the values, item_id, position
    QString cut;    // item_id, first position that goes
};

QVariantList valuesOf(const Proposal &proposal)
{
    return {Session::toSql(proposal.mover), Session::toSql(proposal.party), Session::toSql(proposal.text),
            Session::toSql(proposal.withdrawn)};
}

const Statements &statementsFor(const QList<Proposal> &)
{
    static const Statements statements{
        u"INSERT INTO proposals (mover, party, body, withdrawn, item_id, position, id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        u"UPDATE proposals SET mover = ?, party = ?, body = ?, withdrawn = ? "
        "WHERE item_id = ? AND position = ?"_s,
        u"DELETE FROM proposals WHERE item_id = ? AND position >= ?"_s};
    return statements;
}

QVariantList valuesOf(const Vote &vote)
{
    return {Session::toSql(vote.yesMeans),
            Session::toSql(vote.noMeans),
            vote.yes,
            vote.no,
            vote.abstained,
            vote.absent};
}

const Statements &statementsFor(const QList<Vote> &)
{
    static const Statements statements{
        u"INSERT INTO votes (yes_means, no_means, yes_count, no_count, abstained, absent, item_id, position, "
        "id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        u"UPDATE votes SET yes_means = ?, no_means = ?, yes_count = ?, no_count = ?, abstained = ?, "
        "absent = ? WHERE item_id = ? AND position = ?"_s,
        u"DELETE FROM votes WHERE item_id = ? AND position >= ?"_s};
    return statements;
}

QVariantList valuesOf(const Dissent &dissent)
{
    return {key(dissent.kind), Session::toSql(dissent.who), Session::toSql(dissent.party),
            Session::toSql(dissent.text)};
}

const Statements &statementsFor(const QList<Dissent> &)
{
    static const Statements statements{
        u"INSERT INTO dissents (kind, who, party, body, item_id, position, id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        u"UPDATE dissents SET kind = ?, who = ?, party = ?, body = ? WHERE item_id = ? AND position = ?"_s,
        u"DELETE FROM dissents WHERE item_id = ? AND position >= ?"_s};
    return statements;
}

QVariantList valuesOf(const Disqualification &disqualification)
{
    return {Session::toSql(disqualification.who), Session::toSql(disqualification.party),
            Session::toSql(disqualification.text)};
}

const Statements &statementsFor(const QList<Disqualification> &)
{
    static const Statements statements{
        u"INSERT INTO disqualifications (who, party, body, item_id, position, id) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        u"UPDATE disqualifications SET who = ?, party = ?, body = ? WHERE item_id = ? AND position = ?"_s,
        u"DELETE FROM disqualifications WHERE item_id = ? AND position >= ?"_s};
    return statements;
}

QVariantList valuesOf(const Basis &basis)
{
    return {Session::toSql(basis.kind), Session::toSql(basis.date), Session::toSql(basis.addedOn)};
}

const Statements &statementsFor(const QList<Basis> &)
{
    static const Statements statements{
        u"INSERT INTO basis (kind, dated, added_on, item_id, position, id) VALUES (?, ?, ?, ?, ?, ?)"_s,
        u"UPDATE basis SET kind = ?, dated = ?, added_on = ? WHERE item_id = ? AND position = ?"_s,
        u"DELETE FROM basis WHERE item_id = ? AND position >= ?"_s};
    return statements;
}

QVariantList valuesOf(const QString &recipient)
{
    return {Session::toSql(recipient)};
}

const Statements &statementsFor(const QStringList &)
{
    static const Statements statements{
        u"INSERT INTO dispatches (recipient, item_id, position, id) VALUES (?, ?, ?, ?)"_s,
        u"UPDATE dispatches SET recipient = ? WHERE item_id = ? AND position = ?"_s,
        u"DELETE FROM dispatches WHERE item_id = ? AND position >= ?"_s};
    return statements;
}

QVariantList valuesOf(const Scope &scope)
{
    return {Session::toSql(scope.event), Session::toSql(scope.period), Session::toSql(scope.year)};
}

const Statements &statementsFor(const QList<Scope> &)
{
    static const Statements statements{
        u"INSERT INTO item_scopes (event_id, period_id, year, item_id, position, id) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        u"UPDATE item_scopes SET event_id = ?, period_id = ?, year = ? WHERE item_id = ? AND position = ?"_s,
        u"DELETE FROM item_scopes WHERE item_id = ? AND position >= ?"_s};
    return statements;
}

// Makes the stored rows, which are as in `before`, be as in `after`; rows that stay are not touched.
template <class T>
void writeRows(Session &session, const Id<ProtocolItem> &item, const QList<T> &before, const QList<T> &after)
{
    const Statements &statements = statementsFor(after);
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (i >= before.size())
            session.runWith(statements.insert, valuesOf(after[i]) << item.toString() << int(i)
                                                                  << Id<ProtocolItem>::make().toString());
        else if (before[i] != after[i])
            session.runWith(statements.update, valuesOf(after[i]) << item.toString() << int(i));
    }
    if (after.size() < before.size())
        session.run(statements.cut, item, int(after.size()));
}

void writePointEvents(Session &session, const DecisionPoint &point)
{
    session.run(u"DELETE FROM point_events WHERE point_id = ?"_s, point.id);
    int position = 0;
    for (const auto &event : point.events)
        session.run(u"INSERT INTO point_events (id, point_id, event_id, position) VALUES (?, ?, ?, ?)"_s,
                    Id<DecisionPoint>::make(), point.id, event, position++);
}

// Points are kept by identity: elections refer to them.
void writePoints(Session &session, const Id<ProtocolItem> &item, const QList<DecisionPoint> &before,
                 const QList<DecisionPoint> &after)
{
    const auto placeIn = [](const QList<DecisionPoint> &points, const Id<DecisionPoint> &id) {
        const auto found = std::find_if(points.begin(), points.end(),
                                        [&](const DecisionPoint &point) { return point.id == id; });
        return found == points.end() ? -1 : int(found - points.begin());
    };
    for (const auto &point : before) {
        if (placeIn(after, point.id) < 0)
            session.run(u"DELETE FROM decision_points WHERE id = ?"_s, point.id);
    }
    for (int position = 0; position < after.size(); ++position) {
        const DecisionPoint &point = after[position];
        const int earlier = placeIn(before, point.id);
        if (earlier < 0) {
            session.run(
                u"INSERT INTO decision_points (id, item_id, position, body, outcome, until_day, reason, "
                "addressee) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                point.id, item, position, point.text, key(point.outcome), point.until, point.reason,
                point.addressee);
            writePointEvents(session, point);
        } else if (earlier != position || before[earlier] != point) {
            session.run(u"UPDATE decision_points SET position = ?, body = ?, outcome = ?, until_day = ?, "
                        "reason = ?, addressee = ? WHERE id = ?"_s,
                        position, point.text, key(point.outcome), point.until, point.reason, point.addressee,
                        point.id);
            if (before[earlier].events != point.events)
                writePointEvents(session, point);
        }
    }
}

void writeChildren(Session &session, const ProtocolItem &before, const ProtocolItem &after)
{
    writeRows(session, after.id, before.scope, after.scope);
    writeRows(session, after.id, before.proposals, after.proposals);
    writeRows(session, after.id, before.votes, after.votes);
    writeRows(session, after.id, before.dissents, after.dissents);
    writeRows(session, after.id, before.disqualifications, after.disqualifications);
    writeRows(session, after.id, before.basis, after.basis);
    writeRows<QString>(session, after.id, before.dispatch, after.dispatch);
    writePoints(session, after.id, before.points, after.points);
}

Treatment treatmentAt(const QSqlQuery &row)
{
    const auto committee = idAt<Committee>(row, 1);
    const auto reference = ReferenceNumber::fromStored(row.value(2).toString(), row.value(3).toString());
    Treatment treatment;
    treatment.matter = {.id = idAt<Matter>(row, 0),
                        .committee = committee,
                        .reference = reference,
                        .title = row.value(4).toString(),
                        .revision = row.value(5).toInt()};
    treatment.meeting = dateAt(row, 6);
    ProtocolItem &item = treatment.item;
    item.id = idAt<ProtocolItem>(row, 7);
    item.matter = treatment.matter.id;
    item.meeting = idAt<Meeting>(row, 8);
    item.continues = idAt<ProtocolItem>(row, 9);
    item.number = ItemNumber::parse(row.value(10).toString()).value_or(ItemNumber{});
    item.title = row.value(11).toString();
    item.background = row.value(12).toString();
    item.proposedDecision = row.value(13).toString();
    item.procedure = row.value(14).toString();
    item.immediatelyAdjusted = row.value(15).toInt() != 0;
    item.adjustedOn = dateAt(row, 16);
    item.postedOn = dateAt(row, 17);
    item.takenDownOn = dateAt(row, 18);
    item.sourceText = row.value(19).toString();
    item.revision = row.value(20).toInt();
    return treatment;
}

void readChildren(Session &session, const QString &which, const QVariantList &values,
                  QList<Treatment> &treatments)
{
    QHash<Id<ProtocolItem>, ProtocolItem *> items;
    for (auto &treatment : treatments)
        items.insert(treatment.item.id, &treatment.item);
    // Hands every row of the statement, whose first column is the item, to `take` with its item.
    const auto eachRow = [&](const QString &select, auto take) {
        auto &row = session.runWith(select % u" WHERE item_id IN (" % which % u") ORDER BY position", values);
        while (row.next()) {
            if (auto *item = items.value(idAt<ProtocolItem>(row, 0)))
                take(*item, row);
        }
    };
    eachRow(u"SELECT item_id, event_id, period_id, year FROM item_scopes"_s,
            [](ProtocolItem &item, const QSqlQuery &row) {
                item.scope.append({idAt<Event>(row, 1), idAt<MandatePeriod>(row, 2), numberAt(row, 3)});
            });
    eachRow(u"SELECT item_id, mover, party, body, withdrawn FROM proposals"_s,
            [](ProtocolItem &item, const QSqlQuery &row) {
                item.proposals.append({row.value(1).toString(), row.value(2).toString(),
                                       row.value(3).toString(), row.value(4).toInt() != 0});
            });
    eachRow(u"SELECT item_id, yes_means, no_means, yes_count, no_count, abstained, absent FROM votes"_s,
            [](ProtocolItem &item, const QSqlQuery &row) {
                item.votes.append({row.value(1).toString(), row.value(2).toString(), row.value(3).toInt(),
                                   row.value(4).toInt(), row.value(5).toInt(), row.value(6).toInt()});
            });
    eachRow(u"SELECT item_id, kind, who, party, body FROM dissents"_s, [](ProtocolItem &item,
                                                                          const QSqlQuery &row) {
        item.dissents.append({dissentKindFromKey(row.value(1).toString()).value_or(DissentKind::Reservation),
                              row.value(2).toString(), row.value(3).toString(), row.value(4).toString()});
    });
    eachRow(u"SELECT item_id, who, party, body FROM disqualifications"_s,
            [](ProtocolItem &item, const QSqlQuery &row) {
                item.disqualifications.append(
                    {row.value(1).toString(), row.value(2).toString(), row.value(3).toString()});
            });
    eachRow(u"SELECT item_id, kind, dated, added_on FROM basis"_s,
            [](ProtocolItem &item, const QSqlQuery &row) {
                item.basis.append({row.value(1).toString(), dateAt(row, 2), dateAt(row, 3)});
            });
    eachRow(u"SELECT item_id, recipient FROM dispatches"_s,
            [](ProtocolItem &item, const QSqlQuery &row) { item.dispatch.append(row.value(1).toString()); });
    eachRow(u"SELECT item_id, id, body, outcome, until_day, reason, addressee FROM decision_points"_s,
            [](ProtocolItem &item, const QSqlQuery &row) {
                item.points.append(
                    {.id = idAt<DecisionPoint>(row, 1),
                     .text = row.value(2).toString(),
                     .outcome = outcomeFromKey(row.value(3).toString()).value_or(Outcome::AsProposed),
                     .until = dateAt(row, 4),
                     .reason = row.value(5).toString(),
                     .addressee = row.value(6).toString(),
                     .events = {}});
            });

    QHash<Id<DecisionPoint>, DecisionPoint *> points;
    for (auto &treatment : treatments) {
        for (auto &point : treatment.item.points)
            points.insert(point.id, &point);
    }
    auto &row = session.runWith(u"SELECT point_id, event_id FROM point_events WHERE point_id IN "
                                "(SELECT id FROM decision_points WHERE item_id IN ("_s %
                                    which % u")) ORDER BY position",
                                values);
    while (row.next()) {
        if (auto *point = points.value(idAt<DecisionPoint>(row, 0)))
            point->events.append(idAt<Event>(row, 1));
    }
}

} // namespace

QList<Treatment> readTreatments(Session &session, const QString &which, const QVariantList &values)
{
    QList<Treatment> treatments;
    auto &row = session.runWith(
        u"SELECT matters.id, matters.committee_id, matters.reference, matters.reference_key, matters.title, "
        "matters.revision, meetings.held_on, items.id, items.meeting_id, items.continues_id, items.number, "
        "items.title, items.background, items.proposed_decision, items.procedure_text, "
        "items.immediately_adjusted, items.adjusted_on, items.posted_on, items.taken_down_on, "
        "items.source_text, items.revision FROM items JOIN matters ON matters.id = items.matter_id "
        "JOIN meetings ON meetings.id = items.meeting_id WHERE items.id IN ("_s %
            which % u")",
        values);
    while (row.next())
        treatments.append(treatmentAt(row));
    if (treatments.isEmpty())
        return treatments;
    std::sort(treatments.begin(), treatments.end(), [](const Treatment &a, const Treatment &b) {
        return a.meeting != b.meeting ? a.meeting < b.meeting : numberBefore(a.item.number, b.item.number);
    });
    readChildren(session, which, values, treatments);
    return treatments;
}

std::optional<Treatment> readTreatment(Session &session, const Id<ProtocolItem> &id)
{
    const auto found = readTreatments(session, u"SELECT id FROM items WHERE id = ?"_s, {Session::toSql(id)});
    if (found.isEmpty())
        return {};
    return found.constFirst();
}

std::optional<Treatment> readTreatmentOf(Session &session, const Id<DecisionPoint> &point)
{
    const auto found = readTreatments(session, u"SELECT item_id FROM decision_points WHERE id = ?"_s,
                                      {Session::toSql(point)});
    if (found.isEmpty())
        return {};
    return found.constFirst();
}

void insertItem(Session &session, const ProtocolItem &item, const Id<Committee> &committee, int year)
{
    session.run(
        u"INSERT INTO items (id, matter_id, meeting_id, committee_id, item_year, number, continues_id, "
        "title, background, proposed_decision, procedure_text, immediately_adjusted, adjusted_on, "
        "posted_on, taken_down_on, source_text) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        item.id, item.matter, item.meeting, committee, year, item.number.text(), item.continues, item.title,
        item.background, item.proposedDecision, item.procedure, item.immediatelyAdjusted, item.adjustedOn,
        item.postedOn, item.takenDownOn, item.sourceText);
    writeChildren(session, ProtocolItem{}, item);
}

bool updateItem(Session &session, const ProtocolItem &before, const ProtocolItem &after, int year)
{
    session.run(u"UPDATE items SET matter_id = ?, meeting_id = ?, item_year = ?, number = ?, title = ?, "
                "background = ?, proposed_decision = ?, procedure_text = ?, immediately_adjusted = ?, "
                "adjusted_on = ?, posted_on = ?, taken_down_on = ?, source_text = ?, "
                "revision = revision + 1 WHERE id = ? AND revision = ?"_s,
                after.matter, after.meeting, year, after.number.text(), after.title, after.background,
                after.proposedDecision, after.procedure, after.immediatelyAdjusted, after.adjustedOn,
                after.postedOn, after.takenDownOn, after.sourceText, after.id, after.revision);
    if (session.changedRows() == 0)
        return false;
    writeChildren(session, before, after);
    return true;
}

bool numberBefore(const ItemNumber &a, const ItemNumber &b)
{
    return comesBefore(a, b);
}

} // namespace store
