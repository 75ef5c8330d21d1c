#pragma once

#include "cli/verb.h"
#include "documents/document.h"
#include "domain/exportprofile.h"

#include <optional>

namespace cli {

// The value of --output. WrongCall when it is missing.
QString outputOf(const Call &call);
// The value of --profile: internal unless told, and what one of the register's own is based on. WrongCall
// when there is no such profile.
domain::Profile profileOf(const Call &call);
// The profile of the register's own that --profile names; nothing when it names none.
std::optional<domain::ExportProfile> ownProfileOf(const Call &call);
QCommandLineOption outputOption();
QCommandLineOption profileOption();

// Writes the file and notes in the store that it went out; answers {output, format, bytes, warnings}. That it
// could not be noted, because the store is read-only, is a warning.
Answer sentOut(const Call &call, const documents::Written &made, const QString &path,
               const domain::Export &what);

// The same for several excerpts or files whose bytes are written already.
QStringList noted(const Call &call, const QList<domain::Export> &exports);

} // namespace cli
