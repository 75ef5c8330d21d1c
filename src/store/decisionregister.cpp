#include "store/decisionregister.h"

#include "domain/notice.h"
#include "domain/resuming.h"
#include "store/eventrows.h"
#include "store/itemrows.h"
#include "store/registerentries.h"
#include "store/sentences.h"

#include <QHash>

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

Id<Meeting> meetingFor(Session &session, const Id<Committee> &committee, const QDate &day)
{
    auto &row =
        session.run(u"SELECT id FROM meetings WHERE committee_id = ? AND held_on = ?"_s, committee, day);
    if (row.next())
        return idAt<Meeting>(row, 0);
    const auto id = Id<Meeting>::make();
    session.run(u"INSERT INTO meetings (id, committee_id, held_on) VALUES (?, ?, ?)"_s, id, committee, day);
    return id;
}

namespace {

const QString ofMatter = QStringLiteral("SELECT id FROM items WHERE matter_id = ?");

// "RUN 550-2022 § 268"
QString nameOf(const ReferenceNumber &reference, const ItemNumber &number)
{
    return reference.isEmpty() ? number.label() : QString{reference.text() % u' ' % number.label()};
}

std::optional<Id<Matter>> findMatter(Session &session, const Id<Committee> &committee,
                                     const ReferenceNumber &reference)
{
    if (reference.isEmpty())
        return {};
    auto &row = session.run(u"SELECT id FROM matters WHERE committee_id = ? AND reference_key = ?"_s,
                            committee, reference.key());
    if (!row.next())
        return {};
    return idAt<Matter>(row, 0);
}

// The matter with the entry's reference number, found or made; without a number it is always a new one.
Id<Matter> matterFor(Session &session, const DecisionRegister::Entry &entry)
{
    if (const auto found = findMatter(session, entry.committee, entry.reference))
        return *found;
    const auto id = Id<Matter>::make();
    session.run(u"INSERT INTO matters (id, committee_id, reference, reference_key, title) "
                "VALUES (?, ?, ?, ?, ?)"_s,
                id, entry.committee, entry.reference.text(), entry.reference.key(), entry.item.title);
    return id;
}

void dropUnused(Session &session, const Id<Matter> &matter, const Id<Meeting> &meeting)
{
    session.run(u"DELETE FROM matters WHERE id = ? "
                "AND NOT EXISTS (SELECT 1 FROM items WHERE matter_id = matters.id)"_s,
                matter);
    session.run(u"DELETE FROM meetings WHERE id = ? "
                "AND NOT EXISTS (SELECT 1 FROM items WHERE meeting_id = meetings.id)"_s,
                meeting);
}

// What an item of the matter continues: the latest treatment before it, when that one lies open.
Id<ProtocolItem> continued(const QList<Treatment> &thread, const QDate &meeting, const ItemNumber &number)
{
    Id<ProtocolItem> latest;
    for (const auto &treatment : thread) {
        const bool before = treatment.meeting != meeting ? treatment.meeting < meeting
                                                         : numberBefore(treatment.item.number, number);
        if (before)
            latest = state(treatment.item) == OutcomeState::Open ? treatment.item.id : Id<ProtocolItem>{};
    }
    return latest;
}

// Makes every item of the matter continue the one that it takes up again, after its thread has changed.
void linkThread(Session &session, const Id<Matter> &matter)
{
    const auto thread = readTreatments(session, ofMatter, {Session::toSql(matter)});
    for (const auto &treatment : thread) {
        const auto before = continued(thread, treatment.meeting, treatment.item.number);
        if (before != treatment.item.continues)
            session.run(u"UPDATE items SET continues_id = ?, revision = revision + 1 WHERE id = ?"_s, before,
                        treatment.item.id);
    }
}

// What keeps the entry out of the register by itself.
Result<> checkAlone(Session &session, const DecisionRegister::Entry &entry)
{
    const auto committee = readCommittee(session, entry.committee);
    if (!committee)
        return noSuchCommittee();
    QStringList wrong = problems(entry.item, *committee);
    if (entry.meeting.isNull())
        wrong << DecisionRegister::tr("The day of the meeting is missing. Write when the committee met.");
    else
        wrong << problemsWithNotice(entry.item, entry.meeting);
    if (!wrong.isEmpty())
        return invalid(wrong);
    return {};
}

// Conflict when another item of the committee has that § in that year.
Result<> checkNumber(Session &session, const DecisionRegister::Entry &entry)
{
    auto &row = session.run(
        u"SELECT matters.reference, matters.reference_key, items.title, meetings.held_on FROM items "
        "JOIN matters ON matters.id = items.matter_id JOIN meetings ON meetings.id = items.meeting_id "
        "WHERE items.committee_id = ? AND items.item_year = ? AND items.number = ? AND items.id <> ?"_s,
        entry.committee, entry.meeting.year(), entry.item.number.text(), entry.item.id);
    if (!row.next())
        return {};
    const auto reference = ReferenceNumber::fromStored(row.value(0).toString(), row.value(1).toString());
    return failure(Error::Kind::Conflict,
                   DecisionRegister::tr("%1 of %2 is in the register already, from the meeting on %3: “%4”. "
                                        "Look at the number and the day of the meeting.")
                       .arg(nameOf(reference, entry.item.number), QString::number(entry.meeting.year()),
                            row.value(3).toString(), row.value(2).toString()));
}

// That the entry comes after the item that it takes up again.
Result<> checkResuming(Session &session, const Id<ProtocolItem> &continues,
                       const DecisionRegister::Entry &entry)
{
    if (continues.isNull())
        return {};
    const auto before = readTreatment(session, continues);
    if (!before)
        return noSuchItem();
    const auto wrong = problemsWithResuming(*before, entry.meeting, entry.item.number);
    if (!wrong.isEmpty())
        return invalid(wrong);
    return {};
}

// A register entry with the identity of what it continues.
struct Line
{
    RegisterEntry entry;
    Id<ProtocolItem> continues;
};

QList<Line> readLines(Session &session)
{
    QHash<Id<ProtocolItem>, ProtocolItem> withPoints;
    auto &point = session.run(u"SELECT item_id, outcome FROM decision_points ORDER BY item_id, position"_s);
    while (point.next()) {
        DecisionPoint read;
        read.outcome = outcomeFromKey(point.value(1).toString()).value_or(Outcome::AsProposed);
        withPoints[idAt<ProtocolItem>(point, 0)].points.append(read);
    }

    QList<Line> lines;
    QHash<Id<ProtocolItem>, qsizetype> places;
    auto &row = session.run(
        u"SELECT items.id, items.matter_id, matters.reference, matters.reference_key, items.number, "
        "meetings.held_on, items.title, items.continues_id FROM items "
        "JOIN matters ON matters.id = items.matter_id JOIN meetings ON meetings.id = items.meeting_id"_s);
    while (row.next()) {
        Line line;
        RegisterEntry &entry = line.entry;
        entry.item = idAt<ProtocolItem>(row, 0);
        entry.matter = idAt<Matter>(row, 1);
        entry.reference = ReferenceNumber::fromStored(row.value(2).toString(), row.value(3).toString());
        entry.number = ItemNumber::parse(row.value(4).toString()).value_or(ItemNumber{});
        entry.meeting = dateAt(row, 5);
        entry.title = row.value(6).toString();
        entry.outcome = leadingOutcome(withPoints.value(entry.item));
        line.continues = idAt<ProtocolItem>(row, 7);
        lines.append(line);
        places.insert(entry.item, lines.size() - 1);
    }
    for (auto &line : lines) {
        const auto place = places.constFind(line.continues);
        if (place == places.cend())
            continue;
        RegisterEntry &earlier = lines[*place].entry;
        line.entry.continuesNumber = earlier.number;
        line.entry.continuesMeeting = earlier.meeting;
        if (earlier.resumedOn.isNull() || line.entry.meeting < earlier.resumedOn)
            earlier.resumedOn = line.entry.meeting;
    }
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return a.entry.meeting != b.entry.meeting ? a.entry.meeting > b.entry.meeting
                                                  : numberBefore(a.entry.number, b.entry.number);
    });
    return lines;
}

