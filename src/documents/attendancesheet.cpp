#include "documents/attendancesheet.h"

#include "documents/filename.h"
#include "documents/swedishwords.h"
#include "domain/writtendate.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

QString nameOf(const domain::Event &event, const domain::Edition &edition)
{
    return event.name + u' ' + QString::number(edition.year);
}

Document documentOf(const domain::Committee &committee, const QString &kind, const QString &title,
                    const QDate &asOf)
{
    Document document;
    document.kind = kind;
    document.issuer = committee.name;
    document.author = committee.authority.isEmpty() ? committee.name : committee.authority;
    document.title = title;
    document.footer =
        u"%1 · %2 · per den %3 · Intern"_s.arg(committee.name, title, domain::writtenDate(asOf));
    document.made = QDateTime{asOf, QTime{0, 0}, Qt::UTC};
    return document;
}

} // namespace

Document attendanceSheet(const domain::Roster &roster, const domain::Committee &committee)
{
    const QString name = nameOf(roster.event, roster.edition);
    Document document = documentOf(committee, u"Närvarolista"_s, u"Närvarolista "_s + name, roster.asOf);
    QStringList place{domain::writtenDates(roster.edition.opens, roster.edition.closes),
                      roster.edition.venue.isEmpty() ? roster.event.place : roster.edition.venue};
    place.removeAll(QString{});
    document.blocks += Heading{1, name};
    document.blocks += KeyValues{{{u"Tid och plats"_s, place.join(u", "_s)}}};
    document.blocks +=
        Paragraph{plain(u"Kryssa för var och en. Raderna förs sedan in i samma ordning, med sina nummer."_s),
                  Manner::Quiet};

    Table table;
    table.byPen = true;
    table.columns = {{u"Nr"_s, 1.5, Alignment::Right},
                     {u"Namn"_s, 5.2},
                     {u"Parti"_s, 1.4},
                     {u"Plats"_s, 2.6},
                     {u"Närvarande"_s, 2.8, Alignment::Center},
                     {u"Frånvarande"_s, 2.9, Alignment::Center},
                     {u"Anmärkning"_s, 2.8}};
    int number = 0;
    for (const domain::RosterRow &row : rowsToMark(roster)) {
        const QString seat =
            row.replaces.isEmpty() ? swedish(row.kind) : u"för "_s + row.replaces.section(u',', 0, 0);
        table.rows += QStringList{
            QString::number(++number), row.person->sortedName(), row.party, seat, u"☐"_s, u"☐"_s, QString{}};
    }
    if (table.rows.isEmpty())
        document.blocks += Paragraph{plain(u"Ingen är vald till tillfället ännu."_s)};
    else
        document.blocks += table;
    return document;
}

QString attendanceSheetName(const domain::Roster &roster, const QString &suffix)
{
    return safeFileName(u"Närvarolista %1.%2"_s.arg(nameOf(roster.event, roster.edition), suffix));
}

Document reportList(const QList<domain::ReportDuty> &duties, const domain::Committee &committee,
                    const QDate &asOf)
{
    Document document = documentOf(committee, u"Återrapportering"_s, u"Återrapportering"_s, asOf);
    document.blocks += Heading{1, u"Återrapportering från mötesplatserna"_s};
    if (duties.isEmpty())
        document.blocks += Paragraph{plain(u"Ingen återrapportering väntar."_s)};

    for (qsizetype i = 0; i < duties.size();) {
        const domain::ReportDuty &first = duties[i];
        document.blocks += Heading{2, nameOf(first.event, first.edition)};
        document.blocks +=
            Paragraph{plain(domain::writtenDates(first.edition.opens, first.edition.closes)), Manner::Quiet};
        Table table;
        table.columns = {{u"Namn"_s, 5}, {u"Parti"_s, 2}, {u"Återrapporterat"_s, 4}};
        for (; i < duties.size() && duties[i].edition.id == first.edition.id; ++i)
            table.rows += QStringList{duties[i].person.sortedName(), duties[i].party,
                                      duties[i].isDone() ? domain::writtenDate(duties[i].reportedBack)
                                                         : u"inte ännu"_s};
        document.blocks += table;
    }
    return document;
}

QString reportListName(const QDate &asOf, const QString &suffix)
{
    return safeFileName(u"Återrapportering %1.%2"_s.arg(asOf.toString(Qt::ISODate), suffix));
}

} // namespace documents
