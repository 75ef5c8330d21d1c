#pragma once

#include "gui/settings/settingspage.h"

#include <QHash>

class QLabel;

namespace gui {

// The events of the committee that is looked at.
class EventsPage : public ListPage
{
    Q_OBJECT

public:
    explicit EventsPage(Workspace &workspace);
    void reload() override;

private:
    void changeIcon(int line);
    void place(int line, int to);

    QList<domain::Event> m_events;
    QHash<domain::Id<domain::Event>, QString> m_icons;
};

// What each event asks of its seats.
class SeatRulesPage : public ListPage
{
    Q_OBJECT

public:
    explicit SeatRulesPage(Workspace &workspace);
    void reload() override;

private:
    void change(int line);

    QList<domain::Event> m_events;
};

// The order in which substitutes are called in.
class OrderPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit OrderPage(Workspace &workspace);
    void reload() override;

private:
    QLabel *m_order;
};

} // namespace gui
