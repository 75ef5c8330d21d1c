#include "domain/committeename.h"

#include "domain/swedishorder.h"

namespace domain {

bool namesAnother(const QString &named, const Committee &committee)
{
    const auto folded = [](const QString &text) { return foldedForSearch(text.simplified()); };
    return !named.isEmpty() && folded(named) != folded(committee.name) &&
           folded(named) != folded(committee.shortName);
}

} // namespace domain
