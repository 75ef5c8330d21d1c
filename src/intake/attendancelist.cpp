#include "intake/attendancelist.h"

#include "intake/passage.h"
#include "intake/words.h"

#include <QRegularExpression>
#include <QSet>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

using domain::Attending;
using domain::Participant;

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto anyCase = unicode | QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype longestHead = 60'000;
constexpr qsizetype mostParticipants = 400;

// "N ä r v a r o" is one word.
QString withoutSpacedWords(QString text)
{
    static const QRegularExpression spaced{uR"((?<![\p{L}])\p{L}(?: \p{L}){4,}(?![\p{L}]))"_s, unicode};
    for (auto match = spaced.match(text); match.hasMatch();
         match = spaced.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), match.capturedLength(), match.captured().remove(u' '));
    return text;
}

// The lines as one text: a word hyphenated at a line's end is whole, and what the head of a page cut apart
// goes on.
QString headText(const QString &source, const QList<Line> &lines)
{
    // A name that goes on after the head of a page: "…, Anna" and "Österlund (M)".
    static const QRegularExpression given{uR"([,;)]\s*\p{Lu}\p{Ll}+$)"_s, unicode};
    static const QRegularExpression family{uR"(^\p{Lu}[\p{L}-]+\s*\()"_s, unicode};
    QString text;
    for (qsizetype i = 0; i < lines.size() && text.size() < longestHead; ++i) {
        const QStringView line = lines.at(i).in(source);
        const bool hyphenated = text.size() > 2 && text.endsWith(u'-') &&
                                text.at(text.size() - 2).isLower() && line.at(0).isLower();
        const bool goesOn =
            i > 0 && ((lines.at(i).runOn && !lines.at(i).opensParagraph) ||
                      (given.match(text.right(40)).hasMatch() && family.match(line).hasMatch()));
        if (hyphenated)
            text.chop(1);
        else if (!text.isEmpty())
            text += goesOn ? u' ' : u'\n';
        text += line;
    }
    return withoutSpacedWords(text.left(longestHead));
}

struct ListHeading
{
    qsizetype start = 0;
    qsizetype end = 0;
    std::optional<Attending> attending; // nothing: the list ends
};