// The editions that wait for a tabled item at `today`, soonest first.
QList<Edition> waitingFor(const ProtocolItem &item, const QList<Edition> &editions, const QDate &today)
{
    QList<Edition> waiting;
    for (const auto &edition : editions) {
        const auto points = pointsFor(item, edition.event);
        const bool tabled = std::any_of(points.begin(), points.end(),
                                        [](const DecisionPoint &point) { return isTabling(point.outcome); });
        const bool covered = std::any_of(item.scope.begin(), item.scope.end(),
                                         [&](const Scope &scope) { return scope.covers(edition); });
        if (tabled && covered && !edition.cancelled && edition.closes >= today)
            waiting.append(edition);
    }
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const Edition &a, const Edition &b) { return a.opens < b.opens; });
    return waiting;
}

bool waitsLess(const TabledMatter &a, const TabledMatter &b)
{
    if (a.waiting.isEmpty() || b.waiting.isEmpty())
        return !a.waiting.isEmpty() && b.waiting.isEmpty();
    return a.waiting.constFirst().opens < b.waiting.constFirst().opens;
}

} // namespace

Result<QList<RegisterEntry>> DecisionRegister::entries() const
{
    return m_database.read([](Session &session) -> Result<QList<RegisterEntry>> {
        QList<RegisterEntry> entries;
        for (const auto &line : readLines(session))
            entries.append(line.entry);
        return entries;
    });
}

