#include "cli/lookup.h"
#include "cli/verb.h"
#include "domain/colour.h"
#include "domain/party.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class PartyVerbs
{
    Q_DECLARE_TR_FUNCTIONS(PartyVerbs)
};

QJsonObject json(const Party &party)
{
    return {{u"party"_s, party.code},
            {u"name"_s, party.name},
            {u"colour"_s, colourText(party.color)},
            {u"local"_s, party.local}};
}

// Where the party stands in the list.
qsizetype placeOf(const QList<Party> &list, const QString &code)
{
    QStringList known;
    for (qsizetype place = 0; place < list.size(); ++place) {
        if (list[place].code.compare(code, Qt::CaseInsensitive) == 0)
            return place;
        known.append(list[place].code);
    }
    throw Failed{
        Error{Error::Kind::NotFound,
              PartyVerbs::tr("No party is called “%1”. There are: %2.").arg(code, known.join(u", "_s))}};
}

// Sets what the options say, and puts the party where they say.
void applyOptions(const Call &call, QList<Party> &list, qsizetype place)
{
    Party &party = list[place];
    if (call.has(u"colour"_s)) {
        const auto colour = colourFromText(call.text(u"colour"_s));
        if (!colour)
            throw WrongCall{PartyVerbs::tr("--colour: write it as on the web, such as #1b6b3a, not “%1”.")
                                .arg(call.text(u"colour"_s))};
        party.color = *colour;
    }
    party.local = call.yesNo(u"local"_s).value_or(party.local);
    if (const auto position = call.number(u"position"_s)) {
        if (*position < 1 || *position > list.size())
            throw WrongCall{PartyVerbs::tr("--position: write 1 to %1.").arg(list.size())};
        list.move(place, *position - 1);
    }
}

// The list as it is kept, and in words.
Answer shown(const QList<Party> &list)
{
    QJsonArray parties;
    QList<QStringList> rows;
    for (const Party &party : list) {
        parties.append(json(party));
        rows.append({party.code, party.name, colourText(party.color),
                     party.local ? PartyVerbs::tr("local") : QString{}});
    }
    return {
        parties,
        table({PartyVerbs::tr("Party"), PartyVerbs::tr("Name"), PartyVerbs::tr("Colour"), QString{}}, rows)};
}

Answer keep(const Call &call, const QList<Party> &list)
{
    need(call.store->parties.setList(list));
    return shown(need(call.store->parties.list()));
}

Answer partyList(const Call &call)
{
    return shown(need(call.store->parties.list()));
}

Answer partyAdd(const Call &call)
{
    auto list = need(call.store->parties.list());
    list.append({call.arguments[0], call.arguments[1], freeColor(list), true});
    applyOptions(call, list, list.size() - 1);
    return keep(call, list);
}

Answer partySet(const Call &call)
{
    const auto before = need(call.store->parties.list());
    auto list = before;
    const auto place = placeOf(list, call.arguments[0]);
    if (call.has(u"short"_s))
        list[place].code = call.text(u"short"_s);
    if (call.has(u"name"_s))
        list[place].name = call.text(u"name"_s);
    applyOptions(call, list, place);
    if (list == before)
        throw WrongCall{PartyVerbs::tr("Nothing to set was given. “party set --help” lists the options.")};
    return keep(call, list);
}

Answer partyRemove(const Call &call)
{
    auto list = need(call.store->parties.list());
    list.removeAt(placeOf(list, call.arguments[0]));
    return keep(call, list);
}

Answer partyUsual(const Call &call)
{
    return keep(call, usualParties());
}

} // namespace

QList<Verb> partyVerbs()
{
    const QList<QCommandLineOption> options{
        option(u"colour"_s,
               PartyVerbs::tr("such as #1b6b3a; made lighter or darker if it could not be told from white "
                              "or dark"),
               u"COLOUR"_s),
        option(u"local"_s, PartyVerbs::tr("whether it is a local party"), u"yes|no"_s),
        option(u"position"_s, PartyVerbs::tr("its place in the list, 1 for the first"), u"N"_s)};
    const QList<QCommandLineOption> names{option(u"short"_s, PartyVerbs::tr("abbreviation"), u"PARTY"_s),
                                          option(u"name"_s, PartyVerbs::tr("name"), u"NAME"_s)};
    return {
        {u"party list"_s,
         {},
         0,
         0,
         PartyVerbs::tr("Lists the parties in their order, with their colours."),
         {},
         Needs::Reading,
         partyList},
        {u"party add"_s, u"PARTY NAME"_s, 2, 2,
         PartyVerbs::tr("Adds a party, last and local unless told, with a colour that no other has."),
         options, Needs::Writing, partyAdd},
        {u"party set"_s, u"PARTY"_s, 1, 1, PartyVerbs::tr("Changes a party of the list: only what is given."),
         names + options, Needs::Writing, partySet},
        {u"party remove"_s,
         u"PARTY"_s,
         1,
         1,
         PartyVerbs::tr("Takes a party out of the list; it stays where people belong to it."),
         {},
         Needs::Writing,
         partyRemove},
        {u"party usual"_s,
         {},
         0,
         0,
         PartyVerbs::tr("Goes back to the parties of parliament."),
         {},
         Needs::Writing,
         partyUsual},
    };
}

} // namespace cli
