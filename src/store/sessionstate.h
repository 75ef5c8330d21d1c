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
    QSqlQuery *last = nullptr;
};

} // namespace store