// The headings in the text; a heading begins with a capital.
QList<ListHeading> headingsIn(const QString &text)
{
    // The first that fits counts, so that the longer ones stand first.
    static const QRegularExpression pattern{
        uR"((?<![\p{L}\d:.-])(?:)"
        uR"(((?:Närvarande\s+t|T)jänstgörande\s+ersättare(?=\s*:|\s*\n|\s*$|\s+\p{Lu})|Tjg\.?\s+ers(?:ättare)?\.?|Ersättare,?\s+tjänstgörande|Ersättare\s+för\s+ledamot)|)"
        uR"((Övriga\s+(?:deltagande|närvarande|deltagare)|Övriga(?=\s*[:\n])|Övriga\s+tjänste\p{L}+|Tjänste(?:män|personer)|Förvaltningen|Från\s+förvaltningen|Föredragande|Också\s+närvarande|Även\s+närvarande|Adjungerade?|Insyn(?:splats(?:er)?)?|Närvarande\s+(?:tjänste(?:män|personer)|personal|med\s+närvarorätt)|Sekreterare(?=\s*:))|)"
        uR"((Frånvarande(?:\s+ledamöter)?|Ej\s+närvarande(?:\s+ledamöter)?|Förhindrade|Anmält?\s+förhinder|Anmälda\s+förhinder)|)"
        uR"(((?:(?:Ej|Icke|Inte|Övriga)\s+(?:närvarande\s+|tjänstgörande\s+)?ersättare|Närvarande\s+(?:(?:ej|icke)\s+tjänstgörande\s+)?ersättare|Ersättare(?:\s+(?:ej|icke)\s+tjänstgörande)?)(?:\s*\(\d+\))?(?=\s*:|\s*\n|\s*$|\s+\p{Lu}))|)"
        uR"((Beslutande(?:\s+ledamöter)?(?:\s+och\s+(?:tjänstgörande\s+)?ersättare)?|Tjänstgörande(?:\s+ledamöter)?|Ledamöter(?:\s+och\s+(?:tjänstgörande\s+)?ersättare)?(?:\s*\(\d+\))?|Närvarande(?:\s+(?:ledamöter|beslutande)(?:\s+och\s+(?:tjänstgörande\s+)?ersättare)?)?|Närvarolista|Närvaro(?=\s*[:\n])|Deltagande\s+ledamöter|Deltagare|Ordinarie(?:\s+ledamöter)?(?=\s*[:\n]))|)"
        uR"((Utses\s+att\s+justera|Justerare|Justerande|Justerat|Justering(?:en)?s?\b|Protokollsjusterare|Underskrifter|Underskrift|Paragrafer|Plats\s+och\s+tid|Tid\s+och\s+plats|Sammanträdes(?:tid|plats|datum|dag)|Tid(?=\s*:)|Plats(?=\s*:)|Datum(?=\s)|Anslag\p{L}*|ANSLAG\p{L}*|BEVIS|Bevis|Ärendelista|Ärenden|Föredragningslista|Dagordning|Innehåll\p{L}*|Ajournering\p{L}*|Forum|Organ|Myndighet|Sekreterare(?=[\s.…_]*(?:\n|Paragraf|\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s+Ordförande))|Omröstning\p{L}*|Upprop|Utdragsbestyrkande|Rätt\s+utdraget|Vid\s+protokollet|Sammanträdet\s))"
        uR"()(?![\p{L}-])\s*:?)"_s,
        unicode};
    QList<ListHeading> headings;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        static constexpr std::array<std::optional<Attending>, 6> kinds{
            Attending::ServingSubstitute, Attending::Other,  Attending::Absent,
            Attending::Substitute,        Attending::Member, std::nullopt};
        headings.append(
            {match.capturedStart(), match.capturedEnd(), kinds.at(size_t(match.lastCapturedIndex() - 1))});
    }
    return headings;
}

// A name, its party, and whether a column says that the person was there.
const QString &nameWord()
{
    static const QString word = uR"((?:\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*\.?|\p{Lu}\.))"_s;
    return word;
}

const QRegularExpression &entry()
{
    // Words after which a name can't go on, though they begin with a capital.
    static const QString office =
        uR"((?:Ordf(?:öranden?)?\b\.?|Vice\b|Förste\b|Andre\b|Ledamot\b|Ledamöter\b|Ersättare\b|Ers\b\.?|Tjg\b\.?|Tjänstgörande\b|Namn\b|Parti\b|Närvaro\b|Anteckning\p{L}*|Reservation\b|Kl\b|Se\b|Enligt\b|Ej\b|Från\b|Sekr(?:eterare)?\b\.?|Nämndsekreterare\b|Kommunchef\b|Regiondirektör\b|Förvaltningschef\b|Protokoll\b|Sida\b|Datum\b|Bilaga\b|Region\b|Paragraf\b|Gruppledare\b))"_s;
    static const QString name = u"(?!"_s + office + u')' + nameWord() +
                                uR"((?:[ ](?:(?:de|von|af|van|der|el|al|la|di)[ ])?(?!)"_s + office + u')' +
                                nameWord() + uR"(){1,5})"_s;
    static const QRegularExpression pattern{
        uR"((?<![\p{L}])(?:()"_s + name +
            uR"()|Vakant(?:[ ]plats)?(?=\s*\())(?:\s*\(([^()]{1,25})\)(?:\s?\([^()]{1,3}\))?)"_s
            uR"(|[\t ]+(\p{Lu}{1,4}|-)[\t ]+([1xX*]|[-–]|[Nn]ej|[Jj]a|F)(?=\s|$))?)"_s,
        unicode};
    return pattern;
}

bool isOffice(const QString &text)
{
    static const QRegularExpression pattern{
        uR"((?:ordf|ledamot|ersätt|sekr|chef|direktör|strateg|handlägg|gruppled|råd\b|samordn|adjung|jurist|controller|ombud|utred|ekonom|planer|politisk))"_s,
        anyCase};
    return pattern.match(text).hasMatch();
}

