#include "cli/itemoptions.h"

#include "cli/lookup.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class DecisionVerbs
{
    Q_DECLARE_TR_FUNCTIONS(DecisionVerbs)
};

Outcome outcomeOf(const QString &word)
{
    if (const auto outcome = outcomeFromKey(word))
        return *outcome;
    QStringList keys;
    for (const Outcome known : outcomes()) {
        if (label(known).compare(word, Qt::CaseInsensitive) == 0)
            return known;
        keys.append(key(known));
    }
    throw WrongCall{DecisionVerbs::tr("--outcome: there is no outcome “%1”. There are: %2.")
                        .arg(word, keys.join(u", "_s))};
}

QDate dayIn(const QString &option, const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        throw WrongCall{DecisionVerbs::tr("--%1: “%2” is no day of the calendar. Write it as YYYY-MM-DD.")
                            .arg(option, text)};
    }
    return day;
}

// "Richard Carstedt (S): att ärendet bordläggs"
struct Said
{
    QString who;
    QString party;
    QString text;
};

std::optional<Said> saidIn(const QString &text)
{
    static const QRegularExpression form{uR"(^\s*([^():]+?)\s*(?:\(([^()]+)\))?\s*(?::\s*(.*))?$)"_s};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return Said{match.captured(1), match.captured(2), match.captured(3)};
}

Proposal proposalIn(const QString &text)
{
    const auto said = saidIn(text);
    if (!said || said->text.isEmpty())
        throw WrongCall{DecisionVerbs::tr("--proposal: write “Name (Party): text”, not “%1”.").arg(text)};
    return {said->who, said->party, said->text, false};
}

// "reservation: Siv Öberg (M): text"
Dissent dissentIn(const QString &text)
{
    const auto kind = dissentKindFromKey(text.section(u':', 0, 0));
    const auto said = saidIn(text.section(u':', 1));
    if (!kind || !said) {
        throw WrongCall{
            DecisionVerbs::tr("--dissent: write “KIND: Name (Party): text”, not “%1”. KIND is reservation, "
                              "special_opinion, protocol_note or not_participating.")
                .arg(text)};
    }
    return {*kind, said->who, said->party, said->text};
}

Disqualification disqualificationIn(const QString &text)
{
    const auto said = saidIn(text);
    if (!said)
        throw WrongCall{DecisionVerbs::tr("--disqualified: write “Name (Party): text”, not “%1”.").arg(text)};
    return {said->who, said->party, said->text};
}

// "bifall=7; avslag=6", and the numbers who abstained and were absent after them.
Vote voteIn(const QString &text)
{
    static const QRegularExpression form{
        uR"(^\s*(.+?)\s*=\s*(\d+)\s*;\s*(.+?)\s*=\s*(\d+)\s*(?:;\s*(\d+)\s*)?(?:;\s*(\d+)\s*)?$)"_s};
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        throw WrongCall{DecisionVerbs::tr("--vote: write “what yes means=7; what no means=6; abstained; "
                                          "absent”, not “%1”. The last two may be left out.")
                            .arg(text)};
    }
    return {match.captured(1),         match.captured(3),         match.captured(2).toInt(),
            match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt()};
}

// What `read` makes of each value of an option; empty values only empty the list.
template <class T, class Read>
void applyList(const Call &call, const QString &option, QList<T> &list, Read read)
{
    if (!call.has(option))
        return;
    list.clear();
    for (const QString &text : call.texts(option)) {
        if (!text.trimmed().isEmpty())
            list.append(read(text));
    }
}

void applyText(const Call &call, const QString &option, QString &text)
{
    if (call.has(option))
        text = call.text(option);
}

// --point and --outcome: as many outcomes as points, or one for all; without --point, outcomes for the points
// that are there, or for one that says the outcome.
void applyPoints(const Call &call, ProtocolItem &item)
{
    const QStringList texts = call.texts(u"point"_s);
    const QStringList words = call.texts(u"outcome"_s);
    QList<DecisionPoint> &points = item.points;
    if (words.isEmpty() && points.isEmpty())
        throw WrongCall{DecisionVerbs::tr("Say what became of it: --outcome.")};

    const qsizetype before = points.size();
    const qsizetype count = texts.isEmpty() ? std::max<qsizetype>(before, 1) : texts.size();
    if (words.size() > 1 && words.size() != count)
        throw WrongCall{DecisionVerbs::tr("Give one --outcome for all points, or one for each --point.")};
    if (words.isEmpty() && count > before)
        throw WrongCall{DecisionVerbs::tr("Say what became of the new points: --outcome.")};
    points.resize(count);
    for (qsizetype i = 0; i < count; ++i) {
        DecisionPoint &point = points[i];
        if (!words.isEmpty())
            point.outcome = outcomeOf(words.size() == 1 ? words.first() : words[i]);
        if (!texts.isEmpty())
            point.text = texts[i];
        else if (i >= before)
            point.text = label(point.outcome) + u'.';
        if (call.has(u"until"_s))
            point.until = call.text(u"until"_s).isEmpty() ? QDate{} : call.date(u"until"_s);
        applyText(call, u"reason"_s, point.reason);
        applyText(call, u"addressee"_s, point.addressee);
    }
}

