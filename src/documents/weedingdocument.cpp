#include "documents/weedingdocument.h"

#include "domain/writtendate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

using domain::RetentionClass;
using domain::Weeded;
using domain::WeedingList;

QString swedish(RetentionClass retention)
{
    switch (retention) {
    case RetentionClass::Contacts:
        return u"Kontaktuppgifter"_s;
    case RetentionClass::Notes:
        return u"Anteckningar och skäl"_s;
    case RetentionClass::Comments:
        return u"Kommentarer i granskningen"_s;
    case RetentionClass::Drafts:
        return u"Utkast till paragrafer"_s;
    case RetentionClass::Nominations:
        return u"Nomineringar"_s;
    case RetentionClass::Persons:
        return u"Personer utan uppdrag"_s;
    }
    return {};
}

Table summary(const WeedingList &list)
{
    Table table;
    table.caption = u"Gallrat per klass"_s;
    table.columns = {{u"Klass"_s, 3},
                     {u"Bevaras"_s, 1.5},
                     {u"Antal"_s, 1, Alignment::Right},
                     {u"Från"_s, 1.5},
                     {u"Till"_s, 1.5}};
    for (const RetentionClass retention : domain::retentionClasses()) {
        QList<QDate> days;
        for (const Weeded &thing : list.things)
            if (thing.retention == retention)
                days.append(thing.ended);
        std::sort(days.begin(), days.end());
        table.rows += QStringList{swedish(retention), u"%1 år"_s.arg(list.years.value(retention)),
                                  QString::number(days.size()),
                                  days.isEmpty() ? QString{} : days.first().toString(Qt::ISODate),
                                  days.isEmpty() ? QString{} : days.last().toString(Qt::ISODate)};
    }
    return table;
}

Table rows(const WeedingList &list)
{
    Table table;
    table.caption = u"Gallrade poster"_s;
    table.columns = {{u"Klass"_s, 2.5}, {u"Post"_s, 4.5}, {u"Tiden räknad från"_s, 2}};
    for (const Weeded &thing : list.things)
        table.rows += QStringList{swedish(thing.retention), thing.row, thing.ended.toString(Qt::ISODate)};
    return table;
}

} // namespace

Document weedingDocument(const WeedingList &list)
{
    const QString day = domain::writtenDate(list.day);
    Document document;
    document.kind = u"Gallringslista"_s;
    document.issuer = list.authority;
    document.author = list.authority;
    document.title = u"Gallringslista "_s + list.day.toString(Qt::ISODate);
    document.footer = u"Gallringslista · %1 · %2"_s.arg(list.decision, day);
    document.made = QDateTime{list.day, QTime{0, 0}, Qt::UTC};
    document.blocks += Heading{1, u"Gallring den "_s + day};
    document.blocks += KeyValues{{{u"Gallringsbeslut"_s, list.decision},
                                  {u"Verkställd den"_s, day},
                                  {u"Verkställd av"_s, list.actor},
                                  {u"Händelse i historiken"_s, QString::number(list.act)},
                                  {u"Kontrollsumma"_s, list.link}}};
    document.blocks += Heading{2, u"Sammanställning"_s};
    document.blocks += summary(list);
    document.blocks += Heading{2, u"Gallrade poster"_s};
    document.blocks += Paragraph{
        plain(u"Posterna anges med sin beteckning i registret, eftersom uppgifterna inte längre finns."_s),
        Manner::Quiet};
    document.blocks += rows(list);
    document.blocks += Signature{u"Gallringen har verkställts enligt beslutet"_s, {}, {}};
    return document;
}

} // namespace documents
