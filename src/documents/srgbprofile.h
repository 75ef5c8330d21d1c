#pragma once

#include <QByteArray>

namespace documents {

// An ICC profile (version 4.2, some 480 bytes) of the sRGB colour space, built here so that no file must come
// along.
QByteArray srgbProfile();

} // namespace documents
