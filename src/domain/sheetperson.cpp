#include "domain/sheetperson.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetPerson)
};

enum class Agreement { Unknown, Same, Differs };

Agreement agreement(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return Agreement::Unknown;
    return a.compare(b, Qt::CaseInsensitive) == 0 ? Agreement::Same : Agreement::Differs;
}

Agreement contactAgreement(const QString &a, const QString &b)
{
    const QString one = contactKey(a);
    return one.isEmpty() ? agreement(a, b) : agreement(one, contactKey(b));
}

// Takes over what the row tells, unless only case or writing differ.
void takeOver(QString &field, const QString &told)
{
    if (!told.isEmpty() && field.compare(told, Qt::CaseInsensitive) != 0)
        field = told;
}

bool tellsOnly(const SheetPerson &row, const Assignment &assignment)
{
    return (!row.role || row.role == assignment.role) &&
           (row.party.isEmpty() || row.party.compare(assignment.party, Qt::CaseInsensitive) == 0) &&
           (!row.until.isValid() || row.until == assignment.until);
}

// How well the assignment fits what the row tells; 0: it is another one.
int fitOf(const SheetPerson &row, const Assignment &assignment, const QDate &today)
{
    if (row.from.isValid()) {
        if (assignment.from == row.from)
            return 2;
        return assignment.holdsOn(row.from) && row.role == assignment.role && tellsOnly(row, assignment);
    }
    const bool holds = assignment.holdsOn(today);
    if (tellsOnly(row, assignment) && (holds || row.until.isValid()))
        return 3;
    return holds ? 2 : 1;
}

// The assignment that the row is about; null when it tells of a new one.
Assignment *assignmentOf(const SheetPerson &row, PersonEntry &entry, const Id<Committee> &committee,
                         const QDate &today)
{
    Assignment *best = nullptr;
    int most = 0;
    for (auto &assignment : entry.assignments) {
        const int fits = assignment.committee == committee ? fitOf(row, assignment, today) : 0;
        if (fits > most) {
            most = fits;
            best = &assignment;
        }
    }
    return best;
}

QString line(const QString &what, const QString &before, const QString &after)
{
    return u"%1: %2 → %3"_s.arg(what, before.isEmpty() ? u"–"_s : before, after.isEmpty() ? u"–"_s : after);
}

QString inWords(const Assignment &assignment)
{
    QString words = label(assignment.role);
    if (!assignment.party.isEmpty())
        words += u" (%1)"_s.arg(assignment.party);
    return words;
}

QString days(const Assignment &assignment)
{
    return assignment.from.toString(Qt::ISODate) + u" – "_s + assignment.until.toString(Qt::ISODate);
}

} // namespace

QString SheetPerson::name() const
{
    return QString{givenName + u' ' + familyName}.trimmed();
}

QString contactKey(const QString &contact)
{
    QString key;
    if (contact.contains(u'@')) {
        key = contact.simplified().toLower();
    } else {
        for (const QChar c : contact)
            if (c.isDigit())
                key += c;
        key = key.right(9); // 070-…, +46 70-… and 0046 70-… are the same
    }
    return key.size() < 6 ? QString{} : key;
}

Fit fit(const SheetPerson &row, const Person &person)
{
    const auto contact = contactAgreement(row.contact, person.contact);
    const auto place = agreement(row.municipality, person.municipality);
    if (contact == Agreement::Same)
        return Fit::Contact;
    if (place == Agreement::Differs)
        return Fit::Contradicts;
    return place == Agreement::Same        ? Fit::Place
           : contact == Agreement::Differs ? Fit::Contradicts
                                           : Fit::Name;
}

