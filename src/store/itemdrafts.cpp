#include "store/itemdrafts.h"

#include "domain/swedishorder.h"
#include "store/itemjson.h"
#include "store/sentences.h"

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

Result<QList<DecisionRegister::Entry>> ItemDrafts::list(const Id<Committee> &committee) const
{
    return m_database.read([&](Session &session) -> Result<QList<DecisionRegister::Entry>> {
        QList<DecisionRegister::Entry> drafts;
        auto &row = session.run(
            u"SELECT id, content, revision FROM item_drafts WHERE committee_id = ? ORDER BY id"_s, committee);
        while (row.next()) {
            auto draft = entryFrom(row.value(1).toString());
            draft.committee = committee;
            draft.item.id = idAt<ProtocolItem>(row, 0);
            draft.item.revision = row.value(2).toInt();
            drafts.append(std::move(draft));
        }
        std::stable_sort(drafts.begin(), drafts.end(), [](const auto &a, const auto &b) {
            return swedishSortKey(a.item.title) < swedishSortKey(b.item.title);
        });
        return drafts;
    });
}

Result<> ItemDrafts::keep(const DecisionRegister::Entry &entry)
{
    const auto &item = entry.item;
    if (item.title.simplified().isEmpty())
        return invalid({tr("A draft needs a title, by which it is found again.")});
    return m_database.transact(u"draft.keep"_s, item.title, [&](Session &session) -> Result<> {
        if (item.revision == 0) {
            session.run(u"INSERT INTO item_drafts (id, committee_id, title, content) VALUES (?, ?, ?, ?)"_s,
                        item.id, entry.committee, item.title, jsonFrom(entry));
            return {};
        }
        session.run(u"UPDATE item_drafts SET title = ?, content = ?, revision = revision + 1 "
                    "WHERE id = ? AND revision = ?"_s,
                    item.title, jsonFrom(entry), item.id, item.revision);
        if (session.changedRows() == 0)
            return changedMeanwhile(item.title);
        return {};
    });
}

Result<> ItemDrafts::remove(const DecisionRegister::Entry &entry)
{
    return m_database.transact(u"draft.remove"_s, entry.item.title, [&](Session &session) -> Result<> {
        session.run(u"DELETE FROM item_drafts WHERE id = ? AND revision = ?"_s, entry.item.id,
                    entry.item.revision);
        if (session.changedRows() == 0)
            return changedMeanwhile(entry.item.title);
        return {};
    });
}

} // namespace store
