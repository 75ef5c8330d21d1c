#include "documents/itemdraft.h"

#include "domain/writtendate.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace documents {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(ItemDraft)
};

// What stands for the names in braces.
using Fillings = QMap<QString, QString>;

const QStringList &known()
{
    static const QStringList names{u"nämnd"_s, u"arrangemang"_s, u"dagar"_s, u"ordinarie"_s, u"ersättare"_s};
    return names;
}

const QRegularExpression &nameInBraces()
{
    static const QRegularExpression form{uR"(\{([^{}]*)\})"_s};
    return form;
}

QStringList namesIn(const QString &words)
{
    QStringList names;
    auto matches = nameInBraces().globalMatch(words);
    while (matches.hasNext())
        names << matches.next().captured(1).trimmed();
    return names;
}

// One pass, so that what is filled in is never read as a name in braces.
QString filled(const QString &words, const Fillings &fillings)
{
    QString text;
    qsizetype end = 0;
    auto matches = nameInBraces().globalMatch(words);
    while (matches.hasNext()) {
        const auto match = matches.next();
        text += QStringView{words}.mid(end, match.capturedStart() - end);
        text += fillings.value(match.captured(1).trimmed());
        end = match.capturedEnd();
    }
    text += QStringView{words}.mid(end);
    return text.simplified();
}

// "a, b och c"
QString enumerated(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString{});
    return parts.mid(0, parts.size() - 1).join(u", "_s) + u" och "_s + parts.last();
}

QString nominatedIn(const Roster &roster, SeatKind kind)
{
    QStringList names;
    for (const RosterRow &row : roster.rows)
        if (row.kind == kind && row.seat && row.person && !row.nomination.isNull())
            names << withParty(row.person->name(), row.party);
    return enumerated(names);
}

// "Mötesplats Lycksele och Västerbotten i Almedalen 2024": a year that all share is told once.
QString nameOfAll(const QList<Roster> &rosters)
{
    QStringList names;
    QList<int> years;
    for (const Roster &roster : rosters) {
        if (!names.contains(roster.event.name))
            names << roster.event.name;
        if (!years.contains(roster.edition.year))
            years << roster.edition.year;
    }
    std::sort(years.begin(), years.end());
    QStringList told;
    for (const int year : years)
        told << QString::number(year);
    const bool inARow = years.size() > 2 && years.last() - years.first() + 1 == years.size();
    return enumerated(names) + u' ' + (inARow ? told.first() + u'–' + told.last() : enumerated(told));
}

bool endsAsSentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
}

} // namespace

DraftTemplate DraftTemplate::usual()
{
    return {.title = u"Val av deltagare till {arrangemang}"_s,
            .opening = u"{nämnd} beslutar"_s,
            .ordinary = u"att till {arrangemang} välja {ordinarie}"_s,
            .substitutes = u"att till ersättare vid {arrangemang} välja {ersättare}"_s};
}

QStringList problems(const DraftTemplate &words)
{
    QStringList found;
    if (words.title.trimmed().isEmpty())
        found << DraftText::tr("The item has no title. Write one.");
    if (!namesIn(words.ordinary).contains(u"ordinarie"))
        found << DraftText::tr("The clause about ordinary participants doesn't say who: write {ordinarie}.");
    if (!namesIn(words.substitutes).contains(u"ersättare"))
        found << DraftText::tr("The clause about substitutes doesn't say who: write {ersättare}.");
    for (const QString &text : {words.title, words.opening, words.ordinary, words.substitutes})
        for (const QString &name : namesIn(text))
            if (!known().contains(name))
                found << DraftText::tr("{%1} can't be filled in. There are: {%2}.")
                             .arg(name, known().join(u"}, {"_s));
    found.removeDuplicates();
    return found;
}

QString toText(const DraftTemplate &words)
{
    return QString::fromUtf8(QJsonDocument{QJsonObject{{u"title"_s, words.title},
                                                       {u"opening"_s, words.opening},
                                                       {u"ordinary"_s, words.ordinary},
                                                       {u"substitutes"_s, words.substitutes}}}
                                 .toJson(QJsonDocument::Compact));
}

std::optional<DraftTemplate> draftTemplateFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const DraftTemplate words{object[u"title"_s].toString(), object[u"opening"_s].toString(),
                              object[u"ordinary"_s].toString(), object[u"substitutes"_s].toString()};
    return problems(words).isEmpty() ? std::optional{words} : std::nullopt;
}

QString ItemDraft::text() const
{
    if (clauses.isEmpty())
        return {};
    QStringList lines;
    for (const Clause &clause : clauses)
        lines << clause.text;
    QString text = lines.join(u",\n"_s);
    if (!endsAsSentence(text))
        text += u'.';
    return opening.isEmpty() ? text : opening + u'\n' + text;
}

ProtocolItem ItemDraft::item() const
{
    ProtocolItem item;
    item.title = title;
    item.proposedDecision = text();
    item.scope = scope;
    for (const Clause &clause : clauses) {
        DecisionPoint point;
        point.text = clause.text;
        point.outcome = Outcome::Elected;
        point.events = {clause.event};
        item.points << point;
    }
    return item;
}

ItemDraft draftItem(const DraftTemplate &words, const Committee &committee, const QList<Roster> &rosters)
{
    ItemDraft draft;
    QList<Roster> chosen;
    for (const Roster &roster : rosters) {
        const Fillings fillings{
            {u"nämnd"_s, committee.name},
            {u"arrangemang"_s, roster.event.name + u' ' + QString::number(roster.edition.year)},
            {u"dagar"_s, writtenDates(roster.edition.opens, roster.edition.closes)},
            {u"ordinarie"_s, nominatedIn(roster, SeatKind::Ordinary)},
            {u"ersättare"_s, nominatedIn(roster, SeatKind::Substitute)}};
        const auto before = draft.clauses.size();
        if (!fillings[u"ordinarie"_s].isEmpty())
            draft.clauses.append({roster.event.id, filled(words.ordinary, fillings)});
        if (!fillings[u"ersättare"_s].isEmpty())
            draft.clauses.append({roster.event.id, filled(words.substitutes, fillings)});
        if (draft.clauses.size() == before)
            continue;
        chosen << roster;
        draft.scope.append({roster.event.id, roster.edition.period, roster.edition.year});
    }
    const Fillings fillings{{u"nämnd"_s, committee.name}, {u"arrangemang"_s, nameOfAll(chosen)}};
    draft.title = filled(words.title, fillings);
    draft.opening = filled(words.opening, fillings);
    return draft;
}

} // namespace documents
