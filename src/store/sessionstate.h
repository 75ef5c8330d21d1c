#pragma once

#include "store/actchain.h"
#include "store/connection.h"
#include "store/session.h"

namespace store {

// What a session holds: the connection, and for a writing one the act that it becomes.
struct Session::State
{
    explicit State(Connection &given)
        : connection{given}
    {
    }

    Connection &connection;
    bool writes = false;
    ActRecord act;
    QByteArray previousChain;
    QByteArray chain; // the act's own link, once it is about to be committed
    QSqlQuery *last = nullptr;
};

} // namespace store
