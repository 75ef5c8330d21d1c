#include "cli/lookup.h"
#include "cli/seatrulejson.h"
#include "cli/verb.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class SeatRuleVerbs
{
    Q_DECLARE_TR_FUNCTIONS(SeatRuleVerbs)
};

// "RS=4": so many seats for the members of the committee of that short name.
SeatRule quotaOf(const QString &word, const QList<Committee> &committees)
{
    const QString name = word.section(u'=', 0, 0).trimmed();
    bool good = false;
    const int seats = word.section(u'=', 1).toInt(&good);
    if (!good)
        throw WrongCall{
            SeatRuleVerbs::tr("--quota: “%1” is no quota. Write BODY=NUMBER, such as RS=4.").arg(word)};
    QStringList known;
    for (const Committee &committee : committees) {
        if (committee.shortName.compare(name, Qt::CaseInsensitive) == 0 ||
            committee.name.compare(name, Qt::CaseInsensitive) == 0)
            return {SeatRuleKind::Quota, seats, committee.id};
        known.append(committee.shortName);
    }
    throw Failed{Error{
        Error::Kind::NotFound,
        SeatRuleVerbs::tr("There is no committee “%1”. There are: %2.").arg(name, known.join(u", "_s))}};
}

bool changes(const Call &call)
{
    for (const auto &name :
         {u"number"_s, u"presidium"_s, u"one-per-party"_s, u"quota"_s, u"free"_s, u"none"_s})
        if (call.has(name))
            return true;
    return false;
}

QList<SeatRule> rulesOf(const Call &call)
{
    QList<SeatRule> rules;
    if (const auto number = call.number(u"number"_s))
        rules.append({SeatRuleKind::FixedNumber, *number, {}});
    if (call.has(u"presidium"_s))
        rules.append({SeatRuleKind::Presidium, 0, {}});
    if (call.has(u"one-per-party"_s))
        rules.append({SeatRuleKind::OnePerParty, 0, {}});
    const auto committees = need(call.store->events.committees());
    for (const QString &quota : call.texts(u"quota"_s))
        rules.append(quotaOf(quota, committees));
    if (call.has(u"free"_s))
        rules.append({SeatRuleKind::Free, 0, {}});
    if (call.has(u"none"_s) && !rules.isEmpty())
        throw WrongCall{SeatRuleVerbs::tr("--none takes all rules away; it goes with no other rule.")};
    return rules;
}

QJsonArray json(const QList<SeatRule> &rules, const QMap<Id<Committee>, QString> &bodies)
{
    QJsonArray list;
    for (const SeatRule &rule : rules)
        list.append(QJsonObject{{u"rule"_s, key(rule.kind)},
                                {u"seats"_s, rule.seats > 0 ? QJsonValue{rule.seats} : QJsonValue{}},
                                {u"body"_s, jsonText(bodies.value(rule.body))}});
    return list;
}

QStringList described(const QList<SeatRule> &rules, const QMap<Id<Committee>, QString> &bodies)
{
    QStringList words;
    for (const SeatRule &rule : rules)
        words.append(describe(rule, bodies));
    return words.isEmpty() ? QStringList{SeatRuleVerbs::tr("no rules")} : words;
}

Answer eventRule(const Call &call)
{
    const Event event = eventOf(*call.store, call.arguments[0]);
    if (changes(call))
        need(call.store->seatRules.setForEvent(event.id, rulesOf(call)));
    const auto bodies = need(call.store->seatRules.ground(event.id, call.today)).bodies;
    const SeatRules rules = need(call.store->seatRules.rules(event.id));
    QStringList lines{u"%1: %2"_s.arg(event.name, described(rules.everyYear, bodies).join(u" · "_s))};
    QJsonObject exceptions;
    for (const MandatePeriod &period : need(call.store->events.periods()))
        for (const Edition &edition : need(call.store->events.editions(period.id))) {
            const auto own = rules.exceptions.constFind(edition.id);
            if (own == rules.exceptions.cend())
                continue;
            exceptions.insert(QString::number(edition.year), json(*own, bodies));
            lines.append(
                u"%1: %2"_s.arg(QString::number(edition.year), described(*own, bodies).join(u" · "_s)));
        }
    return {QJsonObject{{u"event"_s, event.key},
                        {u"rules"_s, json(rules.everyYear, bodies)},
                        {u"exceptions"_s, exceptions}},
            lines.join(u'\n')};
}

