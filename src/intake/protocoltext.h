#pragma once

#include "domain/event.h"
#include "domain/protocolitem.h"
#include "intake/attendancelist.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace intake {

// What a stretch of the source text became.
enum class Part {
    Number,
    Title,
    Reference,
    Meeting,
    EventName,
    Heading,
    Background,
    Proposal,
    Mover,
    Procedure,
    Vote,
    Point,
    Dissent,
    Disqualification,
    Basis,
    Dispatch,
    BackReference,
};

// A stretch of the source text, in UTF-16 units from its beginning.
struct Mark
{
    int start = 0;
    int length = 0;
    Part part = Part::Title;

    bool operator==(const Mark &) const = default;
};

// An earlier or other treatment that the text points at: "Bordlagt den 3 juni 2026, § 451".
struct BackReference
{
    QString text; // as written
    QString body; // "KS"; may be empty
    QString number;
    QDate date; // may be null

    bool operator==(const BackReference &) const = default;
};

// Something the reader is not sure of, or that the text lacks and must be asked for.
struct Doubt
{
    enum class About {
        Number,
        Title,
        Reference,
        Meeting,
        Scope,
        Proposals,
        Points,
        Outcome,
        Basis,
        Votes,
        Dispatch,
        Text
    };

    About about = About::Text;
    QString message; // a sentence in the user's language

    bool operator==(const Doubt &) const = default;
};

// What the text of one item was read as. Nothing in it is saved before a person has looked at it.
struct Draft
{
    domain::ProtocolItem item;         // without matter and meeting; scope by the events recognised
    domain::ReferenceNumber reference; // empty when the text has none
    QDate meeting;                     // null when the text has none
    QString committee;                 // as named in the text; may be empty
    QList<BackReference> backReferences;
    QList<Mark> marks; // by start; they do not overlap
    QList<Doubt> doubts;
};

// A whole text as it was read.
struct Reading
{
    QString text; // what the marks count in: line ends as "\n"
    QList<Draft> drafts;
    AttendanceList attendance; // of the meeting
    QString whyNone;           // when there is no draft: a sentence that says why
};

// Reads the text of one protocol item, or of a document with several, in the layouts of Swedish authorities.
// Lines that start with "#" at the top are comments. Pure: the same text and events give the same reading,
// except for identities.
Reading readProtocol(const QString &text, const QList<domain::Event> &events,
                     const QList<domain::MandatePeriod> &periods);

} // namespace intake
