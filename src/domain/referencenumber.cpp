#include "domain/referencenumber.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr int longestText = 60;

// One writing of blanks, dashes and letters, so that the patterns and the key need to know one only.
QString uniform(const QString &text)
{
    QString result = text.simplified().toUpper();
    for (QChar &c : result)
        if ((c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212')
            c = u'-';
    return result;
}

// Words that stand before numbers of other kinds: motions, laws, pages, times, months.
bool isOrdinaryWord(const QString &series)
{
    static const QSet<QString> words{
        u"NR"_s,       u"NUMMER"_s, u"NO"_s,       u"LAG"_s,     u"SFS"_s,       u"PROP"_s,    u"SOU"_s,
        u"DS"_s,       u"SKR"_s,    u"BET"_s,      u"KAP"_s,     u"ART"_s,       u"MOM"_s,     u"PUNKT"_s,
        u"MOTION"_s,   u"KL"_s,     u"KLO"_s,      u"DEN"_s,     u"TEL"_s,       u"FAX"_s,     u"SID"_s,
        u"SIDA"_s,     u"S"_s,      u"P"_s,        u"ÅR"_s,      u"ÅREN"_s,      u"PER"_s,     u"TILL"_s,
        u"FRÅN"_s,     u"VECKA"_s,  u"V"_s,        u"BILAGA"_s,  u"KOD"_s,       u"JANUARI"_s, u"JAN"_s,
        u"FEBRUARI"_s, u"FEB"_s,    u"MARS"_s,     u"APRIL"_s,   u"APR"_s,       u"MAJ"_s,     u"JUNI"_s,
        u"JUN"_s,      u"JULI"_s,   u"JUL"_s,      u"AUGUSTI"_s, u"AUG"_s,       u"OKTOBER"_s, u"OKT"_s,
        u"NOVEMBER"_s, u"NOV"_s,    u"DECEMBER"_s, u"DEC"_s,     u"SEPTEMBER"_s, u"SEPT"_s,
    };
    return words.contains(series);
}

// "KF 77/2014" and "KSAU 91/2018" tell of a decision by an assembly or a subcommittee; their registers are
// the board's.
bool numbersItsDecisions(const QString &series)
{
    static const QSet<QString> assemblies{u"KF"_s, u"RF"_s, u"LF"_s};
    return assemblies.contains(series) || series.endsWith(u"AU"_s);
}

bool isYear(const QString &group)
{
    return group.size() == 4 && group >= u"1950"_s && group <= u"2099"_s;
}

bool holdsDate(const QString &uniformText)
{
    static const QRegularExpression pattern{uR"((?<!\d)(\d{4})([-/.])(\d\d)\2(\d\d)(?!\d))"_s};
    const auto match = pattern.match(uniformText);
    return match.hasMatch() &&
           QDate::isValid(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
}

// Two years or two-digit years with a running number of three digits at least tell a register's number from
// other pairs of numbers.
bool holdsYear(const QString &first, const QString &second)
{
    return isYear(first) || isYear(second) || (first.size() == 2 && second.size() >= 3) ||
           (second.size() == 2 && first.size() >= 3);
}

// "Budget 2023-2026" is a period; "RS 2021-2022" may well be the 2021st matter of 2022.
bool isPeriod(const QString &first, const QString &sign, const QString &second)
{
    return sign == u'-' && isYear(first) && isYear(second) && first <= second;
}

bool isSeriesForm(const QString &text, bool asAbbreviation)
{
    // RUN 550-2022, RUN/123/2020, KS2020-234, KS/2011:224-209, KS-2014/742.912, KU.2017.91, KS 02-820 107
    static const QRegularExpression pattern{
        uR"(^(\p{L}{1,8})(?:-\p{L}{1,8})? ?[-/.:]? ?(\d{1,6}) ?([-/.:]) ?(\d{1,6})(?: ?[-/.:] ?\d{1,6})?(?: \d{1,4}){0,2}$)"_s};
    const auto match = pattern.match(text);
    if (!match.hasMatch() || isOrdinaryWord(match.captured(1)))
        return false;
    const QString first = match.captured(2);
    const QString second = match.captured(4);
    if (!holdsYear(first, second) || (!asAbbreviation && isPeriod(first, match.captured(3), second)))
        return false;
    return isYear(first) || !numbersItsDecisions(match.captured(1));
}

bool isGluedForm(const QString &text)
{
    // RV180949
    static const QRegularExpression pattern{uR"(^(\p{L}{1,5})(?:\d{5,10}|[-/. ]\d{6,10})$)"_s};
    const auto match = pattern.match(text);
    return match.hasMatch() && !isOrdinaryWord(match.captured(1));
}

bool isYearFirstForm(const QString &text)
{
    // 2018/KS 0336 001
    static const QRegularExpression pattern{
        uR"(^(?:\d\d|\d{4}) ?[-/.:] ?(\p{L}{1,8})[-/.: ]\d{1,5}(?:[- ]\d{1,5})?$)"_s};
    const auto match = pattern.match(text);
    return match.hasMatch() && !isOrdinaryWord(match.captured(1));
}

bool isBareForm(const QString &text)
{
    // 49-2018, 2018/1014, 00322/2026, 191/2013 Kod 623
    static const QRegularExpression pattern{uR"(^(\d{1,6}) ?([-/]) ?(\d{1,6})(?: KOD \d{1,4})?$)"_s};
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return false;
    const QString first = match.captured(1);
    const QString second = match.captured(3);
    if (isPeriod(first, match.captured(2), second))
        return false;
    const bool isMonth = isYear(first) && match.captured(2) == u'-' && second.size() == 2;
    return (isYear(first) || isYear(second)) && !isMonth;
}

// Letters and digits in groups, joined by a dash; the code of a filing plan is no part of the number.
QString keyOf(const QString &uniformText)
{
    static const QRegularExpression group{uR"(\d+|\p{L}+)"_s};
    QStringList groups;
    for (auto it = group.globalMatch(uniformText); it.hasNext();) {
        const QString found = it.next().captured();
        if (found == u"KOD"_s)
            break;
        groups.append(found);
    }
    return groups.join(u'-');
}

} // namespace

std::optional<ReferenceNumber> ReferenceNumber::parse(const QString &text)
{
    static const QRegularExpression label{
        uR"(^\s*(?:dnr|diarienummer|diarienr|ärendenummer|ärendenr)(?:[\s.:]+|(?=\d)))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    if (text.size() > 4 * longestText)
        return {};
    // A form may say it twice ("Dnr: Diarienummer 49-2018"); what is left holds no label, so that it is read
    // alike.
    QString written = text.trimmed();
    for (auto found = label.match(written); found.hasMatch(); found = label.match(written))
        written = written.sliced(found.capturedLength()).trimmed();
    const QString form = uniform(written);
    if (form.isEmpty() || form.size() > longestText || holdsDate(form))
        return {};
    // An abbreviation is written in capitals, an ordinary word is not.
    const bool asAbbreviation = written.at(0).isUpper() && (written.size() < 2 || !written.at(1).isLower());
    if (!isSeriesForm(form, asAbbreviation) && !isGluedForm(form) && !isYearFirstForm(form) &&
        !isBareForm(form))
        return {};
    return fromStored(written, keyOf(form));
}

QString ReferenceNumber::series() const
{
    for (const QString &group : m_key.split(u'-'))
        if (!group.isEmpty() && group.at(0).isLetter())
            return group;
    return {};
}

ReferenceNumber ReferenceNumber::fromStored(const QString &text, const QString &key)
{
    ReferenceNumber number;
    number.m_text = text;
    number.m_key = key;
    return number;
}

} // namespace domain
