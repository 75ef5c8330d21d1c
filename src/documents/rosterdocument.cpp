#include "documents/rosterdocument.h"

#include "documents/filename.h"
#include "documents/swedishwords.h"
#include "domain/party.h"
#include "domain/writtendate.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using domain::Authority;
using domain::Roster;
using domain::RosterCounts;
using domain::RosterRow;
using domain::writtenDate;

constexpr qsizetype usualColumns = 8; // those up to "Ersätter"

QString name(const Roster &roster)
{
    return roster.event.name + u' ' + QString::number(roster.edition.year);
}

QString status(const RosterRow &row)
{
    QString text = swedish(row.status);
    if (!row.replacedBy.isEmpty())
        text += u", ersätts av "_s + row.replacedBy;
    return text;
}

// "Beslutat den 23 januari 2024, § 14, RUN 550-2022"
QString restsOn(const Authority &authority)
{
    QStringList parts{swedish(authority.state)};
    const bool isTabled = authority.state == Authority::State::Tabled && !authority.tabledSince.isNull();
    if (isTabled)
        parts.first() += u" sedan den "_s + writtenDate(authority.tabledSince);
    else if (!authority.meeting.isNull())
        parts.first() += u" den "_s + writtenDate(authority.meeting);
    if (!authority.number.isEmpty())
        parts += authority.number.label();
    if (!authority.reference.isEmpty())
        parts += authority.reference.text();
    return parts.join(u", "_s);
}

QString seatsTaken(const RosterCounts &counts)
{
    QString text = u"%1 av %2 ordinarie platser besatta (%3 valda, %4 nominerade)"_s.arg(counts.taken())
                       .arg(counts.seats)
                       .arg(counts.elected)
                       .arg(counts.nominated);
    if (counts.substitutes > 0)
        text += u", %1 ersättare"_s.arg(counts.substitutes);
    return text;
}

QString parties(const RosterCounts &counts)
{
    QStringList codes = counts.perParty.keys();
    std::sort(codes.begin(), codes.end(), domain::partyBefore);
    QStringList parts;
    for (const QString &code : codes)
        parts += u"%1 %2"_s.arg(code.isEmpty() ? u"utan parti"_s : code).arg(counts.perParty[code]);
    return parts.join(u" · "_s);
}

QString whenAndWhere(const Roster &roster)
{
    QStringList parts{domain::writtenDates(roster.edition.opens, roster.edition.closes),
                      roster.edition.venue.isEmpty() ? roster.event.place : roster.edition.venue};
    parts.removeAll(QString{});
    return parts.join(u", "_s);
}

QString attended(const RosterCounts &counts)
{
    return counts.expected == 0 ? QString{} : u"%1 av %2"_s.arg(counts.attended).arg(counts.expected);
}

} // namespace

QList<ListColumn<RosterRow>> rosterColumns()
{
    using domain::Profile;
    const QList<Profile> all = domain::profiles();
    const QList<Profile> onRequest{Profile::Internal, Profile::Presidium, Profile::Media};
    const QList<Profile> inside{Profile::Internal, Profile::Presidium};
    const QList<Profile> office{Profile::Internal};
    using Row = RosterRow;
    return {
        {{u"number"_s, {u"Nr"_s, 1, Alignment::Right, CellType::Number}, all},
         [](const Row &row) { return row.seat ? QString::number(row.seat->number) : QString{}; }},
        {{u"name"_s, {u"Namn"_s, 5}, all},
         [](const Row &row) { return row.person ? row.person->sortedName() : u"Obesatt plats"_s; }},
        {{u"party"_s, {u"Parti"_s, 1.6}, all}, [](const Row &row) { return row.party; }},
        {{u"role"_s, {u"Uppdrag"_s, 3.6}, all},
         [](const Row &row) { return row.role ? swedish(*row.role) : QString{}; }},
        {{u"municipality"_s, {u"Kommun"_s, 3}, all},
         [](const Row &row) { return row.person ? row.person->municipality : QString{}; }},
        {{u"seat"_s, {u"Plats"_s, 2.4}, all}, [](const Row &row) { return swedish(row.kind); }},
        {{u"status"_s, {u"Status"_s, 4}, onRequest}, [](const Row &row) { return status(row); }},
        {{u"replaces"_s, {u"Ersätter"_s, 3.6}, onRequest}, [](const Row &row) { return row.replaces; }},
        {{u"reason"_s, {u"Skäl"_s, 3}, inside}, [](const Row &row) { return row.reason; }},
        {{u"reported_back"_s, {u"Återrapporterat"_s, 2.6, Alignment::Left, CellType::Day}, inside},
         [](const Row &row) { return row.reportedBack.toString(Qt::ISODate); }},
        {{u"note"_s, {u"Anteckning"_s, 3.6}, inside}, [](const Row &row) { return row.note; }},
        {{u"contact"_s, {u"Kontakt"_s, 4}, office},
         [](const Row &row) { return row.person ? row.person->contact : QString{}; }},
    };
}

domain::Result<OutgoingList> rosterList(const Roster &roster, const domain::Committee &committee,
                                        domain::Profile profile, const QStringList &columns)
{
    const auto all = rosterColumns();
    QList<ColumnChoice> choices = choicesOf(all);
    if (columns.isEmpty())
        choices.resize(usualColumns);
    return chosenColumns(choices, columns, profile).map([&](const QStringList &keys) {
        const RosterCounts counts = domain::count(roster);
        OutgoingList list;
        list.what = u"roster"_s;
        list.kind = u"Deltagarlista"_s;
        list.subject = name(roster);
        list.profile = profile;
        list.asOf = roster.asOf;
        list.committee = committee.name;
        list.authority = committee.authority;
        list.facts = rosterFacts(roster);
        if (profile != domain::Profile::Public)
            list.facts.append({u"Deltog"_s, attended(counts)});
        list.columnKeys = keys;
        list.table = tableOf(all, keys, roster.rows);
        return list;
    });
}

QList<std::pair<QString, QString>> rosterFacts(const Roster &roster)
{
    const RosterCounts counts = domain::count(roster);
    return {{u"Tid och plats"_s, whenAndWhere(roster)},
            {u"Vilar på"_s, restsOn(roster.authority)},
            {u"Platser"_s, seatsTaken(counts)},
            {u"Partier"_s, parties(counts)}};
}

Table rosterTable(const Roster &roster)
{
    return rosterList(roster, {})->table;
}

Document rosterDocument(const Roster &roster, const domain::Committee &committee)
{
    return rosterListDocument(roster, *rosterList(roster, committee));
}

Document rosterListDocument(const Roster &roster, const OutgoingList &list)
{
    Document document = listDocument(list);
    if (roster.edition.cancelled)
        document.blocks.insert(document.blocks.size() - 1, Paragraph{bold(u"Tillfället är inställt."_s)});
    if (!roster.edition.note.trimmed().isEmpty() && list.profile == domain::Profile::Internal)
        document.blocks += Paragraph{plain(roster.edition.note.trimmed()), Manner::Quiet};
    return document;
}

QString rosterFileName(const Roster &roster, const QString &suffix)
{
    return safeFileName(u"Deltagarlista %1.%2"_s.arg(name(roster), suffix));
}

} // namespace documents
