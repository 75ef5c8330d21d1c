#pragma once

#include "domain/person.h"

#include <QStringList>

namespace domain {

// What a merge of two records of one person would do: the first stays and takes over all that hangs on the
// second.
struct MergeView
{
    PersonEntry kept;
    PersonEntry gone;
    QStringList moved; // what the second brings along, in the user's language: "2 nominations"
    QStringList lost;  // what of the second would not be seen any more: "Contact: b@example.org"
    QStringList stops; // what keeps them from being merged; empty when nothing does

    bool operator==(const MergeView &) const = default;
};

// The kept person with what the other one fills in: contact and municipality where they are empty.
Person filledUp(const Person &kept, const Person &gone);
// What of the other one's own values would not be seen any more, in the user's language. The name is
// remembered as another name of the person.
QStringList lostValues(const Person &kept, const Person &gone);

} // namespace domain