enum class Link { None, InsteadOf, InsteadBy };

// Whether what stands between two names says that one of them sits for the other.
Link linkIn(const QString &between)
{
    static const QRegularExpression insteadOf{
        uR"((?:\bersätter|\bersatte|(?:ersättare|\bers\b\.?|tjg\b\.?|tjänstg\p{L}*)(?:[\s,]+(?:ers(?:ättare)?\b\.?))?\s+(?:för|istf\b\.?|i\s+st(?:ället|\b)\.?\s*f(?:ör|\b)\.?)|\bistf\b\.?|\bi\s+stället\s+för|\bi\s+st\.?\s*f\.?|\bvikarierar\s+för|\binträder\s+för|\btjänstgör\s+för|\bför)\s*:?\s*\(?\s*$)"_s,
        anyCase};
    static const QRegularExpression insteadBy{
        uR"((?:\bersätts\s+av|\bersattes\s+av|\bersatt\s+av|\bers(?:ättare)?\b\.?\s*:|\bvikarie\s*:)\s*$)"_s,
        anyCase};
    if (insteadBy.match(between).hasMatch())
        return Link::InsteadBy;
    return insteadOf.match(between).hasMatch() ? Link::InsteadOf : Link::None;
}

// What is said of a person besides the name.
struct Remarks
{
    QString office;
    QString items;
    QString note;
    bool serves = false;
    bool doesNotServe = false;
    bool starred = false;
    bool lostTime = false;
    bool lostSign = false; // numbers without a "§"
};

Remarks remarksIn(QString text)
{
    static const QRegularExpression time{
        uR"((?:\b(?:närvarande\s+)?(?:fr(?:ån|\.?\s?o\.?\s?m\.?)|t\.?\s?o\.?\s?m\.?|till(?:\s+och\s+med)?)\s+)?\bkl(?:ockan|\b)\.?\s*(\d{1,2}[.:]\d\d(?:\s*[-–]\s*\d{1,2}[.:]\d\d)?)?)"_s,
        anyCase};
    static const QRegularExpression items{
        uR"((?:(\bej|\binte|\butom|\bfr\.?\s?o\.?\s?m\.?|\bt\.?\s?o\.?\s?m\.?|\bfrån|\btill\s+och\s+med)\s*,?\s*)?(§{1,2}\s*)?(?<![\d:])(\d{1,4}\p{Lu}?(?:\s*[-–]\s*\d{1,4})?(?:(?:\s*,\s*|\s+och\s+)\d{1,4}(?:\s*[-–]\s*\d{1,4})?)*)(?![\d:]|\s*[.)]\s*\p{L}))"_s,
        anyCase};
    static const QRegularExpression office{
        uR"((?<![\p{L}])(?:(?:\d\s?:\s?[ea]|första|förste|andre|andra|tredje)\s+)?(?:v(?:ice|\b)\.?\s+)?(?:ordföranden?|ordf\b\.?|ersättare|ledamot|sekreterare|sekr\b\.?)|\bgruppledare)"_s,
        anyCase};
    static const QRegularExpression notServing{
        uR"(\b(?:ej|inte|icke)\s+(?:tjg|tjänstg)\p{L}*\.?(?:\s+ers(?:ättare)?\b\.?)?)"_s, anyCase};
    static const QRegularExpression serving{uR"(\b(?:tjg|tjänstg)\p{L}*\.?(?:\s+ers(?:ättare)?\b\.?)?)"_s,
                                            anyCase};
    static const QRegularExpression edges{
        uR"(^(?:[\s,;:.()*–-]|(?:samt|och|närvarande)\b)+|(?:[\s,;:()*–-]|\b(?:samt|och|närvarande)\b|\.$)+$)"_s};
    Remarks found;
    text = text.simplified();
    found.starred = text.contains(u'*');
    text.remove(u'*');
    QStringList notes;
    for (auto match = time.match(text); match.hasMatch(); match = time.match(text)) {
        found.lostTime = found.lostTime || !match.hasCaptured(1);
        if (match.hasCaptured(1))
            notes.append(match.captured().trimmed());
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    }
    const auto takeOut = [&text](const QRegularExpression &pattern) {
        const auto match = pattern.match(text);
        if (match.hasMatch())
            text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
        return match;
    };
    found.doesNotServe = takeOut(notServing).hasMatch();
    if (const auto match = takeOut(office); match.hasMatch())
        found.office = match.captured().simplified().toLower();
    found.serves = !found.doesNotServe && takeOut(serving).hasMatch();
    if (const auto match = takeOut(items); match.hasMatch()) {
        QString numbers = match.captured(3).simplified();
        numbers.replace(u'-', u'–');
        found.lostSign = !match.hasCaptured(2);
        found.items = QString{match.captured(1).toLower() + u" § "_s + numbers}.simplified();
    }
    text = text.simplified().remove(edges);
    text.remove(edges);
    constexpr qsizetype longestNote = 120;
    if (found.office.isEmpty() && isOffice(text) && text.size() < longestNote)
        found.office = text;
    else if (text.size() > 2)
        notes.append(text.left(longestNote));
    found.note = notes.join(u", "_s);
    return found;
}

