#pragma once

#include "domain/event.h"
#include "domain/person.h"
#include "domain/protocolitem.h"

// Valid values that the tests start from. The people are made up.
namespace samples {

domain::Committee committee();
domain::MandatePeriod period();
// Lycksele, Digitala, Grand Hôtel and Almedalen.
QList<domain::Event> events();
domain::PersonEntry member(const QString &givenName, const QString &familyName, const QString &party);
// § 14 of a matter about all the events in the whole period, decided as proposed.
domain::ProtocolItem item();

} // namespace samples
