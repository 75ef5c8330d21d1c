#pragma once

#include "domain/roster.h"

// Words in the documents of a Swedish authority: Swedish, whatever language the program speaks.
namespace documents {

QString swedish(domain::SeatStatus status);
QString swedish(domain::SeatKind kind);
QString swedish(domain::Role role);
QString swedish(domain::Outcome outcome);
QString swedish(domain::Authority::State state);

} // namespace documents