struct Named
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString name; // empty: vacant
    QString party;
    QString inParentheses; // that is no party
    QChar presence;        // of a column; null when there is none
    bool guessed = false;  // where it begins or ends was guessed
};

// The names in a text. Those without a party that ran together are parted by two words each.
QList<Named> namesIn(const QString &text)
{
    QList<Named> names;
    for (auto it = entry().globalMatch(text); it.hasNext() && names.size() < mostParticipants;) {
        const auto match = it.next();
        Named named{match.capturedStart(), match.capturedEnd(), match.captured(1), {}, {}, {}, false};
        const QString inside = match.captured(2).trimmed();
        static const QRegularExpression withOffice{uR"(^(\p{L}{1,5})\s*[,;]\s*(.+)$)"_s, unicode};
        if (const auto both = withOffice.match(inside); both.hasMatch()) {
            named.party = both.captured(1);
            named.inParentheses = both.captured(2);
        } else if (isOffice(inside)) {
            named.inParentheses = inside;
        } else if (inside != u"-"_s && inside != u"–"_s) {
            named.party = inside;
        }
        if (match.hasCaptured(4)) {
            named.party = match.captured(3) == u"-" ? QString{} : match.captured(3);
            named.presence = match.captured(4).at(0);
        }
        const QStringList words = named.name.split(u' ', Qt::SkipEmptyParts);
        const bool hasParty = match.hasCaptured(2) || match.hasCaptured(4);
        if (words.size() >= 4 && words.size() % 2 == 0) {
            for (qsizetype i = 0; i < words.size(); i += 2) {
                Named one = named;
                one.name = words.at(i) + u' ' + words.at(i + 1);
                one.guessed = true;
                if (i + 2 < words.size() || !hasParty) {
                    one.party.clear();
                    one.presence = {};
                    one.end = one.start; // what is said stands after the last of them
                }
                if (i + 2 >= words.size())
                    one.end = named.end;
                names.append(one);
            }
        } else {
            named.guessed = words.size() > 4;
            names.append(named);
        }
    }
    return names;
}

