#pragma once

#include "domain/id.h"

#include <QString>

#include <optional>

namespace domain {

// What sort of body a committee is; decides which rules hold for it (kommunallagen 3:2-6).
enum class CommitteeKind {
    Assembly,     // fullmäktige
    Board,        // styrelse
    Committee,    // nämnd
    SubCommittee, // utskott
};

// A body of elected representatives that treats matters at meetings.
struct Committee
{
    Id<Committee> id = Id<Committee>::make();
    QString name;      // "Regionala utvecklingsnämnden"
    QString shortName; // "RUN", the series of its own reference numbers
    CommitteeKind kind = CommitteeKind::Committee;
    QString authority; // "Region Västerbotten"
    int revision = 0;

    bool operator==(const Committee &) const = default;
};

// Four calendar years, as a rule, for which a committee is elected; first and last year are both part of it.
struct MandatePeriod
{
    Id<MandatePeriod> id = Id<MandatePeriod>::make();
    Id<Committee> committee;
    int firstYear = 0;
    int lastYear = 0;
    int revision = 0;

    bool contains(int year) const { return firstYear <= year && year <= lastYear; }
    // "2023–2026", with an en dash.
    QString label() const;

    bool operator==(const MandatePeriod &) const = default;
};

// Stable key for files and the command line: "assembly", "board", "committee", "subcommittee".
QString key(CommitteeKind kind);
std::optional<CommitteeKind> committeeKindFromKey(const QString &key);
// Word for people: "fullmäktige", "styrelse", "nämnd", "utskott".
QString label(CommitteeKind kind);

// What keeps the value out of the store, in the user's language; empty when nothing does.
QStringList problems(const Committee &committee);
QStringList problems(const MandatePeriod &period);

} // namespace domain
