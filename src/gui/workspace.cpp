#include "gui/workspace.h"

#include <algorithm>

namespace gui {

Workspace::Workspace(std::shared_ptr<store::Store> store, const QDate &today, QObject *parent)
    : QObject{parent}
    , m_store{std::move(store)}
    , m_today{today}
{
    const auto periods = value(m_store->events.periods());
    // The latest first: the first that has begun, else the one that begins next.
    const auto begun = std::find_if(periods.begin(), periods.end(), [&](const domain::MandatePeriod &each) {
        return each.firstYear <= m_today.year();
    });
    if (begun != periods.end())
        m_period = *begun;
    else if (!periods.isEmpty())
        m_period = periods.last();
    m_year = m_today.year();
    read();
}

void Workspace::setPeriod(const domain::Id<domain::MandatePeriod> &id)
{
    if (id != m_period.id)
        emit leaving();
    for (const domain::MandatePeriod &each : value(m_store->events.periods()))
        if (each.id == id)
            m_period = each;
    read();
    emit viewChanged();
}

void Workspace::setYear(int year)
{
    if (year == m_year || !m_period.contains(year))
        return;
    emit leaving();
    m_year = year;
    emit viewChanged();
}

domain::Roster Workspace::roster(const domain::Id<domain::Edition> &edition, const QDate &asOf)
{
    const std::pair key{edition, asOf};
    const auto known = m_rosters.constFind(key);
    if (known != m_rosters.constEnd())
        return *known;
    auto read = m_store->rosters.roster(edition, asOf);
    if (!read) {
        emit failed(read.error().message);
        return {};
    }
    m_rosters.insert(key, *read);
    return *read;
}

QList<domain::Roster> Workspace::rostersOfYear()
{
    const auto known = m_ofYears.constFind(m_year);
    if (known != m_ofYears.constEnd())
        return *known;
    const auto rosters = value(m_store->rosters.rosters(m_period.id, m_today, m_year));
    for (const domain::Roster &roster : rosters)
        m_rosters.insert({roster.edition.id, m_today}, roster);
    m_ofYears.insert(m_year, rosters);
    return rosters;
}

QList<domain::RosterReview> Workspace::reviewsOfYear()
{
    const auto known = m_reviews.constFind(m_year);
    if (known != m_reviews.constEnd())
        return *known;
    auto read = m_store->reviews.ofYear(m_year, m_today);
    if (!read && read.error().kind != domain::Error::Kind::NotFound)
        emit failed(read.error().message);
    auto reviews = read ? std::move(*read) : QList<domain::RosterReview>{};
    reviews.removeIf([this](const domain::RosterReview &review) {
        return review.roster.event.committee != m_committee.id;
    });
    m_reviews.insert(m_year, reviews);
    return reviews;
}

void Workspace::reload(const QString &done)
{
    read();
    emit changed();
    if (!done.isEmpty())
        emit said(done);
}

void Workspace::undo()
{
    const auto act = m_store->history.undo();
    settle(act, act ? tr("Undone: %1").arg(domain::describe(*act)) : QString{});
}

void Workspace::redo()
{
    const auto act = m_store->history.redo();
    settle(act, act ? tr("Done again: %1").arg(domain::describe(*act)) : QString{});
}

void Workspace::read()
{
    m_rosters.clear();
    m_ofYears.clear();
    m_reviews.clear();
    domain::useParties(value(m_store->parties.list()));
    const auto periods = value(m_store->events.periods());
    const auto same = std::find_if(periods.begin(), periods.end(),
                                   [&](const domain::MandatePeriod &each) { return each.id == m_period.id; });
    if (same != periods.end())
        m_period = *same;
    else if (!periods.isEmpty())
        m_period = periods.first();
    m_year = std::clamp(m_year, m_period.firstYear, std::max(m_period.firstYear, m_period.lastYear));

    for (const domain::Committee &each : value(m_store->events.committees()))
        if (each.id == m_period.committee)
            m_committee = each;
    m_events.clear();
    for (const domain::Event &each : value(m_store->events.events()))
        if (each.committee == m_committee.id)
            m_events.append(each);
}

} // namespace gui
