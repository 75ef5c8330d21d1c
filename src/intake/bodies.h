#pragma once

#include <QString>

namespace intake {

// A pattern for the name of a body of an authority as texts have it: "Kommunstyrelsen", "Regionala
// utvecklingsnämnden", "KF", "Ksau". It captures nothing.
QString bodyPattern();
// The same for names in full only: "Kommunstyrelsen", "kommunfullmäktige".
QString fullBodyPattern();

} // namespace intake