PersonEntry told(const SheetPerson &row, const PersonEntry *person, const SheetContext &context)
{
    PersonEntry entry;
    if (person) {
        entry = *person;
    } else {
        entry.person.givenName = row.givenName;
        entry.person.familyName = row.familyName;
    }
    takeOver(entry.person.municipality, row.municipality);
    if (contactAgreement(entry.person.contact, row.contact) != Agreement::Same)
        takeOver(entry.person.contact, row.contact);
    if (!row.tellsAssignment())
        return entry;

    const auto committee = row.committee.isNull() ? context.committee : row.committee;
    if (auto *there = assignmentOf(row, entry, committee, context.today)) {
        there->role = row.role.value_or(there->role);
        takeOver(there->party, row.party);
        if (row.until.isValid())
            there->until = row.until;
        return entry;
    }
    Assignment assignment;
    assignment.person = entry.person.id;
    assignment.committee = committee;
    assignment.role = row.role.value_or(Role::Member);
    assignment.party = row.party;
    assignment.from = row.from.isValid() ? row.from : context.from;
    assignment.until = row.until;
    entry.assignments.prepend(assignment);
    return entry;
}

QStringList differences(const PersonEntry &before, const PersonEntry &after)
{
    QStringList found;
    if (before.person.name() != after.person.name())
        found << line(SheetText::tr("Name"), before.person.name(), after.person.name());
    if (before.person.municipality != after.person.municipality)
        found << line(SheetText::tr("Municipality"), before.person.municipality, after.person.municipality);
    if (before.person.contact != after.person.contact)
        found << line(SheetText::tr("Contact"), before.person.contact, after.person.contact);
    for (const auto &assignment : after.assignments) {
        const auto old = std::find_if(before.assignments.begin(), before.assignments.end(),
                                      [&](const Assignment &other) { return other.id == assignment.id; });
        if (old == before.assignments.end()) {
            found << SheetText::tr("New assignment: %1").arg(inWords(assignment));
            continue;
        }
        if (old->role != assignment.role || old->party != assignment.party)
            found << line(SheetText::tr("Assignment"), inWords(*old), inWords(assignment));
        if (old->until != assignment.until)
            found << line(SheetText::tr("Days"), days(*old), days(assignment));
    }
    return found;
}

bool isSameScope(const SheetPerson &a, const SheetPerson &b)
{
    return a.event == b.event && a.period == b.period && a.year == b.year;
}

bool contradict(const SheetPerson &a, const SheetPerson &b)
{
    if (a.attendance && b.attendance && a.attendance != b.attendance && isSameScope(a, b))
        return true;
    if (agreement(a.municipality, b.municipality) == Agreement::Differs ||
        contactAgreement(a.contact, b.contact) == Agreement::Differs)
        return true;
    if (a.committee != b.committee || (a.from.isValid() && b.from.isValid() && a.from != b.from))
        return false;
    return (a.role && b.role && a.role != b.role) || agreement(a.party, b.party) == Agreement::Differs ||
           (a.until.isValid() && b.until.isValid() && a.until != b.until);
}

QStringList problems(const SheetPerson &row, const SheetContext &context)
{
    if (!row.unreadable.isEmpty())
        return row.unreadable;
    if (row.givenName.isEmpty() && row.familyName.isEmpty())
        return {SheetText::tr("The row has no name.")};
    const auto entry = told(row, nullptr, context);
    auto found = problems(entry.person);
    for (const auto &assignment : entry.assignments)
        found << problems(assignment);
    return found;
}

SplitName splitName(const QString &name)
{
    const QString simple = name.simplified();
    if (const auto comma = simple.indexOf(u','); comma >= 0)
        return {simple.mid(comma + 1).trimmed(), simple.left(comma).trimmed()};
    static const QStringList particles{u"von"_s, u"af"_s, u"av"_s, u"de"_s, u"van"_s, u"der"_s, u"la"_s};
    auto words = simple.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {{}, simple};
    qsizetype family = words.size() - 1;
    while (family > 1 && particles.contains(words[family - 1].toLower()))
        --family;
    return {words.mid(0, family).join(u' '), words.mid(family).join(u' ')};
}

} // namespace domain
