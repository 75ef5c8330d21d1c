#pragma once

#include "domain/event.h"
#include "store/store.h"

#include <QDate>
#include <QObject>

#include <memory>

namespace gui {

// The open store and the part of it that is looked at: a committee's mandate period and a year. Pages read
// from it, hand it the results of their acts, and reload when it says so.
class Workspace : public QObject
{
    Q_OBJECT

public:
    // Looks at the latest period that has begun by `today`, and at today's year or the year of it that is
    // nearest.
    explicit Workspace(std::shared_ptr<store::Store> store, const QDate &today, QObject *parent = nullptr);

    store::Store &store() const { return *m_store; }
    bool isReadOnly() const { return m_store->database().isReadOnly(); }
    // The day that counts as today.
    QDate today() const { return m_today; }

    const domain::Committee &committee() const { return m_committee; }
    const domain::MandatePeriod &period() const { return m_period; }
    // Those of the committee, in order of position.
    const QList<domain::Event> &events() const { return m_events; }
    int year() const { return m_year; }

    void setPeriod(const domain::Id<domain::MandatePeriod> &period);
    void setYear(int year);

    // Hands on the result of an act: changed() and said(done) when it was done, failed(sentence) when not.
    // True when it was done.
    template <class T> bool settle(const domain::Result<T> &result, const QString &done = {})
    {
        if (result)
            reload(done);
        else
            emit failed(result.error().message);
        return result.has_value();
    }
    // The value of a reading; a default one, and failed(sentence), when it could not be read.
    template <class T> T value(domain::Result<T> result)
    {
        if (result)
            return std::move(*result);
        emit failed(result.error().message);
        return T{};
    }

    // The edition's roster as of a day; read once until something changes, because several parts of the
    // window count on it. An empty one, and failed(sentence), when it could not be read.
    domain::Roster roster(const domain::Id<domain::Edition> &edition, const QDate &asOf);
    // Those of the year that is looked at, as of today; read in one go, once until something changes.
    QList<domain::Roster> rostersOfYear();
    // The same with what the presidium looks at and has answered; none when no period has the year.
    QList<domain::RosterReview> reviewsOfYear();

    // Reads committee, period and events anew and says changed().
    void reload(const QString &done = {});

    // Takes the latest act back, or does it again.
    void undo();
    void redo();

signals:
    void changed(); // anything in the store may be new
    // Another page, period or year is about to be shown, or the window closes: what was typed and can be
    // saved is saved now.
    void leaving();
    void viewChanged();                 // another period or year is looked at
    void said(const QString &sentence); // what was done, for the status bar
    void failed(const QString &sentence);

private:
    void read();

    std::shared_ptr<store::Store> m_store;
    QDate m_today;
    domain::Committee m_committee;
    domain::MandatePeriod m_period;
    QList<domain::Event> m_events;
    QHash<std::pair<domain::Id<domain::Edition>, QDate>, domain::Roster>
        m_rosters;                                    // read since the last change
    QMap<int, QList<domain::Roster>> m_ofYears;       // as of today; read since the last change
    QMap<int, QList<domain::RosterReview>> m_reviews; // the same
    int m_year = 0;
};

} // namespace gui
