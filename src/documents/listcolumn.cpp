#include "documents/listcolumn.h"

#include "documents/filename.h"
#include "domain/writtendate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct Lists
{
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

constexpr qsizetype columnsOnPortrait = 5;

QString spread(domain::Profile profile)
{
    switch (profile) {
    case domain::Profile::Internal:
        return u"Intern: listan innehåller personuppgifter."_s;
    case domain::Profile::Presidium:
        return u"Presidium: för nämndens presidium, innehåller personuppgifter."_s;
    case domain::Profile::Public:
        return u"Offentlig: får publiceras."_s;
    case domain::Profile::Media:
        return u"Media: för journalister på begäran."_s;
    }
    return {};
}

QString keysOf(const QList<ColumnChoice> &choices, domain::Profile profile)
{
    QStringList keys;
    for (const ColumnChoice &choice : choices) {
        if (choice.mayGoTo(profile))
            keys += choice.key;
    }
    return keys.join(u", "_s);
}

} // namespace

domain::Result<QStringList> chosenColumns(const QList<ColumnChoice> &choices, const QStringList &wanted,
                                          domain::Profile profile)
{
    QStringList keys;
    QStringList unknown;
    QStringList withheld;
    for (const QString &each : wanted) {
        const QString word = each.trimmed();
        const auto choice = std::find_if(choices.begin(), choices.end(), [&](const ColumnChoice &known) {
            return !known.key.compare(word, Qt::CaseInsensitive) ||
                   !known.column.title.compare(word, Qt::CaseInsensitive);
        });
        if (choice == choices.end())
            unknown += word;
        else if (!choice->mayGoTo(profile))
            withheld += choice->key;
        else if (!keys.contains(choice->key))
            keys += choice->key;
    }
    if (!unknown.isEmpty())
        return domain::failure(domain::Error::Kind::Invalid,
                               Lists::tr("The list has no column “%1”. With this profile it has: %2.")
                                   .arg(unknown.join(u"”, “"_s), keysOf(choices, profile)));
    if (!withheld.isEmpty())
        return domain::failure(
            domain::Error::Kind::Invalid,
            Lists::tr("The profile “%1” lets no column “%2” go out. It lets: %3.")
                .arg(domain::label(profile), withheld.join(u"”, “"_s), keysOf(choices, profile)));
    if (keys.isEmpty()) {
        for (const ColumnChoice &choice : choices) {
            if (choice.mayGoTo(profile))
                keys += choice.key;
        }
    }
    return keys;
}

QStringList columnsOf(const domain::ExportProfile &profile, const QList<ColumnChoice> &choices)
{
    QStringList keys;
    for (const QString &key : profile.columns)
        for (const ColumnChoice &choice : choices)
            if (choice.key == key && choice.mayGoTo(profile.base))
                keys += key;
    return keys;
}

Document listDocument(const OutgoingList &list)
{
    Document document;
    document.kind = list.kind;
    document.issuer = list.committee;
    document.author = list.authority.isEmpty() ? list.committee : list.authority;
    document.title = u"%1 %2 (%3)"_s.arg(list.kind, list.subject, swedish(list.profile).toLower());
    document.footer = u"%1 · %2 · per den %3 · %4"_s.arg(
        list.committee, list.subject, domain::writtenDate(list.asOf), swedish(list.profile));
    document.made = QDateTime{list.asOf, QTime{0, 0}, Qt::UTC};
    document.landscape = list.table.columns.size() > columnsOnPortrait;
    document.blocks += Heading{1, list.subject};
    KeyValues facts{list.facts};
    facts.pairs.append({u"Uppgifterna gäller"_s, domain::writtenDate(list.asOf)});
    facts.pairs.append({u"Spridning"_s, spread(list.profile)});
    document.blocks += facts;
    document.blocks += list.table;
    return document;
}

Table tableWithProfile(const OutgoingList &list)
{
    Table table = list.table;
    table.columns += Column{u"Spridning"_s, 1};
    const QString profile = swedish(list.profile);
    for (QStringList &row : table.rows)
        row += profile;
    return table;
}

QString listFileName(const OutgoingList &list, const QString &suffix)
{
    return safeFileName(
        u"%1 %2 (%3).%4"_s.arg(list.kind, list.subject, swedish(list.profile).toLower(), suffix));
}

QString swedish(domain::Profile profile)
{
    switch (profile) {
    case domain::Profile::Internal:
        return u"Intern"_s;
    case domain::Profile::Presidium:
        return u"Presidium"_s;
    case domain::Profile::Public:
        return u"Offentlig"_s;
    case domain::Profile::Media:
        return u"Media"_s;
    }
    return {};
}

} // namespace documents