// --point-event "2 lycksele": the point is only about that event.
void applyPointEvents(const Call &call, ProtocolItem &item)
{
    QSet<int> named;
    for (const QString &text : call.texts(u"point-event"_s)) {
        const int number = text.section(u' ', 0, 0).toInt();
        if (number < 1 || number > item.points.size()) {
            throw WrongCall{DecisionVerbs::tr("--point-event: write “N EVENT” with the number of a decision "
                                              "point, 1 to %1, not “%2”.")
                                .arg(QString::number(item.points.size()), text)};
        }
        auto &events = item.points[number - 1].events;
        if (!named.contains(number))
            events.clear();
        named.insert(number);
        if (const QString word = text.section(u' ', 1).trimmed(); word != u"all")
            events.append(eventOf(*call.store, word).id);
    }
}

// --event, --year and --period: those events, or all, in that year or the whole period. Year or period alone
// are about the item's events.
void applyScope(const Call &call, const QDate &meeting, ProtocolItem &item)
{
    if (!call.has(u"event"_s) && !call.has(u"year"_s) && !call.has(u"period"_s))
        return;
    const auto year = call.number(u"year"_s);
    const MandatePeriod period =
        call.has(u"period"_s)
            ? periodOf(*call.store, call.text(u"period"_s))
            : periodOf(*call.store,
                       QString::number(year.value_or((meeting.isValid() ? meeting : call.today).year())));
    QList<Id<Event>> events;
    if (call.has(u"event"_s)) {
        for (const QString &word : call.texts(u"event"_s)) {
            if (word == u"all") {
                for (const Event &event : need(call.store->events.events()))
                    events.append(event.id);
            } else if (!word.isEmpty()) {
                events.append(eventOf(*call.store, word).id);
            }
        }
    } else {
        for (const Scope &scope : std::as_const(item.scope)) {
            if (!events.contains(scope.event))
                events.append(scope.event);
        }
    }
    item.scope.clear();
    for (const Id<Event> &event : std::as_const(events))
        item.scope.append({event, period.id, year});
}

QList<QCommandLineOption> contentOptions()
{
    return {
        option(u"meeting"_s, DecisionVerbs::tr("day of the meeting"), u"DATE"_s),
        option(u"title"_s, DecisionVerbs::tr("title"), u"TEXT"_s),
        option(u"point"_s, DecisionVerbs::tr("text of a decision point; may be repeated"), u"TEXT"_s),
        option(u"outcome"_s,
               DecisionVerbs::tr("outcome, such as as_proposed or tabled; one for all points or one each"),
               u"KEY"_s),
        option(u"until"_s, DecisionVerbs::tr("tabled until this meeting"), u"DATE"_s),
        option(u"reason"_s, DecisionVerbs::tr("why it was referred back"), u"TEXT"_s),
        option(u"addressee"_s, DecisionVerbs::tr("to whom it was referred back"), u"NAME"_s),
        option(u"event"_s, DecisionVerbs::tr("event that it is about, or “all”; may be repeated"),
               u"EVENT"_s),
        option(u"year"_s, DecisionVerbs::tr("only the editions of this year; the whole period unless told"),
               u"YEAR"_s),
        option(u"period"_s, DecisionVerbs::tr("mandate period; that of the year or meeting unless told"),
               u"2023-2026"_s),
        option(
            u"point-event"_s,
            DecisionVerbs::tr("number of a point and the event that it is about, or “all”; may be repeated"),
            u"N EVENT"_s),
        option(u"proposal"_s, DecisionVerbs::tr("“Name (Party): text”; may be repeated"), u"TEXT"_s),
        option(u"withdrawn"_s, DecisionVerbs::tr("number of a proposal that was withdrawn; may be repeated"),
               u"N"_s),
        option(u"background"_s, DecisionVerbs::tr("summary of the matter"), u"TEXT"_s),
        option(u"proposed"_s, DecisionVerbs::tr("the administration's proposal"), u"TEXT"_s),
        option(u"procedure"_s, DecisionVerbs::tr("order of the propositions"), u"TEXT"_s),
        option(u"vote"_s,
               DecisionVerbs::tr("“what yes means=7; what no means=6; abstained; absent”; may be repeated"),
               u"TEXT"_s),
        option(
            u"dissent"_s,
            DecisionVerbs::tr("“KIND: Name (Party): text” with reservation, special_opinion, protocol_note "
                              "or not_participating; may be repeated"),
            u"TEXT"_s),
        option(u"disqualified"_s, DecisionVerbs::tr("“Name (Party): text”; may be repeated"), u"TEXT"_s),
        option(u"basis"_s, DecisionVerbs::tr("“Kind 2022-12-07”; may be repeated"), u"TEXT"_s),
        option(u"dispatch"_s, DecisionVerbs::tr("who gets the excerpt; may be repeated"), u"NAME"_s),
    };
}

} // namespace

