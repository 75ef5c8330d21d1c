#pragma once

#include "documents/document.h"
#include "domain/personextract.h"

namespace documents {

// All that is kept about a person, on paper: a table for each kind of fact, and a line where there is none.
Document extractDocument(const domain::PersonExtract &extract, const QDateTime &made);

// The same as JSON: {name, authority, made, person: [{…}], assignments: [{…}], …}, with stable English keys.
QByteArray extractJson(const domain::PersonExtract &extract, const QDateTime &made);

} // namespace documents
