#include "documents/registerlist.h"

#include "documents/swedishwords.h"

using namespace Qt::StringLiterals;

namespace documents {

QList<ListColumn<RegisterRow>> registerColumns()
{
    const auto all = domain::profiles();
    using Row = RegisterRow;
    return {
        {{u"reference"_s, {u"Diarienummer"_s, 3}, all},
         [](const Row &row) { return row.entry.reference.text(); }},
        {{u"item"_s, {u"Paragraf"_s, 1.6}, all}, [](const Row &row) { return row.entry.number.label(); }},
        {{u"meeting"_s, {u"Sammanträde"_s, 2.2, Alignment::Left, CellType::Day}, all},
         [](const Row &row) { return row.entry.meeting.toString(Qt::ISODate); }},
        {{u"title"_s, {u"Ärende"_s, 7}, all}, [](const Row &row) { return row.entry.title; }},
        {{u"outcome"_s, {u"Utfall"_s, 3}, all},
         [](const Row &row) { return row.entry.outcome ? swedish(*row.entry.outcome) : QString{}; }},
        {{u"tabled_days"_s, {u"Dagar på bordet"_s, 1.6, Alignment::Right, CellType::Number}, all},
         [](const Row &row) {
             const auto days = row.entry.tabledDays(row.today);
             return days ? QString::number(*days) : QString{};
         }},
        {{u"resumed_on"_s, {u"Upptaget igen"_s, 2.2, Alignment::Left, CellType::Day}, all},
         [](const Row &row) { return row.entry.resumedOn.toString(Qt::ISODate); }},
        {{u"continues"_s, {u"Fortsätter"_s, 1.8}, all},
         [](const Row &row) { return row.entry.continuesNumber.label(); }},
    };
}

} // namespace documents
