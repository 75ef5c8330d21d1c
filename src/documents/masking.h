#pragma once

#include "documents/document.h"
#include "domain/export.h"
#include "domain/person.h"

namespace documents {

// Personal data that a text may hold beside the names of elected representatives, which are public.
enum class PersonalData { IdentityNumber, Email, Telephone, Address, Name };

QString key(PersonalData kind); // "identity_number", "email", "telephone", "address", "name"
QString label(PersonalData kind);

// What was found in a document, and whether it is masked for the profile.
struct Finding
{
    PersonalData kind = PersonalData::Name;
    QString text;
    int places = 0;
    bool isMasked = false;

    bool operator==(const Finding &) const = default;
};

// For whom a document is masked. `names` are persons who are known and not elected; `also` are words that
// somebody wants masked, `keep` such as must stay.
struct Masking
{
    domain::Profile profile = domain::Profile::Public;
    QStringList names;
    QStringList also;
    QStringList keep;
};

// The names of those who have never held an elected role.
QStringList neverElected(const QList<domain::PersonEntry> &people);

// What stands in the blocks, in the order in which it is met; each text once. Signatures and the letterhead
// are the office's own and are left alone.
QList<Finding> findPersonalData(const Document &document, const Masking &masking);

// The document with each masked finding replaced by "[maskerat]", and the profile at its foot and among its
// facts.
Document masked(const Document &document, const QList<Finding> &findings, domain::Profile profile);

} // namespace documents