class AttendanceReader
{
public:
    AttendanceList read(const QString &source, const QList<Line> &lines)
    {
        const QString text = headText(source, lines);
        const QList<ListHeading> headings = headingsIn(text);
        for (qsizetype i = 0; i < headings.size(); ++i) {
            const qsizetype end = i + 1 < headings.size() ? headings.at(i + 1).start : text.size();
            if (headings.at(i).attending)
                readList(text.mid(headings.at(i).end, end - headings.at(i).end), *headings.at(i).attending);
        }
        tellDoubts();
        return m_list;
    }

private:
    void readList(const QString &given, Attending attending)
    {
        const QString footnote = footnotes().match(given).captured(1).simplified();
        QString text = given;
        text.remove(footnotes());
        const QList<Named> names = namesIn(text);
        Link link = Link::None;
        QString officeBefore = officeAtEnd(text.left(names.isEmpty() ? 0 : names.first().start));
        for (qsizetype i = 0; i < names.size() && m_list.participants.size() < mostParticipants; ++i) {
            const Named &named = names.at(i);
            const qsizetype end = i + 1 < names.size() ? names.at(i + 1).start : text.size();
            QString after = text.mid(named.end, std::max<qsizetype>(0, end - named.end));
            const Link next = i + 1 < names.size() ? linkIn(after) : Link::None;
            // "Ordförande Vera Lind (S)": with a capital and before a name, it is of the next one.
            QString officeOfNext;
            std::optional<Attending> attendingOfNext;
            if (named.presence.isNull() && i + 1 < names.size() && next == Link::None) {
                officeOfNext = cutOfficeAtEnd(after);
                attendingOfNext = cutAttendingAtEnd(after);
            }
            m_guessed = m_guessed || named.guessed;
            if (link != Link::None && !m_list.participants.isEmpty())
                join(named, link, after);
            else
                add(named, attending, after, officeBefore, footnote);
            link = next;
            officeBefore = officeOfNext;
            attending = attendingOfNext.value_or(attending);
        }
    }

    void add(const Named &named, Attending attending, const QString &after, const QString &officeBefore,
             const QString &footnote)
    {
        Participant one;
        one.name = named.name;
        one.party = named.party;
        one.attending = attending;
        const Remarks remarks = remarksIn(named.inParentheses + u' ' + after);
        one.office = officeBefore.isEmpty() ? remarks.office : officeBefore;
        one.items = remarks.items;
        one.note = remarks.note;
        noteDoubts(remarks, one);
        if (remarks.doesNotServe)
            one.attending = Attending::Substitute;
        else if (remarks.serves && (attending == Attending::Member || attending == Attending::Substitute))
            one.attending = Attending::ServingSubstitute;
        else if (attending == Attending::Member && remarks.office.toLower() == u"ersättare")
            one.attending = Attending::ServingSubstitute;
        if (remarks.starred) {
            if (footnote.contains(u"ersätt"_s, Qt::CaseInsensitive))
                one.attending = Attending::ServingSubstitute;
            else if (footnote.isEmpty())
                m_starred = true;
            else
                one.note = (one.note.isEmpty() ? QString{} : one.note + u", "_s) + footnote;
        }
        const bool isAbsent = named.presence == u'-' || named.presence == u'–' || named.presence == u'F' ||
                              named.presence.toLower() == u'n';
        if (isAbsent)
            one.attending = Attending::Absent;
        if (one.name.isEmpty())
            one.attending = Attending::Absent;
        if (const QString key = one.name + u'|' + one.party; one.name.isEmpty() || !m_known.contains(key)) {
            m_known.insert(key);
            m_list.participants.append(one);
        }
    }

    // The name is the other half of the one before it.
    void join(const Named &named, Link link, const QString &after)
    {
        Participant &last = m_list.participants.last();
        const Remarks remarks = remarksIn(after);
        if (link == Link::InsteadOf) {
            last.insteadOf = named.name;
            last.insteadOfParty = named.party;
        } else {
            m_turned = true;
            last.insteadOf = last.name;
            last.insteadOfParty = last.party;
            last.name = named.name;
            last.party = named.party;
        }
        last.attending = Attending::ServingSubstitute;
        static const QRegularExpression word{uR"(^(?:tjg|tjänstg\p{L}*)?\s*(?:ers(?:ättare)?)?\.?$)"_s,
                                             anyCase};
        if (word.match(last.office).hasMatch())
            last.office.clear();
        if (word.match(last.note).hasMatch())
            last.note.clear();
        stripLink(last.note);
        stripLink(last.office);
        if (!remarks.items.isEmpty())
            last.items = remarks.items;
        if (!remarks.note.isEmpty())
            last.note = remarks.note;
        noteDoubts(remarks, last);
    }

