#include "store/historywords.h"

#include "domain/attendance.h"
#include "domain/committee.h"
#include "domain/nomination.h"
#include "domain/outcome.h"
#include "domain/participant.h"
#include "domain/person.h"
#include "domain/protocolitem.h"
#include "domain/review.h"
#include "domain/substitutionorder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace store {

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

struct Word
{
    const char *key;
    const char *word;
};

// What a row of a table is called.
constexpr Word tables[] = {
    {"assignments", QT_TRANSLATE_NOOP("Check", "Assignment")},
    {"attendance", QT_TRANSLATE_NOOP("Check", "Attendance")},
    {"basis", QT_TRANSLATE_NOOP("Check", "Paper")},
    {"committees", QT_TRANSLATE_NOOP("Check", "Committee")},
    {"decision_points", QT_TRANSLATE_NOOP("Check", "Decision point")},
    {"disqualifications", QT_TRANSLATE_NOOP("Check", "Disqualification")},
    {"dispatches", QT_TRANSLATE_NOOP("Check", "Recipient")},
    {"dissents", QT_TRANSLATE_NOOP("Check", "Dissent")},
    {"editions", QT_TRANSLATE_NOOP("Check", "Edition")},
    {"erased_values", QT_TRANSLATE_NOOP("Check", "Erased values")},
    {"erasures", QT_TRANSLATE_NOOP("Check", "Erasure")},
    {"event_aliases", QT_TRANSLATE_NOOP("Check", "Alias of an event")},
    {"event_icons", QT_TRANSLATE_NOOP("Check", "Icon of an event")},
    {"events", QT_TRANSLATE_NOOP("Check", "Event")},
    {"export_profiles", QT_TRANSLATE_NOOP("Check", "Export profile")},
    {"item_drafts", QT_TRANSLATE_NOOP("Check", "Draft of an item")},
    {"item_scopes", QT_TRANSLATE_NOOP("Check", "Scope of an item")},
    {"items", QT_TRANSLATE_NOOP("Check", "Protocol item")},
    {"mandate_periods", QT_TRANSLATE_NOOP("Check", "Mandate period")},
    {"matters", QT_TRANSLATE_NOOP("Check", "Matter")},
    {"meeting_participants", QT_TRANSLATE_NOOP("Check", "Participant in a meeting")},
    {"meetings", QT_TRANSLATE_NOOP("Check", "Meeting")},
    {"nominations", QT_TRANSLATE_NOOP("Check", "Nomination")},
    {"parties", QT_TRANSLATE_NOOP("Check", "Party in the list")},
    {"party_groups", QT_TRANSLATE_NOOP("Check", "Party of a group")},
    {"personal_substitutes", QT_TRANSLATE_NOOP("Check", "Personal substitute")},
    {"person_aliases", QT_TRANSLATE_NOOP("Check", "Other name of a person")},
    {"person_merges", QT_TRANSLATE_NOOP("Check", "Merged records of a person")},
    {"persons", QT_TRANSLATE_NOOP("Check", "Person")},
    {"placements", QT_TRANSLATE_NOOP("Check", "Place on a roster")},
    {"point_events", QT_TRANSLATE_NOOP("Check", "Event of a decision point")},
    {"proposals", QT_TRANSLATE_NOOP("Check", "Proposal")},
    {"review_pages", QT_TRANSLATE_NOOP("Check", "Review page")},
    {"reviews", QT_TRANSLATE_NOOP("Check", "Review")},
    {"seat_rules", QT_TRANSLATE_NOOP("Check", "Rule of the seats")},
    {"seats", QT_TRANSLATE_NOOP("Check", "Seat")},
    {"settings", QT_TRANSLATE_NOOP("Check", "Setting")},
    {"sheet_columns", QT_TRANSLATE_NOOP("Check", "Column of a sheet")},
    {"substitution_steps", QT_TRANSLATE_NOOP("Check", "Step of the substitution order")},
    {"substitutions", QT_TRANSLATE_NOOP("Check", "Substitution")},
    {"votes", QT_TRANSLATE_NOOP("Check", "Vote")},
};

