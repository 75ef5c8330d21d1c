#pragma once

#include "domain/committee.h"
#include "domain/event.h"
#include "domain/matter.h"
#include "domain/outcome.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace domain {

// A proposal put at the meeting (yrkande). Withdrawn ones are kept but not shown in the protocol
// (kommunallagen 5:67).
struct Proposal
{
    QString mover; // "Richard Carstedt"
    QString party; // "S"; may be empty
    QString text;  // "att ärendet bordläggs"
    bool withdrawn = false;

    bool operator==(const Proposal &) const = default;
};

// One thing decided (beslutspunkt): outcomes are per point.
struct DecisionPoint
{
    Id<DecisionPoint> id = Id<DecisionPoint>::make();
    QString text;
    Outcome outcome = Outcome::AsProposed;
    QDate until;             // tabled until this meeting; null: undated
    QString reason;          // why it was referred back
    QString addressee;       // to whom it was referred back
    QList<Id<Event>> events; // which of the item's events it is about; empty: all

    bool operator==(const DecisionPoint &) const = default;
};

enum class DissentKind {
    Reservation,      // reservation
    SpecialOpinion,   // särskilt yttrande
    ProtocolNote,     // protokollsanteckning
    NotParticipating, // deltar ej i beslutet
};

struct Dissent
{
    DissentKind kind = DissentKind::Reservation;
    QString who;
    QString party;
    QString text;

    bool operator==(const Dissent &) const = default;
};

// Somebody took no part because of disqualification (jäv); not the same as abstaining.
struct Disqualification
{
    QString who;
    QString party;
    QString text;

    bool operator==(const Disqualification &) const = default;
};

// A counted vote. Who voted for whom is never kept: an election's votes may be closed.
struct Vote
{
    QString yesMeans; // what a yes stood for; it may well be a rejection
    QString noMeans;
    int yes = 0;
    int no = 0;
    int abstained = 0;
    int absent = 0;

    bool operator==(const Vote &) const = default;
};

// A paper that the decision rests on (beslutsunderlag).
struct Basis
{
    QString kind;  // "Tjänsteskrivelse"
    QDate date;    // may be null
    QDate addedOn; // when it came in after the item was tabled; null for the original papers

    bool operator==(const Basis &) const = default;
};

// What an item is about: an event in a whole mandate period, or its edition of one year.
struct Scope
{
    Id<Event> event;
    Id<MandatePeriod> period;
    std::optional<int> year;

    bool covers(const Edition &edition) const
    {
        return edition.event == event && edition.period == period && (!year || *year == edition.year);
    }

    bool operator==(const Scope &) const = default;
};

// One treatment of a matter at one meeting (protokollspunkt).
struct ProtocolItem
{
    Id<ProtocolItem> id = Id<ProtocolItem>::make();
    Id<Matter> matter;
    Id<Meeting> meeting;
    Id<ProtocolItem> continues; // the earlier treatment that this one takes up again; null for the first
    ItemNumber number;
    QString title;
    QString background;       // sammanfattning, ärendebeskrivning; paragraphs parted by an empty line
    QString proposedDecision; // what the administration or chair proposed
    QList<Proposal> proposals;
    QString procedure; // beslutsgång, propositionsordning
    QList<Vote> votes;
    QList<DecisionPoint> points;
    QList<Dissent> dissents;
    QList<Disqualification> disqualifications;
    QList<Basis> basis;
    QStringList dispatch; // expedieras till
    QList<Scope> scope;
    bool immediatelyAdjusted = false;
    QDate adjustedOn; // justerat
    QDate postedOn;   // anslaget
    QDate takenDownOn;
    QString sourceText; // the text it was read from; empty when it was typed in
    int revision = 0;

    bool operator==(const ProtocolItem &) const = default;
};

// The outcome that stands for the whole item where there is room for one: an open one if any point has it,
// else the first point's. Nothing when there is no point.
std::optional<Outcome> leadingOutcome(const ProtocolItem &item);
// An item of information has no decision point: it decides nothing, and nothing of it comes back.
OutcomeState state(const ProtocolItem &item);

// The points that decide about an event: those that name it, else those that name none.
QList<DecisionPoint> pointsFor(const ProtocolItem &item, const Id<Event> &event);

QString key(DissentKind kind); // "reservation", "special_opinion", "protocol_note", "not_participating"
std::optional<DissentKind> dissentKindFromKey(const QString &key);
QString label(DissentKind kind);

// "Richard Carstedt (S)"; without parentheses when there is no party.
QString withParty(const QString &name, const QString &party);

// What keeps the item out of the register, in the user's language; empty when nothing does.
QStringList problems(const ProtocolItem &item, const Committee &committee);
// What may not be changed in a tabled item: it comes back as it was, so only new papers with a date may be
// added, and the dates of its notice. Empty when nothing stands against the change.
QStringList problemsWithChange(const ProtocolItem &before, const ProtocolItem &after);

} // namespace domain