Result<Treatment> DecisionRegister::treatment(const Id<ProtocolItem> &item) const
{
    return m_database.read([&](Session &session) -> Result<Treatment> {
        if (auto found = readTreatment(session, item))
            return *found;
        return noSuchItem();
    });
}

Result<QList<Treatment>> DecisionRegister::thread(const Id<Matter> &matter) const
{
    return m_database.read([&](Session &session) -> Result<QList<Treatment>> {
        return readTreatments(session, ofMatter, {Session::toSql(matter)});
    });
}

Result<QList<Treatment>> DecisionRegister::threadOf(const Id<Committee> &committee,
                                                    const QString &reference) const
{
    const auto parsed = ReferenceNumber::parse(reference);
    if (!parsed)
        return failure(Error::Kind::Invalid,
                       tr("“%1” is no reference number. Write it as in “RUN 550-2022”.").arg(reference));
    return m_database.read([&](Session &session) -> Result<QList<Treatment>> {
        const auto matter = findMatter(session, committee, *parsed);
        if (!matter)
            return failure(
                Error::Kind::NotFound,
                tr("No matter has the reference number %1. Look at how it is written, or register it.")
                    .arg(parsed->text()));
        return readTreatments(session, ofMatter, {Session::toSql(*matter)});
    });
}

Result<QList<TabledMatter>> DecisionRegister::tabled(const QDate &today) const
{
    return m_database.read([&](Session &session) -> Result<QList<TabledMatter>> {
        QHash<Id<ProtocolItem>, ProtocolItem> items;
        const auto treatments = readTreatments(
            session, u"SELECT item_id FROM decision_points WHERE outcome IN ('tabled', 'election_tabled')"_s,
            {});
        for (const auto &treatment : treatments)
            items.insert(treatment.item.id, treatment.item);
        const auto editions = readEditions(session);
        const auto lines = readLines(session);
        QHash<Id<ProtocolItem>, const Line *> lineOf;
        for (const auto &line : lines)
            lineOf.insert(line.entry.item, &line);

        QList<TabledMatter> tabled;
        for (const auto &line : lines) {
            if (!line.entry.liesTabled())
                continue;
            QDate since = line.entry.meeting;
            for (auto *earlier = lineOf.value(line.continues);
                 earlier && earlier->entry.outcome && isTabling(*earlier->entry.outcome);
                 earlier = lineOf.value(earlier->continues))
                since = earlier->entry.meeting;
            tabled.append({line.entry, since, waitingFor(items.value(line.entry.item), editions, today)});
        }
        std::stable_sort(tabled.begin(), tabled.end(), waitsLess);
        return tabled;
    });
}

QString describe(const QList<DecisionRegister::Entry> &entries)
{
    QStringList names;
    for (const auto &entry : entries)
        names << nameOf(entry.reference, entry.item.number);
    return inFewWords(names);
}

Result<> addEntries(Session &session, const QList<DecisionRegister::Entry> &entries)
{
    auto inOrder = entries;
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const auto &a, const auto &b) { return a.meeting < b.meeting; });
    for (const auto &entry : inOrder) {
        const auto checked =
            checkAlone(session, entry)
                .and_then([&] { return checkResuming(session, entry.item.continues, entry); })
                .and_then([&] { return checkNumber(session, entry); });
        if (!checked)
            return checked;
        ProtocolItem item = entry.item;
        item.matter = matterFor(session, entry);
        item.meeting = meetingFor(session, entry.committee, entry.meeting);
        const auto thread = readTreatments(session, ofMatter, {Session::toSql(item.matter)});
        item.continues = continued(thread, entry.meeting, item.number);
        insertItem(session, item, entry.committee, entry.meeting.year());
        session.run(u"DELETE FROM item_drafts WHERE id = ? AND ? IN (revision, 0)"_s, item.id, item.revision);
        if (item.revision > 0 && session.changedRows() == 0) // it was read as a draft
            return changedMeanwhile(item.title);
        linkThread(session, item.matter);
    }
    return {};
}

Result<> DecisionRegister::add(const QList<Entry> &entries, const QString &actName)
{
    return m_database.transact(actName, describe(entries),
                               [&](Session &session) { return addEntries(session, entries); });
}

