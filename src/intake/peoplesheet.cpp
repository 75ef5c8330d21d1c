#include "intake/peoplesheet.h"

#include "domain/party.h"
#include "domain/swedishorder.h"
#include "intake/words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace intake {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

struct RoleWord
{
    const char *words; // folded, parted by |
    Role role;
};

constexpr RoleWord roleWords[] = {
    {"ordforande|ordf|chair|chairperson|chairman", Role::Chair},
    {"1 e vice ordforande|forste vice ordforande|forsta vice ordforande|1 vice ordforande|1 e vice ordf|"
     "1 e v ordf|1 v ordf|vice ordforande|vice ordf|v ordf|first vice chair|vice chair|1e vice ordforande",
     Role::FirstViceChair},
    {"2 e vice ordforande|andre vice ordforande|andra vice ordforande|2 vice ordforande|2 e vice ordf|"
     "2 e v ordf|2 v ordf|second vice chair|2e vice ordforande",
     Role::SecondViceChair},
    {"ledamot|ordinarie ledamot|ordinarie|led|member", Role::Member},
    {"ersattare|ers|suppleant|substitute|deputy", Role::Substitute},
    {"tjansteperson|tjansteman|tjanstepersoner|tjansteman kvinna|sekreterare|namndsekreterare|handlaggare|"
     "direktor|official|secretary",
     Role::Official},
};

} // namespace

std::optional<Role> roleOf(const QString &word)
{
    static const auto roles = [] {
        QHash<QString, Role> all;
        for (const auto &known : roleWords)
            for (const auto &each : QString::fromLatin1(known.words).split(u'|'))
                all.insert(each, known.role);
        return all;
    }();
    if (const auto role = roleFromKey(word))
        return role;
    const auto found = roles.constFind(searchWords(word).join(u' '));
    return found == roles.cend() ? std::nullopt : std::optional{*found};
}

std::optional<AttendanceStatus> attendanceOf(const QString &word, const QString &heading)
{
    if (const auto status = attendanceStatusFromKey(word))
        return status;
    const QString folded = searchWords(word).join(u' ');
    if (folded == u"present")
        return AttendanceStatus::Attended;
    if (headingKey(heading).contains(u"status"))
        return {};
    if (folded == u"ja" || folded == u"yes" || folded == u"x")
        return AttendanceStatus::Attended;
    if (folded == u"nej" || folded == u"no")
        return AttendanceStatus::Absent;
    return {};
}

QDate dayOf(const QString &text, bool lastOfYear)
{
    if (text.isEmpty())
        return {};
    static const QRegularExpression yearFirst{uR"(^(\d{4})([-/.]?)(\d\d)\2(\d\d)$)"_s};
    // 23/1 2024, 23/1/2024, 23.1.2024
    static const QRegularExpression dayFirst{uR"(^(\d\d?)(?:/(\d\d?)[ /]|\.(\d\d?)\.)(\d{4})$)"_s};
    const auto number = [](const QRegularExpressionMatch &match, int part) {
        return match.capturedView(part).toInt(); // 0 for a part that is not there
    };
    QDate day;
    if (const auto match = yearFirst.match(text); match.hasMatch())
        day = QDate{number(match, 1), number(match, 3), number(match, 4)};
    else if (const auto other = dayFirst.match(text); other.hasMatch())
        day = QDate{number(other, 4), number(other, 2) + number(other, 3), number(other, 1)};
    if (day.isValid() && day.year() >= 1900)
        return day;
    if (text.size() > 10 && (text[10] == u'T' || text[10] == u' '))
        return dayOf(text.left(10), lastOfYear);
    bool isYear = false;
    const int year = text.toInt(&isYear);
    if (!isYear || text.size() != 4 || year < 1900)
        return {};
    return lastOfYear ? QDate{year, 12, 31} : QDate{year, 1, 1};
}