    static void stripLink(QString &note)
    {
        static const QRegularExpression words{
            uR"([\s,]*(?:ersätter|ersätts av|ersatt av|ers\.?|ersättare|istf\.?|i stället för|i st\.? f\.?|för|tjänstgör\p{L}*)\s*:?$)"_s,
            anyCase};
        note.remove(words);
    }

    void noteDoubts(const Remarks &remarks, const Participant &one)
    {
        if (remarks.lostTime && m_lostTime.size() < 5)
            m_lostTime.append(one.name);
        if (remarks.lostSign && m_lostSign.size() < 5)
            m_lostSign.append(one.name);
    }

    // "Ordförande" at the end of the text before a name.
    static QString officeAtEnd(const QString &text)
    {
        QString onItsLine = u'\n' + text;
        return cutOfficeAtEnd(onItsLine);
    }
    static QString cutOfficeAtEnd(QString &text)
    {
        static const QRegularExpression pattern{
            uR"((?:(?:[\n\t]|\s{2,})\s*((?:(?:\d\s?:\s?[ea]|[Ff]örste|[Aa]ndre)\s+)?(?:[Vv]ice\s+)?[Oo]rdföranden?)[:,]?[ \t]*|\n\s*((?:(?:\d\s?:\s?[ea]|Förste|Andre)\s+)?(?:[Vv]ice\s+)?Ordföranden?)\s*:?\s*)$)"_s,
            unicode};
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            return {};
        const int group = match.hasCaptured(1) ? 1 : 2;
        QString office = match.captured(group).simplified();
        if (office.endsWith(u'n'))
            office.chop(1);
        text.truncate(match.capturedStart(group));
        return office.at(0).toLower() + office.mid(1);
    }

    // "samt tjänstgörande ersättaren" before a name.
    static std::optional<Attending> cutAttendingAtEnd(QString &text)
    {
        static const QRegularExpression pattern{
            uR"((?:[\s,]|\boch\b|\bsamt\b)*\b(?:(ledamöterna|ledamoten)|(tjänstgörande\s+ersättar(?:en|na))|(ersättar(?:en|na)))\s*$)"_s,
            anyCase};
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            return {};
        text.truncate(match.capturedStart());
        return match.hasCaptured(1)   ? Attending::Member
               : match.hasCaptured(2) ? Attending::ServingSubstitute
                                      : Attending::Substitute;
    }

    // "* tjänstgörande ersättare"
    static const QRegularExpression &footnotes()
    {
        static const QRegularExpression pattern{uR"((?:^|\n)\s*\*+\)?\s*[:=]?\s*(\p{L}[^\n*]{2,100}))"_s,
                                                unicode};
        return pattern;
    }

    void tellDoubts()
    {
        if (m_list.isEmpty())
            return;
        if (m_guessed)
            m_list.doubts.append(Words::tr("Names in the attendance list ran together and were parted by two "
                                           "words each: check them."));
        if (m_turned)
            m_list.doubts.append(
                Words::tr("The attendance list names substitutes after “ers:”: check who sat "
                          "for whom."));
        if (m_starred)
            m_list.doubts.append(Words::tr(
                "Names in the attendance list have an asterisk that is not explained: check what it "
                "means."));
        if (!m_lostTime.isEmpty())
            m_list.doubts.append(Words::tr("A time is missing in the attendance list, for %1: check it.")
                                     .arg(m_lostTime.join(u", "_s)));
        if (!m_lostSign.isEmpty())
            m_list.doubts.append(
                Words::tr("Numbers without a § stand in the attendance list and were taken as "
                          "items, for %1: check them.")
                    .arg(m_lostSign.join(u", "_s)));
    }

    AttendanceList m_list;
    QSet<QString> m_known;
    QStringList m_lostTime;
    QStringList m_lostSign;
    bool m_guessed = false;
    bool m_turned = false;
    bool m_starred = false;
};

} // namespace

AttendanceList readAttendance(const QString &source, const QList<Line> &lines)
{
    return AttendanceReader{}.read(source, lines);
}

} // namespace intake