// The fields that people know of, in the order in which they are told.
constexpr Word fields[] = {
    {"given_name", QT_TRANSLATE_NOOP("HistoryWords", "Given name")},
    {"family_name", QT_TRANSLATE_NOOP("HistoryWords", "Family name")},
    {"contact", QT_TRANSLATE_NOOP("HistoryWords", "Contact")},
    {"municipality", QT_TRANSLATE_NOOP("HistoryWords", "Municipality")},
    {"role", QT_TRANSLATE_NOOP("HistoryWords", "Role")},
    {"party", QT_TRANSLATE_NOOP("HistoryWords", "Party")},
    {"starts", QT_TRANSLATE_NOOP("HistoryWords", "From")},
    {"ends", QT_TRANSLATE_NOOP("HistoryWords", "Until")},
    {"ending", QT_TRANSLATE_NOOP("HistoryWords", "How it ended")},
    {"note", QT_TRANSLATE_NOOP("HistoryWords", "Note")},
    {"nominated_by", QT_TRANSLATE_NOOP("HistoryWords", "Nominated by")},
    {"nominated_on", QT_TRANSLATE_NOOP("HistoryWords", "Nominated on")},
    {"withdrawn_on", QT_TRANSLATE_NOOP("HistoryWords", "Withdrawn on")},
    {"status", QT_TRANSLATE_NOOP("HistoryWords", "Status")},
    {"reported_back", QT_TRANSLATE_NOOP("HistoryWords", "Reported back")},
    {"happened_on", QT_TRANSLATE_NOOP("HistoryWords", "Day")},
    {"reason", QT_TRANSLATE_NOOP("HistoryWords", "Reason")},
    {"called_by", QT_TRANSLATE_NOOP("HistoryWords", "Called by")},
    {"name", QT_TRANSLATE_NOOP("HistoryWords", "Name")},
    {"code", QT_TRANSLATE_NOOP("HistoryWords", "Abbreviation")},
    {"color", QT_TRANSLATE_NOOP("HistoryWords", "Colour")},
    {"base", QT_TRANSLATE_NOOP("HistoryWords", "Based on")},
    {"columns", QT_TRANSLATE_NOOP("HistoryWords", "Columns")},
    {"local", QT_TRANSLATE_NOOP("HistoryWords", "Local")},
    {"short_name", QT_TRANSLATE_NOOP("HistoryWords", "Short name")},
    {"kind", QT_TRANSLATE_NOOP("HistoryWords", "Kind")},
    {"authority", QT_TRANSLATE_NOOP("HistoryWords", "Authority")},
    {"first_year", QT_TRANSLATE_NOOP("HistoryWords", "First year")},
    {"last_year", QT_TRANSLATE_NOOP("HistoryWords", "Last year")},
    {"place", QT_TRANSLATE_NOOP("HistoryWords", "Place")},
    {"alias", QT_TRANSLATE_NOOP("HistoryWords", "Alias")},
    {"heading", QT_TRANSLATE_NOOP("HistoryWords", "Heading")},
    {"field", QT_TRANSLATE_NOOP("HistoryWords", "Is read as")},
    {"merged_on", QT_TRANSLATE_NOOP("HistoryWords", "Merged on")},
    {"year", QT_TRANSLATE_NOOP("HistoryWords", "Year")},
    {"opens", QT_TRANSLATE_NOOP("HistoryWords", "Opens")},
    {"closes", QT_TRANSLATE_NOOP("HistoryWords", "Closes")},
    {"dates_confirmed", QT_TRANSLATE_NOOP("HistoryWords", "Dates confirmed")},
    {"venue", QT_TRANSLATE_NOOP("HistoryWords", "Venue")},
    {"registration_until", QT_TRANSLATE_NOOP("HistoryWords", "Registration until")},
    {"cancelled", QT_TRANSLATE_NOOP("HistoryWords", "Cancelled")},
    {"ordinary_seats", QT_TRANSLATE_NOOP("HistoryWords", "Ordinary seats")},
    {"substitute_seats", QT_TRANSLATE_NOOP("HistoryWords", "Substitute seats")},
    {"reference", QT_TRANSLATE_NOOP("HistoryWords", "Reference number")},
    {"title", QT_TRANSLATE_NOOP("HistoryWords", "Title")},
    {"held_on", QT_TRANSLATE_NOOP("HistoryWords", "Day of the meeting")},
    {"number", QT_TRANSLATE_NOOP("HistoryWords", "Number")},
    {"background", QT_TRANSLATE_NOOP("HistoryWords", "Background")},
    {"proposed_decision", QT_TRANSLATE_NOOP("HistoryWords", "Proposed decision")},
    {"procedure_text", QT_TRANSLATE_NOOP("HistoryWords", "Procedure")},
    {"immediately_adjusted", QT_TRANSLATE_NOOP("HistoryWords", "Adjusted at once")},
    {"adjusted_on", QT_TRANSLATE_NOOP("HistoryWords", "Adjusted on")},
    {"posted_on", QT_TRANSLATE_NOOP("HistoryWords", "Posted on")},
    {"taken_down_on", QT_TRANSLATE_NOOP("HistoryWords", "Taken down on")},
    {"mover", QT_TRANSLATE_NOOP("HistoryWords", "Mover")},
    {"body", QT_TRANSLATE_NOOP("HistoryWords", "Text")},
    {"withdrawn", QT_TRANSLATE_NOOP("HistoryWords", "Withdrawn")},
    {"outcome", QT_TRANSLATE_NOOP("HistoryWords", "Outcome")},
    {"until_day", QT_TRANSLATE_NOOP("HistoryWords", "Tabled until")},
    {"addressee", QT_TRANSLATE_NOOP("HistoryWords", "Addressee")},
    {"who", QT_TRANSLATE_NOOP("HistoryWords", "Who")},
    {"dated", QT_TRANSLATE_NOOP("HistoryWords", "Dated")},
    {"added_on", QT_TRANSLATE_NOOP("HistoryWords", "Added on")},
    {"recipient", QT_TRANSLATE_NOOP("HistoryWords", "Recipient")},
    {"yes_count", QT_TRANSLATE_NOOP("HistoryWords", "Yes")},
    {"no_count", QT_TRANSLATE_NOOP("HistoryWords", "No")},
    {"abstained", QT_TRANSLATE_NOOP("HistoryWords", "Abstained")},
    {"absent", QT_TRANSLATE_NOOP("HistoryWords", "Absent")},
    {"ground", QT_TRANSLATE_NOOP("HistoryWords", "Ground")},
    {"fields", QT_TRANSLATE_NOOP("HistoryWords", "Fields")},
    {"answer", QT_TRANSLATE_NOOP("HistoryWords", "Answer")},
    {"comment", QT_TRANSLATE_NOOP("HistoryWords", "Comment")},
    {"reply", QT_TRANSLATE_NOOP("HistoryWords", "Reply to it")},
    {"setting", QT_TRANSLATE_NOOP("HistoryWords", "Setting")},
};

