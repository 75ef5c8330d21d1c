#pragma once

#include "documents/document.h"
#include "domain/export.h"
#include "domain/personextract.h"

namespace documents {

// All that is kept about a person, on paper: a table for each kind of fact, and a line where there is none.
Document extractDocument(const domain::PersonExtract &extract, const QDateTime &made);

// The same as JSON: {name, authority, made, person: [{…}], assignments: [{…}], …}, with stable English keys.
QByteArray extractJson(const domain::PersonExtract &extract, const QDateTime &made);

// What is noted about a file of the extract when it went out.
domain::Export extractExport(const domain::PersonExtract &extract, const QString &path,
                             const QByteArray &bytes);

} // namespace documents
