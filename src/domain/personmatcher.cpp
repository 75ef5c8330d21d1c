#include "domain/personmatcher.h"

#include "domain/namesound.h"
#include "domain/term.h"

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

struct MatchText
{
    Q_DECLARE_TR_FUNCTIONS(PersonMatcher)
};

constexpr Term<RowState> stateTerms[] = {
    {RowState::New, "new", QT_TRANSLATE_NOOP("RowState", "New")},
    {RowState::Changed, "changed", QT_TRANSLATE_NOOP("RowState", "Changed")},
    {RowState::Same, "same", QT_TRANSLATE_NOOP("RowState", "Same")},
    {RowState::Ambiguous, "ambiguous", QT_TRANSLATE_NOOP("RowState", "Ambiguous")},
    {RowState::Refused, "refused", QT_TRANSLATE_NOOP("RowState", "Refused")},
};

// FNV-1a, 64 bits: two different names in a hundred thousand do not meet. 0 for the empty text alone.
quint64 steadyHash(const QString &text)
{
    if (text.isEmpty())
        return 0;
    quint64 hash = 14695981039346656037ull;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ull;
    return hash;
}

QString contactAndName(const QString &contact, const QString &givenName)
{
    const QString key = contactKey(contact);
    return key.isEmpty() || givenName.isEmpty() ? QString{} : QString{key + u'\n' + nameKey(givenName)};
}

bool isSameScope(const SheetPerson &a, const SheetPerson &b)
{
    return a.event == b.event && a.period == b.period && a.year == b.year;
}

} // namespace

QString key(RowState state)
{
    return keyOf(stateTerms, state);
}

QString label(RowState state)
{
    return wordOf(stateTerms, state, "RowState");
}

void PersonMatcher::Index::add(quint64 key, int somebody)
{
    if (key == 0)
        return;
    m_links.append({somebody, m_last.value(key, -1)});
    m_last.insert(key, int(m_links.size()) - 1);
}

template <class Take> void PersonMatcher::Index::each(quint64 key, Take take) const
{
    for (int link = key == 0 ? -1 : m_last.value(key, -1); link >= 0; link = m_links[link].second)
        take(m_links[link].first);
}

PersonMatcher::Keys PersonMatcher::keysOf(const QString &name, const QString &givenName,
                                          const QString &contact)
{
    return {steadyHash(nameKey(name)), steadyHash(soundOf(name)),
            steadyHash(contactAndName(contact, givenName))};
}

PersonMatcher::PersonMatcher(SheetRows rows, SheetContext context, Store store)
    : m_rows{std::move(rows)}
    , m_context{std::move(context)}
    , m_store{std::move(store)}
{
}

void PersonMatcher::remember(const Somebody &somebody, const Keys &keys)
{
    const int place = int(m_everybody.size());
    m_everybody.append(somebody);
    m_names.add(keys.name, place);
    m_sounds.add(keys.sound, place);
    m_contacts.add(keys.contact, place);
}

void PersonMatcher::addStored(const Id<Person> &id, const QString &name, const QString &givenName,
                              const QString &contact)
{
    if (m_stored.isEmpty() || m_stored.constLast() != id)
        m_stored.append(id);
    remember({int(m_stored.size()) - 1, -1}, keysOf(name, givenName, contact));
}

// The person as the rows that were found to be about it leave it.
PersonEntry PersonMatcher::entryOf(const Somebody &somebody) const
{
    PersonEntry entry;
    QList<int> rows;
    if (somebody.stored >= 0) {
        entry = m_store.person(m_stored[somebody.stored]);
        rows = m_rowsOfStored.value(m_stored[somebody.stored]);
    } else {
        entry = told(m_rows.at(somebody.row), nullptr, m_context);
        rows = m_rowsOfRow.value(somebody.row);
    }
    for (const int row : rows)
        entry = told(m_rows.at(row), &entry, m_context);
    return entry;
}

QString PersonMatcher::lineOf(int place) const
{
    return QString::number(m_rows.line(place));
}

// Of those whose name only sounds the same, or whose given name and contact are the same, the ones that
// nothing speaks against.
QList<PersonMatcher::Somebody> PersonMatcher::soundingAlike(const SheetPerson &row, const Keys &keys) const
{
    QList<Somebody> found;
    const auto take = [&](int place) {
        const auto &somebody = m_everybody[place];
        if (!found.contains(somebody) && fit(row, entryOf(somebody).person) != Fit::Contradicts)
            found.append(somebody);
    };
    m_sounds.each(keys.sound, take);
    m_contacts.each(keys.contact, take);
    return found;
}

