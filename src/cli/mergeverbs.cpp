#include "cli/importverbs.h"
#include "cli/lookup.h"
#include "store/merges.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class MergeVerbs
{
    Q_DECLARE_TR_FUNCTIONS(MergeVerbs)
};

QJsonObject json(const Person &person)
{
    return {{u"id"_s, person.id.toString()}, {u"name"_s, person.name()}};
}

QString listed(const QString &heading, const QStringList &lines)
{
    return lines.isEmpty() ? QString{} : heading + u"\n  "_s + lines.join(u"\n  "_s) + u'\n';
}

Answer merge(const Call &call)
{
    const auto kept = need(call.store->people.find(call.arguments[0])).person.id;
    const auto gone = need(call.store->people.find(call.arguments[1])).person.id;
    const auto view = need(store::Merges{call.store->database()}.view(kept, gone));
    QString text = listed(MergeVerbs::tr("Moves to %1:").arg(view.kept.person.name()), view.moved) +
                   listed(MergeVerbs::tr("Is lost of %1:").arg(view.gone.person.name()), view.lost) +
                   listed(MergeVerbs::tr("Stands in the way:"), view.stops);
    const bool dryRun = call.has(u"dry-run"_s);
    if (!dryRun) {
        need(store::Merges{call.store->database()}.merge(kept, gone, call.today));
        text += MergeVerbs::tr("Merged: %1 is now %2. “person part” parts them again.")
                    .arg(view.gone.person.name(), view.kept.person.name());
    }
    return {QJsonObject{{u"kept"_s, json(view.kept.person)},
                        {u"gone"_s, json(view.gone.person)},
                        {u"moved"_s, QJsonArray::fromStringList(view.moved)},
                        {u"lost"_s, QJsonArray::fromStringList(view.lost)},
                        {u"stops"_s, QJsonArray::fromStringList(view.stops)},
                        {u"merged"_s, !dryRun}},
            text};
}

Answer part(const Call &call)
{
    const auto kept = need(call.store->people.find(call.arguments[0])).person;
    const auto merged = need(store::Merges{call.store->database()}.mergedInto(kept.id));
    const QString wanted = call.arguments.value(1);
    QStringList names;
    for (const auto &each : merged) {
        if (wanted.isEmpty() || each.gone.name().compare(wanted, Qt::CaseInsensitive) == 0 ||
            each.gone.id.toString() == wanted) {
            const auto back = need(store::Merges{call.store->database()}.part(kept.id, each.gone.id));
            return {QJsonObject{{u"kept"_s, json(kept)}, {u"back"_s, json(back)}},
                    MergeVerbs::tr("Parted: %1 has an own record again.").arg(back.name())};
        }
        names.append(each.gone.name());
    }
    throw Failed{Error{Error::Kind::NotFound,
                       names.isEmpty() ? MergeVerbs::tr("Nobody was merged into %1.").arg(kept.name())
                                       : MergeVerbs::tr("“%1” was not merged into %2. There are: %3.")
                                             .arg(wanted, kept.name(), names.join(u", "_s))}};
}

} // namespace

QList<Verb> mergeVerbs()
{
    return {
        {u"person merge"_s,
         u"PERSON PERSON"_s,
         2,
         2,
         MergeVerbs::tr(
             "Makes two records of one person one: the first stays, and takes over all of the second."),
         {option(u"dry-run"_s, MergeVerbs::tr("shows what would move and what would be lost"))},
         Needs::Writing,
         merge},
        {u"person part"_s,
         u"PERSON [PERSON]"_s,
         1,
         2,
         MergeVerbs::tr("Parts records that were merged: the second, or the latest that was merged into the "
                        "first."),
         {},
         Needs::Writing,
         part},
    };
}

} // namespace cli
