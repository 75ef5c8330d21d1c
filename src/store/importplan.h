#pragma once

#include "store/imports.h"

namespace store {

// What is to be written for a sheet: whom its rows add, and what they say about whom.
struct ImportPlan
{
    // What there is of somebody who is added beside the row that makes the person.
    struct Further
    {
        QList<int> rows;       // after it, about the same one
        QList<int> nominating; // whose nominations alone are entered, although they wait
        QStringList aliases;
    };
    // Somebody who is here.
    struct Change
    {
        domain::Id<domain::Person> person;
        QList<int> rows;       // whose values take the place of the store's
        QList<int> nominating; // whose nominations are entered
        QString givenName;     // what the person is called from now on; both empty: as before
        QString familyName;
        QStringList aliases;
    };
    QList<int> additions;         // the rows that make a person each, in their order
    QHash<int, Further> furthers; // by place in `additions`; few, as a rule
    QList<Change> changes;
    int left = 0;
};

ImportPlan planImport(const Imports::Import &import);

} // namespace store
