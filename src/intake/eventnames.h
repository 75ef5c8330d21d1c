#pragma once

#include "intake/itemtext.h"

namespace intake {

// Recognises the events that an item is about, and for which years. A name that stands in the text in
// another way than the event's own is told as a doubt.
void readScope(const QList<domain::Event> &events, const QList<domain::MandatePeriod> &periods,
               const QList<Section> &sections, DraftWriter &writer);

} // namespace intake
