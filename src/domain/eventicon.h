#pragma once

#include <QString>
#include <QStringList>

namespace domain {

// The icon of an event: the name of one that the program has, or a picture (SVG). Empty: the usual one.

// The names of those that the program has: "mountain", "sea" …
QStringList builtInEventIcons();
// The word for a built-in one: "Fjäll"; for a picture or the usual one a word that says so.
QString eventIconLabel(const QString &icon);
// Whether it is a picture and no name.
bool isPicture(const QString &icon);

// What keeps the icon out of the store, in the user's language; empty when nothing does.
QStringList problemsOfEventIcon(const QString &icon);

} // namespace domain