namespace {

// Conflict when somebody was elected by a point of the item that would no longer carry the election.
Result<> checkElections(Session &session, const Treatment &after)
{
    struct Elected
    {
        Id<DecisionPoint> point;
        Id<Edition> edition;
    };
    QList<Elected> elections;
    auto &row = session.run(u"SELECT DISTINCT placements.election_id, seats.edition_id FROM placements "
                            "JOIN seats ON seats.id = placements.seat_id "
                            "JOIN decision_points ON decision_points.id = placements.election_id "
                            "WHERE decision_points.item_id = ?"_s,
                            after.item.id);
    while (row.next())
        elections.append({idAt<DecisionPoint>(row, 0), idAt<Edition>(row, 1)});
    for (const auto &[pointId, editionId] : elections) {
        const auto point =
            std::find_if(after.item.points.begin(), after.item.points.end(),
                         [&, id = pointId](const DecisionPoint &other) { return other.id == id; });
        auto edition = readEdition(session, editionId);
        // An edition that was cancelled after the election doesn't make it void.
        edition->cancelled = false;
        if (point == after.item.points.end() || !problemsWithElection(*edition, after, *point).isEmpty()) {
            return editionName(session, editionId).and_then([&](const QString &name) -> Result<> {
                return failure(
                    Error::Kind::Conflict,
                    DecisionRegister::tr("Participants in %1 were elected by this item, so it must "
                                         "go on deciding about it. End their places first.")
                        .arg(name));
            });
        }
    }
    return {};
}

// The item's matter after a change: the same while its number is, or is only written in another way.
Id<Matter> matterAfter(Session &session, const Treatment &before, const DecisionRegister::Entry &entry)
{
    if (before.matter.reference.key() != entry.reference.key())
        return matterFor(session, entry);
    if (before.matter.reference != entry.reference)
        session.run(u"UPDATE matters SET reference = ?, revision = revision + 1 WHERE id = ?"_s,
                    entry.reference.text(), before.matter.id);
    return before.matter.id;
}

} // namespace

Result<> DecisionRegister::change(const Entry &entry)
{
    const QString name = nameOf(entry.reference, entry.item.number);
    return m_database.transact(u"decision.change"_s, name, [&](Session &session) -> Result<> {
        const auto before = readTreatment(session, entry.item.id);
        if (!before)
            return noSuchItem();
        if (before->item.revision != entry.item.revision)
            return changedMeanwhile(name);
        const auto checked = checkAlone(session, entry).and_then([&] { return checkNumber(session, entry); });
        if (!checked)
            return checked;

        Treatment after{before->matter, entry.meeting, entry.item};
        after.item.matter = matterAfter(session, *before, entry);
        after.item.meeting = meetingFor(session, entry.committee, entry.meeting);
        after.item.continues = before->item.continues;
        if (after.item.matter == before->item.matter) {
            if (const auto later = checkResuming(session, before->item.continues, entry); !later)
                return later;
        }
        if (const auto wrong = problemsWithChange(before->item, after.item); !wrong.isEmpty())
            return invalid(wrong);
        if (const auto stands = checkElections(session, after); !stands)
            return stands;
        if (!updateItem(session, before->item, after.item, entry.meeting.year()))
            return changedMeanwhile(name);
        session.run(u"UPDATE matters SET title = ?, revision = revision + 1 "
                    "WHERE id = ? AND title = ? AND title <> ?"_s,
                    after.item.title, after.item.matter, before->item.title, after.item.title);
        dropUnused(session, before->item.matter, before->item.meeting);
        linkThread(session, after.item.matter);
        if (after.item.matter != before->item.matter)
            linkThread(session, before->item.matter);
        return {};
    });
}

Result<> DecisionRegister::remove(const Id<ProtocolItem> &item)
{
    const auto found = treatment(item);
    if (!found)
        return tl::unexpected(found.error());
    const QString name = nameOf(found->matter.reference, found->item.number);
    return m_database.transact(u"decision.remove"_s, name, [&](Session &session) -> Result<> {
        auto &later = session.run(u"SELECT items.number, meetings.held_on FROM items "
                                  "JOIN meetings ON meetings.id = items.meeting_id WHERE continues_id = ?"_s,
                                  item);
        if (later.next())
            return failure(
                Error::Kind::Conflict,
                tr("%1 was taken up again by § %2 on %3 and can't be removed. Remove that one first.")
                    .arg(name, later.value(0).toString(), later.value(1).toString()));
        const bool elected = session
                                 .run(u"SELECT 1 FROM placements JOIN decision_points "
                                      "ON decision_points.id = placements.election_id WHERE item_id = ?"_s,
                                      item)
                                 .next();
        if (elected)
            return failure(Error::Kind::Conflict,
                           tr("Participants were elected by %1, so it can't be removed.").arg(name));
        session.run(u"DELETE FROM items WHERE id = ?"_s, item);
        dropUnused(session, found->item.matter, found->item.meeting);
        linkThread(session, found->item.matter);
        return {};
    });
}

} // namespace store
