#include "gui/register/itementry.h"

#include "domain/notice.h"
#include "domain/swedishorder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {

using store::DecisionRegister;

DecisionRegister::Entry entryOf(const domain::Treatment &treatment)
{
    return {treatment.matter.committee, treatment.matter.reference, treatment.meeting, treatment.item};
}

domain::RegisterEntry lineOf(const DecisionRegister::Entry &draft)
{
    domain::RegisterEntry line;
    line.item = draft.item.id;
    line.reference = draft.reference;
    line.number = draft.item.number;
    line.meeting = draft.meeting;
    line.title = draft.item.title;
    line.isDraft = true;
    return line;
}

DecisionRegister::Entry resumedEntry(const domain::Treatment &treatment)
{
    const auto &before = treatment.item;
    domain::ProtocolItem item;
    item.matter = before.matter;
    item.continues = before.id;
    item.title = before.title;
    item.background = before.background;
    item.proposedDecision = before.proposedDecision;
    for (const auto &proposal : before.proposals)
        if (!domain::foldedForSearch(proposal.text).contains(u"bordlag"_s))
            item.proposals.append(proposal);
    for (auto paper : before.basis) {
        paper.addedOn = {}; // the new treatment had it from the beginning
        item.basis.append(paper);
    }
    item.dispatch = before.dispatch;
    item.scope = before.scope;
    item.points = {domain::DecisionPoint{}};
    return {treatment.matter.committee, treatment.matter.reference, {}, item};
}

QStringList problems(const DecisionRegister::Entry &entry, const domain::Committee &committee)
{
    QStringList problems;
    if (!entry.meeting.isValid())
        problems.append(QCoreApplication::translate("gui::ItemEntry", "The day of the meeting is missing."));
    return problems + domain::problems(entry.item, committee) +
           domain::problemsWithNotice(entry.item, entry.meeting);
}

} // namespace gui
