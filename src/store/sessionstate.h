#pragma once

#include "store/actchain.h"
#include "store/connection.h"
#include "store/session.h"

#include <atomic>
#include <mutex>

namespace store {

// Whose act it is that changes a store. Not bound to a thread, as a mutex is.
class Turn
{
public:
    bool try_lock() { return !m_taken.test_and_set(); }
    void lock()
    {
        while (!try_lock())
            m_taken.wait(true);
    }
    void unlock()
    {
        m_taken.clear();
        m_taken.notify_one();
    }

private:
    std::atomic_flag m_taken;
};

// What a session holds: the connection, and for a writing one the act that it becomes.
struct Session::State
{
    explicit State(Connection &given)
        : connection{given}
    {
    }

    Connection &connection;
    std::unique_lock<Turn> turn; // of a writing one; let go after the transaction's end
    bool writes = false;
    bool expectsMuch = false;
    ActRecord act;
    QByteArray previousChain;
    QByteArray chain; // the act's own link, once it is about to be committed
    QSqlQuery *last = nullptr;
};

} // namespace store