namespace {

// A seat without anybody, as lists of participants write it.
bool isVacantSeat(const QString &name)
{
    static const QStringList words{u"obesatt"_s, u"obesatt plats"_s,
                                   u"vakant"_s,  u"vakant plats"_s,
                                   u"ledig"_s,   u"ledig plats"_s,
                                   u"vacant"_s,  u"vacant seat"_s,
                                   u"-"_s,       u"–"_s,
                                   u"n n"_s,     u"nn"_s};
    static constexpr qsizetype longest = 14; // with a blank before or behind
    return name.size() <= longest && words.contains(name.simplified().toLower());
}

// A status that tells how somebody came to a seat, and nothing of attendance.
bool tellsNoAttendance(const QString &word)
{
    static const QStringList words{u"vald"_s,          u"nominerad"_s,     u"foreslagen"_s, u"bordlagd"_s,
                                   u"elected"_s,       u"nominated"_s,     u"proposed"_s,   u"tabled"_s,
                                   u"referred back"_s, u"aterremitterad"_s};
    const QString folded = searchWords(word).join(u' ');
    return folded.isEmpty() || words.contains(folded);
}

// As QString::simplified(), which makes a text twice also where there is nothing to simplify.
QString simplified(QStringView trimmed)
{
    bool afterBlank = false;
    for (const QChar c : trimmed) {
        const bool isBlank = c.isSpace();
        if (isBlank && (afterBlank || c != u' '))
            return trimmed.toString().simplified();
        afterBlank = isBlank;
    }
    return trimmed.toString();
}

QString emptySeat(const QString &name)
{
    return Words::tr("“%1” is an empty seat, nobody's name.").arg(name);
}

} // namespace

PeopleSheet::PeopleSheet(std::shared_ptr<const Sheet> sheet, Columns columns, SheetSurroundings surroundings)
    : m_sheet{std::move(sheet)}
    , m_columns{std::move(columns)}
    , m_surroundings{std::move(surroundings)}
{
    for (int row = m_columns.firstRow(); row < m_sheet->rows(); ++row) {
        const bool tells = [&] {
            for (int column = 0; column < m_columns.columns.size(); ++column)
                if (m_columns.columns[column].field != Field::Ignored &&
                    m_columns.columns[column].field != Field::IdentityNumber &&
                    !m_sheet->cell(row, column).isEmpty())
                    return true;
            return false;
        }();
        if (tells)
            m_rows.append(row);
    }
}

QString PeopleSheet::text(int row, Field field) const
{
    for (int column = 0; column < m_columns.columns.size(); ++column)
        if (m_columns.columns[column].field == field)
            if (const auto cell = m_sheet->cell(row, column); !cell.isEmpty())
                return simplified(cell);
    return {};
}

void PeopleSheet::readNames(int row, SheetPerson &person) const
{
    person.givenName = text(row, Field::GivenName);
    person.familyName = text(row, Field::FamilyName);
    if (const QString whole = person.givenName % u' ' % person.familyName; isVacantSeat(whole)) {
        person.unreadable << emptySeat(whole.simplified());
        return;
    }
    if (!person.familyName.isEmpty())
        return;
    // "Märta Ågren (S)"
    static const QRegularExpression withParty{QStringLiteral(R"(^(.*\S)\s*\(([^()]{1,20})\)$)")};
    QString name = text(row, Field::Name);
    if (const auto match = withParty.match(name); match.hasMatch()) {
        name = match.captured(1);
        person.party = partyCode(match.captured(2));
    }
    if (isVacantSeat(name)) {
        person.unreadable << emptySeat(name);
        return;
    }
    const auto [given, family] = splitName(name);
    if (person.givenName.isEmpty())
        person.givenName = given;
    person.familyName = family;
}

void PeopleSheet::readAssignment(int row, SheetPerson &person) const
{
    if (const auto party = partyCode(text(row, Field::Party)); !party.isEmpty())
        person.party = party;
    if (const auto word = text(row, Field::Role); !word.isEmpty()) {
        person.role = roleOf(word);
        if (!person.role)
            person.unreadable
                << Words::tr("“%1” is no role that is known. Write such as ledamot or ersättare.").arg(word);
    }
    if (const auto word = text(row, Field::Committee); !word.isEmpty()) {
        const QString folded = foldedName(word);
        for (const auto &committee : m_surroundings.committees)
            if (folded == foldedName(committee.name) || folded == foldedName(committee.shortName))
                person.committee = committee.id;
        if (person.committee.isNull())
            person.unreadable
                << Words::tr("There is no committee “%1” here. Add it, or leave the column out.").arg(word);
    }
    const auto readDay = [&](Field field, QDate &day, bool last) {
        const auto written = text(row, field);
        day = dayOf(written, last);
        if (!written.isEmpty() && !day.isValid())
            person.unreadable << Words::tr("“%1” is no day. Write it such as 2023-01-01.").arg(written);
    };
    readDay(Field::From, person.from, false);
    readDay(Field::Until, person.until, true);
}

