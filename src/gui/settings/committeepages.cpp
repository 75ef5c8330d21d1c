#include "gui/settings/committeepages.h"

#include "gui/settings/asking.h"

#include <QPushButton>

namespace gui {

using namespace Qt::StringLiterals;

CommitteesPage::CommitteesPage(Workspace &workspace)
    : ListPage{tr("Committees"),
               tr("The committees that send participants, and the bodies that seat rules speak of. Reference "
                  "numbers begin with the abbreviation."),
               workspace}
{
    addButton(tr("&Add …"), [this] { askForCommittee(this->workspace(), this); });
    addLineButton(tr("&Change …"),
                  [this](int line) { askToChange(this->workspace(), m_committees[line], this); });
}

void CommitteesPage::reload()
{
    m_committees = workspace().value(workspace().store().events.committees());
    QList<Line> lines;
    for (const domain::Committee &committee : std::as_const(m_committees)) {
        QStringList words{tr("%1 (%2)").arg(committee.name, committee.shortName), label(committee.kind)};
        if (!committee.authority.isEmpty())
            words << committee.authority;
        lines.append({words.join(u" · "_s)});
    }
    setLines(lines);
}

PeriodsPage::PeriodsPage(Workspace &workspace)
    : ListPage{tr("Mandate periods"),
               tr("The years for which a committee is elected. A new period has an edition of each event in "
                  "each of its years."),
               workspace}
{
    addButton(tr("&Add …"), [this] { askForPeriod(this->workspace(), this->workspace().committee(), this); });
}

void PeriodsPage::reload()
{
    QHash<domain::Id<domain::Committee>, QString> names;
    for (const domain::Committee &each : workspace().value(workspace().store().events.committees()))
        names.insert(each.id, each.name);
    QList<Line> lines;
    for (const domain::MandatePeriod &period : workspace().value(workspace().store().events.periods()))
        lines.append({tr("%1 · %2").arg(period.label(), names.value(period.committee))});
    setLines(lines);
}

} // namespace gui
