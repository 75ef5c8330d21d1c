#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace domain {

// A new time-ordered UUID (RFC 9562, version 7): later ones sort after earlier ones made by the same program,
// also within one millisecond, so that rows keep the order in which they were entered.
QUuid timeOrderedUuid();

// The identity of a T. Made by the program, not by the store, so that a value is complete at birth and two
// stores can be merged. An Id<Person> can't be used where an Id<Event> is meant.
template <class T> class Id
{
public:
    // The identity of nothing; isNull() tells it from others.
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid{uuid}
    {
    }

    static Id make() { return Id{timeOrderedUuid()}; }
    // The null identity when the text is no UUID.
    static Id fromString(QStringView text) { return Id{QUuid::fromString(text)}; }

    bool isNull() const { return m_uuid.isNull(); }
    // 36 lower-case characters; the empty string for the null identity.
    QString toString() const { return isNull() ? QString{} : m_uuid.toString(QUuid::WithoutBraces); }
    const QUuid &uuid() const { return m_uuid; }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace domain
