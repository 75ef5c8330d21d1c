#include "domain/person.h"

#include "domain/identitynumber.h"
#include "domain/namesound.h"
#include "domain/swedishorder.h"
#include "domain/term.h"

namespace domain {

namespace {

struct PersonText
{
    Q_DECLARE_TR_FUNCTIONS(Person)
};

constexpr Term<Role> roleTerms[] = {
    {Role::Chair, "chair", QT_TRANSLATE_NOOP("Role", "Chair")},
    {Role::FirstViceChair, "first_vice_chair", QT_TRANSLATE_NOOP("Role", "First vice chair")},
    {Role::SecondViceChair, "second_vice_chair", QT_TRANSLATE_NOOP("Role", "Second vice chair")},
    {Role::Member, "member", QT_TRANSLATE_NOOP("Role", "Member")},
    {Role::Substitute, "substitute", QT_TRANSLATE_NOOP("Role", "Substitute")},
    {Role::Official, "official", QT_TRANSLATE_NOOP("Role", "Official")},
};

QString joined(const QString &first, const QString &separator, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + separator + second;
}

bool namesExactly(const Person &person, const QStringList &words)
{
    return searchWords(person.name()) == words || searchWords(person.sortedName()) == words;
}

bool hasWords(const Person &person, const QStringList &words)
{
    const auto own = searchWords(person.name());
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return own.contains(word); });
}

bool wordsBegin(const Person &person, const QStringList &words)
{
    const auto own = searchWords(person.name());
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(own.begin(), own.end(), [&](const QString &o) { return o.startsWith(word); });
    });
}

// Signs that are not seen but change how the text around them is shown or kept: control characters, and those
// that turn the direction of writing.
bool holdsHiddenSigns(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) {
        const auto code = sign.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ||
                           code == 0x200e || code == 0x200f || code == 0x061c || code == 0xfeff;
        return sign.category() == QChar::Other_Control || turns;
    });
}

constexpr qsizetype longestText = 200;

} // namespace

QString Person::name() const
{
    return joined(givenName, QStringLiteral(" "), familyName);
}

QString Person::sortedName() const
{
    return joined(familyName, QStringLiteral(", "), givenName);
}

const Assignment *PersonEntry::assignmentOn(const QDate &date) const
{
    const auto distance = [&](const Assignment &assignment) -> qint64 {
        if (assignment.holdsOn(date))
            return 0;
        return date < assignment.from ? date.daysTo(assignment.from) : assignment.until.daysTo(date);
    };
    const auto nearest =
        std::min_element(assignments.begin(), assignments.end(),
                         [&](const Assignment &a, const Assignment &b) { return distance(a) < distance(b); });
    return nearest == assignments.end() ? nullptr : &*nearest;
}

QString key(Role role)
{
    return keyOf(roleTerms, role);
}

std::optional<Role> roleFromKey(const QString &key)
{
    return valueOf(roleTerms, key);
}

QString label(Role role)
{
    return wordOf(roleTerms, role, "Role");
}

bool isOfPresidium(Role role)
{
    return role == Role::Chair || role == Role::FirstViceChair || role == Role::SecondViceChair;
}

QList<Role> roles()
{
    return valuesOf(roleTerms);
}

QList<PersonEntry> likelySame(const Person &person, const QList<PersonEntry> &others)
{
    const auto given = soundOf(person.givenName);
    const auto family = soundOf(person.familyName);
    QList<PersonEntry> found;
    if (given.isEmpty() && family.isEmpty())
        return found;
    std::copy_if(others.begin(), others.end(), std::back_inserter(found), [&](const PersonEntry &other) {
        return other.person.id != person.id && soundOf(other.person.givenName) == given &&
               soundOf(other.person.familyName) == family;
    });
    return found;
}

QList<PersonEntry> findPersons(const QList<PersonEntry> &persons, const QString &words)
{
    if (const auto id = Id<Person>::fromString(words.trimmed()); !id.isNull()) {
        QList<PersonEntry> found;
        std::copy_if(persons.begin(), persons.end(), std::back_inserter(found),
                     [&](const PersonEntry &entry) { return entry.person.id == id; });
        return found;
    }
    const auto sought = searchWords(words);
    if (sought.isEmpty())
        return {};
    for (const auto fits : {namesExactly, hasWords, wordsBegin}) {
        QList<PersonEntry> found;
        std::copy_if(persons.begin(), persons.end(), std::back_inserter(found),
                     [&](const PersonEntry &entry) { return fits(entry.person, sought); });
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QStringList problems(const Person &person)
{
    QStringList found;
    if (person.familyName.trimmed().isEmpty())
        found << PersonText::tr("The person has no family name. Write one.");
    for (const auto &text : {person.givenName, person.familyName, person.contact, person.municipality})
        if (holdsIdentityNumber(text))
            found << PersonText::tr(
                         "“%1” holds a personal identity number, which is not kept here. Take it out.")
                         .arg(text);
    for (auto text : {person.givenName, person.familyName, person.contact, person.municipality}) {
        if (text.size() > longestText)
            found << PersonText::tr("“%1” has more than %2 characters. Shorten it.")
                         .arg(QString{text.left(40).simplified() + u'…'}, QString::number(longestText));
        if (holdsHiddenSigns(text)) {
            text.removeIf([](QChar sign) { return holdsHiddenSigns(QString{sign}); });
            found << PersonText::tr(
                         "“%1” holds signs that are not seen. Write it anew instead of pasting it.")
                         .arg(text.left(longestText));
        }
    }
    return found;
}

QStringList problems(const Assignment &assignment)
{
    QStringList found;
    if (assignment.person.isNull())
        found << PersonText::tr("The assignment is nobody's. Choose a person.");
    if (assignment.committee.isNull())
        found << PersonText::tr("The assignment is in no committee. Choose one.");
    if (!assignment.from.isValid())
        found << PersonText::tr("The assignment has no first day. Write one.");
    else if (assignment.until.isValid() && assignment.until < assignment.from)
        found << PersonText::tr("The assignment ends on %1, before it begins on %2. Swap the dates.")
                     .arg(assignment.until.toString(Qt::ISODate), assignment.from.toString(Qt::ISODate));
    if (assignment.role == Role::Official && !assignment.party.trimmed().isEmpty())
        found << PersonText::tr("An official is kept without party. Take “%1” out, or change the role.")
                     .arg(assignment.party);
    return found;
}

} // namespace domain
