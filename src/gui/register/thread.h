#pragma once

#include "domain/decision.h"
#include "gui/look/tone.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace gui {

// One step in what became of a matter, as it is told beside the register.
struct ThreadStep
{
    Tone tone = Tone::Neutral;
    QString when; // "2022-12-15 § 268"; empty for what has no day of its own
    QString what;
    domain::Id<domain::ProtocolItem> item; // the treatment it tells of

    bool operator==(const ThreadStep &) const = default;
};

// What became of a matter, in order: its treatments, new papers, legal force, what is late, and, while it
// lies tabled, since when and which editions wait for it.
QList<ThreadStep> threadSteps(const QList<domain::Treatment> &thread,
                              const std::optional<domain::TabledMatter> &tabled,
                              const QList<domain::Event> &events, const QDate &today);

} // namespace gui
