#pragma once

#include "gui/settings/settingspage.h"

namespace gui {

// The committees of the register.
class CommitteesPage : public ListPage
{
    Q_OBJECT

public:
    explicit CommitteesPage(Workspace &workspace);
    void reload() override;

private:
    QList<domain::Committee> m_committees;
};

// The mandate periods of all committees, the latest first.
class PeriodsPage : public ListPage
{
    Q_OBJECT

public:
    explicit PeriodsPage(Workspace &workspace);
    void reload() override;
};

} // namespace gui
