#pragma once

#include "domain/referencenumber.h"

#include <QList>
#include <QString>

namespace intake {

// A reference number as it stands in running text.
struct FoundReference
{
    qsizetype start = 0; // with its label
    qsizetype length = 0;
    qsizetype numberStart = 0;
    qsizetype numberLength = 0;
    domain::ReferenceNumber number; // empty when the label stands there and no readable number
    bool labelled = false;
    bool glued = false; // something was written on to its end

    qsizetype end() const { return start + length; }
};

// The reference numbers in a text, in its order. Stricter than ReferenceNumber::parse: without a label only
// a series in capitals counts, so that motions, decisions, dates and periods are left alone.
QList<FoundReference> referencesIn(const QString &text);

} // namespace intake
