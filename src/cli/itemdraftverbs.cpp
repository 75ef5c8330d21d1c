#include "cli/decisionjson.h"
#include "cli/itemdrafts.h"
#include "cli/itemoptions.h"
#include "cli/lookup.h"
#include "cli/verb.h"
#include "domain/swedishorder.h"
#include "store/itemdrafts.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Entry = store::DecisionRegister::Entry;

class ItemDraftVerbs
{
    Q_DECLARE_TR_FUNCTIONS(ItemDraftVerbs)
};

store::ItemDrafts draftsOf(const Call &call)
{
    return store::ItemDrafts{call.store->database()};
}

QJsonObject jsonOf(const Call &call, const Entry &draft)
{
    QJsonObject object = itemJson(draft.item, need(call.store->events.events()));
    object.insert(u"reference"_s, jsonText(draft.reference.text()));
    object.insert(u"meeting"_s, jsonDay(draft.meeting));
    return object;
}

// The draft that the word names: its identity, or a part of its title that no other one has.
Entry draftNamed(const Call &call)
{
    const QString word = call.arguments.join(u' ');
    const QString wanted = foldedForSearch(word);
    QList<Entry> found;
    QList<Entry> same; // their whole title
    for (const Entry &draft : need(draftsOf(call).list(theCommittee(*call.store).id))) {
        const QString title = foldedForSearch(draft.item.title);
        if (draft.item.id.toString() == word)
            return draft;
        if (title == wanted)
            same.append(draft);
        if (title.contains(wanted))
            found.append(draft);
    }
    if (!same.isEmpty())
        found = same;
    if (found.isEmpty())
        throw Failed{Error{
            Error::Kind::NotFound,
            ItemDraftVerbs::tr("There is no draft “%1”. “decision drafts” lists what there is.").arg(word)}};
    if (found.size() > 1)
        throw Failed{Error{Error::Kind::Conflict,
                           ItemDraftVerbs::tr("Several drafts have “%1” in their title. Write more of it, or "
                                              "the identity that “decision drafts --json” tells.")
                               .arg(word)}};
    return found.first();
}

Answer list(const Call &call)
{
    QJsonArray all;
    QList<QStringList> rows;
    for (const Entry &draft : need(draftsOf(call).list(theCommittee(*call.store).id))) {
        all.append(jsonOf(call, draft));
        rows.append({draft.item.title, draft.reference.text(), draft.meeting.toString(Qt::ISODate)});
    }
    if (rows.isEmpty())
        return {all, ItemDraftVerbs::tr("There is no draft.")};
    return {all, table({ItemDraftVerbs::tr("Matter"), ItemDraftVerbs::tr("Ref. no."),
                        ItemDraftVerbs::tr("Meeting")},
                       rows)};
}

Answer redraft(const Call &call)
{
    const Entry before = draftNamed(call);
    Entry draft = before;
    describeDraft(call, draft);
    if (draft.item == before.item && draft.meeting == before.meeting && draft.reference == before.reference)
        throw WrongCall{
            ItemDraftVerbs::tr("Nothing to change was given. “decision redraft --help” lists the options.")};
    return kept(call, draft);
}

Answer enter(const Call &call)
{
    Entry draft = draftNamed(call);
    describeDraft(call, draft);
    need(call.store->decisions.add({draft}));
    const Treatment treatment = need(call.store->decisions.treatment(draft.item.id));
    return {treatmentJson(treatment, need(call.store->events.events()), call.today),
            ItemDraftVerbs::tr("Registered: %1 %2.")
                .arg(treatment.matter.reference.text(), treatment.item.number.label())};
}

Answer discard(const Call &call)
{
    const Entry draft = draftNamed(call);
    need(draftsOf(call).remove(draft));
    return {jsonOf(call, draft), ItemDraftVerbs::tr("Removed: the draft “%1”.").arg(draft.item.title)};
}

} // namespace

void describeDraft(const Call &call, store::DecisionRegister::Entry &entry)
{
    if (call.has(u"reference"_s))
        entry.reference = referenceOf(call);
    if (call.has(u"meeting"_s))
        entry.meeting = meetingOf(call);
    if (call.has(u"item"_s))
        entry.item.number = numberOf(call, u"item"_s, entry.meeting);
    applyOptions(call, entry.meeting, entry.item, Points::MayLack);
}

Answer kept(const Call &call, const store::DecisionRegister::Entry &entry)
{
    need(draftsOf(call).keep(entry));
    return {jsonOf(call, entry), ItemDraftVerbs::tr("Kept as a draft: “%1”.").arg(entry.item.title)};
}

QList<Verb> itemDraftVerbs()
{
    const auto options =
        QList{
            option(u"reference"_s, ItemDraftVerbs::tr("reference number, such as RUN 550-2022"), u"REF"_s)} +
        itemOptions();
    return {
        {u"decision drafts"_s,
         {},
         0,
         0,
         ItemDraftVerbs::tr("Lists the drafts that wait in the register for their meeting."),
         {},
         Needs::Reading,
         list},
        {u"decision redraft"_s, u"DRAFT"_s, 1, -1,
         ItemDraftVerbs::tr("Changes a draft: only what is given. DRAFT is a part of its title."), options,
         Needs::Writing, redraft},
        {u"decision register"_s, u"DRAFT"_s, 1, -1,
         ItemDraftVerbs::tr("Registers a draft as an item, with number and meeting."), options,
         Needs::Writing, enter},
        {u"decision discard"_s,
         u"DRAFT"_s,
         1,
         -1,
         ItemDraftVerbs::tr("Removes a draft."),
         {},
         Needs::Writing,
         discard},
    };
}

} // namespace cli
