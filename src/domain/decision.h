#pragma once

#include "domain/protocolitem.h"

#include <QDate>
#include <QList>

namespace domain {

// An item with its matter and the day of its meeting.
struct Treatment
{
    Matter matter;
    QDate meeting;
    ProtocolItem item;

    bool operator==(const Treatment &) const = default;
};

// One line of the decision register.
struct RegisterEntry
{
    Id<ProtocolItem> item;
    Id<Matter> matter;
    ReferenceNumber reference;
    ItemNumber number;
    QDate meeting;
    QString title;
    std::optional<Outcome> outcome; // leadingOutcome() of the item
    QDate resumedOn;                // the meeting at which a later item took it up again; null while none has
    ItemNumber continuesNumber;     // the earlier treatment; empty for the first
    QDate continuesMeeting;
    bool isDraft = false; // it waits for its meeting: number, meeting and outcome may be missing

    // Tabled and not taken up again.
    bool liesTabled() const { return outcome && isTabling(*outcome) && resumedOn.isNull(); }
    // Days for which it lay, or has lain until `today`, on the table; nothing when it was never tabled.
    std::optional<int> tabledDays(const QDate &today) const;

    bool operator==(const RegisterEntry &) const = default;
};

// What a roster rests on.
struct Authority
{
    enum class State { None, Tabled, ReferredBack, Rejected, Decided };

    State state = State::None;
    Id<ProtocolItem> item;
    ReferenceNumber reference;
    ItemNumber number;
    QDate meeting;
    QDate tabledSince; // first meeting of the unbroken row of tablings that leads to now; null unless Tabled

    bool operator==(const Authority &) const = default;
};

// What the edition's roster rests on as of a day: the latest item about it at a meeting on that day or
// before.
Authority authorityFor(const Edition &edition, const QList<Treatment> &treatments, const QDate &asOf);

QString key(Authority::State state); // "none", "tabled", "referred_back", "rejected", "decided"
std::optional<Authority::State> authorityStateFromKey(const QString &key);
QString
label(Authority::State state); // "Saknar beslut", "Bordlagt", "Återremitterat", "Avslaget", "Beslutat"
// "Bordlagt § 268 · RUN 550-2022"
QString summary(const Authority &authority);

// A tabled matter and what waits for it.
struct TabledMatter
{
    RegisterEntry entry;    // the item that lies tabled
    QDate since;            // first meeting of the unbroken row of tablings
    QList<Edition> waiting; // editions in its scope that have not closed, soonest first

    int days(const QDate &today) const { return int(since.daysTo(today)); }
};

// Why nobody can be elected to the edition by that point; empty when the election stands.
QStringList problemsWithElection(const Edition &edition, const Treatment &treatment,
                                 const DecisionPoint &point);

} // namespace domain