Answer editionRule(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const bool every = call.has(u"as-every-year"_s);
    if (every && changes(call))
        throw WrongCall{SeatRuleVerbs::tr("--as-every-year goes with no other rule.")};
    if (every || changes(call)) {
        QList<SeatRule> rules = rulesOf(call);
        if (call.has(u"none"_s))
            rules.append({SeatRuleKind::Free, 0, {}});
        need(call.store->seatRules.setForEdition(edition.id, rules));
    }
    const SeatRules rules = need(call.store->seatRules.rules(edition.event));
    const auto bodies = need(call.store->seatRules.ground(edition.event, call.today)).bodies;
    const Roster roster = need(call.store->rosters.roster(edition.id, call.today));
    const auto findings = need(call.store->seatRules.findings({roster})).value(edition.id);
    const bool own = rules.exceptions.contains(edition.id);
    QStringList lines{u"%1 %2: %3"_s.arg(roster.event.name)
                          .arg(edition.year)
                          .arg(described(rules.of(edition.id), bodies).join(u" · "_s))};
    if (own)
        lines.first() += u' ' + SeatRuleVerbs::tr("(this year only)");
    for (const SeatFinding &finding : findings)
        lines.append(u"– "_s + finding.sentence);
    return {QJsonObject{{u"event"_s, roster.event.key},
                        {u"year"_s, edition.year},
                        {u"exception"_s, own},
                        {u"rules"_s, json(rules.of(edition.id), bodies)},
                        {u"findings"_s, jsonFindings(findings)}},
            lines.join(u'\n')};
}

} // namespace

QJsonArray jsonFindings(const QList<SeatFinding> &findings)
{
    QJsonArray list;
    for (const SeatFinding &finding : findings)
        list.append(QJsonObject{{u"kind"_s, key(finding.kind)},
                                {u"rule"_s, finding.rule ? QJsonValue{key(*finding.rule)} : QJsonValue{}},
                                {u"subjects"_s, QJsonArray::fromStringList(finding.subjects)},
                                {u"count"_s, finding.count},
                                {u"sentence"_s, finding.sentence}});
    return list;
}

QList<Verb> seatRuleVerbs()
{
    const QList<QCommandLineOption> rules{
        option(u"number"_s, SeatRuleVerbs::tr("so many take part, neither more nor fewer"), u"N"_s),
        option(u"presidium"_s, SeatRuleVerbs::tr("the chair and both vice chairs take part")),
        option(u"one-per-party"_s, SeatRuleVerbs::tr("each party of the committee takes part with one")),
        option(u"quota"_s, SeatRuleVerbs::tr("so many seats are for that body; may be repeated"),
               u"BODY=N"_s),
        option(u"free"_s, SeatRuleVerbs::tr("the other seats are for anybody")),
        option(u"none"_s, SeatRuleVerbs::tr("no rules"))};
    return {
        {u"event rule"_s, u"EVENT"_s, 1, 1,
         SeatRuleVerbs::tr("Shows what an event asks of its seats, or sets it for every year."), rules,
         Needs::Writing, eventRule},
        {u"edition rule"_s, u"EVENT YEAR"_s, 2, 2,
         SeatRuleVerbs::tr(
             "Shows an edition's rules and what is not kept of them, or sets them for that year "
             "alone."),
         rules + QList{option(u"as-every-year"_s, SeatRuleVerbs::tr("the rules of every year hold again"))},
         Needs::Writing, editionRule},
    };
}

} // namespace cli