template <auto fromKey> QString wordOf(const QString &key)
{
    const auto value = fromKey(key);
    return value ? label(*value) : key;
}

QString wordOfEnding(const QString &key)
{
    for (const Word &word : {Word{"resigned", QT_TRANSLATE_NOOP("HistoryWords", "resigned")},
                             Word{"released", QT_TRANSLATE_NOOP("HistoryWords", "released")},
                             Word{"prevented", QT_TRANSLATE_NOOP("HistoryWords", "prevented")}})
        if (key == QLatin1String{word.key})
            return QCoreApplication::translate("HistoryWords", word.word);
    return key;
}

// Fields whose values are keys, and what turns a key into the word that the program has for it elsewhere.
struct Coded
{
    const char *table;
    const char *field;
    QString (*word)(const QString &key);
};

constexpr Coded codedFields[] = {
    {"assignments", "role", wordOf<domain::roleFromKey>},
    {"attendance", "status", wordOf<domain::attendanceStatusFromKey>},
    {"committees", "kind", wordOf<domain::committeeKindFromKey>},
    {"decision_points", "outcome", wordOf<domain::outcomeFromKey>},
    {"dissents", "kind", wordOf<domain::dissentKindFromKey>},
    {"meeting_participants", "attending", wordOf<domain::attendingFromKey>},
    {"nominations", "kind", wordOf<domain::seatKindFromKey>},
    {"placements", "ending", wordOfEnding},
    {"reviews", "answer", wordOf<domain::reviewAnswerFromKey>},
    {"reviews", "role", wordOf<domain::roleFromKey>},
    {"seats", "kind", wordOf<domain::seatKindFromKey>},
    {"substitution_steps", "step", wordOf<domain::substitutionStepFromKey>},
    {"substitutions", "called_as", wordOf<domain::substitutionStepFromKey>},
};

