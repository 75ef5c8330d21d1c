#include "domain/protocolitem.h"

#include "domain/term.h"

namespace domain {

namespace {

struct ItemText
{
    Q_DECLARE_TR_FUNCTIONS(ProtocolItem)
};

constexpr Term<DissentKind> dissentTerms[] = {
    {DissentKind::Reservation, "reservation", QT_TRANSLATE_NOOP("DissentKind", "Reservation")},
    {DissentKind::SpecialOpinion, "special_opinion", QT_TRANSLATE_NOOP("DissentKind", "Special opinion")},
    {DissentKind::ProtocolNote, "protocol_note", QT_TRANSLATE_NOOP("DissentKind", "Note in the protocol")},
    {DissentKind::NotParticipating, "not_participating",
     QT_TRANSLATE_NOOP("DissentKind", "Takes no part in the decision")},
};

bool hasTabling(const ProtocolItem &item)
{
    return std::any_of(item.points.begin(), item.points.end(),
                       [](const DecisionPoint &point) { return isTabling(point.outcome); });
}

bool inScope(const ProtocolItem &item, const Id<Event> &event)
{
    return item.scope.isEmpty() || std::any_of(item.scope.begin(), item.scope.end(),
                                               [&](const Scope &scope) { return scope.event == event; });
}

QStringList problemsOfPoint(const ProtocolItem &item, qsizetype index, const Committee &committee)
{
    QStringList found;
    const auto &point = item.points.at(index);
    if (point.text.trimmed().isEmpty())
        found << ItemText::tr("Decision point %1 has no text. Write what was decided.").arg(index + 1);
    if (point.outcome == Outcome::ReferredBackByMinority && committee.kind != CommitteeKind::Assembly)
        found << ItemText::tr("Decision point %1: only an assembly can refer a matter back by a minority "
                              "(kommunallagen 5:50). Choose another outcome.")
                     .arg(index + 1);
    if (std::any_of(point.events.begin(), point.events.end(),
                    [&](const Id<Event> &event) { return !inScope(item, event); }))
        found << ItemText::tr(
                     "Decision point %1 is about an event that the item is not about. Add the event to "
                     "the item, or take it out of the point.")
                     .arg(index + 1);
    return found;
}

QStringList problemsOfNotice(const ProtocolItem &item)
{
    QStringList found;
    if (item.adjustedOn.isValid() && item.postedOn.isValid() && item.postedOn < item.adjustedOn)
        found << ItemText::tr("The item can't be posted on %1, before it was adjusted on %2.")
                     .arg(item.postedOn.toString(Qt::ISODate), item.adjustedOn.toString(Qt::ISODate));
    if (item.takenDownOn.isValid() && !item.postedOn.isValid())
        found << ItemText::tr("The notice was taken down on %1 but never posted. Write when it was posted.")
                     .arg(item.takenDownOn.toString(Qt::ISODate));
    else if (item.takenDownOn.isValid() && item.takenDownOn < item.postedOn)
        found << ItemText::tr("The notice can't be taken down on %1, before it was posted on %2.")
                     .arg(item.takenDownOn.toString(Qt::ISODate), item.postedOn.toString(Qt::ISODate));
    return found;
}

// The papers without those that came in after the item was tabled and are new in comparison with `before`.
QList<Basis> withoutNewPapers(const QList<Basis> &papers, const QList<Basis> &before)
{
    QList<Basis> kept;
    for (const auto &paper : papers)
        if (paper.addedOn.isNull() || before.contains(paper))
            kept << paper;
    return kept;
}

} // namespace

std::optional<Outcome> leadingOutcome(const ProtocolItem &item)
{
    if (item.points.isEmpty())
        return {};
    const auto open = std::find_if(item.points.begin(), item.points.end(), [](const DecisionPoint &point) {
        return state(point.outcome) == OutcomeState::Open;
    });
    return open == item.points.end() ? item.points.first().outcome : open->outcome;
}

OutcomeState state(const ProtocolItem &item)
{
    const auto outcome = leadingOutcome(item);
    return outcome ? state(*outcome) : OutcomeState::Preparatory;
}

QList<DecisionPoint> pointsFor(const ProtocolItem &item, const Id<Event> &event)
{
    QList<DecisionPoint> naming;
    QList<DecisionPoint> general;
    for (const auto &point : item.points) {
        if (point.events.contains(event))
            naming << point;
        else if (point.events.isEmpty())
            general << point;
    }
    return naming.isEmpty() ? general : naming;
}

QString key(DissentKind kind)
{
    return keyOf(dissentTerms, kind);
}

std::optional<DissentKind> dissentKindFromKey(const QString &key)
{
    return valueOf(dissentTerms, key);
}

QString label(DissentKind kind)
{
    return wordOf(dissentTerms, kind, "DissentKind");
}

QString withParty(const QString &name, const QString &party)
{
    if (party.isEmpty())
        return name;
    return QStringLiteral("%1 (%2)").arg(name, party);
}

QStringList problems(const ProtocolItem &item, const Committee &committee)
{
    QStringList found;
    if (item.number.isEmpty())
        found << ItemText::tr("The item has no number. Write its §.");
    if (item.title.trimmed().isEmpty())
        found << ItemText::tr("The item has no title. Write one.");
    for (qsizetype i = 0; i < item.points.size(); ++i)
        found << problemsOfPoint(item, i, committee);
    for (const auto &vote : item.votes)
        if (vote.yes < 0 || vote.no < 0 || vote.abstained < 0 || vote.absent < 0)
            found << ItemText::tr("A vote can't be counted below zero. Write the numbers again.");
    return found << problemsOfNotice(item);
}

QStringList problemsWithChange(const ProtocolItem &before, const ProtocolItem &after)
{
    if (!hasTabling(before))
        return {};
    QStringList found;
    const auto keep = [&](bool unchanged, const QString &what) {
        if (!unchanged)
            found << ItemText::tr(
                         "The item is tabled and comes back as it was: %1 can't be changed. Register "
                         "what is new when the matter is taken up again.")
                         .arg(what);
    };
    keep(before.matter == after.matter && before.meeting == after.meeting &&
             before.continues == after.continues,
         ItemText::tr("matter and meeting"));
    keep(before.number == after.number, ItemText::tr("the number"));
    keep(before.title == after.title, ItemText::tr("the title"));
    keep(before.background == after.background, ItemText::tr("the background"));
    keep(before.proposedDecision == after.proposedDecision, ItemText::tr("the proposed decision"));
    keep(before.proposals == after.proposals, ItemText::tr("the proposals"));
    keep(before.procedure == after.procedure && before.votes == after.votes, ItemText::tr("the procedure"));
    keep(before.points == after.points, ItemText::tr("the decision points"));
    keep(before.dissents == after.dissents && before.disqualifications == after.disqualifications,
         ItemText::tr("the dissents"));
    keep(before.dispatch == after.dispatch, ItemText::tr("the dispatch list"));
    keep(before.scope == after.scope, ItemText::tr("what it is about"));
    keep(before.sourceText == after.sourceText, ItemText::tr("the text it was read from"));
    if (withoutNewPapers(after.basis, before.basis) != before.basis)
        found << ItemText::tr(
            "The item is tabled: its papers stay, and a new one needs the day on which it came "
            "in.");
    return found;
}

} // namespace domain
