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

Table rosterTable(const Roster &roster)
{
    Table table;
    table.columns = {{u"Nr"_s, 1, Alignment::Right},
                     {u"Namn"_s, 5},
                     {u"Parti"_s, 1.6},
                     {u"Uppdrag"_s, 3.6},
                     {u"Kommun"_s, 3},
                     {u"Plats"_s, 2.4},
                     {u"Status"_s, 4},
                     {u"Ersätter"_s, 3.6}};
    for (const RosterRow &row : roster.rows) {
        table.rows += QStringList{row.seat ? QString::number(row.seat->number) : QString{},
                                  row.person ? row.person->sortedName() : u"Obesatt plats"_s,
                                  row.party,
                                  row.role ? swedish(*row.role) : QString{},
                                  row.person ? row.person->municipality : QString{},
                                  swedish(row.kind),
                                  status(row),
                                  row.replaces};
    }
    return table;
}

Document rosterDocument(const Roster &roster, const domain::Committee &committee)
{
    const RosterCounts counts = domain::count(roster);
    Document document;
    document.kind = u"Deltagarlista"_s;
    document.issuer = committee.name;
    document.author = committee.authority.isEmpty() ? committee.name : committee.authority;
    document.title = u"Deltagarlista "_s + name(roster);
    document.footer =
        u"%1 · %2 · per den %3 · Intern"_s.arg(committee.name, name(roster), writtenDate(roster.asOf));
    document.made = QDateTime{roster.asOf, QTime{0, 0}, Qt::UTC};
    document.landscape = true;

    document.blocks += Heading{1, name(roster)};
    document.blocks += KeyValues{{{u"Tid och plats"_s, whenAndWhere(roster)},
                                  {u"Vilar på"_s, restsOn(roster.authority)},
                                  {u"Platser"_s, seatsTaken(counts)},
                                  {u"Partier"_s, parties(counts)},
                                  {u"Deltog"_s, attended(counts)},
                                  {u"Uppgifterna gäller"_s, writtenDate(roster.asOf)},
                                  {u"Spridning"_s, u"Intern: listan innehåller personuppgifter."_s}}};
    if (roster.edition.cancelled)
        document.blocks += Paragraph{bold(u"Tillfället är inställt."_s)};
    document.blocks += rosterTable(roster);
    if (!roster.edition.note.trimmed().isEmpty())
        document.blocks += Paragraph{plain(roster.edition.note.trimmed()), Manner::Quiet};
    return document;
}

QString rosterFileName(const Roster &roster, const QString &suffix)
{
    return safeFileName(u"Deltagarlista %1.%2"_s.arg(name(roster), suffix));
}

} // namespace documents
