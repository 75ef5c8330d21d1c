#pragma once

#include "domain/event.h"
#include "domain/person.h"
#include "domain/protocolitem.h"

#include <QMetaType>

namespace gui {

// Somewhere in the window that can be gone to: what a link, a button or a hit of the search leads to.
struct Place
{
    enum class Kind {
        Overview,
        Event,    // the page of `event`; its edition of `year` when that is not 0
        People,   // `person` when that is not null
        History,  // of `person`, of the edition of `event` and `year`, or of `item`'s matter; else of all
        Register, // the decision register; at `item` when that is not null
        Resume,   // the decision register, taking `item` up again
        Import,   // reading a protocol text
        Sheet,    // taking in people from a sheet
        Charts,   // the mandate period in pictures
        Review,   // the presidium's review of the year's rosters; that of `event` when it is not null
    };

    Kind kind = Kind::Overview;
    domain::Id<domain::Event> event{};
    int year = 0;
    domain::Id<domain::Person> person{};
    domain::Id<domain::ProtocolItem> item{};

    bool operator==(const Place &) const = default;
};

} // namespace gui

Q_DECLARE_METATYPE(gui::Place)
