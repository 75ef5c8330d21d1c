#pragma once

#include "domain/ahead.h"
#include "domain/sheetperson.h"

#include <QHash>
#include <QList>
#include <QSharedData>

#include <functional>

namespace domain {

// What becomes of a row of a sheet when it is taken in.
enum class RowState : quint8 {
    New,       // a person who is not here yet
    Changed,   // somebody who is here, about whom the row tells something else or more
    Same,      // all that it tells is here already
    Ambiguous, // it may be somebody who is here, or one of several: a human decides
    Refused,   // it can't be taken in
};

QString key(RowState state);   // "new", "changed", "same", "ambiguous", "refused"
QString label(RowState state); // "Ny", "Ändrad" …

// What was found out about a row. Small, as most rows of a large sheet have nothing to say of themselves.
class RowFinding
{
public:
    RowState state = RowState::New;
    // Whether the row tells something else or more of the person than the store, or than the row that makes
    // the person; a nomination or an attendance is not meant.
    bool isOtherwise = false;
    int first = -1;    // an earlier row that makes the same new person, or may do so
    Id<Person> person; // who it is, also when refused; null for somebody new or doubtful

    // What changes, what is doubtful, what is wrong; in the user's language.
    QString why() const { return m_remarks ? m_remarks->why : QString{}; }
    void setWhy(const QString &why);
    // What of a row that is taken in is left out, and why.
    QString doubt() const { return m_remarks ? m_remarks->doubt : QString{}; }
    void setDoubt(const QString &doubt);
    // Who it may be, when ambiguous.
    QList<Id<Person>> candidates() const { return m_remarks ? m_remarks->candidates : QList<Id<Person>>{}; }
    void addCandidate(const Id<Person> &candidate);

    // Why and doubt, one after the other.
    QString words() const;

    bool operator==(const RowFinding &other) const;

private:
    struct Remarks : QSharedData
    {
        QString why;
        QString doubt;
        QList<Id<Person>> candidates;
    };
    Remarks &remarks();

    QSharedDataPointer<Remarks> m_remarks; // null: none
};

// The attendance of a row's person at the row's edition.
struct RowMark
{
    std::optional<AttendanceStatus> now;
    QStringList problems; // why what the row tells can't be marked, in the user's language; empty: it can
};

// Compares the rows of a sheet, one after the other, with the persons of the store and with the rows before
// them. A name that is the same, case set aside, means the same person unless what else is known speaks
// against it or fits several; a name that only sounds the same, or the same given name and contact, is a
// question. Whoever an unsettled row is about may be whom a later row of its name is about, too: that is a
// question as well. Together with `waiting` this makes a sheet that was taken in the same when it is read
// again.
class PersonMatcher
{
public:
    // What it asks the store about.
    struct Store
    {
        std::function<PersonEntry(const Id<Person> &)> person;
        // Whether the person has a standing nomination of the row's scope.
        std::function<bool(const Id<Person> &, const SheetPerson &)> isNominated;
        // How the person is marked at the edition of a row that tells of attendance.
        std::function<RowMark(const Person &, const SheetPerson &)> mark;
    };

    PersonMatcher(SheetRows rows, SheetContext context, Store store);

    // Somebody who is in the store, and under which name: the own one, or one that was remembered.
    void addStored(const Id<Person> &id, const QString &name, const QString &givenName,
                   const QString &contact);

    // The rows must be asked for in their order, each once.
    RowFinding find(int place);

private:
    // Somebody: a person of the store, or a row that makes a new one.
    struct Somebody
    {
        int stored = -1; // place in m_stored
        int row = -1;

        bool operator==(const Somebody &) const = default;
    };
    // Which of them have a key, the latest first, as a chain of places: little room for many.
    class Index
    {
    public:
        void reserve(int count) { m_last.reserve(count); }
        void add(quint64 key, int somebody);
        template <class Take> void each(quint64 key, Take take) const;

    private:
        QHash<quint64, int> m_last;
        QList<std::pair<int, int>> m_links; // somebody, and the link before
    };

    // What somebody is found by; 0: by nothing.
    struct Keys
    {
        quint64 name = 0;
        quint64 sound = 0;
        quint64 contact = 0;
    };
    static Keys keysOf(const QString &name, const QString &givenName, const QString &contact);

    // What is known of a row before it is compared with anybody.
    struct Read
    {
        SheetPerson row;
        QStringList wrong;
        Keys keys;
    };

    // The rows about somebody, in their order.
    struct RowsAbout
    {
        QList<int> telling;
        QList<int> refused;
    };
    RowFinding decide(int place, const SheetPerson &row, const Keys &keys);
    void remember(const Somebody &somebody, const Keys &keys);
    RowsAbout &rowsAbout(const Somebody &somebody);
    PersonEntry entryAlone(const Somebody &somebody) const;
    PersonEntry entryOf(const Somebody &somebody) const;
    QList<Somebody> namesakesOf(const Keys &keys) const;
    bool isUnsettled(const Somebody &somebody) const;
    bool isAbout(const Somebody &unsettled, const Somebody &other) const;
    QString markTold(const SheetPerson &row, const Person &person, RowFinding &finding) const;
    bool tellsEditions(const SheetPerson &row, const Person &person) const;
    RowFinding matched(int place, const SheetPerson &row, const Somebody &somebody);
    RowFinding doubtful(const QList<Somebody> &who, const QString &why) const;
    QList<Somebody> soundingAlike(const SheetPerson &row, const Keys &keys) const;
    QString lineOf(int place) const;

    const SheetRows m_rows;
    const SheetContext m_context;
    Store m_store;
    QList<Id<Person>> m_stored;
    QList<Somebody> m_everybody;
    Index m_names;
    Index m_sounds;
    Index m_contacts;
    QHash<int, RowsAbout> m_rowsOfStored; // by place in m_stored
    QHash<int, RowsAbout> m_rowsOfRow;    // by the row that makes the person; without that one
    QHash<int, RowFinding> m_unsettled;   // rows that are ambiguous, or refused for what others tell
    Ahead<Read> m_reading;
};

} // namespace domain