void PeopleSheet::readNomination(int row, SheetPerson &person) const
{
    person.nominatedBy = text(row, Field::NominatedBy);
    if (const auto word = text(row, Field::SeatKind); !word.isEmpty()) {
        const auto role = roleOf(word);
        person.kind = seatKindFromKey(word);
        if (!person.kind && role == Role::Member)
            person.kind = SeatKind::Ordinary;
        if (!person.kind && role == Role::Substitute)
            person.kind = SeatKind::Substitute;
        // A number of a seat tells nothing about its kind.
    }
    if (!m_surroundings.event.isNull()) {
        person.event = m_surroundings.event;
        person.period = m_surroundings.period;
        person.year = m_surroundings.year;
        return;
    }
    const auto name = text(row, Field::Event);
    if (name.isEmpty())
        return;
    const auto *event = findEvent(m_surroundings.events, name);
    if (!event) {
        person.unreadable << Words::tr("There is no event “%1” here. Write its name or key.").arg(name);
        return;
    }
    const auto when = text(row, Field::Year);
    bool isYear = false;
    const int year = when.left(4).toInt(&isYear);
    const bool wholePeriod = when.isEmpty() || when.size() > 4;
    for (const auto &period : m_surroundings.periods) {
        if (period.committee != event->committee || (isYear && !period.contains(year)))
            continue;
        person.event = event->id;
        person.period = period.id;
        if (!wholePeriod)
            person.year = year;
        break; // the latest stands first
    }
    if (person.event.isNull() || (!when.isEmpty() && !isYear)) {
        person.event = {};
        person.unreadable
            << Words::tr("“%1” is in no mandate period here. Write a year, or add the period.").arg(when);
    }
}

// Of columns side by side, who was registered and then came has come.
void PeopleSheet::readAttendance(int row, SheetPerson &person) const
{
    const bool hasEdition = !person.event.isNull() && person.year;
    std::optional<AttendanceStatus> told;
    for (int i = 0; i < m_columns.columns.size(); ++i) {
        const auto &column = m_columns.columns[i];
        if (column.field != Field::Attendance)
            continue;
        const QString word = m_sheet->cell(row, i).toString().simplified();
        const auto status = attendanceOf(word, column.heading);
        if (!status) {
            // Without an edition the column may be about something else altogether.
            if (hasEdition && !tellsNoAttendance(word))
                person.doubts << Words::tr("“%1” is no attendance that is known, and is left out. Write such "
                                           "as deltog or uteblev.")
                                     .arg(word);
        } else if (!told || told == AttendanceStatus::Registered) {
            told = status;
        } else if (status != AttendanceStatus::Registered && status != told) {
            person.doubts << Words::tr("The row tells both “%1” and “%2”. The attendance is left out.")
                                 .arg(label(*told).toLower(), label(*status).toLower());
            return;
        }
    }
    if (!told)
        return;
    if (hasEdition)
        person.attendance = told;
    else
        person.doubts << Words::tr("The attendance “%1” is left out: it is not told at which edition.")
                             .arg(label(*told).toLower());
}

SheetPerson PeopleSheet::person(int place) const
{
    const int row = m_rows[place];
    SheetPerson person;
    readNames(row, person);
    person.municipality = text(row, Field::Municipality);
    person.contact = text(row, Field::Contact);
    readAssignment(row, person);
    readNomination(row, person);
    readAttendance(row, person);
    return person;
}

SheetRows PeopleSheet::people() const
{
    return {int(m_rows.size()), [copy = *this](int place) { return copy.person(place); },
            [copy = *this](int place) { return copy.sheet().line(copy.rows()[place]); }};
}

} // namespace intake