// Truth is shown as yes and no.
QString shown(const QString &table, const QString &field, const QJsonValue &value)
{
    for (const Coded &coded : codedFields)
        if (table == QLatin1String{coded.table} && field == QLatin1String{coded.field})
            return coded.word(value.toString());
    static const QStringList truths{QStringLiteral("dates_confirmed"), QStringLiteral("cancelled"),
                                    QStringLiteral("immediately_adjusted"), QStringLiteral("withdrawn"),
                                    QStringLiteral("local")};
    if (truths.contains(field) && !value.isNull() && !value.isUndefined())
        return value.toInt() != 0 ? QCoreApplication::translate("HistoryWords", "yes")
                                  : QCoreApplication::translate("HistoryWords", "no");
    return value.toVariant().toString();
}

} // namespace

QString wordForTable(const QString &table)
{
    for (const auto &word : tables)
        if (table == QLatin1String{word.key})
            return Check::tr(word.word);
    return table;
}

// The fields that tell people which row it is; the identity when there is none.
QString nameOfRow(const QJsonObject &row)
{
    QStringList found;
    for (const auto *field :
         {"given_name", "family_name", "name", "reference", "number", "title", "mover", "who", "recipient",
          "alias", "heading", "held_on", "first_year", "kind", "party", "starts"})
        if (const auto text = row[QLatin1String{field}].toVariant().toString();
            !text.isEmpty() && found.size() < 2)
            found.append(text);
    return found.isEmpty() ? row[QLatin1String{"id"}].toString() : found.join(QLatin1Char{' '});
}

QString describe(const History::Change &change)
{
    const auto row = QJsonDocument::fromJson(change.after.isEmpty() ? change.before : change.after).object();
    const QString name = nameOfRow(row);
    const QString word = wordForTable(change.table);
    return name == row[QLatin1String{"id"}].toString() ? word : QString{word + u' ' + name};
}

QList<FieldChange> fieldsOf(const History::Change &change)
{
    const auto before = QJsonDocument::fromJson(change.before).object();
    const auto after = QJsonDocument::fromJson(change.after).object();
    QList<FieldChange> found;
    for (const auto &field : fields) {
        const QString key = QString::fromLatin1(field.key);
        if (before[key] == after[key])
            continue;
        const FieldChange told{QCoreApplication::translate("HistoryWords", field.word),
                               shown(change.table, key, before[key]), shown(change.table, key, after[key])};
        if (told.before != told.after)
            found.append(told);
    }
    return found;
}

} // namespace store
