#include "cli/decisionjson.h"

#include "cli/lookup.h"
#include "domain/clocks.h"

#include <QJsonArray>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

// A JSON array of what `make` tells of each value.
template <class T, class Make> QJsonArray each(const QList<T> &values, Make make)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(make(value));
    return array;
}

QString eventKey(const Id<Event> &id, const QList<Event> &events)
{
    const auto found =
        std::find_if(events.begin(), events.end(), [&](const Event &event) { return event.id == id; });
    return found == events.end() ? QString{} : found->key;
}

} // namespace

QJsonObject itemJson(const ProtocolItem &item, const QList<Event> &events)
{
    const auto outcome = leadingOutcome(item);
    return {
        {u"id"_s, item.id.toString()},
        {u"item"_s, jsonText(item.number.text())},
        {u"title"_s, item.title},
        {u"outcome"_s, outcome ? QJsonValue{key(*outcome)} : QJsonValue{}},
        {u"state"_s, outcome ? QJsonValue{key(state(item))} : QJsonValue{}},
        {u"background"_s, item.background},
        {u"proposed_decision"_s, item.proposedDecision},
        {u"proposals"_s, each(item.proposals,
                              [](const Proposal &proposal) {
                                  return QJsonObject{{u"mover"_s, proposal.mover},
                                                     {u"party"_s, jsonText(proposal.party)},
                                                     {u"text"_s, proposal.text},
                                                     {u"withdrawn"_s, proposal.withdrawn}};
                              })},
        {u"procedure"_s, item.procedure},
        {u"votes"_s, each(item.votes,
                          [](const Vote &vote) {
                              return QJsonObject{{u"yes_means"_s, vote.yesMeans},
                                                 {u"no_means"_s, vote.noMeans},
                                                 {u"yes"_s, vote.yes},
                                                 {u"no"_s, vote.no},
                                                 {u"abstained"_s, vote.abstained},
                                                 {u"absent"_s, vote.absent}};
                          })},
        {u"points"_s, each(item.points,
                           [&events](const DecisionPoint &point) {
                               return QJsonObject{
                                   {u"text"_s, point.text},
                                   {u"outcome"_s, key(point.outcome)},
                                   {u"state"_s, key(state(point.outcome))},
                                   {u"until"_s, jsonDay(point.until)},
                                   {u"reason"_s, jsonText(point.reason)},
                                   {u"addressee"_s, jsonText(point.addressee)},
                                   {u"events"_s, each(point.events, [&events](const Id<Event> &id) {
                                        return eventKey(id, events);
                                    })}};
                           })},
        {u"dissents"_s, each(item.dissents,
                             [](const Dissent &dissent) {
                                 return QJsonObject{{u"kind"_s, key(dissent.kind)},
                                                    {u"who"_s, dissent.who},
                                                    {u"party"_s, jsonText(dissent.party)},
                                                    {u"text"_s, dissent.text}};
                             })},
        {u"disqualifications"_s, each(item.disqualifications,
                                      [](const Disqualification &one) {
                                          return QJsonObject{{u"who"_s, one.who},
                                                             {u"party"_s, jsonText(one.party)},
                                                             {u"text"_s, one.text}};
                                      })},
        {u"basis"_s, each(item.basis,
                          [](const Basis &basis) {
                              return QJsonObject{{u"kind"_s, basis.kind},
                                                 {u"date"_s, jsonDay(basis.date)},
                                                 {u"added_on"_s, jsonDay(basis.addedOn)}};
                          })},
        {u"dispatch"_s, QJsonArray::fromStringList(item.dispatch)},
        {u"scope"_s, each(item.scope,
                          [&events](const Scope &scope) {
                              return QJsonObject{
                                  {u"event"_s, eventKey(scope.event, events)},
                                  {u"year"_s, scope.year ? QJsonValue{*scope.year} : QJsonValue{}}};
                          })},
        {u"immediately_adjusted"_s, item.immediatelyAdjusted},
        {u"adjusted_on"_s, jsonDay(item.adjustedOn)},
        {u"posted_on"_s, jsonDay(item.postedOn)},
        {u"taken_down_on"_s, jsonDay(item.takenDownOn)},
    };
}

QJsonObject treatmentJson(const Treatment &treatment, const QList<Event> &events, const QDate &today)
{
    const LegalClocks clocks = legalClocks(treatment.item, treatment.meeting);
    QJsonObject object = itemJson(treatment.item, events);
    object.insert(u"reference"_s, treatment.matter.reference.text());
    object.insert(u"meeting"_s, jsonDay(treatment.meeting));
    object.insert(u"year"_s, treatment.meeting.year());
    object.insert(u"adjust_by"_s, jsonDay(clocks.adjustBy));
    object.insert(u"post_by"_s, jsonDay(clocks.postBy));
    object.insert(u"take_down_from"_s, jsonDay(clocks.takeDownFrom));
    object.insert(u"appeal_until"_s, jsonDay(clocks.appealUntil));
    object.insert(u"legal_force_on"_s, jsonDay(clocks.legalForceOn));
    object.insert(u"late"_s, QJsonArray::fromStringList(lateSteps(treatment.item, treatment.meeting, today)));
    return object;
}

QJsonObject entryJson(const RegisterEntry &entry, const QDate &today)
{
    const auto days = entry.tabledDays(today);
    return {
        {u"id"_s, entry.item.toString()},
        {u"reference"_s, entry.reference.text()},
        {u"item"_s, entry.number.text()},
        {u"year"_s, entry.meeting.year()},
        {u"meeting"_s, jsonDay(entry.meeting)},
        {u"title"_s, entry.title},
        {u"outcome"_s, entry.outcome ? QJsonValue{key(*entry.outcome)} : QJsonValue{}},
        {u"state"_s, entry.outcome ? QJsonValue{key(state(*entry.outcome))} : QJsonValue{}},
        {u"tabled"_s, entry.liesTabled()},
        {u"tabled_days"_s, days ? QJsonValue{*days} : QJsonValue{}},
        {u"resumed_on"_s, jsonDay(entry.resumedOn)},
        {u"continues"_s,
         entry.continuesNumber.isEmpty()
             ? QJsonValue{}
             : QJsonValue{u"%1/%2"_s.arg(entry.continuesNumber.text()).arg(entry.continuesMeeting.year())}},
    };
}

QString scopeText(const QList<Scope> &scope, const QList<Event> &events)
{
    QStringList names;
    for (const Scope &one : scope) {
        for (const Event &event : events) {
            if (event.id == one.event)
                names.append(one.year ? u"%1 %2"_s.arg(event.shortName).arg(*one.year) : event.shortName);
        }
    }
    return names.join(u", "_s);
}

} // namespace cli