RowFinding PersonMatcher::doubtful(const QList<Somebody> &who, const QString &why) const
{
    RowFinding finding;
    finding.state = RowState::Ambiguous;
    finding.why = why;
    for (const auto &somebody : who) {
        if (somebody.stored >= 0)
            finding.candidates.append(m_stored[somebody.stored]);
        else
            finding.first = somebody.row;
    }
    return finding;
}

RowFinding PersonMatcher::matched(int place, const SheetPerson &row, const Somebody &somebody)
{
    const auto refused = [](const QString &why) {
        return RowFinding{.state = RowState::Refused, .person = {}, .candidates = {}, .why = why};
    };
    const bool isStored = somebody.stored >= 0;
    QList<int> earlier = isStored ? m_rowsOfStored.value(m_stored[somebody.stored])
                                  : QList<int>{somebody.row} + m_rowsOfRow.value(somebody.row);
    bool nominatedEarlier = false;
    for (const int other : std::as_const(earlier)) {
        const auto otherRow = m_rows.at(other);
        if (contradict(otherRow, row))
            return refused(MatchText::tr("Row %1 tells something else about the same person. Correct one of "
                                         "them.")
                               .arg(lineOf(other)));
        nominatedEarlier = nominatedEarlier || isSameScope(otherRow, row);
    }
    const auto before = entryOf(somebody);
    const auto after = told(row, &before, m_context);
    QStringList wrong = problems(after.person);
    for (const auto &assignment : after.assignments)
        wrong << problems(assignment);
    if (!wrong.isEmpty())
        return refused(wrong.join(u' '));

    auto changes = differences(before, after);
    if (!row.event.isNull() && !nominatedEarlier &&
        !(isStored && m_store.isNominated(m_stored[somebody.stored], row)))
        changes << MatchText::tr("New nomination");
    RowFinding finding;
    finding.state = changes.isEmpty() ? RowState::Same : RowState::Changed;
    finding.why = changes.join(u"; "_s);
    if (isStored) {
        finding.person = m_stored[somebody.stored];
        m_rowsOfStored[finding.person].append(place);
    } else {
        finding.first = somebody.row;
        m_rowsOfRow[somebody.row].append(place);
        if (changes.isEmpty())
            finding.why = MatchText::tr("As row %1").arg(lineOf(somebody.row));
    }
    return finding;
}

RowFinding PersonMatcher::find(int place)
{
    const auto row = m_rows.at(place);
    if (const auto wrong = problems(row, m_context); !wrong.isEmpty())
        return {.state = RowState::Refused, .person = {}, .candidates = {}, .why = wrong.join(u' ')};

    const auto keys = keysOf(row.name(), row.givenName, row.contact);
    QList<std::pair<Fit, Somebody>> namesakes;
    m_names.each(keys.name, [&](int at) {
        const auto &somebody = m_everybody[at];
        const bool known = std::any_of(namesakes.begin(), namesakes.end(),
                                       [&](const auto &other) { return other.second == somebody; });
        if (!known)
            namesakes.append({fit(row, entryOf(somebody).person), somebody});
    });
    auto best = Fit::Contradicts;
    for (const auto &[how, somebody] : std::as_const(namesakes))
        best = std::max(best, how);
    QList<Somebody> who;
    for (const auto &[how, somebody] : std::as_const(namesakes))
        if (how == best)
            who.append(somebody);
    // A sheet that has a name twice, with another municipality or contact, means two persons by it.
    if (best == Fit::Contradicts)
        who.removeIf([](const Somebody &somebody) { return somebody.stored < 0; });

    if (best == Fit::Contradicts && !who.isEmpty())
        return doubtful(who, MatchText::tr("There is somebody of this name with another municipality or "
                                           "contact. Is it the same person?"));
    if (who.size() > 1) {
        // Nothing is to be decided when one of them is wholly as the row tells.
        QList<Somebody> same;
        for (const auto &somebody : std::as_const(who)) {
            const auto entry = entryOf(somebody);
            if (told(row, &entry, m_context) == entry)
                same.append(somebody);
        }
        if (same.size() != 1)
            return doubtful(who, MatchText::tr("There are several of this name. Which one is it?"));
        who = same;
    }
    if (who.size() == 1)
        return matched(place, row, who.constFirst());
    if (namesakes.isEmpty())
        if (const auto alike = soundingAlike(row, keys); !alike.isEmpty())
            return doubtful(alike, MatchText::tr("Somebody of nearly this name, or with the same contact, is "
                                                 "here. Is it the same person?"));
    remember({-1, place}, keys);
    return {.state = RowState::New, .person = {}, .candidates = {}, .why = {}};
}

} // namespace domain
