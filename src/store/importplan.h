#pragma once

#include "store/imports.h"

namespace store {

// What is to be written for a sheet: whom its rows add, and what they say about whom.
struct ImportPlan
{
    // Somebody who is added: the row that makes the person, and those after it about the same one.
    struct Addition
    {
        int row = 0;
        QList<int> further;
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
    QList<Addition> additions;
    QList<Change> changes;
    int left = 0;
};

ImportPlan planImport(const Imports::Import &import);

} // namespace store
