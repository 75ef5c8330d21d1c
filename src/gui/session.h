#pragma once

#include "gui/place.h"

#include <QStringList>

class QSettings;

namespace gui {

// What is remembered from one start of the program to the next. It is written as it happens, so that it is
// there also after a crash.

// The registers that were opened last, the latest first, without those that are gone.
QStringList recentRegisters(const QSettings &settings);
// The one that was opened last and is still there; else the usual one.
QString registerToOpen(const QSettings &settings, const QString &usual);
void rememberRegister(QSettings &settings, const QString &path);

// Where the user was in the register; the overview when that is not known.
Place lastPlace(const QSettings &settings, const QString &path);
void rememberPlace(QSettings &settings, const QString &path, const Place &place);

// The language that the user has chosen, "sv" or "en"; empty: that of the system.
QString chosenLanguage(const QSettings &settings);
void chooseLanguage(QSettings &settings, const QString &language);

} // namespace gui
