#pragma once

#include <QStringView>

namespace domain {

// Whether a Swedish personal identity or coordination number stands in the text. Ten digits in a row may as
// well be a telephone number, so they count only with the sign or the century.
bool holdsIdentityNumber(QStringView text);

// Whether the whole text is written as one, also without sign and century, and its month, day and control
// digit fit: what a column of such numbers holds.
bool isIdentityNumber(QStringView text);

} // namespace domain
