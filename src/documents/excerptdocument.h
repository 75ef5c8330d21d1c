#pragma once

#include "documents/document.h"
#include "domain/decision.h"

#include <optional>

namespace documents {

// What an excerpt (protokollsutdrag) is made from.
struct Excerpt
{
    domain::Committee committee;
    domain::Treatment treatment;
    std::optional<domain::Treatment> earlier; // the treatment that this item takes up again
    QList<domain::Event> events;              // of the committee; their names are headings in the background
    QString certifiedBy;                      // "Rätt utdraget intygar"; empty leaves room for a pen
    QString certifiedWhere;
    QDate certifiedOn;
    QString address = {}; // of the letterhead
    QString logo = {};

    bool operator==(const Excerpt &) const = default;
};

// The item as its authority sends it out, in Swedish and with the blocks in their canonical order. Proposals
// that were withdrawn are left out (kommunallagen 5:67); a tabled or referred back item says so in a sentence
// of its own.
Document excerptDocument(const Excerpt &excerpt);

// What whoever makes the excerpt should know: that its item is not adjusted yet, which the document says,
// too.
QStringList warningsOf(const Excerpt &excerpt);

// "Protokollsutdrag RUN 550-2022 § 268.pdf"
QString excerptFileName(const domain::Treatment &treatment, const QString &suffix);

} // namespace documents