QList<QCommandLineOption> itemOptions()
{
    return QList{option(u"item"_s, DecisionVerbs::tr("number of the item (§)"), u"N"_s)} + contentOptions() +
           QList{option(u"immediately-adjusted"_s, DecisionVerbs::tr("the item was adjusted at once"))};
}

QList<QCommandLineOption> changeOptions()
{
    return QList{option(u"item"_s, DecisionVerbs::tr("which item: 268/2022 or 268; the latest unless told"),
                        u"N/YEAR"_s),
                 option(u"number"_s, DecisionVerbs::tr("another number of the item (§)"), u"N"_s),
                 option(u"reference"_s, DecisionVerbs::tr("another reference number"), u"REF"_s)} +
           contentOptions() +
           QList{option(u"immediately-adjusted"_s,
                        DecisionVerbs::tr("whether the item was adjusted at once: yes or no"), u"YES/NO"_s)};
}

void applyOptions(const Call &call, const QDate &meeting, ProtocolItem &item, Points points)
{
    applyText(call, u"title"_s, item.title);
    applyText(call, u"background"_s, item.background);
    applyText(call, u"proposed"_s, item.proposedDecision);
    applyText(call, u"procedure"_s, item.procedure);
    if (points == Points::Needed || call.has(u"point"_s) || call.has(u"outcome"_s))
        applyPoints(call, item);
    applyPointEvents(call, item);
    applyScope(call, meeting, item);
    applyList(call, u"proposal"_s, item.proposals, proposalIn);
    for (const QString &word : call.texts(u"withdrawn"_s)) {
        const int number = word.toInt();
        if (number < 1 || number > item.proposals.size()) {
            throw WrongCall{DecisionVerbs::tr("--withdrawn: there is no proposal %1; there are %2.")
                                .arg(word, QString::number(item.proposals.size()))};
        }
        item.proposals[number - 1].withdrawn = true;
    }
    applyList(call, u"vote"_s, item.votes, voteIn);
    applyList(call, u"dissent"_s, item.dissents, dissentIn);
    applyList(call, u"disqualified"_s, item.disqualifications, disqualificationIn);
    applyList(call, u"basis"_s, item.basis, basisIn);
    applyList(call, u"dispatch"_s, item.dispatch, [](const QString &text) { return text.trimmed(); });
    if (call.has(u"immediately-adjusted"_s)) {
        const bool isSwitch = call.text(u"immediately-adjusted"_s).isEmpty();
        item.immediatelyAdjusted = isSwitch || *call.yesNo(u"immediately-adjusted"_s);
    }
}

Basis basisIn(const QString &text)
{
    static const QRegularExpression day{uR"(\s+(\d{4}-\d{2}-\d{2})\s*$)"_s};
    const auto match = day.match(text);
    if (!match.hasMatch())
        return {text.trimmed(), {}, {}};
    return {text.left(match.capturedStart()).trimmed(), dayIn(u"basis"_s, match.captured(1)), {}};
}

ReferenceNumber referenceOf(const Call &call)
{
    if (!call.has(u"reference"_s))
        return {};
    const auto reference = ReferenceNumber::parse(call.text(u"reference"_s));
    if (!reference) {
        throw WrongCall{
            DecisionVerbs::tr("--reference: “%1” is no reference number. Write it as RUN 550-2022.")
                .arg(call.text(u"reference"_s))};
    }
    return *reference;
}

ItemNumber numberOf(const Call &call, const QString &option, const QDate &meeting)
{
    static const QRegularExpression form{uR"(^\s*(?:§\s*)?(\d+\s?\p{L}?)(?:/(\d+))?\s*$)"_s};
    const auto match = form.match(call.text(option));
    const auto number = ItemNumber::parse(match.captured(1));
    if (!number) {
        throw WrongCall{DecisionVerbs::tr("--%1: “%2” is no item number. Write 268 or 41A.")
                            .arg(option, call.text(option))};
    }
    if (const QString year = match.captured(2);
        !year.isEmpty() && meeting.isValid() && year != QString::number(meeting.year())) {
        throw WrongCall{
            DecisionVerbs::tr("--%1: “%2” is not of %3, when the meeting was. Write the number, or "
                              "the number with that year.")
                .arg(option, call.text(option), QString::number(meeting.year()))};
    }
    return *number;
}

QDate meetingOf(const Call &call)
{
    const QDate meeting = call.date(u"meeting"_s);
    if (meeting.isNull())
        throw WrongCall{DecisionVerbs::tr("Say when the meeting was: --meeting YYYY-MM-DD.")};
    return meeting;
}

} // namespace cli
