#pragma once

#include <QString>

class QCoreApplication;

namespace translations {

// "sv" or "en": what DELTAGANDE_LANGUAGE says, else what the user has chosen, else English where the system
// speaks it, else Swedish.
QString preferredLanguage(const QString &chosen = {});

// Gives the application its own texts and Qt's in that language. False when there are none for it; then the
// texts of the sources, which are English, are shown.
bool install(QCoreApplication &application, const QString &language = preferredLanguage());

} // namespace translations
