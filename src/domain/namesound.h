#pragma once

#include <QString>

namespace domain {

// What spelling variants of one name share: Rickard and Richard, Carlsson and Karlson, Wiklund and Viklund,
// Tommy and Tommi; case, accents and signs are set aside.
QString soundOf(const QString &name);

// A name as it is compared: case, signs and double spaces set aside, but å is not a.
QString nameKey(const QString &name);

} // namespace domain
